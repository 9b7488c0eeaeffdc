export type StopToken = AbortSignal;
