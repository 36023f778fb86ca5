"""Who speaks in the bulletin of a period: the mechanism, where its approval carries what is printed, or a person."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from servanda.agreement import LANGUAGES
from servanda.basis import Place, Refusal
from servanda.bulletin import (
    Approved,
    Bulletin,
    BulletinWords,
    Known,
    Rendered,
    Sentence,
    Speaker,
    approved,
    called_in,
    compose,
    draft_digest,
    policy_page,
    speaker_of,
    spoken_by,
    starter_policy,
)
from servanda.operations.page_files import write_draft
from servanda.store import Case


@dataclass(frozen=True, slots=True)
class Spoken:
    """The bulletins of a period with who speaks in them. ``why_not``: why not the mechanism, in words; empty if it."""

    bulletins: tuple[Bulletin, ...]
    found: Approved
    why_not: str = ""


def spoken(known: Known, languages: tuple[str, ...], publisher: str, official: bool) -> Spoken:
    """Each language's bulletin under its speaker.

    ``official``: nothing else will do. Refuses (BUL081) where the mechanism's approval does not carry it.
    """
    editorial, period = known.editorial, known.periods[0]
    has = editorial is not None and any(
        editorial.period(one.period).name == period.name for one in editorial.file.approvals
    )
    drafts = {one: compose(known, Speaker(""), one) for one in dict.fromkeys((*languages, *(LANGUAGES if has else ())))}
    digest = draft_digest(drafts[one] for one in LANGUAGES) if has else ""
    found = approved(editorial, known.agreement, period, digest)
    why_not = BulletinWords("en").say(f"approval-{found.why_not}") if found.why_not else ""
    if official and why_not:
        raise Refusal(
            "BUL081",
            f"this would be no statement of the mechanism: {why_not}",
            "enter its approval in bulletin.yaml, or leave --official out and publish a private analysis",
            Place("--official"),
        )

    def speaker(language: str) -> Speaker:
        mine = speaker_of(found, editorial, known.agreement, BulletinWords(language))
        return mine if mine.official else replace(mine, name=publisher or mine.name or "an unnamed publisher")

    made = [drafts[one] if not found.why_not else _without_readings(drafts[one], found) for one in languages]
    return Spoken(tuple(replace(one, speaker=speaker(one.language)) for one in made), found, why_not)


def _without_readings(draft: Bulletin, found: Approved) -> Bulletin:
    """What only the mechanism's approval may publish is left out, and it is said that it was asked for."""
    if not draft.readings:
        return draft
    words = BulletinWords(draft.language)
    said = words.say("reading-held", why=words.say(f"approval-{found.why_not}"))
    return replace(
        draft,
        readings=(),
        disclosure=replace(draft.disclosure, by_model=()),
        held_back=(*draft.held_back, Sentence(said, ("disclosure",))),
    )


def policies(
    case: Case, bulletins: tuple[Bulletin, ...], publishers: Mapping[str, str] | None = None, named: str = ""
) -> Mapping[str, Rendered]:
    """The editorial policy in each bulletin's language, by the name of its file: the case's own, or what ships.

    It is the publisher's, beside a statement of the mechanism too: no approval is of its words. ``publishers``: the
    publisher's name by language, as the editorial file has it; ``named``: another, where one was named.
    """
    made = {}
    for one in bulletins:
        own = case.editorial_policy(one.language)
        text = starter_policy(one.language) if own is None else own.text
        words = BulletinWords(one.language)
        speaker = one.speaker
        if speaker.official:
            speaker = Speaker(named or called_in(publishers or {}, words) or "an unnamed publisher")
        page = policy_page(text, one.language, speaker.name, spoken_by(replace(one, speaker=speaker), words))
        made[one.disclosure.policy] = Rendered("html", "text/html; charset=utf-8", page)
    return made


def write_policy(path: Path, language: str) -> Path:
    """Write the policy that ships to a new file, to be edited; refuses as ``write_draft`` does, and (BUL003)."""
    return write_draft(starter_policy(language), path)
