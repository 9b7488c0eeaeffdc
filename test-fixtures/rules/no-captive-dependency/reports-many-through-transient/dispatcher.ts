import { many } from '@hostwright/host';
import { UploadHandler } from './handlers.js';

export class Dispatcher {
  static inject = [many(UploadHandler)] as const;
//                 ^^^^^^^^^^^^^^^^^^^ no-captive-dependency ImageHandler → UploadSession

  constructor(private readonly handlers: readonly UploadHandler[]) {}

  async dispatch(file: string): Promise<void> {
    for (const handler of this.handlers) await handler.handle(file);
  }
}
