"""What a page was made from, for its foot: agreement, every input with what it was read with, program."""

from collections.abc import Iterable

from servanda import __version__
from servanda.agreement import Agreement
from servanda.basis import content_hash
from servanda.operations.pages.wording import Words
from servanda.operations.reading import Heard


def made_from(agreement: Agreement, heard: Iterable[Heard], words: Words) -> tuple[tuple[str, str], ...]:
    """Names and digests; a mapping, form or gazetteer that an input was read with stands after it."""
    inputs: list[tuple[str, str]] = []
    for one in heard:
        inputs += [(one.batch.source.title, one.digest), *one.companions.items()]
    return (
        (words.say("made-from-agreement"), content_hash(agreement.file_text.encode())),
        *inputs,
        (words.say("made-from-program"), f"servanda {__version__}"),
    )
