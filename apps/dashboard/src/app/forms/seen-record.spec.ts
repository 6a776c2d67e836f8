import { signal } from '@angular/core';
import type { Problem } from '@rumbo/domain';
import { SeenRecord } from './seen-record';

interface Axis {
  code: string;
  title: string;
  version: number;
}
type Draft = Omit<Axis, 'version'>;

const stored: Axis = { code: '1', title: 'Gobernanza', version: 3 };
const overtaken = (current: Axis): Problem => ({
  type: '',
  title: '',
  status: 412,
  code: 'stale',
  current,
});

function editing() {
  const draft = signal<Draft>({ code: '1', title: 'Gobernanza' });
  const seen = new SeenRecord<Axis, Draft>({
    record: () => stored,
    draft,
    toDraft: ({ code, title }) => ({ code, title }),
    show: {
      code: ({ code }) => ({ label: 'Code', text: code }),
      title: ({ title }) => ({ label: 'Title', text: title }),
    },
  });
  return { draft, seen };
}

describe('a record that somebody else saved first', () => {
  it('contests the fields that they changed, with both values', () => {
    const { draft, seen } = editing();
    draft.set({ code: '1', title: 'Gobierno' });
    seen.overtaken(overtaken({ code: '2', title: 'Gobernanza local', version: 4 }));
    expect(seen.contested()).toEqual([
      { key: 'code', label: 'Code', yours: '1', theirs: '2', changedHere: false },
      { key: 'title', label: 'Title', yours: 'Gobierno', theirs: 'Gobernanza local', changedHere: true },
    ]);
  });

  it('goes on from their version with the values that were chosen', () => {
    const { draft, seen } = editing();
    draft.set({ code: '1', title: 'Gobierno' });
    seen.overtaken(overtaken({ code: '2', title: 'Gobernanza local', version: 4 }));
    seen.resolve(['code']);
    expect(draft()).toEqual({ code: '2', title: 'Gobierno' });
    expect(seen.current()?.version).toBe(4);
    expect(seen.problem()).toBeNull();
  });
});
