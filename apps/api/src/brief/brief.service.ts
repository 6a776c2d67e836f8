import { Injectable } from '@nestjs/common';
import { type Brief, briefOf, dayIn, type Language } from '@rumbo/domain';
import { DialogueOverviewService } from '../dialogue';
import { IndicatorListService, VisibleIndicators } from '../indicators';
import type { UnlessSeen } from '../platform/if-none-match';
import { Words } from '../platform/pdf/words';
import { currentPerson } from '../platform/request-context';
import { OutlookService, OverviewService } from '../roadmap';
import { briefDocument } from './pdf/brief-document';

export interface WrittenBrief {
  fileName: string;
  content: Buffer;
}

/** The parts of a brief have the state of the whole: whoever asks for it has not seen them. */
const always = async <T>(_: readonly unknown[], load: () => Promise<T>): Promise<T | undefined> => load();

/** A roadmap on a few pages, made of what its own pages show: to be printed, or taken along as a file. */
@Injectable()
export class BriefService {
  constructor(
    private readonly overviews: OverviewService,
    private readonly outlooks: OutlookService,
    private readonly dialogue: DialogueOverviewService,
    private readonly lists: IndicatorListService,
    private readonly indicators: VisibleIndicators,
  ) {}

  /** `shape` is what the answer depends on besides the records. */
  async read(
    code: string,
    unlessSeen: UnlessSeen,
    shape: readonly unknown[] = [],
  ): Promise<Brief | undefined> {
    const { roadmap, today, state } = await this.indicators.roadmap(code);
    const madeOn = dayIn(roadmap.timeZone, new Date());
    return unlessSeen([state, today, madeOn, ...shape], async () => {
      const [overview, outlook, dialogue, list] = await Promise.all([
        this.overviews.read(code, always),
        this.outlooks.read(code, { about: 'roadmap' }, always),
        this.dialogue.read(code, always),
        this.lists.read(code, always),
      ]);
      if (!overview || !outlook || !dialogue || !list)
        throw new Error('A part that was asked for is missing.');
      return briefOf({ overview, outlook, dialogue, indicators: list.indicators }, madeOn);
    });
  }

  async pdf(
    code: string,
    language: Language | undefined,
    unlessSeen: UnlessSeen,
  ): Promise<WrittenBrief | undefined> {
    const brief = await this.read(code, unlessSeen, ['pdf', language ?? currentPerson()?.language]);
    if (!brief) return undefined;
    const { roadmap, asOf } = brief.overview;
    const words = await Words.in(language, roadmap);
    return {
      fileName: `${code}-brief-${asOf}-${words.language}.pdf`,
      content: await briefDocument(brief, words),
    };
  }
}
