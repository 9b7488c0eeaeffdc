/** Waiting: delays and periodic timers, on a clock that is moved by hand. */

import { delay, ManualClock, PeriodicTimer, systemClock } from '@hostwright/host';
import { expect, test } from 'vitest';

const reason = new Error('enough');

test('a delay ends after its time, or rejects with the reason of its signal and leaves no timer', async () => {
  const clock = new ManualClock();
  const source = new AbortController();
  const ended = delay(10, source.signal, clock);
  clock.advance(10);
  await ended;
  const cancelled = delay(10, source.signal, clock);
  source.abort(reason);
  await expect(cancelled).rejects.toBe(reason);
  await expect(delay(10, source.signal, clock)).rejects.toBe(reason);
  expect(clock.pendingTimers).toBe(0);
});

test('the system clock keeps time and cancels', async () => {
  const before = systemClock.now();
  const calls: string[] = [];
  systemClock.setTimeout(() => calls.push('cancelled'), 0).cancel();
  await delay(1);
  expect(systemClock.now()).toBeGreaterThanOrEqual(before);
  expect(calls).toEqual([]);
});

test('a manual clock fires in order of time, timers made by callbacks included', () => {
  const clock = new ManualClock();
  const fired: string[] = [];
  clock.setTimeout(() => fired.push('late'), 20);
  clock.setTimeout(() => {
    fired.push('early');
    clock.setTimeout(() => fired.push(`inner at ${clock.now()}`), 5);
  }, 10);
  clock.advance(25);
  expect(fired).toEqual(['early', 'inner at 15', 'late']);
});

test('T001 a second waiter is refused', async () => {
  const timer = new PeriodicTimer(10, new ManualClock());
  const first = timer.waitForNextTickAsync();
  await expect(timer.waitForNextTickAsync()).rejects.toMatchObject({ code: 'HOST_TIMER_BUSY' });
  timer[Symbol.dispose]();
  expect(await first).toBe(false);
});

test('T002 T006 ticks that no one waited for are one, and the schedule does not drift', async () => {
  const clock = new ManualClock();
  const timer = new PeriodicTimer(10, clock);
  clock.advance(35);
  expect(await timer.waitForNextTickAsync()).toBe(true);
  const next = timer.waitForNextTickAsync();
  clock.advance(4);
  expect(clock.pendingTimers).toBe(1);
  clock.advance(1);
  expect(await next).toBe(true);
  expect(clock.now()).toBe(40);
  expect(clock.pendingTimers).toBe(0);
});

test('T003 disposal ends the current wait and all later ones, a due tick included', async () => {
  const clock = new ManualClock();
  const timer = new PeriodicTimer(10, clock);
  const waiting = timer.waitForNextTickAsync();
  timer[Symbol.dispose]();
  expect(await waiting).toBe(false);
  clock.advance(50);
  expect(await timer.waitForNextTickAsync()).toBe(false);
});

test('T004 a signal ends its own wait only, and an aborted one fails although a tick is due', async () => {
  const clock = new ManualClock();
  const timer = new PeriodicTimer(10, clock);
  const source = new AbortController();
  const waiting = timer.waitForNextTickAsync(source.signal);
  source.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  clock.advance(10);
  await expect(timer.waitForNextTickAsync(source.signal)).rejects.toBe(reason);
  expect(await timer.waitForNextTickAsync()).toBe(true);
});

test('T005 periods have a range, may be changed and may be infinite', async () => {
  for (const wrong of [0, -1, 2 ** 31, Number.NaN]) expect(() => new PeriodicTimer(wrong)).toThrow(RangeError);
  const clock = new ManualClock();
  const timer = new PeriodicTimer(Infinity, clock);
  const waiting = timer.waitForNextTickAsync();
  clock.advance(1_000_000);
  expect(clock.pendingTimers).toBe(0);
  timer.period = 5;
  clock.advance(5);
  expect(await waiting).toBe(true);
  expect(timer.period).toBe(5);
});
