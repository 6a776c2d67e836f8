import { Injectable } from '@nestjs/common';
import { can, type Roadmap } from '@rumbo/domain';
import { Perspectives } from '../people';
import { currentPerson } from '../platform/request-context';
import { VisibleRoadmaps } from './visible-roadmaps';

/** What the reader may be told of in conversations and notifications. */
@Injectable()
export class ReadableRecords {
  constructor(
    private readonly roadmaps: VisibleRoadmaps,
    private readonly perspectives: Perspectives,
  ) {}

  /** The roadmaps whose threads the reader may read, and the drafts in them that are the reader's own. */
  async ofReader(): Promise<{ roadmapIds: number[]; drafts: string[] }> {
    const roadmaps = (await this.roadmaps.all())
      .map(({ roadmap }) => roadmap)
      .filter(({ country }) => can(currentPerson(), 'comment:read', { country }));
    return { roadmapIds: roadmaps.map(({ id }) => id), drafts: await this.draftsOf(roadmaps) };
  }

  /** The perspectives whose drafts the reader may see, and so their threads, as `recordOf` asks for them. */
  async draftsOf(roadmaps: readonly Roadmap[]): Promise<string[]> {
    const perspectivesIn = await this.perspectives.ofReader();
    return roadmaps.flatMap(({ id, country }) =>
      perspectivesIn(country).map((perspective) => `${id} ${perspective}`),
    );
  }
}
