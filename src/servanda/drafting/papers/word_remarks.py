"""What a reader of a Word draft must know of besides its words: changes, comments, links, macros, pictures."""

from collections.abc import Iterator
from typing import Any, Final

from servanda.drafting.papers.word_names import W
from servanda.drafting.papers.word_package import Relation, WordPackage
from servanda.drafting.papers.word_words import Words
from servanda.drafting.text import Remark

_LONGEST: Final = 300
#: Marks that turn the direction of what follows: with them a text can read otherwise than it is stored.
_TURNS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_OUTSIDE: Final = {
    "attachedTemplate": ("external-template", "a template elsewhere"),
    "image": ("external-picture", "a picture elsewhere"),
    "oleObject": ("external-object", "an object elsewhere"),
    "frame": ("external-part", "a frame elsewhere"),
    "subDocument": ("external-part", "a part of the document elsewhere"),
    "aFChunk": ("external-part", "a part of the document elsewhere"),
}


def short(text: str) -> str:
    """Text for a remark: one line, cut with an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def of_words(words: Words, relations: dict[str, Relation], passage: str) -> Iterator[Remark]:
    """What to know of one paragraph; its comments come from elsewhere."""
    for change in words.changes:
        done = "read as present" if change.sort == "inserted" else "left out"
        when = f" on {change.when}" if change.when else ""
        said = f"{change.sort} by {change.by or 'someone unnamed'}{when}, {done}: “{change.words}”"
        yield Remark("tracked-change", short(said), passage)
    for tie in words.links:
        found = relations.get(tie)
        if found and found.outside:
            yield Remark("external-link", short(f"a link, kept as words and not followed: {found.target}"), passage)
    for one in words.outside:
        yield Remark("external-field", short(f"a field that would fetch something, not updated: {one}"), passage)
    if words.hidden:
        yield Remark("hidden-text", short(f"hidden text, left out: “{''.join(words.hidden)}”"), passage)
    if words.pictures:
        yield Remark("picture", "a picture or drawing stands here; text inside it is not read", passage)
    if words.objects:
        yield Remark("embedded-object", "an embedded object stands here; it is not opened", passage)
    if not _TURNS.isdisjoint(words.text):
        yield Remark("direction-marks", "it holds hidden marks that turn the direction of its letters", passage)


def of_file(package: WordPackage) -> Iterator[Remark]:
    """What to know of the file as a whole."""
    if any(part.rpartition("/")[2].lower() == "vbaproject.bin" for part in package.infos):
        yield Remark("macro", "the file holds macros; none was run")
    kept = [part for part in package.infos if "/embeddings/" in part or "/activeX/" in part]
    if kept:
        yield Remark("embedded-object", f"{len(kept)} embedded files were not opened")
    for relation in _outside_ties(package):
        code, what = _OUTSIDE.get(relation.kind, ("external-link", f"a tie to something elsewhere ({relation.kind})"))
        yield Remark(code, short(f"{what}, not fetched: {relation.target}"))
    for kind in ("header", "footer"):
        yield from _of_margin(package, kind)


def comments_of(package: WordPackage) -> dict[str, str]:
    """Per id of a comment, who said what."""
    part = package.related("comments")
    if not part:
        return {}
    return {
        one.get(W + "id", ""): short(f"{one.get(W + 'author', '') or 'unnamed'}: {_text(one)}")
        for one in package.xml(part).iter(W + "comment")
    }


def _outside_ties(package: WordPackage) -> Iterator[Relation]:
    seen = set()
    for part in package.infos:
        folder, marker, own = part.rpartition("_rels/")
        if marker and own.endswith(".rels"):
            for one in package.relations_of(folder + own.removesuffix(".rels")).values():
                in_text = one.kind == "hyperlink" and folder + own.removesuffix(".rels") == package.main
                if one.outside and not in_text and (one.kind, one.target) not in seen:
                    seen.add((one.kind, one.target))
                    yield one


def _of_margin(package: WordPackage, kind: str) -> Iterator[Remark]:
    seen = set()
    for relation in package.relations.values():
        if relation.kind == kind and not relation.outside and relation.target in package.infos:
            text = short(_text(package.xml(relation.target)))
            if text and text not in seen:
                seen.add(text)
                yield Remark("page-margin", f"the page {kind} is left out of the text: “{text}”")


def _text(element: Any) -> str:
    paragraphs = ("".join(one.text or "" for one in each.iter(W + "t")) for each in element.iter(W + "p"))
    return " ".join(filter(None, paragraphs))
