export class Channel {
  constructor(
    private readonly name: string,
    private readonly proxy: { $clear(name: string): Promise<void> },
  ) {}

  clear(): void {
    void this.proxy.$clear(this.name);
  }
}
