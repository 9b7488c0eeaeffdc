import { LoadSampler } from './load-sampler.js';

export class StatusPage {
  static inject = [LoadSampler] as const;

  constructor(private readonly sampler: LoadSampler) {}

  render(): string {
    return `load: ${this.sampler.samples.at(-1) ?? 'unknown'}`;
  }
}
