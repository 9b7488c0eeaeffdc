import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class Trace {
  mark(text: string): void {
    console.log(text);
  }
}
