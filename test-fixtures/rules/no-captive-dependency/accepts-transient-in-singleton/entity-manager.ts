export class EntityManager {
  async flush(): Promise<void> {
    await fetch('https://database.example/flush', { method: 'POST' });
  }
}
