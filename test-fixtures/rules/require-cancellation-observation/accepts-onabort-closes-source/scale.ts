export class Scale {
  private waiting: ((reason: Error) => void) | undefined;

  weigh(): Promise<number> {
    return new Promise<number>((_resolve, reject) => {
      this.waiting = reject;
    });
  }

  close(): void {
    this.waiting?.(new Error('the scale is closed'));
  }
}
