import { type DynamicModule, Inject, Injectable, Module, type OnApplicationBootstrap, type Provider, Scope } from '@nestjs/common';

export function cacheToken(region: string): string {
  return `CACHE:${region}`;
}

function cachesFor(regions: readonly string[]): Provider[] {
  return regions.map((region) => ({
    provide: cacheToken(region),
    scope: Scope.REQUEST,
    useFactory: () => new Map<string, string>(),
  }));
}

@Module({})
export class CacheModule {
  static forRegions(...regions: string[]): DynamicModule {
    const caches = cachesFor(regions);
    return { module: CacheModule, providers: caches, exports: caches };
  }
}

@Injectable()
export class Preloader implements OnApplicationBootstrap {
  constructor(@Inject(cacheToken('north')) private readonly cache: Map<string, string>) {}
  onApplicationBootstrap(): void {
//^^^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service cacheToken(north)
    this.cache.set('loaded', new Date().toISOString());
  }
}

@Module({ imports: [CacheModule.forRegions('north', 'south')], providers: [Preloader] })
export class PreloadModule {}
