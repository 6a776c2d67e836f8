import { TestBed } from '@angular/core/testing';
import type { ChangedMilestone, StandingOnDay } from '@rumbo/domain';
import { I18n } from '../../shell';
import { changed, comparison, standing } from '../testing';
import { changedLines } from './changed-lines';

describe('what became of a milestone, in words', () => {
  let i18n: I18n;
  beforeEach(async () => {
    i18n = TestBed.inject(I18n);
    await i18n.use('en');
    await i18n.need(['history']);
  });
  const said = (milestone: ChangedMilestone) =>
    changedLines(i18n, comparison([]), milestone).map(({ label, from, to, note }) =>
      [label, from, to, note].filter(Boolean),
    );

  it.each<[string, Partial<StandingOnDay>, Partial<StandingOnDay>, number | null, string[]]>([
    [
      'postponed',
      { due: '2026-06' },
      { due: '2026-12' },
      184,
      ['Due', 'Jun 2026', 'Dec 2026', '184 days later'],
    ],
    [
      'brought forward',
      { due: '2026-06-02' },
      { due: '2026-06-01' },
      -1,
      ['Due', '2 Jun 2026', '1 Jun 2026', '1 day earlier'],
    ],
    [
      'given more precisely',
      { due: '2026-Q2' },
      { due: '2026-06' },
      null,
      ['Due', 'Q2 2026', 'Jun 2026', 'given more or less precisely'],
    ],
    ['progressed', { progress: 20 }, { progress: 50 }, null, ['Progress', '20%', '50%']],
    ['with a first value', { unit: 'n' }, { unit: 'n', value: 7 }, null, ['Value', 'none', '7 n']],
    ['of another body', { ownerId: 5 }, { ownerId: 6 }, null, ['Responsible body', 'INDAP', 'DAES']],
    [
      'of no body',
      { ownerId: 5 },
      { ownerId: null },
      null,
      ['Responsible body', 'INDAP', 'No responsible body'],
    ],
    ['with another goal', { goal: 5 }, { goal: 6.5 }, null, ['Goal', '5', '6.5']],
    ['moved', { objectiveId: 10 }, { objectiveId: 11 }, null, ['Objective', 'O1 Uno', 'O2 Dos']],
  ])('%s', (_, before, after, replannedBy, line) => {
    expect(said(changed(1, { before: standing(before), after: standing(after), replannedBy }))).toEqual([
      line,
    ]);
  });

  it('is nothing where it came or went', () => {
    expect(said(changed(1, { before: null }))).toEqual([]);
    expect(said(changed(1, { after: null }))).toEqual([]);
  });
});
