import { Inject, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { CONFIG, type Config } from '../platform/config';
import { ProblemException } from '../platform/problems';

export interface Roadmap {
  id: number;
  country: string;
}

/** Somebody who follows a roadmap: an answer that does not end. */
export interface Listener {
  response: Response;
  roadmap: Roadmap;
  /** Hash of the session's token; null for who is not signed in. */
  session: Buffer | null;
  /** Reads the history, and so learns of all records and of who wrote them. */
  insider: boolean;
}

/** Bytes that may wait for a reader: who reads more slowly comes back later and asks what was missed. */
const MOST_WAITING = 64 * 1024;
const [BUSY_SECONDS, OWN_SECONDS] = [30, 60];

/** The open streams of this process: how many there may be, and what is written to them. */
@Injectable()
export class Listeners {
  private readonly byRoadmap = new Map<number, Set<Listener>>();
  private readonly byOwner = new Map<string, number>();
  private count = 0;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get all(): Listener[] {
    return [...this.byRoadmap.values()].flatMap((listeners) => [...listeners]);
  }

  followed(): number[] {
    return [...this.byRoadmap.keys()];
  }

  follows(roadmapId: number): boolean {
    return this.byRoadmap.has(roadmapId);
  }

  of(roadmapId: number): readonly Listener[] {
    return [...(this.byRoadmap.get(roadmapId) ?? [])];
  }

  /**
   * Counts one more, until its answer is closed.
   * @throws ProblemException when there are too many, of one owner or in all.
   */
  admit(owner: string, response: Response): void {
    const own = this.byOwner.get(owner) ?? 0;
    if (own >= this.config.liveStreamsEach)
      throw new ProblemException(429, 'tooManyStreams', {
        params: { limit: this.config.liveStreamsEach },
        retryAfter: OWN_SECONDS,
      });
    if (this.count >= this.config.liveStreams)
      throw new ProblemException(503, 'streamsFull', { retryAfter: BUSY_SECONDS });
    this.count += 1;
    this.byOwner.set(owner, own + 1);
    response.once('close', () => {
      this.count -= 1;
      const left = (this.byOwner.get(owner) ?? 1) - 1;
      if (left > 0) this.byOwner.set(owner, left);
      else this.byOwner.delete(owner);
    });
  }

  /** From now on it is told what concerns its roadmap. */
  add(listener: Listener): void {
    const { roadmap, response } = listener;
    const listeners = this.byRoadmap.get(roadmap.id) ?? new Set();
    this.byRoadmap.set(roadmap.id, listeners.add(listener));
    response.once('close', () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.byRoadmap.get(roadmap.id) === listeners)
        this.byRoadmap.delete(roadmap.id);
    });
  }

  /** Nothing is kept for who does not read. */
  write({ response }: Pick<Listener, 'response'>, frame: Buffer): void {
    if (response.writableEnded || response.destroyed) return;
    response.write(frame);
    if (response.writableLength > MOST_WAITING) response.destroy();
  }
}
