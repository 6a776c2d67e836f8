import type { ImportPreview } from '@rumbo/domain';
import type { OpenTable } from './open-table';

const SAMPLES = 3;

/** What a reader is shown of a table before it is read: its columns, each with the first things that it says. */
export const described = ({
  sheets,
  columns,
  head,
}: OpenTable): Pick<ImportPreview, 'sheets' | 'columns'> => ({
  sheets,
  columns: columns.map((name, place) => {
    const samples = new Set(
      head
        .map((cells) =>
          String(cells[place] ?? '')
            .trim()
            .slice(0, 80),
        )
        .filter(Boolean),
    );
    return { name, samples: [...samples].slice(0, SAMPLES) };
  }),
});

/** The first cell of a column with a letter in it, else the first that says anything. */
export function tellingCell({ head }: OpenTable, place: number): string {
  const texts = head.map((cells) => String(cells[place] ?? '').trim()).filter(Boolean);
  return texts.find((text) => /\p{L}/u.test(text)) ?? texts[0] ?? '';
}
