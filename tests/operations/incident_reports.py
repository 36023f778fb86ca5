"""A made-up valley in which a mission, a news desk and a ministry tell of the same things, nearly."""

from pathlib import Path

AGREEMENT = """\
servanda: 1
id: gorge
title: {en: The gorge, fr: La gorge, ar: الوادي}
timing: {zone: Africa/Khartoum, signed: 2020-03-01, entry: 2020-03-02, expiry: 2021-03-01}
participants:
  north: {called: {en: North, fr: Nord, ar: الشمال}, signatory: yes}
  south: {called: {en: South, fr: Sud, ar: الجنوب}, signatory: yes}
bodies:
  mission: {called: {en: Mission, fr: Mission, ar: البعثة}, observes: [{acts: [fire, movement], by: patrol}]}
zones:
  ring: {called: {en: Ring, fr: Cercle, ar: الحلقة}, circle: {centre: [30, 12], radius: 30 km}}
clauses:
  - id: ceasefire
    says: Both sides cease fire.
    who: [north, south]
    observed_by: mission
    must_not: {acts: fire, in: ring}
"""
_HEAD = """\
chronology: 1
zone: Africa/Khartoum
sources:
  {source}: {{title: {title}, mark: S, origin: {origin}}}
defaults: {{source: {source}}}
rows:
"""
#: Day of March 2020, hour, act, latitude, longitude, more.
Row = tuple[int, int, str, float, float, str]
MISSION: tuple[Row, ...] = (
    (5, 9, "fire.artillery", 12.0, 30.0, "who: north, radius_m: 500"),
    (11, 14, "fire.mortar", 12.15, 30.1, "radius_m: 500"),
    (23, 20, "fire.small-arms", 11.9, 29.95, "radius_m: 500"),
)
DESK: tuple[Row, ...] = (
    (5, 9, "fire.artillery", 12.01, 30.01, "radius_m: 3000"),
    (11, 15, "fire.artillery", 12.16, 30.1, "radius_m: 3000"),
    (29, 8, "fire.mortar", 12.05, 30.05, "radius_m: 3000"),
)
MINISTRY: tuple[Row, ...] = ((5, 10, "fire.artillery", 12.005, 30.0, "who: north, radius_m: 3000"),)
COVERAGE = (
    "  - {on: 2020-03-02 to 2020-03-11, act: coverage.watch, who: mission, place: ring, share: 80%}\n"
    "  - {on: 2020-03-12 to 2020-03-13, act: coverage.denied, who: mission, toward: south, place: ring}\n"
)


def told(source: str, title: str, origin: str, rows: tuple[Row, ...], more: str = "") -> str:
    """A chronology of one source."""
    lines = [
        f'  - {{on: "2020-03-{day:02d} {hour:02d}:00", act: {act}, lat: {lat}, lon: {lon}, {rest}}}\n'
        for day, hour, act, lat, lon, rest in rows
    ]
    return _HEAD.format(source=source, title=title, origin=origin) + "".join(lines) + more


def write_gorge(folder: Path) -> Path:
    """The case: a mission's chronology with its coverage, and a news desk's among the reports."""
    (folder / "reports").mkdir(parents=True, exist_ok=True)
    (folder / "agreement.yaml").write_text(AGREEMENT, encoding="utf-8")
    (folder / "chronology.yaml").write_text(
        told("patrols", "Patrol log", "monitor", MISSION, COVERAGE), encoding="utf-8"
    )
    (folder / "reports" / "desk.yaml").write_text(told("desk", "News desk", "human-coded news", DESK), encoding="utf-8")
    return folder


def write_ministry(folder: Path) -> Path:
    """A third source that comes in later."""
    path = folder / "reports" / "ministry.yaml"
    path.write_text(told("ministry", "Ministry", "authority", MINISTRY), encoding="utf-8")
    return path
