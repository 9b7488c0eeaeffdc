/** What is concluded from names alone. */
import { describe, expect, it } from 'vitest';
import { isBuiltInMember, isDelayName, isListening, isLogging, isMetric } from '../src/link/resolve/vocabulary.js';

describe('names', () => {
  it.each([
    ['console', 'error', true],
    ['logger', 'warn', true],
    ['log', 'info', true],
    ['auditLogger', 'info', true],
    ['', 'logError', true],
    ['Sentry', 'captureException', true],
    ['catalog', 'info', false],
    ['logger', 'flush', false],
    ['', 'login', false],
    ['validator', 'error', false],
  ])('%s.%s writes to a log: %s', (owner, name, answer) => {
    expect(isLogging(owner, name)).toBe(answer);
  });

  it.each([
    ['sleep', true],
    ['delay', true],
    ['waitMs', true],
    ['sleepAsync', true],
    ['randomDelay', true],
    ['waitForJob', false],
    ['waiter', false],
    ['delayedJobs', false],
  ])('%s lets time pass: %s', (name, answer) => {
    expect(isDelayName(name)).toBe(answer);
  });

  it.each([
    [isMetric('increment'), true],
    [isMetric('incrementRetries'), false],
    [isBuiltInMember('push'), true],
    [isBuiltInMember('publish'), false],
    [isListening('once'), true],
    [isListening('onMessage'), false],
  ])('is judged by whole names', (found, answer) => {
    expect(found).toBe(answer);
  });
});
