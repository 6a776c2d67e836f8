import type { Overview } from '@rumbo/domain';
import type { I18n } from '../../shell';

/** What the groups of the overview are called, by their keys. */
export function namesOfGroups(
  overview: Overview,
  i18n: I18n,
): Record<'axis' | 'theme' | 'owner', Record<string, string>> {
  const axis = Object.fromEntries(
    overview.axes.map(({ id, code, title }) => [id, `${code} ${i18n.text(title)}`]),
  );
  const owner = Object.fromEntries(overview.bodies.map(({ id, acronym }) => [id, acronym]));
  const theme = Object.fromEntries(
    overview.byTheme.map(({ key }) => [key, i18n.code('vocabulary.theme', key)]),
  );
  return { axis, theme, owner: { ...owner, none: i18n.t('overview.owner.none') } };
}
