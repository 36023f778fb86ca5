"""Who speaks, in words: on every page and file."""

from servanda.bulletin.statement import Bulletin, ClauseStanding, Correction, FindingLine, PartyStatement
from servanda.bulletin.wording import BulletinWords


def spoken_by(bulletin: Bulletin, words: BulletinWords) -> str:
    """That it is the mechanism's own statement, with its approval; or that it is not one, and whose it is."""
    speaker = bulletin.speaker
    if speaker.official:
        return words.say("official", who=speaker.name, approval=speaker.approval)
    return words.say("private", who=speaker.name)


def speaks_privately(spoken: str, words: BulletinWords) -> bool:
    """Whether a line on who speaks says that it is nobody's statement but a publisher's own."""
    before, after = words.say("private", who="\n").split("\n")
    return spoken.startswith(before.strip("\u2068")) and spoken.endswith(after.strip("\u2069"))


def speaks_officially(spoken: str, words: BulletinWords) -> bool:
    """Whether a line on who speaks says that it is a mechanism's own statement."""
    before = words.say("official", who="\n", approval="").partition("\n")[0]
    return spoken.lstrip("\u2066\u2067\u2068").startswith(before.strip("\u2068"))


def origin_told(origin: str, words: BulletinWords) -> str:
    """What kind a source is, in words where there are some."""
    message = f"origin-{origin.replace(' ', '-')}"
    return words.say(message) if words.says(message) else origin


def finding_said(one: FindingLine, words: BulletinWords) -> str:
    """A finding in one line: where, on which promise, how it stands, by whom, and its grade in the body's own words."""
    standing = words.say(f"finding-status-{(one.status or 'not stated').replace(' ', '-')}")
    told = words.say(
        "finding-told-region" if one.region else "finding-told",
        region=one.region, sentence=one.sentence, status=standing, by=one.by, day=words.day(one.day),
    )  # fmt: skip
    return words.say("finding-grade", finding=told, grade=one.grade) if one.grade else told


def statement_notes(one: PartyStatement, words: BulletinWords) -> list[str]:
    """Who said it and when; and whether these are its own words, whole, and in its own language."""
    notes = [words.say("statement-by", name=one.name, day=words.day(one.day))]
    notes += [came_said(one, words)] if one.came else []
    notes += [] if one.quoted else [words.say("statement-reported")]
    if one.translated_from:
        notes.append(words.say("statement-translated", language=words.say(f"language-{one.translated_from}")))
    notes += [words.say("statement-generated", program=one.generated)] if one.generated else []
    notes += [words.say("statement-cut")] if one.cut else []
    return notes


def came_said(one: PartyStatement, words: BulletinWords) -> str:
    """On which day it came in; and where its party's time to reply was over by then, until when that ran."""
    return words.say(
        "statement-late" if one.over else "statement-came", came=words.dated(one.came), over=words.dated(one.over)
    )


def correction_said(one: Correction, words: BulletinWords) -> str:
    """A correction with its number: a person's counts through the series, one by rule through its bulletin."""
    return words.say(f"correction-{one.by}", n=one.number, period=one.period, text=one.text)


def disclosure_said(bulletin: Bulletin, words: BulletinWords) -> list[str]:
    """How it was made: by rule, by model, by a person; whether text was generated; where the editorial policy is."""
    made = bulletin.disclosure

    def parts(names: tuple[str, ...]) -> str:
        return words.listed([words.say(f"part-{name}") for name in names]) or words.say("disclosure-nothing")

    return [
        words.say("disclosure-rule", parts=parts(made.by_rule)),
        words.say("disclosure-model", parts=parts(made.by_model)),
        words.say("disclosure-person", parts=parts(made.by_person)),
        made.generated or words.say("disclosure-generated-none"),
        *([words.say("disclosure-policy", policy=made.policy)] if made.policy else []),
    ]


def standing_said(one: ClauseStanding, words: BulletinWords) -> str:
    """How a promise stands as the program assesses it, and where that is alleged only."""
    status = words.say(f"status-{one.status.replace(' ', '-')}")
    return words.say("status-alleged", status=status) if one.alleged else status


def by_region(bulletin: Bulletin) -> dict[str, tuple[list[ClauseStanding], list[FindingLine]]]:
    """Promises and findings by the zones they name, in the order in which the board names them first."""
    zones: dict[str, tuple[list[ClauseStanding], list[FindingLine]]] = {}
    for promise in bulletin.board:
        for zone in promise.regions:
            zones.setdefault(zone, ([], []))[0].append(promise)
    for finding in bulletin.findings:
        if finding.region:
            zones.setdefault(finding.region, ([], []))[1].append(finding)
    return zones
