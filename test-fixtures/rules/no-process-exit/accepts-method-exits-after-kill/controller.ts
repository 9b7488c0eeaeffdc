interface Execution {
  kill(): Promise<void>;
}

export class RunController {
  #current: Execution | undefined;

  run(execution: Execution): void {
    this.#current = execution;
  }

  async leave(code: number): Promise<void> {
    await this.#current?.kill();
    process.exit(code);
  }
}
