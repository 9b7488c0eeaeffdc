/** Commands that the server runs itself. */
import { RULES, ruleUrl } from '@hostwright/engine';
import { ErrorCodes, ResponseError, type ExecuteCommandParams as CommandParameters } from 'vscode-languageserver';
import { OPEN_RULE_PAGE } from './capabilities.js';
import type { Context } from './context.js';

export async function runCommand(
  { connection }: Context,
  { command, arguments: given }: CommandParameters,
): Promise<null> {
  const rule = RULES.find(({ name }) => name === given?.[0]);
  if (command !== OPEN_RULE_PAGE || !rule) {
    throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command} for ${JSON.stringify(given)}.`);
  }
  await connection.window.showDocument({ uri: ruleUrl(rule.name), external: true });
  return null;
}
