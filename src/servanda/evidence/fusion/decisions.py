"""What a person decided about facts: these tell of one incident, these do not. Kept in the case, for ever.

Facts are named by their ids, which are content hashes: a decision holds whatever is reported later and however often
fusion runs anew. A decision never goes away by itself: one that names a fact nobody has is kept and told of, one that a
later decision contradicts is kept and told of.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import numpy as np
import polars as pl

from servanda.basis import Node, Place, Refusal, canonical_bytes, content_hash, read_yaml, scalar
from servanda.evidence.fusion.codes import FusionCode
from servanda.evidence.fusion.reports import Ints

#: The file of a case.
FILE: Final = "incident-decisions.yaml"
APPLIED: Final = "applied"
WAITS: Final = "waits"
OVERRULED: Final = "overruled"
_KEYS: Final = ("same", "apart", "who", "when", "why")


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: ``same`` says the facts tell of one incident, otherwise each tells of another.

    ``facts``: two ids or more. ``who`` decided, ``when`` (with its offset), ``why``.
    """

    same: bool
    facts: tuple[str, ...]
    who: str
    when: datetime
    why: str

    @property
    def id(self) -> str:
        """Content hash of all of it, 16 hex digits."""
        return content_hash(canonical_bytes([self.same, sorted(self.facts), self.who, self.when.isoformat(), self.why]))


def read_decisions(text: str, file: str = FILE) -> tuple[Decision, ...]:
    """The decisions of a file, in its order.

    Refuses (FUS001) another version, an entry that is not ``same`` or ``apart`` with two ids or more, or that does not
    say who, when (with hour and offset) and why; and what ``basis.read_yaml`` refuses.
    """
    root = read_yaml(text, file)
    head = root.value
    if not isinstance(head, dict) or set(head) - {"incident-decisions", "decisions"}:
        raise _bad(
            root.place, "the file is no list of decisions", "begin it with 'incident-decisions: 1' and 'decisions:'"
        )
    if "incident-decisions" not in head or head["incident-decisions"].value != "1":
        raise _bad(root.place, "the file does not say 'incident-decisions: 1'", "write it on the first line")
    rows = head.get("decisions")
    if rows is None or rows.value is None:
        return ()
    if not isinstance(rows.value, list):
        raise _bad(rows.place, "decisions is no list", "begin each decision with a dash")
    return tuple(_decision(node) for node in rows.value)


def write_decisions(decisions: Sequence[Decision]) -> str:
    """The file of these decisions; ``read_decisions`` gives them back."""
    lines = ["incident-decisions: 1", "decisions:" if decisions else "decisions: []"]
    for one in decisions:
        lines += [
            f"  - {'same' if one.same else 'apart'}: [{', '.join(map(scalar, one.facts))}]",
            f"    who: {scalar(one.who)}",
            f"    when: {scalar(one.when.isoformat())}",
            f"    why: {scalar(one.why)}",
        ]
    return "\n".join(lines) + "\n"


def _decision(node: Node) -> Decision:
    value = node.value
    if not isinstance(value, dict):
        raise _bad(node.place, "this is no decision", "write 'same:' or 'apart:' with a list of fact ids")
    if unknown := [key for key in value if key not in _KEYS]:
        raise _bad(value[unknown[0]].place, f"a decision has no {unknown[0]!r}", f"its keys are {', '.join(_KEYS)}")
    if ("same" in value) == ("apart" in value):
        raise _bad(node.place, "a decision says either 'same' or 'apart'", "write one of the two")
    same = "same" in value
    named = value["same" if same else "apart"]
    facts = [one.value for one in named.value] if isinstance(named.value, list) else []
    texts = [one for one in facts if isinstance(one, str)]
    if len(texts) != len(facts) or len(set(texts)) < 2 or len(set(texts)) != len(texts):
        raise _bad(named.place, "a decision is about two different facts or more", "write a list of their ids")
    said = {key: value[key].value if key in value else None for key in ("who", "when", "why")}
    for key, text in said.items():
        if not isinstance(text, str):
            raise _bad(node.place, f"the decision does not say {key}", "say who decided, when and why")
    return Decision(
        same, tuple(texts), str(said["who"]), _when(str(said["when"]), value["when"].place), str(said["why"])
    )


def _when(text: str, place: Place) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise _bad(place, f"{text!r} is no instant with its offset", "write it as 2015-03-01 14:00+02:00")
    return moment.astimezone(UTC)


def _bad(place: Place, why: str, remedy: str) -> Refusal:
    return Refusal(FusionCode.NOT_DECISIONS, why, remedy, place)


@dataclass(frozen=True, slots=True)
class Ruling:
    """Decisions as pairs of report positions; ``told``: id, what, facts, who, when, why, state, reason of each."""

    joined: Ints
    parted: Ints
    told: pl.DataFrame


def ruled(decisions: Sequence[Decision], report_of: dict[str, int]) -> Ruling:
    """Decisions that can be applied together, the latest first; of two at one instant, the one of the lower hash.

    ``report_of``: the report of each fact that takes part. A decision stands as a whole or not at all, except
    that facts nobody has are left out of it until they come.
    """
    parent: dict[int, int] = {}
    apart: set[tuple[int, int]] = set()
    joined: list[tuple[int, int]] = []
    told: dict[str, dict[str, object]] = {}

    def root(one: int) -> int:
        while parent.get(one, one) != one:
            one = parent[one]
        return one

    unique = {one.id: one for one in decisions}
    for key, one in sorted(unique.items(), key=lambda item: (-item[1].when.timestamp(), item[0])):
        missing = [fact for fact in one.facts if fact not in report_of]
        here = sorted({report_of[fact] for fact in one.facts if fact in report_of})
        state, reason = APPLIED, ""
        if missing:
            reason = f"not among the facts that can be fused: {', '.join(missing)}"
        if len(here) < 2:
            state = WAITS
            reason = reason or "all its facts are of one report"
        elif one.same:
            roots = {root(report) for report in here}
            if any(root(a) in roots and root(b) in roots for a, b in apart):
                state, reason = OVERRULED, "a later decision parts some of these facts"
            else:
                joined += [(here[0], other) for other in here[1:]]
                for other in here[1:]:
                    parent[root(other)] = root(here[0])
        else:
            pairs = [(a, b) for n, a in enumerate(here) for b in here[n + 1 :]]
            if any(root(a) == root(b) for a, b in pairs):
                state, reason = OVERRULED, "a later decision joins some of these facts"
            else:
                apart.update(pairs)
        told[key] = {
            "id": key, "what": "same" if one.same else "apart", "facts": list(one.facts), "who": one.who,
            "when": one.when, "why": one.why, "state": state, "reason": reason,
        }  # fmt: skip
    schema: dict[str, Any] = {
        "id": pl.String, "what": pl.String, "facts": pl.List(pl.String), "who": pl.String,
        "when": pl.Datetime("us", "UTC"), "why": pl.String, "state": pl.String, "reason": pl.String,
    }  # fmt: skip
    return Ruling(_pairs(joined), _pairs(sorted(apart)), pl.DataFrame(list(told.values()), schema=schema))


def _pairs(pairs: list[tuple[int, int]]) -> Ints:
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)
