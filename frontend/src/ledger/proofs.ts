// Proofs of inclusion and consistency, verified step by step as RFC 9162, sections 2.1.3.2 and 2.1.4.2, tell it.
// Sizes go up to 2^53 - 1, so they are halved as numbers and never as 32 bits.
import { same } from "./bytes";
import { EMPTY_ROOT, nodeHash } from "./tree";

/** The way upward from a leaf, `fn` and `sn` of the RFC: where the path stands, and the last place of its level. */
class Climb {
  constructor(
    public here: number,
    public last: number,
  ) {}

  up(): void {
    this.here = Math.floor(this.here / 2);
    this.last = Math.floor(this.last / 2);
  }

  /** Whether the next hash stands to the left; the way is then led past levels where nothing stands beside it. */
  get leftward(): boolean {
    return this.here % 2 === 1 || this.here === this.last;
  }

  pastLonely(): void {
    while (this.here % 2 === 0 && this.here !== 0) this.up();
  }
}

export function included(index: number, size: number, leaf: Uint8Array, root: Uint8Array, path: Uint8Array[]): boolean {
  if (index >= size) return false;
  const climb = new Climb(index, size - 1);
  let found = leaf;
  for (const beside of path) {
    if (climb.last === 0) return false;
    if (climb.leftward) {
      found = nodeHash(beside, found);
      climb.pastLonely();
    } else {
      found = nodeHash(found, beside);
    }
    climb.up();
  }
  return climb.last === 0 && same(found, root);
}

/** The roots at both sizes that a prefix path leads to; null where it has not the shape for them. */
export function rootsShown(first: number, second: number, path: Uint8Array[]): [Uint8Array, Uint8Array] | null {
  const [seed, ...rest] = path;
  if (!seed || first <= 0 || first >= second) return null;
  const climb = new Climb(first - 1, second - 1);
  while (climb.here % 2 === 1) climb.up();
  let [older, newer] = [seed, seed];
  for (const beside of rest) {
    if (climb.last === 0) return null;
    if (climb.leftward) {
      older = nodeHash(beside, older);
      newer = nodeHash(beside, newer);
      climb.pastLonely();
    } else {
      newer = nodeHash(newer, beside);
    }
    climb.up();
  }
  return climb.last === 0 ? [older, newer] : null;
}

/** Whether a path proves that the tree of the second size begins with that of the first. */
export function grew(first: number, second: number, older: Uint8Array, newer: Uint8Array, path: Uint8Array[]): boolean {
  if (first === second) return path.length === 0 && same(older, newer);
  if (first === 0) return path.length === 0 && same(older, EMPTY_ROOT);
  const shown = rootsShown(first, second, powerOfTwo(first) ? [older, ...path] : path);
  return shown !== null && same(shown[0], older) && same(shown[1], newer);
}

function powerOfTwo(size: number): boolean {
  let rest = size;
  while (rest % 2 === 0) rest /= 2;
  return rest === 1;
}
