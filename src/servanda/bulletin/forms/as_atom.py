"""A bulletin as an Atom feed of one entry."""

from servanda.bulletin.forms import Rendered
from servanda.bulletin.forms.feeding import atom, feed_of
from servanda.bulletin.statement import Bulletin


def render(bulletin: Bulletin) -> Rendered:
    """RFC 4287; ids are permanent, times the cut-off's."""
    return Rendered("atom", "application/atom+xml", atom(feed_of(bulletin)))
