import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

declare function serve(app: unknown): Promise<void>;

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  await serve(app);
  await app.listen(3000);
}

void bootstrap();
