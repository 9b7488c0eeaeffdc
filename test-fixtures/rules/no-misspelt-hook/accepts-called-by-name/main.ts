import { CacheService } from './cache.service';

new CacheService().onModuleDestroyed();
