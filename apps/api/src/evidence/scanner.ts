import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config';
import { invalid, ProblemException } from '../platform/problems';

/** When the same file may be sent again. */
const RETRY_SECONDS = 60;

/** Asks a virus scanner of the operator's choice: a command, run without a shell. */
@Injectable()
export class Scanner {
  private readonly log = new Logger('evidence');

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Refuses a file that is infected, or that cannot be checked now; false when nobody is there to ask. */
  async check(path: string): Promise<boolean> {
    const { scanner } = this.config.evidence;
    if (!scanner) return false;
    const verdict = await this.run(scanner, path);
    if (verdict === 0) return true;
    if (verdict === 1) throw invalid([{ path: 'file', code: 'fileInfected' }]);
    this.log.error(`The virus scanner gave no answer: ${verdict}`);
    throw new ProblemException(503, 'scanUnavailable', { retryAfter: RETRY_SECONDS });
  }

  /** The exit code, or why there is none. The command gets the file as `{file}`, or else on its standard input. */
  private async run([command = '', ...given]: readonly string[], path: string): Promise<number | string> {
    const named = given.some((argument) => argument.includes('{file}'));
    const file = await open(path);
    try {
      return await new Promise((resolve) => {
        const scanning = spawn(
          command,
          given.map((argument) => argument.replaceAll('{file}', path)),
          {
            stdio: [named ? 'ignore' : file.fd, 'ignore', 'ignore'],
            signal: AbortSignal.timeout(this.config.evidence.scanSeconds * 1_000),
            killSignal: 'SIGKILL',
            shell: false,
          },
        );
        scanning.on('error', ({ message }) => resolve(message));
        scanning.on('exit', (code, signal) => resolve(code ?? `ended by ${signal}`));
      });
    } finally {
      await file.close();
    }
  }
}
