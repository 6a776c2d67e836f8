import { IntlMessageFormat } from 'intl-messageformat';
import type { InterfaceLanguage, MessageKey, Messages } from './catalogue';

export type MessageParams = Record<string, string | number>;
/** A message in the reader's language, its parameters filled in. */
export type Translator = (key: MessageKey, params?: MessageParams) => string;

/** Messages are ICU MessageFormat, compiled when first used. A key that is missing shows itself. */
export function createTranslator(language: InterfaceLanguage, messages: Messages): Translator {
  const compiled = new Map<string, IntlMessageFormat>();
  return (key, params) => {
    const message = messages[key];
    if (message === undefined) return key;
    if (!message.includes('{')) return message;
    let format = compiled.get(key);
    if (!format)
      compiled.set(key, (format = new IntlMessageFormat(message, language, undefined, { ignoreTag: true })));
    return String(format.format(params));
  };
}

/** Whether a key built from a code (`error.field.` + code) has a message. */
export function isMessageKey(messages: Messages, key: string): key is MessageKey {
  return key in messages;
}
