import { Module } from '@nestjs/common';
import { AccessLog } from './access-log';

@Module({ providers: [AccessLog] })
export class AccessModule {}
