/** Runs a program and says how long it took, and what its process tree used of processors and memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const SAMPLING_MS = 25;
const PAGE_BYTES = 4096;
const TICKS_PER_SECOND = 100;

/**
 * @returns Seconds by the wall; seconds of all processors, which other work on the machine hardly changes; peak of the
 * tree's resident memory in bytes; what was printed; the exit code. Where there is no /proc the middle two are 0.
 */
export function measure({ program, args, cwd }) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let [stdout, stderr, peakBytes] = ['', '', 0];
    const ticks = new Map();
    const sampling = setInterval(() => {
      const tree = readTree(child.pid);
      peakBytes = Math.max(peakBytes, sum(tree.map(({ bytes }) => bytes)));
      for (const process of tree) ticks.set(process.id, process.ticks);
    }, SAMPLING_MS);
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      const seconds = (performance.now() - started) / 1000;
      resolve({
        seconds,
        processorSeconds: sum([...ticks.values()]) / TICKS_PER_SECOND,
        peakBytes,
        stdout,
        stderr,
        code,
      });
    });
  });
}

/** A process and everything below it; nothing where that cannot be read. */
function readTree(root) {
  const processes = listProcesses().flatMap(readProcess);
  const parents = new Map(processes.map(({ id, parent }) => [id, parent]));
  return processes.filter(({ id }) => isBelow(id, root, parents));
}

function readProcess(id) {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name in parentheses may hold anything.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return [{ id, parent: fields[1], ticks: fields[11] + fields[12], bytes: fields[21] * PAGE_BYTES }];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}

function listProcesses() {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
  } catch {
    return [];
  }
}

function isBelow(id, root, parents) {
  for (let at = id; at !== undefined && at > 1; at = parents.get(at)) if (at === root) return true;
  return false;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
