import { Host, type HostedService } from '@hostwright/host';
import { ReportRun } from './report-run.js';

export async function run(worker: new () => HostedService): Promise<void> {
  const builder = Host.createApplicationBuilder();
  builder.services.addScoped(ReportRun);
  builder.services.addHostedService(worker);
  await builder.build().runAsync();
}
