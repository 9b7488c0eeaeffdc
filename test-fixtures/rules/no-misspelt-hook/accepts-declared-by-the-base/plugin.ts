export abstract class Plugin {
  abstract onModuleDestory(): void;
}
