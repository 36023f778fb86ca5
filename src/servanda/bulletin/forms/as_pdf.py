"""A bulletin on paper: its page as PDF/UA-1, tagged for those who listen to it; drawings as the tables they stand for."""

from importlib.resources import files
from uuid import UUID

from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms.address import identity_of
from servanda.bulletin.forms.as_html import render as page_of
from servanda.bulletin.forms.printing import set_on_paper
from servanda.bulletin.statement import Bulletin


def render(bulletin: Bulletin) -> Rendered:
    """The PDF; the same bytes on one machine, since the letters are those of its fonts. Refuses (BUL011)."""
    style = files("servanda.bulletin.forms").joinpath("paper.css").read_text("utf-8")
    made = set_on_paper(page_of(bulletin).data.decode(), bulletin, style)
    made.metadata.authors = [bulletin.speaker.name]
    made.metadata.description = " ".join(one.text for one in bulletin.summary)
    identifier = UUID(identity_of(bulletin)).bytes
    return Rendered("pdf", "application/pdf", made.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=identifier))
