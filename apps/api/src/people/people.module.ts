import { Module } from '@nestjs/common';
import { Sessions } from './sessions';

@Module({ providers: [Sessions], exports: [Sessions] })
export class PeopleModule {}
