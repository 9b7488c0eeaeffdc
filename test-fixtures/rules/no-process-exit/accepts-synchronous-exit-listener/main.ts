import { rmSync, writeFileSync } from 'node:fs';

writeFileSync('service.pid', String(process.pid));

process.on('exit', () => {
  rmSync('service.pid');
});
