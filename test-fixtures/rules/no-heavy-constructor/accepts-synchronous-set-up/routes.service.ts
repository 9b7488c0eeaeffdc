import { Injectable } from '@nestjs/common';

@Injectable()
export class RoutesService {
  private readonly routes = new Map<string, () => void>();

  constructor() {
    this.register('/health', () => undefined);
  }

  private register(path: string, handler: () => void): void {
    this.routes.set(path, handler);
  }
}
