export class Terminal {
  private isBusy = false;
  private quietTimer: NodeJS.Timeout | undefined;

  write(text: string): void {
    console.info(text);
    this.isBusy = true;
    if (this.quietTimer) clearTimeout(this.quietTimer);
    this.quietTimer = setTimeout(() => (this.isBusy = false), 15_000);
  }

  get busy(): boolean {
    return this.isBusy;
  }

  dispose(): void {
    this.isBusy = false;
  }
}
