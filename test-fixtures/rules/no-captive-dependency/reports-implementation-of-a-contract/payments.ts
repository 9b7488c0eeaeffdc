import { PaymentSession } from './payment-session.js';

export abstract class Payments {
  abstract charge(amount: number): Promise<void>;
}

export class CardPayments extends Payments {
  static inject = [PaymentSession] as const;
//                 ^^^^^^^^^^^^^^ no-captive-dependency

  constructor(private readonly session: PaymentSession) {
    super();
  }

  override async charge(amount: number): Promise<void> {
    await this.session.send(`charge ${amount}`);
  }
}
