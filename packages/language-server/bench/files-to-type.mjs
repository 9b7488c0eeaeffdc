/** Which files of a folder are typed in: such as hold services, from all over the folder and of all lengths. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SERVICE = /extends BackgroundService|@Injectable\(|@Controller\(|@Module\(|implements OnModule|AbortSignal/;
const SKIPPED = new Set(['node_modules', '.git', 'dist', 'build', 'coverage']);
const MOST = 20;

/** At most twenty paths, evenly spread; the same for the same folder. */
export function filesToType(folder) {
  const candidates = sourcesBelow(folder).filter((path) => SERVICE.test(readFileSync(path, 'utf8')));
  if (candidates.length === 0) throw new Error(`${folder} holds no file with a service.`);
  const step = Math.max(1, Math.floor(candidates.length / MOST));
  return candidates.filter((_, index) => index % step === 0).slice(0, MOST);
}

function sourcesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : sourcesBelow(path);
      return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
    });
}
