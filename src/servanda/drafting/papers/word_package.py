"""The parts of a Word file, looked at before any is parsed: a zip from a stranger, full of XML."""

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final
from xml.parsers import expat

from servanda.basis import Place, Refusal
from servanda.drafting.papers.codes import DraftCode
from servanda.drafting.papers.limits import MIB, DraftLimits, over

_CONTENT_TYPES: Final = "[Content_Types].xml"
_STRICT: Final = "http://purl.oclc.org/ooxml/"
_FOLDERS_OF_OTHERS: Final = {"xl": "a workbook", "ppt": "a set of slides"}
_RATIO_FROM: Final = 16 * MIB
_DAMAGED: Final = "copy or fetch it again, whole; or open it in Word and save it anew"
_UNREADABLE: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    struct.error,
)


@dataclass(frozen=True, slots=True)
class Relation:
    """One part's tie to another part, or to something outside the file.

    ``kind``: the last word of its type (``footnotes``, ``hyperlink``). ``target``: the part's name, or the address
    as written. ``outside``: whether it leads out of the file; nothing outside is ever fetched.
    """

    id: str
    kind: str
    target: str
    outside: bool


@dataclass(frozen=True, slots=True)
class WordPackage:
    """A Word file's parts by name, without the leading slash. ``main``: the document's own part."""

    name: str
    archive: zipfile.ZipFile
    infos: Mapping[str, zipfile.ZipInfo]
    main: str = ""
    relations: Mapping[str, Relation] = field(default_factory=dict)

    def read(self, part: str) -> bytes:
        """A part's bytes; refuses (DRF003) where it is not there or damaged."""
        if part not in self.infos:
            raise damaged(self.name, f"its part {part} is missing")
        with _unzipping(self.name):
            return self.archive.read(self.infos[part])

    def related(self, kind: str) -> str:
        """The name of the main part's first part of this kind; empty where it has none that is there."""
        found = (one.target for one in self.relations.values() if one.kind == kind and not one.outside)
        return next((target for target in found if target in self.infos), "")

    def xml(self, part: str) -> Any:
        """The root element of a part; refuses (DRF003, DRF009) what is no XML or not safe."""
        return parsed(self.read(part), part, self.name)

    def relations_of(self, part: str) -> dict[str, Relation]:
        """The ties of a part by id; empty where it has none."""
        folder, _, own = part.rpartition("/")
        path = f"{folder}/_rels/{own}.rels" if folder else f"_rels/{own}.rels"
        if path not in self.infos:
            return {}
        found = {}
        for one in self.xml(path):
            target, outside = one.get("Target", ""), one.get("TargetMode") == "External"
            if not outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[one.get("Id", "")] = Relation(
                one.get("Id", ""), one.get("Type", "").rpartition("/")[2], target, outside
            )
        return found


def open_package(data: bytes, name: str, limits: DraftLimits) -> WordPackage:
    """A Word file's parts, found sound by their sizes and free of document types.

    Refuses (DRF003, DRF004, DRF005, DRF008, DRF009) what is damaged, encrypted, no Word document, made to fill the
    memory, or declares entities.
    """
    with _unzipping(name):
        archive = zipfile.ZipFile(io.BytesIO(data))
    infos = _infos(archive, name, limits)
    package = WordPackage(name, archive, infos)
    if _CONTENT_TYPES not in infos:
        raise _no_word_file(infos, name, package)
    for part in infos:
        if part.endswith((".xml", ".rels")):
            _refuse_types(package.read(part), part, name)
    package.xml(_CONTENT_TYPES)
    top = package.relations_of("")
    main = next((one.target for one in top.values() if one.kind == "officeDocument" and not one.outside), "")
    if not main.startswith("word/") and main.partition("/")[0] in _FOLDERS_OF_OTHERS:
        raise _other_format(f"it is {_FOLDERS_OF_OTHERS[main.partition('/')[0]]}, not a text", name)
    if main not in infos:
        raise damaged(name, "its document is missing")
    root = package.xml(main)
    if root.tag.startswith("{" + _STRICT):
        raise _other_format("it is saved in the Strict variant of the format", name)
    if not root.tag.endswith("}document"):
        raise damaged(name, "its document is none of Word's")
    return WordPackage(name, archive, infos, main, package.relations_of(main))


def damaged(name: str, why: str) -> Refusal:
    """The refusal of a file that cannot be read through."""
    return Refusal(DraftCode.DAMAGED, f"the Word file is damaged: {why}", _DAMAGED, Place(name))


def parsed(content: bytes, part: str, name: str) -> Any:
    """The root element of XML; entities stay unresolved, nothing is loaded, comments and instructions are dropped."""
    try:
        from lxml import etree
    except ImportError:
        raise not_installed("lxml") from None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error).lower():
            raise nested_too_deep(part, name) from None
        raise damaged(name, f"{part} is not well-formed ({str(error)[:120]})") from None
    except ValueError as error:
        raise damaged(name, f"{part} cannot be read ({str(error)[:120]})") from None


def nested_too_deep(part: str, name: str) -> Refusal:
    """The refusal of XML nested deeper than any text is."""
    why = f"{part} is nested deeper than any text is"
    return Refusal(DraftCode.UNSAFE_XML, why, "copy its text into a new document and save that", Place(name))


def not_installed(library: str) -> Refusal:
    """The refusal where the extra that reads drafts is absent."""
    return Refusal(
        DraftCode.NOT_INSTALLED, f"drafts are read with {library}, which is absent", "pip install 'servanda[desk]'"
    )


def _infos(archive: zipfile.ZipFile, name: str, limits: DraftLimits) -> dict[str, zipfile.ZipInfo]:
    listed = archive.infolist()
    if len(listed) > limits.draft_parts:
        raise over(DraftCode.EXPANDS_TOO_MUCH, f"it has {len(listed):,} parts", "draft_parts", limits.draft_parts, name)
    if any(one.flag_bits & 0x1 for one in listed):
        raise Refusal(
            DraftCode.PASSWORD, "the file is protected with a password", "save it without a password", Place(name)
        )
    infos = {one.filename.lstrip("/"): one for one in listed}
    if len(infos) < len(listed):
        raise damaged(name, "it holds a part twice")
    total = sum(one.file_size for one in listed)
    if total > limits.draft_unpacked_bytes:
        limit = limits.draft_unpacked_bytes
        raise over(DraftCode.EXPANDS_TOO_MUCH, f"it unpacks to {total:,} bytes", "draft_unpacked_bytes", limit, name)
    for one in listed:
        if one.file_size > _RATIO_FROM and one.file_size > limits.draft_ratio * one.compress_size:
            why = f"{one.filename[:80]} unpacks to {one.file_size // max(1, one.compress_size)} times its size"
            raise over(DraftCode.EXPANDS_TOO_MUCH, why, "draft_ratio", limits.draft_ratio, name)
        _look_up(archive, one, name)
    return infos


def _look_up(archive: zipfile.ZipFile, one: zipfile.ZipInfo, name: str) -> None:
    """Refuses (DRF003) a part without a name, or listed under another than it bears: it could not be written again."""
    if not one.filename.strip("/"):
        raise damaged(name, "it lists a part without a name")
    with _unzipping(name):
        archive.open(one).close()


def _refuse_types(content: bytes, part: str, name: str) -> None:
    """Refuses a part that declares a document type, where alone entities can be; reads up to its root element."""

    def refuse(*_: object) -> None:
        why = f"{part} declares a document type, in which entities can be hidden"
        raise Refusal(DraftCode.UNSAFE_XML, why, "open it in Word and save it anew", Place(name))

    def begun(*_: object) -> None:
        raise _Begun

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = begun
    try:
        parser.Parse(content, True)
    except _Begun:
        return
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise damaged(name, f"{part} is not well-formed ({error})") from None


class _Begun(Exception):
    """The root element was met."""


def _no_word_file(infos: Mapping[str, zipfile.ZipInfo], name: str, package: WordPackage) -> Refusal:
    kind = package.read("mimetype")[:80] if "mimetype" in infos else b""
    if b"opendocument" in kind:
        return _other_format("it is an OpenDocument file (.odt)", name)
    if "Index/Document.iwa" in infos:
        return _other_format("it is a Pages document", name)
    if not infos:
        return damaged(name, "it holds nothing")
    return _other_format("it is a zip archive, not a Word document", name)


def _other_format(why: str, name: str) -> Refusal:
    remedy = "open it in the program it comes from and save it as Word document (.docx)"
    return Refusal(DraftCode.OTHER_FORMAT, why, remedy, Place(name))


@contextmanager
def _unzipping(name: str) -> Iterator[None]:
    try:
        yield
    except _UNREADABLE as error:
        raise damaged(name, str(error)[:120] or "it ends in the middle") from None
    except (ValueError, KeyError, IndexError, UnicodeError) as error:
        raise damaged(name, f"its list of parts cannot be read ({str(error)[:80]})") from None
