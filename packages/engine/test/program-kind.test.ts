/** Which files are judged as parts of programs that run for long. */
import { describe, expect, it } from 'vitest';
import { kindOfPath, programKindOf } from '../src/link/services/program-kind.js';
import { sampleOf } from './sample-model.js';

describe('the kind of a program', () => {
  it.each([
    ['src/worker.ts', undefined],
    ['src/latest/poller.ts', undefined],
    ['src/contest/service.ts', undefined],
    ['packages/queue/src/consumer.ts', undefined],
    ['test-fixtures/rules/some-rule/service.ts', undefined],
    ['packages/queue/test/consumer.ts', 'test'],
    ['apps/shop-e2e/src/run.ts', 'test'],
    ['packages/connect/conformance/server.ts', 'test'],
    ['packages/oauth-client-browser/src/database.ts', 'front-end'],
    ['src/worker.spec.ts', 'test'],
    ['src/worker-test.ts', 'test'],
    ['scripts/migrate.ts', 'tool'],
    ['packages/devtools/src/db.ts', 'tool'],
    ['vite.config.ts', 'tool'],
    ['examples/server.ts', 'tool'],
    ['src/components/Chart.ts', 'front-end'],
    ['src/App.tsx', 'front-end'],
    ['src/useSocket.ts', 'front-end'],
  ])('shows in the path %s as %s', (path, kind) => {
    expect(kindOfPath(path)).toBe(kind);
  });

  it.each([
    ["import { test } from 'node:test';", 'test'],
    ["import { Command } from 'commander';", 'tool'],
    ["import { useEffect } from 'react';", 'front-end'],
    ["import { useQuery } from '@tanstack/react-query';", 'front-end'],
    ["document.addEventListener('click', () => {});", 'front-end'],
    ["import { createServer } from 'node:http';", 'service'],
    ["import reactor from 'reactor';", 'service'],
    ['const document = open(); document.close();', 'service'],
  ])('shows in %s as %s', (text, kind) => {
    const sample = sampleOf(text);
    expect(programKindOf(sample.model, sample.file())).toBe(kind);
  });
});
