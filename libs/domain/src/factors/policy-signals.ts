import { periodStart } from '../platform/calendar';
import type { Day, Period } from '../platform/periods';
import type { Milestone } from '../roadmap/milestone';
import { FORMS, PRINCIPLES, THEMES } from '../roadmap/vocabularies';
import type { Criterion } from './assessment';
import type { FactorSignal, POLICY_SIGNALS, RecordKind } from './signal';

/** What the signals of the policies factor read of the records of a roadmap. */
export interface PolicyRecord {
  objectives: readonly { id: number; principles: readonly string[]; hasDecentWork: boolean }[];
  milestones: readonly (Pick<Milestone, 'id' | 'objectiveId' | 'status' | 'ownerId' | 'supportIds'> &
    Pick<Milestone, 'principles' | 'forms' | 'themes'> & { standards: readonly string[] })[];
  /** Bodies of the group SSE. */
  sseBodies: readonly number[];
  /** Indicators that the roadmap follows. */
  tracked: readonly {
    id: number;
    theme: string;
    milestoneIds: readonly number[];
    hasBaselineAndTarget: boolean;
    /** Whether anything has been reported of women or men apart. */
    bySex: boolean;
  }[];
  documents: readonly { id: number; dated: Period | null; screened: readonly string[] }[];
}

/** Forms that the ILO's definition names; national forms outside them are not counted. */
const NAMED_FORMS = FORMS.filter((form) => form !== 'OTHER');

/** Signals of the second factor. The method sets no levels for them: they are counts beside what people judge. */
export function policySignals(record: PolicyRecord, asOf: Day): FactorSignal[] {
  const { objectives, sseBodies, tracked } = record;
  const milestones = record.milestones.filter(({ status }) => status !== 'cancelled');
  const documents = record.documents.filter(({ dated }) => dated === null || periodStart(dated) <= asOf);
  const milestonesOf = (objectiveId: number) =>
    milestones.filter((milestone) => milestone.objectiveId === objectiveId);
  const principled = objectives.map(({ id, principles }) => ({
    id,
    tags: [...principles, ...milestonesOf(id).flatMap((milestone) => milestone.principles)],
  }));
  const measured = tracked.filter(
    ({ theme, hasBaselineAndTarget }) => theme === 'decentWork' && hasBaselineAndTarget,
  );
  const isMeasured = ({ id }: { id: number }) =>
    milestonesOf(id).some((milestone) => measured.some((one) => one.milestoneIds.includes(milestone.id)));

  return [
    shareOf('L1', 'F2_2', 'objective', objectives, ({ principles }) => principles.length > 0),
    coverage('L2', 'F2_1', 'objective', principled, PRINCIPLES),
    coverage('L3', 'F2_1', 'milestone', tagged(milestones, 'forms'), NAMED_FORMS),
    shareOf('L4', 'F2_3', 'objective', objectives, isMeasured),
    shareOf('L5', 'F2_3', 'objective', objectives, ({ hasDecentWork }) => hasDecentWork),
    shareOf('L6', 'F2_5', 'indicator', tracked, ({ bySex }) => bySex),
    shareOf('L7', 'F2_2', 'milestone', milestones, ({ ownerId, supportIds }) =>
      [ownerId, ...supportIds].some((id) => id !== null && sseBodies.includes(id)),
    ),
    coverage('L8', 'F2_5', 'milestone', tagged(milestones, 'themes'), THEMES),
    coverage('L9', 'F2_4', 'milestone', tagged(milestones, 'standards')),
    shareOf('L10', 'F2_1', 'document', documents, ({ screened }) =>
      PRINCIPLES.every((principle) => screened.includes(principle)),
    ),
    /** No register that has been imported says whether an entity holds assemblies, or votes by heads. */
    signal('L11', 'F2_3', 'document', { part: 0, whole: 0, ids: [] }),
  ];
}

type Code = (typeof POLICY_SIGNALS)[number];
interface Tagged {
  id: number;
  tags: readonly string[];
}

const tagged = <Field extends 'forms' | 'themes' | 'standards'>(
  milestones: PolicyRecord['milestones'],
  field: Field,
): Tagged[] => milestones.map((milestone) => ({ id: milestone.id, tags: milestone[field] }));

const signal = (
  code: Code,
  criterion: Criterion,
  of: RecordKind,
  counted: Pick<FactorSignal, 'part' | 'whole' | 'ids'>,
): FactorSignal => ({
  code,
  criterion,
  of,
  level: null,
  threshold: false,
  from: null,
  details: {},
  ...counted,
});

function shareOf<T extends { id: number }>(
  code: Code,
  criterion: Criterion,
  of: RecordKind,
  all: readonly T[],
  counts: (one: T) => boolean,
): FactorSignal {
  const ids = all.filter(counts).map(({ id }) => id);
  return signal(code, criterion, of, { part: ids.length, whole: all.length, ids });
}

/** How many words of a vocabulary the records use (any word, where none is given), and which records use them. */
function coverage(
  code: Code,
  criterion: Criterion,
  of: RecordKind,
  records: readonly Tagged[],
  vocabulary?: readonly string[],
): FactorSignal {
  const known = (tag: string) => vocabulary?.includes(tag) ?? true;
  const used = new Set(records.flatMap(({ tags }) => tags.filter(known)));
  const ids = records.flatMap(({ id, tags }) => (tags.some(known) ? [id] : []));
  return signal(code, criterion, of, { part: used.size, whole: vocabulary?.length ?? null, ids });
}
