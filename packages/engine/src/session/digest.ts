/** From a file's text to its facts, whatever the text is. */
import { emptyFacts, extractFacts } from '../facts/extract.js';
import type { LinkedFile } from '../link/resolve/project-model.js';
import type { FileFacts } from '../model/facts.js';
import { parseText } from '../syntax/parse.js';

/** `text` has no byte order mark. A text that cannot be parsed, or only by a deeper stack, comes back with that problem. */
export function digest(path: string, text: string): LinkedFile {
  return { path, text, facts: readFacts(path, text) };
}

function readFacts(path: string, text: string): FileFacts {
  try {
    const { tree, problem } = parseText(path, text);
    return tree ? extractFacts(text, tree) : emptyFacts([problem]);
  } catch (error) {
    // Generated code can be nested deeper than the stack; everything else that is thrown is our own fault.
    if (!(error instanceof RangeError)) throw error;
    return emptyFacts([{ message: 'This code is nested too deeply to be read.', span: [0, 0] }]);
  }
}
