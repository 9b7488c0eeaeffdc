export abstract class Store {
  protected readonly entries = new Map<string, string>();

  get size(): number {
    return this.entries.size;
  }
}
