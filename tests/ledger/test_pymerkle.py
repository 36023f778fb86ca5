"""Another's tree: roots and inclusion paths equal pymerkle's, and its proofs of growth verify under our roots.

Its proofs of consistency hold other hashes than those RFC 9162 asks for, so that they are not compared one by one.
"""

import json
from typing import Any

from oracles import ask_pymerkle
from servanda.ledger import inclusion_path, leaf_hash, nodes_over, root_of

SIZES = (1, 2, 3, 5, 6, 8, 13, 64, 100, 257)
PROGRAM = f"""
import json, sys
from pymerkle import InmemoryTree, verify_consistency
roots = [bytes.fromhex(one) for one in json.loads(sys.argv[1])]
tree = InmemoryTree.init_from_entries([n.to_bytes(4, "big") for n in range({max(SIZES)})])
told = []
for size in {SIZES}:
    inclusion = [[n, [h.hex() for h in tree.prove_inclusion(n + 1, size).path]] for n in range(0, size, 3)]
    for n in range(1, size, 5):
        verify_consistency(roots[n], roots[size], tree.prove_consistency(n, size))
    told.append([size, tree.get_root(size).hex(), inclusion])
print(json.dumps(told))
"""


def test_roots_and_proofs_are_those_of_pymerkle() -> None:
    hashes = [leaf_hash(n.to_bytes(4, "big")) for n in range(max(SIZES))]
    roots = [root_of(hashes[:size]).hex() for size in range(max(SIZES) + 1)]
    told: list[Any] = ask_pymerkle(PROGRAM, json.dumps(roots))
    assert [one[0] for one in told] == list(SIZES)
    for size, root, inclusion in told:
        node = nodes_over(hashes[:size])
        assert root == roots[size]
        for n, path in inclusion:
            # It leads with the leaf's own hash.
            assert [hashes[n].hex(), *(one.hex() for one in inclusion_path(node, n, size))] == path
