/** Looks up APIs by the names that the engine gives to what lies outside the workspace. */
import { describe, expect, it } from 'vitest';
import {
  apiByName,
  apiTableOf,
  canonicalApiName,
  effectsFor,
  promisifiedName,
} from '../../../src/frameworks/apis/lookup.js';

describe('names that mean the same', () => {
  it.each([
    // Globals, and modules that hand out globals.
    ['#globalThis.setTimeout', '#setTimeout'],
    ['#window.fetch', '#fetch'],
    ['node:timers#setTimeout', '#setTimeout'],
    ['timers#setInterval', '#setInterval'],
    ['node:process#default.on', '#process.on'],
    ['process#exit', '#process.exit'],
    ['node:stream/web#ReadableStream.prototype.getReader', '#ReadableStream.prototype.getReader'],
    ['node:worker_threads#MessagePort.prototype.on', '#MessagePort.prototype.on'],
    // Default imports, namespaces and `require`.
    ['fs#readFileSync', 'node:fs#readFileSync'],
    ['node:fs#default.readFileSync', 'node:fs#readFileSync'],
    ['node:fs#default.promises.readFile', 'node:fs/promises#readFile'],
    ['timers#promises.setTimeout', 'node:timers/promises#setTimeout'],
    ['node:stream#default.pipeline', 'node:stream#pipeline'],
    ['node:stream#default.prototype.on', 'node:events#EventEmitter.prototype.on'],
    ['node:events#default.once', 'node:events#once'],
    ['node:events#EventEmitter.once', 'node:events#once'],
    ['events#default.prototype.on', 'node:events#EventEmitter.prototype.on'],
    ['ioredis#default.prototype.blpop', 'ioredis#Redis.prototype.blpop'],
    ['ioredis#prototype.blpop', 'ioredis#Redis.prototype.blpop'],
    ['ioredis#default.Cluster', 'ioredis#Cluster'],
    ['ioredis#', 'ioredis#Redis'],
    ['pg#default.Pool', 'pg#Pool'],
    ['axios#get', 'axios#default.get'],
    ['pino#default.destination', 'pino#destination'],
    ['ws#default.Server.prototype.close', 'ws#WebSocketServer.prototype.close'],
    ['node-cron#default.schedule', 'node-cron#schedule'],
    ['node-cron#nodeCron.schedule', 'node-cron#schedule'],
    // Other modules for the same thing.
    ['lodash-es#throttle', 'lodash#throttle'],
    ['lodash/debounce#default', 'lodash#debounce'],
    ['lodash.debounce#().cancel', 'lodash#debounce.().cancel'],
    ['effect/Effect#runPromise', 'effect#Effect.runPromise'],
    ['rxjs/operators#takeUntil', 'rxjs#takeUntil'],
    [
      '@modelcontextprotocol/sdk/client#Client.prototype.callTool',
      '@modelcontextprotocol/sdk/client/index.js#Client.prototype.callTool',
    ],
    // Results of calls.
    ['#setInterval.().unref', 'node:timers#Timeout.prototype.unref'],
    ['#NodeJS.Timeout.prototype.unref', 'node:timers#Timeout.prototype.unref'],
    ['node:http#createServer.().listen', 'node:net#Server.prototype.listen'],
    ['node:http#default.createServer.().on', 'node:events#EventEmitter.prototype.on'],
    ['node:child_process#spawn.().kill', 'node:child_process#ChildProcess.prototype.kill'],
    ['express#default.().listen.().close', 'node:net#Server.prototype.close'],
    ['express#().get', 'express#Application.prototype.get'],
    ['axios#default.create.()', 'axios#default'],
    ['axios#default.create.().get', 'axios#default.get'],
    ['got#default.extend.().get', 'got#default.get'],
    ['ky#default.get.().json', 'ky#ResponsePromise.prototype.json'],
    ['rxjs#interval.().pipe.().subscribe', 'rxjs#Observable.prototype.subscribe'],
    ['rxjs#timer.().subscribe.().unsubscribe', 'rxjs#Subscription.prototype.unsubscribe'],
    ['amqplib#connect.().createConfirmChannel.().consume', 'amqplib#Channel.prototype.consume'],
    ['kafkajs#Kafka.prototype.consumer.().run', 'kafkajs#Consumer.prototype.run'],
    ['pg#Pool.prototype.connect.().release', 'pg#PoolClient.prototype.release'],
    ['p-limit#default.().clearQueue', 'p-limit#LimitFunction.prototype.clearQueue'],
    ['@nestjs/core#NestFactory.create.().close', '@nestjs/common#INestApplication.prototype.close'],
    // Properties.
    ['#AbortController.prototype.signal.addEventListener', '#EventTarget.prototype.addEventListener'],
    ['#fetch.().body.getReader', '#ReadableStream.prototype.getReader'],
    ['#navigator.locks.request', '#LockManager.prototype.request'],
    ['#process.stdin.on', 'node:events#EventEmitter.prototype.on'],
    ['openai#default.prototype.chat.completions.create', 'openai#OpenAI.Chat.Completions.prototype.create'],
    ['@anthropic-ai/sdk#default.prototype.messages.stream', '@anthropic-ai/sdk#Anthropic.Messages.prototype.stream'],
    // Inherited members.
    ['bullmq#Queue.prototype.off', 'node:events#EventEmitter.prototype.off'],
    ['rxjs#BehaviorSubject.prototype.subscribe', 'rxjs#Observable.prototype.subscribe'],
    ['ws#WebSocket.prototype.once', 'node:events#EventEmitter.prototype.once'],
  ])('%s is %s', (name, canonical) => {
    expect(canonicalApiName(name)).toBe(canonical);
    expect(apiByName(name)).toBe(apiByName(canonical));
    expect(apiByName(name)).toBeDefined();
  });
});

describe('facts', () => {
  it.each([
    ['#setTimeout', { makes: 'timer', handle: 'result', once: true }],
    ['#setInterval', { makes: 'interval', ends: false, keepsProcessAlive: true }],
    ['#clearTimeout', { releases: { kind: ['timer', 'interval'], handle: '0' } }],
    ['#fetch', { signal: ['1.signal'], onAbort: 'reason', pauses: 'io' }],
    ['#AbortSignal.any', { gives: 'signal', derives: ['0[]'] }],
    ['#AbortSignal.timeout', { gives: 'signal', keepsProcessAlive: false }],
    ['#AbortController.prototype.signal', { isSignal: true }],
    ['#process.exit', { returns: false }],
    ['#Promise.all', { joins: '0[]', settlesOn: 'first rejection or all' }],
    ['#navigator.locks.request', { signal: ['1.signal'], since: '24.5' }],
    ['#requestAnimationFrame', { browserOnly: true }],
    ['node:timers/promises#setTimeout', { signal: ['2.signal'], pauses: 'time', onAbort: 'AbortError' }],
    ['node:timers/promises#setInterval', { ends: false, abortVia: 'iterator' }],
    ['node:events#once', { signal: ['2.signal'], pauses: 'io', keepsProcessAlive: false }],
    ['node:fs#readFileSync', { blocks: 'event loop' }],
    ['node:http#createServer', { entry: { argument: 'last', role: 'request' } }],
    ['node:stream/promises#pipeline', { signal: ['last.signal'], closesOnAbort: true }],
    ['node:net#Server.prototype.close', { releases: { kind: ['server'], handle: 'receiver' }, returnsPromise: false }],
    ['node:child_process#spawn', { signal: ['1.signal', '2.signal'], makes: 'process' }],
    ['bullmq#Worker', { makes: 'worker', entry: { argument: '1', role: 'message', signalAt: '2' } }],
    ['bullmq#Worker.prototype.close', { releases: { kind: ['worker'], handle: 'receiver', waitsForRunning: true } }],
    ['bullmq#Worker.prototype.run', { blocks: 'caller' }],
    ['pg-boss#PgBoss.prototype.work', { entry: { argument: 'last', role: 'message', signalAt: '0[].signal' } }],
    ['p-queue#default.prototype.add', { signal: ['1.signal'], stopsWork: false }],
    ['@aws-sdk/client-s3#S3Client.prototype.send', { signal: ['1.abortSignal'], onAbort: 'AbortError' }],
    ['@aws-sdk/client-s3#waitUntilBucketExists', { pauses: 'time', blocks: 'caller' }],
    ['@aws-sdk/client-sqs#SQSClient.prototype.send', { signal: ['1.abortSignal'] }],
    ['@trpc/client#createTRPCClient.().users.byId.query', { signal: ['1.signal'] }],
    ['express#Router.().route.().get', { entry: { argument: '0…', role: 'request' } }],
    ['effect#Effect.runPromise', { onAbort: 'own error', abortError: 'Error' }],
  ])('of %s', (name, facts) => {
    expect(apiByName(name)).toMatchObject(facts);
  });

  it('decide on overlapping runs by an option', () => {
    expect(apiByName('node-cron#schedule')?.runs?.[0]).toMatchObject({
      overlaps: true,
      overlapsIf: { slot: '2.noOverlap', isNot: true },
    });
    expect(apiByName('bullmq#Worker')?.runs?.[0]).toMatchObject({
      overlaps: false,
      overlapsIf: { slot: '2.concurrency', above: 1 },
    });
  });

  it('differ by a literal', () => {
    const addHook = apiByName('fastify#default.().addHook')!;
    expect(effectsFor(addHook, 'onClose').entry).toMatchObject({ role: 'stop' });
    expect(effectsFor(addHook, 'onRequest').entry).toMatchObject({ role: 'request' });
    expect(effectsFor(addHook, undefined).entry).toBeUndefined();
    const onProcess = apiByName('#process.on')!;
    expect(effectsFor(onProcess, 'SIGTERM')).toMatchObject({ entry: { role: 'stop' }, makes: 'listener' });
    expect(effectsFor(onProcess, 'warning').entry).toBeUndefined();
    expect(effectsFor(onProcess, 'constructor')).toBe(onProcess);
  });

  it('differ by version', () => {
    expect(apiByName('p-timeout#default')?.differs).toEqual([{ versions: '<5.1', signal: [] }]);
  });
});

describe('what is not known', () => {
  it.each([
    'unknown-package#run',
    'node:fs#constructor',
    'node:fs#__proto__.toString',
    'express#default.json',
    'test#it',
    '#',
    '',
    'node:fs#readFile.().().().x',
    './local.js#start',
  ])('%j has no facts', (name) => {
    expect(apiByName(name)).toBeUndefined();
  });

  it('keeps names of other packages as they are', () => {
    expect(canonicalApiName('unknown-package#default.x')).toBe('unknown-package#default.x');
  });
});

it('returns a module’s table under each of its names', () => {
  expect(apiTableOf('timers/promises')).toHaveProperty('setTimeout');
  expect(apiTableOf('bullmq')).toHaveProperty(['Worker.prototype.close']);
  expect(apiTableOf('@aws-sdk/client-dynamodb')).toHaveProperty(['*Client.prototype.send']);
  expect(apiTableOf('unknown-package')).toBeUndefined();
});

it.each([
  ['#setTimeout', 'node:timers/promises#setTimeout'],
  ['node:timers#setImmediate', 'node:timers/promises#setImmediate'],
  ['node:fs#default.readFile', 'node:fs/promises#readFile'],
  ['node:stream#finished', 'node:stream/promises#finished'],
  ['node:child_process#exec', undefined],
  ['bullmq#Worker', undefined],
])('promisify(%s) is %s', (name, promised) => {
  expect(promisifiedName(name)).toBe(promised);
});
