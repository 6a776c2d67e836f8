import { Component, computed, inject, input } from '@angular/core';
import {
  mdiAccountCancelOutline,
  mdiAccountCheckOutline,
  mdiEmailAlertOutline,
  mdiEmailOutline,
} from '@mdi/js';
import type { User } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../../shell';
import { type Access, accessOf } from './access';

const ICONS: Record<Access, string> = {
  active: mdiAccountCheckOutline,
  invited: mdiEmailOutline,
  expired: mdiEmailAlertOutline,
  inactive: mdiAccountCancelOutline,
};

/** A person's access, with the day until which an invitation holds. */
@Component({
  selector: 'rumbo-user-access',
  imports: [Icon, T],
  template: `
    <span [class]="access()"><rumbo-icon [path]="icon()" /> {{ i18n.code('people.status', access()) }}</span>
    @if (access() === 'invited') {
      <small>{{ 'people.status.until' | t: { until: i18n.instant(user().invitedUntil ?? '') } }}</small>
    }
  `,
  styles: `
    span {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
    }
    small {
      display: block;
      color: var(--mat-sys-on-surface-variant);
    }
    .active {
      color: var(--rumbo-state-completed);
    }
    .invited {
      color: var(--rumbo-state-in_progress);
    }
    .expired {
      color: var(--rumbo-state-at_risk);
    }
    .inactive {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class UserAccess {
  readonly user = input.required<User>();
  protected readonly i18n = inject(I18n);
  protected readonly access = computed(() => accessOf(this.user()));
  protected readonly icon = computed(() => ICONS[this.access()]);
}
