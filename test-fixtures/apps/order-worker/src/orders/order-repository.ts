// Stored orders. The database lives as long as the process; a repository is one unit of work on it.
import type { Order } from './order-queue.js';

export class OrderDatabase {
  readonly rows = new Map<number, { readonly order: Order; readonly savedAt: Date }>();
}

/** One unit of work: remembers what it has read, so it is made for a scope and thrown away with it. */
export class OrderRepository {
  static inject = [OrderDatabase] as const;
  readonly #seen = new Map<number, boolean>();

  constructor(private readonly database: OrderDatabase) {}

  async has(id: number): Promise<boolean> {
    const known = this.#seen.get(id) ?? this.database.rows.has(id);
    this.#seen.set(id, known);
    return known;
  }

  async save(order: Order, savedAt: Date): Promise<void> {
    this.database.rows.set(order.id, { order, savedAt });
    this.#seen.set(order.id, true);
  }

  /** Deletes orders saved earlier than that and says how many. */
  async deleteBefore(oldest: Date): Promise<number> {
    const expired = [...this.database.rows.values()].filter((row) => row.savedAt < oldest);
    for (const row of expired) this.database.rows.delete(row.order.id);
    return expired.length;
  }
}
