import Redis from 'ioredis';

let shared: Redis | undefined;

export function redis(): Redis {
  if (shared) return shared;
  const made = new Redis(process.env.REDIS_URL ?? '');
  made.on('error', (error) => console.error('redis', error));
  shared = made;
  return made;
}
