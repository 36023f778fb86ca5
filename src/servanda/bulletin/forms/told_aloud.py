"""The parts of a bulletin as sentences for radio, each under a short lead; a number that is withheld is said to be."""

from collections.abc import Iterator

from servanda.bulletin.forms.measured import measured
from servanda.bulletin.forms.speaking import correction_said
from servanda.bulletin.public import LEAST, PublicCount
from servanda.bulletin.public_lines import AmountLine, StepLine, ToldLine
from servanda.bulletin.statement import Bulletin, FindingLine, GateLine, Owed, PartyStatement, RegionLine
from servanda.bulletin.wording import BulletinWords

_MILLION, _PERCENT = 1_000_000, 10_000


def parts_told(bulletin: Bulletin, words: BulletinWords) -> Iterator[tuple[str, list[str]]]:
    """Each part by its name, with its sentences; those without any are left out by whoever reads."""
    yield "tracks", list(_tracks(bulletin, words))
    yield "findings", [_finding(one, words) for one in bulletin.findings] or [words.say("findings-none")]
    yield "owed", [_owed(one, words) for one in bulletin.owed]
    yield "steps", [_step(one, words) for one in _steps(bulletin)]
    yield "amounts", [_amount(one, words) for one in bulletin.amounts]
    yield "gates", [_gate(one, words) for one in bulletin.gates]
    yield "regions", list(_regions(bulletin, words))
    yield "told", [sentence for one in bulletin.told for sentence in _told(one, words)]
    yield "reported", list(_reported(bulletin, words))
    yield "parties", list(_parties(bulletin, words))
    yield "statements", [*(_statement(one, words) for one in bulletin.statements),
                         *(words.say("statement-none", name=name) for name in bulletin.silent)]  # fmt: skip
    yield "readings", [sentence for one in bulletin.readings for sentence in (*one.said, one.rests)]
    yield "unseen", [one.text for one in bulletin.unseen]
    yield "held-back", [one.text for one in bulletin.held_back]
    yield "corrections", [correction_said(one, words) for one in bulletin.corrections]
    yield "passages", [one.text for one in bulletin.passages]
    yield "why-now", [one.text for one in bulletin.why_now]
    yield "disclosure", list(_made(bulletin, words))


def _tracks(bulletin: Bulletin, words: BulletinWords) -> Iterator[str]:
    for one in bulletin.by_track:
        counts = [(key, count.value) for key, count in one.counts if count.value]
        said = [words.say(f"radio-status-{key.replace(' ', '-')}", n=n) for key, n in counts]
        # Arabic has its own and between them.
        listed = "، ".join(said) if words.right_to_left else words.listed(said)
        yield words.say("radio-track", track=one.title, of=sum(n for _, n in counts), list=listed)


def _finding(one: FindingLine, words: BulletinWords) -> str:
    standing = words.say(f"finding-status-{(one.status or 'not stated').replace(' ', '-')}")
    told = words.say(
        "radio-finding-region" if one.region else "radio-finding",
        region=one.region, sentence=ended(one.sentence), status=standing, by=one.by, day=words.day(one.day),
    )  # fmt: skip
    return f"{told} {words.say('radio-finding-grade', grade=one.grade)}" if one.grade else told


def ended(sentence: str) -> str:
    """A sentence with its end, whatever its author wrote."""
    return sentence if sentence[-1:] in ".!?؟" else f"{sentence}."


def _owed(one: Owed, words: BulletinWords) -> str:
    key = "radio-owed-overdue" if one.overdue else "radio-owed-due"
    told = words.say(key, sentence=ended(one.sentence), who=one.who, day=words.dated(one.by))
    return f"{told} {words.say('radio-owed-times', n=one.times)}" if one.times > 1 else told


def _steps(bulletin: Bulletin) -> list[StepLine]:
    """Each withdrawal once, and not again where it is overdue and has been said to be."""
    owed = {one.clause for one in bulletin.owed}
    return list({one.clause: one for one in bulletin.steps if one.clause not in owed}.values())


def _step(one: StepLine, words: BulletinWords) -> str:
    key = f"radio-step-{one.status.replace(' ', '-')}"
    if one.by is None and one.status == "overdue":
        key += "-no-day"
    return words.say(key, sentence=ended(one.sentence), day=words.dated(one.by))


def _amount(one: AmountLine, words: BulletinWords) -> str:
    promised = measured(one.promised.value or 0, one.unit, words)
    way = "-untold" if one.given is None else "-withheld" if one.given.value is None else ""
    given = "" if way or one.given is None else measured(one.given.value or 0, one.unit, words)
    return words.say(f"radio-amount{way}", sentence=ended(one.sentence), promised=promised, given=given, least=LEAST)


def _gate(one: GateLine, words: BulletinWords) -> str:
    since = "-since" if one.state == "in force" and one.since else ""
    return words.say(f"radio-gate-{one.state.replace(' ', '-')}{since}", name=one.name, day=words.dated(one.since))


def _counts(acts: PublicCount, deaths: PublicCount, words: BulletinWords) -> dict[str, str]:
    return {
        name: words.say(f"radio-{name}-withheld", least=LEAST)
        if one.value is None
        else words.say(f"radio-{name}", n=one.value)
        for name, one in (("acts", acts), ("deaths", deaths))
    }


def _regions(bulletin: Bulletin, words: BulletinWords) -> Iterator[str]:
    nowhere, quiet = words.say("region-nowhere"), list[str]()
    for one in bulletin.regions:
        named = words.say("radio-nowhere") if one.region == nowhere else one.region
        if one.acts.value == 0 and one.deaths.value == 0:
            quiet.append(named)
        elif one.acts.withheld and one.deaths.withheld:
            yield words.say("radio-region-withheld", region=named, least=LEAST)
        else:
            yield words.say("radio-region", region=named, **_counts(one.acts, one.deaths, words))
    if quiet:
        yield words.say("radio-regions-none", regions=words.listed(quiet))
    for one in bulletin.regions:
        yield from _watch(one, words)


def _watch(one: RegionLine, words: BulletinWords) -> Iterator[str]:
    if one.watched_ppm is not None:
        yield words.say("radio-watched", region=one.region, n=round(one.watched_ppm / _PERCENT))
    if one.refusals.value != 0:
        way = "-withheld" if one.refusals.value is None else ""
        yield words.say(f"radio-refused{way}", region=one.region, n=one.refusals.value or 0, least=LEAST)
        if one.refused_by:
            yield words.say("radio-refused-by", who=one.refused_by)


def _told(one: ToldLine, words: BulletinWords) -> Iterator[str]:
    unit = measured(one.now.value or 0, one.unit, words, alone=True) if one.key.startswith("aid") else ""
    yield words.say(
        "radio-told-withheld" if one.now.value is None else "radio-told",
        source=one.source, what=one.label, n=words.count(one.now), unit=f" {unit}" if unit else "", least=LEAST,
        first=words.day(one.first), last=words.day(one.last),
    )  # fmt: skip
    if one.before is not None and one.before.value is not None:
        yield words.say("radio-told-before", n=words.count(one.before))


def _reported(bulletin: Bulletin, words: BulletinWords) -> Iterator[str]:
    quotes = dict.fromkeys((*(one.sentence for one in bulletin.told), *(one.text for one in bulletin.reported)))
    said = [one for one in quotes if one]
    if said and words.language == "en":
        yield from (words.say("radio-quoted", text=one) for one in said)
    elif said:
        yield words.say("radio-reported")


def _parties(bulletin: Bulletin, words: BulletinWords) -> Iterator[str]:
    if not bulletin.parties:
        yield words.say("party-none")
        return
    for one in bulletin.parties[:-1]:
        yield words.say("radio-party", name=one.name, **_counts(one.acts, one.deaths, words))
    last = bulletin.parties[-1]
    yield words.say("radio-party-unrecorded", **_counts(last.acts, last.deaths, words))


def _statement(one: PartyStatement, words: BulletinWords) -> str:
    """Its own words, as they stand: nothing of them is spelled otherwise."""
    key = "radio-statement" if one.quoted else "radio-statement-reported"
    notes = " ".join(_of_statement(one, words))
    return words.say(key, name=one.name, day=words.day(one.day), text=f"{notes}\n{one.text}")


def _of_statement(one: PartyStatement, words: BulletinWords) -> Iterator[str]:
    """What a reader sees beside it, for a listener before it."""
    if one.came:
        late = "late" if one.over else "came"
        yield words.say(f"radio-statement-{late}", came=words.dated(one.came), over=words.dated(one.over))
    if one.translated_from:
        yield words.say("radio-statement-translated", language=words.say(f"language-{one.translated_from}"))
    if one.generated:
        yield words.say("radio-statement-generated", program=one.generated)
    if one.cut:
        yield words.say("radio-statement-cut")


def _made(bulletin: Bulletin, words: BulletinWords) -> Iterator[str]:
    made = bulletin.disclosure
    yield words.say("radio-made")
    for name, parts in (("model", made.by_model), ("person", made.by_person)):
        listed = words.listed([words.say(f"part-{one}") for one in parts])
        yield words.say(f"radio-made-{name}", parts=listed) if parts else words.say(f"radio-made-no-{name}")
    yield made.generated or words.say("disclosure-generated-none")
    titles = tuple(dict.fromkeys(one.title for one in bulletin.sources))
    if titles:
        yield words.say("radio-sources", sources=words.listed(titles))
    yield words.say("radio-page")
