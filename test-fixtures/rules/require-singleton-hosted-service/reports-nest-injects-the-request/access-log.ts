import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { REQUEST } from '@nestjs/core';

@Injectable()
export class AccessLog implements OnModuleInit {
  constructor(@Inject(REQUEST) private readonly request: { url: string }) {}

  onModuleInit(): void {
//^^^^^^^^^^^^ require-singleton-hosted-service
    console.log('access log opened');
  }

  write(): void {
    console.log(this.request.url);
  }
}
