import { booleanAttribute, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { T } from '../../shell';

/** The ways out of a record: the document (or the website) behind it, and its form for who may write. */
@Component({
  selector: 'rumbo-record-links',
  imports: [RouterLink, T],
  template: `
    @if (url(); as address) {
      <a
        [href]="address"
        target="_blank"
        rel="noopener noreferrer"
        [attr.aria-label]="
          (website() ? 'engagement.websiteOf' : 'engagement.openThis') | t: { name: short() }
        "
        >{{ (website() ? 'engagement.website' : 'engagement.open') | t }}</a
      >
    }
    @if (edit(); as path) {
      <a [routerLink]="path" [attr.aria-label]="'engagement.editThis' | t: { name: short() }">{{
        'engagement.edit' | t
      }}</a>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.75rem;
      margin-block-start: 0.25rem;
    }
  `,
})
export class RecordLinks {
  readonly name = input.required<string>();
  readonly url = input<string | null>(null);
  /** Whether the address is that of an organisation, not of a document. */
  readonly website = input(false, { transform: booleanAttribute });
  /** Null for who may not write. */
  readonly edit = input<readonly (string | number)[] | null>(null);
  protected readonly short = computed(() => {
    const name = this.name();
    return name.length > 80 ? `${name.slice(0, 79)}…` : name;
  });
}
