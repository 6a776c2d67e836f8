import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type EngagementPage, isLinked } from '@rumbo/domain';
import { I18n, T } from '../../shell';
import { RecordLinks } from '../keeping/record-links';
import { linkWords } from './record-words';

/** Milestones with the goals, standards and outcomes that they serve; the others wait for who may link them. */
@Component({
  selector: 'rumbo-served-milestones',
  imports: [RecordLinks, RouterLink, T],
  template: `
    @if (linked().length > 0) {
      <ul>
        @for (row of linked(); track row.milestone.id) {
          <li class="record">
            <div>
              <a [routerLink]="['/roadmaps', page().roadmap.code, 'milestones', row.milestone.id]"
                >{{ row.milestone.code }} {{ row.name }}</a
              >
              <rumbo-record-links [name]="row.name" [edit]="row.edit" />
            </div>
            <p class="marks">
              @for (tag of row.tags; track tag) {
                <span class="tag">{{ tag }}</span>
              }
            </p>
          </li>
        }
      </ul>
    } @else {
      <p class="quiet">
        {{
          (page().milestones.length > 0 ? 'engagement.milestones.empty' : 'engagement.milestones.noPlan') | t
        }}
      </p>
    }
    @if (mayWrite() && others().length > 0) {
      <details>
        <summary>{{ 'engagement.milestones.others' | t: { count: others().length } }}</summary>
        <ul>
          @for (milestone of others(); track milestone.id) {
            <li>
              <a [routerLink]="['milestones', milestone.id]"
                >{{ milestone.code }} {{ i18n.text(milestone.title) }}</a
              >
            </li>
          }
        </ul>
      </details>
    }
  `,
  styleUrl: '../keeping/records.scss',
  styles: `
    .record {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
      gap: 0.25rem 1.5rem;
      align-items: start;
    }
    .marks {
      margin: 0;
    }
    details {
      margin-block-start: 0.75rem;
    }
    details li {
      padding-block: 0.25rem;
    }
  `,
})
export class ServedMilestones {
  readonly page = input.required<EngagementPage>();
  readonly mayWrite = input.required<boolean>();
  protected readonly i18n = inject(I18n);

  protected readonly linked = computed(() =>
    this.page()
      .milestones.filter(isLinked)
      .map((milestone) => ({
        milestone,
        name: this.i18n.text(milestone.title),
        tags: linkWords(this.i18n, milestone),
        edit: this.mayWrite() ? ['milestones', milestone.id] : null,
      })),
  );
  protected readonly others = computed(() =>
    this.page().milestones.filter((milestone) => !isLinked(milestone)),
  );
}
