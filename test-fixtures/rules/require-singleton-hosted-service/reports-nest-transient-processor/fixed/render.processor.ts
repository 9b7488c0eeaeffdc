import { Processor, WorkerHost } from '@nestjs/bullmq';
import { Scope } from '@nestjs/common';
import type { Job } from 'bullmq';
import { Renderer } from './renderer';

@Processor({ name: 'render', scope: Scope.DEFAULT })
//                           ^^^^^^^^^^^^^^^^^^^^^^ require-singleton-hosted-service
export class RenderProcessor extends WorkerHost {
  constructor(private readonly renderer: Renderer) {
    super();
  }

  override async process(job: Job<{ page: string }>): Promise<void> {
    await this.renderer.render(job.data.page);
  }
}
