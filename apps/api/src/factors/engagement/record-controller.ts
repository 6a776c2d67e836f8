import { Body, Controller, Delete, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { RecordIdInPath, RoadmapCode } from '@rumbo/domain';
import type * as z from 'zod';
import { Requires } from '../../platform/access';
import { SeenVersion } from '../../platform/if-match';
import { Describes } from '../../platform/openapi/contract';
import { EngagementRecordsService, type Kind, type Kinds } from './engagement-records.service';

/** The routes of one kind of record: what they are called, where they are, and what they take and give. */
interface Contract<K extends Kind> {
  kind: K;
  /** As a sentence names one: `a partner`. */
  named: string;
  all: string;
  one: string;
  input: z.ZodType<Kinds[K]['input']>;
  record: z.ZodType<Kinds[K]['record']>;
}

/** A controller by which records of one kind are added, changed by who saw their version, and removed. */
export function recordController<K extends Kind>({ kind, named, all, one, input, record }: Contract<K>) {
  @Controller()
  class RecordController {
    constructor(readonly records: EngagementRecordsService) {}

    @Post(all)
    @Requires('engagement:write')
    @Describes(`Adds ${named}`, record)
    create(
      @Param('roadmap', { schema: RoadmapCode }) code: string,
      @Body({ schema: input }) body: Kinds[K]['input'],
    ): Promise<Kinds[K]['record']> {
      return this.records.add(kind, code, body);
    }

    @Patch(one)
    @Requires('engagement:write')
    @Describes(`Changes ${named}`, record)
    edit(
      @Param('roadmap', { schema: RoadmapCode }) code: string,
      @Param('id', { schema: RecordIdInPath }) id: number,
      @SeenVersion() version: number,
      @Body({ schema: input }) body: Kinds[K]['input'],
    ): Promise<Kinds[K]['record']> {
      return this.records.edit(kind, code, id, version, body);
    }

    @Delete(one)
    @Requires('engagement:write')
    @HttpCode(204)
    @Describes(`Removes ${named} that nothing refers to`)
    remove(
      @Param('roadmap', { schema: RoadmapCode }) code: string,
      @Param('id', { schema: RecordIdInPath }) id: number,
      @SeenVersion() version: number,
    ): Promise<void> {
      return this.records.remove(kind, code, id, version);
    }
  }
  return RecordController;
}
