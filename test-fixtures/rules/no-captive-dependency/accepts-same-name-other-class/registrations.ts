import type { ServiceCollection } from '@hostwright/host';
import { Session as DatabaseSession } from './database/session.js';
import { Reports } from './reports.js';
import { Session } from './web/session.js';

export function addReports(services: ServiceCollection): void {
  services.addScoped(Session);
  services.addSingleton(DatabaseSession);
  services.addSingleton(Reports);
}
