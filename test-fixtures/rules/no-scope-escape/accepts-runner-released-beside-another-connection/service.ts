import type { DataSource, Repository } from 'typeorm';

export class Totals {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orders: Repository<{ customer: string }>,
  ) {}

  async renameAll(from: string, to: string): Promise<unknown> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query('update orders set customer = $2 where customer = $1', [from, to]);
      return this.orders.findBy({ customer: to });
    } finally {
      await runner.release();
    }
  }
}
