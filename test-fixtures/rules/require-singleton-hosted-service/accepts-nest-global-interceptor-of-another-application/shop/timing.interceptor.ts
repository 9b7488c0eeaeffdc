import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';

@Injectable()
export class TimingInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler) {
    return next.handle();
  }
}
