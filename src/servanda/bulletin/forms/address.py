"""Permanent addresses: names and ids that follow from what a bulletin is of, and never change afterwards."""

from typing import Final
from uuid import UUID, uuid5

from servanda.bulletin.statement import Bulletin

#: Of ids of bulletins; drawn once.
_SPACE: Final = UUID("8f1d7e0c-6a6b-5d0e-9a2f-3c1b7a4e5d20")


def stem_of(bulletin: Bulletin) -> str:
    """What the files of one version of a bulletin begin with, in whatever language and form."""
    version = "" if bulletin.version == 1 else f"_v{bulletin.version}"
    return f"{bulletin.agreement}_{bulletin.period.name}{version}"


def name_of(bulletin: Bulletin, ending: str) -> str:
    """The name of the file of one form."""
    return f"{stem_of(bulletin)}_{bulletin.language}.{ending}"


def identity_of(bulletin: Bulletin) -> str:
    """The id of a bulletin in one version and language, the same wherever it lies (RFC 9562, version 5)."""
    told = (bulletin.speaker.name, stem_of(bulletin), bulletin.language)
    return f"urn:uuid:{uuid5(_SPACE, chr(10).join(told))}"


def series_of(bulletin: Bulletin) -> str:
    """The id of all bulletins of one agreement by one speaker in one language."""
    told = (bulletin.speaker.name, bulletin.agreement, bulletin.language)
    return f"urn:uuid:{uuid5(_SPACE, chr(10).join(told))}"
