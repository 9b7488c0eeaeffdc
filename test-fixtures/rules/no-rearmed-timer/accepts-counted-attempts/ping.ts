export class Ping {
  constructor(private readonly ping: () => Promise<boolean>) {}

  async wait(remaining: number, resolve: () => void, reject: (error: Error) => void): Promise<void> {
    if (await this.ping()) {
      resolve();
    } else if (remaining > 0) {
      setTimeout(() => void this.wait(remaining - 1, resolve, reject), 1_000);
//                          ^^^^^^^^^ no-floating-work
    } else {
      reject(new Error('no answer'));
    }
  }

  terminate(): void {
    console.info('terminated');
  }
}
