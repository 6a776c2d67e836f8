import { Injectable } from '@nestjs/common';
import type { Comment, CommentInput, Person } from '@rumbo/domain';
import { Database } from '../platform/database';
import { notFound } from '../platform/problems';
import { signedIn } from '../platform/request-context';
import { VisibleRoadmaps } from './visible-roadmaps';

@Injectable()
export class CommentsService {
  constructor(
    private readonly database: Database,
    private readonly roadmaps: VisibleRoadmaps,
  ) {}

  async add(
    code: string,
    subject: 'milestone' | 'meeting',
    id: number,
    { text }: CommentInput,
  ): Promise<Comment> {
    const { roadmap } = await this.roadmaps.find(code);
    const person = signedIn();
    const said = await this.database.row<Omit<Comment, 'author'>>(
      `insert into comment (roadmap_id, subject, subject_id, person_id, body_id, text)
       select roadmap_id, '${subject}', id, $3, $4, $5 from ${subject} where id = $1 and roadmap_id = $2
       returning id, said_at as at, body_id as "bodyId", text`,
      [id, roadmap.id, person.id, bodyOf(person, roadmap.country), text],
    );
    if (!said) throw notFound();
    return { ...said, author: person.name };
  }
}

/** The body that a constituent speaks for in a country. */
function bodyOf({ grants }: Person, country: string): number | null {
  return grants.find((grant) => grant.role === 'constituent' && grant.country === country)?.bodyId ?? null;
}
