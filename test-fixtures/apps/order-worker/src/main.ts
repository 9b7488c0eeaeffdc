// Builds the host and runs it until it is told to stop. ORDER_WORKER_SECONDS=N makes it stop by itself after N seconds.
import { createConsoleLogger, Host } from '@hostwright/host';
import { addOrderWorker } from './registrations.js';

const builder = Host.createApplicationBuilder({ args: process.argv.slice(2) });
addOrderWorker(builder.services);

const seconds = Number(process.env['ORDER_WORKER_SECONDS'] ?? 0);
const timeIsUp = seconds > 0 ? AbortSignal.timeout(seconds * 1000) : undefined;

const logger = createConsoleLogger();
logger.info('order worker starts');
await builder.build().runAsync(timeIsUp);
logger.info('order worker stopped cleanly');
