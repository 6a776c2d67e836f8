import { Injectable, signal } from '@angular/core';

export const COLOR_SCHEMES = ['system', 'light', 'dark'] as const;
type Scheme = (typeof COLOR_SCHEMES)[number];
const STORED = 'rumbo.color-scheme';

/** Light, dark, or as the system says; remembered on this device. */
@Injectable({ providedIn: 'root' })
export class ColorScheme {
  readonly current = signal<Scheme>(
    COLOR_SCHEMES.find((scheme) => scheme === localStorage.getItem(STORED)) ?? 'system',
  );

  choose(scheme: Scheme): void {
    localStorage.setItem(STORED, scheme);
    this.current.set(scheme);
    this.apply();
  }

  apply(): void {
    const scheme = this.current();
    document.documentElement.style.colorScheme = scheme === 'system' ? 'light dark' : scheme;
  }
}
