"""Any table with a row of HXL hashtags (hxlstandard.org, 1.1), read by its tags; other tags are listed as not read.

Tags say what a column holds, not what a source means by it: types of event are read as ACLED and UCDP name them, as
acts of our vocabulary, or as a mapping file beside the table says. Counts split by sex or age are not added up.
"""

import csv
import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.source import Source

if TYPE_CHECKING:
    from servanda.evidence.batch import Batch
    from servanda.evidence.mapping import ColumnMap
    from servanda.evidence.report import Report

#: How many lines may stand before the tags.
_WITHIN: Final = 25
_TAG: Final = re.compile(r"#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*", re.I)
#: What a tag with all of these attributes, and at most the neutral ones beside, goes to; the first that is there wins.
_TARGETS: Final[tuple[tuple[str, set[str], str], ...]] = (
    ("#date", {"occurred"}, "happened"), ("#date", {"start"}, "happened"), ("#date", {"end"}, "until"),
    ("#date", {"reported"}, "recorded"), ("#date", set(), "happened"),
    ("#event", {"type"}, "act"), ("#event", set(), "act"), ("#event", {"id"}, "ref"), ("#event", {"code"}, "ref"),
    ("#geo", {"lat"}, "lat"), ("#geo", {"lon"}, "lon"),
    ("#adm1", {"name"}, "admin1"), ("#adm1", set(), "admin1"),
    ("#adm2", {"name"}, "admin2"), ("#adm2", set(), "admin2"),
    ("#loc", {"name"}, "place"), ("#loc", set(), "place"),
    ("#group", {"name", "first"}, "side_1"), ("#group", {"name", "second"}, "side_2"),
    ("#description", set(), "note"),
)  # fmt: skip
_MEASURES: Final = (
    ({"killed"}, "casualties.killed"), ({"injured"}, "casualties.injured"), ({"missing"}, "casualties.missing"),
    ({"idps"}, "displacement"), ({"displaced"}, "displacement"),
)  # fmt: skip
_NEUTRAL: Final = frozenset({"num", "total", "all", "name", "en", "text", "v_pcode"})


class HXL:
    """A table with HXL hashtags."""

    name = "hxl"
    title = "Tables with HXL hashtags"
    media_types = ("text/csv",)
    extensions = (".csv", ".csv.gz", ".parquet")
    extra = ""
    takes_mapping = True
    #: A reader that knows the table by its columns goes before this one, which knows it by its tags.
    general = True
    source = Source(
        id="hxl",
        title="A table with HXL hashtags",
        records_who_acted=False,
        who_acted="hashtags do not say who acted; groups are sides without order",
        granularity="local days; a place by its names and its point",
    )

    def looks_like(self, head: bytes) -> bool:
        """A line of hashtags among the first 25."""
        return _tagged(head) is not None

    def read(self, report: "Report", source: Source) -> Iterator["Batch"]:
        """An event per row that has a type, and a measure per count of people."""
        from servanda.evidence.mapped_rows import described, read_mapped
        from servanda.evidence.mapping_beside import mapping_of
        from servanda.evidence.tabular import batches

        head = report.head()
        found = _tagged(head)
        if found is None:
            _refuse_encoding(report, head)
            raise report.refused(
                EvidenceCode.NOT_TAGGED,
                f"no line of hashtags stands among the first {_WITHIN}",
                "add the line under the header, or read the table with a mapping file",
            )
        before, end, tags = found
        names = _distinct(tags)
        chosen = mapping_of(report) or _by_tags(tags, names)
        if not report.is_parquet:
            row = io.StringIO()
            csv.writer(row, lineterminator="\n").writerow(names)
            report = report.with_beginning(b"\n" * before + row.getvalue().encode(), end)
        tables = batches(report, ())
        yield from read_mapped(tables, chosen, report, described(source, chosen, self.source, report.name))


def _refuse_encoding(report: "Report", head: bytes) -> None:
    """Tags are not missing from a text that is merely written in another encoding (EVD008)."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head:
        raise report.refused(
            EvidenceCode.WRONG_ENCODING, "the file is UTF-16 or binary, not UTF-8 text", "save it as UTF-8 csv", 1
        )
    try:
        head[: head.rfind(b"\n") + 1].decode()
    except UnicodeDecodeError as error:
        line = head.count(b"\n", 0, error.start) + 1
        raise report.refused(
            EvidenceCode.WRONG_ENCODING, "the file is not UTF-8 text", "save it as UTF-8 csv", line
        ) from None


def _tagged(head: bytes) -> tuple[int, int, tuple[str, ...]] | None:
    """The lines before the tags, where the text after their line begins, and the tags, "" for none."""
    text = head.decode("utf-8", "replace").removeprefix("\ufeff")
    mark = len(head) - len(head.removeprefix(b"\xef\xbb\xbf"))
    lines = io.StringIO(text, newline="")
    separator = max(",;\t|", key=text.split("\n", 1)[0].count)
    try:
        rows = csv.reader(iter(lines.readline, ""), delimiter=separator)
        before = 0
        for cells in rows:
            tags = tuple(_normal(cell) for cell in cells)
            if any(tags) and all(tag or not cell.strip() for tag, cell in zip(tags, cells, strict=True)):
                end = len(text[: lines.tell()].encode()) if "\ufffd" not in text[: lines.tell()] else -1
                return None if end < 0 or len(tags) < 2 else (before, end + mark, tags)
            before = rows.line_num
            if before >= _WITHIN:
                break
    except csv.Error:
        pass
    return None


def _normal(cell: str) -> str:
    """A tag in one spelling: lower case, attributes in order; "" where it is none."""
    bare = cell.strip()
    if not _TAG.fullmatch(bare):
        return ""
    tag, *attributes = re.split(r"\s*\+\s*", bare.lower())
    return "+".join([tag, *sorted(attributes)])


def _distinct(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Names of columns: a tag that comes again is numbered, a column without one has none but a number."""
    seen: dict[str, int] = {}
    names = []
    for number, tag in enumerate(tags):
        seen[tag] = seen.get(tag, 0) + 1
        names.append(f"_untagged_{number + 1}" if not tag else tag if seen[tag] == 1 else f"{tag} {seen[tag]}")
    return tuple(names)


def _by_tags(tags: tuple[str, ...], names: tuple[str, ...]) -> "ColumnMap":
    from servanda.evidence.mapping import Column, ColumnMap

    columns: dict[str, Column] = {}
    measures: dict[str, Column] = {}
    taken: set[str] = set()
    for hashtag, needed, target in _TARGETS:
        for tag, name in zip(tags, names, strict=True):
            if tag and target not in columns and name not in taken and _is(tag, hashtag, needed):
                taken.add(name)
                columns[target] = Column(name, target, weights=_types() if target == "act" else {})
    for needed, act in _MEASURES:
        for tag, name in zip(tags, names, strict=True):
            if tag and act not in measures and _is(tag, "#affected", needed):
                measures[act] = Column(name, "measure", act=act, unit="persons")
    if "happened" not in columns and "recorded" in columns:
        # a table that only says when it was reported tells how things stood then
        columns["happened"] = Column(columns.pop("recorded").name, "happened")
    return ColumnMap((*columns.values(), *measures.values()))


def _is(tag: str, hashtag: str, needed: set[str]) -> bool:
    first, *attributes = tag.split("+")
    return first == hashtag and needed <= set(attributes) and set(attributes) - needed <= _NEUTRAL


def _types() -> dict[str, tuple[tuple[str, int], ...]]:
    """Names of types of event, and what each may mean."""
    from servanda.evidence.fact_columns import WHOLE
    from servanda.vocabulary import acts, crosswalk

    named = [crosswalk(name).codes for name in ("acled-before-2019", "acled-event-types", "acled")]
    found = {code.casefold(): weights for codes in named for code, weights in codes.items()}
    return {**found, **{code: ((code, WHOLE),) for code in acts()}}
