import Redis from 'ioredis';

export async function onInvalidation(drop: (key: string) => void): Promise<void> {
  const redis = new Redis(process.env.REDIS_URL ?? '');
  redis.on('error', (error) => console.error('invalidation', error));
  redis.on('message', (_channel, key) => drop(key));
  await redis.subscribe('invalidate');
}
