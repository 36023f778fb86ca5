"""Ask a case's facts whether the fighting spreads, who answers whom and whether the truce works."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from servanda.basis import Refusal, from_us
from servanda.escalation import acts_data, noun_of
from servanda.operations.escalate.opened import By, Opened, open_escalation
from servanda.operations.escalate.parts import FOR_MECHANISM, parts_named
from servanda.operations.escalate.told import Told
from servanda.operations.pages.wording import Words, known_language
from servanda.operations.reading import Progress
from servanda.page import Prose


@dataclass(frozen=True, slots=True)
class EscalateReport:
    """What the parts asked for have to say of one case."""

    opened: Opened
    told: dict[str, Told]
    language: str

    @property
    def words(self) -> Words:
        """The words of the language, in which what was counted is called what it is."""
        return words_for(self.opened, self.language)

    @property
    def class_(self) -> str:
        """Who may see the whole: the narrowest class of any part."""
        return "mechanism" if any(one.class_ == "mechanism" for one in self.told.values()) else "public"

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        agreement = self.opened.agreement
        return {
            "agreement": agreement.id,
            "standing": agreement.standing,
            "class": self.class_,
            "as_of": from_us(self.opened.as_of, agreement.timing.zone).isoformat(),
            "acts": acts_data(self.opened.acts),
            "parts": {
                name: {"class": one.class_, **({"refused": list(one.lines)} if one.refused else one.data)}
                for name, one in self.told.items()
            },
        }


def escalate_case(
    name: str,
    evidence: Iterable[str] = (),
    *,
    part: tuple[str, ...] = (),
    public: bool = False,
    language: str = "en",
    as_of: str = "",
    own: bool = True,
    reader: str = "",
    count: str = "violence",
    areas: Any = "",
    within: tuple[str, ...] = (),
    begin: date | None = None,
    end: date | None = None,
    start: date | None = None,
    incident: str = "",
    seed: int = 1,
    by: By = "",
    quiet: tuple[str, ...] = (),
    progress: Progress = lambda step, done, total: None,
) -> EscalateReport:
    """Read a case's facts part by part.

    ``part``: names of parts, all where none is given. ``public``: leave out what only the mechanism may see. The rest
    is as ``open_escalation`` takes it. A part that cannot be told says why in its place and hides no other. Refuses
    (ESC003) an unknown part, (OPS030) a language there are no words in, and what ``open_escalation`` refuses.
    """
    chosen, language = parts_named(part), known_language(language)
    opened = open_escalation(
        name, evidence, as_of=as_of, own=own, reader=reader, count=count, areas=areas, within=within, begin=begin,
        end=end, start=start, incident=incident, seed=seed, by=by, quiet=quiet, progress=progress,
    )  # fmt: skip
    words = words_for(opened, language)
    return EscalateReport(opened, tell_parts(opened, chosen, words, public=public, progress=progress), language)


def words_for(opened: Opened, language: str) -> Words:
    """Words for what was counted: sirens are alerts and no acts, on every page and in every sentence."""
    return Words(language).counting(noun_of(opened.acts.sort))


def tell_parts(
    opened: Opened, chosen: Any, words: Words, *, public: bool, progress: Progress = lambda step, done, total: None
) -> dict[str, Told]:
    """Each part told; where one is refused, its reasons stand in its place."""
    told: dict[str, Told] = {}
    for number, (name, telling) in enumerate(chosen.items()):
        progress(f"reading: {name}", number, len(chosen))
        try:
            one = telling(opened, words)
        except Refusal as refusal:
            one = _not_told(name, refusal, opened, words)
        if not (public and one.class_ == "mechanism"):
            told[name] = one
    return told


def _not_told(name: str, refusal: Refusal, opened: Opened, words: Words) -> Told:
    title = words.say("esc-not-told", part=words.say(f"esc-{name}-title"))
    lines = tuple(_why(one, opened, words) for one in refusal.reasons)
    notice = Prose(id=f"{name}-not-told", title=title, paragraphs=lines, manner="notice")
    return Told(title, "mechanism" if name in FOR_MECHANISM else "public", (notice,), {}, lines, refused=True)


def _why(one: Any, opened: Opened, words: Words) -> str:
    """Why a part cannot be told and what to do, of these days; in English, marked, where there are no words for it."""
    message, acts = f"esc-untold-{one.code.lower()}", opened.acts
    if not words.says(message):
        line = f"{one.why} [{one.code}]; {one.remedy}"
        return words.own({"en": line}, message, line)
    start = words.day(opened.start) if opened.start else "–"
    first, last = words.day(acts.begin), words.day(acts.end - timedelta(days=1))
    return f"{words.say(message, start=start, first=first, last=last)} [{one.code}]"
