export class RedisHealth {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly connect: () => Promise<unknown>) {}

  async check(timeoutMs: number): Promise<boolean> {
    const expired = new Promise<undefined>((resolve) => (this.timer = setTimeout(resolve, timeoutMs)));
    const client = await Promise.race([this.connect(), expired]);
    clearTimeout(this.timer);
    return client !== undefined;
  }
}
