import { forwardRef, Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { CustomersService } from './customers.service';

@Injectable()
export class CartsService {
  constructor(@Inject(forwardRef(() => CustomersService)) private readonly customers: CustomersService) {}

  @Interval(600_000)
  async remindAbandoned(): Promise<void> {
//      ^^^^^^^^^^^^^^^ require-singleton-hosted-service CustomersService (REQUEST)
    await this.customers.remind();
  }
}
