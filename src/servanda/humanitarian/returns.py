"""Planned returns of civilians: when, along which routes, whether these are cleared, and how many came back.

What speaks against a date is told; nothing here stops anybody from going home.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from servanda.access import JSON, DataClass, Draft, Entry, text, texts, whole, word
from servanda.basis import Place, Refusal
from servanda.humanitarian.dues import Due, What, progress
from servanda.humanitarian.subjects import LONGEST_TEXT
from servanda.humanitarian.terms import DeskTerms

PLAN = "humanitarian:return:plan"
CLEARANCE = "humanitarian:return:clearance"
REPORT = "humanitarian:return:report"


class Clearance(StrEnum):
    """How far a route or area is cleared of mines and munitions, in order."""

    NOT_KNOWN = "not known"
    NOT_SURVEYED = "not surveyed"
    SURVEYED = "surveyed"
    BEING_CLEARED = "being cleared"
    CLEARED = "cleared"
    CERTIFIED = "certified"


class Concern(StrEnum):
    """What speaks against a planned date, for people to weigh."""

    ROUTE_NOT_CLEARED = "route not cleared"
    CLEARED_BY_NOBODY_NAMED = "cleared by nobody named"
    NOT_ASKED_WHETHER_WILLING = "not asked whether they are willing"
    NO_ROUTE = "no route"


@dataclass(frozen=True, slots=True)
class Planned:
    """A planned return: from where to where, when (µs UTC, half-open), along which routes, how many people.

    ``willing``: whether those concerned were asked and want to; None where nobody asked.
    """

    start: str
    end: str
    begin: int
    until: int
    routes: tuple[str, ...]
    persons: int | None = None
    willing: bool | None = None
    recipients: tuple[str, ...] = ()

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "leaves": self.start,
            "arrives": self.end,
            "begin": self.begin,
            "until": self.until,
            "routes": list(self.routes),
            "persons": self.persons,
            "willing": self.willing,
            "recipients": list(self.recipients),
        }


@dataclass(frozen=True, slots=True)
class Cleared:
    """How one route stands: the state, by whom, when entered (µs UTC)."""

    route: str
    state: Clearance
    by: str
    recorded: int


@dataclass(frozen=True, slots=True)
class CameBack:
    """How many came back in a span (µs UTC, half-open), and how many were turned back."""

    begin: int
    until: int
    persons: int
    turned_back: int
    recorded: int


@dataclass(frozen=True, slots=True)
class ReturnFile:
    """One planned return as it stands; a later plan takes the place of an earlier one."""

    about: str
    planned: Planned | None = None
    entered: int = 0
    versions: int = 0
    cleared: tuple[Cleared, ...] = ()
    reports: tuple[CameBack, ...] = ()

    def route(self, route: str) -> Cleared | None:
        """How a route stands by the latest word on it."""
        return next((one for one in reversed(self.cleared) if one.route == route), None)

    @property
    def returned(self) -> int:
        """How many came back, by all reports together."""
        return sum(one.persons for one in self.reports)

    def concerns(self) -> tuple[tuple[Concern, str], ...]:
        """What speaks against the planned date, each with the route it is about, or ""."""
        if self.planned is None:
            return ()
        found: list[tuple[Concern, str]] = []
        if not self.planned.routes:
            found.append((Concern.NO_ROUTE, ""))
        for route in self.planned.routes:
            how = self.route(route)
            if how is None or how.state not in (Clearance.CLEARED, Clearance.CERTIFIED):
                found.append((Concern.ROUTE_NOT_CLEARED, route))
            elif not how.by:
                found.append((Concern.CLEARED_BY_NOBODY_NAMED, route))
        if self.planned.willing is None:
            found.append((Concern.NOT_ASKED_WHETHER_WILLING, ""))
        return tuple(found)


def return_file(entries: Iterable[Entry]) -> ReturnFile:
    """The file from any part of its entries."""
    held = sorted(entries, key=lambda one: one.position)
    plans = [one for one in held if one.deed == PLAN and one.content]
    cleared = [
        Cleared(text(one.content, "route"), state, text(one.content, "by_whom"), one.recorded)
        for one in held
        if one.deed == CLEARANCE and (state := word(Clearance, one.content, "state"))
    ]
    reports = [_report(one) for one in held if one.deed == REPORT and whole(one.content, "persons") is not None]
    return ReturnFile(
        about=held[0].about if held else "",
        planned=_planned(plans[-1].content) if plans else None,
        entered=plans[0].recorded if plans else 0,
        versions=len(plans),
        cleared=tuple(cleared),
        reports=tuple(reports),
    )


def _planned(held: Mapping[str, JSON]) -> Planned:
    willing = held.get("willing")
    return Planned(
        start=text(held, "leaves"),
        end=text(held, "arrives"),
        begin=whole(held, "begin") or 0,
        until=whole(held, "until") or 0,
        routes=texts(held, "routes"),
        persons=whole(held, "persons"),
        willing=willing if isinstance(willing, bool) else None,
        recipients=texts(held, "recipients"),
    )


def _report(entry: Entry) -> CameBack:
    held = entry.content
    numbers = [whole(held, key) or 0 for key in ("begin", "until", "persons", "turned_back")]
    return CameBack(numbers[0], numbers[1], numbers[2], numbers[3], entry.recorded)


def plan_return(about: str, planned: Planned, now: int) -> Draft:
    """A planned return, new or in place of an earlier plan. Refuses one without ends or dates (HUM050)."""
    words = (planned.start, planned.end, *planned.routes)
    unsaid = not planned.start.strip() or not planned.end.strip() or planned.begin >= planned.until
    if unsaid or max(map(len, words)) > LONGEST_TEXT or (planned.persons or 0) < 0:
        raise Refusal(
            "HUM050",
            "the return has no two ends, no dates, or fewer people than none",
            "say from where to where, and when",
            Place(path="until" if planned.begin >= planned.until else "leaves" if not planned.start.strip() else ""),
        )
    return Draft(PLAN, about, DataClass.MECHANISM, planned.content(), planned.recipients, now)


def clear(state: ReturnFile, route: str, how: Clearance, by: str, now: int) -> Draft:
    """How far a route is cleared, by whom. Refuses one not in the plan (HUM051), certified by nobody (HUM052)."""
    if state.planned is None or route not in state.planned.routes:
        raise Refusal("HUM051", "the plan names no such route", "name one of its routes, or change the plan")
    if how is Clearance.CERTIFIED and not by.strip():
        raise Refusal(
            "HUM052", "nobody is said to have certified it", "say who certified the route", Place(path="by_whom")
        )
    content: dict[str, JSON] = {"route": route, "state": str(how), "by_whom": by}
    return Draft(CLEARANCE, state.about, DataClass.MECHANISM, content, state.planned.recipients, now)


def report_return(state: ReturnFile, begin: int, until: int, persons: int, turned_back: int, now: int) -> Draft:
    """How many came back, and were turned back, in a span. Refuses no plan here (HUM031), false counts (HUM053)."""
    if state.planned is None:
        raise Refusal("HUM031", "the file's beginning is not here", "enter it first")
    if begin >= until or until > now or min(persons, turned_back) < 0:
        raise Refusal(
            "HUM053",
            "the span is reversed or to come, or counts fewer than none",
            "count people in a past span",
            Place(path="until" if begin >= until or until > now else "persons" if persons < 0 else "turned_back"),
        )
    content: dict[str, JSON] = {"begin": begin, "until": until, "persons": persons, "turned_back": turned_back}
    return Draft(REPORT, state.about, DataClass.MECHANISM, content, state.planned.recipients, now)


def return_due(state: ReturnFile, terms: DeskTerms, now: int) -> tuple[Due, ...]:
    """What is owed about a return: each route cleared before it begins, and a report once its dates are over."""
    plan = state.planned
    if plan is None:
        return ()
    found = []
    for route in plan.routes:
        how = state.route(route)
        done = how is not None and how.state in (Clearance.CLEARED, Clearance.CERTIFIED)
        since = how.recorded if how is not None and done else None
        found.append(
            Due(
                What.CLEARANCE,
                "",
                state.about,
                route,
                state.entered,
                plan.begin,
                progress(since, plan.begin, False, now),
            )
        )
    if now >= plan.until or state.reports:
        by = None if terms.close is None else plan.until + terms.close
        done_at = state.reports[0].recorded if state.reports else None
        found.append(Due(What.REPORT, "", state.about, "", plan.until, by, progress(done_at, by, False, now)))
    return tuple(found)
