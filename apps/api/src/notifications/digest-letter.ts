import { DIGEST_LINES, type Language, localize, type Notification, placeOf, saidOf } from '@rumbo/domain';
import { createTranslator, formatPeriod, loadMessages, type MessageKey } from '@rumbo/i18n';

/** What a digest is written from. */
export interface DigestContent {
  name: string;
  language: Language;
  /** All that is new, newest first; the letter shows the first of them. */
  items: readonly Notification[];
  publicUrl: string;
  unsubscribeUrl: string;
}

interface Line {
  url: string;
  record: string;
  says: string;
  text: string;
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** What people wrote stays on one line of a letter. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A digest as text and as HTML: no picture, no script, and nothing that tells whether it was read. */
export async function writeDigest(
  content: DigestContent,
): Promise<{ subject: string; text: string; html: string }> {
  const { language, items, publicUrl, unsubscribeUrl } = content;
  const say = createTranslator(language, await loadMessages(language, ['core', 'plan', 'notifications']));
  const count = items.length;
  const shown = items.slice(0, DIGEST_LINES);
  const roadmaps = [...Map.groupBy(shown, ({ roadmap }) => roadmap.code).values()].map((news) => ({
    title: localize(news[0]?.roadmap.title ?? { lang: language, text: '' }, language).text,
    lines: news.map((item): Line => {
      const { kind, subject, about, thread, text } = item;
      const path = placeOf({ ...item, anchor: thread?.anchor ?? null });
      return {
        url: `${publicUrl}/${path.map(encodeURIComponent).join('/')}${thread ? `#thread-${thread.id}` : ''}`,
        record: [
          say(`thread.subject.${subject}`),
          about.code,
          about.title && flat(localize(about.title, language).text),
        ]
          .filter(Boolean)
          .join(' '),
        says: say(
          `notification.says.${kind}` as MessageKey,
          saidOf(item, (period) => formatPeriod(language, period)),
        ),
        text: flat(text ?? ''),
      };
    }),
  }));
  const letter = {
    greeting: say('notification.mail.greeting', { name: content.name }),
    lead: say('notification.mail.lead', { count }),
    more: count > shown.length ? say('notification.mail.more', { count: count - shown.length }) : '',
    all: { label: say('notification.mail.all'), url: `${publicUrl}/notifications` },
    settings: { label: say('notification.mail.settings'), url: `${publicUrl}/account` },
    stop: { label: say('notification.mail.stop'), url: unsubscribeUrl },
    why: say('notification.mail.why'),
    roadmaps,
  };
  return {
    subject: say('notification.mail.subject', { count }),
    text: textOf(letter),
    html: htmlOf(letter, language),
  };
}

interface Letter {
  greeting: string;
  lead: string;
  more: string;
  all: Link;
  settings: Link;
  stop: Link;
  why: string;
  roadmaps: { title: string; lines: Line[] }[];
}
interface Link {
  label: string;
  url: string;
}

const textOf = ({ greeting, lead, more, all, settings, stop, why, roadmaps }: Letter): string =>
  [
    greeting,
    lead,
    ...roadmaps.map(({ title, lines }) =>
      [
        title.toUpperCase(),
        ...lines.map(({ record, says, text, url }) =>
          [record, `  ${says}`, ...(text ? [`  “${text}”`] : []), `  ${url}`].join('\n'),
        ),
      ].join('\n\n'),
    ),
    ...(more ? [more] : []),
    `${all.label}: ${all.url}`,
    ['-- ', why, `${settings.label}: ${settings.url}`, `${stop.label}: ${stop.url}`].join('\n'),
  ].join('\n\n');

const link = ({ label, url }: Link): string => `<a href="${escape(url)}">${escape(label)}</a>`;

/** Mail programs know few styles; these leave colours to them, so that a dark one stays dark. */
const page = (language: string, body: string): string =>
  `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Rumbo</title></head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 40rem; margin: 0 auto; padding: 1rem">
${body}
</body></html>
`;

const lineOf = ({ record, says, text, url }: Line): string =>
  `<li style="margin-bottom: 0.75rem">${link({ label: record, url })}<br>${escape(says)}${
    text ? `<br><q>${escape(text)}</q>` : ''
  }</li>`;

const htmlOf = (
  { greeting, lead, more, all, settings, stop, why, roadmaps }: Letter,
  language: string,
): string =>
  page(
    language,
    [
      `<p>${escape(greeting)}</p>`,
      `<p>${escape(lead)}</p>`,
      ...roadmaps.flatMap(({ title, lines }) => [
        `<h2 style="font-size: 18px; margin: 1.5rem 0 0.5rem">${escape(title)}</h2>`,
        `<ul style="padding-left: 1.25rem; margin: 0">`,
        ...lines.map(lineOf),
        `</ul>`,
      ]),
      ...(more ? [`<p>${escape(more)}</p>`] : []),
      `<p>${link(all)}</p>`,
      `<hr>`,
      `<p style="font-size: 13px">${escape(why)}<br>${link(settings)} · ${link(stop)}</p>`,
    ].join('\n'),
  );

/** Asks who reads the mail of an address whether digests for somebody may be sent there. */
export async function writeConfirmation(to: {
  name: string;
  language: Language;
  url: string;
}): Promise<{ subject: string; text: string; html: string }> {
  const { name, language, url } = to;
  const say = createTranslator(language, await loadMessages(language, ['notifications']));
  const [asks, confirm, otherwise] = [
    say('notification.mail.address', { name }),
    say('notification.mail.address.confirm'),
    say('notification.mail.address.otherwise'),
  ];
  return {
    subject: say('notification.mail.address.subject'),
    text: [asks, `${confirm}: ${url}`, otherwise].join('\n\n'),
    html: page(
      language,
      `<p>${escape(asks)}</p><p>${link({ label: confirm, url })}</p><p>${escape(otherwise)}</p>`,
    ),
  };
}
