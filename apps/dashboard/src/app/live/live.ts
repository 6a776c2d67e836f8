import { inject, Injectable, Injector, signal } from '@angular/core';

/** A part of a page that reads again when records of these kinds have changed. */
export interface Follower {
  entities: readonly string[];
  refresh(): void;
}

/** Who on the open page wants to hear of changes. What hears them is loaded once the page has nothing else to do. */
@Injectable({ providedIn: 'root' })
export class Live {
  private readonly injector = inject(Injector);
  private readonly all = signal<readonly Follower[]>([]);
  readonly followers = this.all.asReadonly();
  private begun = false;

  /** Until what is given back is called. */
  follow(follower: Follower): () => void {
    this.all.update((all) => [...all, follower]);
    if (!this.begun && 'EventSource' in window) this.begin();
    return () => this.all.update((all) => all.filter((one) => one !== follower));
  }

  private begin(): void {
    this.begun = true;
    whenIdle(() => {
      void import('./live-stream').then(({ LiveStream }) => this.injector.get(LiveStream));
    });
  }
}

const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 2_000 });
  else setTimeout(run, 200);
};
