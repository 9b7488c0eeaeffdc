import { ServiceCollection } from '@hostwright/host';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ContactRepository } from './contacts.js';

test('each scope begins without contacts', () => {
  const services = new ServiceCollection();
  services.addScoped(ContactRepository);
  const provider = services.buildServiceProvider();
  provider.createScope().services.getRequiredService(ContactRepository).names.add('Ada');
  assert.equal(provider.createScope().services.getRequiredService(ContactRepository).names.size, 0);
});
