// The hashes of RFC 9162, section 2.1, and a tree that grows leaf by leaf in as many hashes as its size has bits.
import { sha256 } from "@noble/hashes/sha2.js";
import { joined } from "./bytes";

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
export const EMPTY_ROOT: Uint8Array = sha256(new Uint8Array(0));

export function leafHash(entry: Uint8Array): Uint8Array {
  return sha256(joined(LEAF, entry));
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256(joined(NODE, left, right));
}

export class GrowingTree {
  size = 0;
  /** One hash for each whole subtree, the widest first. */
  readonly #peaks: Uint8Array[] = [];

  add(leaf: Uint8Array): void {
    let found = leaf;
    // Each whole subtree as wide as what was gathered so far joins with it.
    for (let rest = this.size; rest % 2 === 1; rest = (rest - 1) / 2) found = nodeHash(this.#peaks.pop() ?? found, found);
    this.#peaks.push(found);
    this.size++;
  }

  get root(): Uint8Array {
    return this.#peaks.length ? this.#peaks.reduceRight((right, left) => nodeHash(left, right)) : EMPTY_ROOT;
  }
}

export function rootOf(leaves: Iterable<Uint8Array>): Uint8Array {
  const tree = new GrowingTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree.root;
}
