import { Inject, Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { can, type LiveReady, MISSED_AT_MOST, type Person } from '@rumbo/domain';
import type { Request, Response } from 'express';
import { Sessions } from '../people';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database';
import { ProblemException } from '../platform/problems';
import { requestContext, runInContext } from '../platform/request-context';
import { maySee, VisibleRoadmaps } from '../roadmap';
import { ChangeFeed, type News } from './change-feed';
import { comingBack, eventFrames, frame } from './frames';
import { type Listener, Listeners, type Roadmap } from './listeners';
import { concerning, type Found } from './look';

/** Records that say who may see what. */
const ACCESS = new Set(['person', 'role_grant', 'roadmap']);

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  /** Neither compressed nor held back on the way, here or by a proxy. */
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
  /** A server that ends need not wait until somebody uses the connection again. */
  Connection: 'close',
};

/** From where a reader goes on: null for who comes anew, `unknown` when what was sent is no position. */
export type Since = number | null | 'unknown';

/** Opens streams of events, and tells on them what the change log tells. */
@Injectable()
export class LiveService implements OnModuleInit, OnModuleDestroy {
  private readonly log = new Logger('live');
  private readonly ready: LiveReady;
  private beating: NodeJS.Timeout | undefined;
  private closing = false;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
    private readonly sessions: Sessions,
    private readonly feed: ChangeFeed,
    private readonly listeners: Listeners,
  ) {
    this.ready = { beatSeconds: config.liveBeatSeconds };
  }

  onModuleInit(): void {
    this.feed.serve({
      followed: () => this.listeners.followed(),
      follows: (id) => this.listeners.follows(id),
      tell: (news) => this.tell(news),
      accessChanged: () => void this.checkAccess(),
    });
    this.beating = setInterval(() => this.beat(), this.ready.beatSeconds * 1_000).unref();
  }

  onModuleDestroy(): void {
    this.closing = true;
    clearInterval(this.beating);
    for (const { response } of this.listeners.all) response.end();
  }

  /** Answers with a stream that begins with what was missed, and goes on until the reader leaves or may no longer read. */
  async open(code: string, since: Since, request: Request, response: Response): Promise<void> {
    if (this.closing) throw new ProblemException(503, 'streamsFull', { retryAfter: 1 });
    const { roadmap } = await this.roadmaps.find(code);
    const { person, session } = requestContext();
    this.listeners.admit(person ? `person ${person.id}` : `address ${request.ip}`, response);
    const listener: Listener = {
      response,
      roadmap: { id: roadmap.id, country: roadmap.country },
      session: person ? session : null,
      insider: isInsider(person, roadmap),
    };
    await this.feed.missed(roadmap.id, since === 'unknown' ? null : since, (found) => {
      if (response.destroyed || this.closing) return void response.end();
      response.status(200).set(HEADERS);
      this.begin(listener, since, found);
      if (request.method === 'HEAD') response.end();
      else this.listeners.add(listener);
    });
  }

  private begin(listener: Listener, since: Since, { position, changes }: Found): void {
    const missed = concerning(changes, listener.roadmap);
    const lost =
      since === 'unknown' || (since !== null && (since > position || changes.length > MISSED_AT_MOST));
    const told = lost ? frame('reset') : eventFrames(missed, listener.insider);
    this.listeners.write(
      listener,
      Buffer.concat([comingBack(), ...(told ? [told] : []), frame('ready', this.ready, position)]),
    );
  }

  private async tell({ position, changes, anew }: News): Promise<void> {
    /** Of what belongs to no roadmap some was left out: it may concern anybody. */
    const cut = changes.filter(({ roadmapId }) => roadmapId === null).length > MISSED_AT_MOST;
    if (cut || changes.some(({ entity }) => ACCESS.has(entity))) await this.checkAccess();
    for (const id of this.listeners.followed()) {
      const [first] = this.listeners.of(id);
      if (!first) continue;
      const news = anew ? [] : concerning(changes, first.roadmap);
      const reset = anew || cut || news.length > MISSED_AT_MOST ? frame('reset', null, position) : null;
      const [all, some] = [true, false].map((insider) => reset ?? eventFrames(news, insider, position));
      for (const listener of this.listeners.of(id)) {
        const told = listener.insider ? all : some;
        if (told) this.listeners.write(listener, told);
      }
    }
  }

  /** Streams in which nothing happens stay open on the way, go on from a later position, and end with their session. */
  private beat(): void {
    const { all } = this.listeners;
    if (all.length === 0) return;
    const sign = frame('beat', null, this.feed.reached);
    for (const listener of all) this.listeners.write(listener, sign);
    this.feed.wake();
    void this.checkAccess();
  }

  /** Ends the streams of those who may no longer read, in two statements however many there are. */
  private async checkAccess(): Promise<void> {
    const { all } = this.listeners;
    if (all.length === 0) return;
    try {
      const [people, roadmaps] = await this.readAccess(all);
      for (const listener of all) {
        const person = listener.session ? people.get(listener.session.toString('hex')) : null;
        const roadmap = roadmaps.get(listener.roadmap.id);
        listener.insider = isInsider(person ?? null, listener.roadmap);
        if (person !== undefined && roadmap && maySee(person, roadmap)) continue;
        this.listeners.write(listener, frame('reset'));
        listener.response.end();
      }
    } catch (error) {
      /** The next sign of life asks again. */
      this.log.warn(`who may read could not be asked: ${String(error)}`);
    }
  }

  private readAccess(all: readonly Listener[]) {
    const sessions = new Map(
      all.flatMap(({ session }) => (session ? [[session.toString('hex'), session]] : [])),
    );
    return runInContext({ id: 'live', session: null, person: null, manager: null }, async () => {
      const people =
        sessions.size > 0 ? await this.sessions.findAll([...sessions.values()]) : new Map<string, Person>();
      const roadmaps = await this.roadmaps.standing(this.listeners.followed());
      return [people, new Map(roadmaps.map((roadmap) => [roadmap.id, roadmap]))] as const;
    });
  }
}

const isInsider = (person: Pick<Person, 'grants'> | null, { country }: Pick<Roadmap, 'country'>): boolean =>
  can(person, 'history:read', { country });
