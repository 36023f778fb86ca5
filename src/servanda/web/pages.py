"""Templates filled: the one environment, and the pages that say what was refused."""

import logging
from collections.abc import Iterable
from functools import cache, partial
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse

from servanda.basis import Place, Refused
from servanda.web.reasons import told
from servanda.web.wording import Wording, wording

#: Why the threshold lets nothing through: the status of each, the words are in the catalogues.
_STATUS: Final = {
    "WEB001": 421,
    "WEB002": 403,
    "WEB003": 403,
    "WEB004": 403,
    "WEB005": 413,
    "WEB006": 404,
    "WEB007": 500,
    "WEB008": 400,
    "WEB009": 403,
    "WEB070": 429,
    "WEB071": 429,
    "WEB090": 503,
    "WEB091": 503,
}
#: What is told of a record that does not answer, or takes nothing in.
KEPT: Final = ("WEB090", "WEB091")

#: What the store says of itself, its disk and its keys; of these, what leaves it readable.
_KEPT_IN: Final = frozenset(f"STO{n}" for n in (101, 102, 103, 105, 106, 107, 108, 109, 112, 119))
_TAKES_NOTHING: Final = ("STO106", "STO107")


@cache
def templates() -> Environment:
    """Every template escapes what it prints; a name that is not given is a defect."""
    environment = Environment(
        loader=PackageLoader("servanda.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["groupby_in_order"] = _in_order
    return environment


def _in_order(given: Iterable[Any], attribute: str) -> list[tuple[Any, list[Any]]]:
    """Things by an attribute, groups in the order in which they are first met."""
    groups: dict[Any, list[Any]] = {}
    for one in given:
        groups.setdefault(getattr(one, attribute), []).append(one)
    return list(groups.items())


def filled(name: str, words: Wording, /, *, sent: str = "", **given: Any) -> str:
    """One template in one language; ``sent``: the form that was sent and refused, if one was (``plan-give``)."""
    why = partial(told, words, form=sent)
    return templates().get_template(name).render(w=words, say=words.say, told_why=why, **given)


def refused_page(code: str, language: str = "en", where: str = "") -> HTMLResponse:
    """A whole page that says why nothing is shown, without a word of any case."""
    words = wording(language)
    body = filled("stopped.html", words, code=code, where=where)
    return HTMLResponse(body, _STATUS[code])


def outward(one: Refused) -> Refused:
    """A refusal as it is told to whoever asks: where and how a mission is kept stands in the server's log alone."""
    if one.code not in _KEPT_IN:
        return one
    logging.getLogger("servanda.web").error("store: %s", one.code)
    if one.code in _TAKES_NOTHING:
        why = "the record takes nothing in just now; it can be read"
        return Refused("WEB091", why, "keep what you typed, and send it again in a minute", Place("the record"))
    why = "the record does not answer, and nothing was done"
    return Refused("WEB090", why, "try again in a minute; then tell whoever runs the server", Place("the record"))


def refusal_data(one: Refused) -> dict[str, str]:
    """A refusal as a page shows it: what, where, why, and what to do."""
    one = outward(one)
    place = one.place
    return {
        "code": one.code,
        "where": str(place),
        "file": place.file,
        "path": place.path,
        "why": one.why,
        "remedy": one.remedy,
    }
