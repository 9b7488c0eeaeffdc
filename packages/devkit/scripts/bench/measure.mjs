/** Runs a program and says how long it took and how much memory its process tree had at most. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const SAMPLING_MS = 25;
const PAGE_BYTES = 4096;

/**
 * @returns Seconds by the wall, peak of the tree's resident memory in bytes (undefined where there is no /proc), what
 * was printed, and the exit code.
 */
export function measure({ program, args, cwd }) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    let [stdout, stderr, peak] = ['', '', 0];
    const sampling = setInterval(() => (peak = Math.max(peak, residentBytes(child.pid))), SAMPLING_MS);
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(sampling);
      const seconds = (performance.now() - started) / 1000;
      resolve({ seconds, peakBytes: peak > 0 ? peak : undefined, stdout, stderr, code });
    });
  });
}

/** Of a process and everything below it; 0 where that cannot be read. */
function residentBytes(root) {
  const parents = new Map();
  const sizes = new Map();
  for (const id of listProcesses()) {
    try {
      const text = readFileSync(`/proc/${id}/stat`, 'utf8');
      // The name in parentheses may hold anything.
      const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
      parents.set(id, Number(fields[1]));
      sizes.set(id, Number(fields[21]) * PAGE_BYTES);
    } catch {
      // It has ended meanwhile.
    }
  }
  return [...sizes].reduce((sum, [id, size]) => (isBelow(id, root, parents) ? sum + size : sum), 0);
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
