import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { type MyMentions, THREAD_SUBJECTS } from '@rumbo/domain';
import { I18n, problemInterceptor, SessionStore } from '../../shell';
import { personWith, thread } from '../../testing/threads';
import MentionsPage from './mentions.page';
import { recordLink } from './record-link';

type Mentioned = MyMentions['items'][number];
const mentioned = (fields: Partial<Mentioned> = {}): Mentioned => ({
  ...thread(),
  roadmap: { code: 'CL-HRR', title: { lang: 'es', text: 'Hoja de ruta' } },
  about: { code: '3.1.5', title: { lang: 'es', text: 'Anteproyecto' } },
  ...fields,
});

describe('the mentions of a person', () => {
  let fixture: ComponentFixture<MentionsPage>;
  const host = () => fixture.nativeElement as HTMLElement;
  const text = () => host().textContent.replace(/\s+/g, ' ');

  async function show(answer: object, status = 200) {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
        provideRouter([]),
      ],
    });
    const i18n = TestBed.inject(I18n);
    await i18n.use('en');
    await i18n.need(['plan']);
    TestBed.inject(SessionStore).set(personWith('coordinator'));
    fixture = TestBed.createComponent(MentionsPage);
    fixture.detectChanges();
    TestBed.inject(HttpTestingController)
      .expectOne('/api/my-mentions')
      .flush(answer, { status, statusText: 'x' });
    await fixture.whenStable();
  }

  it('are said to be none', async () => {
    await show({ items: [], total: 0 });
    expect(text()).toContain('Nobody has mentioned you yet');
  });

  it('can be asked for again when they do not come', async () => {
    await show({}, 500);
    expect(text()).toContain('Something went wrong on our side');
  });

  it('lead to the thread, and show the last words that mention the person', async () => {
    const me = [{ id: 7, name: 'A' }];
    const { answers: _, ...said } = thread();
    const answers = [
      { ...said, id: 2, text: 'Antes @A', mentions: me },
      { ...said, id: 3, text: 'Después @A', mentions: me },
      { ...said, id: 4, text: 'Otra cosa' },
    ];
    await show({ items: [mentioned({ id: 5, answers })], total: 300 });
    const link = host().querySelector('h2 a');
    expect(link?.getAttribute('href')).toBe('/roadmaps/CL-HRR/milestones/4#thread-5');
    expect(link?.textContent.replace(/\s+/g, ' ').trim()).toBe('Milestone 3.1.5 Anteproyecto');
    expect(text()).toContain('Después @A');
    expect(text()).not.toContain('Antes');
    expect(text()).toContain('3 answers');
    expect(text()).toContain('The 1 newest are shown.');
  });

  it('of a criterion lead to its factor', () => {
    const round = mentioned({ subject: 'assessment_round', subjectId: 2, anchor: 'F1_2' });
    expect(recordLink(round)).toEqual(['/roadmaps', 'CL-HRR', 'factors', 'F1']);
    expect(recordLink({ ...round, anchor: null })).toEqual(['/roadmaps', 'CL-HRR', 'factors']);
  });

  it.each(THREAD_SUBJECTS)('of a %s lead into its roadmap, and name its kind', async (subject) => {
    expect(recordLink(mentioned({ subject })).slice(0, 2)).toEqual(['/roadmaps', 'CL-HRR']);
    await show({ items: [mentioned({ subject, about: { code: null, title: null } })], total: 1 });
    expect(host().querySelector('h2')?.textContent).not.toContain(subject);
  });
});
