"""Exchange two participants' names in the agreement's file and in the facts: every part says the same of the other."""

import json
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from servanda.operations import escalate_case, tell_escalation
from servanda.operations.escalate.ask import EscalateReport
from servanda.operations.escalate.parts import NAMES

FIRST = date(2015, 1, 2)
OTHER = {"ukraine": "certain-areas", "certain-areas": "ukraine"}
SIDES = ["actor", "side_1", "side_2", "toward", "said_by"]
_NAME = re.compile(r"(?<![\w-])(ukraine|certain-areas)(?![\w-])")


def exchanged(value: Any) -> Any:
    """The same with the two ids exchanged wherever they stand."""
    if isinstance(value, str):
        return _NAME.sub(lambda found: OTHER[found[0]], value)
    if isinstance(value, dict):
        return {exchanged(key): exchanged(one) for key, one in value.items()}
    return [exchanged(one) for one in value] if isinstance(value, list) else value


def _reports(path: Path) -> str:
    """Acts of both, one side answering the other on the next day, one statement each, and a stranger's now and then."""
    rows = ["on,act,who,toward,ref,source,mark,origin,admin1,lat,lon,radius_m"]
    for n in range(120):
        day, many = FIRST + timedelta(days=n), (n * n // 3) % 3
        for k in range(many + 1):
            rows.append(f"{day},fire,ukraine,certain-areas,{n}-{k},m,S,monitor,Donetsk,48.{n % 4},37.{k},500")
        for k in range(((n - 1) ** 2 // 3) % 3):
            area = f"Luhansk,48.5,39.{k},500"
            rows.append(f"{day},fire.artillery,certain-areas,ukraine,{n}+{k},m,S,monitor,{area}")
        if n % 30 == 0:
            rows.append(f"{day},statement,ukraine,,{n}u,m,S,party,,,,")
            rows.append(f"{day},fire,wolves,ukraine,{n}w,m,S,monitor,Donetsk,48.1,37.2,500")
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return str(path)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[EscalateReport, EscalateReport]:
    folder = tmp_path_factory.mktemp("exchanged")
    first = escalate_case("minsk-ii-2015", [_reports(folder / "chronology.csv")], part=("seen",), own=False)
    case = folder / "case"
    case.mkdir()
    text = first.opened.agreement.file_text
    (case / "agreement.yaml").write_text(exchanged(text), encoding="utf-8")
    facts = first.opened.facts
    turned = facts.with_columns(pl.col(SIDES).replace(OTHER))
    facts.write_parquet(folder / "one.parquet")
    turned.write_parquet(folder / "other.parquet")
    return (
        escalate_case("minsk-ii-2015", [str(folder / "one.parquet")], own=False),
        escalate_case(str(case), [str(folder / "other.parquet")], own=False),
    )


def test_every_part_can_be_told(both: tuple[EscalateReport, EscalateReport]) -> None:
    assert [name for name, one in both[0].told.items() if not one.refused] == list(NAMES)
    assert both[0].told["reciprocity"].data["kind"] == "actor"


@pytest.mark.parametrize("name", NAMES)
def test_what_is_said_is_exchanged(both: tuple[EscalateReport, EscalateReport], name: str) -> None:
    one, other = both
    data = json.loads(json.dumps(one.data()["parts"][name]))
    turned = json.loads(json.dumps(other.data()["parts"][name]))
    assert exchanged(turned) == data
    # Shown are the names the file gives, which went with the ids.
    assert other.told[name].lines == one.told[name].lines
    assert tell_escalation(one)[0].head == tell_escalation(other)[0].head
