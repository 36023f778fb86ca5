"""Two drafts clause by clause: what the text says otherwise, who asked for it, what changed in the agreement file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from servanda.agreement import Agreement, Diagnostic, check, read_agreement
from servanda.basis import Place, Refusal, read_yaml
from servanda.drafting import Alignment, DraftText, Pair, Piece, align, worded
from servanda.operations.desk.desk import Desk
from servanda.store import AGREEMENT, DRAFTS, ReceivedDraft, read_drafts_paper

Sort = Literal["unchanged", "reworded", "moved", "moved and reworded", "new", "gone"]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of a clause that changed in the agreement file: its path in the clause, what it was and what it is."""

    path: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class ClauseDifference:
    """One clause in two drafts.

    ``words``: its passages word by word, those of the earlier draft against those of the later. ``asked_by``: who asked
    for it as it stands in the later draft, as noted for the clause or else for the draft. ``fields``: what changed in
    the agreement file from the last state under the earlier draft to that under the later. ``solved`` and ``raised``:
    codes of diagnostics about it that went or came. ``retired``: whether a person has retired it.
    """

    clause: str
    sort: Sort
    words: tuple[Piece, ...]
    passages: tuple[tuple[str, ...], tuple[str, ...]]
    asked_by: str
    fields: tuple[FieldChange, ...]
    solved: tuple[str, ...]
    raised: tuple[str, ...]
    retired: bool = False


@dataclass(frozen=True, slots=True)
class PassageDifference:
    """A passage that stands for no clause and is new, gone, moved or reworded."""

    sort: Sort
    passage: str
    words: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class DraftsDifference:
    """One draft against another; ``desk`` is the desk as it stands after."""

    desk: Desk
    earlier: ReceivedDraft
    later: ReceivedDraft
    clauses: tuple[ClauseDifference, ...]
    passages: tuple[PassageDifference, ...]
    solved: tuple[Diagnostic, ...]
    raised: tuple[Diagnostic, ...]

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "earlier": _draft(self.earlier),
            "later": _draft(self.later),
            "clauses": [
                {
                    "clause": one.clause,
                    "difference": one.sort,
                    "words": [[piece.sort, piece.words] for piece in one.words],
                    "passages": [list(side) for side in one.passages],
                    "asked_by": one.asked_by or None,
                    "fields": [{"path": each.path, "was": each.was, "now": each.now} for each in one.fields],
                    "solved": list(one.solved),
                    "raised": list(one.raised),
                    "retired": one.retired,
                }
                for one in self.clauses
            ],
            "passages": [
                {
                    "difference": one.sort,
                    "passage": one.passage,
                    "words": [[piece.sort, piece.words] for piece in one.words],
                }
                for one in self.passages
            ],
            "solved": [{"code": one.code, "clause": one.clause, "message": one.message} for one in self.solved],
            "raised": [{"code": one.code, "clause": one.clause, "message": one.message} for one in self.raised],
        }


def difference(desk: Desk, earlier: int, later: int) -> DraftsDifference:
    """One draft against another, by their numbers; refuses (DSK018) a number no draft has."""
    first, last = _received(desk, earlier), _received(desk, later)
    was, now = _text(desk, first), _text(desk, last)
    alignment = align(was, now)
    sources = (source_under(desk, earlier), source_under(desk, later))
    agreements = (_readable(sources[0]), _readable(sources[1]))
    found = (_found(agreements[0]), _found(agreements[1]))
    solved = tuple(one for key, one in found[0].items() if key not in found[1])
    raised = tuple(one for key, one in found[1].items() if key not in found[0])
    compared = _Compared(desk, first, last, was, now, alignment)
    clauses = tuple(compared.clause(key, sources, solved, raised) for key in _clauses(desk, first, last, sources))
    return DraftsDifference(desk, first, last, clauses, tuple(compared.unclaimed()), solved, raised)


def source_under(desk: Desk, number: int) -> str:
    """The agreement file as it last stood while a draft was the latest one; told again from the journal."""
    if not desk.drafts or desk.drafts[-1].number == number:
        return desk.source
    text, drafts = desk.source, desk.kept.texts[DRAFTS]
    for entry in reversed(desk.kept.entries):
        if entry.sort == "start":
            break
        for one in entry.files:
            if one.file == AGREEMENT:
                text = one.back().made(text)
            if one.file == DRAFTS:
                drafts = one.back().made(drafts)
        numbers = [one.number for one in read_drafts_paper(drafts, DRAFTS)]
        if numbers and numbers[-1] == number:
            return text
    return text


class _Compared:
    """Two drafts aligned, asked clause by clause."""

    def __init__(
        self,
        desk: Desk,
        first: ReceivedDraft,
        last: ReceivedDraft,
        was: DraftText,
        now: DraftText,
        alignment: Alignment,
    ) -> None:
        self.desk, self.first, self.last = desk, first, last
        self.was, self.now = was.by_id(), now.by_id()
        self.pairs: Mapping[str, Pair] = {one.was: one for one in alignment.pairs}
        self.alignment = alignment

    def clause(
        self,
        key: str,
        sources: tuple[str, str],
        solved: tuple[Diagnostic, ...],
        raised: tuple[Diagnostic, ...],
    ) -> ClauseDifference:
        before, after = passages_of(self.desk, key, self.first.number), passages_of(self.desk, key, self.last.number)
        noted = self.desk.paper.clauses.get(key)
        asked = noted.asked_by.get(str(self.last.number), "") if noted is not None else ""
        sort = self._sort(before, after, key in _in(sources[0]), key in _in(sources[1]))
        return ClauseDifference(
            key,
            sort,
            worded(self._words(self.was, before), self._words(self.now, after)),
            (before, after),
            asked or (self.last.asked_by if sort != "unchanged" else ""),
            tuple(_fields(_in(sources[0]).get(key), _in(sources[1]).get(key))),
            tuple(one.code for one in solved if one.clause == key),
            tuple(one.code for one in raised if one.clause == key),
            key in self.desk.paper.retired,
        )

    def unclaimed(self) -> Iterator[PassageDifference]:
        """What differs and belongs to no clause, in the order of the later text, then what is gone."""
        first, last = self.first.number, self.last.number
        claimed_was = {id_ for key in self.desk.paper.clauses for id_ in passages_of(self.desk, key, first)}
        claimed_now = {id_ for key in self.desk.paper.clauses for id_ in passages_of(self.desk, key, last)}
        sorts: dict[str, Pair] = {one.now: one for one in self.alignment.pairs}
        for id_, passage in self.now.items():
            pair = sorts.get(id_)
            if id_ in claimed_now or (pair is not None and (pair.how == "same" or pair.was in claimed_was)):
                continue
            old = self.was[pair.was].said if pair is not None else ""
            yield PassageDifference(pair.how if pair is not None else "new", id_, worded(old, passage.said))  # type: ignore[arg-type]
        for id_ in self.alignment.gone:
            if id_ not in claimed_was:
                yield PassageDifference("gone", id_, worded(self.was[id_].said, ""))

    def _sort(self, before: tuple[str, ...], after: tuple[str, ...], known: bool, kept: bool) -> Sort:
        if not after:
            return "gone" if before or not kept else "unchanged"
        if not before:
            return "unchanged" if known else "new"
        hows = {self.pairs[one].how if one in self.pairs else "reworded" for one in before}
        led = {self.pairs[one].now for one in before if one in self.pairs}
        moved = any(how.startswith("moved") for how in hows)
        reworded = any(how.endswith("reworded") for how in hows) or led != set(after)
        if moved:
            return "moved and reworded" if reworded else "moved"
        return "reworded" if reworded else "unchanged"

    @staticmethod
    def _words(passages: Mapping[str, Any], ids: tuple[str, ...]) -> str:
        return "\n".join(passages[one].said for one in ids if one in passages)


def passages_of(desk: Desk, clause: str, number: int) -> tuple[str, ...]:
    """The passages a clause stands in, in one draft."""
    noted = desk.paper.clauses.get(clause)
    return noted.passages.get(str(number), ()) if noted is not None else ()


def _clauses(desk: Desk, first: ReceivedDraft, last: ReceivedDraft, sources: tuple[str, str]) -> list[str]:
    """Every clause either draft has, in the order of the later file, then of the earlier."""
    placed = [key for key in desk.paper.clauses if passages_of(desk, key, first.number)]
    return list(dict.fromkeys((*_in(sources[1]), *_in(sources[0]), *placed)))


def _in(source: str) -> dict[str, Any]:
    """The clauses of an agreement file as plain data, by id."""
    data = read_yaml(source).data()
    clauses = data.get("clauses") if isinstance(data, dict) else None
    listed = clauses if isinstance(clauses, list) else []
    return {str(one["id"]): one for one in listed if isinstance(one, dict) and "id" in one}


def _fields(was: Any, now: Any) -> Iterator[FieldChange]:
    before, after = dict(_leaves(was, "")), dict(_leaves(now, ""))
    for path in dict.fromkeys((*before, *after)):
        if before.get(path) != after.get(path) and path != "id":
            yield FieldChange(path, before.get(path, ""), after.get(path, ""))


def _leaves(value: Any, path: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, one in value.items():
            yield from _leaves(one, f"{path}.{key}" if path else str(key))
    elif isinstance(value, list) and all(isinstance(one, str) for one in value):
        yield path, ", ".join(value)
    elif isinstance(value, list):
        for n, one in enumerate(value):
            name = one.get("id", n) if isinstance(one, dict) else n
            yield from _leaves(one, f"{path}.{name}")
    elif value is not None:
        yield path, str(value)


def _readable(source: str) -> Agreement | None:
    try:
        return read_agreement(source)
    except Refusal:
        return None


def _found(agreement: Agreement | None) -> dict[tuple[str, str, str], Diagnostic]:
    """Diagnostics by what they say, wherever in the file."""
    if agreement is None:
        return {}
    return {(one.code, one.clause, one.message): one for one in check(agreement)}


def _received(desk: Desk, number: int) -> ReceivedDraft:
    found = next((one for one in desk.drafts if one.number == number), None)
    if found is None:
        known = ", ".join(str(one.number) for one in desk.drafts) or "none yet"
        raise Refusal("DSK018", f"no draft has the number {number}", f"choose one of: {known}", Place("the drafts"))
    return found


def _text(desk: Desk, draft: ReceivedDraft) -> DraftText:
    return desk.texts[desk.drafts.index(draft)]


def _draft(one: ReceivedDraft) -> dict[str, Any]:
    return {
        "number": one.number,
        "file": one.file,
        "received": one.received,
        "asked_by": one.asked_by or None,
        "note": one.note or None,
    }
