import {
  columnIn,
  type ImportField,
  joinList,
  languageEntry,
  type LocalizedText,
  type Milestone,
  type TranslatedField,
  TRANSLATED,
} from '@rumbo/domain';
import type { MessageKey, Translator } from '@rumbo/i18n';
import type { ExportCell, ExportSheet } from '../../platform/export-file';

/** A milestone as its row says it: what it points to by code and acronym. */
export interface ExportedMilestone extends Omit<Milestone, 'objectiveId' | 'ownerId' | 'supportIds'> {
  /** By which an import knows the row again. */
  key: string;
  axisCode: string;
  axisTitle: LocalizedText;
  objectiveCode: string;
  objectiveTitle: LocalizedText;
  owner: string | null;
  support: string[];
}

type Cell = (milestone: ExportedMilestone, say: Translator) => ExportCell;

const named = (vocabulary: string, codes: readonly string[], say: Translator): string =>
  joinList(codes.map((code) => say(`vocabulary.${vocabulary}.${code}` as MessageKey)));

/** Every field that the import of a plan reads, in the order of its columns; translations follow their text. */
const CELLS: Partial<Record<ImportField, Cell>> = {
  code: ({ code }) => code,
  title: ({ title }) => title.text,
  type: ({ type }, say) => named('type', [type], say),
  due: ({ due }) => due,
  originalDue: ({ originalDue }) => originalDue,
  axisCode: ({ axisCode }) => axisCode,
  axisTitle: ({ axisTitle }) => axisTitle.text,
  objectiveCode: ({ objectiveCode }) => objectiveCode,
  objectiveTitle: ({ objectiveTitle }) => objectiveTitle.text,
  owner: ({ owner }) => owner,
  support: ({ support }) => joinList(support),
  unit: ({ unit }) => unit,
  baseline: ({ baseline }) => baseline,
  goal: ({ goal }) => goal,
  status: ({ status }, say) => named('status', [status], say),
  progress: ({ progress }) => progress,
  value: ({ value }) => value,
  completedOn: ({ completedOn }) => completedOn,
  cancelReason: ({ cancelReason }) => cancelReason,
  cancelReference: ({ cancelReference }) => cancelReference,
  description: ({ description }) => description?.text ?? null,
  verification: ({ verification }) => verification?.text ?? null,
  reference: ({ reference }) => reference,
  startsOn: ({ startsOn }) => startsOn,
  weight: ({ weight }) => weight,
  territories: ({ territories }) => joinList(territories),
  themes: ({ themes }, say) => named('theme', themes, say),
  principles: ({ principles }, say) => named('principle', principles, say),
  forms: ({ forms }, say) => named('form', forms, say),
};

/** The plan as a table, its columns named as the import names its fields, so that it reads them back by itself. */
export function planSheet(
  milestones: readonly ExportedMilestone[],
  language: string,
  say: Translator,
): ExportSheet {
  const label = (field: string) => say(`import.field.${field}` as MessageKey);
  const columns: [name: string, cell: (milestone: ExportedMilestone) => ExportCell][] = [
    [say('import.export.key'), ({ key }) => key],
  ];
  for (const [field, cell] of Object.entries(CELLS)) {
    columns.push([label(field), (milestone) => cell(milestone, say)]);
    const translated = TRANSLATED.find((text) => text === field);
    for (const other of translated ? languagesOf(milestones, translated) : [])
      columns.push([
        columnIn(label(field), other),
        (milestone) => milestone[translated ?? 'title']?.translations?.[other] ?? null,
      ]);
  }
  const foreign = (milestone: ExportedMilestone) =>
    TRANSLATED.flatMap((field) => {
      const written = milestone[field]?.lang ?? language;
      return written === language ? [] : languageEntry(field, written);
    });
  if (milestones.some((milestone) => foreign(milestone).length > 0))
    columns.push([label('languages'), (milestone) => joinList(foreign(milestone))]);
  return {
    name: say('plan.title'),
    columns: columns.map(([name]) => name),
    rows: milestones.map((milestone) => columns.map(([, cell]) => cell(milestone))),
  };
}

/** The languages that a text of the plan is translated into somewhere. */
function languagesOf(milestones: readonly ExportedMilestone[], field: TranslatedField): string[] {
  const languages = milestones.flatMap((milestone) => Object.keys(milestone[field]?.translations ?? {}));
  return [...new Set(languages)].sort();
}
