import {
  CdkDrag,
  type CdkDragDrop,
  CdkDragHandle,
  CdkDropList,
  moveItemInArray,
} from '@angular/cdk/drag-drop';
import { LiveAnnouncer } from '@angular/cdk/a11y';
import { afterNextRender, Component, inject, Injector, model } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { mdiArrowDown, mdiArrowUp, mdiDragVertical } from '@mdi/js';
import { type LocalizedText, localize } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../../shell';

/** One thing of the plan that has its place among others. */
export interface Placed {
  id: number;
  code: string;
  title: LocalizedText;
}

/** A list that is put in order by dragging, or by buttons whose effect a screen reader hears. */
@Component({
  selector: 'rumbo-arrange-list',
  imports: [CdkDrag, CdkDragHandle, CdkDropList, Icon, MatButtonModule, T],
  templateUrl: './arrange-list.html',
  styleUrl: './arrange-list.scss',
})
export class ArrangeList {
  readonly items = model.required<readonly Placed[]>();
  private readonly announcer = inject(LiveAnnouncer);
  private readonly injector = inject(Injector);
  protected readonly i18n = inject(I18n);
  protected readonly icons = { drag: mdiDragVertical, up: mdiArrowUp, down: mdiArrowDown };

  protected title(item: Placed) {
    return localize(item.title, this.i18n.language());
  }

  protected dropped({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    this.move(previousIndex, currentIndex);
  }

  /** The line moves in the document, and the focus goes along with its button. */
  protected step(index: number, by: 1 | -1, button: { focus(): void }): void {
    const to = index + by;
    if (to < 0 || to >= this.items().length) return;
    this.move(index, to);
    afterNextRender(() => button.focus(), { injector: this.injector });
  }

  private move(from: number, to: number): void {
    const items = [...this.items()];
    moveItemInArray(items, from, to);
    this.items.set(items);
    const name = items[to]?.code ?? '';
    const place = { name, position: to + 1, total: items.length };
    void this.announcer.announce(this.i18n.t('plan.arrange.moved', place));
  }
}
