export interface Child {
  restart(): Promise<void>;
}

export declare function onExit(handle: (child: Child, signal: string | null) => Promise<void>): void;
export declare function wait(ms: number): Promise<void>;
