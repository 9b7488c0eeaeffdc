import { Module } from '@nestjs/common';
import { RequestLog } from './request-log';

@Module({ providers: [RequestLog], exports: [RequestLog] })
export class RequestModule {}
