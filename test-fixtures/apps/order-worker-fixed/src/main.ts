// Builds the host and runs it until it is told to stop. ORDER_WORKER_SECONDS=N makes it stop by itself after N seconds.
import { Host } from '@hostwright/host';
import { Log } from './log.js';
import { addOrderWorker } from './registrations.js';

const log = new Log();
const builder = Host.createApplicationBuilder({ args: process.argv.slice(2) });
addOrderWorker(builder.services, log);

const seconds = Number(process.env['ORDER_WORKER_SECONDS'] ?? 0);
const timeIsUp = seconds > 0 ? AbortSignal.timeout(seconds * 1000) : undefined;

log.info('order worker starts');
await builder.build().runAsync(timeIsUp);
log.info('order worker stopped cleanly');
