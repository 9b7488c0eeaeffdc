import { StartupTask } from './startup-task.js';

export class Banner extends StartupTask {
  protected override async executeAsync(): Promise<void> {
    console.info('shop worker 4.2');
  }
}
