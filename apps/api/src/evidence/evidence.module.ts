import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database';
import { RecordWrites } from '../platform/record-writes';
import { EVIDENCE_FILE, RoadmapModule } from '../roadmap';
import { EvidenceController } from './evidence.controller';
import { EvidenceFilesService } from './evidence-files.service';
import { FileDownloads } from './file-downloads.service';
import { FileStore } from './file-store';
import { KeptFiles } from './kept-files';
import { Scanner } from './scanner';
import { createStore } from './stores';

/** Evidence: the files that show that something was done. */
@Module({
  imports: [RoadmapModule],
  controllers: [EvidenceController],
  providers: [
    {
      provide: FileStore,
      inject: [CONFIG],
      useFactory: ({ evidence }: Config) => createStore(evidence.store),
    },
    {
      provide: RecordWrites,
      inject: [Database],
      useFactory: (database: Database) => new RecordWrites(database, { evidence_file: EVIDENCE_FILE }),
    },
    KeptFiles,
    Scanner,
    EvidenceFilesService,
    FileDownloads,
  ],
})
export class EvidenceModule {}
