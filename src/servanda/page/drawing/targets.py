"""What a page's links may lead to: its sections and the items in them."""

from collections.abc import Iterator

from servanda.basis import Place, Refusal
from servanda.page.drawing.text import anchor
from servanda.page.sections import Board, Reasons, Section, Sources, Table
from servanda.page.sheet import Page


def targets(page: Page) -> frozenset[str]:
    """Every address in the page; refuses (PAG001) two sections of the same id."""
    seen: set[str] = set()
    for section in page.sections:
        name = anchor(section.id)
        if name in seen:
            raise Refusal(
                "PAG001",
                f"two sections of the page have the id {section.id!r}",
                "give every section of a page an id of its own",
                Place(path=section.id),
            )
        seen.add(name)
    return frozenset(seen | {anchor(s.id, item) for s in page.sections for item in _items(s) if item})


def _items(section: Section) -> Iterator[str]:
    match section:
        case Board():
            yield from (row.id for group in section.groups for row in group.rows)
        case Table():
            yield from (row.id for row in section.rows)
        case Reasons():
            yield from (reason.id for reason in section.items)
        case Sources():
            yield from (source.id for source in section.sources)
