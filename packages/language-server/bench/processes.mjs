/** What processes weigh, as the kernel counts it. */
import { readFileSync, readdirSync } from 'node:fs';

/** Resident memory now and at its peak, in megabytes; undefined where there is no /proc. */
export function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
    return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  } catch {
    return undefined;
  }
}

/** Processes that a process has started. */
export function childrenOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** The most that a process and all that it has started weigh at any of the moments at which someone looks. */
export class Peaks {
  #pid;
  #children = 0;
  #weight = 0;

  constructor(pid) {
    this.#pid = pid;
  }

  look() {
    const weights = childrenOf(this.#pid).flatMap((child) => memoryOf(child)?.now ?? []);
    this.#children = Math.max(this.#children, weights.length);
    this.#weight = Math.max(
      this.#weight,
      weights.reduce((sum, weight) => sum + weight, 0),
    );
  }

  toString() {
    const own = memoryOf(this.#pid)?.peak ?? 'unknown';
    return `server ${own} MB at its peak, checkers ${this.#weight} MB (${this.#children} at a time)`;
  }
}
