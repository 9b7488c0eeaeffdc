/**
 * What code is given to use for a while and has to give back or close: scopes, connections, pools. The tables say what such
 * calls make; this page says which of them are worth a report when nothing releases the result, and by which method.
 */
import { HOST_PACKAGE } from '../host.js';

export interface HeldApi {
  readonly kind: 'scope' | 'connection' | 'pool';
  /** How it is called in a message: `connection`, `query runner`. */
  readonly noun: string;
  /** The method by which it is released. */
  readonly release: string;
  /** It is taken from a pool, which runs dry when it is not given back. */
  readonly isBorrowed?: true;
  /** It opens nothing before one of these methods is called; absent where it is open at once or with its first use. */
  readonly opensBy?: readonly string[];
  /** It ends by itself with the objects that it made, unless one of those has to be disposed of. */
  readonly mattersFor?: 'disposable services';
  /** It stays in a list of the package until this function is called with its name. */
  readonly listedUntil?: string;
}

const SCOPE: HeldApi = { kind: 'scope', noun: 'scope', release: 'dispose' };
const CONNECTION: HeldApi = { kind: 'connection', noun: 'connection', release: 'close' };
const BORROWED: HeldApi = { kind: 'connection', noun: 'connection', release: 'release', isBorrowed: true };
const POOL: HeldApi = { kind: 'pool', noun: 'connection pool', release: 'end' };
const CONNECTS = { opensBy: ['connect'] } as const;

/** By external name, in the form that `canonicalApiName` gives. */
export const HELD_APIS: Readonly<Record<string, HeldApi>> = {
  [`${HOST_PACKAGE}#ServiceScopeFactory.prototype.createScope`]: SCOPE,
  [`${HOST_PACKAGE}#ServiceScopeFactory.prototype.createAsyncScope`]: SCOPE,
  [`${HOST_PACKAGE}#ServiceProvider.prototype.createScope`]: SCOPE,
  [`${HOST_PACKAGE}#ServiceProvider.prototype.createAsyncScope`]: SCOPE,
  [`${HOST_PACKAGE}#RootServiceProvider.prototype.createScope`]: SCOPE,
  [`${HOST_PACKAGE}#RootServiceProvider.prototype.createAsyncScope`]: SCOPE,
  'awilix#AwilixContainer.prototype.createScope': { ...SCOPE, mattersFor: 'disposable services' },
  'tsyringe#DependencyContainer.prototype.createChildContainer': {
    ...SCOPE,
    noun: 'child container',
    mattersFor: 'disposable services',
  },
  'typedi#Container.of': { ...SCOPE, noun: 'container', release: 'reset', listedUntil: 'typedi#Container.reset' },
  '@nestjs/core#NestFactory.createApplicationContext': { ...SCOPE, noun: 'application', release: 'close' },

  'ioredis#Redis': { ...CONNECTION, release: 'quit' },
  'ioredis#Cluster': { ...CONNECTION, release: 'quit' },
  'ioredis#Redis.prototype.duplicate': { ...CONNECTION, release: 'quit' },
  'redis#createClient': { ...CONNECTION, ...CONNECTS },
  'redis#createCluster': { ...CONNECTION, ...CONNECTS },
  'redis#createClientPool': { ...POOL, release: 'close', ...CONNECTS },
  'pg#Client': { ...CONNECTION, release: 'end', ...CONNECTS },
  'pg#Pool': POOL,
  'pg#Pool.prototype.connect': BORROWED,
  'mysql2#createConnection': { ...CONNECTION, release: 'end' },
  'mysql2#createPool': POOL,
  'mysql2/promise#createConnection': { ...CONNECTION, release: 'end' },
  'mysql2/promise#createPool': POOL,
  'mysql2/promise#Pool.prototype.getConnection': BORROWED,
  'mongodb#MongoClient': CONNECTION,
  'mongodb#MongoClient.prototype.startSession': { ...BORROWED, noun: 'session', release: 'endSession' },
  'mongoose#createConnection': CONNECTION,
  'typeorm#DataSource': { ...POOL, release: 'destroy', opensBy: ['initialize', 'connect'] },
  'typeorm#DataSource.prototype.createQueryRunner': { ...BORROWED, noun: 'query runner' },
  '@prisma/client#PrismaClient': { ...POOL, noun: 'client with its connection pool', release: '$disconnect' },
  'knex#default': { ...POOL, release: 'destroy' },
  'graphile-worker#makeWorkerUtils': { ...POOL, release: 'release' },

  'amqplib#connect': CONNECTION,
  'amqp-connection-manager#connect': CONNECTION,
  'nats#connect': CONNECTION,
  '@nats-io/transport-node#connect': CONNECTION,
  'mqtt#connect': { ...CONNECTION, release: 'end' },
  'mqtt#connectAsync': { ...CONNECTION, release: 'endAsync' },
  'bullmq#Queue': { ...CONNECTION, noun: 'queue with its connection' },
  'bullmq#QueueEvents': { ...CONNECTION, noun: 'listener with its connection' },
  'bullmq#FlowProducer': { ...CONNECTION, noun: 'producer with its connection' },
  'bull#Queue': { ...CONNECTION, noun: 'queue with its connections' },
  'kafkajs#Kafka.prototype.producer': { ...CONNECTION, noun: 'producer', release: 'disconnect', ...CONNECTS },
  'kafkajs#Kafka.prototype.admin': { ...CONNECTION, noun: 'admin client', release: 'disconnect', ...CONNECTS },
};
