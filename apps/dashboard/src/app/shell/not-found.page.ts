import { Component } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState } from '@rumbo/ui';
import { T } from './i18n';

@Component({
  imports: [EmptyState, MatButtonModule, RouterLink, T],
  template: `
    <h1 tabindex="-1" class="visually-hidden">{{ 'shell.notFound.title' | t }}</h1>
    <rumbo-empty-state [heading]="'shell.notFound.title' | t" [text]="'shell.notFound.text' | t">
      <a matButton="filled" routerLink="/">{{ 'shell.toRoadmaps' | t }}</a>
    </rumbo-empty-state>
  `,
})
export default class NotFoundPage {}
