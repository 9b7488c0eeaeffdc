import { token, type ServiceCollection } from '@hostwright/host';
import { TenantCatalogue, type Catalogue } from './catalogue.js';

export const Articles = token<Catalogue>('Articles');

export function addCatalogue(services: ServiceCollection): void {
  services.addScoped(TenantCatalogue);
  services.addSingleton(Articles, (provider) => provider.getRequiredService(TenantCatalogue));
//                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-captive-dependency
}
