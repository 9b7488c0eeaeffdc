import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.TRANSIENT })
export class Logger {
  readonly #id = crypto.randomUUID();

  info(text: string): void {
    console.log(this.#id, text);
  }
}
