"""A bulletin on paper: its page as PDF/UA-1, tagged for those who listen; drawings as the tables that say the same."""

import re
from importlib.resources import files
from typing import Final

from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms.address import digest_of_names
from servanda.bulletin.forms.as_html import render as page_of
from servanda.bulletin.forms.printing import set_on_paper
from servanda.bulletin.forms.speaking import spoken_by
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords

#: Lists of words and meanings stand in boxes on the page, and no tag of a list may hold a box (ISO 14289-1, 7.2).
_MEANINGS: Final = re.compile(r"<(/?)(?:dl|dt|dd)\b")
#: Links within the page: their setter leaves some outside any tag of a link (7.18.5), and paper has none.
_LINKS: Final = re.compile(r"<(/?)a\b")


def render(bulletin: Bulletin) -> Rendered:
    """The PDF; the same bytes on one machine, since the letters are those of its fonts. Refuses (BUL011)."""
    style = files("servanda.bulletin.forms").joinpath("paper.css").read_text("utf-8")
    html = _LINKS.sub(r"<\1span", _MEANINGS.sub(r"<\1div", page_of(bulletin).data.decode()))
    made = set_on_paper(html, bulletin, style + _foot(bulletin))
    made.metadata.authors = [bulletin.speaker.name]
    made.metadata.description = " ".join(one.text for one in bulletin.summary)
    identifier = digest_of_names(bulletin)
    return Rendered("pdf", "application/pdf", made.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=identifier))


def _foot(bulletin: Bulletin) -> str:
    """Who speaks at the foot of every sheet, whole: the head of the page's own sheets cuts what is long."""
    said = "".join(
        one if one.isascii() and one.isalnum() else f"\\{ord(one):x} "
        for one in spoken_by(bulletin, BulletinWords(bulletin.language))
    )
    start = "right" if bulletin.right_to_left else "left"
    return f'@page{{@bottom-{start}{{content:"{said}"!important;width:80%}}}}'
