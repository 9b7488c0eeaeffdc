import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { EventEmitter } from 'node:events';

@Injectable()
export class ListenerService implements OnModuleInit, OnModuleDestroy {
  constructor(private readonly source: EventEmitter) {}

  onModuleInit(): void {
    this.source.on('created', this.created);
    this.source.on('deleted', this.deleted);
//              ^^ no-subscription-leak
  }

  onModuleDestroy(): void {
    this.source.removeListener('created', this.created);
  }

  private readonly created = (): void => console.info('created');
  private readonly deleted = (): void => console.info('deleted');
}
