import { promisedBy } from './promised-milestone';

const meetingOn = '2026-07-09';

test('an agreement names its milestone, with owner and due date', () => {
  const text = { lang: 'es', text: 'Publicar el protocolo', translations: { en: 'Publish the protocol' } };
  expect(promisedBy({ text, due: '2026-12', ownerId: 3, meetingOn })).toEqual({
    startsOn: meetingOn,
    title: text,
    due: '2026-12',
    ownerId: 3,
  });
});

test('a long one is cut for the title and kept whole in the description', () => {
  const text = { lang: 'es', text: 'a'.repeat(501) };
  const { title, description } = promisedBy({ text, due: null, ownerId: null, meetingOn });
  expect(title?.text).toHaveLength(500);
  expect(description).toEqual(text);
});
