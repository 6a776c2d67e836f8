import { Injectable } from '@nestjs/common';
import { can, type Day, type Roadmap } from '@rumbo/domain';
import { currentPerson } from '../platform/request-context';
import { readsDrafts, VisibleRoadmaps } from '../roadmap';

/** What of a roadmap's dialogue its reader gets: who may read drafts everything, others counts and what is published. */
export interface Reader {
  roadmap: Roadmap;
  today: Day;
  state: string;
  /** Organisations, proposals and agreements before the minutes are published. */
  drafts: boolean;
  /** Names of persons. */
  names: boolean;
}

@Injectable()
export class VisibleDialogue {
  constructor(private readonly roadmaps: VisibleRoadmaps) {}

  async find(code: string): Promise<Reader> {
    const { roadmap, today, state } = await this.roadmaps.find(code);
    const [person, { country }] = [currentPerson(), roadmap];
    return {
      roadmap,
      today,
      state,
      drafts: readsDrafts(roadmap),
      names: can(person, 'dialogue:write', { country }),
    };
  }
}
