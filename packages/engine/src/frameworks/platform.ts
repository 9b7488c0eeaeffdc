/** The platform itself: plain functions and classes, told when to stop by an `AbortSignal` or a method of their own. */
import type { Framework } from '../model/framework.js';

export const framework: Framework = {
  name: 'platform',
  resolvers: [],
  shapes: {},
  hooks: {},
  classDecorators: {},
  methodDecorators: {},
  registrations: {},
  container: { defaultLifetime: 'singleton' },
};

/** Methods by which a class of no framework is told to stop. */
export const STOP_METHOD =
  /^(?:@@(?:asyncD|d)ispose|(?:stop|close|dispose|destroy|shutdown|shutDown|teardown|tearDown|terminate|halt|quit|cancel|abort|disconnect|unsubscribe|deactivate|kill|off)(?:Async|Worker|Service|Server|Polling|Processing|All|Now|Gracefully)?|onModuleDestroy|beforeApplicationShutdown|onApplicationShutdown|(?:stopping|stopped)Async)$/;

/** Methods that work off what is left or clean up: they run because a stop was asked for and are not cut short by it. */
export const SHUTDOWN_WORK =
  /^(?:@@(?:asyncD|d)ispose|(?:stop|close|dispose|destroy|shutdown|shutDown|teardown|tearDown|terminate|drain|flush|cleanup|cleanUp|quit|disconnect|graceful|wait(?:For|Until)(?:Drain|Idle|Empty|Shutdown|Stop|Close|Finish|Complet)|onModuleDestroy|beforeApplicationShutdown|onApplicationShutdown)(?![a-z]).*|(?:stopping|stopped)Async)$/;
