"""The readers there are: ours by folder, others by the entry point group ``servanda.readers``."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path
from pkgutil import iter_modules
from types import MappingProxyType
from typing import TYPE_CHECKING, BinaryIO, Final

from servanda.basis import Place, Refusal
from servanda.evidence import readers as home
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.companions import MAPPING_SUFFIX
from servanda.evidence.contract import Reader
from servanda.evidence.limits import Limits
from servanda.evidence.report import Report
from servanda.evidence.source import Source

if TYPE_CHECKING:
    from servanda.evidence.batch import Batch

GROUP: Final = "servanda.readers"


@cache
def all_readers() -> Mapping[str, Reader]:
    """Every reader by its name, ours first; refuses two of one name (EVD002)."""
    found: dict[str, Reader] = {}
    modules = sorted(module.name for module in iter_modules(home.__path__))
    ours = [_reader_in(f"{home.__name__}.{name}") for name in modules]
    others = [entry.load()() for entry in sorted(entry_points(group=GROUP))]
    for one in (*ours, *others):
        if one.name in found:
            raise Refusal(
                EvidenceCode.SEVERAL_READERS,
                f"two readers are named {one.name!r}",
                "uninstall one of the packages that bring them",
            )
        found[one.name] = one
    return MappingProxyType(found)


def _reader_in(module: str) -> Reader:
    """The one reader class of a module of ours, made."""
    members = vars(import_module(module)).values()
    (found,) = [
        member
        for member in members
        if isinstance(member, type) and member.__module__ == module and hasattr(member, "looks_like")
    ]
    made: Reader = found()
    return made


def reader_named(name: str) -> Reader:
    """One reader by its name; refuses an unknown one (EVD003)."""
    found = all_readers().get(name)
    if found is None:
        raise Refusal(
            EvidenceCode.UNKNOWN_READER,
            f"there is no reader named {name!r}",
            f"take one of: {', '.join(all_readers())}",
        )
    return found


def detect(report: Report) -> Reader:
    """The one reader that knows a report by its beginning; refuses none (EVD001) or several (EVD002).

    A mapping file given with the report, or beside it, goes before its beginning: the table is read as it says.
    """
    head = report.head()
    known = [one for one in all_readers().values() if one.looks_like(head)]
    if report.companion(MAPPING_SUFFIX) is not None:
        # forms, alerts and shapes are taken apart by their own readers, and then read as the mapping says
        known = [one for one in known if getattr(one, "takes_mapping", False)] or [all_readers()["mapped"]]
    # what is known by its own columns is not taken for what only has tags, or a place
    known = [one for one in known if not getattr(one, "general", False)] or known
    if len(known) > 1:
        raise Refusal(
            EvidenceCode.SEVERAL_READERS,
            f"the input may be of several formats: {', '.join(one.name for one in known)}",
            "name the reader",
            Place(report.name),
        )
    if not known:
        _refuse_no_text(report, head)
        raise Refusal(
            EvidenceCode.NO_READER,
            "no reader knows this format by its beginning",
            f"name the reader, one of: {', '.join(all_readers())}; see docs/reference/readers/. Of a table of your "
            "own, say in a mapping file how it is read; servanda ingest --suggest FILE proposes one",
            Place(report.name),
        )
    return known[0]


def _refuse_no_text(report: Report, head: bytes) -> None:
    """Says what an input nobody knows is, where that can be told: empty, binary, or rows without a header."""
    from servanda.evidence.tabular import header_names, looks_like_data

    if not head.strip(b"\xef\xbb\xbf \t\r\n"):
        raise report.refused(EvidenceCode.NOT_A_TABLE, "the file is empty", "give a file with rows in it", 1)
    if b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise report.refused(
            EvidenceCode.WRONG_ENCODING,
            "the file holds NUL bytes: it is binary, or UTF-16, not UTF-8 text",
            "save it as UTF-8",
            head.count(b"\n", 0, head.index(b"\0")) + 1,
        )
    if looks_like_data(header_names(head)):
        raise report.refused(
            EvidenceCode.NOT_A_TABLE,
            "the first line is data, not a header",
            "put a line with the columns' names before it",
            1,
        )


def read(
    origin: Path | str | BinaryIO,
    source: Source | None = None,
    *,
    reader: str = "",
    name: str = "",
    limits: Limits | None = None,
    beside: Sequence[Path | str] = (),
) -> Iterator["Batch"]:
    """Facts and refused rows of one input, in batches.

    ``source``: describes the input; default the reader's own. ``reader``: its name; default found by the
    input's beginning. ``name``: what refusals call the input. ``beside``: files that explain it.
    Raises Refusal (EVD0xx) where the input as a whole is refused.
    """
    report = Report(origin, name, limits, beside)
    chosen = reader_named(reader) if reader else detect(report)
    return read_report(report, chosen, source or chosen.source)


def read_report(report: Report, reader: Reader, source: Source) -> Iterator["Batch"]:
    """What a reader makes of a report, with the places of its gazetteer if it has one (see ``gazetteer``)."""
    from dataclasses import replace

    from servanda.evidence.gazetteer import gazetteer_of, located

    gazetteer = gazetteer_of(report)
    for batch in reader.read(report, source):
        yield batch if gazetteer is None else replace(batch, facts=located(batch.facts, gazetteer))


def read_all(
    origin: Path | str | BinaryIO,
    source: Source | None = None,
    *,
    reader: str = "",
    name: str = "",
    limits: Limits | None = None,
    beside: Sequence[Path | str] = (),
) -> "Batch":
    """As ``read``, all batches as one."""
    from servanda.evidence.batch import gather

    report = Report(origin, name, limits, beside)
    chosen = reader_named(reader) if reader else detect(report)
    described = source or chosen.source
    return gather(read_report(report, chosen, described), described)
