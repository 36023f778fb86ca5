"""What the desk keeps beside the agreement file: which drafts were received, and where each clause stands in them."""

from collections.abc import Mapping
from typing import Any

import yaml
from pydantic import Field, TypeAdapter

from servanda.agreement import file_shape, read_shape
from servanda.basis import Refusal, Refused, read_yaml

_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


@file_shape
class ReceivedDraft:
    """A draft as received: its number from 1, its file within the folder, its SHA-256, when, and who asked for it.

    ``asked_by`` and ``note`` are as a person noted them, ``languages`` those it was said to be
    in; ``received`` is the wall clock, ISO 8601 in UTC.
    """

    number: int = Field(gt=0)
    file: str = Field(min_length=1)
    digest: str = Field(pattern="^[0-9a-f]{64}$")
    received: str
    asked_by: str = ""
    note: str = ""
    languages: tuple[str, ...] = ()


@file_shape
class ClauseInText:
    """Where a clause stands: passage ids per draft number; when a person confirmed it and from which proposal.

    ``gone``: the number of the draft its passages are no longer in, 0 where they are. ``asked_by``: per draft number,
    who asked for the clause as it stands there, as a person noted it.
    """

    passages: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    confirmed: str = ""
    proposals: tuple[str, ...] = ()
    gone: int = 0
    asked_by: dict[str, str] = Field(default_factory=dict)


@file_shape
class ClausesPaper:
    """Every clause in the texts, proposals a person dismissed, and ids that are never used again with the day."""

    clauses: dict[str, ClauseInText] = Field(default_factory=dict)
    dismissed: tuple[str, ...] = ()
    retired: dict[str, str] = Field(default_factory=dict)


@file_shape
class DraftsPaper:
    """The drafts in the order received."""

    drafts: tuple[ReceivedDraft, ...] = ()


def read_clauses_paper(text: str, file: str) -> ClausesPaper:
    """``desk/clauses.yaml``; an empty text is an empty paper. Refuses (STO024) what is none."""
    paper: ClausesPaper = _read(TypeAdapter(ClausesPaper), text, file)
    return paper


def read_drafts_paper(text: str, file: str) -> tuple[ReceivedDraft, ...]:
    """``desk/drafts.yaml``; an empty text is none. Refuses (STO024) what is none."""
    paper: DraftsPaper = _read(TypeAdapter(DraftsPaper), text, file)
    return paper.drafts


def clauses_text(paper: ClausesPaper) -> str:
    """The text of ``desk/clauses.yaml``; empty where there is nothing to tell."""
    clauses = {
        key: _told(
            passages={number: list(ids) for number, ids in one.passages.items()},
            confirmed=one.confirmed,
            proposals=list(one.proposals),
            gone=one.gone,
            asked_by=dict(one.asked_by),
        )
        for key, one in paper.clauses.items()
    }
    return _dumped(_told(clauses=clauses, dismissed=list(paper.dismissed), retired=dict(paper.retired)))


def drafts_text(drafts: tuple[ReceivedDraft, ...]) -> str:
    """The text of ``desk/drafts.yaml``; empty where there is none."""
    told = [
        {"number": one.number, "file": one.file, "digest": one.digest, "received": one.received}
        | _told(asked_by=one.asked_by, note=one.note, languages=list(one.languages))
        for one in drafts
    ]
    return _dumped(_told(drafts=told))


def _told(**named: Any) -> dict[str, Any]:
    return {key: value for key, value in named.items() if value}


def _dumped(data: Mapping[str, Any]) -> str:
    if not data:
        return ""
    return str(yaml.dump(data, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1_000))


def _read(adapter: TypeAdapter[Any], text: str, file: str) -> Any:
    problems: list[Refused] = []
    try:
        root = read_yaml(text or "{}", file)
        read = read_shape(adapter, root.data() or {}, root, problems)
    except Refusal as refusal:
        problems.extend(refusal.reasons)
        read = None
    if problems or read is None:
        first = problems[0]
        why = f"this is not what the desk wrote there: {first.why}"
        remedy = (
            "undo the edit made to it by hand, or move the file elsewhere: the agreement file is not touched by that"
        )
        raise Refusal("STO024", why, remedy, first.place, also=tuple(problems))
    return read
