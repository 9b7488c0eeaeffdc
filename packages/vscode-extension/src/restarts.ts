/** What the client does when the server has ended by itself: starts it again, unless that happens too often. */
import {
  CloseAction,
  ErrorAction,
  type CloseHandlerResult,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient/node';

/** So many restarts within so many minutes are tried. */
const MOST_RESTARTS = 4;
const MINUTES = 3;

export class Restarts implements ErrorHandler {
  #ends: readonly number[] = [];

  /**
   * A message could not be sent or read. When the server has ended, that is told to `closed` as well, and a client that
   * stops for several messages that were on their way is not asked there any more.
   */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#ends = [...this.#ends.filter((end) => now - end <= MINUTES * 60_000), now];
    if (this.#ends.length <= MOST_RESTARTS) return { action: CloseAction.Restart };
    const message = `Hostwright: the language server ended by itself ${this.#ends.length} times within ${MINUTES} minutes and is not started again.`;
    return { action: CloseAction.DoNotRestart, message };
  }
}
