import type { ServiceCollection } from '@hostwright/host';
import { Newsletter } from './workers/index.js';

export const configureServices = (services: ServiceCollection): void => {
  services.addSingleton(Newsletter);
//         ^^^^^^^^^ require-singleton-hosted-service NewsletterSender
};
