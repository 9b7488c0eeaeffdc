import { readFileSync } from 'node:fs';

export interface Config {
  readonly port: number;
}

export function loadConfig(path: string): Config {
  return JSON.parse(readFileSync(path, 'utf8')) as Config;
}

export function start(listen: (port: number) => void): void {
  listen(loadConfig('/etc/service.json').port);
}
