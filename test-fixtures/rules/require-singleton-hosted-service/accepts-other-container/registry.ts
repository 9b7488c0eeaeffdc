export class Registry {
  readonly #scoped = new Set<unknown>();

  addScoped(type: unknown): this {
    this.#scoped.add(type);
    return this;
  }
}
