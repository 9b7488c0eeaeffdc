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
  const child = container.createChildContainer();
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-scope-across-iterations child container
  const timer = setInterval(() => {
    child
      .resolve(Batch)
      .send(next())
      .catch((error: unknown) => console.error(error));
  }, 5_000);
  return () => clearInterval(timer);
}
