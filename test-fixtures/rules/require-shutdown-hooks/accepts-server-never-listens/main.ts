import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

export async function writeSchema(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  app.enableCors();
}
