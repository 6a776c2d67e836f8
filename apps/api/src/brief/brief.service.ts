import { Injectable } from '@nestjs/common';
import { type Brief, briefOf, dayIn, type Language } from '@rumbo/domain';
import { DialogueOverviewService } from '../dialogue';
import { IndicatorListService, VisibleIndicators } from '../indicators';
import type { UnlessSeen } from '../platform/if-none-match';
import { KeptDocuments } from '../platform/pdf/kept-documents';
import { Words } from '../platform/pdf/words';
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
  private readonly kept = new KeptDocuments();

  constructor(
    private readonly overviews: OverviewService,
    private readonly outlooks: OutlookService,
    private readonly dialogue: DialogueOverviewService,
    private readonly lists: IndicatorListService,
    private readonly indicators: VisibleIndicators,
  ) {}

  async read(code: string, unlessSeen: UnlessSeen): Promise<Brief | undefined> {
    const { madeOn, seen } = await this.standing(code);
    return unlessSeen(seen, () => this.gather(code, madeOn));
  }

  async pdf(
    code: string,
    language: Language | undefined,
    unlessSeen: UnlessSeen,
  ): Promise<WrittenBrief | undefined> {
    const { roadmap, today, madeOn, seen } = await this.standing(code);
    const words = await Words.in(language, roadmap);
    const dependsOn = [code, ...seen, words.language];
    return unlessSeen(dependsOn, async () => ({
      fileName: `${code}-brief-${today}-${words.language}.pdf`,
      content: await this.kept.get(dependsOn, async () =>
        briefDocument(await this.gather(code, madeOn), words),
      ),
    }));
  }

  /** What a brief depends on: it says the same to everybody who may see the roadmap. */
  private async standing(code: string) {
    const { roadmap, today, state } = await this.indicators.roadmap(code);
    const madeOn = dayIn(roadmap.timeZone, new Date());
    return { roadmap, today, madeOn, seen: [state, today, madeOn] };
  }

  private async gather(code: string, madeOn: string): Promise<Brief> {
    const [overview, outlook, dialogue, list] = await Promise.all([
      this.overviews.read(code, always),
      this.outlooks.read(code, { about: 'roadmap' }, always),
      this.dialogue.read(code, always),
      this.lists.read(code, always),
    ]);
    if (!overview || !outlook || !dialogue || !list) throw new Error('A part that was asked for is missing.');
    return briefOf({ overview, outlook, dialogue, indicators: list.indicators }, madeOn);
  }
}
