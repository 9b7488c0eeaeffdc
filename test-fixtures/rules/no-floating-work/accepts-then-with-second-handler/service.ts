export class Rates {
  private euro = 1;

  refresh(load: () => Promise<number>): void {
    load().then(
      (rate) => {
        this.euro = rate;
      },
      (error: unknown) => console.warn('rates are stale', error),
    );
  }
}
