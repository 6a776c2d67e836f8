import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import {
  mdiCancel,
  mdiContentCopy,
  mdiEarth,
  mdiFileDocumentOutline,
  mdiFilePdfBox,
  mdiFileTableOutline,
  mdiImageOutline,
  mdiLockOutline,
  mdiShieldCheckOutline,
  mdiShieldOffOutline,
} from '@mdi/js';
import {
  apiUrl,
  type EvidenceFile,
  EvidenceFileEdit,
  isImage,
  isPdf,
  PATHS,
  type Problem,
  typeName,
} from '@rumbo/domain';
import { Chip, Icon } from '@rumbo/ui';
import { checkBySchema, FieldErrorText, FormError, Notices, outlinedFields, sending } from '../forms';
import { Illustrative } from '../roadmap';
import { Api, I18n, problemOf, T } from '../shell';
import { fileSize } from './file-size';
import { PdfPreview } from './pdf-preview';

/** One file of evidence: what it is, who brought it, who may read it, and the file itself in place. */
@Component({
  selector: 'rumbo-evidence-item',
  imports: [
    Chip,
    FieldErrorText,
    FormError,
    FormField,
    FormRoot,
    Icon,
    Illustrative,
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    PdfPreview,
    T,
  ],
  providers: [outlinedFields],
  templateUrl: './evidence-item.html',
  styleUrl: './evidence-item.scss',
})
export class EvidenceItem {
  /** Code of the roadmap. */
  readonly roadmap = input.required<string>();
  readonly file = input.required<EvidenceFile>();
  readonly mayEdit = input(false);
  readonly changed = output<EvidenceFile>();

  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  protected readonly i18n = inject(I18n);
  protected readonly icons = { copy: mdiContentCopy };
  protected readonly showing = signal(false);
  protected readonly broken = signal(false);
  protected readonly withdrawing = signal(false);
  protected readonly busy = signal(false);

  protected readonly url = computed(() =>
    apiUrl(PATHS.evidenceFile, { roadmap: this.roadmap(), id: this.file().id }),
  );
  protected readonly isPicture = computed(() => isImage(this.file().type));
  protected readonly hasPreview = computed(() => this.isPicture() || isPdf(this.file().type));
  protected readonly facts = computed(() => {
    const { type, size } = this.file();
    return `${typeName(type)} · ${fileSize(this.i18n, size)}`;
  });
  protected readonly added = computed(() => {
    const { author, addedAt } = this.file();
    const at = this.i18n.instant(addedAt);
    return author ? this.i18n.t('evidence.addedBy', { author, at }) : at;
  });
  protected readonly withdrawn = computed(() => {
    const { withdrawn } = this.file();
    if (!withdrawn) return '';
    const { by, reason } = withdrawn;
    const at = this.i18n.instant(withdrawn.at);
    return by
      ? this.i18n.t('evidence.withdrawn', { at, by, reason })
      : this.i18n.t('evidence.withdrawn.unsigned', { at, reason });
  });
  protected readonly icon = computed(() => {
    const { type } = this.file();
    if (this.isPicture()) return mdiImageOutline;
    if (isPdf(type)) return mdiFilePdfBox;
    return /sheet|csv/.test(type) ? mdiFileTableOutline : mdiFileDocumentOutline;
  });
  /** Who may read it, or that nobody may any more. */
  protected readonly standing = computed(() => {
    const { withdrawn, restricted } = this.file();
    if (withdrawn) return { code: 'withdrawn', icon: mdiCancel, like: 'cancelled' as const };
    return restricted
      ? { code: 'restricted', icon: mdiLockOutline, like: 'on_hold' as const }
      : { code: 'public', icon: mdiEarth, like: 'in_progress' as const };
  });
  protected readonly scan = computed(() =>
    this.file().scannedAt
      ? { icon: mdiShieldCheckOutline, label: this.i18n.t('evidence.scanned') }
      : { icon: mdiShieldOffOutline, label: this.i18n.t('evidence.notScanned') },
  );

  private readonly draft = signal({ withdrawReason: '' });
  protected readonly form = form(
    this.draft,
    (path) =>
      checkBySchema(path, EvidenceFileEdit, (typed) => ({ restricted: this.file().restricted, ...typed })),
    {
      submission: sending(
        () => this.send(this.draft()),
        (problem) => this.overtaken(problem),
      ),
    },
  );

  protected async copyHash(): Promise<void> {
    await navigator.clipboard.writeText(this.file().sha256);
    this.notices.say(this.i18n.t('evidence.hash.copied'));
  }

  protected async toggle(): Promise<void> {
    this.busy.set(true);
    try {
      await this.send({ restricted: !this.file().restricted });
    } catch (error) {
      this.overtaken(problemOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private async send(edit: Partial<EvidenceFileEdit>): Promise<void> {
    const { restricted, version } = this.file();
    const body = { restricted, ...edit };
    this.changed.emit(await this.api.send<EvidenceFile>('PATCH', this.url(), body, version));
    this.withdrawing.set(false);
  }

  /** Says why nothing was written; where somebody else wrote first, shows what. */
  private overtaken({ status, code, params, current }: Problem): void {
    if (status === 412) this.changed.emit(current as EvidenceFile);
    this.notices.say(this.i18n.code('error', code, params));
  }
}
