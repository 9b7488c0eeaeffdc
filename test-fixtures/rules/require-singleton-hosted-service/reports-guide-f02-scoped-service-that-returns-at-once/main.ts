import { BackgroundService, Host, HostedService } from '@hostwright/host';

class ReportService extends BackgroundService {
  protected override executeAsync(): Promise<void> {
//                   ^^^^^^^^^^^^ no-early-return
    return Promise.resolve();
  }
}

const builder = Host.createApplicationBuilder();
builder.services.addScoped(HostedService, ReportService);
//               ^^^^^^^^^ require-singleton-hosted-service
await builder.build().runAsync();
