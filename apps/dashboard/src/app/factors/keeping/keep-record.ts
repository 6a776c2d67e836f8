import { computed, inject, linkedSignal, type Signal, signal, type WritableSignal } from '@angular/core';
import { type FieldTree, form, type SchemaPath, submit } from '@angular/forms/signals';
import { apiUrl, type LocalizedText, type Problem, type Roadmap } from '@rumbo/domain';
import type * as z from 'zod';
import { checkBySchema, type Contested, Notices, SeenRecord, sending } from '../../forms';
import { Api, I18n, problemOf } from '../../shell';

interface Kept<R, D> {
  roadmap: () => Roadmap;
  /** The records of its kind, and the number of this one; without a number it is new. */
  records: () => readonly R[];
  id: () => number | undefined;
  /** What it is called, for who is about to remove it. */
  nameOf?: (record: R) => string;
  toDraft: (record: R | null) => D;
  /** The request's body of what was typed, and the schema that it must meet. */
  toInput: (draft: D) => unknown;
  schema: z.ZodType;
  /** Each field in words, for the choice after a conflict. */
  words: Record<keyof D & string, (draft: D) => string>;
  /** Addresses of all records and of one; what is part of the plan is neither added nor removed here. */
  all?: string;
  one: string;
  saved: () => void;
}

/** What a frame knows of the form of any record: what is wrong, a conflict, and how it is removed. */
export interface AnyKeeping {
  form: FieldTree<unknown>;
  seen: {
    current: Signal<unknown>;
    problem: Signal<Problem | null>;
    contested: Signal<Contested[]>;
  };
  /** Why a removal was refused. */
  refused: Signal<string>;
  removable: boolean;
  /** Goes on after a conflict with theirs in these fields. */
  resolve(theirs: string[]): void;
  remove(): Promise<void>;
}

/** The form of a record: what is typed, and the record behind it; null while it is new. */
export interface Keeping<R, D> extends AnyKeeping {
  draft: WritableSignal<D>;
  form: FieldTree<D>;
  record: Signal<R | null>;
}

/** Makes the form of a record of engagement or policies. Called while a component is made. */
export function keepRecord<R extends { id: number; version: number }, D extends object>(
  kept: Kept<R, D>,
): Keeping<R, D> {
  const [api, i18n, notices] = [inject(Api), inject(I18n), inject(Notices)];
  const known = computed(() => kept.records().find(({ id }) => id === kept.id()) ?? null);
  const draft = linkedSignal<D>(() => kept.toDraft(known()));
  const fields = Object.entries(kept.words) as [string, (draft: D) => string][];
  const seen = new SeenRecord<R, D>({
    record: known,
    draft,
    toDraft: kept.toDraft,
    show: Object.fromEntries(
      fields.map(([field, words]) => [
        field,
        (typed: D) => ({ label: i18n.code('engagement.field', field), text: words(typed) }),
      ]),
    ) as ConstructorParameters<typeof SeenRecord<R, D>>[0]['show'],
  });
  const at = (path: string, of: R | null) =>
    apiUrl(path, { roadmap: kept.roadmap().code, ...(of && { id: of.id }) });

  const send = async () => {
    const [record, input] = [seen.current(), kept.toInput(draft())];
    if (record) await api.send('PATCH', at(kept.one, record), input, record.version);
    else await api.send('POST', at(kept.all ?? kept.one, null), input);
    done(i18n.t('shell.saved'));
  };
  const done = (message: string) => {
    tree().reset();
    notices.say(message);
    kept.saved();
  };
  const tree = form(draft, (path) => checkBySchema(path as SchemaPath<D>, kept.schema, kept.toInput), {
    submission: sending(send, seen.overtaken),
  });
  const refused = signal('');

  return {
    record: known,
    draft,
    seen,
    form: tree,
    refused,
    removable: kept.all !== undefined,
    resolve: (theirs) => {
      seen.resolve(theirs);
      void submit(tree);
    },
    remove: async () => {
      const record = seen.current();
      const name = record ? (kept.nameOf?.(record) ?? '') : '';
      if (!record || !window.confirm(i18n.t('engagement.remove.confirm', { name }))) return;
      try {
        await api.send('DELETE', at(kept.one, record), undefined, record.version);
        done(i18n.t('engagement.removed', { name }));
      } catch (error) {
        const { code, params } = problemOf(error);
        refused.set(i18n.code('error', code, params));
      }
    },
  };
}

/** A text with its translations, for the choice after a conflict. */
export const inFull = ({ text, translations }: LocalizedText): string =>
  [text, ...Object.values(translations ?? {})].join(' · ');

/** An empty text is none. */
export const textOrNull = (text: LocalizedText): LocalizedText | null => (text.text.trim() ? text : null);
export const lineOrNull = (line: string): string | null => line.trim() || null;
