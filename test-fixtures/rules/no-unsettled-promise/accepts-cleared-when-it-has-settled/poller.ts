export class Waiter {
  #interval: NodeJS.Timeout | undefined;

  async until(holds: () => boolean): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#interval = setInterval(() => {
        if (!holds()) return;
        clearInterval(this.#interval);
        resolve();
      }, 100);
    });
  }
}
