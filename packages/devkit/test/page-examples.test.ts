import { expect, test } from 'vitest';
import { findPageExamples } from '../src/rule-pages.js';

const MARKDOWN = `# a-rule

\`\`\`ts
not tried();
\`\`\`

<!-- reports -->

\`\`\`ts worker.ts
work();
\`\`\`

\`\`\`ts main.ts
start();
\`\`\`

Some words.

<!-- accepts -->
\`\`\`tsx
view();
\`\`\`
`;

test('marked blocks are examples, blocks in a row are one project', () => {
  expect(findPageExamples('a-rule.md', MARKDOWN)).toEqual([
    {
      verdict: 'reports',
      line: 7,
      files: new Map([
        ['worker.ts', 'work();\n'],
        ['main.ts', 'start();\n'],
      ]),
    },
    { verdict: 'accepts', line: 19, files: new Map([['example.tsx', 'view();\n']]) },
  ]);
});

test('a marker needs a block', () => {
  expect(() => findPageExamples('a-rule.md', '<!-- reports -->\n\nwords')).toThrow('a-rule.md:1');
});

test('a block needs an end', () => {
  expect(() => findPageExamples('a-rule.md', '<!-- reports -->\n```ts\nwork();')).toThrow('line 2 has no end');
});
