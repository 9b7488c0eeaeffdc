/** Which APIs calls mean, however the module came into the file: the external name, and by it the facts. */
import { expect, it } from 'vitest';
import { apiByName, canonicalApiName } from '../src/frameworks/apis/lookup.js';
import { targetsOf } from '../src/link/calls/targets.js';
import { sampleOf } from './sample-model.js';

function calledIn(text: string, call: string): readonly string[] {
  const sample = sampleOf(text);
  return targetsOf(sample.model, sample.file(), sample.call(call)).external.map(canonicalApiName);
}

it.each([
  ["import { readFile } from 'fs/promises'; readFile('x');", 'readFile(', 'node:fs/promises#readFile'],
  ["import fs from 'node:fs'; fs.promises.readFile('x');", 'fs.', 'node:fs/promises#readFile'],
  ["import * as timers from 'timers/promises'; timers.setTimeout(1);", 'timers.', 'node:timers/promises#setTimeout'],
  ["const fs = require('fs'); fs.readFileSync('x');", 'fs.', 'node:fs#readFileSync'],
  [
    "const { Worker } = require('bullmq'); new Worker('q', run).close();",
    "new Worker('q', run).",
    'bullmq#Worker.prototype.close',
  ],
  [
    "const Redis = require('ioredis'); const redis = new Redis(); redis.blpop('q', 0);",
    'redis.',
    'ioredis#Redis.prototype.blpop',
  ],
  [
    "const express = require('express'); const app = express(); app.listen(1);",
    'app.',
    'express#Application.prototype.listen',
  ],
  ["import axios from 'axios'; const api = axios.create(); api.get('/');", 'api.', 'axios#default.get'],
  [
    "import { createServer } from 'http'; const server = createServer(); server.close();",
    'server.',
    'node:net#Server.prototype.close',
  ],
  ['const timer = setInterval(run, 1); timer.unref();', 'timer.', 'node:timers#Timeout.prototype.unref'],
  [
    'const controller = new AbortController(); controller.signal.addEventListener("abort", run);',
    'controller.',
    '#EventTarget.prototype.addEventListener',
  ],
  [
    "import { promisify } from 'util'; const sleep = promisify(setTimeout); sleep(1);",
    'sleep(',
    'node:timers/promises#setTimeout',
  ],
  [
    "const util = require('util'); const read = util.promisify(require('fs').readFile); read('x');",
    'read(',
    'node:fs/promises#readFile',
  ],
])('%s', (text, call, name) => {
  expect(calledIn(text, call)).toEqual([name]);
  expect(apiByName(name)).toBeDefined();
});

it('takes a required file of the workspace for its exports', () => {
  const sample = sampleOf({
    '/main.ts': "const { start } = require('./start.js'); start();",
    '/start.ts': 'export function start() {}',
  });
  const targets = targetsOf(sample.model, sample.file(), sample.call('start('));
  expect(targets.own.map(({ outline }) => outline.name)).toEqual(['start']);
});

it.each([
  ['const loaded = require(name); loaded.run();', '#require.().run'],
  ['const loaded = require(); loaded.run();', '#require.().run'],
  ["import { promisify } from 'util'; const loaded = promisify(start); loaded.run();", 'node:util#promisify.().run'],
  ["import { promisify } from 'pify'; const loaded = promisify(setTimeout); loaded.run();", 'pify#promisify.().run'],
])('leaves open what %s loads', (text, name) => {
  expect(calledIn(text, 'loaded.')).toEqual([name]);
});
