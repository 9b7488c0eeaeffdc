import { Injectable } from '@nestjs/common';
import { execSync } from 'node:child_process';

@Injectable()
export class VersionService {
  readonly version: string;

  constructor() {
    this.version = execSync('git rev-parse HEAD').toString();
//                 ^^^^^^^^ no-heavy-constructor runs a command
  }
}
