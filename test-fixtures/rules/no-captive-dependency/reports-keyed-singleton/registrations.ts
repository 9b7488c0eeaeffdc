import type { ServiceCollection } from '@hostwright/host';
import { CsvExport, ExportSession } from './exports.js';

export function addExports(services: ServiceCollection): void {
  services.addScoped(ExportSession);
  services.addKeyedSingleton(CsvExport, 'csv');
}
