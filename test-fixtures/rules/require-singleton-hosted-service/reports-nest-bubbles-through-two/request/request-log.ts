import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class RequestLog {
  write(text: string): void {
    console.log(text);
  }
}
