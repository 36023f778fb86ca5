"""Forms as they are on paper, and books of numbered sheets as their page shows them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from servanda.access import may
from servanda.operations import DUTY_ENTRY, KINDS, Books, units_on_the_line
from servanda.phones import report_form
from servanda.web.mission.forms import Choices, Input, Sort, asked_of
from servanda.web.mission.scene import MissionScene
from servanda.web.mission.views.choosing import choices_for, labelled, names_what_is_there
from servanda.web.slugs import plain_slug, slug_of

#: What one enters by a press of a button, or by what an entry before it is called: no sheet is filled for it.
_NO_SHEET: Final = (
    "liaison:test:call", "liaison:test:answer", "incident:file:group", "incident:finding:vote", "meeting:decision:vote",
    "warning:thresholds:set",
)  # fmt: skip
PHONE: Final = "phone:report:receive"
_PHONE_SLUG: Final = "phone-report"
#: A list longer than this is looked up, and written by hand.
_MOST_CHOICES: Final = 24
#: Under what the desk's forms are listed, by what they are about.
_UNDER: Final = {
    **dict.fromkeys(("site", "movement", "consent", "notification", "struck"), "sites"),
    **dict.fromkeys(("corridor", "access", "return"), "corridors"),
    **dict.fromkeys(("displacement", "damage", "recovery"), "figures"),
}
#: Fields that only the screen fills in.
_HERE_ALONE: Final = ("id", "message", "test", "copy", "paper", "written_by", "file", "drawn")


@dataclass(frozen=True, slots=True)
class PaperForm:
    """A form on paper. ``begins``: what is written can be entered straight from the sheet."""

    deed: str
    slug: str
    title: str
    inputs: tuple[Input, ...]
    begins: bool = False
    hint: str = ""
    #: Whether its labels are words and no messages: those of the phones' form.
    said: bool = False

    @property
    def area(self) -> str:
        """What its forms are listed under."""
        first, second, *_ = self.deed.split(":")
        return _UNDER.get(second, first) if first == "humanitarian" else first


@dataclass(frozen=True, slots=True)
class BookLine:
    """A book: its numbers as printed, who has it since when, how many became something, which were spoiled, which have
    not come back."""

    first: int
    last: int
    holder: str
    at: int
    used: int
    spoiled: tuple[tuple[int, str], ...]
    missing: str


def choices_of(scene: MissionScene) -> Choices:
    """What may be chosen on a sheet: what the agreement names, never what a file holds."""
    mission = scene.house.mission
    others = [(one, scene.called(one)) for one in units_on_the_line(mission.procedure) if one != scene.person.unit]
    zones = [(one, scene.called(one)) for one in mission.agreement.zones]
    return {**choices_for(scene, None), "to": others, "whom": others, "zones": zones}


def paper_forms(scene: MissionScene) -> tuple[PaperForm, ...]:
    """The forms of what a person's role fills in, in the order of the table of deeds."""
    return tuple(_forms(scene))


def paper_form(scene: MissionScene, slug: str) -> PaperForm | None:
    """One of them, also by the name that sheets printed before bear: an address that led to a form still does."""
    forms = tuple(_forms(scene))
    before = (one for one in forms if plain_slug(one.deed) == slug)
    return next((one for one in forms if one.slug == slug), next(before, None))


def _forms(scene: MissionScene) -> Iterator[PaperForm]:
    person, choices, words = scene.person, choices_of(scene), scene.words
    for deed, kind in KINDS.items():
        own = may(person, deed, own=person.unit, named=(person.unit,), team=(person.id,))
        if own and deed not in _NO_SHEET:
            slug = slug_of(deed)
            inputs = on_paper(scene, deed, asked_of(deed, kind.act, choices))
            hint = words.say(f"hint-{slug}") if words.has(f"hint-{slug}") else ""
            if inputs:
                title = words.say("paper-duty-entry" if deed == DUTY_ENTRY else f"deed-{slug}")
                yield PaperForm(deed, slug, title, inputs, kind.begins, hint)
    if may(person, PHONE):
        yield PaperForm(PHONE, _PHONE_SLUG, words.say("paper-phone-report"), tuple(_questions(scene)), said=True)


def on_paper(scene: MissionScene, deed: str, inputs: tuple[Input, ...]) -> tuple[Input, ...]:
    """What a form asks on paper; of when and by whom a sheet was written, every sheet asks."""
    asked = (labelled(scene, slug_of(deed), one) for one in inputs)
    return tuple(one for one in asked if _on_paper(deed, one) and not (deed == DUTY_ENTRY and one.name == "at"))


def _on_paper(deed: str, one: Input) -> bool:
    here_alone = one.name in _HERE_ALONE and not names_what_is_there(deed, one.name)
    return not here_alone and one.sort is not Sort.GIVEN


def _questions(scene: MissionScene) -> Iterator[Input]:
    """What the phones' form asks, in the language of the page."""
    form, language = report_form(scene.house.mission.agreement), scene.words.language
    for one in form.questions:
        if one.kind == "image" or not one.says:
            continue
        listed = tuple(
            (each.name, each.says.get(language) or each.says["en"]) for each in form.lists.get(one.choices, ())
        )
        few = 0 < len(listed) <= _MOST_CHOICES
        sort = Sort.CHOICES if few else Sort.POINT if one.kind == "geopoint" else Sort.LINE
        label = one.says.get(language) or one.says["en"]
        yield Input(one.name, label, sort, one.needed, choices=listed if few else ())


def book_lines(scene: MissionScene, there: Books) -> tuple[BookLine, ...]:
    """Books, latest first."""
    return tuple(
        BookLine(
            one.issued.first,
            one.issued.last,
            one.issued.holder,
            one.at,
            len(one.used),
            tuple((each.number, each.why) for each, _ in one.spoiled),
            ranges(one.missing),
        )
        for one in reversed(there.books)
    )


def ranges(numbers: tuple[int, ...]) -> str:
    """Numbers in order as ranges: 3, 5–9."""
    found = []
    for _, run in groupby(enumerate(numbers), key=lambda one: one[1] - one[0]):
        held = [number for _, number in run]
        found.append(f"{held[0]}" if len(held) == 1 else f"{held[0]}–{held[-1]}")
    return ", ".join(found)
