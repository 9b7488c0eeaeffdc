import type { DataSource } from 'typeorm';

export class Totals {
  constructor(private readonly dataSource: DataSource) {}

  async of(customer: string): Promise<unknown> {
    const runner = this.dataSource.createQueryRunner();
    try {
      return runner.query('select sum(total) from orders where customer = $1', [customer]);
//           ^^^^^^^^^^^^ no-scope-escape `runner` is released before
    } finally {
      await runner.release();
    }
  }
}
