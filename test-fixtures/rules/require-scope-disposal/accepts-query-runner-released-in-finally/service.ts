import type { DataSource } from 'typeorm';

export class StockService {
  constructor(private readonly dataSource: DataSource) {}

  async book(sku: string, pieces: number): Promise<void> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    await runner.startTransaction();
    try {
      await runner.query('update stock set pieces = pieces - $2 where sku = $1', [sku, pieces]);
      await runner.commitTransaction();
    } catch (error) {
      await runner.rollbackTransaction();
      throw error;
    } finally {
      if (!runner.isReleased) await runner.release();
    }
  }
}
