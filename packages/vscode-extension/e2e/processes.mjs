/** Processes of this machine as Linux shows them; elsewhere none are seen. */
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

const ALL = '/proc';

/** Processes that were told to end are gone sooner. */
const LONGEST_MS = 10_000;

/** Ids of the other processes in whose command line, or in the environment they were started with, these words stand. */
export function findProcesses(words) {
  if (!existsSync(ALL)) return [];
  return readdirSync(ALL)
    .filter((name) => /^\d+$/.test(name) && ['cmdline', 'environ'].some((part) => read(name, part).includes(words)))
    .map(Number)
    .filter((id) => id !== process.pid);
}

/** Ids of the language servers that editors have started in a folder. */
export function findServers(folder) {
  return findProcesses('/dist/server.mjs').filter((id) => folderOf(id) === folder);
}

/** Ends what has these words in its command line or environment; a process may start others before it is gone. */
export function endProcesses(words) {
  const until = performance.now() + LONGEST_MS;
  for (let ids = findProcesses(words); ids.length > 0 && performance.now() < until; ids = findProcesses(words)) {
    for (const id of ids) end(id);
  }
}

function end(id) {
  try {
    process.kill(id, 'SIGKILL');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function folderOf(id) {
  try {
    return readlinkSync(`${ALL}/${id}/cwd`);
  } catch {
    return undefined;
  }
}

/** Nothing for processes that are gone by now, or someone else's. */
function read(id, part) {
  try {
    return readFileSync(`${ALL}/${id}/${part}`, 'utf8');
  } catch {
    return '';
  }
}
