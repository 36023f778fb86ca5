"""The front: every agreement, and the last bulletin of each."""

from servanda.bulletin.site.holding import Site, SiteSeries
from servanda.bulletin.site.leaf import Leaf
from servanda.bulletin.site.pages.heads import proof_said, sheet
from servanda.bulletin.wording import BulletinWords
from servanda.page import Cell, Column, Prose, Reason, Reasons, Row, Table


def front(site: Site, language: str) -> Leaf:
    """Agreements in the order of their ids; texts that are not agreed apart; what is not shown is counted."""
    words = BulletinWords(language)
    none = Prose(id="none", paragraphs=(words.say("site-none"),)) if not site.series else None
    page = sheet(
        site,
        words,
        words.say("site-title"),
        (
            none,
            Reasons(
                id="agreements",
                title=words.say("site-way-index"),
                intro=words.say("site-front-intro"),
                items=tuple(_card(one, words) for one in site.series),
                nothing="",
            )
            if site.series
            else None,
            _drafts(site, words),
            _not_shown(site, words),
        ),
    )
    return Leaf("index", page, here="index")


def _card(series: SiteSeries, words: BulletinWords) -> Reason:
    held = series.now
    bulletin = held.said(words.language)
    return Reason(
        id=series.stem,
        title=bulletin.title,
        link=f"./{series.stem}_now_{words.language}.html",
        who=words.say("site-last", days=words.days(bulletin.period), n=len(series.latest)),
        when=proof_said(held, words),
        conclusion=" ".join((f"{bulletin.headline.text}.", *(one.text for one in bulletin.summary))),
    )


def _drafts(site: Site, words: BulletinWords) -> Table | None:
    drafts = site.drafts.get(words.language, ())
    if not drafts:
        return None
    return Table(
        id="drafts",
        title=words.say("site-drafts"),
        intro=words.say("site-drafts-intro"),
        columns=(Column(words.say("site-draft")),),
        rows=tuple(Row((Cell(title, link=f"./{name}"),)) for name, title in drafts),
    )


def _not_shown(site: Site, words: BulletinWords) -> Prose | None:
    if not site.not_shown:
        return None
    told = words.say("site-not-shown-count", n=len(site.not_shown))
    see = (((words.say("site-way-archive"), f"./archive_{words.language}.html#not-shown"),),)
    return Prose(id="not-shown", title=words.say("site-not-shown"), paragraphs=(told,), see=see)
