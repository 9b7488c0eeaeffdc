import { ApplicationLog, type Log } from './tokens.js';

export class Jobs {
  static inject = [ApplicationLog] as const;

  constructor(private readonly log: Log) {}

  run(): void {
    this.log('running');
  }
}
