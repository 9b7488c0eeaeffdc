export class Rates {
  private euro = 1;

  refresh(load: () => Promise<number>): void {
    load().then((rate) => {
//  ^^^^ no-floating-work
      this.euro = rate;
    });
  }
}
