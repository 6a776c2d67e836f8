import { join } from 'node:path';
import * as z from 'zod';

/** What the environment says of evidence files. Described in docs/operating.md. */
export const EVIDENCE_SETTINGS = {
  EVIDENCE_MB: z.coerce.number().int().min(1).max(1_000).default(20),
  EVIDENCE_STORE: z.enum(['folder', 's3']).default('folder'),
  EVIDENCE_DIR: z.string().min(1).optional(),
  EVIDENCE_S3_BUCKET: z.string().min(3).max(63).optional(),
  EVIDENCE_S3_REGION: z.string().min(1).default('us-east-1'),
  EVIDENCE_S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  EVIDENCE_SCANNER: z.string().trim().optional(),
  EVIDENCE_SCAN_SECONDS: z.coerce.number().int().min(1).max(600).default(60),
};

export interface EvidenceConfig {
  /** Most that one file may have. */
  bytes: number;
  store:
    | { kind: 'folder'; folder: string }
    | { kind: 's3'; bucket: string; region: string; endpoint: string | undefined };
  /** A command and its arguments; null: files are not scanned. */
  scanner: string[] | null;
  scanSeconds: number;
}

type Settings = z.infer<z.ZodObject<typeof EVIDENCE_SETTINGS>>;

/** What is wrong with the settings together, one line each. */
export const evidenceMistakes = (is: Settings): string[] =>
  is.EVIDENCE_STORE === 's3' && !is.EVIDENCE_S3_BUCKET
    ? ['EVIDENCE_S3_BUCKET is missing: EVIDENCE_STORE=s3 needs it']
    : [];

export const evidenceConfig = (is: Settings, dataDir: string | undefined): EvidenceConfig => ({
  bytes: is.EVIDENCE_MB * 1024 * 1024,
  store:
    is.EVIDENCE_STORE === 's3'
      ? {
          kind: 's3',
          bucket: is.EVIDENCE_S3_BUCKET ?? '',
          region: is.EVIDENCE_S3_REGION,
          endpoint: is.EVIDENCE_S3_ENDPOINT,
        }
      : { kind: 'folder', folder: is.EVIDENCE_DIR ?? join(dataDir ?? '.data', 'files') },
  scanner: is.EVIDENCE_SCANNER ? wordsOf(is.EVIDENCE_SCANNER) : null,
  scanSeconds: is.EVIDENCE_SCAN_SECONDS,
});

/** A command's words, as no shell would read them: spaces part them, double quotes hold one together. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
