import { setTimeout as sleep } from 'node:timers/promises';

interface Broker {
  connect(): Promise<boolean>;
}

export async function connectBroker(broker: Broker, _signal: AbortSignal): Promise<void> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    if (await broker.connect()) {
      return;
    }
    await sleep(attempt * 100);
  }
  throw new Error('no connection after five attempts');
}
