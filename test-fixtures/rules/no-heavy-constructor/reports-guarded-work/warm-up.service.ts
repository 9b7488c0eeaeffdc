import { Injectable } from '@nestjs/common';

@Injectable()
export class WarmUpService {
  constructor(private readonly store: { query(): Promise<void> }) {
    void this.warmUp();
//       ^^^^^^^^^^^ no-heavy-constructor starts `warmUp`
  }

  private async warmUp(): Promise<void> {
    try {
      await this.store.query();
    } catch (error) {
      console.error(error);
    }
  }
}
