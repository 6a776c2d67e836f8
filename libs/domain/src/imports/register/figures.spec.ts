import { count, ENDED, LIVE, type Row } from '../../testing/registers';

const wholes = (...args: Parameters<typeof count>) =>
  count(...args)
    .derivations.filter(({ disaggregation }) => disaggregation === '')
    .map(({ indicator, period, value, rule, leftOut }) =>
      `${indicator} ${period} ${value} ${rule} ${Object.entries(leftOut)
        .map(([reason, records]) => `${reason} ${records}`)
        .join(', ')}`.trim(),
    );

describe('a register of cooperatives gives', () => {
  it.each<[string, Row[], string | null, string[]]>([
    [
      'its own day and, with days of dissolution, the ends of the years that they cover',
      [
        { recordId: '1', ...ENDED },
        { recordId: '2', ...LIVE },
        { recordId: '3', ...ENDED, dissolvedOn: '1/2/2013' },
      ],
      '2014-03-31',
      [
        'SSE-01 2012 2 activeAtYearEnd dissolved 1',
        'SSE-01 2013 1 activeAtYearEnd dissolved 2',
        'SSE-01 2014-03-31 1 activeOnDay notActive 2',
      ],
    ],
    [
      'no year end beyond what it knows, where nobody says of which day it is',
      [
        { recordId: '1', ...ENDED },
        { recordId: '2', ...LIVE },
        { recordId: '3', ...LIVE, foundedOn: '30/12/2013' },
      ],
      null,
      ['SSE-01 2012 1 activeAtYearEnd notYetFounded 1, dissolved 1'],
    ],
    [
      'no history before a gap in the dissolutions: one old day among new ones is no record of all that ended',
      [
        { recordId: '1', ...ENDED, dissolvedOn: '5/5/1950' },
        { recordId: '2', ...ENDED, dissolvedOn: '5/5/2015' },
        { recordId: '3', ...LIVE },
      ],
      '2016',
      [
        'SSE-01 2015 1 activeAtYearEnd dissolved 2',
        'SSE-01 2016 1 activeAtYearEnd dissolved 2',
        'SSE-01 2016 1 activeOnDay notActive 2',
      ],
    ],
    [
      'only its own day without days of dissolution: earlier years would be those of survivors',
      [
        { recordId: '1', recordStatus: 'Activa', foundedOn: '1950' },
        { recordId: '2', recordStatus: 'Disuelta', foundedOn: '1960' },
        { recordId: '3', recordStatus: 'Vigente', foundedOn: '1970' },
        { recordId: '4', recordStatus: '', foundedOn: '1980' },
      ],
      '2024-12',
      ['SSE-01 2024-12 1 activeOnDay notActive 1, otherStatus 1, noStatus 1'],
    ],
    [
      'who is not dissolved, where it has no status',
      [
        { recordId: '1', foundedOn: '2001', dissolvedOn: '' },
        { recordId: '2', foundedOn: '2001', dissolvedOn: '2023-04-01' },
        { recordId: '3', foundedOn: '2025-02-01', dissolvedOn: '' },
      ],
      '2024-06-30',
      [
        'SSE-01 2023 1 activeAtYearEnd notYetFounded 1, dissolved 1',
        'SSE-01 2024-06-30 1 notDissolvedOnDay notYetFounded 1, dissolved 1',
      ],
    ],
    [
      'all that it lists, where it has neither',
      [{ recordId: '1' }, { recordId: '2' }],
      '2025-01-24',
      ['SSE-01 2025-01-24 2 listedOnDay'],
    ],
    [
      'for the end of a year nobody whose days are unknown',
      [
        { recordId: '1', ...ENDED },
        { recordId: '2', ...LIVE, foundedOn: '' },
        { recordId: '3', ...ENDED, dissolvedOn: '' },
        { recordId: '4', ...LIVE },
      ],
      '2012',
      ['SSE-01 2012 1 activeAtYearEnd noDate 2, dissolved 1', 'SSE-01 2012 2 activeOnDay notActive 2'],
    ],
    [
      'nobody twice, and nobody of whom it says two things',
      [
        { recordId: '1', recordForm: 'Trabajo' },
        { recordId: '1', recordForm: 'Trabajo' },
        { recordId: '2', recordForm: 'Trabajo' },
        { recordId: '2', recordForm: 'Viviendas' },
        { recordId: '2', recordForm: 'Viviendas' },
        { recordId: '', recordForm: 'Viviendas' },
        { recordId: '3', recordForm: 'Asociación gremial' },
      ],
      '2025',
      ['SSE-01 2025 1 listedOnDay unreadable 1, duplicateId 1, contradictoryId 3, notCooperative 1'],
    ],
    [
      'the members of those that it counts, and how many of the rural ones are small',
      [
        { recordId: '1', recordStatus: 'active', members: '19', recordArea: 'rural' },
        { recordId: '2', recordStatus: 'active', members: '20', recordArea: 'Rural' },
        { recordId: '3', recordStatus: 'active', members: '1,000', recordArea: 'urbano' },
        { recordId: '4', recordStatus: 'active', members: '', recordArea: 'rural' },
        { recordId: '5', recordStatus: 'active', members: '5', recordArea: '' },
        { recordId: '6', recordStatus: 'dissolved', members: '7', recordArea: 'rural' },
      ],
      '2025-04',
      [
        'SSE-01 2025-04 5 activeOnDay notActive 1',
        'SSE-02 2025-04 1044 membersOnDay notActive 1, noMembers 1',
        'SSE-05 2025-04 50 smallRuralOnDay notActive 1, noArea 1, notRural 1, noMembers 1',
      ],
    ],
    [
      'of accounts the members of each year, by the last of the year',
      [
        { recordId: '1', recordYear: '2011-01-01 00:00:00', members: '100' },
        { recordId: '1', recordYear: '2011-12-31 00:00:00', members: '120' },
        { recordId: '1', recordYear: '2011-12-31 00:00:00', members: '120' },
        { recordId: '1', recordYear: '2012-12-31 00:00:00', members: '' },
        { recordId: '2', recordYear: '2012-12-31 00:00:00', members: '7' },
        { recordId: 'N/a', recordYear: '2012-12-31 00:00:00', members: '5000' },
      ],
      null,
      [
        'SSE-02 2011 120 membersOfYear unreadable 1, duplicateId 1, otherPeriod 2, earlierInPeriod 1',
        'SSE-02 2012 7 membersOfYear unreadable 1, otherPeriod 3, noMembers 1',
      ],
    ],
  ])('%s', (_, rows, day, expected) => {
    expect(wholes(rows, day)).toEqual(expected);
  });
});
