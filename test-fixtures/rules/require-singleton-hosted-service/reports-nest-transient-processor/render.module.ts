import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { RenderProcessor } from './render.processor';
import { Renderer } from './renderer';

@Module({ imports: [BullModule.registerQueue({ name: 'render' })], providers: [Renderer, RenderProcessor] })
export class RenderModule {}
