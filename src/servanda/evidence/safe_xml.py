"""XML from a stranger: no document types, so no entities of any sort; bounded in depth and number of elements.

Expat itself, with a handler that refuses a document type, rather than a library around it: entities, external
references and parameter entities can only be declared there.
"""

from collections.abc import Iterable
from typing import Final
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

DEEPEST: Final = 100
MOST_ELEMENTS: Final = 5_000_000
#: The C builder of trees frees them recursively; names carry their namespace as {address}name.
_BETWEEN: Final = "}"


class UnsafeXML(ValueError):
    """The text is no XML, or none that is safe to read; the message says why, in words for a person."""


def read_xml(content: bytes) -> Element:
    """The root element, names as ``{namespace}name``; raises UnsafeXML."""
    builder = TreeBuilder()
    depth = count = 0

    def begin(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, count
        depth, count = depth + 1, count + 1
        if depth > DEEPEST:
            raise UnsafeXML(f"its elements are nested more than {DEEPEST} deep")
        if count > MOST_ELEMENTS:
            raise UnsafeXML(f"it has more than {MOST_ELEMENTS:,} elements")
        builder.start(_named(name), {_named(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_named(name))

    parser = expat.ParserCreate(namespace_separator=_BETWEEN)
    parser.buffer_text = True
    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    _forbid_types(parser)
    _feed(parser, [content])
    return builder.close()


def refuse_types(pieces: Iterable[bytes]) -> None:
    """Raises UnsafeXML where a document type stands before the root element; reads no further than that."""
    parser = expat.ParserCreate()
    begun = False

    def begin(_: str, __: dict[str, str]) -> None:
        nonlocal begun
        begun = True

    parser.StartElementHandler = begin
    _forbid_types(parser)

    def until_root() -> Iterable[bytes]:
        for piece in pieces:
            yield piece
            if begun:
                return

    try:
        for piece in until_root():
            parser.Parse(piece, False)
    except expat.ExpatError as error:
        raise _not_well_formed(error) from None


def _forbid_types(parser: expat.XMLParserType) -> None:
    def refuse(*_: object) -> int:
        raise UnsafeXML("it declares a document type, in which entities can be hidden")

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ExternalEntityRefHandler = refuse
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)


def _feed(parser: expat.XMLParserType, pieces: Iterable[bytes]) -> None:
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise _not_well_formed(error) from None
    except (ValueError, LookupError) as error:
        if isinstance(error, UnsafeXML):
            raise
        raise UnsafeXML("its encoding is not known") from None


def _not_well_formed(error: expat.ExpatError) -> UnsafeXML:
    return UnsafeXML(f"it is not well-formed in line {error.lineno}: {expat.errors.messages.get(error.code, error)}")


def _named(name: str) -> str:
    return "{" + name if _BETWEEN in name else name
