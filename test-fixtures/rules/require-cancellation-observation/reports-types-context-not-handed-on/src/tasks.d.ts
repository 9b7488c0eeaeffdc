export interface TaskContext {
  readonly tenantId: string;
  readonly abortSignal: AbortSignal;
}

export declare function defineTask(name: string, run: (ctx: TaskContext) => Promise<void>): void;
export declare function publishUsage(tenantId: string): Promise<void>;
