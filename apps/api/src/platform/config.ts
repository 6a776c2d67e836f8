import * as z from 'zod';
import { EVIDENCE_SETTINGS, type EvidenceConfig, evidenceConfig, evidenceMistakes } from './evidence-config';

const port = z.coerce.number().int().min(1).max(65_535);

/** What is written down, from the gravest on: a level brings those before it along. */
export const LOGGED = ['fatal', 'error', 'warn', 'log', 'debug'] as const;

/** Everything that the API reads from its environment. Described in docs/operating.md. */
const Settings = z.object({
  JOBS: z.enum(['on', 'off']).default('on'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/)
    .optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  PORT: port.default(3000),
  HOST: z.string().min(1).default('localhost'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  DASHBOARD_DIR: z.string().min(1).default('dist/dashboard/browser'),
  DEMO: z.enum(['auto', 'off']).default('auto'),
  LOG_LEVEL: z.enum(['silent', ...LOGGED]).default('warn'),
  SESSION_DAYS: z.coerce.number().int().min(1).max(90).default(14),
  SIGN_IN_ATTEMPTS: z.coerce.number().int().min(1).max(10_000).default(10),
  UPLOAD_MB: z.coerce.number().int().min(1).max(100).default(20),
  OBSERVATIONS_MB: z.coerce.number().int().min(1).max(2_000).default(500),
  TRUST_PROXY: z.enum(['yes', 'no']).default('no'),
  DATA_DIR: z.string().min(1).optional(),
  ...EVIDENCE_SETTINGS,
  LIVE_STREAMS: z.coerce.number().int().min(1).max(50_000).default(2_000),
  LIVE_STREAMS_EACH: z.coerce.number().int().min(1).max(50_000).default(100),
  LIVE_BEAT_SECONDS: z.coerce.number().min(0.05).max(300).default(25),
});

export interface Config {
  port: number;
  host: string;
  databaseUrl: string;
  databasePool: number;
  dashboardDir: string;
  demo: 'auto' | 'off';
  /** Whether this process does jobs. */
  jobs: boolean;
  /** Where mail is given to, from whom it comes, and where its links lead; null: none is sent. */
  mail: { smtpUrl: string; from: string; publicUrl: string } | null;
  logLevel: 'silent' | (typeof LOGGED)[number];
  sessionDays: number;
  /** Failed sign-ins allowed for one account in a quarter of an hour; ten times as many for one address. */
  signInAttempts: number;
  uploadBytes: number;
  /** The same for files of observations, which are never held in memory. */
  observationBytes: number;
  /** Behind a reverse proxy, its forwarded address and protocol are believed. */
  trustProxy: boolean;
  evidence: EvidenceConfig;
  /** Streams of events that one process keeps open: in all, and for one person or one address. */
  liveStreams: number;
  liveStreamsEach: number;
  /** How often a stream on which nothing happens gives a sign of life. */
  liveBeatSeconds: number;
}
export const CONFIG = Symbol('configuration');

export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/** @throws ConfigError with one line for each thing that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const settings = Settings.safeParse(env);
  if (!settings.success)
    throw new ConfigError(
      settings.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        const given = env[name];
        return given === undefined
          ? `${name} is missing`
          : `${name}: ${issue.message} (given: ${name.endsWith('URL') ? 'hidden' : given})`;
      }),
    );
  const is = settings.data;
  const mistakes = evidenceMistakes(is);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, PUBLIC_URL: publicUrl } = is;
  if (smtpUrl && !(from && publicUrl))
    throw new ConfigError([
      'SMTP_URL needs MAIL_FROM and PUBLIC_URL: whom mail comes from, and where its links lead',
    ]);
  return {
    port: is.PORT,
    host: is.HOST,
    databaseUrl: is.DATABASE_URL,
    databasePool: is.DATABASE_POOL,
    dashboardDir: is.DASHBOARD_DIR,
    demo: is.DEMO,
    jobs: is.JOBS === 'on',
    mail: smtpUrl && from && publicUrl ? { smtpUrl, from, publicUrl: publicUrl.replace(/\/+$/, '') } : null,
    logLevel: is.LOG_LEVEL,
    sessionDays: is.SESSION_DAYS,
    signInAttempts: is.SIGN_IN_ATTEMPTS,
    uploadBytes: is.UPLOAD_MB * 1024 * 1024,
    observationBytes: is.OBSERVATIONS_MB * 1024 * 1024,
    trustProxy: is.TRUST_PROXY === 'yes',
    evidence: evidenceConfig(is, is.DATA_DIR),
    liveStreams: is.LIVE_STREAMS,
    liveStreamsEach: is.LIVE_STREAMS_EACH,
    liveBeatSeconds: is.LIVE_BEAT_SECONDS,
  };
}
