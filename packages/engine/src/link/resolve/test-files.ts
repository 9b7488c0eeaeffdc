/** Which files are tests: what they register replaces nothing in the program. */
import { relative } from 'node:path';

const TEST_NAME =
  /(?:^|[./_-])(?:test|tests|spec|e2e|mock|mocks|fixture|fixtures|bench|benchmark)(?:[._-][^/]*)?\.[cm]?[jt]sx?$/i;
const TEST_FOLDER = /(?:^|\/)(?:__tests__|__mocks__|tests?|e2e|specs?|fixtures?|benchmarks?)\//i;

/** By its path below the root of the workspace. */
export function isTestFile(root: string, path: string): boolean {
  const below = relative(root, path).replaceAll('\\', '/');
  return TEST_NAME.test(below) || TEST_FOLDER.test(below);
}
