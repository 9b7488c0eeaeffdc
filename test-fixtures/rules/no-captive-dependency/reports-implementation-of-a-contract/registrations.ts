import type { ServiceCollection } from '@hostwright/host';
import { PaymentSession } from './payment-session.js';
import { CardPayments, Payments } from './payments.js';

export function addPayments(services: ServiceCollection): void {
  services.addSingleton(Payments, CardPayments);
  services.addScoped(PaymentSession);
}
