import { ServiceCollection } from '@hostwright/host';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LeaseKeeper } from './lease-keeper.js';

test('each scope has a keeper of its own', () => {
  const services = new ServiceCollection();
  services.addScoped(LeaseKeeper);
  const provider = services.buildServiceProvider();
  const first = provider.createScope().services.getRequiredService(LeaseKeeper);
  const second = provider.createScope().services.getRequiredService(LeaseKeeper);
  assert.notEqual(first, second);
});
