export abstract class Storage {
  abstract put(name: string, body: string): Promise<void>;
}

export class SessionStorage extends Storage {
  override async put(name: string, body: string): Promise<void> {
    await fetch(`https://storage.example/${name}`, { method: 'PUT', body });
  }
}
