"""What waits for what, in words."""

from dataclasses import replace

from servanda.agreement import Agreement, Dependency, condition_words, moment_words
from servanda.operations.pages.sentences import short
from servanda.operations.pages.wording import Words
from servanda.operations.waiting import Circle, Step, Waiting


def step_words(step: Step, agreement: Agreement, words: Words) -> str:
    """A step by what its clause says, or by the name of its phase or event."""
    sort, ref = step
    if sort == "begins":
        return short(ref, agreement, words)
    return words.say(f"step-{sort}", name=words.name(agreement, ref))


def leaf_words(one: Waiting, agreement: Agreement, words: Words) -> str:
    """What is waited for, as the condition, the moment or the step in parallel puts it."""
    leaf = one.leaf
    if leaf is None:
        return words.say("waits-phase" if one.how == "phase" else "waits-simply")
    if hasattr(leaf, "tolerance"):
        return words.say("waits-step")
    if hasattr(leaf, "written"):
        return words.say("waits-moment", moment=moment_words(leaf, agreement, words.language))
    if hasattr(leaf, "dependency"):  # whose condition it is stands beside it
        leaf = replace(leaf, dependency=Dependency(kind="text"))
    return condition_words(leaf, agreement, words.language)


def whence_words(whence: str, readers: tuple[str, ...], agreement: Agreement, words: Words) -> str:
    """On what it rests: the text, what it implies, whose reading, or what who has stated."""
    return words.say(f"whence-{whence}", who=words.names(agreement, readers), n=len(readers))


def circle_words(one: Circle, agreement: Agreement, words: Words) -> str:
    """On what a circle rests, and whether a date frees it."""
    said = whence_words(one.whence, one.readers, agreement, words)
    if one.whence in ("reading", "stated", "reported") and len(one.readers) > 1:
        said = words.say("circle-together" if one.together else "circle-each", whence=said)
    return words.say("circle-freed", whence=said) if one.freed else said
