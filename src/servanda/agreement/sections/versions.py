"""Extensions, side letters, re-dated deadlines as overlays; and variant texts that differ."""

from typing import Any

from pydantic import Field

from servanda.agreement.sections.sources import CitedText
from servanda.agreement.shape import Identifier, OneOrMore, PerLanguage, shape
from servanda.agreement.when import WhenText


@shape
class Version:
    """An overlay made later: when it was made, by whom, and which fields of which clauses it re-writes.

    ``changes`` maps a clause id (or ``timing``, ``phase:<id>``) to fields, or paths such as
    ``staged.stages.3.between``, and their new values in the same words as the file; an overlay counts only from
    ``made`` on.
    """

    id: Identifier
    called: PerLanguage
    made: WhenText
    by: OneOrMore[str] = ()
    kind: str = Field(default="extension", description="extension, side letter, re-dated deadline, addendum")
    changes: dict[str, dict[str, Any]] = Field(default_factory=dict)
    disputed: str = ""
    source: CitedText | None = None
    note: str = ""


@shape
class Variant:
    """Two published texts that differ: which clause, what each says, where each is found."""

    clause: str
    texts: tuple[str, ...] = Field(min_length=2)
    matters: str = Field(default="", description="what turns on the difference")
    source: CitedText | None = None
