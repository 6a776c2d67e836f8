import { Location } from '@angular/common';
import type { HttpInterceptorFn } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import {
  type ActivatedRouteSnapshot,
  BaseRouteReuseStrategy,
  DefaultUrlSerializer,
  Router,
  UrlHandlingStrategy,
  UrlTree,
} from '@angular/router';
import { API_PREFIX, type Day, dayIn } from '@rumbo/domain';

/** Pages that can tell of the past: those of one roadmap but for its imports, and the portfolio. */
const OF_THE_PAST = /^\/(?:roadmaps\/[A-Z][^/?#]*(?!\/import)(?:$|[/?#])|portfolio(?:$|[?#]))/;
const READS_OF_THE_PAST = new RegExp(`^/${API_PREFIX}/(?:roadmaps/|portfolio(?:$|[?]))`);

/**
 * The past day that the reader looks at, if any. The address tells it, every link and every read of a roadmap keeps
 * it, and pages are made anew when it changes, so that no page needs to know.
 */
@Injectable({ providedIn: 'root' })
export class Moment {
  private readonly chosen = signal<Day | null>(null);
  readonly day = this.chosen.asReadonly();

  constructor() {
    const location = inject(Location);
    this.follow(location.path());
    /** Back and forward: the address knows better than what was chosen last. */
    location.subscribe(({ url }) => this.follow(url ?? ''));
  }

  /** The day to judge by: today where the roadmap is, unless the reader looks at a past one. */
  today(timeZone: string): Day {
    return this.chosen() ?? dayIn(timeZone, new Date());
  }

  /** What the address of a page says, be it a day or not: the API refuses it in words. A page that knows no past ends the look at it. */
  follow(url: string): void {
    const asked = new URLSearchParams(url.split('#')[0]?.split('?')[1]).get('asOf');
    this.chosen.set(canTellOfThePast(url) && asked ? asked : null);
  }

  set(day: Day | null): void {
    this.chosen.set(day);
  }

  /** The day that a read lacks in its address; null when it has one, or needs none. */
  missingIn(url: string): Day | null {
    return READS_OF_THE_PAST.test(url) && !/[?&]asOf=/.test(url) ? this.chosen() : null;
  }

  /** The address of a download, with the day in it. */
  address(url: string): string {
    const day = this.missingIn(url);
    return day ? `${url}${url.includes('?') ? '&' : '?'}asOf=${day}` : url;
  }
}

export const canTellOfThePast = (url: string): boolean => OF_THE_PAST.test(url);

/** Code of the roadmap that a page is about; null where it is about none, or about several. */
export const roadmapIn = (url: string): string | null => /^\/roadmaps\/([A-Z][^/?#]*)/.exec(url)?.[1] ?? null;

/** Reads are of the day that the reader looks at. */
export const momentInterceptor: HttpInterceptorFn = (request, next) => {
  const asOf = request.method === 'GET' ? inject(Moment).missingIn(request.urlWithParams) : null;
  return next(asOf ? request.clone({ setParams: { asOf } }) : request);
};

function withDay(tree: UrlTree, day: Day | null): UrlTree {
  if (!day || tree.queryParams['asOf'] !== undefined) return tree;
  if (!canTellOfThePast(new DefaultUrlSerializer().serialize(tree))) return tree;
  return new UrlTree(tree.root, { ...tree.queryParams, asOf: day }, tree.fragment);
}

/** The address that a link shows. */
@Injectable()
export class MomentInLinks extends DefaultUrlSerializer {
  private readonly moment = inject(Moment);
  override serialize(tree: UrlTree): string {
    return super.serialize(withDay(tree, this.moment.day()));
  }
}

/** The address that is gone to; one that names a day leads to that day. */
@Injectable()
export class MomentInAddresses extends UrlHandlingStrategy {
  private readonly moment = inject(Moment);
  shouldProcessUrl = () => true;
  extract = (tree: UrlTree): UrlTree => {
    const asked: unknown = tree.queryParams['asOf'];
    if (asked !== undefined && asked !== this.moment.day())
      this.moment.follow(new DefaultUrlSerializer().serialize(tree));
    return withDay(tree, this.moment.day());
  };
  merge = (tree: UrlTree): UrlTree => tree;
}

/** Another day is another page, though it be of the same record. */
@Injectable()
export class PageOfMoment extends BaseRouteReuseStrategy {
  override shouldReuseRoute(future: ActivatedRouteSnapshot, current: ActivatedRouteSnapshot): boolean {
    const sameDay = future.queryParams['asOf'] === current.queryParams['asOf'];
    return super.shouldReuseRoute(future, current) && (sameDay || future.routeConfig === null);
  }
}

/** Goes to the page that is open as it was on a past day, or as it is now. */
export function lookAt(router: Router, moment: Moment, day: Day | null): Promise<boolean> {
  moment.set(day);
  const { root, queryParams, fragment } = router.parseUrl(router.url);
  const { asOf: _, ...others } = queryParams;
  return router.navigateByUrl(new UrlTree(root, others, fragment));
}
