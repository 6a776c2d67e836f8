import { signal } from '@angular/core';
import type { Problem } from '@rumbo/domain';
import { draftUntilTyped, SeenRecord } from './seen-record';

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

/** A form on a page that reads again by itself. */
function editingLive() {
  const record = signal<Axis>(stored);
  const toDraft = ({ code, title }: Axis): Draft => ({ code, title });
  const draft = draftUntilTyped<Draft>(() => toDraft(record()));
  const seen = new SeenRecord<Axis, Draft>({
    record,
    draft,
    toDraft,
    untilTyped: true,
    show: { title: ({ title }) => ({ label: 'Title', text: title }) },
  });
  const read = () => ({ draft: draft(), version: seen.current()?.version, newer: seen.newer()?.version });
  read();
  return { record, draft, seen, read };
}

describe('a record that changes under an open form', () => {
  const theirs: Axis = { code: '1', title: 'Gobernanza local', version: 4 };

  it('is followed while nothing is typed', () => {
    const { record, read } = editingLive();
    record.set(theirs);
    expect(read()).toEqual({ draft: { code: '1', title: 'Gobernanza local' }, version: 4, newer: undefined });
  });

  it('leaves what was typed, and the version that was seen, until the reader looks', () => {
    const { record, draft, seen, read } = editingLive();
    draft.set({ code: '1', title: 'Gobierno' });
    read();
    record.set({ ...stored });
    expect(read()).toEqual({ draft: { code: '1', title: 'Gobierno' }, version: 3, newer: undefined });
    record.set(theirs);
    expect(read()).toEqual({ draft: { code: '1', title: 'Gobierno' }, version: 3, newer: 4 });
    seen.see();
    expect(seen.contested()).toEqual([
      { key: 'title', label: 'Title', yours: 'Gobierno', theirs: 'Gobernanza local', changedHere: true },
    ]);
    seen.resolve(['title']);
    expect(read()).toEqual({ draft: { code: '1', title: 'Gobernanza local' }, version: 4, newer: undefined });
  });

  it('stays as it was typed through any number of changes', () => {
    const { record, draft, read } = editingLive();
    draft.set({ code: '9', title: 'Gobernanza' });
    read();
    record.set(theirs);
    read();
    record.set({ ...theirs, version: 5 });
    expect(read()).toEqual({ draft: { code: '9', title: 'Gobernanza' }, version: 3, newer: 5 });
  });
});
