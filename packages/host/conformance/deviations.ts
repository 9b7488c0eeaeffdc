/** Where this library differs from the recorded .NET 10 host on purpose, and how that is recognised in a trace. */

import type { HostOptions } from '@hostwright/host';
import type { Recording } from './scenario.js';

/** The settings with which the host behaves as .NET 10 does. */
export const dotnetSettings: Partial<HostOptions> = {
  shutdownTimeoutBehavior: 'wait',
  repeatedStart: 'restart',
  repeatedStop: 'restop',
  backgroundServiceFaults: 'log',
};

/** A difference that a setting takes back. */
export interface SettingDeviation {
  readonly setting: keyof typeof dotnetSettings & string;
  readonly title: string;
  readonly reason: string;
}

export const settingDeviations: readonly SettingDeviation[] = [
  {
    setting: 'backgroundServiceFaults',
    title: 'Errors of background services come out of stop and run (H074, H075)',
    reason:
      'As from .NET 11 on: stop waits for the work of background services and rejects with their errors, and a process ' +
      'whose worker has died does not end with exit code 0. Set `backgroundServiceFaults` to `log` for .NET 10.',
  },
  {
    setting: 'shutdownTimeoutBehavior',
    title: 'A service that ignores its signal does not hang the shutdown (H048, H049)',
    reason:
      'After the shutdown timeout and a grace period stop goes on without the services that still run and rejects with ' +
      '`HOST_SHUTDOWN_TIMED_OUT`, which names them. In .NET a `stopAsync` that ignores its signal hangs for ever, and an ' +
      '`executeAsync` that does so is forgotten. Set `shutdownTimeoutBehavior` to `wait` for that.',
  },
  {
    setting: 'repeatedStart',
    title: 'A second start is refused (H038)',
    reason:
      'It would start the same instances again. Set `repeatedStart` to `restart` for .NET, which does not guard against it.',
  },
  {
    setting: 'repeatedStop',
    title: 'A second stop shares the first (H051)',
    reason:
      'Two callers that stop a host want it stopped, not stopped twice; both get the same outcome. Set `repeatedStop` to ' +
      '`restop` for .NET, which calls every service again.',
  },
];

/** A difference between .NET 10, which was recorded, and .NET 11 or the current sources, which we follow. */
export interface VersionDeviation {
  readonly title: string;
  readonly reason: string;
  /** Whether this difference, and nothing else, tells the two traces apart. */
  readonly explains: (recording: Recording, ours: readonly string[]) => boolean;
}

export const versionDeviations: readonly VersionDeviation[] = [
  {
    title: 'Stop after a failed construction ends quietly (H032)',
    reason:
      '.NET 10 fails with an argument error of its own when the hosted services could not even be resolved, and fires ' +
      'neither `stopping` nor `stopped`. Current sources have nothing to call and end normally.',
    explains: ({ trace }, ours) => {
      const broken = trace.findIndex((line) => line.endsWith('-> ArgumentNullException'));
      return broken !== -1 && isEqual(withoutDisposal(trace.slice(0, broken)), withoutDisposal(ours.slice(0, broken)));
    },
  },
  {
    title: 'A failing disposer does not keep others from running (D029)',
    reason:
      '.NET 10 ends the disposal of a scope at the first error. Current sources go on and report one error as itself, ' +
      'several as an aggregate.',
    explains: ({ trace }, ours) =>
      trace.some((line) => /-> .*(boom .*dispose|needs async)/.test(line)) &&
      isEqual(withoutDisposal(trace), withoutDisposal(ours)),
  },
  {
    title: 'An object that several registrations share is disposed once (D030)',
    reason:
      '.NET 10 disposes it once per registration. Current sources dispose it once, in the place of its first use.',
    explains: ({ trace }, ours) =>
      new Set(trace).size < trace.length && isEqual([...new Set(trace)].sort(), [...new Set(ours)].sort()),
  },
  {
    title: 'Execution that was scheduled is never skipped (H064)',
    reason:
      '.NET 10 forgets an `ExecuteAsync` whose signal is aborted before a thread has picked it up. From .NET 11 on it runs ' +
      'exactly once, with its signal already aborted.',
    explains: ({ trace }, ours) =>
      ours.some((line) => line.endsWith('.execute (cancelled)')) &&
      isEqual(withoutExecution(trace), withoutExecution(ours)),
  },
];

/** Differences that no scenario can show, because only one side has the thing. */
export const otherDeviations: readonly { readonly title: string; readonly reason: string }[] = [
  {
    title: 'Work that ends early is reported',
    reason:
      'An `executeAsync` that completes before anyone asked for the stop is no event in .NET (H071). Here it is a warning ' +
      'and an entry of `host.diagnostics` with the code `HOST_EXECUTE_ENDED_EARLY`. Declare ' +
      '`static readonly oneShot = true` on the class to say that it is meant.',
  },
  {
    title: 'A second signal ends the process (H086)',
    reason:
      'The first SIGINT, SIGTERM, SIGQUIT or SIGBREAK asks for a graceful stop as in .NET; a second one exits with 128 plus ' +
      'its number. Set `forceExitOnSecondSignal: false` for .NET.',
  },
  {
    title: 'Lifecycle hooks are taken one by one (H024)',
    reason:
      'There are no interfaces at run time: a hosted service takes part in each phase whose method it has, and need not ' +
      'have all six.',
  },
  {
    title: 'Factories of hosted services are told apart by identity (H013)',
    reason:
      'The type a factory declares does not exist at run time. `addHostedService(factory)` is accepted and de-duplicated by ' +
      'the factory itself; `addHostedService(Class, factory)` is de-duplicated by the class.',
  },
  {
    title: 'Abort listeners run in the order they were added',
    reason:
      'That is the platform’s order; .NET’s token callbacks run latest first. The callbacks of the application lifetime ' +
      '(`onStarted`, `onStopping`, `onStopped`) are the host’s own and run latest first (H056).',
  },
  {
    title: 'A host has no synchronous disposal (H093)',
    reason: 'It could not wait. `await using` or `await host[Symbol.asyncDispose]()`; scopes have both.',
  },
  {
    title: 'Configuration is smaller (H007, H011)',
    reason:
      'The host’s own variables have the prefix `HOSTWRIGHT_`, below them `NODE_ENV` names the environment; there are no ' +
      'user secrets. The order is .NET’s otherwise.',
  },
  {
    title: 'Factories return something',
    reason: 'A factory that returns `undefined` is an error (`HOST_FACTORY_RETURNED_NOTHING`); .NET hands the null on.',
  },
  {
    title: 'What a class has no counterpart for (D009, D014, D016)',
    reason:
      'A JavaScript class has one constructor, abstract classes and interfaces exist for the compiler only, and generics ' +
      'are erased. A token registered without anything that makes it is refused instead (`HOST_INVALID_REGISTRATION`).',
  },
  {
    title: '`createInstance` takes the rest of the parameters (ActivatorUtilities)',
    reason:
      '`static inject` names the first parameters, the caller gives the others in order; .NET guesses by type which ' +
      'argument is meant for which parameter.',
  },
];

function withoutDisposal(trace: readonly string[]): readonly string[] {
  return trace.filter((line) => !/dispos/.test(line));
}

function withoutExecution(trace: readonly string[]): readonly string[] {
  return trace.filter((line) => !/\.execute|log (9|10) /.test(line));
}

/** Whether two traces are the same, line by line. */
export function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}
