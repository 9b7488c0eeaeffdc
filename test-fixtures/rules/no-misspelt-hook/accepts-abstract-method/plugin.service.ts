import { Injectable } from '@nestjs/common';

@Injectable()
export abstract class PluginService {
  abstract onModuleDestory(): void;
}
