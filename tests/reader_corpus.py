"""The readers' corpus: inputs with the exact text of what is read from them.

`python tests/reader_corpus.py` writes the expected text anew, to be looked at before it is committed.
"""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from servanda.basis import Refusal
from servanda.evidence import Batch, Source, read_all, reader_named

CORPUS = Path(__file__).parent / "corpus" / "readers"
EXPECTED = ".expected"
#: How the names of files end that explain an input and are none themselves.
EXPLAIN = (".mapping.yaml", ".gazetteer.csv", ".form.json", ".form.xml", ".form.xlsx")


def inputs(sort: str) -> Iterator[Path]:
    """Every input of one sort, good or bad."""
    for path in sorted(CORPUS.glob(f"*/{sort}/*")):
        if path.suffix != EXPECTED and not path.name.endswith(EXPLAIN):
            yield path


def expected(path: Path) -> Path:
    """Where the expected text of an input stands."""
    return path.with_name(path.name + EXPECTED)


def rendering(path: Path) -> str:
    """What the format's reader makes of an input, as text a person can check."""
    name = path.parents[1].name
    try:
        batch = read_all(path, reader=name, name=path.name)
    except Refusal as refusal:
        return "refused as a whole\n" + "".join(
            f"{reason.code} {reason.place}: {reason.why} | {reason.remedy}\n" for reason in refusal.reasons
        )
    return "\n".join(_lines(batch, reader_named(name).source)) + "\n"


def _lines(batch: Batch, usual: Source) -> Iterator[str]:
    yield f"rows read {batch.rows_read}, used {batch.rows_used}, refused {batch.refusals.height}"
    if batch.source != usual:
        yield f"source {_source(batch.source)}"
    if batch.unread:
        yield f"not read {', '.join(batch.unread)}"
    for source in batch.sources:
        yield f"cites {_source(source)}"
    for fact in batch.facts.iter_rows(named=True):
        yield json.dumps({key: _plain(value) for key, value in fact.items() if value is not None}, ensure_ascii=False)
    for row in batch.refusals.iter_rows(named=True):
        yield f"{row['row']} {row['code']} {row['why']} | {row['remedy']} | {row['excerpt']}"


def _source(source: Source) -> str:
    shown = {name: getattr(source, name) for name in source.__dataclass_fields__}
    return json.dumps({name: value for name, value in shown.items() if value not in ("", None)}, ensure_ascii=False)


def _plain(value: Any) -> Any:
    return value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else value


if __name__ == "__main__":
    for sort in ("good", "bad"):
        for one in inputs(sort):
            expected(one).write_text(rendering(one), encoding="utf-8")
            print(one.relative_to(CORPUS))
