/** What an analysis can honestly answer: rules report on `yes` or `no` and stay quiet on `unknown`. */
export type Answer = 'yes' | 'no' | 'unknown';

export function either(left: Answer, right: Answer): Answer {
  if (left === 'yes' || right === 'yes') return 'yes';
  return left === 'unknown' || right === 'unknown' ? 'unknown' : 'no';
}
