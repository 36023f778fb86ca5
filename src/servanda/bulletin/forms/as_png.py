"""A bulletin as a picture to share, 1200 x 630 dots: the headline, who speaks, and of which days."""

from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Final

from jinja2 import Environment, StrictUndefined, Template

from servanda.basis import closed
from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms.printing import library, set_on_paper
from servanda.bulletin.forms.speaking import spoken_by
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords

#: A point of paper has 96/72 dots.
_SCALE: Final = 96 / 72
#: The letters of a headline get smaller with its length: (longest, dots).
_SIZES: Final = ((70, 58), (120, 48), (200, 38), (400, 29))
_SMALLEST: Final = 24
_LONGEST: Final = 500


def render(bulletin: Bulletin) -> Rendered:
    """The picture, with its words beside it and in it for those who cannot see it. Refuses (BUL011)."""
    words = BulletinWords(bulletin.language)
    said, who = bulletin.headline.text, spoken_by(bulletin, words)
    headline = said if len(said) <= _LONGEST else f"{closed(said[: _LONGEST - 1])}…"
    html = _template().render(
        language=bulletin.language,
        direction="rtl" if bulletin.right_to_left else "ltr",
        headline=headline,
        size=next((size for longest, size in _SIZES if len(headline) <= longest), _SMALLEST),
        who=who,
        title=bulletin.title,
        period=_begun(words.days(bulletin.period)),
        version=words.say("version", n=bulletin.version) if bulletin.version > 1 else "",
    )
    alternative = words.say("share-alternative", headline=said, who=who, agreement=bulletin.title)
    return Rendered(
        "png", "image/png", _dots(set_on_paper(html, bulletin.period.end, "").write_pdf(), alternative), alternative
    )


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


def _dots(paper: bytes, alternative: str) -> bytes:
    """The one page as PNG, with what it says written into the file (PNG, section 11.3.3)."""
    told = library("PIL.PngImagePlugin").PngInfo()
    told.add_itxt("Description", alternative)
    with library("pypdfium2").PdfDocument(paper) as document:
        picture = document[0].render(scale=_SCALE).to_pil()
    out = BytesIO()
    picture.save(out, "PNG", optimize=True, pnginfo=told)
    return out.getvalue()


@cache
def _template() -> Template:
    text = files("servanda.bulletin.forms").joinpath("share.html").read_text("utf-8")
    return Environment(autoescape=True, undefined=StrictUndefined).from_string(text)
