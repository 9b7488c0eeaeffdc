import { readFileSync } from 'node:fs';
import { Injectable, OnModuleInit } from '@nestjs/common';

@Injectable()
export class KeysService implements OnModuleInit {
  private key = '';

  onModuleInit(): void {
    this.key = readFileSync('/run/secrets/key', 'utf8');
  }

  sign(text: string): string {
    return text + this.key;
  }
}
