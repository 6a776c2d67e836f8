import { httpResource } from '@angular/common/http';
import { Component, computed, inject, output } from '@angular/core';
import { mdiChevronRight } from '@mdi/js';
import { apiUrl, type DemoSignIns as Offer, PATHS, type SignIn } from '@rumbo/domain';
import { Icon } from '@rumbo/ui';
import { I18n, T } from '../../shell';

/** The people of the demo, to be signed in as by one click. Nothing when there is no demo. */
@Component({
  selector: 'rumbo-demo-sign-ins',
  imports: [Icon, T],
  template: `
    @if (offer(); as demo) {
      <section aria-labelledby="demo">
        <h2 id="demo">{{ 'people.demo.title' | t }}</h2>
        <p>{{ 'people.demo.text' | t }}</p>
        <ul>
          @for (person of demo.people; track person.email) {
            <li>
              <button type="button" (click)="choose.emit({ email: person.email, password: demo.password })">
                <span class="role">{{ i18n.code('vocabulary.role', person.role) }}</span>
                <span class="who">
                  {{ person.country ? i18n.country(person.country) : ('people.everywhere' | t) }}
                  · {{ person.name }}
                </span>
                <rumbo-icon [path]="icon" />
              </button>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: './demo-sign-ins.scss',
})
export class DemoSignIns {
  readonly choose = output<SignIn>();
  protected readonly i18n = inject(I18n);
  protected readonly icon = mdiChevronRight;
  private readonly demo = httpResource<Offer>(() => apiUrl(PATHS.demoSignIns));
  /** The page does without it when it cannot be had. */
  protected readonly offer = computed(() =>
    this.demo.hasValue() && this.demo.value().people.length > 0 ? this.demo.value() : null,
  );
}
