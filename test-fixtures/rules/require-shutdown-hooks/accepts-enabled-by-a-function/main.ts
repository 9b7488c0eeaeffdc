import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

import { prepare } from './prepare';

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  prepare(app);
  await app.listen(3000);
}

void bootstrap();
