import { createServer } from 'node:http';
import Redis from 'ioredis';

createServer(async (request, response) => {
  const redis = new Redis(process.env.REDIS_URL ?? '');
  try {
    const hits = await redis.incr(`hits:${request.url ?? ''}`);
    response.end(String(hits));
  } finally {
    redis.disconnect();
  }
}).listen(8080);
