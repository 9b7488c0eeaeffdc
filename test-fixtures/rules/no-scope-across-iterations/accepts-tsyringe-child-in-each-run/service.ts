import 'reflect-metadata';
import { container, Lifecycle, scoped } from 'tsyringe';

@scoped(Lifecycle.ContainerScoped)
export class Batch {
  private readonly sent = new Set<string>();

  async send(id: string): Promise<void> {
    this.sent.add(id);
    await fetch(`https://rows.example/${id}`, { method: 'POST' });
  }
}

export function start(next: () => string): () => void {
  const timer = setInterval(() => {
    const child = container.createChildContainer();
    child
      .resolve(Batch)
      .send(next())
      .catch((error: unknown) => console.error(error));
  }, 5_000);
  return () => clearInterval(timer);
}
