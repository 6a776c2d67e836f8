import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadMessages, type MessageBundle } from './catalogue';

const APP = resolve(import.meta.dirname, '../../../apps/dashboard/src/app');

/** What the routes of each concept of the dashboard load before they show it. */
const SPOKEN: Record<string, MessageBundle[]> = {
  brief: ['core', 'plan', 'dialogue', 'indicators', 'outlook', 'brief'],
  /** The bell and the bar of the past come after the page, and ask for their words themselves. */
  shell: ['core', 'notifications', 'moment'],
  forms: ['core'],
  people: ['core', 'people'],
  roadmap: ['core', 'plan', 'timeline', 'outlook'],
  dialogue: ['core', 'people', 'plan', 'dialogue'],
  evidence: ['core', 'plan', 'evidence'],
  factors: ['core', 'plan', 'dialogue', 'factors'],
  imports: ['core', 'plan', 'imports', 'indicators'],
  indicators: ['core', 'plan', 'indicators'],
  review: ['core', 'plan', 'dialogue', 'indicators', 'factors', 'review'],
  notifications: ['core', 'plan', 'notifications'],
  live: ['core', 'live'],
  portfolio: ['core', 'plan', 'indicators', 'factors', 'review', 'portfolio'],
  history: ['core', 'plan', 'history'],
};

const sources = (folder: string) =>
  globSync(`${APP}/${folder}/**/*.{ts,html}`)
    .filter((file) => !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(file, 'utf8'));

/** Keys in full, and the beginnings of those that a code completes. */
const keysIn = (text: string) => [...text.matchAll(/'([a-z]+\.[\w.]+)'/g)].map(([, key = '']) => key);

describe.each(Object.entries(SPOKEN))('the pages of %s', (folder, bundles) => {
  it('have loaded every message that they show', async () => {
    const all = Object.keys(await loadMessages('en'));
    const loaded = Object.keys(await loadMessages('en', bundles));
    const known = (key: string, among: string[]) =>
      among.some((message) => message === key || message.startsWith(`${key}.`));
    const keys = [...new Set(sources(folder).flatMap(keysIn))].filter((key) => known(key, all));
    expect(keys.filter((key) => !known(key, loaded))).toEqual([]);
  });
});
