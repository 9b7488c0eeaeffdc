import type { ServiceCollection } from '@hostwright/host';
import { ReportSession, ReportWriter } from './reports.js';

export function addReports(services: ServiceCollection): void {
  services.addScoped(ReportSession);
  services.addScoped(ReportWriter, {
    deps: [ReportSession],
    create: (session) => new ReportWriter(session, 'A4'),
  });
}
