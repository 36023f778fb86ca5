"""A tie-break, in a body that can be stuck."""

from collections.abc import Iterator

from servanda.windtunnel.model.stuck import can_be_stuck
from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, Op


def propose(draft: Draft) -> Iterator[Edit]:
    """Per body that can be stuck: its chair decides, unless a party is in it; else an outsider; else a head to name."""
    parties = set(draft.parties)
    for key, body in draft.agreement.bodies.items():
        if not can_be_stuck(body):
            continue
        chair = body.chair if body.chair and body.chair not in parties else ""
        who = chair or draft.outsider() or "a person both sides name"
        yield Edit(
            family="devices",
            kind="tie-break",
            words=f"let {draft.called(who)} decide when {draft.called(key)} cannot agree",
            why="no side can stop every finding against itself",
            ops=(Op("set", ("bodies", key, "tie_break"), who),),
            asks=dict.fromkeys(draft.parties, "give up its veto on findings"),
        )
