"""Another's tree: roots and paths equal those of pymerkle, which is asked in a process of its own."""

from typing import Any

from oracles import ask_pymerkle
from servanda.ledger import consistency_path, inclusion_path, leaf_hash, nodes_over, root_of

SIZES = (1, 2, 3, 5, 8, 13, 64, 100, 257)
PROGRAM = f"""
import json
from pymerkle import InmemoryTree
tree = InmemoryTree.init_from_entries([n.to_bytes(4, "big") for n in range({max(SIZES)})])
told = []
for size in {SIZES}:
    inclusion = [[n, [h.hex() for h in tree.prove_inclusion(n + 1, size).path]] for n in range(0, size, 3)]
    consistency = [[n, [h.hex() for h in tree.prove_consistency(n, size).path]] for n in range(1, size, 5)]
    told.append([size, tree.get_root(size).hex(), inclusion, consistency])
print(json.dumps(told))
"""


def test_roots_and_proofs_are_those_of_pymerkle() -> None:
    told: list[Any] = ask_pymerkle(PROGRAM)
    hashes = [leaf_hash(n.to_bytes(4, "big")) for n in range(max(SIZES))]
    assert [one[0] for one in told] == list(SIZES)
    for size, root, inclusion, consistency in told:
        node = nodes_over(hashes[:size])
        assert root == root_of(hashes[:size]).hex()
        for n, path in inclusion:
            # It leads with the leaf's own hash.
            assert [hashes[n].hex(), *(one.hex() for one in inclusion_path(node, n, size))] == path
        for n, path in consistency:
            assert set(path) >= {one.hex() for one in consistency_path(node, n, size)}
