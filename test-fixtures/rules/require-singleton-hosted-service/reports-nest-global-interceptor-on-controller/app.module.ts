import { Module, Scope } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { StatusController } from './status.controller';
import { TimingInterceptor } from './timing.interceptor';

@Module({
  controllers: [StatusController],
  providers: [{ provide: APP_INTERCEPTOR, useClass: TimingInterceptor, scope: Scope.REQUEST }],
})
export class AppModule {}
