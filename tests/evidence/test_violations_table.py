"""A mission's table of violations: what its words say, what they do not, and how a prohibition counts its rows."""

import io
import json
from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.agreement import lower, read_agreement
from servanda.basis import to_us
from servanda.compliance import assess
from servanda.evidence import Batch, read_all
from servanda.evidence.observed_fire import HEARD_WITHIN_M, farthest_m, is_verdict, observed
from servanda.vocabulary import acts, crosswalk, weapons

GOOD = Path(__file__).parents[1] / "corpus" / "readers" / "violations_table" / "good"
WALK = crosswalk("osce")
HEADER = "SMM position,Event location,Means,No.,Observation,Description,Weapon,Date,Time,Latitude,Longitude\n"
AGREEMENT = {
    "servanda": 1,
    "id": "story",
    "title": "Story",
    "timing": {"zone": "UTC", "entry": "2019-02-04 00:00"},
    "participants": {"north": {"called": "North", "roles": "party"}, "south": {"called": "South", "roles": "party"}},
    "bodies": {"mission": {"called": "Mission", "observes": [{"acts": "fire"}]}},
    "zones": {"belt": {"circle": {"centre": [20.25, 10.5], "radius": "20 km"}}},
    "clauses": [
        {"id": "fire", "says": "No fire.", "who": ["north", "south"], "must_not": {"acts": "fire", "in": "belt"}}
    ],
}


def _read(*rows: str) -> Batch:
    return read_all(io.BytesIO((HEADER + "\n".join(rows) + "\n").encode()), reader="violations_table", name="t.csv")


@pytest.mark.parametrize(
    ("observation", "description", "weapon", "code", "weapon_class", "calibre"),
    [
        ("Explosion", "Undetermined", "N/K", "explosion (undetermined)", None, None),
        ("Explosions", "Incoming", "", "explosion (incoming)", None, None),
        ("Explosion", "Impact, 3-5km SE", "Mortar (82mm)", "mortar", "mortar.light", 82),
        ("Explosion", "Outgoing", "Mortar (120 mm)", "mortar", "mortar.heavy", 120),
        ("Explosion", "Outgoing", "MLRS (Grad BM-21, 122mm)", "mlrs", "rocket", 122),
        ("Explosion", "Outgoing", "Self-propelled howitzer (2S1 Gvozdika, 122mm)", "artillery", "artillery", 122),
        ("Explosion", "Impact", "Tank (T-72, 125mm)", "tank", "tank", 125),
        ("Explosion", "Impact", "Anti-tank guided missile", "anti-tank guided missile", "anti-tank.missile", None),
        ("Explosion", "Impact", "Recoilless gun (SPG-9, 73mm)", "recoilless gun", "anti-tank", 73),
        ("Bursts", "Undetermined", "HMG", "heavy-machine-gun fire", "heavy-machine-gun", None),
        ("Burst", "N/K", "IFV (BMP-2) cannon (30mm)", "infantry fighting vehicle cannon", "armoured-vehicle", 30),
        ("Burst", "N/K", "Anti-aircraft gun (ZU-23)", "anti-aircraft gun", "anti-aircraft-gun", None),
        ("Shots", "N/K", "Small arms", "small-arms fire", "small-arms", None),
        ("Muzzle flashes", "From S to N", "N/K", "muzzle flash", None, None),
        ("Explosion", "Assessed as a controlled demolition", "Mine", "explosion (controlled)", "mine", None),
        ("Explosion", "Assessed as a live-fire exercise", "Tank", "live-fire exercise", "tank", None),
        ("Explosion", "Undetermined", "Something new", "explosion (undetermined)", None, None),
        ("Noise", "Undetermined", "N/K", "", None, None),
    ],
)
def test_words(
    observation: str, description: str, weapon: str, code: str, weapon_class: str | None, calibre: int | None
) -> None:
    found = observed(observation, description, weapon, WALK)
    assert (found.code, found.weapon, found.calibre_mm) == (code, weapon_class, calibre)


@pytest.mark.parametrize(
    ("location", "metres"),
    [("2-4km SE", 4000), ("1.5-3 km NNE", 3000), ("500m N", 500), ("0.5 – 1km W", 1000), ("800m-1km N", 1000),
     ("N/K", HEARD_WITHIN_M), ("", HEARD_WITHIN_M)],
)  # fmt: skip
def test_distances(location: str, metres: float) -> None:
    assert farthest_m(location) == metres


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_any_words(observation: str, description: str, weapon: str) -> None:
    found = observed(observation, description, weapon, WALK)
    assert not found.code or found.code in WALK
    assert found.weapon is None or found.weapon in weapons()
    assert 0 <= farthest_m(description) <= 1_000_000


def test_every_code_the_words_lead_to_gives_acts() -> None:
    assert all(act in acts() for code in WALK.codes for act, _ in WALK[code])


@pytest.mark.parametrize("path", sorted(GOOD.glob("*.csv")), ids=lambda path: path.name)
def test_nobody_is_said_to_have_fired(path: Path) -> None:
    facts = read_all(path).facts
    assert facts.select("actor", "actor_ppm", "side_1", "side_2", "toward").null_count().sum_horizontal()[0] == (
        5 * facts.height
    )
    assert set(facts["origin"]) == {"monitor"}


def test_a_verdict_is_no_act() -> None:
    assert is_verdict("Ceasefire violations") and is_verdict("Breach") and not is_verdict("Explosion")
    batch = _read("Northgate,2km S,Heard,3,Ceasefire violation,Undetermined,N/K,10-Feb-2019,18:05,,")
    assert batch.refusals["code"].to_list() == ["EVD051"]


def test_a_prohibition_counts_a_row_once_and_its_quantity_stays() -> None:
    rows = (
        "Northgate,2km S,Heard,40,Explosion,Outgoing,Mortar (120mm),10-Feb-2019,18:05,10.5,20.25",
        "Northgate,2km S,Heard,12,Explosion,Undetermined,N/K,10-Feb-2019,19:05,10.5,20.25",
        "Northgate,2km S,Saw,3,Illumination flare,In flight,N/K,10-Feb-2019,20:05,10.5,20.25",
        "Northgate,2km S,Heard,1,Explosion,Controlled,N/K,10-Feb-2019,21:05,10.5,20.25",
    )
    facts = _read(*rows).facts
    law = lower(read_agreement(json.dumps(AGREEMENT), "story"))
    week = next(iter(assess(law, facts, to_us(datetime(2019, 2, 20, tzinfo=UTC))).records()))
    assert (week["status"], week["value_milli"], week["facts"]) == ("contrary indication", 2_000, 2)
    assert week["who_acted_not_recorded"] == 2
    likeliest = facts.filter(pl.col("act_ppm") >= 500_000, pl.col("act").str.starts_with("fire"))
    assert likeliest["quantity_milli"].to_list() == [40_000, 12_000]


def test_counts_of_a_status_report_are_no_incidents() -> None:
    text = (
        "report_id,name,date,text\nr1,Report,2019-02-18,On 10 February the Mission recorded 900 ceasefire violations.\n"
    )
    facts = read_all(io.BytesIO(text.encode()), name="r.csv").facts
    agreement = {**AGREEMENT, "clauses": [{**AGREEMENT["clauses"][0], "must_not": {"acts": "fire"}}]}  # type: ignore[index]
    law = lower(read_agreement(json.dumps(agreement), "story"))
    records = list(assess(law, facts, to_us(datetime(2019, 2, 20, tzinfo=UTC))).records())
    assert facts.height == 2
    assert {record["status"] for record in records} == {"not observed", "open"}
    assert sum(record["facts"] for record in records) == 0


def test_the_time_is_that_of_the_minute_the_span_or_the_day() -> None:
    rows = (
        "Northgate,2km S,Heard,1,Shot,N/K,N/K,10-Feb-2019,18:05,,",
        "Northgate,2km S,Heard,2,Shot,N/K,N/K,10-Feb-2019,18:05-19:30,,",
        "Northgate,2km S,Heard,3,Shot,N/K,N/K,10-Feb-2019,,,",
        "Northgate,2km S,Heard,4,Shot,N/K,N/K,2019-02-10,18:05,,",
    )
    spans = _read(*rows).facts.select("happened_from", "happened_to").rows()
    assert [(f"{begin:%d %H:%M}", f"{end:%d %H:%M}") for begin, end in spans] == [
        ("10 18:05", "10 18:06"), ("10 18:05", "10 19:31"), ("10 00:00", "11 00:00"), ("10 18:05", "10 18:06"),
    ]  # fmt: skip
