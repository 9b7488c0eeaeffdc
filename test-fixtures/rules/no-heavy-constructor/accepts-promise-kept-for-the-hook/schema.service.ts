import { Injectable, OnModuleInit } from '@nestjs/common';

@Injectable()
export class SchemaService implements OnModuleInit {
  private readonly loading: Promise<void>;

  constructor() {
    this.loading = this.load();
  }

  async onModuleInit(): Promise<void> {
    await this.loading;
  }

  private async load(): Promise<void> {
    const answer = await fetch('https://schema.example/');
    console.info(answer.status);
  }
}
