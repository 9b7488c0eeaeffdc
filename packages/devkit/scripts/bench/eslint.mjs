/** ESLint over a workspace's files with typescript-eslint's parser and either one empty rule or Hostwright's plugin. */
import { Session } from '@hostwright/engine';
import parser from '@typescript-eslint/parser';
import { ESLint } from 'eslint';
import hostwright from 'eslint-plugin-hostwright';

const [root, rules] = process.argv.slice(2);
const empty = {
  plugins: { empty: { rules: { nothing: { create: () => ({}) } } } },
  rules: { 'empty/nothing': 'error' },
};
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  ignore: false,
  overrideConfig: [
    {
      files: ['**/*.{ts,mts,cts,tsx,js,mjs,cjs,jsx}'],
      languageOptions: { parser },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    },
    rules === 'plugin' ? hostwright.configs.recommended : empty,
  ],
});
const results = await eslint.lintFiles([...new Session({ root, types: false }).listFiles()]);
const found = results.flatMap(({ messages }) => messages.filter(({ ruleId }) => ruleId?.startsWith('hostwright/')));
console.log(JSON.stringify({ files: results.length, findings: found.length }));
