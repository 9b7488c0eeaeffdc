import { createServer } from 'node:http';
import Redis from 'ioredis';

createServer(async (request, response) => {
  const redis = new Redis(process.env.REDIS_URL ?? '');
//                  ^^^^^ require-scope-disposal `quit`
  const hits = await redis.incr(`hits:${request.url ?? ''}`);
  response.end(String(hits));
}).listen(8080);
