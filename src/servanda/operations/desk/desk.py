"""The desk: a draft, its agreement file and what is kept beside them, as they stand after the last change.

A desk is a value. Every change gives a new one; the folder on disk is what two windows share.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from servanda.agreement import Agreement, Diagnostic, Examined, Positions, check, examined
from servanda.basis import Refused, canonical_bytes, content_hash
from servanda.drafting import DraftText, HeaderProposal
from servanda.operations.desk.reading import Standing
from servanda.store import (
    AGREEMENT,
    CLAUSES,
    SEALED_POSITIONS,
    ClausesPaper,
    DraftFolder,
    Entry,
    Kept,
    ReceivedDraft,
    digest_of,
)

if TYPE_CHECKING:
    from servanda.operations.desk.difference import DraftsDifference
    from servanda.operations.desk.live import Live
    from servanda.operations.desk.out import Noted

Changes = Iterable[tuple[Sequence[str | int], Any]]


@dataclass
class Offered:
    """Proposals as last read, kept from one state of the desk to the next, with what reads the text again.

    ``rest`` is called between one sentence and the next: reading a long draft lets what is more urgent go first.
    """

    state: Any = None
    proposer: Any = None
    made: list[tuple[Any, str]] = field(default_factory=list)
    header: tuple[DraftText, tuple[HeaderProposal, ...]] | None = None
    rest: Callable[[], object] = bool
    lock: AbstractContextManager[Any] = field(default_factory=Lock)

    def known(self, text: DraftText) -> bool:
        """Whether a draft was read for proposals before, so that reading it again takes little."""
        return self.state is not None and self.proposer.text is text


@dataclass
class Looked:
    """The checks as last made, kept from one state of the desk to the next: what did not change is taken over."""

    last: Examined | None = None


@dataclass(frozen=True)
class Desk:
    """A desk as opened.

    ``said``: what a person should be told of the opening (a shipped case was copied, a crash was mended).
    ``window``: what the window is called in the journal. ``waiting``: the path of a newer file of the draft that is not
    imported yet, else empty.
    """

    folder: DraftFolder
    kept: Kept = field(repr=False)
    standing: Standing = field(repr=False)
    paper: ClausesPaper = field(repr=False)
    drafts: tuple[ReceivedDraft, ...] = ()
    texts: tuple[DraftText, ...] = field(default=(), repr=False)
    said: tuple[str, ...] = ()
    window: str = ""
    waiting: str = ""
    offered: Offered = field(default_factory=Offered, repr=False, compare=False)
    looked: Looked = field(default_factory=Looked, repr=False, compare=False)

    @cached_property
    def revision(self) -> str:
        """What the present state is known by: two windows with the same see the same."""
        return revision_of(self.kept)

    @property
    def source(self) -> str:
        """The text of agreement.yaml."""
        return self.standing.sheet.text

    @property
    def agreement(self) -> Agreement:
        """The agreement as last readable."""
        return self.standing.agreement

    @property
    def refusals(self) -> tuple[Refused, ...]:
        """Why the present text cannot be read as an agreement yet; empty where it can."""
        return self.standing.refusals

    @property
    def text(self) -> DraftText | None:
        """The latest draft."""
        return self.texts[-1] if self.texts else None

    @cached_property
    def clause_passages(self) -> Mapping[str, tuple[str, ...]]:
        """Each clause with the ids of its passages in the latest draft; empty for those that are in none."""
        number = str(self.drafts[-1].number) if self.drafts else ""
        known = self.paper.clauses
        return {
            one.id: known[one.id].passages.get(number, ()) if one.id in known else () for one in self.agreement.clauses
        }

    @cached_property
    def examined(self) -> Examined:
        """The last readable state, examined."""
        self.looked.last = examined(self.agreement, before=self.looked.last)
        return self.looked.last

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What the checks say of the last readable state."""
        return self.examined.diagnostics

    @cached_property
    def proposals(self) -> tuple[Any, ...]:
        """Clauses proposed from the latest draft that nobody confirmed or dismissed yet."""
        from servanda.operations.desk.confirming import open_proposals

        return open_proposals(self)

    @property
    def gone(self) -> tuple[str, ...]:
        """Clauses whose words the latest draft no longer holds, for a person to retire or to place."""
        return tuple(key for key, one in self.paper.clauses.items() if one.gone)

    def at(self, window: str) -> "Desk":
        """The same desk under the name of another window."""
        return replace(self, window=window)

    def now(self) -> "Desk":
        """The desk as it stands on disk now, whoever changed it."""
        from servanda.operations.desk.opening import reopened

        return reopened(self)

    def try_changes(self, changes: Changes, language: str = "en") -> "Live":
        """What the changes would lead to; saves nothing."""
        from servanda.operations.desk.live import tried

        return tried(self, changes, language)

    def apply(self, changes: Changes, what: str, revision: str) -> "Desk":
        """The changes made and saved; refuses (DSK010) where another window changed something meanwhile."""
        from servanda.operations.desk.changing import applied

        return applied(self, changes, what, revision)

    def confirm(self, proposal: str, changes: Changes, revision: str) -> "Desk":
        """A proposed clause put into the agreement file, with a person's changes to it (paths from the clause)."""
        from servanda.operations.desk.confirming import confirmed

        return confirmed(self, proposal, changes, revision)

    def dismiss(self, proposal: str, revision: str) -> "Desk":
        """A proposed clause put aside for good."""
        from servanda.operations.desk.confirming import dismissed

        return dismissed(self, proposal, revision)

    def add_clause(
        self,
        kind: str,
        passages: Sequence[str],
        revision: str,
        *,
        id_: str = "",
        values: Mapping[str, Any] | None = None,
    ) -> "Desk":
        """A clause of a kind begun at passages of the latest draft."""
        from servanda.operations.desk.confirming import begun

        return begun(self, kind, passages, revision, id_, values or {})

    def place(self, clause: str, passages: Sequence[str], revision: str, *, asked_by: str = "") -> "Desk":
        """Where a clause stands in the latest draft, and who asked for it, noted by a person."""
        from servanda.operations.desk.confirming import placed

        return placed(self, clause, passages, revision, asked_by)

    def retire(self, clause: str, revision: str) -> "Desk":
        """A clause taken out; its id is never used again."""
        from servanda.operations.desk.confirming import retired

        return retired(self, clause, revision)

    def undo(self, revision: str) -> "Desk":
        """The last change taken back."""
        from servanda.operations.desk.undoing import undone

        return undone(self, revision)

    def redo(self, revision: str) -> "Desk":
        """The last change taken back, made again."""
        from servanda.operations.desk.undoing import redone

        return redone(self, revision)

    def import_draft(self, path: str, asked_by: str, revision: str, note: str = "") -> "DraftsDifference":
        """The next draft received; clauses follow their paragraphs, and what vanished is marked for a person.

        What comes back holds the desk as it stands then (``.desk``).
        """
        from servanda.operations.desk.importing import imported

        return imported(self, Path(path), asked_by, revision, note)

    def difference(self, earlier: int, later: int) -> "DraftsDifference":
        """One draft against another, by their numbers, clause by clause."""
        from servanda.operations.desk.difference import difference

        return difference(self, earlier, later)

    @property
    def has_positions(self) -> bool:
        """Whether positions are kept, sealed."""
        return bool(self.kept.texts[SEALED_POSITIONS])

    def positions(self, passphrase: str) -> Positions | None:
        """The positions kept sealed, for who knows the passphrase; None where none are kept."""
        from servanda.operations.desk.keeping import opened

        return opened(self, passphrase)[0]

    def set_position(self, passphrase: str, section: str, entry: Mapping[str, Any], revision: str) -> "Desk":
        """One more position of a participant, sealed; ``section``: answers, proposals or options."""
        from servanda.operations.desk.keeping import noted

        return noted(self, passphrase, section, entry, revision)

    def change_passphrase(self, passphrase: str, new: str, revision: str) -> "Desk":
        """The positions sealed with another passphrase."""
        from servanda.operations.desk.keeping import replaced

        return replaced(self, passphrase, new, revision)

    def diagnostics_with(self, positions: Positions) -> tuple[Diagnostic, ...]:
        """What the checks say when stated conditions count too; mediator-only, as the positions are."""
        return check(self.agreement, positions)

    def notes(self) -> "tuple[Noted, ...]":
        """Each diagnostic in plain words, at the paragraph it is about."""
        from servanda.operations.desk.out import notes_of

        return notes_of(self)

    def comments_docx(self) -> bytes:
        """The latest draft's Word file with each diagnostic as a comment at its paragraph."""
        from servanda.operations.desk.out import comments_docx

        return comments_docx(self)

    def history(self) -> tuple[Entry, ...]:
        """Every change, the latest last."""
        return self.kept.entries


def revision_of(kept: Kept) -> str:
    """What a state of the folder is known by."""
    state = [digest_of(kept.texts[AGREEMENT]), digest_of(kept.texts[CLAUSES]), len(kept.entries)]
    return content_hash(canonical_bytes(state))
