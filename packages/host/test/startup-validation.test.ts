/** Options, and their validation while the host starts. */

import {
  HostedService,
  options,
  OptionsValidationError,
  ServiceCollection,
  StartupValidator,
  type HostApplicationBuilder,
} from '@hostwright/host';
import { expect, test } from 'vitest';
import { createRecordingLogger, emptyBuilder, eventIds } from './support.js';

class Mail {
  server = 'localhost';
  port = 25;
}
class Store {
  path = '';
}

/** Starts a host with a service that tells whether it was touched. */
async function start(register: (services: ServiceCollection) => unknown): Promise<{
  error: unknown;
  touched: string[];
  events: readonly unknown[];
  services: HostApplicationBuilder['services'];
}> {
  const touched: string[] = [];
  const { logger, entries } = createRecordingLogger();
  const builder = emptyBuilder({ logger });
  builder.services.addSingleton(HostedService, () => {
    touched.push('construct');
    return { startAsync: async () => void touched.push('start'), stopAsync: async () => void touched.push('stop') };
  });
  register(builder.services);
  const host = builder.build();
  const error = await host.startAsync().catch((error_: unknown) => error_);
  const atStop = touched.length;
  await host.stopAsync();
  const events = eventIds(entries);
  await host[Symbol.asyncDispose]();
  return { error, touched: touched.slice(0, atStop), events, services: builder.services };
}

test('H095 H102 invalid options fail the start before any service is made, and stop is quiet afterwards', async () => {
  const { error, touched, events } = await start((services) =>
    services
      .addOptions(Mail)
      .configure((mail) => void (mail.port = 0))
      .validate((mail) => mail.port > 0, 'port is positive')
      .validateOnStart(),
  );
  expect(error).toBeInstanceOf(OptionsValidationError);
  expect(error).toMatchObject({
    code: 'HOST_OPTIONS_INVALID',
    optionsType: 'Mail',
    optionsName: '',
    failures: ['port is positive'],
  });
  expect(touched).toEqual([]);
  expect(events).toEqual([1, 11, 3, 4]);
});

test('H096 the order of calls does not matter', async () => {
  const { error } = await start((services) =>
    services
      .addOptions(Mail)
      .validateOnStart()
      .validate((mail) => (mail.server === 'there' ? undefined : 'server is there'))
      .configure((mail) => void (mail.server = 'here')),
  );
  expect(error).toMatchObject({ failures: ['server is there'] });
});

test('H097 only the instances that asked for it are validated', async () => {
  const seen: string[] = [];
  const { error, touched } = await start((services) => {
    for (const name of ['eager', 'lazy']) {
      services.addOptions(Mail, name).validate(() => {
        seen.push(name);
        return true;
      });
    }
    services.addOptions(Mail, 'eager').validateOnStart();
    services.addOptions(Store).validate(() => 'never asked');
  });
  expect(error).toBeUndefined();
  expect(seen).toEqual(['eager']);
  expect(touched).toEqual(['construct', 'start']);
});

test('H098 failures of one instance are one error, failures of several are an aggregate', async () => {
  const { error } = await start((services) => {
    services
      .addOptions(Mail)
      .validate(() => false, 'one')
      .validate(() => ['two', 'three'])
      .validate(() => false)
      .validateOnStart();
  });
  expect(error).toMatchObject({ failures: ['one', 'two', 'three', 'A validation failed.'] });
  const several = await start((services) => {
    for (const name of ['a', 'b'])
      services
        .addOptions(Store, name)
        .validate(() => name)
        .validateOnStart();
  });
  expect(several.error).toBeInstanceOf(AggregateError);
  expect(several.error).toMatchObject({ errors: [{ failures: ['a'] }, { failures: ['b'] }] });
});

test('H099 an unexpected error ends the round and is reported with the failures so far', async () => {
  const seen: string[] = [];
  const { error } = await start((services) => {
    services
      .addOptions(Store, 'a')
      .validate(() => 'invalid')
      .validateOnStart();
    services
      .addOptions(Store, 'b')
      .validate(() => {
        throw new Error('broken rule');
      })
      .validateOnStart();
    services
      .addOptions(Store, 'c')
      .validate(() => void seen.push('c'))
      .validateOnStart();
  });
  expect(error).toMatchObject({ errors: [{ failures: ['invalid'] }, { message: 'broken rule' }] });
  expect(seen).toEqual([]);
});

test('H100 validations may be asynchronous, and several validators all run', async () => {
  const validator = (text: string): StartupValidator => ({
    validateAsync: async () => {
      throw new Error(text);
    },
  });
  const { error } = await start((services) => {
    services
      .addOptions(Mail)
      .validate(async () => 'later')
      .validateOnStart();
    services.addInstance(StartupValidator, validator('second')).addInstance(StartupValidator, validator('third'));
  });
  expect(error).toMatchObject({ errors: [{ failures: ['later'] }, { message: 'second' }, { message: 'third' }] });
});

test('H100 a validator that throws at once is a failure like others', async () => {
  const { error } = await start((services) =>
    services.addInstance(StartupValidator, {
      validateAsync: () => {
        throw new Error('at once');
      },
    }),
  );
  expect(error).toMatchObject({ message: 'at once' });
});

test('H101 what was validated is what is read later', async () => {
  const validated: Mail[] = [];
  const builder = emptyBuilder();
  builder.services
    .addOptions(Mail)
    .validate(async (mail) => void validated.push(mail))
    .validateOnStart();
  await using host = builder.build();
  const mail = host.services.getRequiredService(options(Mail));
  expect(() => mail.value).toThrow('asynchronous validation');
  await host.startAsync();
  expect(mail.value).toBe(validated.at(-1));
  expect(mail.get('')).toBe(mail.value);
  await host.stopAsync();
});

test('options are made at the first access from all steps in order, and a failed attempt is not remembered', () => {
  const steps: string[] = [];
  let isValid = false;
  const services = new ServiceCollection();
  services
    .addOptions(Store)
    .postConfigure((store) => void (store.path += 'c'))
    .configure((store) => void (store.path += 'a'))
    .configure((store) => void (store.path += 'b'))
    .validate(() => {
      steps.push('validate');
      return isValid;
    });
  const store = services.buildServiceProvider().getRequiredService(options(Store));
  expect(() => store.value).toThrow(OptionsValidationError);
  isValid = true;
  expect(store.value.path).toBe('abc');
  expect(store.value).toBe(store.value);
  expect(steps).toEqual(['validate', 'validate']);
  expect(store.get('other').path).toBe('');
});
