import { Injectable } from '@nestjs/common';
import { spawnSync } from 'node:child_process';

@Injectable()
export class ToolsService {
  readonly hasConverter: boolean;

  constructor() {
    this.hasConverter = spawnSync('convert', ['--version']).status === 0;
//                      ^^^^^^^^^ no-heavy-constructor waits for its end
  }
}
