"""The desk as its page shows it: the draft's rows by article, the clauses without a passage, and the whole's notes."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from servanda.agreement import Agreement, Clause, clause_kinds
from servanda.drafting import Passage
from servanda.operations import Desk, Live, open_header, refused_at
from servanda.vocabulary import act_label, known_act
from servanda.web.views.notes import Note, Severities, notes_of, severities
from servanda.web.views.rows import ClauseChip, HeadCard, ProposalCard, Row, called_path, card_of, head_card_of, said_of


@dataclass(frozen=True, slots=True)
class DeskView:
    """Rows in the order of the text, and the entries proposed for the agreement's ``head``.

    ``loose`` are clauses without a passage, ``whole`` notes about no clause.
    """

    rows: tuple[Row, ...]
    loose: tuple[Row, ...]
    whole: tuple[Note, ...]
    counts: Severities
    languages: tuple[str, ...]
    head: tuple[HeadCard, ...] = ()


def desk_view(
    desk: Desk, language: str = "en", called: Mapping[str, str] | None = None, *, bare: bool = False
) -> DeskView:
    """What the page shows of a desk.

    ``called``: what fields are called, by their keys. ``bare``: without what is proposed, which a long draft takes a
    while to give.
    """
    agreement: Agreement = desk.agreement
    found = tuple(desk.diagnostics)
    by_clause: dict[str, list[Note]] = defaultdict(list)
    whole: list[Note] = []
    ids = {clause.id for clause in agreement.clauses}
    for note in notes_of(found):
        owner = _owner(note.clause, ids)
        (by_clause[owner] if owner else whole).append(note)
    chips = {clause.id: chip_of(clause, language) for clause in agreement.clauses}
    # What was confirmed and cannot be read yet is no clause of the agreement, and must be in sight all the same.
    chips |= {one.id: one for one in unread_chips(desk, language) if one.id not in chips}
    text = desk.text
    passages: tuple[Passage, ...] = text.passages if text is not None else ()
    placed: dict[str, list[str]] = defaultdict(list)
    known = {one.id for one in passages}
    for clause in chips:
        for passage in places_of(desk, clause):
            if passage in known:
                placed[passage].append(clause)
    header = () if bare else open_header(desk)
    named = partial(_named, _names(agreement, header, language), language)
    rows = _rows(passages, () if bare else desk.proposals, chips, placed, by_clause, called or {}, named)
    standing = {clause for clauses in placed.values() for clause in clauses}
    ids_read = {clause.id for clause in agreement.clauses}
    loose = tuple(_loose(clause, chips, by_clause) for clause in agreement.clauses if clause.id not in standing)
    loose += tuple(
        Row(f"c-{chip.id}", "clause", (said_of(Passage(f"{chip.id}-says", "paragraph", chip.says)),), (chip,))
        for chip in chips.values()
        if chip.id not in ids_read and chip.id not in standing
    )
    texts = {one.id: one.text for one in passages}
    head = tuple(head_card_of(one, texts) for one in header)
    return DeskView(rows, loose, tuple(whole), severities(found), text.languages if text is not None else (), head)


def tried_view(view: DeskView, live: Live, language: str) -> DeskView:
    """The same with the diagnostics, and the words of clauses, of something tried: all that typing can change."""
    chips = {clause.id: chip_of(clause, language) for clause in live.agreement.clauses}
    by_clause: dict[str, list[Note]] = defaultdict(list)
    whole: list[Note] = []
    for note in notes_of(live.diagnostics):
        owner = _owner(note.clause, chips)
        (by_clause[owner] if owner else whole).append(note)
    told: set[str] = set()

    def again(row: Row) -> Row:
        if not row.clauses:
            return row
        mine = [one.id for one in row.clauses]
        notes = tuple(note for clause in mine if clause not in told for note in by_clause.get(clause, ()))
        told.update(mine)
        shown = tuple(chips.get(one.id, one) for one in row.clauses)
        same = shown == row.clauses and notes == row.notes
        return row if same else replace(row, clauses=shown, notes=notes)

    rows, loose = tuple(map(again, view.rows)), tuple(map(again, view.loose))
    return replace(view, rows=rows, loose=loose, whole=tuple(whole), counts=severities(live.diagnostics))


def changed_rows(before: DeskView, after: DeskView) -> tuple[Row, ...]:
    """The rows that do not show the same, or were not there."""
    was = {row.id: row for row in (*before.rows, *before.loose)}
    return tuple(row for row in (*after.rows, *after.loose) if (old := was.get(row.id)) is not row and old != row)


def chip_of(clause: Clause, language: str) -> ClauseChip:
    """A clause in short."""
    return ClauseChip(clause.id, clause.kind, own_words(clause.says, language))


def unread_chips(desk: Desk, language: str) -> Iterable[ClauseChip]:
    """Every clause of the file as it stands, whether or not it can be read."""
    if not desk.refusals:
        return
    lacking = {str(one.path[1]) for one in refused_at(desk.standing) if len(one.path) > 1 and one.path[0] == "clauses"}
    items = desk.standing.sheet.root.at(("clauses",)).value
    for node in items if isinstance(items, list) else ():
        plain = node.data()
        if isinstance(plain, Mapping) and isinstance(plain.get("id"), str):
            says = plain.get("says", "")
            words = own_words(says, language) if isinstance(says, Mapping) else str(says or "")
            kind = next((key for key in clause_kinds() if key in plain), "")
            yield ClauseChip(plain["id"], kind, words, plain["id"] in lacking)


def clause_ids_of(desk: Desk) -> tuple[str, ...]:
    """The ids of all clauses, those that cannot be read yet included."""
    read = [clause.id for clause in desk.agreement.clauses]
    return tuple(dict.fromkeys((*read, *(chip.id for chip in unread_chips(desk, "en")))))


def places_of(desk: Desk, clause: str) -> tuple[str, ...]:
    """The passages of a clause in the latest draft, as noted on the desk."""
    noted = desk.paper.clauses.get(clause)
    return tuple(noted.passages.get(str(desk.drafts[-1].number), ())) if noted and desk.drafts else ()


def own_words(texts: Mapping[str, str], language: str) -> str:
    """What a text says in a language, else in English, else in any it has."""
    return texts.get(language) or texts.get("en") or next(iter(texts.values()), "")


def _names(agreement: Agreement, header: Iterable[Any], language: str) -> dict[str, str]:
    """What participants, bodies, zones and lines are called, those only proposed yet included."""
    names: dict[str, str] = {}
    for one in header:
        called = one.value.get("called") if len(one.path) == 2 and isinstance(one.value, Mapping) else None
        if called:
            names[str(one.path[1])] = own_words(called, language) if isinstance(called, Mapping) else str(called)
    for section in (agreement.participants, agreement.bodies, agreement.zones, agreement.lines):
        names |= {key: own_words(one.called, language) for key, one in section.items()}
    return {key: words for key, words in names.items() if words}


def _named(names: Mapping[str, str], language: str, value: str) -> str:
    """The words for an id or an act; anything else as it stands."""
    return names.get(value) or (act_label(value, language) if known_act(value) else value)


def _owner(clause: str, ids: Container[str]) -> str:
    """The clause a diagnostic is about; a part's is its whole's, and what is no clause is the agreement's."""
    while clause and clause not in ids:
        clause = clause.rpartition("/")[0]
    return clause


def _rows(
    passages: tuple[Passage, ...],
    proposals: Iterable[Any],
    chips: Mapping[str, ClauseChip],
    placed: Mapping[str, list[str]],
    by_clause: Mapping[str, list[Note]],
    called: Mapping[str, str],
    named: Callable[[str], str],
) -> tuple[Row, ...]:
    spans: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    cards: dict[str, list[ProposalCard]] = defaultdict(list)
    texts = {one.id: one.text for one in passages}
    for proposal in proposals:
        cards[proposal.passage].append(card_of(proposal, texts, called, named))
        for one in (one for one in proposal.found if one.path != "says"):
            spans[one.passage].append((one.begin, one.end, called_path(one.path, called)))
    beside: dict[str, list[Passage]] = defaultdict(list)
    for one in passages:
        if one.beside in texts:
            beside[one.beside].append(one)
    rows = []
    told: set[str] = set()
    for one in passages:
        if one.beside in texts:
            continue
        group = (one, *beside[one.id])
        clauses = list(dict.fromkeys(clause for each in group for clause in placed.get(each.id, ())))
        notes = [note for clause in clauses if clause not in told for note in by_clause.get(clause, ())]
        told.update(clauses)
        rows.append(
            Row(
                one.id,
                one.kind,
                tuple(said_of(each, spans[each.id]) for each in group),
                tuple(chips[clause] for clause in clauses),
                tuple(card for each in group for card in cards[each.id]),
                tuple(notes),
            )
        )
    return tuple(rows)


def _loose(clause: Clause, chips: Mapping[str, ClauseChip], by_clause: Mapping[str, list[Note]]) -> Row:
    """A clause without a passage: its own words, verbatim where the file keeps them."""
    texts = clause.text or clause.says
    said = tuple(
        said_of(Passage(f"{clause.id}-{tag}", "paragraph", words, language=tag, direction=_direction(tag)))
        for tag, words in texts.items()
    )
    return Row(f"c-{clause.id}", "clause", said, (chips[clause.id],), (), tuple(by_clause.get(clause.id, ())))


def _direction(language: str) -> Any:
    from servanda.web.wording import direction_of

    return direction_of(language)
