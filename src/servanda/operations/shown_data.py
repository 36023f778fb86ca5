"""A shown agreement as plain data for JSON; stable keys, ids for names."""

from typing import Any

from servanda.agreement import Positions
from servanda.operations.dates import Dates
from servanda.operations.pages.positions_told import terms_words
from servanda.operations.pages.waits_told import leaf_words
from servanda.operations.pages.wording import Words
from servanda.operations.show import ShownClause, ShowReport
from servanda.operations.waiting import Circle, Waiting, step_id


def shown_data(report: ShowReport) -> dict[str, Any]:
    """The whole report; the key ``class`` is there only where positions are."""
    agreement, words = report.agreement, Words(report.language)
    dates, zone = Dates(agreement), agreement.timing.zone
    shown: dict[str, Any] = {
        "agreement": agreement.id,
        "title": report.title,
        "standing": agreement.standing,
        "draft": agreement.draft,
        "language": report.language,
    }
    if report.positions is not None:
        shown["class"] = report.data_class
    shown |= {
        "zone": zone,
        "phases": [
            {"phase": phase.id, "dates": [one.data(zone) for one in dates.of_phase(phase.id)]}
            for phase in agreement.phases
        ],
        "clauses": [_clause(report, line) for line in report.lines],
        "owes": [
            {
                "who": one.owner,
                "clause": one.clause or None,
                "kind": one.kind,
                "for_whom": list(one.for_whom),
                "to_whom": list(one.to_whom),
            }
            for one in report.owed
        ],
        "waits": [_waits(one, report, words) for one in report.waits],
        "circles": [_circle(one) for one in report.circles],
    }
    if report.positions is not None:
        shown["positions"] = _positions(report.positions, report, words)
    return shown


def _clause(report: ShowReport, line: ShownClause) -> dict[str, Any]:
    clause, zone = report.agreement.clause(line.clause), report.agreement.timing.zone
    source = clause.source
    return {
        "clause": clause.id,
        "kind": clause.kind,
        "says": dict(clause.says),
        "sentence": line.sentence,
        "not_translated": list(line.missing),
        "who": list(clause.who),
        "track": clause.track,
        "phase": clause.phase or None,
        "dates": [one.data(zone) for one in line.dates],
        "observed_by": list(clause.observed_by),
        "certified_by": list(clause.certified_by),
        "otherwise": list(clause.otherwise),
        "reversible": clause.reversible,
        "undefined": list(clause.undefined),
        "source": None
        if source is None
        else {"in": list(source.sources), "para": source.para, "mark": source.mark, "note": source.note},
    }


def _waits(one: Waiting, report: ShowReport, words: Words) -> dict[str, Any]:
    return {
        "waiter": step_id(one.waiter),
        "needed": step_id(one.needed),
        "how": one.how,
        "by": one.whence,
        "of": one.of or None,
        "one_of_several": one.either,
        "words": leaf_words(one, report.agreement, words),
    }


def _circle(one: Circle) -> dict[str, Any]:
    return {
        "steps": [step_id(step) for step in one.steps],
        "by": one.whence,
        "of": list(one.readers),
        "together": one.together,
        "freed_by_a_date": one.freed,
    }


def _positions(kept: Positions, report: ShowReport, words: Words) -> dict[str, Any]:
    def entry(one: Any) -> dict[str, Any]:
        return {
            "basis": str(one.basis),
            "made": str(one.made),
            "known": str(one.known or one.made),
            "class": kept.class_of(one),
            "made_in_public": one.made_in_public,
            "source": {"in": list(one.source.sources), "mark": one.source.mark, "note": one.source.note},
            "note": one.note,
        }

    return {
        "class": kept.data_class,
        "proposals": [
            {"id": one.id, "by": list(one.by), "clauses": list(one.clauses), "says": dict(one.says)} | entry(one)
            for one in kept.proposals
        ],
        "answers": [
            {
                "who": one.who,
                "clause": one.clause,
                "answer": one.answer,
                "terms": terms_words(one, report.agreement, words) or None,
                "words": one.words or None,
                "latest": kept.latest(one.who, one.clause) is one,
            }
            | entry(one)
            for one in kept.answers
        ],
        "options": [
            {
                "id": one.id,
                "called": dict(one.called),
                "says": dict(one.says),
                "frees": list(one.frees),
                "by": list(one.by),
            }
            | entry(one)
            for one in kept.options
        ],
    }
