"""A clause in short, for rows and titles; and in full, for where there is room."""

from servanda.agreement import Agreement, Commitment, speak
from servanda.basis import closed
from servanda.operations.pages.wording import Words

#: How much of a sentence stands in a row where the author's short words are in another language.
LONGEST_SHORT = 170


def short(clause: str, agreement: Agreement, words: Words) -> str:
    """The author's own short words; where they are in another language, the beginning of the computed sentence."""
    found = agreement.clause(clause)
    if words.language in found.says:
        return words.brief(found.says, clause)
    spoken = speak(found, agreement, words.language).text
    return spoken if len(spoken) <= LONGEST_SHORT else cut(spoken)


def cut(text: str) -> str:
    """The beginning of a text, to the end of a clause of it or else of a word, with every isolate closed."""
    kept = text[:LONGEST_SHORT]
    ends = max(kept.rfind(mark) for mark in ("; ", "؛ "))
    kept = kept[:ends] if ends > LONGEST_SHORT // 3 else kept.rpartition(" ")[0]
    # What stands in brackets that the cut leaves open is left out with them.
    kept = kept[: kept.rfind("(")] if kept.count("(") > kept.count(")") else kept
    return closed(kept.rstrip(",;:،؛\u00a0\u202f ")) + " …"


def in_full(clause: str, agreement: Agreement, words: Words) -> tuple[str, ...]:
    """The computed sentence, and the author's short words where they are not what stands above it."""
    found = agreement.clause(clause)
    said = [speak(found, agreement, words.language).text]
    if words.language not in found.says:
        said.append(words.say("in-short", says=words.brief(found.says, clause)))
    return tuple(said)


def owed_words(one: Commitment, agreement: Agreement, words: Words) -> str:
    """What one commitment is about: the clause in short, or that somebody answers for forces."""
    return short(one.clause, agreement, words) if one.clause else words.say("answers-for")
