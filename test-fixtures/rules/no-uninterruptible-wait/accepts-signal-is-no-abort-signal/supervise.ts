interface Child {
  kill(signal: NodeJS.Signals): boolean;
  isAlive(): boolean;
}

export async function supervise(child: Child, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  while (child.isAlive()) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
