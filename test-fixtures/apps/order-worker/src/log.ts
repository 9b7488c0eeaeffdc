// The worker's log: one line per event on standard output.

export class Log {
  info(text: string): void {
    this.#write('info', text);
  }

  error(text: string, error: unknown): void {
    this.#write('error', `${text}: ${error instanceof Error ? error.message : String(error)}`);
  }

  #write(level: string, text: string): void {
    process.stdout.write(`${new Date().toISOString()} ${level.padEnd(5)} ${text}\n`);
  }
}
