"""A split view proven: two heads that one log signed and that cannot both be true of it. Anyone can check it.

Of equal sizes with different roots nothing more is needed. Else a prefix path leads from the smaller size to the
greater head's root and, on the way, to another root at the smaller size than the log signed there.
"""

from dataclasses import dataclass
from typing import Any

from servanda.basis import Place, Refusal
from servanda.ledger.base64_strict import to_base64
from servanda.ledger.heads import Head, read_head
from servanda.ledger.policy import Policy
from servanda.ledger.proofs import Path, prefix_path, roots_from
from servanda.ledger.tree import NodeAt


@dataclass(frozen=True, slots=True)
class Split:
    """Evidence against a log: the texts of two of its signed heads, the smaller first, and a prefix path."""

    first: str
    second: str
    path: Path = ()

    def data(self, policy: Policy | None = None) -> dict[str, Any]:
        """As JSON data, with the policy its readers may check it by."""
        held: dict[str, Any] = {"split": 1}
        if policy is not None:
            held["policy"] = policy.data()
        return {**held, "first": self.first, "second": self.second, "path": [to_base64(one) for one in self.path]}


def split_between(one: Head, other: Head, node: NodeAt | None = None) -> Split | None:
    """Evidence that two heads contradict each other, or none where they do not, or nothing shows it.

    ``node``: the tree under the greater head, as its holder has it; heads of equal size need none.
    """
    first, second = sorted((one, other), key=lambda head: head.size)
    if first.size == second.size:
        return None if first.root == second.root else Split(str(first.note), str(second.note))
    if node is None or first.size == 0:
        return None
    return _split_shown(first, second, prefix_path(node, first.size, second.size))


def split_by_path(first: Head, second: Head, path: Path) -> Split | None:
    """Evidence from a path somebody gave as a proof of consistency, where it shows the contrary."""
    if 0 < first.size < second.size and path:
        return _split_shown(first, second, path)
    return None


def _split_shown(first: Head, second: Head, path: Path) -> Split | None:
    found = roots_from(path, first.size, second.size)
    if found is None or found[1] != second.root or found[0] == first.root:
        return None
    return Split(str(first.note), str(second.note), path)


def proves_split(split: Split, policy: Policy, place: Place | None = None) -> tuple[Head, Head]:
    """The two heads, where the evidence holds; refuses (LED027) evidence that shows nothing, and unsigned heads."""
    first, second = (read_head(text, policy, place) for text in (split.first, split.second))
    equal = first.size == second.size and first.root != second.root and not split.path
    if equal or split_by_path(first, second, split.path):
        return first, second
    why = "the two heads may both be true of one log: nothing here shows that they contradict each other"
    raise Refusal("LED027", why, "ask for the tree under the greater head, and make the evidence from it", place)
