import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import AddressPage from './address.page';
import { showLinked } from './testing';

const ADDRESS = '/api/digest-addresses/abc';

describe('the page that the letter to a new address leads to', () => {
  afterEach(() => TestBed.inject(HttpTestingController).verify());

  it('asks, and confirms only when somebody says so', async () => {
    const whose = { address: 'a@b.example', language: 'en' };
    const { http, settled, button, text } = await showLinked(AddressPage, ADDRESS, whose);
    expect(text()).toContain('Send digests to a@b.example?');
    button()?.click();
    await settled();
    http.expectOne({ method: 'POST', url: ADDRESS }).flush(whose);
    await settled();
    expect(text()).toContain('Digests are sent to a@b.example from now on.');
    expect(button()).toBeNull();
  });

  it('says that a link is not valid any more', async () => {
    const { text } = await showLinked(AddressPage, ADDRESS, { code: 'notFound', status: 404 }, 404);
    expect(text()).toContain('This link is not valid any more');
  });
});
