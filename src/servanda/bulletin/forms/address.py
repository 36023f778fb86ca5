"""Permanent addresses: names and ids that follow from what a bulletin is of, and never change afterwards."""

from servanda.basis import content_hash
from servanda.bulletin.statement import Bulletin


def stem_of(bulletin: Bulletin) -> str:
    """What the files of one version of a bulletin begin with, in whatever language and form."""
    version = "" if bulletin.version == 1 else f"_v{bulletin.version}"
    return f"{bulletin.agreement}_{bulletin.period.name}{version}"


def name_of(bulletin: Bulletin, ending: str) -> str:
    """The name of the file of one form."""
    return f"{stem_of(bulletin)}_{bulletin.language}.{ending}"


def identity_of(bulletin: Bulletin) -> str:
    """The id of a bulletin in one version and language, the same wherever it lies."""
    return _urn(bulletin.speaker.name, stem_of(bulletin), bulletin.language)


def series_of(bulletin: Bulletin) -> str:
    """The id of all bulletins of one agreement by one speaker in one language."""
    return _urn(bulletin.speaker.name, bulletin.agreement, bulletin.language)


def digest_of_names(bulletin: Bulletin) -> bytes:
    """Sixteen bytes that tell a version in one language from any other."""
    return bytes.fromhex(_digits(bulletin.speaker.name, stem_of(bulletin), bulletin.language))


def _digits(*told: str) -> str:
    return content_hash("\n".join(told).encode(), 32)


def _urn(*told: str) -> str:
    """A hash in the form of a UUID of version 8 (RFC 9562, section 5.8), which readers of feeds know as an id."""
    one = _digits(*told)
    return f"urn:uuid:{one[:8]}-{one[8:12]}-8{one[13:16]}-a{one[17:20]}-{one[20:]}"
