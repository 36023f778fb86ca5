"""An edit made and looked at: whether the file still reads and lowers, and what the checks say of it now."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from servanda.agreement import Agreement, Diagnostic, read_agreement
from servanda.basis import Refusal, content_hash
from servanda.windtunnel.model.model import Model, model_of
from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, edited
from servanda.windtunnel.scenario.scenario import Scenario

#: The scenario of an agreement: the case's own file read against it again, or the documented defaults.
ScenarioOf = Callable[[Agreement], Scenario]


@dataclass(frozen=True, slots=True)
class Trial:
    """Edits that leave a sound file: its text, its model, and which diagnostics went and came (code and clause)."""

    edits: tuple[Edit, ...]
    text: str
    draft: Draft
    model: Model
    gone: tuple[Diagnostic, ...]
    new: tuple[Diagnostic, ...]

    @property
    def name(self) -> str:
        """A short name made of its content alone."""
        return content_hash(self.text.encode())[:8]


@dataclass(frozen=True, slots=True)
class Dropped:
    """Edits that were not tried, and why."""

    edits: tuple[Edit, ...]
    why: str


def tried(base: Draft, on: Draft, edits: Iterable[Edit], last: Edit, scenario_of: ScenarioOf) -> Trial | Dropped:
    """``last`` made on a draft that holds ``edits`` already; diagnostics are told against the base.

    Dropped where the file no longer reads, or gains an error or a deadlock it did not have.
    """
    every = (*edits, last)
    try:
        found = trial_of(base, edited(on.text, (last,), on.file), on.file, scenario_of)
        worse = [one for one in found.new if one.severity.rank == 0]
        if worse:
            return Dropped(every, f"it would bring an error: {worse[0].code} {worse[0].message}")
        more = _deadlocks(found.draft) - _deadlocks(on)
        if more:
            return Dropped(every, "it would bring a new deadlock: " + ", ".join(sorted(next(iter(more)))))
        return replace(found, edits=every)
    except Refusal as refused:
        return Dropped(every, refused.reasons[0].why)


def trial_of(base: Draft, text: str, file: str, scenario_of: ScenarioOf) -> Trial:
    """A text beside the base; refuses what cannot be read."""
    agreement = read_agreement(text, file)
    draft = Draft(text, file, agreement, scenario_of(agreement), base.positions)
    gone, new = changed(base.diagnostics, draft.diagnostics)
    return Trial((), text, draft, model_of(agreement, draft.scenario, base.positions), gone, new)


def changed(
    before: tuple[Diagnostic, ...], after: tuple[Diagnostic, ...]
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """Diagnostics that went, and that came, by code and clause."""
    had, has = (Counter((one.code, one.clause) for one in each) for each in (before, after))
    gone = tuple(one for one in before if had[one.code, one.clause] > has[one.code, one.clause])
    new = tuple(one for one in after if has[one.code, one.clause] > had[one.code, one.clause])
    return gone, new


def _deadlocks(draft: Draft) -> set[frozenset[str]]:
    """The steps of every deadlock that no date frees."""
    return {frozenset(ref for _, ref in one.steps) for one in draft.matter.order.deadlocks if not one.freed_by}
