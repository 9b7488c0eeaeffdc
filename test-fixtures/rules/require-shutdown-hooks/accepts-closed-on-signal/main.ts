import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  process.once('SIGTERM', () => {
    void app.close().then(() => process.exit());
  });
  await app.listen(3000);
}

void bootstrap();
