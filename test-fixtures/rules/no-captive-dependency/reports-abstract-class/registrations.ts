import type { ServiceCollection } from '@hostwright/host';
import { Archive } from './archive.js';
import { SessionStorage, Storage } from './storage.js';

export function addArchive(services: ServiceCollection): void {
  services.addSingleton(Archive).addScoped(Storage, SessionStorage);
}
