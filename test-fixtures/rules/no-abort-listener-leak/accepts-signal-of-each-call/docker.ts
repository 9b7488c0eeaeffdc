import { spawn } from 'node:child_process';

function execute(args: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('docker', [...args]);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`docker ended with ${code}`))));
    signal.addEventListener('abort', () => {
      child.kill();
      reject(new Error('docker was aborted'));
    });
  });
}

export async function pull(image: string): Promise<void> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 60_000);
  try {
    await execute(['pull', image], controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
