export abstract class Component {
  protected active = true;

  protected constructor(private readonly store: { close(): Promise<void> }) {}

  async stop(): Promise<void> {
    this.active = false;
    this.store.close();
//  ^^^^^^^^^^^^^^^^ no-floating-work
//  ^^^^^^^^^^^^^^^^ require-stop-completion
  }
}
