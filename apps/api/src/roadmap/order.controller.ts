import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { Order, PATHS, RecordIdInPath, RoadmapCode } from '@rumbo/domain';
import { Requires } from '../platform/access';
import { Describes } from '../platform/openapi/contract';
import { OrderService } from './order.service';

@Controller()
export class OrderController {
  constructor(private readonly order: OrderService) {}

  @Put(PATHS.axisOrder)
  @Requires('milestone:edit')
  @HttpCode(204)
  @Describes('Puts the axes of a roadmap in order')
  axes(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Body({ schema: Order }) order: Order,
  ): Promise<void> {
    return this.order.axes(code, order);
  }

  @Put(PATHS.objectiveOrder)
  @Requires('milestone:edit')
  @HttpCode(204)
  @Describes('Puts the objectives of an axis in order')
  objectives(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) axisId: number,
    @Body({ schema: Order }) order: Order,
  ): Promise<void> {
    return this.order.objectives(code, axisId, order);
  }

  @Put(PATHS.milestoneOrder)
  @Requires('milestone:edit')
  @HttpCode(204)
  @Describes('Puts the milestones of an objective in order')
  milestones(
    @Param('roadmap', { schema: RoadmapCode }) code: string,
    @Param('id', { schema: RecordIdInPath }) objectiveId: number,
    @Body({ schema: Order }) order: Order,
  ): Promise<void> {
    return this.order.milestones(code, objectiveId, order);
  }
}
