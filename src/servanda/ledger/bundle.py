"""A bundle: heads, what joins them, and records, in one JSON file that anyone checks offline."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from servanda.basis import Place, Refusal
from servanda.ledger.anchors import Anchor, read_anchors
from servanda.ledger.base64_strict import to_base64
from servanda.ledger.commitments import COMMITMENT_BYTES
from servanda.ledger.fields import bytes_of, fields_of, list_of, read_json, text_of, whole_of
from servanda.ledger.policy import Policy, read_policy
from servanda.ledger.proofs import Path
from servanda.ledger.receipts import read_receipt
from servanda.ledger.splits import Split
from servanda.ledger.tree import HASH_BYTES

_CODE = "LED050"
#: Twice the longest path there is: no proof of consistency is longer.
_LONGEST_PROOF = 128


@dataclass(frozen=True, slots=True)
class Bundle:
    """What is to be checked together.

    ``heads``: texts of signed heads in order of growth. ``consistency``: from each head to the next, where given.
    ``entries``: all commitments of the log, where given. ``records``: JSON data, read one by one when checked.
    ``anchors``: time stamps over heads of these.
    """

    heads: tuple[str, ...]
    consistency: tuple[Path, ...] | None = None
    entries: Sequence[bytes] | None = None
    records: tuple[object, ...] = ()
    anchors: tuple[Anchor, ...] = ()

    def data(self, policy: Policy | None = None) -> dict[str, Any]:
        """As JSON data, with a policy where one is to go with it."""
        held: dict[str, Any] = {"bundle": 1}
        if policy is not None:
            held["policy"] = policy.data()
        held["heads"] = list(self.heads)
        if self.consistency is not None:
            held["consistency"] = [[to_base64(one) for one in path] for path in self.consistency]
        if self.entries is not None:
            held["entries"] = [to_base64(one) for one in self.entries]
        held["records"] = list(self.records)
        if self.anchors:
            held["anchors"] = [one.data() for one in self.anchors]
        return held


@dataclass(frozen=True, slots=True)
class Brought:
    """What a file holds: a bundle or evidence of a split, and the policy that came with it, if one did."""

    what: Bundle | Split
    policy: Policy | None


def read_brought(text: str, file: str = "") -> Brought:
    """A file of the log: a bundle, a receipt with its record, or evidence of a split.

    Refuses (LED050) what is none of them, and what its parts are refused for (LED015, LED025, LED040).
    """
    place = Place(file)
    data = read_json(text, _CODE, place)
    for sort, read in (("bundle", _bundle), ("receipt", _receipt), ("split", _split)):
        if isinstance(data, dict) and sort in data:
            if whole_of(data[sort], _CODE, place, sort, 2**31) != 1:
                raise Refusal(_CODE, f"version {data[sort]} of a {sort} is not known", "install a newer version", place)
            return read(data, place)
    why = "this is no bundle, receipt or evidence of a split"
    raise Refusal(_CODE, why, "name a file that has 'bundle', 'receipt' or 'split' at its top", place)


def _policy(held: dict[str, Any], place: Place) -> Policy | None:
    return read_policy(held["policy"], Place(place.file, path="policy")) if "policy" in held else None


def _bundle(data: object, place: Place) -> Brought:
    held = fields_of(
        data, ("bundle", "heads"), ("policy", "consistency", "entries", "records", "anchors"), _CODE, place
    )
    heads = tuple(
        text_of(one, _CODE, place, f"heads/{n}") for n, one in enumerate(list_of(held["heads"], _CODE, place, "heads"))
    )
    if not heads:
        raise Refusal(_CODE, "the bundle holds no head", "add the heads the records are to be checked by", place)
    consistency = None
    if "consistency" in held:
        listed = list_of(held["consistency"], _CODE, place, "consistency")
        consistency = tuple(_path(one, place, f"consistency/{n}") for n, one in enumerate(listed))
        if len(consistency) != len(heads) - 1:
            why = f"{len(heads)} heads are joined by {len(heads) - 1} proofs, not {len(consistency)}"
            raise Refusal(
                _CODE, why, "give one proof from each head to the next", Place(place.file, path="consistency")
            )
    entries = None
    if "entries" in held:
        entries = tuple(
            bytes_of(one, _CODE, place, f"entries/{n}", COMMITMENT_BYTES)
            for n, one in enumerate(list_of(held["entries"], _CODE, place, "entries"))
        )
    records = tuple(list_of(held.get("records", []), _CODE, place, "records"))
    return Brought(Bundle(heads, consistency, entries, records, _anchors(held, place)), _policy(held, place))


def _receipt(data: object, place: Place) -> Brought:
    held = fields_of(data, ("receipt", "proof", "record"), ("policy", "anchors"), _CODE, place)
    at = Place(place.file, path="proof")
    receipt = read_receipt(text_of(held["proof"], _CODE, place, "proof"), at)
    record = held["record"]
    if isinstance(record, dict):
        # True equals 1 in this language alone.
        if record.get("index") is True or record.get("index") != receipt.index:
            why = f"the receipt is of leaf {receipt.index}, the record beside it of another"
            raise Refusal("LED025", why, "put each receipt beside its own record", at)
        record = {**record, "path": [to_base64(one) for one in receipt.path]}
    return Brought(Bundle((receipt.head,), None, None, (record,), _anchors(held, place)), _policy(held, place))


def _anchors(held: dict[str, Any], place: Place) -> tuple[Anchor, ...]:
    return read_anchors(held.get("anchors", []), place)


def _split(data: object, place: Place) -> Brought:
    held = fields_of(data, ("split", "first", "second", "path"), ("policy",), _CODE, place)
    first, second = (text_of(held[one], _CODE, place, one) for one in ("first", "second"))
    return Brought(Split(first, second, _path(held["path"], place, "path")), _policy(held, place))


def _path(data: object, place: Place, path: str) -> Path:
    listed = list_of(data, _CODE, place, path)
    if len(listed) > _LONGEST_PROOF:
        raise Refusal(_CODE, "a proof is longer than any can be", "fetch it again", Place(place.file, path=path))
    return tuple(bytes_of(one, _CODE, place, f"{path}/{n}", HASH_BYTES) for n, one in enumerate(listed))
