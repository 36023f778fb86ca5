"""Ask which outcomes hold by the participants' preferences, and which preferences would make one hold."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from servanda.agreement import Agreement
from servanda.basis import Place, Refusal
from servanda.operations.reading import read_case
from servanda.store import read_paper
from servanda.windtunnel import (
    Concept,
    Needs,
    Preferences,
    deviations,
    needs,
    read_preferences,
    share_of_orders,
    stable,
)


@dataclass(frozen=True, slots=True)
class Temptation:
    """A better move one participant has from a state, and the state others can lead to that deters it, if any."""

    to: str
    met_by: str | None


@dataclass(frozen=True, slots=True)
class Question:
    """One participant and one concept at the outcome asked about: what holds it, and what it would take."""

    needs: Needs
    share: float | None
    temptations: tuple[Temptation, ...]


@dataclass(frozen=True, slots=True)
class StabilityReport:
    """Stability of every state under four concepts, and the conditions of one outcome where asked.

    ``holds[concept][state]``: the participants, by position, that stay. Of class mediator-only.
    """

    agreement: Agreement
    preferences: Preferences
    holds: dict[Concept, tuple[tuple[int, ...], ...]]
    outcome: int | None
    questions: tuple[Question, ...]

    @property
    def data_class(self) -> str:
        """Who may see it."""
        return self.preferences.data_class

    def stays_all(self, concept: Concept, state: int) -> bool:
        """Whether every participant stays in a state."""
        return len(self.holds[concept][state]) == len(self.preferences.conflict.makers)

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        conflict = self.preferences.conflict
        states = [
            {
                "state": state,
                "says": self.preferences.says.get(state, ""),
                "taken": list(self.preferences.taken[state]),
                "stays": {str(one): [conflict.makers[i] for i in self.holds[one][n]] for one in Concept},
                "equilibrium": [str(one) for one in Concept if self.stays_all(one, n)],
            }
            for n, state in enumerate(conflict.states)
        ]
        rankings = [
            {
                "participant": one.who,
                "order": [list(tied) for tied in one.order],
                "basis": one.basis,
                "source": self.preferences.sources.get(one.source, ""),
                "mark": one.mark,
            }
            for one in self.preferences.rankings
        ]
        asked = None if self.outcome is None else conflict.states[self.outcome]
        return {
            "agreement": self.agreement.id,
            "class": self.data_class,
            "note": self.preferences.note,
            "rankings": rankings,
            "states": states,
            "outcome": asked,
            "conditions": [self._question(one) for one in self.questions],
        }

    def _question(self, one: Question) -> dict[str, Any]:
        conflict, asked = self.preferences.conflict, one.needs
        ways = zip(asked.alternatives, asked.lacking, strict=True)
        return {
            "participant": conflict.makers[asked.maker],
            "concept": str(asked.concept),
            "stays": asked.holds,
            "must_not_prefer_any_of": [
                {"states": [conflict.states[s] for s in way], "now_preferred": [conflict.states[s] for s in short]}
                for way, short in ways
            ],
            "share_of_orders": one.share,
            "temptations": [{"to": move.to, "met_by": move.met_by} for move in one.temptations],
        }


def stability_case(name: str, *, preferences: Path | None = None, outcome: str = "") -> StabilityReport:
    """Stability by the preferences kept with a case, or those in a file of their own.

    ``outcome``: a state by its id; also say which preferences would make it hold. Refuses (OPS090) a case without
    preferences where no file is named, and what the file is refused for (TUN3xx).
    """
    case, agreement = read_case(name)
    paper = read_paper(preferences) if preferences is not None else case.preferences()
    if paper is None:
        why = f"nothing says how the participants of {agreement.id!r} rank the outcomes"
        remedy = "write preferences.yaml beside the agreement, or name a file after --preferences"
        raise Refusal("OPS090", why, remedy, Place(name))
    read = read_preferences(paper.text, paper.name, agreement)
    conflict = read.conflict
    makers = range(len(conflict.makers))
    holds = {
        concept: tuple(
            tuple(i for i in makers if stable(conflict, i, state, concept)) for state in range(len(conflict.states))
        )
        for concept in Concept
    }
    if not outcome:
        return StabilityReport(agreement, read, holds, None, ())
    place = read.place_of(outcome)
    questions = tuple(_question(read, maker, place, concept) for concept in Concept for maker in makers)
    return StabilityReport(agreement, read, holds, place, questions)


def _question(read: Preferences, maker: int, outcome: int, concept: Concept) -> Question:
    asked = needs(read.conflict, maker, outcome, concept)
    states = read.conflict.states
    tempted = tuple(
        Temptation(states[one.to], None if one.met_by is None else states[one.met_by])
        for one in deviations(read.conflict, maker, outcome, concept)
    )
    return Question(asked, share_of_orders(asked), tempted)
