import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What throttles sign-ins, kept in the database so that a restart forgives nobody. The account is the e-mail as
 * given, whether or not somebody has it: an unknown one must behave like a known one.
 */
export class SignInThrottle1764000200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table failed_sign_in (
        id bigint generated always as identity primary key,
        account text not null,
        address inet,
        at timestamptz not null default now()
      );
      create index failed_sign_in_account on failed_sign_in (account, at);
      create index failed_sign_in_address on failed_sign_in (address, at);
      create index failed_sign_in_at on failed_sign_in (at);
      grant select, insert, delete on failed_sign_in to rumbo_app;

      alter table session add column address inet;

      create function address_block(inet) returns inet language sql immutable strict as
      $$ select network(set_masklen($1, case family($1) when 6 then 64 else 32 end))::inet $$;
      comment on function address_block is 'What one subscriber holds: an IPv4 address, or 2^64 IPv6 addresses.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table failed_sign_in;
      alter table session drop column address;
      drop function address_block;
    `);
  }
}
