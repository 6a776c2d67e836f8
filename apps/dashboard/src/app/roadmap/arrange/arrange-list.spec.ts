import { LiveAnnouncer } from '@angular/cdk/a11y';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { I18n } from '../../shell';
import { ArrangeList } from './arrange-list';

const item = (id: number) => ({ id, code: `A${id}`, title: { lang: 'en', text: `Axis ${id}` } });

describe('a list that is put in order', () => {
  let fixture: ComponentFixture<ArrangeList>;
  const element = () => fixture.nativeElement as HTMLElement;
  const button = (label: string) =>
    element().querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`) as HTMLButtonElement;
  const order = () => fixture.componentInstance.items().map(({ code }) => code);

  let said: string[];

  beforeEach(async () => {
    said = [];
    TestBed.configureTestingModule({
      providers: [{ provide: LiveAnnouncer, useValue: { announce: (text: string) => said.push(text) } }],
    });
    await TestBed.inject(I18n).use('en');
    await TestBed.inject(I18n).need(['plan']);
    fixture = TestBed.createComponent(ArrangeList);
    fixture.componentRef.setInput('items', [item(1), item(2), item(3)]);
    document.body.append(element());
    await fixture.whenStable();
  });
  afterEach(() => element().remove());

  it('moves a line by its buttons, says where it is now and keeps the focus', async () => {
    button('Move A1 down').click();
    await fixture.whenStable();
    expect(order()).toEqual(['A2', 'A1', 'A3']);
    expect(said).toEqual(['A1: position 2 of 3']);
    expect(document.activeElement).toBe(button('Move A1 down'));
  });

  it('leaves the ends where they are', async () => {
    button('Move A1 up').click();
    button('Move A3 down').click();
    await fixture.whenStable();
    expect(order()).toEqual(['A1', 'A2', 'A3']);
  });
});
