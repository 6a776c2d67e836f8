import { DOCUMENT } from '@angular/common';
import {
  ApplicationRef,
  createComponent,
  effect,
  EnvironmentInjector,
  inject,
  Injectable,
  signal,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { apiUrl, concerns, LIVE_EVENTS, type LiveEvent, type LiveReady, PATHS } from '@rumbo/domain';
import { filter, fromEvent, map, merge } from 'rxjs';
import { I18n, Moment, roadmapIn } from '../shell';
import { type Follower, Live } from './live';
import { LiveMark } from './live-mark';

/** Milliseconds: how long changes are gathered before a page reads again, and by how much pages differ in it. */
const [GATHERED, SPREAD, SPREAD_OF_ALL] = [80, 250, 2_000];
/** Between attempts to connect: twice as many each time. */
const [FIRST_PAUSE, LONGEST_PAUSE] = [1_000, 30_000];
/** A stream that is lost for less than this is not worth a word. */
const UNNOTICED = 4_000;
/** Signs of life that may fail to come. */
const MISSING_BEATS = 2.5;

/** The stream of the roadmap that is looked at: one a tab, and none while the tab is hidden or looks at the past. */
@Injectable({ providedIn: 'root' })
export class LiveStream {
  private readonly live = inject(Live);
  private readonly router = inject(Router);
  private readonly moment = inject(Moment);
  private readonly document = inject(DOCUMENT);
  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.router.url),
    ),
    { initialValue: this.router.url },
  );
  private readonly visible = toSignal(
    fromEvent(this.document, 'visibilitychange').pipe(map(() => this.document.visibilityState !== 'hidden')),
    { initialValue: this.document.visibilityState !== 'hidden' },
  );
  private readonly online = toSignal(
    merge(fromEvent(window, 'online'), fromEvent(window, 'offline')).pipe(map(() => navigator.onLine)),
    { initialValue: navigator.onLine },
  );

  /** Whether the reader should know that changes do not arrive. */
  private readonly lost = signal(false);
  private source: EventSource | null = null;
  /** Which roadmap is followed, and from where one can go on. */
  private roadmap: string | null = null;
  private position: string | null = null;
  private beatSeconds = 25;
  private pause = FIRST_PAUSE;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private unnoticed: ReturnType<typeof setTimeout> | undefined;
  private readonly due = new Set<Follower>();
  private gathering: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.showMark();
    effect(() => {
      const wanted = this.live.followers().length > 0 && !this.moment.day() && this.visible();
      const roadmap = wanted ? roadmapIn(this.address()) : null;
      const online = this.online();
      untracked(() => this.follow(roadmap, online));
    });
  }

  private follow(roadmap: string | null, online: boolean): void {
    if (roadmap && roadmap !== this.roadmap) {
      this.close();
      [this.roadmap, this.position] = [roadmap, null];
    }
    if (!roadmap) {
      this.close();
      this.noticed();
    } else if (!online) {
      this.close();
      this.missed();
    } else if (!this.source) this.open();
  }

  private open(): void {
    this.close();
    const url = apiUrl(PATHS.events, { roadmap: this.roadmap ?? '' });
    const source = new EventSource(this.position === null ? url : `${url}?after=${this.position}`);
    this.source = source;
    this.listen();
    const on = (name: string, told: (data: unknown) => void) =>
      source.addEventListener(name, ({ data, lastEventId }: MessageEvent<string>) => {
        if (this.source !== source) return;
        const first = this.position === null;
        if (lastEventId) this.position = lastEventId;
        if (name === LIVE_EVENTS.ready && first) this.refreshAll(0);
        this.listen();
        told(JSON.parse(data));
      });
    on(LIVE_EVENTS.change, (event) => this.changed(event as LiveEvent));
    on(LIVE_EVENTS.reset, () => this.refreshAll(SPREAD_OF_ALL));
    on(LIVE_EVENTS.beat, () => undefined);
    on(LIVE_EVENTS.ready, (ready) => {
      this.beatSeconds = (ready as LiveReady).beatSeconds;
      this.pause = FIRST_PAUSE;
      this.noticed();
    });
    source.addEventListener('error', () => {
      if (this.source === source) this.again();
    });
  }

  /** A browser would come back by itself, but neither after a refusal nor from where a hidden tab has stopped. */
  private again(): void {
    this.close();
    this.missed();
    this.retry = setTimeout(() => this.open(), this.pause * (0.5 + Math.random()));
    this.pause = Math.min(this.pause * 2, LONGEST_PAUSE);
  }

  private close(): void {
    this.source?.close();
    this.source = null;
    clearTimeout(this.retry);
    clearTimeout(this.silence);
  }

  /** A connection may be gone without anybody having said so. */
  private listen(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.again(), this.beatSeconds * MISSING_BEATS * 1_000);
  }

  private changed(event: LiveEvent): void {
    for (const follower of this.live.followers())
      if (concerns(event, follower.entities)) this.due.add(follower);
    if (this.due.size > 0) this.gather(GATHERED + Math.random() * SPREAD);
  }

  /** After a server has come back all readers ask, and not all at once. */
  private refreshAll(spread: number): void {
    for (const follower of this.live.followers()) this.due.add(follower);
    this.gather(Math.random() * spread);
  }

  private gather(wait: number): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      const following = new Set(this.live.followers());
      for (const follower of this.due) if (following.has(follower)) follower.refresh();
      this.due.clear();
    }, wait);
  }

  private missed(): void {
    this.unnoticed ??= setTimeout(() => this.lost.set(true), UNNOTICED);
  }

  private noticed(): void {
    clearTimeout(this.unnoticed);
    this.unnoticed = undefined;
    this.lost.set(false);
  }

  /** It is there before anything is lost: without a connection it could not be loaded. */
  private showMark(): void {
    void inject(I18n).need(['live']);
    const app = inject(ApplicationRef);
    const mark = createComponent(LiveMark, { environmentInjector: inject(EnvironmentInjector) });
    app.attachView(mark.hostView);
    this.document.body.append(mark.location.nativeElement as Node);
    effect(() => mark.setInput('lost', this.lost()));
  }
}
