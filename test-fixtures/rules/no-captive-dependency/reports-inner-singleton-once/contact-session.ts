export class ContactSession {
  async load(signal: AbortSignal): Promise<void> {
    await fetch('https://contacts.example/all', { signal });
  }
}
