import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.REQUEST })
export class ImportSession {
  async load(file: string): Promise<void> {
    await fetch(`https://imports.example/${file}`, { method: 'POST' });
  }
}
