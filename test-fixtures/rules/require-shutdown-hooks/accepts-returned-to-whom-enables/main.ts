import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

import type { INestApplication } from '@nestjs/common';

export async function createServer(): Promise<INestApplication> {
  const app = await NestFactory.create(AppModule);
  await app.listen(3000);
  return app;
}
