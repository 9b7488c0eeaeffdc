import { execSync } from 'node:child_process';

export function startWatchdog(report: (free: string) => void): () => void {
  const timer = setInterval(() => {
    report(execSync('df -h /').toString());
//         ^^^^^^^^ no-blocking-call each time that the timer fires
  }, 30_000);
  return () => clearInterval(timer);
}
