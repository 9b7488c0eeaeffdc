/**
 * The same three tasks for every container: resolve a singleton, resolve a transient graph five classes deep, and open a
 * scope, use five of its services and dispose it. A task is `undefined` where a container has no such thing.
 */

import 'reflect-metadata';
import { Injectable, Module, Scope } from '@nestjs/common';
import { ContextIdFactory, NestFactory } from '@nestjs/core';
import { asClass, createContainer, InjectionMode } from 'awilix';
import { Container, injectable } from 'inversify';
import { Lifecycle, container as rootContainer, injectable as tsyringeInjectable } from 'tsyringe';
import { createInjector, Scope as TypedScope } from 'typed-inject';
import { ServiceCollection } from '@hostwright/host';

/** @typedef {{ name: string, singleton?: () => unknown, graph?: () => unknown, scope?: () => unknown }} Contender */

/** A chain of classes, the last of which needs all others below it; made for each container, because some mark classes. */
function createGraph() {
  class E {}
  class D {
    /** @param {E} last */
    constructor(last) {
      this.last = last;
    }
  }
  class C {
    /** @param {D} d */
    constructor(d) {
      this.d = d;
    }
  }
  class B {
    /** @param {C} c */
    constructor(c) {
      this.c = c;
    }
  }
  class A {
    /** @param {B} b */
    constructor(b) {
      this.b = b;
    }
  }
  return [A, B, C, D, E];
}

/** Five classes that a scope makes and disposes. @param {string} disposer */
function createResources(disposer) {
  return Array.from({ length: 5 }, () => {
    const type = class {
      isOpen = true;
    };
    Object.defineProperty(type.prototype, disposer, {
      /** @this {{ isOpen: boolean }} */
      value() {
        this.isOpen = false;
      },
    });
    return type;
  });
}

class Single {}

/** @returns {Contender} */
function hostwright() {
  const types = createGraph();
  const services = new ServiceCollection().addSingleton(Single);
  for (const [index, type] of types.entries()) {
    Object.assign(type, { inject: types.slice(index + 1, index + 2) });
    services.addTransient(type);
  }
  const resources = Array.from({ length: 5 }, () => {
    return class {
      isOpen = true;
      [Symbol.dispose]() {
        this.isOpen = false;
      }
    };
  });
  for (const type of resources) services.addScoped(type);
  const provider = services.buildServiceProvider();
  return {
    name: '@hostwright/host',
    singleton: () => provider.getRequiredService(Single),
    graph: () => provider.getRequiredService(types[0]),
    scope: async () => {
      const scope = provider.createAsyncScope();
      for (const type of resources) scope.services.getRequiredService(type);
      await scope[Symbol.asyncDispose]();
    },
  };
}

/** @returns {Contender} */
function awilix() {
  const names = ['a', 'b', 'c', 'd', 'last'];
  const resources = createResources('close');
  const container = createContainer({ injectionMode: InjectionMode.CLASSIC });
  container.register('single', asClass(Single).singleton());
  for (const [index, type] of createGraph().entries())
    container.register(names[index] ?? '', asClass(type).transient());
  for (const [index, type] of resources.entries())
    container.register(
      `r${index}`,
      asClass(type)
        .scoped()
        .disposer((resource) => resource.close()),
    );
  return {
    name: 'awilix',
    singleton: () => container.resolve('single'),
    graph: () => container.resolve('a'),
    scope: async () => {
      const scope = container.createScope();
      for (let index = 0; index < 5; index++) scope.resolve(`r${index}`);
      await scope.dispose();
    },
  };
}

/** @returns {Contender} */
function tsyringe() {
  const types = createGraph();
  const resources = createResources('dispose');
  const container = rootContainer.createChildContainer();
  for (const [index, type] of types.entries()) {
    Reflect.defineMetadata('design:paramtypes', types.slice(index + 1, index + 2), type);
    tsyringeInjectable()(type);
  }
  Reflect.defineMetadata('design:paramtypes', [], Single);
  container.registerSingleton(Single);
  for (const type of resources) container.register(type, { useClass: type }, { lifecycle: Lifecycle.ContainerScoped });
  return {
    name: 'tsyringe',
    singleton: () => container.resolve(Single),
    graph: () => container.resolve(types[0]),
    scope: async () => {
      const scope = container.createChildContainer();
      for (const type of resources) scope.resolve(type);
      await scope.dispose();
    },
  };
}

/** @returns {Contender} */
function inversify() {
  const types = createGraph();
  const resources = createResources('close');
  const container = new Container();
  for (const [index, type] of types.entries()) {
    Reflect.defineMetadata('design:paramtypes', types.slice(index + 1, index + 2), type);
    injectable()(type);
    container.bind(type).toSelf().inTransientScope();
  }
  container.bind(Single).toConstantValue(new Single());
  for (const type of resources) injectable()(type);
  return {
    name: 'inversify',
    singleton: () => container.get(Single),
    graph: () => container.get(types[0]),
    // Its scope is a child container, into which the bindings are made again.
    scope: async () => {
      const scope = new Container({ parent: container });
      for (const type of resources) {
        scope
          .bind(type)
          .toSelf()
          .inSingletonScope()
          .onDeactivation((resource) => resource.close());
      }
      for (const type of resources) scope.get(type);
      await scope.unbindAll();
    },
  };
}

/** @returns {Contender} */
function typedInject() {
  const names = ['a', 'b', 'c', 'd', 'last'];
  const resources = createResources('dispose');
  let injector = createInjector().provideClass('single', Single, TypedScope.Singleton);
  for (const [index, type] of createGraph()
    .map((type, index) => Object.assign(type, { inject: names.slice(index + 1, index + 2) }))
    .reverse()
    .entries())
    injector = injector.provideClass(names[4 - index], type, TypedScope.Transient);
  return {
    name: 'typed-inject',
    singleton: () => injector.resolve('single'),
    graph: () => injector.resolve('a'),
    scope: async () => {
      const scope = injector.createChildInjector();
      let chain = scope;
      for (const [index, type] of resources.entries()) chain = chain.provideClass(`r${index}`, type);
      for (let index = 0; index < 5; index++) chain.resolve(`r${index}`);
      await scope.dispose();
    },
  };
}

/** @returns {Promise<Contender>} */
async function nest() {
  const types = createGraph();
  const resources = createResources('close');
  for (const [index, type] of types.entries()) {
    Reflect.defineMetadata('design:paramtypes', types.slice(index + 1, index + 2), type);
    Injectable({ scope: Scope.TRANSIENT })(type);
  }
  for (const type of resources) Injectable({ scope: Scope.REQUEST })(type);
  Injectable()(Single);
  class Root {}
  Module({ providers: [Single, ...types, ...resources] })(Root);
  const app = await NestFactory.createApplicationContext(Root, { logger: false });
  return {
    name: 'NestJS',
    singleton: () => app.get(Single),
    graph: () => app.resolve(types[0]),
    // It has no disposal of request-scoped providers: what is measured is making them.
    scope: async () => {
      const contextId = ContextIdFactory.create();
      for (const type of resources) await app.resolve(type, contextId);
    },
  };
}

/** @returns {Promise<readonly Contender[]>} */
export async function createContenders() {
  return [hostwright(), awilix(), tsyringe(), inversify(), typedInject(), await nest()];
}
