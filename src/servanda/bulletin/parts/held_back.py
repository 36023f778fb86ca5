"""What is not printed yet, and why: things said about a party wait until it has replied or had its time to."""

from servanda.agreement import Agreement, duration_words
from servanda.bulletin.editorial.waiting import reply_time
from servanda.bulletin.statement import PartyStatement, Sentence
from servanda.bulletin.wording import BulletinWords


def held_back_sentences(
    agreement: Agreement, findings: int, statements: int, publisher: int | None, words: BulletinWords
) -> tuple[Sentence, ...]:
    """How many findings and statements wait, and by whose rule; said where none does, too."""
    time = reply_time(agreement, publisher=publisher)
    rule = words.say(f"held-back-rule-{time.of}", time=duration_words(time.us, words.language))
    said = (
        words.say("held-back", findings=findings, statements=statements)
        if findings or statements
        else words.say("held-back-none")
    )
    return Sentence(said, ("findings", "statements")), Sentence(rule)


def silent_parties(
    agreement: Agreement, statements: tuple[PartyStatement, ...], words: BulletinWords
) -> tuple[str, ...]:
    """Parties of which no statement is printed: named as the others are, in the same order."""
    heard = {one.party for one in statements}
    return tuple(words.name(agreement, party) for party in agreement.parties() if party not in heard)


def generated_words(generated: tuple[tuple[str, str], ...], words: BulletinWords) -> str:
    """Which programs generated text, and of what; empty where none did."""
    named = [
        words.say("generated-part", program=program, part=words.say(f"part-{part}")) for program, part in generated
    ]
    return words.say("disclosure-generated", parts=words.listed(named, apart=True)) if named else ""
