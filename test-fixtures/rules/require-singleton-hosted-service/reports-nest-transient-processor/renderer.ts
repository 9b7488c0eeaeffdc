import { Injectable } from '@nestjs/common';

@Injectable()
export class Renderer {
  async render(page: string): Promise<void> {
    await fetch(`https://render.example/${page}`, { method: 'POST' });
  }
}
