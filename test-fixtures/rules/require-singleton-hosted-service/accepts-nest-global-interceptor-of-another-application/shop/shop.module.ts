import { Module, Scope } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { HealthModule } from '../health/health.module';
import { TimingInterceptor } from './timing.interceptor';

@Module({
  imports: [HealthModule],
  providers: [{ provide: APP_INTERCEPTOR, useClass: TimingInterceptor, scope: Scope.REQUEST }],
})
export class ShopModule {}
