import { Module, Scope } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { StatusService } from './status.service';
import { TimingInterceptor } from './timing.interceptor';

@Module({
  providers: [StatusService, { provide: APP_INTERCEPTOR, useClass: TimingInterceptor, scope: Scope.REQUEST }],
})
export class AppModule {}
