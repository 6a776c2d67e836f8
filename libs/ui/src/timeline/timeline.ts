import type { ListRange } from '@angular/cdk/collections';
import {
  CdkFixedSizeVirtualScroll,
  CdkVirtualForOf,
  CdkVirtualScrollableElement,
  CdkVirtualScrollViewport,
} from '@angular/cdk/scrolling';
import { NgTemplateOutlet } from '@angular/common';
import {
  afterNextRender,
  afterRenderEffect,
  ApplicationRef,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { mdiAlertOutline, mdiChevronDown, mdiChevronRight, mdiClockAlertOutline } from '@mdi/js';
import { type Day, daysBetween, type Period } from '@rumbo/domain';
import { Icon } from '../icon/icon';
import { STATE_ICONS } from '../state-chip/state-icons';
import { arrowPaths, placesOf } from './timeline-arrows';
import { TimelineBars } from './timeline-bars';
import { moveBy } from './timeline-keys';
import { shapesOf, type TimelineArrow, type TimelineItem, type TimelineRow } from './timeline-model';
import { DAY_WIDTH, daysIn, ticksOf, type TimelineSpan, type TimelineZoom, zoomed } from './timeline-scale';

export interface TimelineLabels {
  /** Name of the whole, for who does not see it. */
  tree: string;
  /** Above the titles of the rows. */
  titles: string;
  today: string;
  critical: string;
}

/** Sizes that arithmetic needs as well as the style: the head of dates, rows and their titles, the drawing on paper. */
const HEAD = 52;
const ROW = { wide: 52, narrow: 84 } as const;
const TITLES = 352;
const NARROW_BAR = 28;
const PAPER = 660;

/**
 * Rows against time: dates as spans or points, with where they were at first and what they wait for. A tree to the
 * keyboard and to screen readers, with one row in the order of tabs; only rows in sight are drawn.
 */
@Component({
  selector: 'rumbo-timeline',
  imports: [
    CdkFixedSizeVirtualScroll,
    CdkVirtualForOf,
    CdkVirtualScrollableElement,
    CdkVirtualScrollViewport,
    Icon,
    NgTemplateOutlet,
    TimelineBars,
  ],
  templateUrl: './timeline.html',
  styleUrl: './timeline.scss',
  host: { '(window:beforeprint)': 'print(true)', '(window:afterprint)': 'print(false)' },
})
export class Timeline {
  readonly rows = input.required<readonly TimelineRow[]>();
  readonly arrows = input.required<readonly TimelineArrow[]>();
  readonly span = input.required<TimelineSpan>();
  readonly zoom = input.required<TimelineZoom>();
  readonly today = input.required<Day>();
  readonly labels = input.required<TimelineLabels>();
  /** A piece of the head of dates in words, by the line that it stands in. */
  readonly format = input.required<(period: Period, line: 'major' | 'minor') => string>();
  readonly narrow = input(false);
  /** The key of a heading that is to be folded or unfolded. */
  readonly folded = output<string>();
  readonly opened = output<TimelineItem>();
  readonly zoomedTo = output<TimelineZoom>();

  private readonly app = inject(ApplicationRef);
  private readonly injector = inject(Injector);
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private readonly viewport = viewChild(CdkVirtualScrollViewport);
  protected readonly icons = {
    open: mdiChevronDown,
    closed: mdiChevronRight,
    critical: mdiClockAlertOutline,
    warning: mdiAlertOutline,
  };
  protected readonly stateIcons = STATE_ICONS;
  protected readonly printing = signal(false);

  protected readonly rowHeight = computed(() => (this.upright() ? ROW.narrow : ROW.wide));
  protected readonly titles = computed(() => (this.upright() ? 0 : TITLES));
  protected readonly dayWidth = computed(() =>
    this.printing() ? PAPER / daysIn(this.span()) : DAY_WIDTH[this.zoom()],
  );
  protected readonly width = computed(() => Math.ceil(daysIn(this.span()) * this.dayWidth()));
  protected readonly ticks = computed(() => {
    const format = this.format();
    const { major, minor } = ticksOf(this.span(), this.printing() ? 'year' : this.zoom());
    return {
      major: major.map((tick) => ({ ...tick, label: format(tick.period, 'major') })),
      minor: minor.map((tick) => ({ ...tick, label: format(tick.period, 'minor') })),
    };
  });
  protected readonly upright = computed(() => this.narrow() && !this.printing());
  /** The end of the day, as due dates end; null when the drawing does not reach it. */
  protected readonly todayAt = computed(() => {
    const { from, to } = this.span();
    const today = this.today();
    return today < from || today > to ? null : daysBetween(from, today) + 1;
  });

  private readonly range = signal<ListRange>({ start: 0, end: 0 });
  private readonly places = computed(() => placesOf(this.rows(), this.span().from));
  protected readonly paths = computed(() =>
    arrowPaths(this.arrows(), this.places(), {
      dayWidth: this.dayWidth(),
      rowHeight: this.rowHeight(),
      middle: this.upright() ? ROW.narrow - NARROW_BAR / 2 : ROW.wide / 2,
      range: this.printing() ? { start: 0, end: this.rows().length } : this.range(),
    }),
  );

  /** Key of the row that the keyboard is on. */
  protected readonly active = signal('');
  private readonly at = computed(() =>
    Math.max(
      0,
      this.rows().findIndex(({ key }) => key === this.active()),
    ),
  );
  /** Key of the row in the order of tabs; none while it is out of sight, and then the tree itself is. */
  protected readonly tabStop = computed(() => {
    const { start, end } = this.range();
    return this.at() >= start && this.at() < end ? (this.rows()[this.at()]?.key ?? null) : null;
  });
  /** Whether the active row is to get the focus once it is drawn. */
  private focusing = false;
  private drawnWidth = 0;

  constructor() {
    effect((onCleanup) => {
      const reading = this.viewport()?.renderedRangeStream.subscribe((range) => this.range.set(range));
      onCleanup(() => reading?.unsubscribe());
    });
    afterRenderEffect(() => this.keepMiddle(this.dayWidth()));
    afterRenderEffect(() => {
      this.range();
      this.keepFocus(this.tabStop());
    });
  }

  protected readonly identify = (_: number, { key }: TimelineRow) => key;
  /** What a template is given has no type. */
  protected readonly asRow = (row: unknown) => row as TimelineRow;

  protected follow(event: MouseEvent, row: TimelineItem): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.opened.emit(row);
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '-') {
      event.preventDefault();
      this.zoomedTo.emit(zoomed(this.zoom(), event.key === '+' ? 1 : -1));
      return;
    }
    const inSight = Math.floor((this.scroller().nativeElement.clientHeight - HEAD) / this.rowHeight());
    const move = moveBy(event.key, this.rows(), this.at(), Math.max(1, inSight - 1));
    if (!move) return;
    event.preventDefault();
    if ('toggle' in move) {
      this.folded.emit(move.toggle);
      return;
    }
    this.reveal(move.to);
    const key = this.rows()[move.to]?.key ?? '';
    this.focusing = key !== this.active();
    this.active.set(key);
  }

  /** On paper every row has to be there before the browser takes its picture. */
  protected print(printing: boolean): void {
    this.printing.set(printing);
    this.app.tick();
  }

  /** Scrolls no farther than it takes to see a row, and its due date. */
  private reveal(at: number): void {
    const scroller = this.scroller().nativeElement;
    const [top, height] = [at * this.rowHeight(), this.rowHeight()];
    const sight = scroller.clientHeight - HEAD;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + height > scroller.scrollTop + sight) scroller.scrollTop = top + height - sight;

    const row = this.rows()[at];
    if (row?.kind !== 'milestone') return;
    const { from, days } = shapesOf(row, this.span().from).due;
    const [left, right] = [from * this.dayWidth(), (from + days) * this.dayWidth()];
    const wide = scroller.clientWidth - this.titles();
    if (left < scroller.scrollLeft || right > scroller.scrollLeft + wide)
      scroller.scrollLeft = (left + right - wide) / 2;
  }

  /** Gives the focus to the row that the keys went to, once it is drawn; and keeps it when a row is scrolled away. */
  private keepFocus(tabStop: string | null): void {
    const scroller = this.scroller().nativeElement;
    const held = document.activeElement;
    if (this.focusing && tabStop !== null) {
      const row = scroller.querySelector<HTMLElement>(`[data-key="${tabStop}"]`);
      row?.focus({ preventScroll: true });
      /** The window scrolls too; the title, because the row itself is wider than what can be seen of it. */
      row?.querySelector('.title')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      this.focusing = row === null;
      /** Known, but not drawn yet. */
      if (!row) afterNextRender(() => this.keepFocus(this.tabStop()), { injector: this.injector });
    } else if (this.hadFocus && (held === null || held === document.body))
      scroller.querySelector<HTMLElement>('[role="tree"]')?.focus({ preventScroll: true });
    this.hadFocus = scroller.contains(document.activeElement);
  }
  private hadFocus = false;

  /** At first today is in the middle; another zoom keeps the day that is there. */
  private keepMiddle(dayWidth: number): void {
    const scroller = this.scroller().nativeElement;
    const half = (scroller.clientWidth - this.titles()) / 2;
    const middle = this.drawnWidth ? (scroller.scrollLeft + half) / this.drawnWidth : (this.todayAt() ?? 0);
    scroller.scrollLeft = middle * dayWidth - half;
    this.drawnWidth = dayWidth;
  }
}
