/** Figures as people read them. */

export function percentile(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export function median(values) {
  return percentile(values, 0.5);
}

/** One line for each measure, one column for each server, and the first server's ratio to the second. */
export function printTable(servers) {
  const [own, other] = servers;
  const measures = [
    ['process start to first diagnostics, first time', ({ first }) => first, 'ms'],
    ['the same, again (median)', ({ again }) => again, 'ms'],
    ['key to diagnostics, p50', ({ keys }) => median(keys), 'ms'],
    ['key to diagnostics, p95', ({ keys }) => percentile(keys, 0.95), 'ms'],
    ['key to diagnostics, worst', ({ keys }) => Math.max(...keys), 'ms'],
    ['memory of the server, now', (server) => server.own?.now, 'MB'],
    ['memory of the server, peak', (server) => server.own?.peak, 'MB'],
    [
      'memory of processes that it started, peak',
      ({ children }) => sum(children.map((child) => child?.peak ?? 0)),
      'MB',
    ],
  ];
  console.log(`| | ${servers.map(({ name }) => name).join(' | ')} | ratio |`);
  console.log(`| --- |${' ---: |'.repeat(servers.length + 1)}`);
  for (const [title, of, unit] of measures) {
    const cells = servers.map((server) => figure(of(server), unit));
    console.log(`| ${title} | ${cells.join(' | ')} | ${ratio(of(own), of(other))} |`);
  }
}

function figure(value, unit) {
  if (value === undefined) return 'unknown';
  return `${value < 100 && unit === 'ms' ? value.toFixed(1) : Math.round(value)} ${unit}`;
}

function ratio(value, to) {
  return value === undefined || !to ? '' : (value / to).toFixed(2);
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
