export interface OutboxStore {
  takeBatch(size: number): Promise<string[]>;
  publish(message: string): Promise<void>;
}
