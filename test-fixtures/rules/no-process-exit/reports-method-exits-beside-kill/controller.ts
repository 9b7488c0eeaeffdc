interface Execution {
  kill(): Promise<void>;
}

export class RunController {
  #current: Execution | undefined;

  run(execution: Execution): void {
    this.#current = execution;
  }

  leave(code: number): void {
    this.#current?.kill().catch(() => {});
    process.exit(code);
//  ^^^^^^^^^^^^^^^^^^ no-process-exit
  }
}
