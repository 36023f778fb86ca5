"""A bulletin on paper: its page as PDF/UA-1, tagged for those who listen to it."""

import re
from importlib.resources import files
from typing import Final
from uuid import UUID

from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms.address import identity_of
from servanda.bulletin.forms.as_html import render as page_of
from servanda.bulletin.forms.printing import set_on_paper
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords

#: A drawing of the page, and what it says to those who cannot see it.
_DRAWING: Final = re.compile(r"<svg\b[^>]*>")
_SAID: Final = re.compile(r'aria-label="([^"]*)"')


def render(bulletin: Bulletin) -> Rendered:
    """The PDF; the same bytes on one machine, since the letters are those of its fonts. Refuses (BUL011)."""
    style = files("servanda.bulletin.forms").joinpath("paper.css").read_text("utf-8")
    html = _described(page_of(bulletin).data.decode(), BulletinWords(bulletin.language).say("paper-scale"))
    made = set_on_paper(html, bulletin, style)
    made.metadata.authors = [bulletin.speaker.name]
    made.metadata.description = " ".join(one.text for one in bulletin.summary)
    identifier = UUID(identity_of(bulletin)).bytes
    return Rendered("pdf", "application/pdf", made.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=identifier))


def _described(html: str, scale: str) -> str:
    """The page with the words of each drawing where the setter of paper looks for them: in its title.

    A drawing without any is the scale of one beside it.
    """

    def titled(found: re.Match[str]) -> str:
        said = _SAID.search(found[0])
        return f"{found[0]}<title>{said[1] if said else scale}</title>"

    return _DRAWING.sub(titled, html)
