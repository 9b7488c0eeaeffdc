export class Session {
  readonly user = 'anonymous';
}
