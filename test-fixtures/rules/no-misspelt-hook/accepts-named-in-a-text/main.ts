import { CacheService } from './cache.service';

const hooks: readonly (keyof CacheService)[] = ['onModuleDestroyed'];
for (const hook of hooks) console.info(hook);
