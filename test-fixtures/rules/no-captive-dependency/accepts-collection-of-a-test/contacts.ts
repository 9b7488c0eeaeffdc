export class ContactRepository {
  readonly names = new Set<string>();
}

export class ContactCache {
  static inject = [ContactRepository] as const;

  constructor(private readonly contacts: ContactRepository) {}

  get size(): number {
    return this.contacts.names.size;
  }
}
