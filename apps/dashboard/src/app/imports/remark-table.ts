import { Component, inject, input } from '@angular/core';
import type { ImportRemark } from '@rumbo/domain';
import { I18n, T } from '../shell';

/** What is to be said about rows and cells of a file, in the order of the file. */
@Component({
  selector: 'rumbo-remark-table',
  imports: [T],
  template: `
    <h2 [id]="kind()">{{ heading() }}</h2>
    <div class="scroll" tabindex="0" role="region" [attr.aria-labelledby]="kind()">
      <table>
        <thead>
          <tr>
            <th scope="col">{{ 'import.remark.row' | t }}</th>
            <th scope="col">{{ 'import.remark.column' | t }}</th>
            <th scope="col">{{ 'import.remark.value' | t }}</th>
            <th scope="col">{{ 'import.remark.message' | t }}</th>
          </tr>
        </thead>
        <tbody>
          @for (remark of remarks(); track $index) {
            <tr>
              <td class="number">{{ i18n.number(remark.row) }}</td>
              <td>{{ remark.column }}</td>
              <td>{{ remark.value }}</td>
              <td>{{ message(remark) }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (total() > remarks().length) {
      <p>{{ 'import.remark.more' | t: { shown: remarks().length, total: total() } }}</p>
    }
  `,
  styles: `
    h2 {
      font: var(--mat-sys-title-medium);
    }
    .scroll {
      max-block-size: 20rem;
      margin-block-start: 0.5rem;
      overflow: auto;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 0.5rem;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      min-inline-size: 4rem;
      padding: 0.375rem 0.75rem;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
      overflow-wrap: anywhere;
      text-align: start;
      vertical-align: top;
    }
    th {
      position: sticky;
      inset-block-start: 0;
      background: var(--mat-sys-surface-container);
      font: var(--mat-sys-label-medium);
    }
    .number {
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class RemarkTable {
  readonly heading = input.required<string>();
  /** Errors keep rows out, notices do not. */
  readonly kind = input.required<'errors' | 'notices'>();
  readonly remarks = input.required<readonly ImportRemark[]>();
  readonly total = input.required<number>();
  protected readonly i18n = inject(I18n);

  protected message({ code, params }: ImportRemark): string {
    return this.kind() === 'errors'
      ? this.i18n.code('error.field', code, params)
      : this.i18n.code('import.notice', code, params);
  }
}
