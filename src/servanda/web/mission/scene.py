"""What every page of the mission needs: words, who looks at it, the ways their role has, the time where it happens."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from fastapi import Request

from servanda.access import Person, Role
from servanda.basis import MINUTE, Refusal
from servanda.operations import browser_key
from servanda.web.mission.forms.by_hand import Kept, Tried, tried
from servanda.web.mission.forms.layouts.by_hand import BY_HAND
from servanda.web.mission.forms.refused import pointed
from servanda.web.mission.hours import Hours
from servanda.web.mission.house import House
from servanda.web.mission.parts import ROWS, Part, part_of
from servanda.web.mission.sessions import Session
from servanda.web.mission.training import FACILITATOR
from servanda.web.mission.views.letters import begun
from servanda.web.mission.views.numbers import with_decimals
from servanda.web.mission.ways import ways_of
from servanda.web.pages import filled, refusal_data
from servanda.web.scene import language_of
from servanda.web.slugs import slug_of
from servanda.web.views import own_words
from servanda.web.wording import Wording, wording

Row = TypeVar("Row")
#: So long may what an address asks for be; what is longer is not asked for.
_QUERY = 200
#: Pages that are sent to where they are asked for: who chooses a language there is not led away.
_DOORS: Final = ("/enrol", "/sign-in")
#: Units of one role each, which the text of an agreement seldom names.
_BESIDE: Final = {Role.HUMANITARIAN: "role-humanitarian", Role.ADMINISTRATOR: "unit-office"}


@dataclass(frozen=True, slots=True)
class MissionScene:
    """One request's words, house and person; ``sent``: the form that came with it, if one did (``plan-give``).

    ``tried``: the form written out in a template that came with it.
    """

    words: Wording
    house: House
    session: Session | None
    here: str
    query: Mapping[str, str] = field(default_factory=dict)
    sent: str = ""
    tried: Tried | None = None

    @classmethod
    def of(cls, request: Request) -> "MissionScene":
        """The scene of a request."""
        here = request.url.path if request.method == "GET" or request.url.path in _DOORS else "/"
        words, house = wording(language_of(request)), request.app.state.house
        sent = slug_of(getattr(request.state, "deed", ""))
        typed = getattr(request.state, "typed", None)
        asked = None if typed is None else tried(BY_HAND, request.url.path, typed)
        return cls(words, house, request.state.who, here, _query(request), sent, asked)

    @property
    def person(self) -> Person:
        """Who looks; a defect where nobody signed in, for only open pages are reached without."""
        if self.session is None:
            raise LookupError("nobody signed in")
        return self.session.person

    @property
    def zone(self) -> str:
        """The time zone of the agreement."""
        return self.house.mission.agreement.timing.zone

    @property
    def title(self) -> str:
        """What the agreement is called."""
        agreement = self.house.mission.agreement
        return own_words(agreement.title, self.words.language) or agreement.id

    @property
    def hours(self) -> Hours:
        """How this page says days and hours; the year of now goes without saying."""
        return Hours(self.words, self.zone, self.house.mission.now)

    def stamp(self, instant: int) -> str:
        """An instant in digits, in the agreement's zone, to the minute: for what is typed, sent or read out."""
        return self.hours.stamp(instant)

    def moment(self, instant: int) -> str:
        """An instant within a line of words: never broken, and in its own order where the words run from the right."""
        return self.hours.moment(instant)

    def along(self, words: str) -> str:
        """Words that hold names in isolates, kept together in the direction of the page wherever they stand.

        The direction of words that are isolates alone is else guessed, and always from the left.
        """
        return f"{chr(0x2067 if self.words.direction == 'rtl' else 0x2066)}{words}\u2069"

    def beside(self, *parts: str) -> str:
        """What stands beside each other in a line, parted as the language parts it; what is empty is left out.

        On pages that run from the right each part keeps its own direction: a name in other letters else turns the line.
        """
        told = [f"\u2068{one}\u2069" if self.words.direction == "rtl" else one for one in parts if one]
        return f"{self.words.say('list-comma')} ".join(told)

    def called(self, unit: str) -> str:
        """A unit or a zone as the agreement calls it; desk and office, which it seldom names, by what they are."""
        agreement = self.house.mission.agreement
        for named in (agreement.participants, agreement.bodies, agreement.zones):
            if unit in named:
                return own_words(named[unit].called, self.words.language) or unit
        if any(unit in body.members for body in agreement.bodies.values()):
            return unit.replace("-", " ")  # A member of a body has a key of its text and no other name.
        beside = next((one.role for one in self.house.accounts.everybody() if one.unit == unit), None)
        return self.words.say(_BESIDE[beside]) if beside in _BESIDE else unit

    def share(self, ppm: int) -> str:
        """A share, in parts per million, in per cent as it is asked and as pictures write it."""
        told = self.words.say("share-told", n=with_decimals(ppm / 10_000, self.words.language))
        return told.replace("\u2068", "").replace("\u2069", "")

    def listed(self, name: str, rows: Sequence[Row], size: int = ROWS) -> Part[Row]:
        """The part of a list that the address asks for."""
        return part_of(rows, self.query, name, size)

    def part(self, template: str, **given: Any) -> str:
        """A template with what every one of them may use."""
        return filled(f"mission/{template}", self.words, sent=self.sent, **{**self._always(), **given})

    def page(self, template: str, page: str, **given: Any) -> str:
        """A whole page."""
        shown = pointed(given, self.tried)
        if shown.get("refusals"):
            shown["kept"] = Kept(self.tried)
        return self.part(template, page=page, ways=self._ways(), **shown)

    def refused(self, refusal: Refusal, page: str = "") -> str:
        """A whole page that says what was refused."""
        return self.page("refused.html", page, refusals=[refusal_data(one) for one in refusal.reasons])

    def _ways(self) -> list[str]:
        return [one for one in ways_of(self.session) if one != "desk" or self.house.desk is not None]

    def _keep(self) -> str:
        """Under which key this person's browser keeps entries of the duty log that could not be sent."""
        if self.session is None or "duty" not in ways_of(self.session):
            return ""
        return browser_key(self.house.store, self.person)

    def _always(self) -> dict[str, Any]:
        now, hours = self.house.mission.now, self.hours
        return {
            "token": self.session.token if self.session else "",
            "person": self.session.person if self.session else None,
            "here": self.here,
            "keep": self._keep(),
            "title": self.title,
            "rehearsal": self.house.rehearsal,
            "training": self.house.training,
            "facilitator": self.session is not None and self.session.person is FACILITATOR,
            "pace": self._pace(),
            "zone": self.zone,
            "clock": hours.clock(now),
            "now": hours.in_whole(now),
            "behind": self.house.mission.behind // MINUTE if self.session else 0,
            "read_only": self.house.store.health.code if self.session else "",
            "stamp": hours.stamp,
            "moment": hours.moment,
            "span": hours.span,
            "time_of": hours.time_of,
            "day_of": hours.day_of,
            "day_kept": hours.day_kept,
            "kept_of": hours.kept_of,
            "called": self.called,
            "begun": begun,
            "share": self.share,
            "wrong": {},
            "kept": Kept(),
        }

    def _pace(self) -> int:
        """How fast the mission's clock goes: 1 but in an exercise, and 0 where it stands still."""
        if self.house.training is None:
            return 1
        setting = self.house.training.exercise.setting
        return setting.pace if setting.running else 0


def _query(request: Request) -> dict[str, str]:
    """What the address asks for beside the page, each name once."""
    if request.method != "GET":
        return {}
    return {name: value for name, value in request.query_params.items() if len(name) + len(value) <= _QUERY}
