/**
 * The vocabulary in which a framework file describes a container: how bindings are written, where lifetimes stand, how
 * services ask for others, and what the container does with lifetimes. Data only. External names are `module#Export.member`.
 */
import type { Lifetime } from './framework.js';

/** A place among a call's arguments: `1`, or a member of one, `'1.lifecycle'`. */
export type SlotRef = number | `${number}.${string}`;

/** What a binding makes its service from. */
export type MakesReference = 'class' | 'factory' | 'value' | 'alias' | 'token itself';

/** Where a lifetime is written. The first of several that says something counts. */
export type LifetimeReference =
  /** It comes with the method or decorator. */
  | { readonly fixed: Lifetime }
  /** A word: the last name of a member (`Lifecycle.Singleton`), or a string. */
  | { readonly at: SlotRef; readonly words: Readonly<Record<string, Lifetime>> }
  /** Members of an options object that are `true`. */
  | { readonly flagsAt: SlotRef; readonly flags: Readonly<Record<string, Lifetime>> };

export interface ChainLink {
  readonly makes?: MakesReference;
  /** Position of what it makes the service from. */
  readonly from?: number;
  readonly lifetimes?: readonly LifetimeReference[];
  /** Position of a name or tag that tells bindings of one token apart. */
  readonly key?: number;
}

export type BindingForm =
  /** A class decorator that is itself the binding. */
  | {
      readonly form: 'decorator';
      /** External name. */
      readonly name: string;
      /** Further tokens under which the class is bound. */
      readonly tokens?: readonly SlotRef[];
      readonly lifetimes: readonly LifetimeReference[];
      /** It says nothing about the lifetime unless one is written. */
      readonly isSilent?: true;
    }
  /** `container.registerSingleton(Token, Class)`. */
  | {
      readonly form: 'call';
      readonly method: string;
      readonly token: number;
      /** Position of what is bound; where an object stands there, its members say how. */
      readonly from: number;
      readonly makes?: MakesReference;
      /** By the member of the provider object. */
      readonly members?: Readonly<Record<string, MakesReference>>;
      readonly lifetimes: readonly LifetimeReference[];
    }
  /** `bind(Token).to(Class).inSingletonScope()`. */
  | {
      readonly form: 'chain';
      readonly starts: readonly string[];
      readonly token: number;
      readonly links: Readonly<Record<string, ChainLink>>;
    }
  /** `register({ name: asClass(Class).singleton() })`. */
  | {
      readonly form: 'map';
      readonly method: string;
      /** By external name. */
      readonly wrappers: Readonly<Record<string, MakesReference>>;
      readonly links: Readonly<Record<string, readonly LifetimeReference[]>>;
      /** Positions of options given to a wrapper, and of options in a link. */
      readonly lifetimes: readonly LifetimeReference[];
      /** Member of a wrapper's options that takes a binding out of judgement. */
      readonly exempt?: SlotRef;
    };

export interface InjectionForms {
  /** Types of constructor parameters, where a decorator makes the compiler write them down. */
  readonly types: boolean;
  /** By external name of a decorator of a parameter or property. */
  readonly decorators: Readonly<Record<string, { readonly many?: true; readonly key?: number; readonly lazy?: true }>>;
  /** Decorators that leave the token to the type. */
  readonly neutral: readonly string[];
  /** Names destructured from the first parameter are tokens. */
  readonly names?: true;
  /** Functions that ask for a service while an object is made. */
  readonly calls?: readonly string[];
  /** Wrappers that put off the look-up until it is needed. */
  readonly lazyWrappers: readonly string[];
}

/** What people read about a longer-lived service that keeps a shorter-lived one. */
export interface CaptiveWording {
  readonly consequence: string;
  readonly remedy: string;
}

export interface ContainerLanguage {
  /** What is a container: its class or type, the call that makes it, or the one that the package exports. */
  readonly containers: readonly string[];
  /** Those of them that are the root for certain. */
  readonly roots: readonly string[];
  /** Methods that make a container inside another one. */
  readonly children: readonly string[];
  /** Member of the options of a container's constructor that makes it a child. */
  readonly parentAt?: SlotRef;
  /** Methods that hand out what a token stands for. */
  readonly resolvers: Readonly<Record<string, { readonly many?: true }>>;
  /** Property whose members are services. */
  readonly cradle?: string;
  /** Methods that end a container made by {@link children}. */
  readonly disposers: readonly string[];
  readonly bindings: readonly BindingForm[];
  readonly injections: InjectionForms;
  readonly defaultLifetime: Lifetime;
  /** The lifetime of a class that is asked for and bound nowhere; absent where the container does not make such classes. */
  readonly unbound?: Lifetime;
  /** Option of a container's constructor that sets another default. */
  readonly defaultAt?: Extract<LifetimeReference, { readonly at: SlotRef }>;
  /** A binding without a lifetime takes that of the class's decorator; absent where the decorator is ignored. */
  readonly bindingsReadDecorators?: { readonly package: string; readonly since: number };
  /** Options of a container's constructor under which it refuses what it would capture otherwise. */
  readonly strictAt?: SlotRef;
  /** Scoped services are made once for each container, and without containers of this making for the process. */
  readonly scopedNeeds?: string;
  /** What a scoped service is called there: `request-scoped`. */
  readonly scopedWord: string;
  /** Absent where the container refuses, or where nothing is shorter-lived than anything else. */
  readonly captive?: CaptiveWording;
  /** What resolving a scoped service from the root leads to; absent where that is an ordinary thing to do. */
  readonly fromRoot?: CaptiveWording;
}
