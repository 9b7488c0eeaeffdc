import type { ServiceCollection } from '@hostwright/host';
import { Dispatcher } from './dispatcher.js';
import { ImageHandler, TextHandler, UploadHandler } from './handlers.js';
import { UploadSession } from './upload-session.js';

export function addUploads(services: ServiceCollection): void {
  services.addScoped(UploadSession);
  services.addTransient(UploadHandler, TextHandler);
  services.addTransient(UploadHandler, ImageHandler);
  services.addSingleton(Dispatcher);
}
