import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { apiUrl, type EvidenceFile, type EvidenceFileList, type MilestonePage, PATHS } from '@rumbo/domain';
import { mdiLinkVariant } from '@mdi/js';
import { Icon } from '@rumbo/ui';
import { Notices } from '../forms';
import { I18n, SessionStore, T } from '../shell';
import { EvidenceItem } from './evidence-item';
import { FileDrop } from './file-drop';
import { UploadList } from './upload-list';
import { type Access, type Upload, Uploads } from './uploads';

/** What shows that a milestone was done: links and files, and a place to add files. */
@Component({
  selector: 'rumbo-evidence',
  imports: [EvidenceItem, FileDrop, Icon, T, UploadList],
  providers: [Uploads],
  templateUrl: './evidence.html',
  styleUrl: './evidence.scss',
})
export class EvidenceSection {
  readonly page = input.required<Pick<MilestonePage, 'roadmap' | 'milestone' | 'evidence' | 'files'>>();
  /** A page whose form takes files as well has one place for them at a time. */
  readonly adding = input(true);
  /** A file that came, or changed. */
  readonly changed = output<EvidenceFile>();

  private readonly session = inject(SessionStore);
  private readonly notices = inject(Notices);
  private readonly uploads = inject(Uploads);
  protected readonly i18n = inject(I18n);
  protected readonly link = mdiLinkVariant;
  protected readonly access = signal<Access>('restricted');
  /** What has arrived stands in the list of files. */
  protected readonly underWay = computed(() => this.uploads.list().filter(({ state }) => state !== 'sent'));

  protected readonly mayAdd = computed(() => {
    const { roadmap, milestone } = this.page();
    return this.session.can('milestone:report', { country: roadmap.country, bodyId: milestone.ownerId });
  });
  private readonly milestoneId = computed(() => this.page().milestone.id);
  private readonly code = computed(() => this.page().roadmap.code);
  /** How large a file may be is asked by who may add one. */
  private readonly rules = httpResource<EvidenceFileList>(() =>
    this.mayAdd() ? apiUrl(PATHS.evidenceFiles, { roadmap: this.code(), id: this.milestoneId() }) : undefined,
  );
  protected readonly limit = computed(() => (this.rules.hasValue() ? this.rules.value().limit : undefined));

  protected async add(files: File[]): Promise<void> {
    for (const upload of this.uploads.choose(files)) await this.send(upload);
  }

  protected async send(upload: Upload): Promise<void> {
    const access = this.access();
    const file = await this.uploads.send(upload, {
      ...{ roadmap: this.code(), milestoneId: this.milestoneId(), access },
    });
    if (!file) return;
    this.uploads.remove(upload.key);
    this.changed.emit(file);
    this.notices.say(this.i18n.t('evidence.upload.done', { name: file.name }));
  }

  protected remove({ key }: Upload): void {
    this.uploads.remove(key);
  }
}
