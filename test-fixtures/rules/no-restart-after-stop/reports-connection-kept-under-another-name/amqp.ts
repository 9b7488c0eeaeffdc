export interface Connection {
  onClosed(listener: () => void): void;
  close(): Promise<void>;
}

export declare function connect(url: string): Promise<Connection>;
