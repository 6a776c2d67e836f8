import { Injectable } from '@nestjs/common';
import { can, countryOf, type Roadmap, type RoadmapEdit, type RoadmapInput } from '@rumbo/domain';
import { forbidden, refusedAt } from '../platform/problems';
import { signedIn } from '../platform/request-context';
import { RecordWrites } from '../platform/record-writes';
import { VisibleRoadmaps } from './visible-roadmaps';

@Injectable()
export class RoadmapsService {
  constructor(
    private readonly roadmaps: VisibleRoadmaps,
    private readonly writes: RecordWrites,
  ) {}

  async read(code: string): Promise<Roadmap> {
    return (await this.roadmaps.find(code)).roadmap;
  }

  /** The address of this route names no country, so the permission is asked again with that of the code. */
  async create(input: RoadmapInput): Promise<Roadmap> {
    const country = countryOf(input.code);
    if (!can(signedIn(), 'roadmap:create', { country })) throw forbidden();
    await this.writes.insert('roadmap', { ...input, country }).catch(
      refusedAt({
        roadmap_code_key: { path: 'code', code: 'alreadyTaken' },
        roadmap_country_fkey: { path: 'code', code: 'referenceMissing' },
      }),
    );
    return this.read(input.code);
  }

  async edit(code: string, seen: number, edit: RoadmapEdit): Promise<Roadmap> {
    const { id } = await this.read(code);
    await this.writes.lockSeen('roadmap', id, id, seen);
    await this.writes.update('roadmap', id, edit);
    return this.read(code);
  }
}
