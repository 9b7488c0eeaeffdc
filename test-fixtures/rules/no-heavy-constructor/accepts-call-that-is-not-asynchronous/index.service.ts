import { Injectable } from '@nestjs/common';

@Injectable()
export class IndexService {
  private readonly words = new Set<string>();

  constructor() {
    this.fill(['a', 'b']);
  }

  private fill(words: readonly string[]): void {
    for (const word of words) this.words.add(word);
  }
}
