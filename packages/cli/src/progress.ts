/** One line that says how far a long run is. Only people at a terminal see it, and only when they have to wait. */
import type { Output } from './terminal.js';

const PATIENCE_MS = 1000;
const BETWEEN_LINES_MS = 100;
const ERASE_LINE = '\r\u001B[2K';

export interface Progress {
  update(done: number, total: number): void;
  /** Takes the line away. */
  end(): void;
}

export function startProgress(output: Output): Progress {
  let next = performance.now() + PATIENCE_MS;
  let shown = false;
  return {
    update(done, total) {
      if (!output.isTTY || performance.now() < next) return;
      next = performance.now() + BETWEEN_LINES_MS;
      shown = true;
      output.write(`${ERASE_LINE}hostwright: ${done} of ${total} files`);
    },
    end() {
      if (shown) output.write(ERASE_LINE);
      shown = false;
    },
  };
}
