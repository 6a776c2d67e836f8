import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fieldErrors, type InvitationLink, UserInput } from '@rumbo/domain';
import { createApp } from '../app';
import { InvitationsService } from '../people/invitations.service';
import { UsersService } from '../people/users.service';
import { readConfig } from '../platform/config';
import { Database, migrate } from '../platform/database';
import { runInContext } from '../platform/request-context';

const USAGE = `Usage: npm run administrator -- EMAIL NAME [--language en|es|fr]

Makes an administrator and prints the link by which they choose their password. For somebody who already has an
account it prints a new link: the way back in when nobody else can send one.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      language: { type: 'string', default: 'en' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  });
  const [email, name] = positionals;
  if (values.help || !email || !name || positionals.length > 2) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const grants = [{ role: 'administrator', country: null, bodyId: null }];
  const input = UserInput.safeParse({ email, name, language: values.language, grants });
  if (!input.success) {
    for (const { path, code } of fieldErrors(input.error)) console.error(`${path}: ${code}`);
    process.exitCode = 1;
    return;
  }
  const { path, expiresAt } = await invite(input.data);
  console.log(
    `Until ${expiresAt}, ${input.data.email} can choose a password at this path of your Rumbo:\n${path}`,
  );
}

async function invite(input: UserInput): Promise<InvitationLink> {
  const config = readConfig({ LOG_LEVEL: 'silent', ...process.env });
  await migrate(config.databaseUrl);
  const app = await createApp(config);
  await app.init();
  const [database, users, invitations] = [
    app.get(Database),
    app.get(UsersService),
    app.get(InvitationsService),
  ];
  try {
    return await runInContext({ id: randomUUID(), person: null, session: null, manager: null }, () =>
      database.transaction('system:administrator', async () => {
        const known = await database.row<{ id: number }>(`select id from person where email = $1`, [
          input.email,
        ]);
        return known ? invitations.issue(known.id) : users.create(input);
      }),
    );
  } finally {
    await app.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
