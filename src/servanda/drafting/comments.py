"""Notes put into a Word draft as comments at their paragraphs, everything else left as it is to the byte.

python-docx 1.2 can add comments, but writes the whole file anew: other parts change, their order and dates too.
Here the bytes of a comment's beginning, end and mark are put between bytes that stand.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from servanda.basis import Place, Refusal
from servanda.drafting.papers.codes import DraftCode
from servanda.drafting.papers.languages import direction_of
from servanda.drafting.papers.limits import DraftLimits
from servanda.drafting.papers.word_names import W_SPACE, W
from servanda.drafting.papers.word_package import WordPackage, open_package
from servanda.drafting.papers.word_places import NOWHERE, Places, places_of
from servanda.drafting.papers.word_writing import escaped, insert, rewritten
from servanda.drafting.text import Anchor

_RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_COMMENTS_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/"
_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OF_NOTES: Final = {"footnotes": ("footnote", "footnoteReference"), "endnotes": ("endnote", "endnoteReference")}


@dataclass(frozen=True, slots=True)
class Note:
    """Words to be put at a passage: its anchor, what is said (a line each), by whom, and their initials."""

    anchor: Anchor
    words: str
    author: str = "Servanda"
    initials: str = "S"


def with_comments(data: bytes, notes: Sequence[Note], name: str = "the draft") -> bytes:
    """The same Word file with each note as a comment at its paragraph, in the order given; same in, same out.

    A note at a footnote stands at the footnote's mark, one in a text box at the paragraph the box hangs on: Word
    takes no comments inside either. Comments already there stay. Refuses (DRF012) what is no Word file, (DRF013) an
    anchor that is not in it, and what cannot be read (as ``read_draft``).
    """
    if data[:2] != b"PK":
        remedy = "comments go into Word drafts; of a PDF, print the diagnostics beside it"
        raise Refusal(DraftCode.NO_ROOM_FOR_COMMENTS, "it is not a Word document (.docx)", remedy, Place(name))
    package = open_package(data, name, DraftLimits.usual())
    if not notes:
        return rewritten(package, {})
    document = package.read(package.main)
    places = places_of(document, package.main, name)
    part = package.related("comments")
    first = _first_free(package, part)
    insertions: dict[int, list[str]] = defaultdict(list)
    for count, note in enumerate(notes):
        begin, end = _span(package, places, note.anchor)
        insertions[begin].append(_mark("commentRangeStart", first + count))
        insertions[end] += [_mark("commentRangeEnd", first + count), _reference(first + count)]
    changed = {package.main: insert(document, insertions)}
    changed |= _comments_part(package, part, [_comment(first + count, note) for count, note in enumerate(notes)])
    return rewritten(package, changed)


def _span(package: WordPackage, places: Places, anchor: Anchor) -> tuple[int, int]:
    """Between which bytes of the document the comment stands."""
    missing = Refusal(
        DraftCode.NO_SUCH_PASSAGE,
        f"there is no paragraph {anchor.position} in {anchor.part}",
        "read the draft again: the note belongs to another version of it",
        Place(package.name),
    )
    if anchor.part == "body":
        known = 0 <= anchor.position < len(places.paragraphs)
        span = places.paragraphs[anchor.position] if known else (NOWHERE, NOWHERE)
        if span[0] == NOWHERE:
            raise missing
        return span
    if anchor.part not in _OF_NOTES:
        raise missing
    kind, reference = _OF_NOTES[anchor.part]
    note = _note_id(package, anchor, kind)
    if (reference, note) not in places.references:
        raise missing
    return places.references[reference, note]


def _note_id(package: WordPackage, anchor: Anchor, kind: str) -> str:
    part = package.related(anchor.part)
    if part:
        for count, one in enumerate(package.xml(part).iter(W + "p")):
            if count == anchor.position:
                note = next(one.iterancestors(W + kind), None)
                return "" if note is None else str(note.get(W + "id", ""))
    return ""


def _first_free(package: WordPackage, part: str) -> int:
    if not part:
        return 0
    ids = (one.get(W + "id", "") for one in package.xml(part).iter(W + "comment"))
    return max((int(one) for one in ids if one.isdecimal() and len(one) < 10), default=-1) + 1


def _mark(element: str, number: int) -> str:
    return f'<w:{element} xmlns:w="{W_SPACE}" w:id="{number}"/>'


def _reference(number: int) -> str:
    return f'<w:r xmlns:w="{W_SPACE}"><w:commentReference w:id="{number}"/></w:r>'


def _comment(number: int, note: Note) -> str:
    lines = note.words.splitlines() or [""]
    paragraphs = "".join(_line(line, first=not count) for count, line in enumerate(lines))
    who = f'w:author="{escaped(note.author)}" w:initials="{escaped(note.initials)}"'
    return f'<w:comment xmlns:w="{W_SPACE}" w:id="{number}" {who}>{paragraphs}</w:comment>'


def _line(line: str, first: bool) -> str:
    rtl = direction_of(line) == "rtl"
    paragraph, run = ("<w:pPr><w:bidi/></w:pPr>", "<w:rPr><w:rtl/></w:rPr>") if rtl else ("", "")
    mark = "<w:r><w:annotationRef/></w:r>" if first else ""
    return f'<w:p>{paragraph}{mark}<w:r>{run}<w:t xml:space="preserve">{escaped(line)}</w:t></w:r></w:p>'


def _comments_part(package: WordPackage, part: str, comments: Sequence[str]) -> dict[str, bytes]:
    """The part of comments with these at its end; where there was none, with what makes it known to the file."""
    root = f'w:comments xmlns:w="{W_SPACE}"'
    if part:
        return {part: _at_end(package, part, "".join(comments), root)}
    folder, _, own = package.main.rpartition("/")
    prefix = f"{folder}/" if folder else ""
    part, ties, types = _free_name(package, prefix), f"{prefix}_rels/{own}.rels", "[Content_Types].xml"
    added = f'<Override xmlns="{_PACKAGE}content-types" PartName="/{part}" ContentType="{_COMMENTS_TYPE}"/>'
    return {
        part: _at_end(package, part, "".join(comments), root),
        types: _at_end(package, types, added, f'Types xmlns="{_PACKAGE}content-types"'),
        ties: _at_end(
            package, ties, _tie(package, part.rpartition("/")[2]), f'Relationships xmlns="{_PACKAGE}relationships"'
        ),
    }


def _tie(package: WordPackage, target: str) -> str:
    number = 1
    while f"rIdC{number}" in package.relations:
        number += 1
    kind = f"{_RELATIONS}/comments"
    return f'<Relationship xmlns="{_PACKAGE}relationships" Id="rIdC{number}" Type="{kind}" Target="{target}"/>'


def _free_name(package: WordPackage, prefix: str) -> str:
    name, number = f"{prefix}comments.xml", 1
    while name in package.infos:
        name, number = f"{prefix}comments{number}.xml", number + 1
    return name


def _at_end(package: WordPackage, part: str, added: str, root: str) -> bytes:
    """A part with something more at its end; a part of this root where there is none, or one that holds nothing."""
    if part in package.infos:
        content = package.read(part)
        end = places_of(content, part, package.name).end_of_root
        if end != NOWHERE:
            return insert(content, {end: [added]})
    return f"{_DECLARATION}<{root}>{added}</{root.partition(' ')[0]}>".encode()
