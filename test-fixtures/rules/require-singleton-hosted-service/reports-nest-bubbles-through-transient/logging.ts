import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class RequestId {
  readonly value = crypto.randomUUID();
}

@Injectable({ scope: Scope.TRANSIENT })
export class Logger {
  constructor(private readonly requestId: RequestId) {}

  info(text: string): void {
    console.log(this.requestId.value, text);
  }
}
