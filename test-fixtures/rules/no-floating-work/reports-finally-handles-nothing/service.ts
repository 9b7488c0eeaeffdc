export class Gate {
  private isBusy = false;

  open(work: () => Promise<void>): void {
    this.isBusy = true;
    work().finally(() => {
//  ^^^^ no-floating-work
      this.isBusy = false;
    });
  }
}
