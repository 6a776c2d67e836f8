import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ConstituentGroup, CONSTITUENT_GROUPS, type DialogueOverview } from '@rumbo/domain';
import { I18n, T } from '../../shell';

/** Groups that are shown even when they never came: their absence is the news. */
const EXPECTED: readonly ConstituentGroup[] = ['GOV', 'EMP', 'WRK', 'SSE'];

/** Meetings by groups: how many organisations of each came, and an empty cell where none did. */
@Component({
  selector: 'rumbo-presence-table',
  imports: [RouterLink, T],
  template: `
    <h2>{{ 'dialogue.presence' | t }}</h2>
    <p>{{ 'dialogue.presence.hint' | t }}</p>
    <div class="scroll" tabindex="0" role="region" [attr.aria-label]="'dialogue.presence' | t">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ 'dialogue.group' | t }}</th>
            @for (meeting of overview().presence; track meeting.id) {
              <th scope="col">
                <a [routerLink]="['/roadmaps', overview().roadmap.code, 'dialogue', 'meetings', meeting.id]">
                  {{ i18n.day(meeting.on)
                  }}<span class="visually-hidden">{{ i18n.text(meeting.topic) }}</span>
                </a>
              </th>
            }
          </tr>
        </thead>
        <tbody>
          @for (group of groups(); track group) {
            <tr>
              <th scope="row">{{ i18n.code('vocabulary.group', group) }}</th>
              @for (meeting of overview().presence; track meeting.id) {
                @let count = meeting.groups[group] ?? 0;
                <td [class.absent]="count === 0" [style.--heat.%]="heat(count)">
                  {{ count === 0 ? '–' : count }}
                </td>
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styleUrl: './presence-table.scss',
})
export class PresenceTable {
  readonly overview = input.required<DialogueOverview>();
  protected readonly i18n = inject(I18n);
  protected readonly groups = computed(() =>
    CONSTITUENT_GROUPS.filter(
      (group) => EXPECTED.includes(group) || this.overview().presence.some(({ groups }) => groups[group]),
    ),
  );
  private readonly most = computed(() =>
    Math.max(1, ...this.overview().presence.flatMap(({ groups }) => Object.values(groups))),
  );

  /** Between a visible tint for one organisation and a full one for the most. */
  protected heat(count: number): number {
    return count === 0 ? 0 : 12 + Math.round((count / this.most()) * 28);
  }
}
