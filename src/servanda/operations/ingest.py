"""Read files of reports into facts: what each reader made of them, row by row accounted for, and the facts kept."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from servanda.basis import Place, Refusal, content_hash, why_no_file
from servanda.operations.originals import keep_original
from servanda.operations.page_files import no_folder, write_whole
from servanda.operations.reading import Heard, Progress, all_facts, companions_of, digest_of, from_input, named_reader
from servanda.store import open_case

if TYPE_CHECKING:
    import polars as pl

#: How many refused rows stand as examples for those of one code.
EXAMPLES: Final = 3
_KINDS: Final = (".parquet", ".csv")
#: How the names of files end that say how others are read: mappings, and forms.
_EXPLAIN: Final = (".mapping.yaml", ".form.json", ".xlsx", ".xml")
#: Where a case keeps what it is assessed against.
_FOLDER: Final = "reports"


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What was read, the facts of all of it without repeats, and where they were written, if anywhere."""

    heard: tuple[Heard, ...]
    facts: "pl.DataFrame"
    repeated: int
    written: Path | None = None

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "files": [file_data(one) for one in self.heard],
            "facts": len(self.facts),
            "repeated": self.repeated,
            "written": None if self.written is None else str(self.written),
        }

    @property
    def refused(self) -> int:
        """How many rows were refused in all."""
        return sum(len(one.batch.refusals) for one in self.heard)


def _silent(_: str, done: int, total: int) -> None:
    """Progress nobody watches."""


def ingest_files(
    files: Iterable[str],
    *,
    reader: str = "",
    beside: Sequence[str] = (),
    into: str = "",
    out: str = "",
    zone: str = "",
    progress: Progress = _silent,
) -> IngestReport:
    """Read files, and write their facts where asked.

    ``reader``: a format by its name. ``beside``: mapping files and forms, each for every file; a shipped mapping
    by its name. ``into``: a case
    folder; the facts go to ``reports/`` in it, named by their content, the files themselves to ``reports/originals/``,
    and dates without a zone are its agreement's.
    ``out``: a .parquet or .csv file. Refuses a path that is no file (OPS002), a name that is neither (OPS052), and
    what a reader refuses as a whole; of several files all are named, and nothing is written.
    """
    from servanda.evidence import gather, read_report

    listed = list(files)
    if out:
        refuse_other_than_table(out)
    target = case_folder(into) if into else None
    zone = zone or (zone_of_case(into) if into else "")
    named = named_reader(reader) if reader else None
    heard: list[Heard] = []
    reasons: list[Any] = []
    for number, name in enumerate(listed):
        progress(f"reading {Path(name).name}", number, len(listed))
        try:
            report, chosen = opened(Path(name), named, beside)
            source = replace(chosen.source, default_zone=zone) if zone else chosen.source
            batch = gather(read_report(report, chosen, source), source)
            digest = digest_of(Path(name))
            heard.append(Heard(name, digest, from_input(batch, digest), chosen.name, companions_of(report)))
        except Refusal as refusal:
            reasons += refusal.reasons
    if reasons:
        raise Refusal.of(reasons)
    facts, repeated = all_facts(heard)
    written = None
    if target is not None and len(facts):
        written = write_facts(facts, target / _FOLDER / part_name(facts))
        for one in heard:
            if len(one.batch.facts):
                keep_original(Path(one.path), one.digest, target / _FOLDER)
    if out:
        written = write_facts(facts, Path(out))
    return IngestReport(tuple(heard), facts, repeated, written)


def refuse_other_than_table(out: str) -> None:
    """Refuses (OPS052) a name that ends neither in .parquet nor in .csv."""
    if not out.lower().endswith(_KINDS):
        raise Refusal("OPS052", f"{out} is no name for a table of facts", "end it in .parquet or .csv", Place("--out"))


def opened(
    path: Path, named: Any, beside: Sequence[str], text: bytes | None = None, *, stream: bool = False
) -> tuple[Any, Any]:
    """A file as a report with what stands beside it, and its reader; ``text`` replaces what the file holds.

    ``stream``: there is no file of that name, only the text.

    A mapping beside it may be named as it is shipped. Refuses (OPS002) a path that is no file, (OPS057) a name that is
    neither that of a mapping file or form nor of a shipped mapping.
    """
    from servanda.evidence import Report, detect

    beside = [_explaining(name) for name in beside]
    for one in (*(() if stream else (path,)), *map(Path, beside)):
        if why := why_no_file(one):
            shown = str(one).replace("\0", "\ufffd")
            raise Refusal("OPS002", f"{shown} {why}", "check the path", Place(shown))
    if stream:
        report = Report(io.BytesIO(text or b""), path.name, None, beside)
    elif text is None:
        report = Report(path, path.name, None, beside)
    else:
        near = Report(path, path.name, None, beside)
        report = near.holding(text)
    return report, named or detect(report)


def _explaining(name: str) -> str:
    """The path of a mapping file or form that a person named; a file of that name comes before a shipped mapping."""
    from servanda.evidence import shipped_mappings

    shipped = shipped_mappings()
    if name in shipped and why_no_file(name):
        return str(shipped[name])
    if not name.lower().endswith(_EXPLAIN):
        shown = name.replace("\0", "\ufffd")
        raise Refusal(
            "OPS057",
            f"{shown} is no name of a mapping file or of a form",
            f"end it in one of: {', '.join(_EXPLAIN)}; or name a mapping that is shipped: {', '.join(shipped)}",
            Place(shown),
        )
    return name


def case_folder(name: str) -> Path:
    """The folder of a case of one's own; refuses (OPS053) a case that is one file, or comes with the program."""
    from servanda.operations.edit import is_shipped

    case = open_case(name)
    paper = Path(case.agreement().name)
    if is_shipped(paper) or not Path(name).is_dir():
        raise Refusal(
            "OPS053",
            f"{name} is no case folder of your own",
            "copy the case first: servanda copy CASE FOLDER; then name the folder",
            Place("--into"),
        )
    return paper.parent


def zone_of_case(name: str) -> str:
    """The time zone of a case's agreement."""
    from servanda.operations.reading import zone_of

    return zone_of(open_case(name))


def write_facts(facts: "pl.DataFrame", path: Path) -> Path:
    """Write a facts table as parquet or csv, whole or not at all; the folder is made where the one above is there.

    A parquet file tells what holds of all its facts, and holds them in order of time where each stands alone.
    """
    from servanda.evidence import vouched_parquet

    if path.suffix.lower() == ".csv":
        held = io.BytesIO()
        facts.write_csv(held, datetime_format="%Y-%m-%dT%H:%M:%S%.6fZ")
        whole = held.getvalue()
    else:
        whole = vouched_parquet(facts)
    try:
        path.parent.mkdir(exist_ok=True)
    except OSError as error:
        raise no_folder(path.parent, error) from None
    return write_whole(whole, path)


def part_name(facts: "pl.DataFrame") -> str:
    """A table's file name by its content: the same facts are never written twice."""
    return f"facts-{content_hash(chr(10).join(sorted(facts['id'])).encode())}.parquet"


def file_data(one: Heard) -> dict[str, Any]:
    """What became of one file, as plain data."""
    batch = one.batch
    return {
        "file": one.path,
        "digest": one.digest,
        "companions": one.companions,
        "reader": one.reader,
        "source": {"id": batch.source.id, "title": batch.source.title, "terms": batch.source.terms},
        "sources": [{"id": source.id, "title": source.title} for source in batch.sources],
        "rows_read": batch.rows_read,
        "rows_used": batch.rows_used,
        "facts": len(batch.facts),
        "refused": [{"code": code, "rows": rows, "examples": examples} for code, rows, examples in by_code(one)],
        "not_read": list(batch.unread),
    }


def by_code(one: Heard) -> list[tuple[str, int, list[dict[str, Any]]]]:
    """The refused rows of a file by their code, most first: how many, and the first few of them."""
    refused = one.batch.refusals
    counts = refused["code"].value_counts().sort(["count", "code"], descending=[True, False])
    return [
        (code, int(count), refused.filter(refused["code"] == code).head(EXAMPLES).to_dicts())
        for code, count in counts.rows()
    ]
