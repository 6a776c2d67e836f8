import { Injectable } from '@nestjs/common';
import {
  agreementState,
  type Day,
  EXPERIENCE_PAGE,
  type ExperienceHit,
  type ExperiencePage,
  type ExperienceQuery,
  instrumentState,
  type MarkedText,
  milestoneState,
} from '@rumbo/domain';
import { Database } from '../platform/database';
import { invalid } from '../platform/problems';
import { signedIn, todayIn } from '../platform/request-context';
import { experienceStatement, MARK_BEGINS, MARK_ENDS, parted, SAYS } from './experience-statement';
import { draftCountries } from './readers';

type Text = Pick<MarkedText, 'lang' | 'text'>;
type Facts =
  | { kind: 'milestone'; facts: Parameters<typeof milestoneState>[0] }
  | {
      kind: 'agreement';
      facts: Parameters<typeof agreementState>[0] & { ownerGroup: Parameters<typeof agreementState>[1] };
    }
  | { kind: 'instrument'; facts: Parameters<typeof instrumentState>[0] };
type Found = Omit<ExperienceHit, 'kind' | 'title' | 'passage' | 'state' | 'roadmap'> &
  Facts & {
    title: Text;
    passage: Text | null;
    roadmapCode: string;
    country: string;
    roadmapTitle: ExperienceHit['roadmap']['title'];
    startsOn: Day;
    timeZone: string;
    says: boolean;
    total: number;
    weighed: number;
  };

/** Who has done this? What other countries plan, agreed on and signed, by words, theme and form. */
@Injectable()
export class ExperienceService {
  constructor(private readonly database: Database) {}

  async find(query: ExperienceQuery): Promise<ExperiencePage> {
    const person = signedIn();
    const language = query.language ?? person.language;
    const skipped = Number(query.cursor ?? 0);
    const { sql, parameters } = experienceStatement(query, { language, drafts: draftCountries(person) });
    const found = await this.database.prepared<Found>(sql, parameters);
    if (query.text && !(found[0]?.says ?? (await this.says(query.text, language))))
      throw invalid([{ path: 'text', code: 'nothingToFind' }]);
    const [{ total, weighed } = { total: 0, weighed: 0 }] = found;
    const reached = skipped + found.length;
    return {
      items: found.map(toHit),
      total,
      more: total > weighed,
      nextCursor: found.length === EXPERIENCE_PAGE && reached < weighed ? String(reached) : null,
    };
  }

  /** Whether there is anything to find, asked when nothing was found. */
  private async says(text: string, language: string): Promise<boolean> {
    const [asked] = await this.database.prepared<{ says: boolean }>(SAYS, [parted(text).wanted, language]);
    return asked?.says === true;
  }
}

function toHit(found: Found): ExperienceHit {
  const { kind, id, code, on, themes, forms, meetingId, illustrative, title, passage } = found;
  const told = passage && withMarks(passage);
  return {
    ...{ kind, id, code, on, themes, forms, meetingId, illustrative },
    roadmap: { code: found.roadmapCode, country: found.country, title: found.roadmapTitle },
    title: withMarks(title),
    passage: told && told.marks.length > 0 ? told : null,
    state: stateOf(found, todayIn(found.timeZone)),
  };
}

function stateOf(found: Found, asOf: Day): ExperienceHit['state'] {
  if (found.kind === 'milestone') return milestoneState(found.facts, found.startsOn, asOf).state;
  if (found.kind === 'agreement') return agreementState(found.facts, found.facts.ownerGroup, asOf);
  return instrumentState(found.facts, asOf);
}

const MARK = new RegExp(`[${MARK_BEGINS}${MARK_ENDS}]`);

/** Marks within a text as places beside it. */
function withMarks({ lang, text }: Text): MarkedText {
  const pieces = text.split(MARK);
  let from = 0;
  const marks = pieces.flatMap((piece, n) => {
    const to = from + piece.length;
    const mark = { from, to };
    from = to;
    return n % 2 === 1 ? [mark] : [];
  });
  return { lang, text: pieces.join(''), marks };
}
