/**
 * Every address of the API, once: controllers, the dashboard's clients and the tests use these.
 * A roadmap's country is in its code, so a permission is checked from the address before any query.
 */
export const PATHS = {
  health: 'health',
  openapi: 'openapi.json',
  session: 'session',
  everySession: 'sessions',
  account: 'account',
  password: 'password',
  demoSignIns: 'demo-sign-ins',
  invitation: 'invitations/:token',
  users: 'users',
  user: 'users/:id',
  userInvitation: 'users/:id/invitation',
  bodies: 'bodies',
  body: 'bodies/:id',
  countries: 'countries',
  territories: 'countries/:country/territories',
  roadmaps: 'roadmaps',
  roadmap: 'roadmaps/:roadmap',
  overview: 'roadmaps/:roadmap/overview',
  plan: 'roadmaps/:roadmap/plan',
  axes: 'roadmaps/:roadmap/axes',
  axis: 'roadmaps/:roadmap/axes/:id',
  axisOrder: 'roadmaps/:roadmap/axis-order',
  objectives: 'roadmaps/:roadmap/objectives',
  objective: 'roadmaps/:roadmap/objectives/:id',
  objectiveOrder: 'roadmaps/:roadmap/axes/:id/objective-order',
  milestoneOrder: 'roadmaps/:roadmap/objectives/:id/milestone-order',
  milestones: 'roadmaps/:roadmap/milestones',
  milestone: 'roadmaps/:roadmap/milestones/:id',
  milestoneUpdates: 'roadmaps/:roadmap/milestones/:id/updates',
  myUpdates: 'my-updates',
  imports: 'roadmaps/:roadmap/imports',
  import: 'roadmaps/:roadmap/imports/:id',
  importPreview: 'roadmaps/:roadmap/imports/:id/preview',
  importConfirmation: 'roadmaps/:roadmap/imports/:id/confirmation',
  importUndo: 'roadmaps/:roadmap/imports/:id/undo',
  importMappings: 'roadmaps/:roadmap/import-mappings',
  importMapping: 'roadmaps/:roadmap/import-mappings/:id',
  dialogue: 'roadmaps/:roadmap/dialogue',
  dialogueBodies: 'roadmaps/:roadmap/dialogue-bodies',
  dialogueBody: 'roadmaps/:roadmap/dialogue-bodies/:id',
  meetings: 'roadmaps/:roadmap/meetings',
  meeting: 'roadmaps/:roadmap/meetings/:id',
  meetingCalendar: 'roadmaps/:roadmap/meetings/:id/calendar',
  meetingAgreements: 'roadmaps/:roadmap/meetings/:id/agreements',
  agreements: 'roadmaps/:roadmap/agreements',
  agreement: 'roadmaps/:roadmap/agreements/:id',
  agreementPositions: 'roadmaps/:roadmap/agreements/:id/positions',
  agreementMilestones: 'roadmaps/:roadmap/agreements/:id/milestones',
  dialogueExport: 'roadmaps/:roadmap/dialogue-exports/:file',
  indicators: 'roadmaps/:roadmap/indicators',
  indicator: 'roadmaps/:roadmap/indicators/:indicator',
  indicatorTracking: 'roadmaps/:roadmap/indicators/:indicator/tracking',
  indicatorSeries: 'roadmaps/:roadmap/indicators/:indicator/series',
  indicatorRevisions: 'roadmaps/:roadmap/indicators/:indicator/revisions',
  indicatorComparison: 'roadmaps/:roadmap/indicators/:indicator/comparison',
  indicatorExport: 'roadmaps/:roadmap/indicators/:indicator/exports/:file',
  series: 'roadmaps/:roadmap/series/:id',
  seriesBreaks: 'roadmaps/:roadmap/series/:id/breaks',
  seriesObservations: 'roadmaps/:roadmap/series/:id/observations',
  observation: 'roadmaps/:roadmap/observations/:id',
  sdmxStructure: 'sdmx/structure',
  factors: 'roadmaps/:roadmap/factors',
  assessmentRounds: 'roadmaps/:roadmap/assessment-rounds',
  assessments: 'roadmaps/:roadmap/assessments',
  assessment: 'roadmaps/:roadmap/assessments/:id',
  assessmentPublication: 'roadmaps/:roadmap/assessments/:id/publication',
  assessmentDissents: 'roadmaps/:roadmap/assessments/:id/dissents',
  engagement: 'roadmaps/:roadmap/engagement',
  partners: 'roadmaps/:roadmap/partners',
  partner: 'roadmaps/:roadmap/partners/:id',
  instruments: 'roadmaps/:roadmap/instruments',
  instrument: 'roadmaps/:roadmap/instruments/:id',
  recommendations: 'roadmaps/:roadmap/recommendations',
  recommendation: 'roadmaps/:roadmap/recommendations/:id',
  exchanges: 'roadmaps/:roadmap/exchanges',
  exchange: 'roadmaps/:roadmap/exchanges/:id',
  reportingDuties: 'roadmaps/:roadmap/reporting-duties',
  reportingDuty: 'roadmaps/:roadmap/reporting-duties/:id',
  policies: 'roadmaps/:roadmap/policies',
  policyDocuments: 'roadmaps/:roadmap/policy-documents',
  policyDocument: 'roadmaps/:roadmap/policy-documents/:id',
  objectiveConditions: 'roadmaps/:roadmap/objectives/:id/conditions',
  milestoneLinks: 'roadmaps/:roadmap/milestones/:id/links',
  reportingPeriods: 'roadmaps/:roadmap/reporting-periods',
  reportingPeriod: 'roadmaps/:roadmap/reporting-periods/:id',
  reports: 'roadmaps/:roadmap/reports',
  report: 'roadmaps/:roadmap/reports/:id',
  reportSteps: 'roadmaps/:roadmap/reports/:id/steps',
  reportFile: 'roadmaps/:roadmap/reports/:id/files/:file',
  reviewQueue: 'review-queue',
  threads: 'roadmaps/:roadmap/threads',
  thread: 'roadmaps/:roadmap/threads/:id',
  threadAnswers: 'roadmaps/:roadmap/threads/:id/answers',
  mentionable: 'roadmaps/:roadmap/mentionable',
  myMentions: 'my-mentions',
  portfolio: 'portfolio',
  portfolioComparison: 'portfolio/comparison',
  experience: 'experience',
  refusals: 'refusals',
  calendarFeeds: 'calendar-feeds',
  calendarFeed: 'calendar-feeds/:id',
  calendar: 'calendars/:token',
} as const;

/** The country that a roadmap's code names: `CL` of `CL-HRR`. */
export const countryOf = (roadmapCode: string): string => roadmapCode.slice(0, 2);

/** Prefix of every API address. */
export const API_PREFIX = 'api';

type Params<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Params<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** The address of `path` with its parameters filled in: `apiUrl(PATHS.roadmap, { roadmap: 'CL-HRR' })`. */
export function apiUrl<Path extends string>(
  path: Path,
  params?: Record<Params<Path>, string | number>,
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String((params as Record<string, string | number> | undefined)?.[name] ?? '')),
  );
  return `/${API_PREFIX}/${filled}`;
}
