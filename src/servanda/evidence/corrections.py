"""Rows of a table that correct earlier ones: each fact of a corrected row is replaced, or taken back.

A row has facts of its own for its event and for each count. Of a correcting row the fact of the same kind and act takes
the place of the corrected row's; what the correction no longer says is withdrawn: nothing of the old row stands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

import polars as pl

from servanda.basis import content_hash
from servanda.evidence.batch import REFUSAL_SCHEMA, Batch
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.facts import SCHEMA
from servanda.evidence.sieve import printable

#: What one batch's rows say of themselves: ``row`` (line), ``row_id``, ``revises``.
Told = pl.DataFrame
_FACT_ID: Final = re.compile(r"[0-9a-f]{16}")
_Row = dict[str, Any]


def corrected(found: Sequence[tuple[Batch, Told]]) -> Iterator[Batch]:
    """The batches with each correction tied to the facts it corrects.

    ``revises`` names a row by its ``row_id``, wherever in the table it stands, or a fact by its id where the correcting
    row bears one fact. Refuses a ``row_id`` that came before (EVD026), and (EVD074) a ``revises`` that names no other
    row.
    """
    lines: dict[str, int] = {}
    refused: dict[int, _Row] = {}
    corrections: dict[int, str] = {}
    facts: dict[int, list[_Row]] = {}
    for batch, told in found:
        for line, name, revises in told.select("_row", "row_id", "revises").iter_rows():
            if name is not None and lines.setdefault(name, line) != line:
                refused[line] = _refusal(line, EvidenceCode.ID_TWICE, f"the row_id {name}", "keep one of the two")
            if revises is not None:
                corrections[line] = revises
        concerned = batch.facts.filter(pl.col("row").is_in([*corrections, *lines.values()]))
        for row in concerned.iter_rows(named=True):
            facts.setdefault(row["row"], []).append(row)
    for line in [line for line in refused if line in corrections]:
        del corrections[line]
    while wrong := [line for line, name in corrections.items() if not _found(line, name, lines, facts, refused)]:
        for line in wrong:  # and then what corrects these, as long as there is any
            what = f"revises is {corrections.pop(line)}"
            remedy = "name another row of this table by its row_id"
            refused[line] = _refusal(line, EvidenceCode.NO_ROW_CORRECTED, what, remedy)
    changed = {
        line: _replaced(facts.get(lines[name], []), facts[line])
        if name in lines
        else [facts[line][0] | {"revises": name}]
        for line, name in corrections.items()
    }
    for batch, told in found:
        yield _with(batch, set(told["_row"]), changed, refused)


def _found(line: int, name: str, lines: dict[str, int], facts: dict[int, list[_Row]], refused: dict[int, _Row]) -> bool:
    if name in lines:
        return lines[name] != line and lines[name] not in refused
    return bool(_FACT_ID.fullmatch(name)) and len(facts[line]) == 1


def _replaced(old: list[_Row], new: list[_Row]) -> list[_Row]:
    """The facts of a correcting row, tied to those of the row it corrects, and what it takes back of it."""
    left = list(old)
    told: list[_Row] = []
    for same in (_same, _both_told):
        for fact in new:
            if any(fact["id"] == one["id"] for one in told):
                continue
            match = next((one for one in left if same(one, fact)), None)
            if match is not None:
                left.remove(match)
                told.append(fact | {"revises": match["id"]})
    told += [fact for fact in new if all(fact["id"] != one["id"] for one in told)]
    return told + [_taken_back(one, new[0]) for one in left]


def _same(old: _Row, new: _Row) -> bool:
    return bool(old["kind"] == new["kind"] and old["act"] == new["act"])


def _both_told(old: _Row, new: _Row) -> bool:
    """What a row tells, apart from what it counts, may be told anew as another act."""
    return "measure" not in (old["kind"], new["kind"])


def _taken_back(old: _Row, new: _Row) -> _Row:
    id_ = content_hash(f"{old['id']}#withdrawn#{new['id']}".encode())
    said = {"id": id_, "revises": old["id"], "status": "withdrawn", "row": new["row"], "recorded": new["recorded"]}
    return old | said | {"note": None}


def _refusal(line: int, code: EvidenceCode, what: str, remedy: str) -> _Row:
    why = {
        EvidenceCode.ID_TWICE: " stands earlier in this table",
        EvidenceCode.NO_ROW_CORRECTED: ", which is no other row of this table that could be read",
    }[code]
    shown = printable(what)
    return {"row": line, "code": str(code), "why": f"{shown}{why}", "remedy": remedy, "excerpt": shown[:120]}


def _with(batch: Batch, lines: set[int], changed: dict[int, list[_Row]], refused: dict[int, _Row]) -> Batch:
    here = [line for line in changed if line in lines]
    gone = [refused[line] for line in refused if line in lines]
    if not here and not gone:
        return batch
    kept = batch.facts.filter(~pl.col("row").is_in([*here, *(one["row"] for one in gone)]))
    anew = pl.DataFrame([fact for line in here for fact in changed[line]], schema=SCHEMA)
    return replace(
        batch,
        facts=pl.concat([kept, anew]).sort("row", maintain_order=True),
        refusals=pl.concat([batch.refusals, pl.DataFrame(gone, schema=REFUSAL_SCHEMA)]).sort(
            "row", maintain_order=True
        ),
    )
