import { Inject, Injectable, Module, UseInterceptors, type CallHandler, type ExecutionContext } from '@nestjs/common';
import type { NestInterceptor, OnModuleInit } from '@nestjs/common';
import { REQUEST } from '@nestjs/core';

@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(@Inject(REQUEST) readonly request: { url: string }) {}

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

@Module({ providers: [ExportService] })
export class ExportModule {}
