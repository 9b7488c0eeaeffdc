import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';

@Injectable()
export class ConfigService {
  private readonly text: string;

  constructor() {
    this.text = readFileSync('/etc/service.json', 'utf8');
  }

  read(): unknown {
    return JSON.parse(this.text);
  }
}
