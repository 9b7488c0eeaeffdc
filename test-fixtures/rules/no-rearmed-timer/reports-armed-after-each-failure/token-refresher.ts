export class TokenRefresher {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly refresh: () => Promise<void>,
    private readonly signOut: (reason: unknown) => void,
  ) {}

  async run(): Promise<void> {
    try {
      await this.refresh();
      this.timer = setTimeout(() => void this.run(), 30 * 60_000);
//                 ^^^^^^^^^^ no-rearmed-timer
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EACCES') {
        this.signOut(error);
      } else {
        this.timer = setTimeout(() => void this.run(), 60_000);
//                   ^^^^^^^^^^ no-rearmed-timer
      }
    }
  }

  close(): void {
    clearTimeout(this.timer);
  }
}
