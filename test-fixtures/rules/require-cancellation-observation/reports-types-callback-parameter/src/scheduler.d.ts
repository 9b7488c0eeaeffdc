export interface JobStore {
  deleteExpired(): Promise<number>;
}

export declare function defineJob(name: string, run: (store: JobStore, stop: AbortSignal) => Promise<void>): void;
export declare function wait(ms: number): Promise<void>;
