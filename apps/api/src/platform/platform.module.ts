import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access';
import { CONFIG, type Config } from './config';
import { Database, dataSourceProvider } from './database';
import { HealthController } from './health.controller';
import { InputPipe } from './input';
import { Jobs } from './jobs';
import { Mail } from './mail';
import { OpenApiController } from './openapi/openapi.controller';
import { Past } from './past';
import { ProblemFilter } from './problem-filter';
import { Refusals, RefusalsController } from './refusals';
import { Routes } from './routes';
import { TransactionInterceptor } from './transactions';

/** What serves every concept: configuration, database, access, transactions, problem details. */
@Module({})
export class PlatformModule {
  static with(config: Config): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [HealthController, OpenApiController, RefusalsController],
      providers: [
        { provide: CONFIG, useValue: config },
        dataSourceProvider,
        Database,
        Past,
        Jobs,
        Mail,
        Routes,
        Refusals,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: InputPipe },
      ],
      exports: [CONFIG, Database, Jobs, Mail, Past, Routes],
    };
  }
}
