import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { AsOf, RoadmapCode } from '@rumbo/domain';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { isOfNow } from '../platform/past';
import { invalidInput } from '../platform/problems';
import { PastDays } from './past-days';
import { VisibleRoadmaps } from './visible-roadmaps';

/**
 * Every read of a roadmap answers for a past day as well: with `?asOf=` it runs as of that day, and its handler need
 * not know. Who may not see the roadmap today does not see its past either.
 */
@Injectable()
export class AsOfInterceptor implements NestInterceptor {
  constructor(
    private readonly roadmaps: VisibleRoadmaps,
    private readonly days: PastDays,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const code = RoadmapCode.safeParse(request.params['roadmap']);
    const { asOf, ...query } = request.query;
    if (request.method !== 'GET' || !code.success || asOf === undefined) return next.handle();
    /** What is read here is nothing that the route's own query needs to know. */
    Object.defineProperty(request, 'query', { value: query });
    if (isOfNow(context.getHandler())) return next.handle();
    return from(this.read(code.data, asOf, next));
  }

  private async read(code: string, asOf: unknown, next: CallHandler): Promise<unknown> {
    const asked = AsOf.required().safeParse({ asOf });
    if (!asked.success) throw invalidInput(asked.error.issues);
    const { roadmap } = await this.roadmaps.find(code);
    const day = asked.data.asOf;
    await this.days.check(roadmap, day);
    return this.days.read(roadmap, day, () => lastValueFrom(next.handle(), { defaultValue: undefined }));
  }
}
