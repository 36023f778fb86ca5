"""Two files of one source: the same line of each is another row."""

from pathlib import Path

from servanda.operations import assess_case

HEAD = (
    "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,admin1,location,latitude,longitude,fatalities\n"
)
FIRE = "Explosions/Remote violence,Shelling/artillery/missile attack,north,south,,Milna,47.5,37.5,0\n"


def test_the_same_line_of_two_exports_is_two_events(tmp_path: Path) -> None:
    (tmp_path / "agreement.yaml").write_text(
        "servanda: 1\nid: two-exports\ntitle: Two exports\n"
        "timing: {zone: UTC, entry: 2020-01-01}\n"
        "participants: {north: {called: North}, south: {called: South}}\n"
        "clauses:\n  - id: quiet\n    says: Nobody fires.\n    who: [north, south]\n"
        "    must_not: {acts: fire, assessed: week}\n",
        encoding="utf-8",
    )
    reports = []
    for name, event in (("june", "A1"), ("july", "B7")):
        reports.append(tmp_path / f"{name}.csv")
        reports[-1].write_text(f"{HEAD}{event},2020-06-03,{FIRE}", encoding="utf-8")
    found = assess_case(str(tmp_path / "agreement.yaml"), [str(one) for one in reports], as_of="2020-07-01")
    (line,) = found.lines
    assert line.facts == 2
    again = assess_case(str(tmp_path / "agreement.yaml"), [str(reports[0])] * 2, as_of="2020-07-01")
    assert again.lines[0].facts == 1 and again.repeated == 1
