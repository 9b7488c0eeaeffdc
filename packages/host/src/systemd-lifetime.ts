/** The gate of services run by systemd with `Type=notify`. */

import { execFile } from 'node:child_process';
import type { HostApplicationLifetime } from './application-lifetime.js';
import { ConsoleLifetime, type HostLifetime } from './host-lifetime.js';

/** Tells systemd a state such as `READY=1`. */
export type SystemdNotify = (state: 'READY=1' | 'STOPPING=1') => void;

/**
 * Everything the console gate does, and reports `READY=1` when the application has started and `STOPPING=1` when it is
 * told to stop. The default reporter runs `systemd-notify` when `NOTIFY_SOCKET` is set (Node has no datagram sockets of
 * that kind), which needs `NotifyAccess=all` in the unit.
 */
export class SystemdLifetime extends ConsoleLifetime implements HostLifetime {
  readonly #applicationLifetime: HostApplicationLifetime;
  readonly #notify: SystemdNotify;

  constructor(host: ConstructorParameters<typeof ConsoleLifetime>[0], notify: SystemdNotify = runSystemdNotify) {
    super(host, { suppressStatusMessages: true });
    this.#applicationLifetime = host.lifetime;
    this.#notify = notify;
  }

  override waitForStartAsync(): Promise<void> {
    this.#applicationLifetime.onStarted(() => this.#notify('READY=1'));
    this.#applicationLifetime.onStopping(() => this.#notify('STOPPING=1'));
    return super.waitForStartAsync();
  }
}

function runSystemdNotify(state: string): void {
  if (process.env['NOTIFY_SOCKET'] === undefined) return;
  execFile('systemd-notify', [`--pid=${process.pid}`, state], () => undefined);
}
