import { setTimeout as sleep } from 'node:timers/promises';
import type { Signal } from '@preact/signals-core';

interface Thermometer {
  read(): Promise<number>;
}

export async function sampleTemperature(thermometer: Thermometer, signal: Signal<number>): Promise<void> {
  while (true) {
    signal.value = await thermometer.read();
    await sleep(1_000);
  }
}
