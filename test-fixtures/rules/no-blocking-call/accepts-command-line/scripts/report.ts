import { execSync } from 'node:child_process';

setInterval(() => {
  console.info(execSync('df -h /').toString());
}, 1_000);
