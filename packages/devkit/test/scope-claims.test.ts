/** What pages and messages claim about scopes, seen on the real containers: who disposes of what, and when. */
import 'reflect-metadata';
import { setImmediate as turn } from 'node:timers/promises';
import { ServiceCollection } from '@hostwright/host';
import { Inject, Injectable, Module, Scope } from '@nestjs/common';
import { ContextIdFactory, ModuleRef, NestFactory, REQUEST } from '@nestjs/core';
import { asClass, createContainer } from 'awilix';
import { container, Lifecycle } from 'tsyringe';
import { describe, expect, test } from 'vitest';

class Session {
  isClosed = false;

  dispose(): void {
    this.isClosed = true;
  }

  [Symbol.dispose](): void {
    this.isClosed = true;
  }

  /** Whether it was closed already when the work ended. */
  async work(): Promise<boolean> {
    await turn();
    return this.isClosed;
  }
}

describe('a promise returned from a scope', () => {
  const services = new ServiceCollection().addScoped(Session).buildServiceProvider();

  test('without await settles after the scope is disposed of', async () => {
    const run = async (): Promise<boolean> => {
      await using scope = services.createAsyncScope();
      // eslint-disable-next-line @typescript-eslint/return-await -- This is the fault that is shown.
      return scope.services.getRequiredService(Session).work();
    };
    expect(await run()).toBe(true);
  });

  test('with await settles before', async () => {
    const run = async (): Promise<boolean> => {
      await using scope = services.createAsyncScope();
      return await scope.services.getRequiredService(Session).work();
    };
    expect(await run()).toBe(false);
  });
});

describe('a scope that is left behind', () => {
  test('is not disposed of with the root of the host', async () => {
    const services = new ServiceCollection().addScoped(Session).buildServiceProvider();
    const session = services.createScope().services.getRequiredService(Session);
    await services[Symbol.asyncDispose]();
    expect(session.isClosed).toBe(false);
  });

  test('is not disposed of with the root of awilix', async () => {
    const root = createContainer<{ session: Session }>();
    root.register({
      session: asClass(Session)
        .scoped()
        .disposer((session) => session.dispose()),
    });
    const left = root.createScope();
    const { session } = left.cradle;
    await root.dispose();
    expect(session.isClosed).toBe(false);
    await left.dispose();
    expect(session.isClosed).toBe(true);
  });

  test('is not disposed of with its parent in tsyringe', async () => {
    const parent = container.createChildContainer();
    parent.register(Session, { useClass: Session }, { lifecycle: Lifecycle.ContainerScoped });
    const child = parent.createChildContainer();
    const session = child.resolve(Session);
    await parent.dispose();
    expect(session.isClosed).toBe(false);
    await child.dispose();
    expect(session.isClosed).toBe(true);
  });
});

describe('a scope that is used in every iteration', () => {
  test('gives the same service each time', () => {
    const scope = new ServiceCollection().addScoped(Session).buildServiceProvider().createScope();
    expect(scope.services.getRequiredService(Session)).toBe(scope.services.getRequiredService(Session));
  });
});

class Reader {
  declare readonly request: unknown;
}
// Tests are not compiled with decorators.
Injectable({ scope: Scope.REQUEST })(Reader);
Inject(REQUEST)(Reader.prototype, 'request');

class ReaderModule {}
Module({ providers: [Reader] })(ReaderModule);

describe('a context of NestJS', () => {
  test('has no request unless one is registered for it', async () => {
    const app = await NestFactory.createApplicationContext(ReaderModule, { logger: false });
    const references = app.get(ModuleRef);
    const [fresh, registered] = [ContextIdFactory.create(), ContextIdFactory.create()];
    references.registerRequestByContextId({ id: 7 }, registered);
    const readers = await Promise.all([
      references.resolve(Reader, fresh),
      references.resolve(Reader),
      references.resolve(Reader, registered),
    ]);
    expect(readers.map(({ request }) => request)).toEqual([undefined, undefined, { id: 7 }]);
    await app.close();
  });
});
