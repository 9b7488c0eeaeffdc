export abstract class Stoppable {
  protected stopRequested = false;

  stop(): void {
    this.stopRequested = true;
  }
}
