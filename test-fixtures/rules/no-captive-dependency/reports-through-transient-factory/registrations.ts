import type { ServiceCollection } from '@hostwright/host';
import { Labels, LabelPrinter, PrintSession } from './labels.js';

export function addLabels(services: ServiceCollection): void {
  services.addScoped(PrintSession);
  services.addTransient(LabelPrinter, (provider) => new LabelPrinter(provider.getRequiredService(PrintSession), 300));
  services.addSingleton(Labels);
}
