"""From proposals to clauses: a person confirms each, changes it, puts it aside, begins one, or retires one."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from servanda.agreement import Change, changed, clause_kinds, who_names
from servanda.basis import Place, Refusal, canonical_bytes, content_hash
from servanda.drafting import DraftText, Proposer
from servanda.operations.desk.changing import Work, clause_ids, made, refuse_retired
from servanda.operations.desk.days import moment, today
from servanda.operations.desk.desk import Changes, Desk
from servanda.store import AGREEMENT, ClauseInText, ClausesPaper


def open_proposals(desk: Desk) -> tuple[Any, ...]:
    """Clauses proposed from the latest draft that nobody confirmed or dismissed yet, in the order of the text."""
    settled = set(desk.paper.dismissed) | {key for one in desk.paper.clauses.values() for key in one.proposals}
    made = _proposed(desk)
    standing = _standing(desk, {key for _, key in made})
    found = []
    for one, key in made:
        if key in settled:
            continue
        if standing[one.passage, one.kind] > 0:  # reworded since a person confirmed it
            standing[one.passage, one.kind] -= 1
            continue
        found.append(one)
    return tuple(found)


def _proposed(desk: Desk) -> list[tuple[Any, str]]:
    """Every proposal with what it is known by; read again only where the text or the names of the file changed."""
    if desk.text is None:
        return []
    sections = desk.agreement.root.value
    named = sections.items() if isinstance(sections, dict) else ()
    state = (desk.text.digest, repr([(key, node.data()) for key, node in named if key not in _NO_NAMES]))
    clauses = tuple(one.id for one in desk.agreement.clauses)
    offered = desk.offered
    with offered.lock:
        if offered.state != (state, clauses):
            if offered.proposer is None or offered.proposer.text is not desk.text:
                offered.state, offered.proposer = None, Proposer(desk.text)
            offered.made = about(desk.text, offered.proposer.propose(desk.agreement, offered.rest))
            offered.state = (state, clauses)
        return offered.made


def about(text: DraftText, proposals: Sequence[Any]) -> list[tuple[Any, str]]:
    """What each proposal is known by, whatever else the file says by then, and in the next draft too.

    A hash of the words of its passage, where in them it was read, its kind, and which passage of the same words it is;
    the number of a paragraph is none of its words.
    """
    same: Counter[str] = Counter()
    told: dict[str, tuple[str, int]] = {}
    leads = {one.id: one.lead for one in text.passages}
    for one in text.passages:
        words = " ".join(one.said.split())
        told[one.id] = (words, same[words])
        same[words] += 1
    return [
        (
            one,
            content_hash(
                canonical_bytes([*told[one.passage], [at - leads[one.passage] for at in one.span], str(one.kind)])
            ),
        )
        for one in proposals
    ]


def _standing(desk: Desk, offered: set[str]) -> Counter[tuple[str, str]]:
    """How many clauses of a kind stand at a passage that none of the present proposals was confirmed as."""
    kinds = {one.id: one.kind for one in desk.agreement.clauses}
    return Counter(
        (passage, kinds[key])
        for key, passages in desk.clause_passages.items()
        for passage in passages
        if key in kinds and not offered & set(desk.paper.clauses[key].proposals)
    )


def confirmed(desk: Desk, proposal: str, changes: Changes, revision: str) -> Desk:
    """A proposed clause put into the agreement file, changed as a person wants it.

    ``changes``: paths from the clause (``("must", "acts")``), or from the top of the file for what else it needs.
    Refuses (DSK012) a proposal that is not open, (DSK014) an id that is taken or was retired.
    """
    chosen = _proposal(desk, proposal)
    clause = dict(chosen.clause)
    wanted = [Change(tuple(path), value) for path, value in changes]
    own = next((one.value for one in wanted if one.path in (("id",), ("clauses", "id"))), None)
    id_ = str(own or free_id(desk, str(clause.get("id") or f"p-{chosen.passage}")))
    wanted = [one for one in wanted if one.path[-1] != "id" or len(one.path) > 2]
    added = [Change(("clauses", id_), {key: one for key, one in clause.items() if key != "id"})]
    added += [_of(id_, one, str(clause.get("id", ""))) for one in wanted]
    note = ClauseInText(passages=_at(desk, (chosen.passage,)), confirmed=moment(), proposals=(_key(desk, chosen),))
    return _added(desk, id_, added, note, revision, f"confirmed {id_}")


def _of(id_: str, one: Change, suggested: str) -> Change:
    """A person's change to a proposed clause, under the id the clause is given."""
    if one.path[0] == "clauses" and len(one.path) > 1 and one.path[1] == suggested:
        return Change(("clauses", id_, *one.path[2:]), one.value)
    return one if one.path[0] in SECTIONS else Change(("clauses", id_, *one.path), one.value)


def dismissed(desk: Desk, proposal: str, revision: str) -> Desk:
    """A proposed clause put aside; refuses (DSK012) a proposal that is not open."""
    chosen = _proposal(desk, proposal)
    key = _key(desk, chosen)

    def make(here: Desk) -> Work:
        paper = replace(here.paper, dismissed=(*here.paper.dismissed, key))
        return Work(here.standing, paper, {})

    return made(desk, make, f"put aside a proposal at {chosen.passage}", revision)


def begun(
    desk: Desk,
    kind: str,
    passages: Sequence[str],
    revision: str,
    id_: str = "",
    values: Mapping[str, Any] | None = None,
) -> Desk:
    """A clause of a kind begun at passages of the latest draft; it says what they say, until a person says it shorter.

    Refuses (DSK016) a kind there is not, (DSK017) a passage there is not, (DSK014) an id taken or retired.
    """
    if kind not in clause_kinds():
        near = get_close_matches(kind, clause_kinds(), 1)
        hint = f"did you mean {near[0]!r}?" if near else "use one of: " + ", ".join(clause_kinds())
        raise Refusal("DSK016", f"there is no kind of clause called {kind!r}", hint, Place("the kind of clause"))
    words = _words(desk, passages)
    id_ = id_ or free_id(desk, kind.replace("_", "-"))
    values = dict(values or {})
    clause = {"says": values.pop("says", None) or words or "…", kind: values.pop(kind, {}), **values}
    note = ClauseInText(passages=_at(desk, passages), confirmed=moment())
    return _added(desk, id_, [Change(("clauses", id_), clause)], note, revision, f"began {id_}")


def placed(desk: Desk, clause: str, passages: Sequence[str], revision: str, asked_by: str = "") -> Desk:
    """Where a clause stands in the latest draft, and who asked for it as it stands there; noted by a person."""
    _words(desk, passages)
    number = str(desk.drafts[-1].number) if desk.drafts else ""

    def make(here: Desk) -> Work:
        _refuse_unknown(here, clause)
        known = here.paper.clauses.get(clause, ClauseInText())
        asked = {**known.asked_by, number: asked_by} if asked_by and number else known.asked_by
        note = replace(known, passages={**known.passages, **_at(here, passages)}, gone=0, asked_by=asked)
        return Work(here.standing, _with(here.paper, clause, note), {})

    return made(desk, make, f"placed {clause}", revision, [Change(("clauses", clause), None)])


def retired(desk: Desk, clause: str, revision: str) -> Desk:
    """A clause taken out of the agreement file; its id is never used again.

    Refuses (DSK013) a clause there is not, (DSK015) one that other parts of the file still name.
    """
    wanted = (Change(("clauses", clause), None),)

    def make(here: Desk) -> Work:
        _refuse_unknown(here, clause)
        if named := who_names(here.standing.sheet.root, clause):
            why = f"{clause} is still named by {', '.join(named)}"
            raise Refusal("DSK015", why, "change those first, then retire it", _file(here))
        standing = here.standing.now(changed(here.standing.sheet, wanted))
        paper = here.paper
        kept = {key: one for key, one in paper.clauses.items() if key != clause}
        paper = replace(paper, clauses=kept, retired={**paper.retired, clause: today()})
        return Work(standing, paper, {})

    return made(desk, make, f"retired {clause}", revision, wanted)


def free_id(desk: Desk, stem: str) -> str:
    """An id that no clause has or had."""
    taken = clause_ids(desk.standing) | set(desk.paper.retired)
    if stem not in taken:
        return stem
    return next(name for n in range(2, len(taken) + 3) if (name := f"{stem}-{n}") not in taken)


def _added(desk: Desk, id_: str, changes: list[Change], note: ClauseInText, revision: str, what: str) -> Desk:
    def make(here: Desk) -> Work:
        if id_ in clause_ids(here.standing):
            raise Refusal("DSK014", f"a clause is called {id_!r} already", "give the new one another id", _file(here))
        refuse_retired(here, id_)
        standing = here.standing.now(changed(here.standing.sheet, changes))
        return Work(standing, _with(here.paper, id_, note), {})

    return made(desk, make, what, revision, changes)


def _with(paper: ClausesPaper, id_: str, note: ClauseInText) -> ClausesPaper:
    return replace(paper, clauses={**paper.clauses, id_: note})


def _at(desk: Desk, passages: Sequence[str]) -> dict[str, tuple[str, ...]]:
    return {str(desk.drafts[-1].number): tuple(passages)} if desk.drafts and passages else {}


def _words(desk: Desk, passages: Sequence[str]) -> str:
    known = desk.text.by_id() if desk.text is not None else {}
    for one in passages:
        if one not in known:
            why = f"the latest draft has no passage {one!r}"
            raise Refusal("DSK017", why, "choose a passage of the text as it is shown", Place("the text"))
    return " ".join(" ".join(known[one].said.split()) for one in passages)


def _proposal(desk: Desk, id_: str) -> Any:
    found = next((one for one in desk.proposals if one.id == id_), None)
    if found is None:
        why = "this proposal is not open: it was confirmed or put aside, or the text changed"
        raise Refusal("DSK012", why, "look at the proposals as they stand now", Place("the proposals"))
    return found


def _key(desk: Desk, proposal: Any) -> str:
    return about(desk.text, [proposal])[0][1] if desk.text is not None else str(proposal.id)


def _refuse_unknown(desk: Desk, clause: str) -> None:
    if clause not in clause_ids(desk.standing):
        near = get_close_matches(clause, sorted(clause_ids(desk.standing)), 1)
        hint = f"did you mean {near[0]!r}?" if near else "choose one of the clauses shown"
        raise Refusal("DSK013", f"no clause is called {clause!r}", hint, _file(desk))


def _file(desk: Desk) -> Place:
    return Place(str(desk.folder.path(AGREEMENT)))


#: Sections whose entries proposals take no names from.
_NO_NAMES = frozenset({"clauses", "versions", "variants", "omitted", "purpose", "standing", "title"})

#: The first steps of paths that go from the top of the file.
SECTIONS = frozenset(
    {
        "title", "form", "standing", "purpose", "timing", "prevails", "participants", "bodies", "lines", "zones",
        "events", "tracks", "phases", "consequences", "proof", "definitions", "undefined", "clauses", "versions",
        "variants", "sources", "omitted",
    }
)  # fmt: skip
