import { Injectable } from '@nestjs/common';
import { RequestLog } from '../request';

@Injectable()
export class UserRepository {
  constructor(private readonly log: RequestLog) {}

  async load(): Promise<void> {
    this.log.write('loading users');
    await fetch('https://users.example/all');
  }
}
