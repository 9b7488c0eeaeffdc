export class Cache {
  readonly #entries = new Map<string, string>();

  onModuleDestory(): void {
    this.#entries.clear();
  }
}
