import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { I18n } from '../../shell';
import { showLinked } from './testing';
import UnsubscribePage from './unsubscribe.page';

const ADDRESS = '/api/unsubscriptions/abc';
const WHOSE = { address: 'a@b.example', language: 'es', frequency: 'weekly' };

describe('the page that a digest’s link leads to', () => {
  afterEach(() => TestBed.inject(HttpTestingController).verify());

  it('asks in the language of the digest, and ends digests only when somebody says so', async () => {
    const { http, settled, button, text } = await showLinked(UnsubscribePage, ADDRESS, WHOSE);
    await TestBed.inject(I18n).use('es');
    await settled();
    expect(text()).toContain('¿No enviar más resúmenes a a@b.example?');
    button()?.click();
    await settled();
    http.expectOne({ method: 'POST', url: ADDRESS }).flush({ ...WHOSE, frequency: 'never' });
    await settled();
    expect(text()).toContain('a@b.example ya no recibe resúmenes.');
    expect(button()).toBeNull();
  });

  it('says that a link is not valid any more', async () => {
    const { text } = await showLinked(UnsubscribePage, ADDRESS, { code: 'notFound', status: 404 }, 404);
    expect(text()).toContain('This link is not valid any more');
  });

  it('keeps the button when the API does not answer', async () => {
    const { http, settled, button } = await showLinked(UnsubscribePage, ADDRESS, WHOSE);
    button()?.click();
    await settled();
    http.expectOne({ method: 'POST', url: ADDRESS }).flush(null, { status: 503, statusText: 'x' });
    await settled();
    expect(button()?.disabled).toBe(false);
  });
});
