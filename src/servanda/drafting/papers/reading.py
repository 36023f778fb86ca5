"""A draft's bytes to its text: which kind of file it is, by what it begins with, and what cannot be read."""

import hashlib
from collections.abc import Sequence
from typing import Final

from servanda.basis import Place, Refusal
from servanda.drafting.papers.codes import DraftCode
from servanda.drafting.papers.limits import DraftLimits, over
from servanda.drafting.text import DraftText

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: A PDF may begin with other bytes; readers look for its mark in the first kilobyte.
_PDF_WITHIN: Final = 1024
_SAVE: Final = "open it in the program it comes from and save it as Word document (.docx)"
#: How a stream in an OLE file is named, in its directory: UTF-16, no mark.
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")


def read_draft(
    data: bytes, name: str, languages: Sequence[str] = (), *, limits: DraftLimits | None = None
) -> DraftText:
    """The text of a Word or PDF draft, told apart by content; ``name`` is only repeated.

    ``languages``: BCP 47 tags the draft is known to be in, which settle passages whose script leaves it open.
    Refuses (DRF001 to DRF014) what cannot be read, or not safely; runs nothing and fetches nothing.
    """
    limits = limits or DraftLimits.usual()
    if len(data) > limits.draft_bytes:
        why = f"the file has {len(data):,} bytes"
        raise over(DraftCode.TOO_LARGE, why, "draft_bytes", limits.draft_bytes, name)
    digest = hashlib.sha256(data).hexdigest()
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        from servanda.drafting.papers.word import read_word

        return read_word(data, name, digest, tuple(languages), limits)
    if b"%PDF-" in data[:_PDF_WITHIN]:
        from servanda.drafting.papers.pdf import read_pdf

        return read_pdf(data, name, digest, tuple(languages), limits)
    raise _neither(data, name)


def _neither(data: bytes, name: str) -> Refusal:
    place = Place(name)
    if not data.strip():
        return Refusal(DraftCode.EMPTY, "the file is empty", "look whether it was copied whole", place)
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            remedy = "open it in Word, take the password off (File, Info, Protect Document), and save it"
            return Refusal(DraftCode.PASSWORD, "the Word file is protected with a password", remedy, place)
        return Refusal(DraftCode.OTHER_FORMAT, "it is a Word file of before 2007 (.doc)", _SAVE, place)
    if data[:5] == b"{\\rtf":
        return Refusal(DraftCode.OTHER_FORMAT, "it is a Rich Text file (.rtf)", _SAVE, place)
    if b"<" in data[:3] and b"html" in data[:400].lower():
        return Refusal(DraftCode.OTHER_FORMAT, "it is a web page (.html)", _SAVE, place)
    return Refusal(DraftCode.UNKNOWN_FORMAT, "it is neither a Word document (.docx) nor a PDF", _SAVE, place)
