import type { ServiceCollection } from '@hostwright/host';
import { ReportWriter } from './report-writer.js';
import { ReportSession, Templates } from './report-session.js';

export function addReports(services: ServiceCollection): void {
  services.addSingleton(Templates);
  services.addScoped(ReportSession);
  services.addSingleton(ReportWriter, {
    deps: [Templates, ReportSession],
//                    ^^^^^^^^^^^^^ no-captive-dependency
    create: (templates, session) => new ReportWriter(templates, session, 'A4'),
  });
}
