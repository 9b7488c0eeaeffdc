import { BackgroundService, delay } from '@hostwright/host';

interface Recommendations {
  rebuild(signal: AbortSignal): Promise<void>;
}

export class RecommendationBuilder extends BackgroundService {
  constructor(
    private readonly options: { enabled: boolean },
    private readonly recommendations: Recommendations,
  ) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    if (!this.options.enabled) {
      console.info('recommendations are switched off');
      return;
    }
    while (!signal.aborted) {
      await this.recommendations.rebuild(signal);
      await delay(600_000, signal);
    }
  }
}
