import { Injectable, Module, Scope } from '@nestjs/common';
import { Subscriber } from './subscriber';

@Injectable({ scope: Scope.REQUEST })
export class CustomerSession {
  customer = 'none';
}

@Injectable()
export class OrderSubscriber extends Subscriber {
//           ^^^^^^^^^^^^^^^ require-singleton-hosted-service CustomerSession (REQUEST)
  readonly topic = 'orders';

  constructor(readonly session: CustomerSession) {
    super();
  }
}

@Injectable()
export class PriceSubscriber extends Subscriber {
  readonly topic = 'prices';
}

@Module({ providers: [CustomerSession, OrderSubscriber, PriceSubscriber] })
export class OrdersModule {}
