"""A Word file written with some parts changed and all others as they were; same in, same out."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Final

from servanda.drafting.papers.word_package import WordPackage

#: The earliest date a zip can hold; a file's own dates would make each writing another file.
_DATE: Final = (1980, 1, 1, 0, 0, 0)
_NOT_XML: Final = {code: None for code in (*range(0x20), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)) if code not in (9, 10)}


def escaped(text: str) -> str:
    """Text for an XML attribute or element; what XML cannot hold is left out."""
    text = text.translate(_NOT_XML)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def insert(content: bytes, insertions: Mapping[int, Sequence[str]]) -> bytes:
    """Content with texts put in at byte positions, in the content's own encoding."""
    encoding = encoding_of(content)
    pieces, last = [], 0
    for at in sorted(insertions):
        pieces += [content[last:at], "".join(insertions[at]).encode(encoding, "xmlcharrefreplace")]
        last = at
    return b"".join([*pieces, content[last:]])


def encoding_of(content: bytes) -> str:
    """How to write marks into XML: UTF-16 if it is that, else ASCII, which all other encodings of XML share."""
    if content[:2] == b"\xff\xfe" or content[:2] == b"<\x00":
        return "utf-16-le"
    if content[:2] == b"\xfe\xff" or content[:2] == b"\x00<":
        return "utf-16-be"
    return "ascii"


def rewritten(package: WordPackage, changed: Mapping[str, bytes]) -> bytes:
    """The file with these parts as given, those not there before at the end, and all others byte for byte."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for part, info in package.infos.items():
            content = changed[part] if part in changed else b"" if info.is_dir() else package.read(part)
            archive.writestr(_entry(info.filename, info.compress_type), content)
        for part in sorted(set(changed) - set(package.infos)):
            archive.writestr(_entry(part, zipfile.ZIP_DEFLATED), changed[part])
    return held.getvalue()


def _entry(name: str, compression: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _DATE)
    entry.compress_type = compression
    entry.create_system = 0
    return entry
