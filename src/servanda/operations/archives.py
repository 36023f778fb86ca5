"""Evidence too large to hold: facts tables that are read run by run while a case is assessed."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from servanda.basis import Place, Refusal, limit_set, setting_name
from servanda.operations.reading import Heard, digest_of

if TYPE_CHECKING:
    import polars as pl

    from servanda.compliance import Told
    from servanda.evidence import FactArchive


@dataclass(frozen=True, slots=True)
class Gathered:
    """All facts of a case's evidence: those held, and the archives too large for that, by path.

    ``repeated``: facts that were held twice and left out once.
    """

    held: "pl.DataFrame"
    repeated: int
    archives: "dict[str, FactArchive]" = field(default_factory=dict)

    @property
    def rows(self) -> int:
        """How many rows there are to assess, before any is refused."""
        return len(self.held) + sum(archive.height for archive in self.archives.values())

    @property
    def told(self) -> "Told":
        """What tells the engine of all of them."""
        from servanda.compliance import Parts, Table

        here = Table(self.held)
        return Parts([here, *self.archives.values()]) if self.archives else here

    def parts(self, workers: int) -> "list[Told]":
        """All of them in shares of like size, two for each worker, that can be sent there."""
        from servanda.compliance import Table

        shares = 2 * workers
        held = [Table(self.held)] if len(self.held) else []
        return [*held, *(archive.share(n, shares) for archive in self.archives.values() for n in range(shares))]

    def last_known(self, now: int) -> int:
        """When the last fact known by now (µs) was over and recorded; now where there is none."""
        import polars as pl

        known = self.held.select(pl.max_horizontal("happened_to", "recorded").dt.epoch("us").alias("known"))["known"]
        # What is dated after today is left to a later day; today's clock decides nothing else.
        past = known.filter(known <= now)
        found = [int(past.max())] if len(past) else []  # type: ignore[arg-type]
        found += [last for archive in self.archives.values() if (last := archive.last_known(now)) is not None]
        return max(found, default=now)


def set_apart(paths: Iterable[Path], reader: str) -> "tuple[list[Path], dict[str, FactArchive]]":
    """The paths to read whole, and those that hold a facts table of too many rows for that."""
    from servanda.basis import why_no_file

    rest: list[Path] = []
    archives: dict[str, FactArchive] = {}
    for path in paths:
        if reader in ("", "facts") and path.suffix == ".parquet" and not why_no_file(path):
            archive = _archive(path)
            if archive is not None:
                archives[str(path)] = archive
                continue
        rest.append(path)
    return rest, archives


def heard_of(path: str, archive: "FactArchive") -> Heard:
    """An archive that has been assessed, as one of the inputs read."""
    import polars as pl

    from servanda.evidence import REFUSAL_SCHEMA, Batch, empty, reader_named

    refusals = pl.DataFrame(schema=REFUSAL_SCHEMA) if archive.refusals is None else archive.refusals
    batch = Batch(empty(), refusals, archive.rows_read, reader_named("facts").source)
    return Heard(path, archive.digest, batch, "facts")


def refuse_to_fuse(archives: "Iterable[str]") -> None:
    """Refuses (OPS045) to put reports together that are too many to hold: it is learned from all of them at once."""
    for path in archives:
        raise Refusal(
            "OPS045",
            f"{Path(path).name} has more than {rows_held():,} rows, and fusion holds every report at once "
            "(about 2.7 GiB for a million)",
            "leave --fuse out, cut the table to the years or the region you ask about, "
            f"or, with the memory for it, set {setting_name('rows_held')} higher",
            Place(path),
        )


def rows_held() -> int:
    """How many rows a facts table may have to be read whole."""
    from servanda.evidence import LARGE

    return limit_set("rows_held", LARGE)


def _archive(path: Path) -> "FactArchive | None":
    from servanda.evidence import FactArchive, Report, detect

    report = Report(path, path.name, None)
    if not report.is_parquet or FactArchive.rows_of(report) <= rows_held() or detect(report).name != "facts":
        return None
    return FactArchive(report, digest=digest_of(path))
