import { Injectable, OnModuleDestroy } from '@nestjs/common';
import { createServer } from 'node:http';

@Injectable()
export class StatusService implements OnModuleDestroy {
  private readonly server = createServer((_request, response) => response.end('ok'));

  constructor() {
    this.server.listen(9_090);
//  ^^^^^^^^^^^^^^^^^^ no-heavy-constructor opens a port
  }

  onModuleDestroy(): void {
    this.server.close();
  }
}
