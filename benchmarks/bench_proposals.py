"""How much of each case the proposals read from our own draft of it: `python benchmarks/bench_proposals.py [CASE …]`.

Of every clause of the case that a paragraph of the draft states: is a clause proposed from that paragraph, of that
kind, with that holder, moment, acts, place and amount. The file's participants, bodies, places and events are known, as
a person has confirmed them first; its clauses are not. The rules were written with the drafts of SEEN before the
writer; those of HELD_OUT were run once the rules were done. All drafts were written before any rule, by the same hand.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from time import process_time
from typing import Any

import yaml

from servanda.agreement import read_agreement
from servanda.drafting import DraftText
from servanda.drafting.clause_library import model_clauses
from servanda.drafting.proposals import Proposal, propose, propose_header
from servanda.drafting.proposals.names import names_in

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tools.drafts import read, sources  # noqa: E402

SEEN = ("aceh-2005", "colombia-2016", "gaza-2025-01", "lebanon-2024", "minsk-ii-2015", "northern-front-draft")
HELD_OUT = ("black-sea-2022", "hodeidah-2018", "karabakh-2020")
FIELDS = ("parties", "paragraph", "kind", "who", "moments", "acts", "in", "amount")
_MOMENTS = ("from", "by", "until")


def measure(case: str) -> Counter[str]:
    """Counts per field: ``<field> wanted``, ``<field> read`` and ``<field> right``."""
    file = (ROOT / "agreements" / case / "agreement.yaml").read_text(encoding="utf-8")
    agreement = replace(read_agreement(file), clauses=())
    wanted = {one["id"]: one for one in yaml.load(file, Loader=yaml.BaseLoader)["clauses"]}
    text, stated = read(sources()[case].read_text(encoding="utf-8"))
    proposals = propose(text, agreement)
    count: Counter[str] = Counter()
    count["kind read"] = count["paragraph read"] = len(proposals)
    for passage, ids in stated.items():
        left = [one for one in proposals if one.passage == passage]
        for id_ in ids:
            clause = wanted[id_]
            match = next((one for one in left if one.kind in clause), left[0] if left else None)
            if match is not None:
                left.remove(match)
            count["paragraph wanted"] += 1
            count["kind wanted"] += 1
            count["paragraph right"] += match is not None
            right = match is not None and match.kind in clause
            count["kind right"] += right
            _fields(
                count,
                clause,
                match if right else None,
                {"entry": str(agreement.timing.entry), "signature": str(agreement.timing.signed)},
            )
            if "-v" in sys.argv:
                _told(case, id_, clause, match)
    _parties(count, case, text)
    if "-v" in sys.argv:
        for one in proposals:
            if one.passage not in stated:
                print(
                    f"{case} beside: {one.kind} from {one.clause['says']} {one.clause[one.kind]} "
                    f"who={one.clause.get('who')}"
                )
    return count


def _fields(count: Counter[str], clause: Mapping[str, Any], match: Proposal | None, known: Mapping[str, str]) -> None:
    kind = next(key for key in clause if isinstance(clause[key], dict) and key in _KINDS)
    got = match.clause if match else {}
    for field, values in (
        ("who", lambda one: _set(one.get("who"))),
        (
            "moments",
            lambda one: {" ".join(known.get(word, word) for word in written.split()) for written in _moments(one)},
        ),
        ("acts", lambda one: _deep(one.get(kind), "acts")),
        ("in", lambda one: _deep(one.get(kind), "in")),
        ("amount", lambda one: _numbers(one.get(kind))),
    ):
        want, have = values(clause), values(got)
        count[f"{field} wanted"] += len(want)
        count[f"{field} read"] += len(have)
        count[f"{field} right"] += len(want & have)


_KINDS = tuple(one.kind for one in model_clauses())


def _set(given: Any) -> set[str]:
    return set() if given is None else {given} if isinstance(given, str) else set(given)


def _moments(one: Mapping[str, Any]) -> set[str]:
    """Moments as written; the ends of ``between`` are a beginning and a deadline."""
    read = {f"{key} {one[key]}" for key in _MOMENTS if one.get(key) and one[key] != "not stated"}
    if "between" in one:
        read |= {f"from {one['between'][0]}", f"by {one['between'][1]}"}
    return read


def _deep(given: Any, key: str) -> set[str]:
    """All values under a key, wherever in the promise it stands."""
    if isinstance(given, dict):
        below = (_deep(value, key) for name, value in given.items() if name != key)
        return set().union(_set(given.get(key)), *below)
    if isinstance(given, list):
        return set().union(*(_deep(one, key) for one in given))
    return set()


_NUMBERS = ["amount", "at_most", "at_least", "gives", "hands_over", "distance", "term", "notice", "within"]


def _numbers(given: Any) -> set[str]:
    """All numbers and lengths of a promise; keys that hold acts are walked through, not taken."""
    if isinstance(given, dict):
        here = {value for key, value in given.items() if key in _NUMBERS and isinstance(value, str)}
        return here.union(*(_numbers(value) for value in given.values()))
    return set().union(*(_numbers(one) for one in given)) if isinstance(given, list) else set()


def _parties(count: Counter[str], case: str, text: DraftText) -> None:
    """Parties and signatories the header proposals name, against those of the file."""
    agreement = read_agreement((ROOT / "agreements" / case / "agreement.yaml").read_text(encoding="utf-8"))
    wanted = {key for key, one in agreement.participants.items() if {"party", "signatory"} & set(one.roles)}
    known = names_in(agreement)
    read_: set[str] = set()
    for one in propose_header(text):
        if one.path[0] == "participants" and {"party", "signatory"} & set(one.value["roles"]):
            ids = {id_ for mention in known.mentions(one.value["called"]["en"]) for id_ in mention.ids}
            read_ |= (ids & wanted) or {one.path[1]}
    count["parties wanted"] += len(wanted)
    count["parties read"] += len(read_)
    count["parties right"] += len(read_ & wanted)


def _told(case: str, id_: str, clause: Mapping[str, Any], match: Proposal | None) -> None:
    kind = next(key for key in clause if key in _KINDS)
    print(
        f"{case} {id_}: {kind} {dict(clause)[kind]} who={clause.get('who')} {sorted(_moments(clause))} "
        f"when={clause.get('when')}"
    )
    if match is not None:
        shown = {key: value for key, value in match.clause.items() if key not in ("says", "id", match.kind)}
        print(f"    -> {match.kind} {match.clause[match.kind]} {shown}")
        print(f"       asks {[one.path for one in match.asks]} needs {match.needs}")
    else:
        print("    -> nothing")


def table(cases: Iterable[str]) -> str:
    """The counts of several cases as lines: field, precision, recall."""
    count: Counter[str] = sum((measure(case) for case in cases), Counter())
    lines = []
    for field in FIELDS:
        right, read_, want = (count[f"{field} {what}"] for what in ("right", "read", "wanted"))
        lines.append(
            f"  {field:10} precision {right}/{read_} = {right / max(read_, 1):.2f}   recall {right}/{want} = "
            f"{right / max(want, 1):.2f}"
        )
    return "\n".join(lines)


def speed(pages: int) -> str:
    """Processor seconds for a draft of so many pages of 1,800 characters: that of Aceh, over and over."""
    text, _ = read(sources()["aceh-2005"].read_text(encoding="utf-8"))
    agreement = read_agreement((ROOT / "agreements" / "aceh-2005" / "agreement.yaml").read_text(encoding="utf-8"))
    times = pages * 1_800 // sum(len(one.text) for one in text.passages) + 1
    passages = tuple(replace(one, id=f"{n}-{one.id}") for n in range(times) for one in text.passages)
    begun = process_time()
    made = propose(replace(text, passages=passages), agreement)
    took = process_time() - begun
    return f"{pages} pages, {len(passages)} passages, {len(made)} proposals: {took:.1f} processor seconds"


def main() -> None:
    """Print both tables and the speed, or one table for the cases named."""
    named = [one for one in sys.argv[1:] if one != "-v"]
    for title, cases in (("named", named),) if named else (("seen", SEEN), ("held out", HELD_OUT)):
        print(f"{title}: {', '.join(cases)}")
        print(table(cases))
    if not named:
        print(speed(300))


if __name__ == "__main__":
    main()
