import { randomUUID } from 'node:crypto';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { API_PREFIX } from '@rumbo/domain';
import compression from 'compression';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { BriefModule } from './brief';
import { DialogueModule } from './dialogue';
import { EvidenceModule } from './evidence';
import { FactorsModule } from './factors';
import { HistoryModule } from './history';
import { ImportsModule } from './imports';
import { IndicatorsModule } from './indicators';
import { hashToken, PeopleModule, SESSION_COOKIE, Sessions } from './people';
import { NotificationsModule } from './notifications';
import { LiveModule } from './live';
import { type Config, LOGGED } from './platform/config';
import { serveDashboard } from './platform/dashboard';
import { PlatformModule } from './platform/platform.module';
import { ProblemException } from './platform/problems';
import { runInContext } from './platform/request-context';
import { READS } from './platform/transactions';
import { PortfolioModule } from './portfolio';
import { ReviewModule } from './review';
import { RoadmapModule } from './roadmap';

/** Longer than proxies and browsers wait: who closes first must not be the one that is about to be written to. */
const IDLE_MS = 75_000;

@Module({})
class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config),
        PeopleModule,
        RoadmapModule,
        DialogueModule,
        EvidenceModule,
        IndicatorsModule,
        FactorsModule,
        ImportsModule,
        PortfolioModule,
        ReviewModule,
        NotificationsModule,
        HistoryModule,
        BriefModule,
        LiveModule,
      ],
    };
  }
}

/** The whole application, not yet listening: the same for the product and for its tests. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    bodyParser: false,
    logger: config.logLevel === 'silent' ? false : LOGGED.slice(0, LOGGED.indexOf(config.logLevel) + 1),
    abortOnError: false,
  });
  /** One proxy: what stands before its own entry in X-Forwarded-For is whatever the client wrote. */
  app.set('trust proxy', config.trustProxy ? 1 : false);
  app.disable('x-powered-by');
  app.use(
    helmet({
      contentSecurityPolicy: { directives: CONTENT_SECURITY },
      strictTransportSecurity: config.trustProxy,
    }),
  );
  app.use(compression());
  app.use(`/${API_PREFIX}`, express.json({ limit: '1mb' }));
  app.use(`/${API_PREFIX}`, requestContextFrom(app.get(Sessions)));
  app.use(`/${API_PREFIX}`, refuseForeignWrites);
  serveDashboard(app, config.dashboardDir);
  app.setGlobalPrefix(API_PREFIX);
  app.getHttpServer().keepAliveTimeout = IDLE_MS;
  app.enableShutdownHooks(['SIGTERM', 'SIGINT'], { useProcessExit: true });
  return app;
}

const CONTENT_SECURITY = {
  defaultSrc: ["'self'"],
  /** Angular Material sets styles on elements; scripts stay ours. */
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  upgradeInsecureRequests: null,
};

/** Against forged requests: a browser tells where a write comes from, and another site's is refused. */
function refuseForeignWrites(request: Request, _: Response, next: NextFunction): void {
  const site = request.headers['sec-fetch-site'];
  const reads = READS.has(request.method);
  const origin = request.headers.origin;
  const foreign = site
    ? site !== 'same-origin' && site !== 'none'
    : origin !== undefined && URL.parse(origin)?.host !== request.headers.host;
  next(!reads && foreign ? new ProblemException(403, 'foreignOrigin') : undefined);
}

function requestContextFrom(sessions: Sessions) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const id = randomUUID();
    Object.assign(request, { id });
    response.setHeader('X-Request-Id', id);
    response.setHeader('Cache-Control', 'no-cache');
    const token = new RegExp(`(?:^|; )${SESSION_COOKIE}=([\\w-]{43})(?:;|$)`).exec(
      request.headers.cookie ?? '',
    )?.[1];
    const session = token ? hashToken(token) : null;
    const context = { id, session, person: null, manager: null };
    runInContext(context, () => {
      if (!session) return next();
      sessions.find(session).then((person) => {
        Object.assign(context, { person });
        next();
      }, next);
    });
  };
}
