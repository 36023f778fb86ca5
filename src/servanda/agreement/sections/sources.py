"""Sources, and the mark of how sure we are of what is taken from them."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from servanda.agreement.shape import OneOrMore, OrShort, shape

Mark = Literal["S", "K", "R"]


@shape
class Source:
    """Where facts were taken from: a title, and where it can be found."""

    title: str
    publisher: str = ""
    where: str = Field(default="", description="address or shelf mark")
    date: str = ""
    note: str = ""


@shape
class Cited:
    """What a statement rests on: source ids, the paragraph, and the mark.

    Mark S: read in the source named. K: well known, page not checked. R: reported or claimed by one side.
    """

    sources: OneOrMore[str] = Field(default=(), alias="in")
    para: str = Field(default="", description="article, point or paragraph of the authentic text")
    mark: Mark = "K"
    note: str = ""


def _mark_alone(given: Any) -> Any:
    return {"mark": given} if isinstance(given, str) else given


CitedText = Annotated[Cited, BeforeValidator(_mark_alone), OrShort({"enum": ["S", "K", "R"]})]
