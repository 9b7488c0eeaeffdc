import { Storage } from './storage.js';

export class Archive {
  static inject = [Storage] as const;
//                 ^^^^^^^ no-captive-dependency SessionStorage

  constructor(private readonly storage: Storage) {}

  async keep(name: string, body: string): Promise<void> {
    await this.storage.put(`archive/${name}`, body);
  }
}
