"""A submission as a phone sends it (OpenRosa, ODK XForms): which form, which instance, what was answered, which files.

Read from strangers' XML: no document types, no entities, bounded in size and depth. Device ids, subscriber numbers and
whatever else a form was not made with are not read.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from servanda.basis import Refusal
from servanda.phones.codes import PhoneCode

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

#: The longest XML of one submission, in bytes; a filled form has a few thousand.
LONGEST_XML: Final = 256 * 1024
#: Files beside the XML in one submission; an encrypted one has its XML among them.
MOST_FILES: Final = 8
#: Bytes of one file beside the XML; a photograph of a phone has some millions.
LARGEST_FILE: Final = 24 * 1024**2
#: Bytes of all files of one submission together.
LARGEST_SUBMISSION: Final = 48 * 1024**2
_MOST_ELEMENTS: Final = 2_000
_LONGEST_ID: Final = 200
_FILE_NAME: Final = re.compile(r"[\w][\w .()-]{0,119}")
_SEALED_SPACE: Final = "{http://opendatakit.org/submissions}"


@dataclass(frozen=True, slots=True)
class Submission:
    """A submission's XML as read. ``answers``: by question; ``files``: named by it. ``sealed``: ODK-encrypted."""

    form: str
    version: str
    instance: str
    answers: Mapping[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    sealed: bool = False


def read_submission(data: bytes) -> Submission:
    """Reads the XML of a submission.

    Refuses what is no XML that is safe to read (PHO001), what has no form or instance id (PHO002), what is too long or
    names too many files (PHO004, PHO005), and names of files that are none (PHO006).
    """
    root = _safely_read(data)
    form, version = root.get("id", ""), root.get("version", "")
    instance = next((one.text or "" for one in root.iter() if _local(one) == "instanceID"), "").strip()
    if not form or not instance or max(len(form), len(instance), len(version)) > _LONGEST_ID:
        raise Refusal(PhoneCode.NO_INSTANCE, "it names no form, or no instance", "send the form again from the phone")
    if root.get("encrypted") == "yes" and root.tag.startswith(_SEALED_SPACE):
        return Submission(form, version, instance, {}, _checked(_sealed_files(root)), True)
    answers = {_local(one): (one.text or "").strip() for one in root if not len(one)}
    named = tuple(dict.fromkeys(answers[key] for key in ("photo", "photo_2") if answers.get(key)))
    return Submission(form, version, instance, answers, _checked(named))


def checked_name(name: str) -> str:
    """A file's name as a phone gives it; refuses (PHO006) one that is a path, or holds what no name needs."""
    if not _FILE_NAME.fullmatch(name) or ".." in name:
        raise Refusal(PhoneCode.STRANGE_NAME, "a file's name is none", "send files under plain names, without folders")
    return name


def _checked(names: tuple[str, ...]) -> tuple[str, ...]:
    if len(names) > MOST_FILES:
        raise Refusal(PhoneCode.TOO_MANY, f"it names more than {MOST_FILES} files", "send fewer photographs in one")
    return tuple(map(checked_name, names))


def _sealed_files(root: "Element") -> tuple[str, ...]:
    """In the order in which they were encrypted: media first, the report itself last."""
    media = [file.text or "" for one in root.iter(f"{_SEALED_SPACE}media") for file in one]
    return (*media, root.findtext(f"{_SEALED_SPACE}encryptedXmlFile", ""))


def _safely_read(data: bytes) -> "Element":
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if len(data) > LONGEST_XML:
        raise Refusal(PhoneCode.TOO_LARGE, f"its XML is longer than {LONGEST_XML:,} bytes", "send a filled form")
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        why = "it is no XML, or declares a document type in which entities can be hidden"
        raise Refusal(PhoneCode.NO_XML, why, "send the form again from the phone") from None
    if sum(1 for _ in _bounded(root)) > _MOST_ELEMENTS:
        raise Refusal(PhoneCode.TOO_LARGE, "it has more elements than a filled form", "send a filled form")
    return root


def _bounded(root: "Element") -> "Iterator[Element]":
    for n, one in enumerate(root.iter()):
        yield one
        if n > _MOST_ELEMENTS:
            return


def _local(one: "Element") -> str:
    return one.tag.rpartition("}")[2]
