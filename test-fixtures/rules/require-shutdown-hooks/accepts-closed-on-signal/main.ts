import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  process.once('SIGTERM', () => {
    app.close().then(() => process.exit(), console.error);
  });
  await app.listen(3000);
}

void bootstrap();
