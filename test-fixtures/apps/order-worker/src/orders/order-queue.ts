// Orders that wait to be processed, first in, first out.

export interface Order {
  readonly id: number;
  readonly customer: string;
  readonly amount: number;
}

export class OrderQueue {
  readonly #waiting: Order[] = [];

  get length(): number {
    return this.#waiting.length;
  }

  add(order: Order): void {
    this.#waiting.push(order);
  }

  /** Removes the oldest orders, at most so many; none when the queue is empty. */
  takeUpTo(count: number): readonly Order[] {
    return this.#waiting.splice(0, count);
  }
}
