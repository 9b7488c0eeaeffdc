import type { ServiceCollection } from '@hostwright/host';
import { MonthlyReport } from '@/reports/monthly-report';
import { Session } from './data/session';

export function configureServices(services: ServiceCollection): void {
  services.addScoped(Session);
  services.addSingleton(MonthlyReport);
}
