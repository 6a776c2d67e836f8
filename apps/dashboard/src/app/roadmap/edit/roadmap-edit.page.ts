import { httpResource } from '@angular/common/http';
import { Component, inject, input, viewChild } from '@angular/core';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import { Router } from '@angular/router';
import { apiUrl, PATHS, type Roadmap } from '@rumbo/domain';
import { Notices } from '../../forms';
import { ErrorState, type MayBeUnsaved, T, warnOnClose } from '../../shell';
import { RoadmapHeader } from '../roadmap-header';
import { RoadmapForm } from './roadmap-form';

/** Changes what a roadmap is, when it runs and who may see it. */
@Component({
  imports: [ErrorState, MatProgressBarModule, RoadmapForm, RoadmapHeader, T],
  template: `
    @if (!found.hasValue()) {
      <h1 class="visually-hidden" tabindex="-1">{{ 'roadmap.edit.title' | t }}</h1>
    }
    @if (found.error(); as error) {
      <rumbo-error-state [error]="error" (retry)="found.reload()" />
    } @else if (found.hasValue()) {
      <rumbo-roadmap-header [roadmap]="found.value()">
        <rumbo-roadmap-form [roadmap]="found.value()" (saved)="saved($event)" (closed)="leave()" />
      </rumbo-roadmap-header>
    } @else {
      <mat-progress-bar mode="indeterminate" [attr.aria-label]="'shell.loading' | t" />
    }
  `,
})
export default class RoadmapEditPage implements MayBeUnsaved {
  /** From the address. */
  readonly roadmap = input.required<string>();
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly editor = viewChild(RoadmapForm);
  protected readonly found = httpResource<Roadmap>(() => apiUrl(PATHS.roadmap, { roadmap: this.roadmap() }));

  constructor() {
    warnOnClose(this);
  }

  unsaved(): boolean {
    return this.editor()?.form().dirty() ?? false;
  }

  protected saved(roadmap: Roadmap): void {
    this.found.set(roadmap);
    this.notices.saved();
  }

  protected leave(): void {
    void this.router.navigate(['/roadmaps', this.roadmap()]);
  }
}
