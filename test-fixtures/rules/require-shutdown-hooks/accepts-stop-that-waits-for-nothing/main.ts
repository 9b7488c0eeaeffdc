class Beacon {
  private timer: NodeJS.Timeout | undefined;

  start(): void {
    this.timer = setInterval(() => console.info('alive'), 10_000);
  }

  stop(): void {
    clearInterval(this.timer);
  }
}

const beacon = new Beacon();
beacon.start();
