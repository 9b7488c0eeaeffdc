export class TokenCache {
  private refreshTimer: NodeJS.Timeout | undefined;
  private token: string | undefined;

  constructor(private readonly fetchToken: () => Promise<string>) {}

  async load(): Promise<string> {
    this.token ??= await this.fetchToken();
    this.refreshTimer = setTimeout(() => (this.token = undefined), 15 * 60_000);
//                      ^^^^^^^^^^ require-timer-cleanup
    return this.token;
  }

  get isRefreshPlanned(): boolean {
    return this.refreshTimer !== undefined;
  }

  dispose(): void {
    this.token = undefined;
  }
}
