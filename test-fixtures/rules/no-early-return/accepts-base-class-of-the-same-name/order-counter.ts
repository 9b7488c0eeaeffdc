import { BackgroundService } from './background-service.js';

export class OrderCounter extends BackgroundService {
  private orders = 0;

  override async executeAsync(): Promise<void> {
    console.info(`${this.orders} orders`);
    this.orders = 0;
  }
}
