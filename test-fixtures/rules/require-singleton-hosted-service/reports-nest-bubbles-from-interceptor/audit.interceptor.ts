import { Injectable, Scope, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class AuditInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler) {
    return next.handle();
  }
}
