import { Injectable, Scope } from '@nestjs/common';

@Injectable({ scope: Scope.TRANSIENT })
export class PdfRenderer {
  async render(document: string): Promise<void> {
    await fetch(`https://render.example/${document}`, { method: 'POST' });
  }
}
