import 'reflect-metadata';
import { container, Lifecycle, scoped, type Disposable } from 'tsyringe';

@scoped(Lifecycle.ContainerScoped)
export class Session implements Disposable {
  dispose(): void {
    console.info('session closed');
  }

  async load(user: string): Promise<string> {
    return (await fetch(`https://users.example/${user}`)).text();
  }
}

export async function greet(user: string): Promise<string> {
  const child = container.createChildContainer();
//              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-scope-disposal `dispose`
  return child.resolve(Session).load(user);
}
