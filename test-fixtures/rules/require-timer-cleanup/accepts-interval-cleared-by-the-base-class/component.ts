export abstract class Component {
  protected timer: NodeJS.Timeout | undefined;

  stop(): void {
    clearInterval(this.timer);
  }
}
