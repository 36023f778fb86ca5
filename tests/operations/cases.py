"""Cases written for a test: a sound one, and positions with a mark that must not be seen where it may not."""

from pathlib import Path

AGREEMENT = """\
servanda: 1   # a comment that stays
id: valley
title: {en: The valley, fr: La vallée, ar: الوادي}
timing: {zone: Africa/Khartoum, signed: 2020-03-01, entry: 2020-03-02, expiry: 2021-03-01}
participants:
  north: {called: {en: North, fr: Nord, ar: الشمال}, signatory: yes}
  south: {called: {en: South, fr: Sud, ar: الجنوب}, signatory: yes}
bodies:
  mission: {called: {en: Mission, fr: Mission, ar: البعثة}, observes: [{acts: [fire, movement], by: patrol}]}
clauses:
  - id: ceasefire
    says: Both sides cease fire.
    who: [north, south]
    observed_by: mission
    must_not: {acts: fire}
  - id: withdrawal
    says: North withdraws once the fire has ceased.
    who: north
    by: 2020-04-20            # a date
    when: {done: ceasefire}
    must: {acts: movement.withdrawal, amount: 210}
"""
SECRET = "zyx-planted-mark"
POSITIONS = f"""\
positions: 1
agreement: valley
answers:
  - who: south
    clause: ceasefire
    accepts_if: {{done: withdrawal}}
    words: "{SECRET} in words"
    note: "{SECRET} in a note"
    basis: reported by {SECRET}-agency
    made: 2020-02-01
    source: R
options:
  - id: {SECRET}
    called: {SECRET} called
    says: {SECRET} says
    frees: [ceasefire]
    basis: stated
    made: 2020-02-10
    source: R
proposals:
  - id: {SECRET}-p
    by: south
    clauses: [ceasefire]
    says: {SECRET} proposes
    basis: stated
    made: 2020-02-01
    source: R
"""
CHRONOLOGY = """\
chronology: 1
zone: Africa/Khartoum
sources:
  field: {title: Field reports, mark: S, origin: monitor}
defaults: {source: field}
rows:
  - {on: 2020-03-05, act: fire.artillery, who: north}
"""


def write_case(folder: Path, *, positions: bool = True) -> Path:
    """A case folder with evidence and, where asked, positions."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "agreement.yaml").write_text(AGREEMENT, encoding="utf-8")
    (folder / "chronology.yaml").write_text(CHRONOLOGY, encoding="utf-8")
    if positions:
        (folder / "positions.yaml").write_text(POSITIONS, encoding="utf-8")
    return folder
