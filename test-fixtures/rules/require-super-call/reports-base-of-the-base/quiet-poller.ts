import { Poller } from './poller';

export abstract class QuietPoller extends Poller {
  protected isQuiet = true;
}
