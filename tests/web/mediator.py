"""A mediator who brings a cold draft to its agreement file, form by form, and hands both out again."""

import re
from pathlib import Path
from typing import Any

from drafting.form.cases import clauses, entries, kind_of
from servanda.agreement import Agreement
from servanda.drafting import clause_form, form_called, section_form
from web.sent_forms import sent
from web.typist import Typist

#: Sections whose entries others name come first; what names clauses comes after them.
_FIRST = ("sources", "participants", "lines", "zones", "bodies", "events", "phases", "consequences")
_LAST = ("versions", "variants")
_WHOLE = ("timing", "tracks", "proof", "definitions", "undefined", "omitted")


class Mediator:
    """Brings one draft to one agreement.

    ``where``: the passage each clause stands at. ``confirmed``: how many clauses were proposed by the page.
    """

    def __init__(self, typist: Typist, wanted: Agreement, where: dict[str, str]) -> None:
        self.typist, self.page, self.wanted, self.where = typist, typist.page, wanted, where
        self.confirmed = 0
        self.unfinished: list[tuple[str, str]] = []

    def all(self) -> None:
        """The whole agreement, in the order in which one part names another."""
        self.entries(_FIRST)
        self.finish()
        for name in ("head", *_WHOLE):
            self.section(name)
        self.clauses()
        self.entries(_LAST)
        self.finish()
        self.typist.part("head")
        self.typist.fill(sent(section_form(self.wanted, "head")))

    def section(self, name: str) -> None:
        """A section that is one form."""
        self.typist.part(name)
        fields = sent(section_form(self.wanted, name))
        if name == "head":
            fields["draft"] = self.typist.look().sent["draft"]  # until there are clauses, it is a draft
        self.typist.fill(fields)

    def entries(self, names: tuple[str, ...]) -> None:
        """Every entry of these sections, each by a form of its own."""
        for name in names:
            for section, key in entries(self.wanted):
                if section == name:
                    self.typist.part(name, "")
                    if self.typist.fill(sent(section_form(self.wanted, name, key))):
                        self.unfinished.append((name, str(key)))

    def finish(self) -> None:
        """Entries that name others which were entered after them."""
        for name, key in self.unfinished:
            self.typist.part(name, key)
            assert not self.typist.fill(sent(section_form(self.wanted, name, key)))
        self.unfinished.clear()

    def clauses(self) -> None:
        """Every clause, in order; what names a clause that is still to come is filled in once that is there."""
        to_come = [one["id"] for one in clauses(self.wanted)]
        later = []
        for clause in clauses(self.wanted):
            to_come.remove(clause["id"])
            self.begin(clause)
            if set(to_come) & set(re.findall(r"[\w-]+", repr(clause))):
                self.call(clause["id"])
                later.append(clause)
            else:
                self.fill(clause)
        for clause in later:
            self.typist.clause(clause["id"])
            self.fill(clause)

    def begin(self, clause: dict[str, Any]) -> None:
        """A clause confirmed where it is proposed, else begun at its passage."""
        id_, kind = clause["id"], kind_of(clause)
        passage = self.where.get(id_, "")
        if not self._confirmed(passage, kind):
            if passage:
                self.typist.brings(self.page.locator(f"#row-{passage} a.here").click)
            else:
                self.typist.start()
            self.page.select_option("#new-kind", kind)
            self.typist.brings(self.page.locator("#form form.new-clause button").first.click)

    def call(self, id_: str) -> None:
        """The clause whose form is open, under the id it is to have."""
        if self.page.locator("#form-id").inner_text() != id_:
            self.typist.look()
            self.page.locator('#form [name="id"]').fill(id_)
            self.typist.saved()

    def _confirmed(self, passage: str, kind: str) -> bool:
        """Whether a clause of the kind was proposed at the passage; then it is confirmed."""
        if not passage:
            return False
        title = form_called(f"kind:{kind}", "en")
        card = self.page.locator(f'#row-{passage} form.proposal:has(strong:text-is("{title}"))')
        if card.count() == 0:
            return False
        self.typist.brings(card.first.locator("[data-confirm]").click)
        self.confirmed += 1
        return True

    def fill(self, clause: dict[str, Any]) -> None:
        """Everything a clause says, into its form."""
        assert not self.typist.fill(sent(clause_form(self.wanted, clause, kind_of(clause)))), clause["id"]

    def out(self, name: str, folder: Path) -> Path:
        """A file taken out of the room by its link."""
        with self.page.expect_download() as taken:
            self.page.locator(f'a[href="/out/{name}"]').click()
        path = folder / f"out-{taken.value.suggested_filename}"
        taken.value.save_as(path)
        return path
