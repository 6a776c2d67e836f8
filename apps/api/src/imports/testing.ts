import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  apiUrl,
  type Derivation,
  type ImportConfirmation,
  type ImportKind,
  type ImportPreview,
  type ImportPreviewInput,
  type ImportResult,
  PATHS,
  type Problem,
} from '@rumbo/domain';
import { type Answer, createPersona, createPlan, type PlanFixture, type TestApi } from '../testing';

/** Real files lie beside the repository. */
const DATA = resolve(import.meta.dirname, '../../../../../shared/data');

/**
 * For tests that read real files. A copy of the repository alone does not have them: these tests are then counted
 * as skipped, and say why.
 */
const present = existsSync(DATA);
if (!present) console.warn(`Tests of real files are skipped: there is no ${DATA}.`);
export const [describeRealFiles, itReadsRealFiles] = present ? [describe, it] : [describe.skip, it.skip];

/** Where a real file is. */
export const realPath = (path: string): string => resolve(DATA, path);

export const realFile = (path: string): Buffer => readFileSync(realPath(path));

export const ITALIAN_PLAN = 'roadmap-italy-pnrr/PNRR_MeT_OA_programmazione_v02.csv';
export const REPORTS_2021 = 'roadmap-italy-pnrr/MeT_Attuazione_2021-T4.csv';
export const REPORTS_2022 = 'roadmap-italy-pnrr/MeT_Attuazione_2022-T2.csv';

/** A small table of figures, as somebody might type it. */
export const FIGURE_COLUMNS = 'indicator,country,year,sex,value,flag';
export const figureTable = (...rows: string[]): string => [FIGURE_COLUMNS, ...rows].join('\n');
export const INFORMALITY = figureTable(
  'FRM-01,CHL,2020,T,25.8,B',
  'FRM-01,CHL,2021,T,27.4,',
  'FRM-01,CHL,2021,F,28.2,',
);

/** Somebody who imports into a roadmap of their country. */
export interface Importer {
  plan: PlanFixture;
  cookie: string;
  upload(content: Buffer | string, name?: string, kind?: ImportKind): Promise<Answer<ImportPreview>>;
  /** The same where it is refused. */
  refused(content: Buffer | string, name?: string, kind?: ImportKind): Promise<Answer<Problem>>;
  preview(id: number, input?: Partial<ImportPreviewInput>): Promise<Answer<ImportPreview>>;
  confirm(preview: ImportPreview, changes?: Partial<ImportConfirmation>): Promise<Answer<ImportResult>>;
  /** Uploads a file of observations and waits until it is read and compared. */
  observe(content: Buffer | string, name?: string, kind?: ImportKind): Promise<ImportPreview>;
  /** The same file, mapped otherwise or with decisions. */
  reread(
    preview: ImportPreview,
    mapping: ImportPreview['mapping'],
    decisions?: ImportConfirmation['decisions'],
  ): Promise<ImportPreview>;
  /** Confirms what a preview of observations shows. */
  take(preview: ImportPreview, decisions?: ImportConfirmation['decisions']): Promise<ImportResult['effect']>;
  /** From the file to the plan as it is offered. */
  run(content: Buffer | string, name?: string, kind?: ImportKind): Promise<ImportResult>;
}

export async function createImporter(api: TestApi, code = 'CL-HRR'): Promise<Importer> {
  const plan = await createPlan(api, { code });
  const { cookie } = await createPersona(api, 'coordinator', { country: code.slice(0, 2) });
  return importerOf(api, plan, cookie);
}

export function importerOf(api: TestApi, plan: PlanFixture, cookie: string): Importer {
  const send = <T>(content: Buffer | string, name = 'plan.csv', kind: ImportKind = 'plan') => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(Buffer.from(content))]), name);
    return api.call<T>('POST', `${apiUrl(PATHS.imports, { roadmap: plan.code })}?kind=${kind}`, {
      as: cookie,
      body,
    });
  };
  const settled = async (preview: ImportPreview): Promise<ImportPreview> => {
    let seen = preview;
    while (seen.progress !== null)
      seen = (await api.get<ImportPreview>(at(PATHS.importPreview, preview.file.id), { as: cookie })).body;
    return seen;
  };
  const at = (path: typeof PATHS.importPreview | typeof PATHS.importConfirmation, id: number) =>
    apiUrl(path, { roadmap: plan.code, id });
  const importer: Importer = {
    plan,
    cookie,
    upload: (content, name, kind) => send<ImportPreview>(content, name, kind),
    refused: (content, name, kind) => send<Problem>(content, name, kind),
    preview: (id, { reading = null, mapping = null } = {}) =>
      api.call('POST', at(PATHS.importPreview, id), { as: cookie, body: { reading, mapping } }),
    confirm: ({ file, reading, mapping, effect }, changes) =>
      api.call('POST', at(PATHS.importConfirmation, file.id), {
        as: cookie,
        body: { reading, mapping, expected: effect?.counts, ...changes },
      }),
    observe: async (content, name, kind = 'observations') => {
      const { status, body } = await send<ImportPreview>(content, name, kind);
      if (status !== 201) throw new Error(`The file was refused: ${JSON.stringify(body)}`);
      return settled(body);
    },
    reread: async ({ file, reading }, mapping, decisions = []) => {
      const { status, body } = await api.call<ImportPreview>('POST', at(PATHS.importPreview, file.id), {
        as: cookie,
        body: { reading, mapping, decisions },
      });
      if (status !== 200) throw new Error(`It was refused: ${JSON.stringify(body)}`);
      return settled(body);
    },
    take: async (preview, decisions = []) => {
      const { status, body } = await importer.confirm(preview, { decisions });
      if (status !== 200) throw new Error(`Not imported: ${JSON.stringify(body)}`);
      return body.effect;
    },
    run: async (content, name, kind) => {
      const uploaded = await send<ImportPreview>(content, name, kind);
      if (uploaded.status !== 201) throw new Error(`The file was refused: ${JSON.stringify(uploaded.body)}`);
      const confirmed = await importer.confirm(uploaded.body);
      if (confirmed.status !== 200) throw new Error(`Not imported: ${JSON.stringify(confirmed.body)}`);
      return confirmed.body;
    },
  };
  return importer;
}

/** How the figures of a part of a register were counted; of the whole when no part is named. */
export const derived = ({ effect }: ImportPreview, part = ''): Derivation[] =>
  (effect?.observations?.derivations ?? []).filter(({ disaggregation }) => disaggregation === part);

export const derivedFigures = (preview: ImportPreview, part = '') =>
  derived(preview, part).map(({ indicator, period, value }) => [indicator, period, value]);
