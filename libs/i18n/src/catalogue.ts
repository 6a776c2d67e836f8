import type brief from './catalogues/brief.en.json';
import type dialogue from './catalogues/dialogue.en.json';
import type document from './catalogues/document.en.json';
import type engagement from './catalogues/engagement.en.json';
import type error from './catalogues/error.en.json';
import type evidence from './catalogues/evidence.en.json';
import type factor from './catalogues/factor.en.json';
import type history from './catalogues/history.en.json';
import type imports from './catalogues/import.en.json';
import type indicator from './catalogues/indicator.en.json';
import type indicators from './catalogues/indicators.en.json';
import type live from './catalogues/live.en.json';
import type measure from './catalogues/measure.en.json';
import type milestone from './catalogues/milestone.en.json';
import type outlook from './catalogues/outlook.en.json';
import type moment from './catalogues/moment.en.json';
import type notification from './catalogues/notification.en.json';
import type overview from './catalogues/overview.en.json';
import type people from './catalogues/people.en.json';
import type plan from './catalogues/plan.en.json';
import type portfolio from './catalogues/portfolio.en.json';
import type report from './catalogues/report.en.json';
import type roadmap from './catalogues/roadmap.en.json';
import type rubric from './catalogues/rubric.en.json';
import type shell from './catalogues/shell.en.json';
import type thread from './catalogues/thread.en.json';
import type timeline from './catalogues/timeline.en.json';
import type vocabulary from './catalogues/vocabulary.en.json';

type English = typeof brief &
  typeof dialogue &
  typeof document &
  typeof engagement &
  typeof error &
  typeof evidence &
  typeof factor &
  typeof history &
  typeof imports &
  typeof indicator &
  typeof indicators &
  typeof live &
  typeof measure &
  typeof milestone &
  typeof outlook &
  typeof moment &
  typeof notification &
  typeof overview &
  typeof people &
  typeof plan &
  typeof portfolio &
  typeof report &
  typeof roadmap &
  typeof rubric &
  typeof shell &
  typeof thread &
  typeof timeline &
  typeof vocabulary;

/** Every message has a key in English; the test of the catalogues makes the other languages complete. */
export type MessageKey = keyof English;
export type Messages = Record<string, string>;

/** Languages that the interface speaks. */
export const INTERFACE_LANGUAGES = ['en', 'es', 'fr'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Messages come in bundles, as pages need them: the first page of a slow connection waits for `core` alone. */
const BUNDLES = {
  core: ['shell', 'roadmap', 'overview', 'vocabulary', 'error'],
  people: ['people'],
  plan: ['plan', 'milestone', 'thread'],
  timeline: ['timeline'],
  dialogue: ['dialogue'],
  evidence: ['evidence'],
  indicators: ['measure', 'indicator', 'indicators'],
  imports: ['import'],
  factors: ['rubric', 'factor', 'engagement'],
  review: ['report'],
  portfolio: ['portfolio'],
  notifications: ['notification'],
  live: ['live'],
  documents: ['document'],
  moment: ['moment'],
  history: ['history'],
  outlook: ['outlook'],
  brief: ['brief'],
} as const;
export type MessageBundle = keyof typeof BUNDLES;
export const MESSAGE_BUNDLES = Object.keys(BUNDLES) as MessageBundle[];

/** The messages of some bundles in one language; without any named, all that there are. */
export async function loadMessages(
  language: InterfaceLanguage,
  bundles: readonly MessageBundle[] = MESSAGE_BUNDLES,
): Promise<Messages> {
  const concepts = bundles.flatMap((bundle): readonly string[] => BUNDLES[bundle]);
  const catalogues = await Promise.all(
    concepts.map(
      (concept) =>
        import(`./catalogues/${concept}.${language}.json`, { with: { type: 'json' } }) as Promise<{
          default: Messages;
        }>,
    ),
  );
  return Object.assign({}, ...catalogues.map(({ default: messages }) => messages)) as Messages;
}
