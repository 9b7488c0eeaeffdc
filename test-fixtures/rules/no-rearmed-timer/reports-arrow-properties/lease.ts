export class Lease {
  private renewal: NodeJS.Timeout | undefined;

  constructor(private readonly renew: () => Promise<void>) {}

  readonly keep = async (): Promise<void> => {
    await this.renew();
    this.renewal = setTimeout(this.keep, 5_000);
//                            ^^^^^^^^^ no-floating-work
//                 ^^^^^^^^^^ no-rearmed-timer
  };

  readonly stop = (): void => {
    clearTimeout(this.renewal);
  };
}
