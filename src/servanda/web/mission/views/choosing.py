"""What may be chosen in the forms of a mission: parties, clauses, zones, people, and what a file holds already."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final

from servanda.agreement import Agreement
from servanda.mechanism import IncidentFile, ItemTaken, Record, read
from servanda.vocabulary import act_label, acts
from servanda.web.mission.forms import Choices, Input, Sort
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.incidents import name_of
from servanda.web.mission.views.telling import clause_said, person_told
from servanda.web.views import own_words

Listed = list[tuple[str, str]]
#: Other files offered to choose from, the latest first.
_OTHER_FILES: Final = 100
#: Fields that name another file, by the deed that has them.
_NAMES_A_FILE: Final = {"incident:file:group": "lead", "incident:triage:set": "same_as"}
_HAND_OVER: Final = "incident:item:hand_over"
#: Acts of the procedure by the root of their codes: each has a form of its own, and nobody reports or plans them.
_PROCEDURE: Final = frozenset({
    "allegation", "observation", "reply", "visit", "inquiry", "finding", "decision", "certification",
    "recommendation", "declaration", "statement", "meeting", "liaison", "notice", "report",
})  # fmt: skip
#: Letters and digits of the Admiralty scale, each graded for itself.
_LETTERS: Final = "ABCDEF"
_DIGITS: Final = "123456"
#: Kinds of sources a finding rests on: a standard of proof counts kinds, so one kind has one name.
_KINDS: Final = (
    "visit",
    "witness",
    "document",
    "picture",
    "remains",
    "sensor",
    "intercept",
    "patrol",
    "party",
    "public",
)
#: Currencies offered, by their letters; any other can be written.
CURRENCIES: Final = (
    "AED", "AUD", "BRL", "CAD", "CHF", "CNY", "DKK", "EUR", "GBP", "INR", "JPY", "KRW", "KWD", "NOK",
    "QAR", "RUB", "SAR", "SEK", "TRY", "USD", "XAF", "XOF", "ZAR",
)  # fmt: skip
#: So much of what somebody wrote tells which of several it is.
_OF_ITS_WORDS: Final = 60
#: Fields that tell which of several an entry is.
_SAYS: Final = ("observation", "questions", "words", "why_now")


def choices_for(scene: MissionScene, file: IncidentFile | None) -> Choices:
    """Choices by the names of fields."""
    mission = scene.house.mission
    agreement, procedure = mission.agreement, mission.procedure
    parties: Listed = [(one, scene.called(one)) for one in procedure.parties]
    units: Listed = [
        *parties,
        *((one, scene.called(one)) for one in agreement.participants if one not in procedure.parties),
    ]
    units += [(one, scene.called(one)) for one in agreement.bodies]
    people: Listed = [(one.id, person_told(scene, one.id)) for one in scene.house.accounts.everybody()]
    clauses: Listed = [(one, clause_said(scene, one)) for one in procedure.clauses]
    zones: Listed = [(key, own_words(one.called, scene.words.language) or key) for key, one in agreement.zones.items()]
    held = {
        **dict.fromkeys(("accused", "toward", "side", "party", "responsible", "complainant"), parties),
        **dict.fromkeys(("sides", "present", "absent"), parties),
        **dict.fromkeys(("of_unit", "by_unit", "owner", "unit", "units", "invited", "decided_by"), units),
        **dict.fromkeys(("clauses", "clause"), clauses),
        **dict.fromkeys(("holder", "lead", "giver", "taker", "signed_by", "person"), people),
        "duty": [(one, clause_said(scene, one)) for one in procedure.duties],
        "zone": zones,
        "body": [(one, scene.called(one)) for one in agreement.bodies],
        "grade": [(one, one) for one in procedure.body_grades],
        "reliability": [(one, scene.words.say(f"reliability-{one.lower()}")) for one in _LETTERS],
        "credibility": [(one, scene.words.say(f"credibility-{one}")) for one in _DIGITS],
        "acts": [(code, act_label(code, scene.words.language)) for code in _acts_of(agreement)],
        "currency": [(one, scene.words.say(f"currency-{one.lower()}")) for one in CURRENCIES],
        "act": _acts(scene, acts()),
    }
    return held if file is None else {**held, **_of_the_file(scene, file)}


def _acts_of(agreement: Agreement) -> list[str]:
    """The acts that clauses of the agreement name, in their order there."""
    return list(dict.fromkeys(act for one in agreement.clauses for act in one.promise.acts()))


def _acts(scene: MissionScene, codes: Iterable[str]) -> Listed:
    """Acts to choose from: those that clauses of the agreement name, in their order, then all others by the tree."""
    offered = tuple(codes)
    named = [code for code in _named_by(scene.house.mission.agreement) if code in offered]
    return [(code, act_label(code, scene.words.language)) for code in dict.fromkeys((*named, *offered))]


def _first_of(scene: MissionScene, one: Input) -> tuple[str, ...]:
    """The acts of a field that the agreement names: they stand apart, before those it does not."""
    if one.sort is not Sort.SUGGESTED or one.name.rpartition(".")[2] != "act":
        return ()
    named = set(_named_by(scene.house.mission.agreement))
    return tuple(code for code, _ in one.choices if code in named)


def _named_by(agreement: Agreement) -> list[str]:
    return [code for code in _acts_of(agreement) if code.partition(".")[0] not in _PROCEDURE]


def _of_the_file(scene: MissionScene, file: IncidentFile) -> dict[str, Listed]:
    findings = _dated(scene, file.proposals or file.issued, "did-finding-propose")
    return {
        "tasking": _dated(scene, file.taskings, "did-task-assign"),
        "request": _dated(scene, file.requests, "did-access-ask"),
        "finding": findings,
        "on": findings,
        "replaces": findings,
        "review": _dated(scene, file.reviews, "did-review-ask"),
        "recommendation": _dated(scene, file.recommendations, "did-recommendation-make"),
        "proposal": _dated(scene, file.publications, "did-publication-propose"),
        "items": list(_items(scene, file)),
    }


def names_what_is_there(deed: str, field: str) -> bool:
    """Whether an id in a deed is of something that is there, and not of what begins with it."""
    return deed == _HAND_OVER and field == "id"


def labelled(scene: MissionScene, slug: str, one: Input) -> Input:
    """An input under the label it has in this form, and with its help: ``ask-FORM-FIELD``, ``help-FORM-FIELD``.

    Where the form has none of its own, the field's label and help (``help-FIELD``) stand. A field of a part is named
    ``PART-FIELD``.
    """
    names = [part.rstrip("_").replace("_", "-") for part in one.name.split(".") if not part.isdigit()]
    has, path = scene.words.has, "-".join(names)
    label = f"ask-{slug}-{path}" if has(f"ask-{slug}-{path}") else one.label
    helps = next((key for key in (f"help-{slug}-{path}", f"help-{names[-1]}") if has(key)), "")
    words = tuple((value, _own_word(scene, slug, path, value, message)) for value, message in one.words)
    parts = tuple(labelled(scene, slug, part) for part in one.parts)
    rows = tuple(tuple(labelled(scene, slug, part) for part in row) for row in one.rows)
    first = _first_of(scene, one)
    return replace(one, label=label, help=helps, words=words, first=first, parts=parts, rows=rows)


def _own_word(scene: MissionScene, slug: str, path: str, value: str, message: str) -> str:
    """The message of an answer: the one it has in this form (``word-FORM-FIELD-ANSWER``; of what is left open
    ``ask-FORM-FIELD-unsaid``), else the common one."""
    own = f"word-{slug}-{path}-{message.removeprefix('word-')}" if value else f"ask-{slug}-{path}-unsaid"
    return own if scene.words.has(own) else message


def choices_on(scene: MissionScene, deed: str, file: IncidentFile) -> Choices:
    """What may be chosen in one deed of a file and in no other: what is there and still open to it."""
    adopted, reviewed = {one.act.finding for one in file.adoptions}, {one.act.review for one in file.reviewed}
    open_ones = [one for one in file.proposals if one.act.id not in adopted]
    found = [one for one in (*file.proposals, *file.issued) if one.act.id in adopted]
    if deed == _HAND_OVER:
        return {"id": list(_items(scene, file))}
    if deed == "incident:finding:propose":
        return {"kind": [(one, scene.words.say(f"source-{one}")) for one in _KINDS]}
    if deed == "incident:finding:vote":
        return {"on": _dated(scene, open_ones, "did-finding-propose")}
    if deed == "incident:finding:adopt":
        return {"finding": _dated(scene, open_ones, "did-finding-propose")}
    if deed == "incident:review:ask":
        return {"finding": _dated(scene, {one.act.id: one for one in found}.values(), "did-finding-propose")}
    if deed == "incident:review:decide":
        return {"review": _dated(scene, (one for one in file.reviews if one.act.id not in reviewed), "did-review-ask")}
    if deed == "incident:response:report":
        return {
            "on": [
                *_dated(scene, file.promises, "did-response-promise"),
                *_dated(scene, file.recommendations, "did-recommendation-make"),
            ],
            "act": _acts(scene, (code for code in acts() if code.startswith("response"))),
        }
    if deed == "incident:access:ask":
        # The body asks others for access, never itself.
        agreement, body = scene.house.mission.agreement, scene.house.mission.procedure.body
        asked = dict.fromkeys((*scene.house.mission.procedure.parties, *agreement.participants, *agreement.bodies))
        return {"of_unit": [(one, scene.called(one)) for one in asked if one != body]}
    if deed == "incident:appearance:record":
        sides = {side for one in file.taskings for side in one.act.sides}
        return {"side": [(one, scene.called(one)) for one in scene.house.mission.procedure.parties if one in sides]}
    field = _NAMES_A_FILE.get(deed)
    return {} if field is None else {field: _other_files(scene, file, own=deed == "incident:file:group")}


def _other_files(scene: MissionScene, file: IncidentFile, own: bool) -> Listed:
    """Files a person sees, by their names; the file itself, where that takes it out of a group."""
    latest = scene.house.mission.files(scene.person, "incident")[: -_OTHER_FILES - 1 : -1]
    others = [(one[0].about, name_of(scene, read(one))) for one in latest if one[0].about != file.about]
    alone = [(file.about, scene.words.say("file-by-itself"))] if own and file.lead != file.about else []
    return alone + others


def _items(scene: MissionScene, file: IncidentFile) -> Iterator[tuple[str, str]]:
    """Items of evidence by what they are and when they were taken."""
    for one in file.custody:
        if isinstance(one.act, ItemTaken):
            yield one.act.id, f"{one.act.kind}, {scene.moment(one.recorded)}"


def _dated(scene: MissionScene, records: Iterable[Record[Any]], message: str) -> Listed:
    """Entries to choose from, each by its first words, by what it is and when it was entered."""
    return [(one.act.id, _called_by(scene, one, message)) for one in records]


def _called_by(scene: MissionScene, one: Record[Any], message: str) -> str:
    words = next((said for name in _SAYS if (said := getattr(one.act, name, ""))), "")
    cut = words if len(words) <= _OF_ITS_WORDS else f"{words[:_OF_ITS_WORDS].rstrip()}…"
    return scene.beside(scene.words.say(message), scene.moment(one.recorded), cut)
