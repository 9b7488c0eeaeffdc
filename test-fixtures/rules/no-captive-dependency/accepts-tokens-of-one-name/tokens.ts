import { token } from '@hostwright/host';

export type Log = (text: string) => void;

export const ApplicationLog = token<Log>('log');
export const RequestLog = token<Log>('log');
