"""A line between commanders, where the text sets up none."""

from collections.abc import Iterator

from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, Op


def propose(draft: Draft) -> Iterator[Edit]:
    """One clause that sets up a line; nothing where a clause does already, or fewer than two parties take part."""
    named = any(act.partition(".")[0] == "liaison" for one in draft.agreement.clauses for act in one.promise.acts())
    if named or len(draft.parties) < 2:
        return
    fixed = draft.scenario.liaison.why == "as the scenario says"
    clause = {
        "id": draft.free_id("liaison-line"),
        "says": f"The commanders of {draft.all_called(draft.parties)} keep a line open between them day and night, "
        "and use it at every alarm before anything else is done.",
        "who": list(draft.parties),
        "from": "entry",
        "reversible": "yes",
        "must": {"acts": "liaison.call"},
    }
    yield Edit(
        family="devices",
        kind="liaison line",
        words="add a line between commanders, to be used at every alarm",
        why="an accident or a false alarm can be cleared up before it is answered",
        ops=(Op("item", ("clauses",), clause),),
        asks=dict.fromkeys(draft.parties, "staff a line day and night"),
        note="the scenario says whether there is a line, whatever the text does: the futures cannot feel it"
        if fixed
        else "",
    )
