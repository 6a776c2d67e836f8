import { httpResource } from '@angular/common/http';
import { computed, inject, type Signal } from '@angular/core';
import { apiUrl, PATHS, type RoadmapList } from '@rumbo/domain';
import { SessionStore } from '../../shell';
import { namedCountries } from '../countries';

interface NamedCountry {
  code: string;
  name: string;
}

/** The countries whose bodies one may manage: those with a roadmap, the others, and the one to begin with. */
export function managedCountries(): Signal<{
  withRoadmap: NamedCountry[];
  others: NamedCountry[];
  first: string | undefined;
}> {
  const session = inject(SessionStore);
  const { named } = namedCountries();
  const roadmaps = httpResource<RoadmapList>(() => apiUrl(PATHS.roadmaps));
  return computed(() => {
    if (roadmaps.isLoading()) return { withRoadmap: [], others: [], first: undefined };
    const having = new Set(roadmaps.hasValue() ? roadmaps.value().items.map(({ country }) => country) : []);
    const mine = named().filter(({ code }) => session.can('body:manage', { country: code }));
    const withRoadmap = mine.filter(({ code }) => having.has(code));
    const others = mine.filter(({ code }) => !having.has(code));
    return { withRoadmap, others, first: (withRoadmap[0] ?? others[0])?.code };
  });
}
