/** Which modules there are tables for, and under which other names they are imported. */
import { concurrency } from './tables/concurrency.js';
import { connections } from './tables/connections.js';
import { databases } from './tables/databases.js';
import { jobQueues } from './tables/job-queues.js';
import { messageBrokers } from './tables/message-brokers.js';
import { nodeFiles } from './tables/node-files.js';
import { nodeNetwork } from './tables/node-network.js';
import { nodeProcesses } from './tables/node-processes.js';
import { nodeTools } from './tables/node-tools.js';
import { operations } from './tables/operations.js';
import { services } from './tables/services.js';
import { web } from './tables/web.js';

/** The text of each module's table. `@aws-sdk/client-*` stands for every module of that form. */
export const API_TABLES: ReadonlyMap<string, string> = new Map(
  [
    web,
    nodeProcesses,
    nodeFiles,
    nodeNetwork,
    nodeTools,
    jobQueues,
    messageBrokers,
    databases,
    connections,
    concurrency,
    services,
    operations,
  ].flatMap((group) => Object.entries(group)),
);

/** Modules whose exports are those of another. */
export const SAME_MODULES: ReadonlyMap<string, string> = new Map([
  ['@modelcontextprotocol/sdk/client', '@modelcontextprotocol/sdk/client/index.js'],
  ['@modelcontextprotocol/sdk/server', '@modelcontextprotocol/sdk/server/index.js'],
  ['@redis/client', 'redis'],
  ['eventemitter2', '@nestjs/event-emitter'],
  ['graceful-fs', 'node:fs'],
  ['graphql-ws/lib/use/ws', 'graphql-ws/use/ws'],
  ['iovalkey', 'ioredis'],
  ['lodash-es', 'lodash'],
  ['readable-stream', 'node:stream'],
  ['rxjs/operators', 'rxjs'],
]);

/** Packages that have a module for each of their exports, by what such a module's name starts with. */
export const MEMBER_MODULES: readonly (readonly [prefix: string, module: string])[] = [
  ['effect/', 'effect'],
  ['lodash-es/', 'lodash'],
  ['lodash.', 'lodash'],
  ['lodash/', 'lodash'],
];
