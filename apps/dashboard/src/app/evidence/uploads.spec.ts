import { HttpEventType, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { problemInterceptor } from '../shell';
import { Uploads } from './uploads';

const TO = { roadmap: 'CL-HRR', milestoneId: 4, access: 'public' as const };
const URL = '/api/roadmaps/CL-HRR/milestones/4/files?access=public';

describe('files on their way', () => {
  let http: HttpTestingController;
  let uploads: Uploads;
  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([problemInterceptor])),
        provideHttpClientTesting(),
        Uploads,
      ],
    });
    http = TestBed.inject(HttpTestingController);
    uploads = TestBed.inject(Uploads);
  });
  afterEach(() => http.verify());

  const choose = (name: string) => {
    const [upload] = uploads.choose([new File(['acta'], name)]);
    if (!upload) throw new Error('Nothing was chosen.');
    return upload;
  };
  const states = () => uploads.list().map(({ state, progress }) => `${state} ${progress}`);
  const file = { id: 7, name: 'acta.pdf' };

  it('tell how far they are, and what they have become', async () => {
    const upload = choose('acta.pdf');
    expect(states()).toEqual(['waiting 0']);
    const sent = uploads.send(upload, TO);
    const request = http.expectOne({ method: 'POST', url: URL });
    expect((request.request.body as FormData).get('file')).toMatchObject({ name: 'acta.pdf' });
    request.event({ type: HttpEventType.UploadProgress, loaded: 1, total: 4 });
    expect(states()).toEqual(['sending 25']);
    request.flush(file);
    expect(await sent).toEqual(file);
    expect(uploads.list()).toMatchObject([{ state: 'sent', progress: 100, kept: file }]);
  });

  it('stay with the reason when they are refused, and can be sent again', async () => {
    const upload = choose('acta.pdf');
    const refused = uploads.send(upload, TO);
    http.expectOne(URL).flush({ status: 413, code: 'fileTooLarge' }, { status: 413, statusText: 'x' });
    expect(await refused).toBeNull();
    expect(uploads.list()).toMatchObject([{ state: 'failed', problem: { code: 'fileTooLarge' } }]);
    const again = uploads.send(upload, TO);
    expect(uploads.list()).toMatchObject([{ state: 'sending', problem: null }]);
    http.expectOne(URL).flush(file);
    expect(await again).toEqual(file);
  });

  it('stay when the line breaks, so that nothing chosen is lost', async () => {
    const sent = uploads.send(choose('acta.pdf'), TO);
    http.expectOne(URL).error(new ProgressEvent('error'));
    expect(await sent).toBeNull();
    expect(uploads.list()).toMatchObject([{ state: 'failed', problem: { code: 'offline' } }]);
  });

  it('are cancelled by being taken out, and others go on', async () => {
    const [first, second, third] = [choose('uno.pdf'), choose('dos.pdf'), choose('tres.pdf')];
    uploads.remove(third.key);
    expect(await uploads.send(third, TO)).toBeNull();
    const cancelled = uploads.send(first, TO);
    const request = http.expectOne(URL);
    uploads.remove(first.key);
    expect(request.cancelled).toBe(true);
    expect(await cancelled).toBeNull();
    const sent = uploads.send(second, TO);
    http.expectOne(URL).flush(file);
    await sent;
    expect(uploads.list().map(({ file }) => file.name)).toEqual(['dos.pdf']);
  });
});
