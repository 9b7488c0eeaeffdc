import { Injectable } from '@nestjs/common';
import { EventEmitter } from 'node:events';

@Injectable()
export class AuditService {
  private readonly events = new EventEmitter();

  constructor() {
    this.events.on('changed', (name: string) => console.info(name));
  }

  change(name: string): void {
    this.events.emit('changed', name);
  }
}
