export const TYPES = { Session: Symbol.for('Session'), Mailer: Symbol.for('Mailer') };
