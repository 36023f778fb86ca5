"""An agreement file with names and no clauses of interest, and drafts written by hand, for the tests of drafting."""

from collections.abc import Iterable
from dataclasses import replace

from servanda.agreement import Agreement, read_agreement
from servanda.drafting import DraftText, Passage

HEADER = """
servanda: 1
id: valley
title: {en: The Valley}
draft: yes
timing: {zone: UTC, signed: 2030-01-01, entry: 2030-01-02}
participants:
  a: {called: {en: Party A, fr: Partie A, ar: الطرف ألف}, roles: [party, signatory], signatory: yes}
  b: {called: {en: Party B, fr: Partie B, ar: الطرف باء}, roles: [party, signatory], signatory: yes}
  group: {called: {en: Armed Group, fr: Groupe armé, ar: الجماعة المسلحة}, roles: non-signatory force}
  garant: {called: {en: Guarantor, fr: Garant, ar: الضامن}, roles: [guarantor, mediator]}
bodies:
  commission: {called: {en: Commission, fr: Commission, ar: اللجنة}, members: {a: 1, b: 1, garant: 1}}
lines:
  line: {called: {en: Line, fr: Ligne, ar: الخط}, points: [[10, 10], [11, 11]]}
zones:
  zone: {called: {en: Zone, fr: Zone, ar: المنطقة}, circle: {centre: [10, 10], radius: 5 km}}
  town: {called: {en: Town of Harra}, circle: {centre: [10, 11], radius: 5 km}}
events:
  d-day: {called: D-Day, on: 2030-02-01}
phases:
  - {id: first, called: First phase, opens: entry, closes: entry + 60 days}
clauses:
"""
FIRST = "  - {id: earlier, says: Talks begin., who: a, reversible: yes, by: 2030-01-20, must: {acts: meeting.talks}}\n"


def valley() -> Agreement:
    """Two parties, a group, a guarantor, a commission, a line and two places; no clause."""
    return replace(read_agreement(HEADER + FIRST), clauses=())


def a_draft(*words: str | tuple[str, str], language: str = "en", kinds: Iterable[str] = ()) -> DraftText:
    """A draft of these paragraphs; a pair is a kind and its words."""
    passages = tuple(
        Passage(
            f"p{n}",
            one[0] if isinstance(one, tuple) else "paragraph",
            one[1] if isinstance(one, tuple) else one,
            language=language,
        )  # type: ignore[arg-type]
        for n, one in enumerate(words)
    )
    return DraftText("draft.docx", "docx", "0" * 64, passages, (), (language,))
