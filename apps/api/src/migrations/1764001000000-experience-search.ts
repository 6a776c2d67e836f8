import type { MigrationInterface, QueryRunner } from 'typeorm';
import { unlogged } from './change-log';

/**
 * Finding what other countries have done: the words of milestones, agreements and instruments, stemmed in the
 * language of each text and without accents.
 */
export class ExperienceSearch1764001000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(CONFIGURATIONS);
    await db.query(WORDS);
    /** What is made of other columns need not be kept. */
    await db.query(unlogged('words'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table milestone drop words;
      alter table agreement drop words;
      alter table instrument drop words;
      drop function words_of(jsonb), words_of(text, text);
      drop text search configuration rumbo_en, rumbo_es, rumbo_fr, rumbo_other;
    `);
  }
}

const LANGUAGES = { en: 'english', es: 'spanish', fr: 'french', other: 'simple' };

const CONFIGURATIONS = `
create extension if not exists unaccent;
${Object.entries(LANGUAGES)
  .map(
    ([language, stemmed]) => `
create text search configuration rumbo_${language} (copy = ${stemmed});
alter text search configuration rumbo_${language}
  alter mapping for hword, hword_part, word with unaccent, ${stemmed === 'simple' ? 'simple' : `${stemmed}_stem`};`,
  )
  .join('\n')}
`;

/** A generated column needs a function that never changes its answer: the configurations are named in full. */
const WORDS = `
create function words_of(lang text, content text) returns tsvector language sql immutable parallel safe as $$
  select case lang
    when 'en' then to_tsvector('public.rumbo_en'::regconfig, content)
    when 'es' then to_tsvector('public.rumbo_es'::regconfig, content)
    when 'fr' then to_tsvector('public.rumbo_fr'::regconfig, content)
    else to_tsvector('public.rumbo_other'::regconfig, content) end
$$;
create function words_of(texts jsonb) returns tsvector language plpgsql immutable parallel safe as $$
declare
  words tsvector := coalesce(public.words_of(texts ->> 'lang', texts ->> 'text'), '');
  translation record;
begin
  for translation in select key, value from jsonb_each_text(coalesce(texts -> 'translations', '{}')) loop
    words := words || public.words_of(translation.key, translation.value);
  end loop;
  return words;
end $$;
alter table milestone add words tsvector generated always as (words_of(title) || words_of(description)) stored;
alter table agreement add words tsvector generated always as (words_of(text)) stored;
alter table instrument add words tsvector generated always as (words_of(title)) stored;
create index milestone_words on milestone using gin (words);
create index agreement_words on agreement using gin (words);
create index instrument_words on instrument using gin (words);
create index milestone_themes on milestone using gin (themes);
create index milestone_forms on milestone using gin (forms);
`;
