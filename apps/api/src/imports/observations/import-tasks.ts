import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { ImportProgress, Problem } from '@rumbo/domain';
import { Database } from '../../platform/database';
import { ProblemException, problemOf } from '../../platform/problems';
import { requestContext, runInContext } from '../../platform/request-context';

export type Tell = (stage: ImportProgress['stage'], rows: number, share: number | null) => void;

const TELL_EVERY_MS = 500;

/**
 * Long work on imports, which goes on when the request that began it has been answered. How far it is stands in the
 * database: whoever asks any server sees it.
 */
@Injectable()
export class ImportTasks {
  private readonly log = new Logger('imports');
  private readonly running = new Map<number, Promise<void>>();

  constructor(private readonly database: Database) {}

  isRunning(importId: number): boolean {
    return this.running.has(importId);
  }

  /** Begins the work; the promise says when it has ended, well or not: what went wrong is kept with the import. */
  start(importId: number, work: (tell: Tell) => Promise<void>): Promise<void> {
    const { person } = requestContext();
    const alone = <T>(run: () => Promise<T>) =>
      runInContext({ id: randomUUID(), person, session: null, manager: null }, run);
    const tell = this.teller(importId, alone);
    const ended = alone(() => this.attempt(importId, () => work(tell))).finally(() =>
      this.running.delete(importId),
    );
    this.running.set(importId, ended);
    return ended;
  }

  private async attempt(importId: number, work: () => Promise<void>): Promise<void> {
    let problem: Problem | null = null;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ProblemException)) this.log.error(error);
      problem = problemOf(error);
    }
    await this.database.rows(
      `update import_task set stage = null, problem = $2, at = now() where import_id = $1`,
      [importId, problem && JSON.stringify(problem)],
    );
  }

  /** Tells at once when a stage begins, and then now and then. */
  private teller(importId: number, alone: <T>(run: () => Promise<T>) => Promise<T>): Tell {
    let [last, lastStage] = [0, ''];
    return (stage, rows, share) => {
      const now = Date.now();
      if (stage === lastStage && now - last < TELL_EVERY_MS) return;
      [last, lastStage] = [now, stage];
      alone(() =>
        this.database.rows(
          `update import_task set stage = $2, rows = $3, share = $4, at = now() where import_id = $1 and stage is not null`,
          [importId, stage, rows, share],
        ),
      ).catch((error: unknown) => this.log.error(error));
    };
  }
}
