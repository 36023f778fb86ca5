"""Drafts made in code: Word files part by part, PDFs glyph by glyph, and hostile ones by construction."""

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence

import docx

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"


def word(
    body: str,
    parts: Mapping[str, str | bytes] | None = None,
    *,
    ties: Sequence[tuple[str, str, str]] = (),
    main_type: str = MAIN,
    document: str = "",
) -> bytes:
    """A Word file with this body (WordprocessingML).

    ``parts``: roots by name under ``word/``, each tied by its name (``footnotes.xml`` as ``footnotes``); bytes stand
    as they are. ``ties``: (kind, target, mode) of further relations, with ids ``rIdX0`` and on. ``document``: the
    whole document part in place of one with the body.
    """
    parts = dict(parts or {})
    types = f'<Override PartName="/word/document.xml" ContentType="{main_type}"/>'
    related = ""
    for count, name in enumerate(parts):
        kind = name.rpartition("/")[2].partition(".")[0].rstrip("0123456789")
        related += f'<Relationship Id="rId{count}" Type="{R}/{kind}" Target="{name}"/>'
    for count, (kind, target, mode) in enumerate(ties):
        mark = f' TargetMode="{mode}"' if mode else ""
        related += f'<Relationship Id="rIdX{count}" Type="{R}/{kind}" Target="{target}"{mark}/>'
    space = "http://schemas.openxmlformats.org/package/2006/"
    held: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{space}content-types"><Default Extension="rels" ContentType='
        f'"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{space}relationships"><Relationship Id="rId1" '
        f'Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": document or f"<w:document {SPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{space}relationships">{related}</Relationships>',
    }
    return zipped(held | {f"word/{name}": content for name, content in parts.items()})


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of these parts."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return held.getvalue()


def part(root: str, inside: str) -> str:
    """A part with this root element (without prefix)."""
    return f"<w:{root} {SPACES}>{inside}</w:{root}>"


def p(text: str = "", properties: str = "", run: str = "") -> str:
    """A paragraph of one run; ``properties`` and ``run`` stand in its own and its run's properties."""
    own = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{own}{r(text, run)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run."""
    own = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{own}<w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: Sequence[str]) -> str:
    """A table; each cell is what stands in it (paragraphs), or plain text."""
    cells = "".join(
        "<w:tr>" + "".join(f"<w:tc>{cell if cell.startswith('<') else p(cell)}</w:tc>" for cell in row) + "</w:tr>"
        for row in rows
    )
    return f"<w:tbl>{cells}</w:tbl>"


def ordinary(paragraphs: Sequence[str]) -> bytes:
    """A Word file as python-docx writes it."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def long_word(articles: int = 300) -> bytes:
    """A draft of some 300 pages: 3,000 paragraphs and as many cells of tables."""
    sentence = (
        "The participants shall withdraw heavy weapons to a distance of fifteen kilometres from the line within seven "
        "days of the entry into force, under the observation of the mission, which shall report each day. "
    )
    document = docx.Document()
    for article in range(1, articles + 1):
        document.add_heading(f"Article {article}. Withdrawal", 1)
        for number in range(1, 10):
            document.add_paragraph(f"{article}.{number} {sentence * 2}")
        grid = document.add_table(5, 2)
        for count, cell in enumerate(grid._cells):
            cell.paragraphs[0].add_run(f"cell {count} of table {article}")
        if article < articles:
            document.add_page_break()
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


#: A glyph that stands for two letters, as fonts of Arabic draw lam and alef.
LIGATURE = "\ue000"
_OF_LIGATURE = "\u0644\u0627"


def pdf(
    pages: Sequence[Sequence[tuple[float, float, str]]],
    *,
    size: float = 11,
    picture: bool = False,
    locked: bool = False,
    script: bool = False,
) -> bytes:
    """A PDF whose pages hold lines (x, y from the lower left in points, letters from left to right as drawn, and
    the letters' size where it is not ``size``).

    Every glyph is half its size wide, and known by a table of Unicode values; no font is in the file.
    """
    letters = sorted({char for lines in pages for _, _, text, *_ in lines for char in text})
    objects = [
        "",
        "",
        _font(),
        _descendant(),
        _stream(_unicode(letters)),
        "<</Type/FontDescriptor/FontName/F/Flags 4>>",
    ]
    kids = []
    for lines in pages:
        drawn = "".join(
            f"BT /F {(*other, size)[0]} Tf {x} {y} Td <{''.join(f'{ord(char):04x}' for char in text)}> Tj ET\n"
            for x, y, text, *other in lines
        )
        drawn += "q 400 0 0 600 90 90 cm /I Do Q\n" if picture else ""
        objects.append(_stream(drawn))
        at = len(objects)
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {at} 0 R"
            f"/Resources<</Font<</F 3 0 R>>/XObject<</I {7 + 2 * len(pages)} 0 R>>>>>>"
        )
        kids.append(f"{at + 1} 0 R")
    objects.append(
        _stream("\x00", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")
    )
    action = "/OpenAction<</S/JavaScript/JS(app.alert(1))>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(1)>>]>>>>"
    objects[0] = f"<</Type/Catalog/Pages 2 0 R{action if script else ''}>>"
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>"
    return _file(objects, locked)


def _font() -> str:
    return "<</Type/Font/Subtype/Type0/BaseFont/F/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>"


def _descendant() -> str:
    info = "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
    return f"<</Type/Font/Subtype/CIDFontType2/BaseFont/F{info}/DW 500/FontDescriptor 6 0 R>>"


def _unicode(letters: Sequence[str]) -> str:
    rows = []
    for char in letters:
        meant = _OF_LIGATURE if char == LIGATURE else char
        rows.append(f"<{ord(char):04x}> <{meant.encode('utf-16-be').hex()}>")
    chunks = [rows[at : at + 100] for at in range(0, len(rows), 100)]
    ranges = "".join(f"{len(chunk)} beginbfchar\n" + "\n".join(chunk) + "\nendbfchar\n" for chunk in chunks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <ffff> endcodespacerange\n{ranges}endcmap end end"
    )


def _stream(content: str, also: str = "") -> str:
    packed = zlib.compress(content.encode("latin-1"), 6).decode("latin-1")
    return f"<</Length {len(packed)}/Filter/FlateDecode{also}>>stream\n{packed}\nendstream"


def _file(objects: Sequence[str], locked: bool) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for count, one in enumerate(objects, 1):
        places.append(len(out))
        out += f"{count} 0 obj\n{one}\nendobj\n".encode("latin-1")
    begin = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    lock = f"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<{'5a' * 32}>/U<{'a5' * 32}>>>/ID[<00><00>]" if locked else ""
    out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R{lock}>>\nstartxref\n{begin}\n%%EOF\n".encode()
    return bytes(out)


def lines(
    texts: Sequence[str], *, top: float = 740, left: float = 72, step: float = 14
) -> list[tuple[float, float, str]]:
    """Lines one below the other; an empty text leaves a gap."""
    return [(left, top - step * count, text) for count, text in enumerate(texts) if text]
