import type { DataSource } from 'typeorm';

export class StockService {
  constructor(private readonly dataSource: DataSource) {}

  async book(sku: string, pieces: number): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-scope-disposal never released
    await runner.startTransaction();
    try {
      await runner.query('update stock set pieces = pieces - $2 where sku = $1', [sku, pieces]);
      await runner.commitTransaction();
    } catch (error) {
      await runner.rollbackTransaction();
      throw error;
    }
  }
}
