import { Injectable, Scope } from '@nestjs/common';
import { Subscriber } from './subscriber';

@Injectable({ scope: Scope.DEFAULT })
//            ^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
export class ShipmentSubscriber extends Subscriber {
  readonly topic = 'shipments';
}
