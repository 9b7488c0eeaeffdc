/** No behaviour in `conformance/behaviours.md` may be without a test or a recorded scenario that names it. */

import { expect, test } from 'vitest';
import { listUntested } from '../scripts/list-untested.mjs';

test('every behaviour is named by a test', () => {
  expect(listUntested()).toEqual([]);
});
