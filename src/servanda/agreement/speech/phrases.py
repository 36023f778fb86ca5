"""Phrases: names, acts and other clauses of one agreement, told in one language."""

from collections.abc import Iterable
from typing import Final

from servanda.agreement.clause import Clause
from servanda.agreement.conditions import Acts
from servanda.agreement.model import Agreement
from servanda.agreement.speech.quantities import NOTHING, Quantities, Told
from servanda.agreement.speech.wording import Wording, isolated
from servanda.vocabulary import acts as known_acts
from servanda.vocabulary import weapons as known_weapons

#: How much of what another clause says is quoted before it is cut and its id added.
LONGEST_QUOTE: Final = 110


class Phrases(Quantities):
    """Tells the parts of one agreement in one language."""

    def __init__(self, agreement: Agreement, wording: Wording) -> None:
        super().__init__(wording)
        self.agreement = agreement
        self.clauses = {clause.id: clause for clause in agreement.clauses}
        self._cut: set[str] = set()

    # names --------------------------------------------------------------------------------------------------
    def name(self, id_: str) -> str:
        """A participant or body by the name the file gives it; another name stays as it is."""
        for section, known in (
            ("participants", self.agreement.participants),
            ("bodies", self.agreement.bodies),
        ):
            if id_ in known:
                return self.wording.own(known[id_].called, f"{section}.{id_}.called", id_)
        return isolated(id_, self.wording.right_to_left)

    def names(self, ids: tuple[str, ...], how: str = "and") -> Told:
        """Names as a list, in the order the file gives them."""
        return Told(self.wording.listed([self.name(id_) for id_ in ids], "or" if how == "or" else "and"), len(ids))

    def zone(self, id_: str) -> str:
        """A zone by every name it has, saying so where nobody has said where it is."""
        zone = self.agreement.zones.get(id_)
        if zone is None:
            return isolated(id_, self.wording.right_to_left)
        name = self.wording.own(zone.called, f"zones.{id_}.called", id_)
        if zone.also_called:
            others = [isolated(other, self.wording.right_to_left) for other in zone.also_called]
            name = self.wording.say("names-many", name=name, others=" / ".join(others))
        return self.wording.say("zone-unlocated", name=name) if zone.unlocated else name

    def zones(self, ids: tuple[str, ...]) -> Told:
        """Zones, any one of which will do."""
        return Told(self.wording.listed([self.zone(id_) for id_ in ids], "or"), len(ids))

    def lines(self, ids: tuple[str, ...]) -> Told:
        """Lines by their names."""
        called = {id_: self.agreement.lines[id_].called for id_ in ids if id_ in self.agreement.lines}
        names = [self.wording.own(called.get(id_, {}), f"lines.{id_}.called", id_) for id_ in ids]
        return Told(self.wording.listed(names), len(ids))

    def phase(self, id_: str) -> str:
        """A phase by its name."""
        phase = self.agreement.phase(id_)
        return self.wording.own(phase.called if phase else {}, f"phases.{id_}.called", id_)

    def clause(self, ref: str) -> str:
        """Another clause, or a part of one, by what it says; cut where that is long, with its id."""
        clause = self._clause(ref)
        if clause is None:
            return isolated(ref, self.wording.right_to_left)
        says = self.wording.own(clause.says, f"clauses.{clause.id}.says", clause.id).strip()
        quoted = self._quoted(says, clause.id)
        part = ref.removeprefix(clause.id).lstrip("/")
        if not part:
            return quoted
        return self.wording.say("part-of", part=isolated(part, self.wording.right_to_left), clause=quoted)

    def _clause(self, ref: str) -> Clause | None:
        return self.clauses.get(ref) or self.clauses.get(ref.rpartition("/")[0])

    def _quoted(self, says: str, id_: str) -> str:
        closing = "\u2069" if says.endswith("\u2069") else ""
        bare = says.removesuffix(closing).rstrip(".。؟ ") if closing else says.rstrip(".。؟ ")
        if len(bare) <= LONGEST_QUOTE:
            return self.wording.say("says", says=bare + closing)
        id_ = isolated(id_, self.wording.right_to_left)
        if id_ in self._cut:
            return self.wording.say("says-again", id=id_)
        self._cut.add(id_)
        cut = bare[:LONGEST_QUOTE].rpartition(" ")[0].rstrip(",;:،؛ ")
        return self.wording.say("says-cut", says=cut + closing, id=id_)

    # acts ---------------------------------------------------------------------------------------------------
    def act(self, code: str) -> str:
        """An act by its label; the code itself, listed as missing, where the vocabulary does not know it."""
        known = known_acts().get(code)
        return self._label(dict(known.labels) if known else {}, f"act {code}", code)

    def weapons(self, codes: tuple[str, ...]) -> Told:
        """Weapon classes by their labels."""
        labels = {code: dict(known_weapons()[code].labels) for code in codes if code in known_weapons()}
        return self.any_of(self._label(labels.get(code, {}), f"weapon {code}", code) for code in codes)

    def _label(self, labels: dict[str, str], where: str, code: str) -> str:
        label = self.wording.own(labels, where, code)
        # Labels stand in the middle of a sentence; they are common nouns in every language.
        return label[:1].lower() + label[1:] if label[1:2].islower() else label

    def any_of(self, items: Iterable[str]) -> Told:
        """Things of which any one will do."""
        told = list(items)
        return Told(self.wording.listed(told, "or"), len(told))

    def item(self, name: str) -> str:
        """A category of persons or things, in the words of the file unless the catalogue knows it."""
        if message := self.wording.known("item", name):
            return self.wording.say(message)
        return self.wording.written(name, f"words {name!r}")

    def deed(self, acts: Acts | None, known_by: tuple[str, ...] = ()) -> Told:
        """Acts with all that is asked of them; who acts is left out where the sentence names them already."""
        if acts is None:
            return NOTHING
        codes = [self.act(code) for code in acts.acts] or [self.wording.say("any-act")]
        by = () if set(acts.by) == set(known_by) else acts.by
        parts = {
            "items": self.any_of(self.item(item) for item in acts.items),
            "weapons": self.weapons(acts.weapons),
            "by": self.names(by, "or"),
            "toward": self.names(acts.toward, "or"),
            "zones": self.zones(acts.in_),
            "outside": self.zones(acts.outside),
            "certified_by": self.names(acts.certified_by, "or"),
        }
        arguments = {key: told.text for key, told in parts.items()}
        counts = {f"{key}_n": told.n for key, told in parts.items()}
        text = self.wording.say("deed", acts=self.wording.listed(codes, "or"), **arguments, **counts)
        return Told(text, max(1, len(acts.acts)))

    # the author's words -----------------------------------------------------------------------------------
    def words(self, text: str, language: str = "en") -> Told:
        """Words the author wrote, marked where they are in another language."""
        return (
            Told(self.item(text), 1)
            if text and language == "en"
            else (Told(self.wording.written(text, f"words {text!r}", language), 1) if text else NOTHING)
        )


__all__ = ["LONGEST_QUOTE", "Phrases"]
