import { Injectable, Module, Scope, UseInterceptors, type CallHandler, type ExecutionContext } from '@nestjs/common';
import type { NestInterceptor, OnModuleInit } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class AuditInterceptor implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler) {
    return next.handle();
  }
}

@Injectable()
@UseInterceptors(AuditInterceptor)
export class ExportService implements OnModuleInit {
  onModuleInit(): void {
    console.log('exports ready');
  }
}

@Module({ providers: [{ provide: 'EXPORTS', useClass: ExportService }] })
export class ExportModule {}
