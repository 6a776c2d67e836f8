import {
  CRITERIA,
  type Criterion,
  DISAGREEMENT,
  factorOf,
  type Perspective,
  PERSPECTIVES,
  type PortfolioComparison,
} from '@rumbo/domain';
import type { I18n } from '../../shell';
import type { RowView } from '../row-view';
import { type ComparedCell, type ComparedSection, present } from './compared';

/** Each success factor with the mean that every perspective gave it. */
export function factorSection(i18n: I18n, views: readonly RowView[]): ComparedSection {
  const cell = (view: RowView, index: number): ComparedCell => {
    const factor = view.factors[index];
    if (!factor?.round) return { text: i18n.t('portfolio.compare.notAssessed'), level: null };
    return {
      text: factor.range,
      link: { path: view.at.concat('factors', factor.factor) },
      notes: present(factor.round, factor.illustrative && i18n.t('shell.illustrativeHint')),
      items: factor.perspectives.map(({ name, text, mean }) => ({ name, text, level: mean })),
      ...(factor.apart && { warning: factor.apart }),
    };
  };
  return {
    heading: i18n.t('portfolio.compare.factors'),
    hint: i18n.t('portfolio.compare.factors.hint'),
    measure: i18n.t('portfolio.filter.factor'),
    rows: (views[0]?.factors ?? []).map(({ factor, name }, index) => ({
      ...{ key: factor, label: name },
      cells: views.map((view) => cell(view, index)),
    })),
  };
}

/** Whether perspectives lie so far apart that somebody should explain it. */
export const areApart = (levels: readonly number[]): boolean =>
  Math.max(...levels) - Math.min(...levels) >= DISAGREEMENT;

/** Each criterion with the level that every perspective gave it. */
export function criteriaSection(
  i18n: I18n,
  criteria: PortfolioComparison['criteria'],
  views: readonly RowView[],
): ComparedSection {
  const cell = (
    code: string,
    criterion: Criterion,
    given: Partial<Record<Perspective, number>>,
  ): ComparedCell => {
    const items = PERSPECTIVES.flatMap((perspective) => {
      const level = given[perspective];
      return level === undefined
        ? []
        : [{ name: i18n.code('factor.perspective', perspective), text: i18n.number(level), level }];
    });
    if (items.length === 0) return { text: i18n.t('portfolio.compare.notAssessed') };
    const apart = areApart(items.map(({ level }) => level));
    if (!apart) return { text: '', items };
    return {
      text: i18n.t('portfolio.compare.explain'),
      link: { path: ['/roadmaps', code, 'factors', factorOf(criterion)], fragment: criterion },
      items,
      warning: i18n.t('portfolio.compare.apart'),
    };
  };
  return {
    heading: i18n.t('portfolio.compare.criteria'),
    measure: i18n.t('portfolio.compare.criterion'),
    rows: [...criteria]
      .sort((a, b) => CRITERIA.indexOf(a.criterion) - CRITERIA.indexOf(b.criterion))
      .map(({ criterion, levels }) => ({
        key: criterion,
        label: i18n.code('rubric.criterion', criterion),
        hint: i18n.code('factor.short', factorOf(criterion)),
        cells: views.map(({ code }) => cell(code, criterion, levels[code] ?? {})),
      })),
  };
}
