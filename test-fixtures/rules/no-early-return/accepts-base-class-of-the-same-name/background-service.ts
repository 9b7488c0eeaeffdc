export abstract class BackgroundService {
  abstract executeAsync(): Promise<void>;

  async everyMinute(): Promise<void> {
    await this.executeAsync();
  }
}
