import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import {
  BreakInput,
  IndicatorCode,
  IndicatorPage,
  ObservationEdit,
  ObservationsInput,
  PATHS,
  RecordIdInPath,
  RoadmapCode,
  SeriesInput,
} from '@rumbo/domain';
import { Requires } from '../platform/access';
import { SeenVersion } from '../platform/if-match';
import { Describes } from '../platform/openapi/contract';
import { ObservationsService } from './observations.service';
import { SeriesService } from './series.service';

@Controller()
export class SeriesController {
  constructor(
    private readonly series: SeriesService,
    private readonly observations: ObservationsService,
  ) {}

  @Post(PATHS.indicatorSeries)
  @Requires('indicator:write')
  @Describes('Begins a series of an indicator', IndicatorPage)
  create(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('indicator', { schema: IndicatorCode }) indicator: string,
    @Body({ schema: SeriesInput }) input: SeriesInput,
  ): Promise<IndicatorPage> {
    return this.series.create(code, indicator, input);
  }

  @Patch(PATHS.series)
  @Requires('indicator:write')
  @Describes('Changes what a series is called, or its note', IndicatorPage)
  edit(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: SeriesInput }) input: SeriesInput,
  ): Promise<IndicatorPage> {
    return this.series.edit(code, id, version, input);
  }

  @Post(PATHS.seriesBreaks)
  @Requires('indicator:write')
  @Describes('Declares a break: what is observed from a period on becomes a series of its own', IndicatorPage)
  divide(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: BreakInput }) input: BreakInput,
  ): Promise<IndicatorPage> {
    return this.series.divide(code, id, version, input);
  }

  @Post(PATHS.seriesObservations)
  @Requires('indicator:write')
  @Describes('Adds a few observations to a series: all, or none', IndicatorPage)
  add(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @Body({ schema: ObservationsInput }) input: ObservationsInput,
  ): Promise<IndicatorPage> {
    return this.observations.add(code, id, input);
  }

  @Patch(PATHS.observation)
  @Requires('indicator:write')
  @Describes('Corrects a figure; the former one is kept', IndicatorPage)
  correct(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) id: number,
    @SeenVersion() version: number,
    @Body({ schema: ObservationEdit }) edit: ObservationEdit,
  ): Promise<IndicatorPage> {
    return this.observations.correct(code, id, version, edit);
  }
}
