import type { ImportRemark } from '@rumbo/domain';
import { createTranslator, isMessageKey, loadMessages, type Messages, type Translator } from '@rumbo/i18n';
import type { ProblemException } from '../platform/problems';

/** Messages of the catalogues, for a terminal. */
export class Words {
  private constructor(
    private readonly messages: Messages,
    private readonly translate: Translator,
  ) {}

  static async in(language: 'en'): Promise<Words> {
    const messages = await loadMessages(language);
    return new Words(messages, createTranslator(language, messages));
  }

  problem({ code, extras }: ProblemException): string {
    const fields = extras.errors?.map((error) => `${error.path}: ${this.field(error.code, error.params)}`);
    return [this.message(`error.${code}`, extras.params), ...(fields ?? [])].join('\n');
  }

  field(code: string, params: ImportRemark['params']): string {
    return this.message(`error.field.${code}`, params);
  }

  notice({ code, params }: ImportRemark): string {
    return this.message(`import.notice.${code}`, params);
  }

  private message(key: string, params: ImportRemark['params']): string {
    return isMessageKey(this.messages, key) ? this.translate(key, params) : key;
  }
}
