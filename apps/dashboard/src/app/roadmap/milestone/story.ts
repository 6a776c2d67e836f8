import type { Change, MilestonePage, MilestoneUpdate } from '@rumbo/domain';

/** Fields of a milestone's definition, by the columns that the change log names them with. */
const DEFINITION = {
  objective_id: 'objectiveId',
  code: 'code',
  type: 'type',
  title: 'title',
  description: 'description',
  verification: 'verification',
  reference: 'reference',
  weight: 'weight',
  starts_on: 'startsOn',
  due: 'due',
  unit: 'unit',
  baseline: 'baseline',
  goal: 'goal',
  owner_id: 'ownerId',
  support_ids: 'supportIds',
  territories: 'territories',
  themes: 'themes',
  principles: 'principles',
  forms: 'forms',
} as const;
export type DefinitionField = (typeof DEFINITION)[keyof typeof DEFINITION];
export const DEFINITION_FIELDS = Object.values(DEFINITION);

export interface FieldChange {
  field: DefinitionField;
  before: unknown;
  after: unknown;
}

/** What happened to a milestone: somebody reported, somebody changed what it promises, or it came into the plan. */
export type StoryEntry =
  | { kind: 'update'; key: string; at: string; update: MilestoneUpdate; previous: MilestoneUpdate | null }
  | {
      kind: 'edit';
      key: string;
      at: string;
      author: string | null;
      fields: FieldChange[];
      reason: string | null;
    }
  | { kind: 'added'; key: string; at: string; author: string | null }
  | {
      kind: 'dependency';
      key: string;
      at: string;
      author: string | null;
      /** Code of what it waits for from then on, or no longer. */
      predecessor: string;
      added: boolean;
    };

/** Updates and edits as one story, newest first. What an update wrote is told by the update itself. */
export function storyOf({ updates, changes }: Pick<MilestonePage, 'updates' | 'changes'>): StoryEntry[] {
  const said = updates.map((update, n) => ({
    kind: 'update' as const,
    key: `update ${update.id}`,
    at: update.at,
    update,
    previous: updates[n + 1] ?? null,
  }));
  return [...said, ...changes.flatMap(entryOf)].sort((a, b) => b.at.localeCompare(a.at));
}

function entryOf({ id, entity, operation, at, author, before, after }: Change): StoryEntry[] {
  const key = `change ${id}`;
  if (entity === 'milestone_dependency') {
    const predecessor = String((after ?? before)?.['predecessor'] ?? '');
    return [{ kind: 'dependency', key, at, author, predecessor, added: after !== null }];
  }
  if (operation === 'insert') return [{ kind: 'added', key, at, author }];
  const fields = Object.entries(DEFINITION).flatMap(([column, field]): FieldChange[] => {
    const [was, is] = [before?.[column] ?? null, after?.[column] ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: was, after: is }];
  });
  if (fields.length === 0) return [];
  const replanned = fields.some(({ field }) => field === 'due');
  const reason = replanned ? (after?.['replan_reason'] as string | null) : null;
  return [{ kind: 'edit', key, at, author, fields, reason }];
}
