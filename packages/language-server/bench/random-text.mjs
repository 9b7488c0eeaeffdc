/** Chance with a seed, and what it does to a text. */

const TURNS = [
  ['addSingleton', 'addScoped'],
  ['@Injectable()', '@Injectable({ scope: 2 })'],
  ['async ', ''],
  ['while (', 'while (true || '],
  ['export ', ''],
  ['{', '{ '],
];

/** The text with one word turned into another that means something else. */
export function turned(text, random) {
  const [from, to] = pick(TURNS, random);
  return text.replace(from, to);
}

/** One of a list; undefined of an empty one. */
export function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** A small generator of numbers from 0 to 1 with a seed. */
export function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) % 0x1_00_00_00_00;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
