import type { INestApplication } from '@nestjs/common';

export function prepare(app: INestApplication): void {
  app.setGlobalPrefix('api');
  app.enableShutdownHooks();
}
