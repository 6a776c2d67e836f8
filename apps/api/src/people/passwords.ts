import { argon2id, hash, verify } from 'argon2';

/** The least that OWASP's cheat sheet on password storage recommends: a small server must survive a flood. */
const COST = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** Of no password at all: checking against it takes what checking against a real one takes. */
const nobodys = hashPassword(crypto.randomUUID());

/** Whether this is the password behind the hash. Without a hash it never is, after the same work. */
export async function isPassword(
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobodys), password);
  return matches && !!passwordHash;
}
