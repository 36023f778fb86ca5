"""The parts of the desk's page, filled: the whole, the pane, and what differs after something was tried or done."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from servanda.agreement import kinds_of_clause
from servanda.basis import Refusal
from servanda.drafting import ENTRIES, form_labels
from servanda.operations import Desk, Live, read_clause
from servanda.web.pages import refusal_data
from servanda.web.scene import Scene
from servanda.web.views import (
    About,
    DeskView,
    changed_rows,
    clause_ids_of,
    desk_view,
    entries_of,
    mends,
    own_words,
    pane_of,
    places_of,
    refused_paths,
    tried_view,
    unread_chips,
    unread_of,
)
from servanda.web.views.pane import SECTIONS

#: The keys and what they do, as the list of them says.
SHORTCUTS: Final = (
    ("Alt+J", "keys-next-note"),
    ("Alt+K", "keys-previous-note"),
    ("Alt+N", "keys-next-passage"),
    ("Alt+B", "keys-previous-passage"),
    ("Alt+P", "keys-next-proposal"),
    ("Ctrl+Enter", "keys-confirm"),
    ("Alt+G", "keys-form"),
    ("Alt+T", "keys-text"),
    ("Ctrl+Z", "keys-undo"),
    ("Ctrl+Shift+Z", "keys-redo"),
    ("Ctrl+S", "keys-save"),
    ("Alt+I", "keys-list"),
)

#: Passages from which on a draft is long: its page comes first, and what is proposed from it after.
_LONG: Final = 400
#: Rows with proposals that then come at once: a letter typed meanwhile waits for no more than these to be drawn.
_AT_A_TIME: Final = 40


class DeskParts:
    """One desk, shown in the words of one scene."""

    def __init__(self, scene: Scene, desk: Desk) -> None:
        self.scene, self.desk = scene, desk
        self.language = scene.words.language

    def view(self, live: Live | None = None) -> DeskView:
        """What is shown of the desk, or of something tried on it."""
        shown = self._remembered(bare=self._late)
        return shown if live is None else tried_view(shown, live, self.language)

    def _remembered(self, *, bare: bool = False) -> DeskView:
        return self.scene.room.remembered(
            (self.desk.revision, self.language, bare),
            lambda: desk_view(self.desk, self.language, form_labels(self.language), bare=bare),
        )

    @property
    def _late(self) -> bool:
        """Whether what is proposed comes after the page, because the draft is long and nobody has asked yet."""
        text = self.desk.text
        return text is not None and len(text.passages) > _LONG and not self.desk.offered.known(text)

    def page(self, about: About | None, mend: str = "", refusal: Refusal | None = None, at: str = "") -> str:
        """The whole page."""
        late, view = self._late, self.view()
        text = self.desk.text
        return self.scene.page(
            "desk/desk.html",
            "text",
            self.desk,
            view=view,
            waiting=0 if late else len(self.desk.proposals),
            late=0 if late else None,
            remarks=text.remarks if text else (),
            **self._open(),
            said=self.desk.said,
            shortcuts=SHORTCUTS,
            refusals=[refusal_data(one) for one in refusal.reasons] if refusal else [],
            **self._pane(about, mend, at=at),
        )

    def pane(
        self,
        about: About | None,
        mend: str = "",
        sent: Mapping[str, tuple[str, ...]] | None = None,
        at: str = "",
        **more: Any,
    ) -> str:
        """The pane alone."""
        return self.scene.part("desk/form.html", self.desk, **self._pane(about, mend, sent, at), **more)

    def differing(self, before: DeskView, live: Live | None = None, shown: Iterable[str] = ()) -> str:
        """The rows, and notes on the whole, that read otherwise than before, those named besides, and the counts."""
        after = self.view(live)
        rows = {row.id: row for row in changed_rows(before, after)}
        named = set(shown)
        rows |= {row.id: row for row in (*after.rows, *after.loose) if f"row-{row.id}" in named}
        again = [row.id for row in before.loose] != [row.id for row in after.loose]
        if again:
            rows = {key: row for key, row in rows.items() if not key.startswith("c-")}
        return self.scene.part(
            "desk/differing.html",
            self.desk,
            rows=tuple(rows.values()),
            live=live,
            **self._open(),
            view=after,
            waiting=0 if self._late else len(self.desk.proposals),
            loose_again=again,
            whole_again=before.whole != after.whole or "whole" in named,
            head_again=before.head != after.head,
            swapped=True,
        )

    def reads(self, about: About, live: Desk | Live, refused: Iterable[Any] = ()) -> str:
        """What the chosen clause says now: its sentence, its dates, and what could not be read."""
        return self.scene.part("desk/reads.html", self.desk, **self._reads(about, live), refused=refused, swapped=True)

    def told(self, about: About, sent: Mapping[str, tuple[str, ...]], refused: Mapping[Any, str]) -> str:
        """What follows from what was typed, and what was refused of it, at its fields."""
        pane = pane_of(self.desk, about, self.language, sent, refused)
        return self.scene.part("desk/told.html", self.desk, f=pane.form)

    def text_again(self) -> str:
        """The whole left side, where another window changed what is shown."""
        text = self.desk.text
        return self.scene.part(
            "desk/text.html",
            self.desk,
            view=self._remembered(),
            waiting=len(self.desk.proposals),
            remarks=text.remarks if text else (),
            **self._open(),
            said=(),
            late=None,
            again=True,
        )

    def arriving(self, first: int) -> str:
        """Some of the rows that something is proposed in, from the row of a number on, and what comes after them."""
        view = self._remembered()
        if first == 0:
            self.scene.room.settle()
        numbers = [n for n, row in enumerate(view.rows) if n >= first and row.proposed]
        return self.scene.part(
            "desk/arriving.html",
            self.desk,
            rows=[view.rows[n] for n in numbers[:_AT_A_TIME]],
            late=numbers[_AT_A_TIME] if len(numbers) > _AT_A_TIME else None,
            first=first == 0,
            view=view,
            waiting=len(self.desk.proposals),
            **self._open(),
            swapped=True,
        )

    def _open(self) -> dict[str, Any]:
        """What is missing before the whole can be read, and clauses whose words the latest draft lacks."""
        known = set(clause_ids_of(self.desk))
        gone = tuple(one for one in self.desk.gone if one in known)
        return {"unread": unread_of(self.desk, form_labels(self.language)), "gone": gone}

    def _pane(
        self, about: About | None, mend: str = "", sent: Mapping[str, tuple[str, ...]] | None = None, at: str = ""
    ) -> dict[str, Any]:
        given: dict[str, Any] = {"about": about, "mends": mends(mend), "sections": SECTIONS, "entries": None}
        if about is None:
            given["at"] = self.desk.text.by_id().get(at) if self.desk.text is not None else None
            given["kinds"] = kinds_of_clause()
            given["placed"] = [one for one in clause_ids_of(self.desk) if at not in places_of(self.desk, one)]
            read = {
                one.id: (one.id, one.kind, own_words(one.says, self.language)) for one in self.desk.agreement.clauses
            }
            rest = {one.id: (one.id, one.kind, one.says) for one in unread_chips(self.desk, self.language)}
            given["clauses"] = [*({**rest, **read}).values()]
            return given | {"pane": None}
        if about.sort == "part" and about.key is None and about.name in ENTRIES:
            return given | {"pane": None, "clauses": (), "entries": entries_of(self.desk, about.name)}
        pane = pane_of(self.desk, about, self.language, sent, refused_paths(self.desk))
        return given | {"pane": pane, "clauses": (), "refused": ()} | self._reads(about, self.desk)

    def _reads(self, about: About, live: Desk | Live) -> dict[str, Any]:
        if about.sort != "clause":
            return {"sentences": (), "dates": ()}
        sentences, dates = read_clause(live.agreement, about.name, self.language)
        return {"sentences": sentences, "dates": dates}
