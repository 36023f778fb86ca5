"""The forms of an incident's file, from the allegation to publication."""

from collections.abc import Mapping
from typing import Final

from servanda.web.mission.forms.layout import Group, Layout, Line

_EXACTLY: Final = Group("asks-exactly", ("point",), folded=True)
_CLAUSES: Final = Group("asks-clauses", ("clauses",), folded=True)
_FINGERPRINT: Final = Group("asks-fingerprint", ("digest",), folded=True)


def _one(*lines: Line, chosen: tuple[str, ...] = ()) -> Layout:
    """A form so short that it needs no headings."""
    return Layout((Group("", lines),), frozenset(chosen))


_ABOUT_THE_REPORT: Final[Mapping[str, Layout]] = {
    "incident:allegation:submit": Layout(
        (
            Group("asks-what", ("act", "words")),
            Group("asks-when", (("begin", "end"),)),
            Group("asks-where", (("zone", "place"),)),
            Group("asks-exactly", (("point", "radius_m"),), folded=True),
            Group("asks-who", ("accused", "toward")),
            Group("asks-how-known", ("channel", "own", "may_name")),
            _CLAUSES,
        ),
    ),
    "incident:allegation:withdraw": _one("words"),
    "incident:file:register": _one("number"),
    "incident:triage:set": Layout(
        (
            Group("asks-course", ("course", "urgency", "words")),
            Group("asks-same-matter", ("same_as",), folded=True),
            _CLAUSES,
            Group("asks-first-view", ("severity", "breach"), folded=True),
            Group("asks-marker", ("marker",), folded=True),
        ),
        frozenset(("course",)),
    ),
    "incident:file:group": _one("lead", "words"),
}

_TELLING: Final[Mapping[str, Layout]] = {
    "incident:notice:send": Layout(
        (
            Group("asks-alleged", ("act", "words")),
            Group("asks-when", (("begin", "end"),)),
            Group("asks-where", (("zone", "place"),)),
            _EXACTLY,
            Group("asks-who", ("accused",)),
            Group("asks-clauses", ("clauses",)),
            Group("asks-more-time", ("reply_by",), folded=True),
            Group("asks-complainant", ("complainant",), folded=True),
        ),
    ),
    "incident:notice:delay": _one("reason", "until", chosen=("reason",)),
    "incident:notice:acknowledge": _one("words"),
    "incident:reply:give": Layout(
        (Group("", ("admits", "words")), Group("asks-exception", ("exception", "clause"), folded=True)),
        frozenset(("admits",)),
    ),
}

_INQUIRY: Final[Mapping[str, Layout]] = {
    "incident:inquiry:note": _one("words"),
    "incident:task:assign": Layout(
        (
            Group("asks-team", ("team", "lead")),
            Group("asks-questions", ("questions",)),
            Group("asks-where", ("place",)),
            _EXACTLY,
            Group("asks-sides", ("sides",)),
            Group("asks-until-when", (("appear_by", "report_by"),)),
        ),
    ),
    "incident:appearance:record": _one("tasking", "side", "came", "words", chosen=("came",)),
    "incident:access:ask": Layout(
        (
            Group("", ("of_unit",)),
            Group("asks-where", ("place",)),
            _EXACTLY,
            Group("asks-when", ("wanted",)),
            Group("asks-what-for", ("words",)),
        ),
    ),
    "incident:access:answer": _one("request", "answer", "until", "words", chosen=("answer",)),
    "incident:item:take": Layout(
        (
            Group("", ("kind", "holder", "sealed")),
            Group("asks-there", ("present",)),
            Group("asks-note", ("words",), folded=True),
            _FINGERPRINT,
        ),
    ),
    "incident:item:hand_over": Layout(
        (
            Group("", ("id", ("giver", "taker"), "sealed")),
            Group("asks-note", ("words",), folded=True),
            _FINGERPRINT,
        ),
    ),
    "incident:note:write": _one("words"),
    "incident:report:submit": Layout(
        (
            Group("", ("tasking", "visited")),
            Group("asks-seen", ("seen", "not_seen")),
            Group("asks-agreed", ("agreed",)),
            Group("asks-disagreed", ("disagreed",)),
            Group("asks-each-side", ("statements",), folded=True),
            Group("asks-items", ("items",), folded=True),
        ),
        frozenset(("visited",)),
    ),
}

_FINDING: Final[Mapping[str, Layout]] = {
    "incident:finding:propose": Layout(
        (
            Group("asks-found", ("observation", "status", "verification")),
            Group("asks-breach", ("breach", "clauses", "grade")),
            Group("asks-attribution", ("attribution",)),
            Group("asks-rests-on", ("supports", "reasons", "signed_by")),
            Group("asks-how-grave", ("severity", "intent"), folded=True),
            Group("asks-answers-for-it", ("responsible", "responsibility"), folded=True),
            Group("asks-outcomes", ("outcomes", "exception"), folded=True),
            Group("asks-response", ("response",), folded=True),
            Group("asks-figure", ("certainty_ppm",), folded=True),
            Group("asks-voting", ("vote_by", "replaces"), folded=True),
        ),
        frozenset(("status", "verification", "breach")),
    ),
    "incident:finding:vote": _one("on", "choice", "words", chosen=("choice",)),
    "incident:finding:adopt": _one("finding", "disputed", chosen=("disputed",)),
    "incident:dissent:record": _one("on", "words"),
}

_AFTERWARDS: Final[Mapping[str, Layout]] = {
    "incident:review:ask": _one("finding", "words"),
    "incident:review:decide": _one("review", "result", "words", chosen=("result",)),
    "incident:recommendation:make": _one("units", "words", "by"),
    "incident:response:promise": _one("recommendation", "words", "by"),
    "incident:response:report": Layout(
        (Group("", ("on", "by_unit", "done", "words")), Group("asks-response-kind", ("act",), folded=True)),
        frozenset(("done",)),
    ),
    "incident:publication:propose": _one("why_now", "withheld"),
    "incident:publication:decide": _one("proposal", "result", "words", chosen=("result",)),
}

_PEOPLE: Final[Mapping[str, Layout]] = {
    "incident:source:name": Layout(
        (
            Group("", ("name", "reach", "consent", "words")),
            Group("asks-graded", ("reliability", "credibility"), folded=True),
        ),
        frozenset(("consent",)),
    ),
    "incident:referral:mark": _one("kind", "referred", chosen=("kind", "referred")),
}

#: What the deeds of a file are for, in the order of its page, each with its deeds.
PURPOSES: Final[Mapping[str, Mapping[str, Layout]]] = {
    "deeds-report": _ABOUT_THE_REPORT,
    "deeds-telling": _TELLING,
    "deeds-inquiry": _INQUIRY,
    "deeds-finding": _FINDING,
    "deeds-afterwards": _AFTERWARDS,
    "deeds-people": _PEOPLE,
}
LAYOUTS: Final[Mapping[str, Layout]] = {deed: one for deeds in PURPOSES.values() for deed, one in deeds.items()}
