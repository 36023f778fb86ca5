"""Templates filled: the one environment, and the pages that say what was refused."""

from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.responses import HTMLResponse

from servanda.basis import Refused
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
}


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


def filled(name: str, words: Wording, /, **given: Any) -> str:
    """One template in one language."""
    return templates().get_template(name).render(w=words, say=words.say, **given)


def refused_page(code: str, language: str = "en", where: str = "") -> HTMLResponse:
    """A whole page that says why nothing is shown, without a word of any case."""
    words = wording(language)
    body = filled("stopped.html", words, code=code, where=where)
    return HTMLResponse(body, _STATUS[code])


def refusal_data(one: Refused) -> dict[str, str]:
    """A refusal as a page shows it: what, where, why, and what to do."""
    return {"code": one.code, "where": str(one.place), "why": one.why, "remedy": one.remedy}
