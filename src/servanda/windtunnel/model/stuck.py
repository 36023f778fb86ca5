"""Bodies that can be stuck: nobody is named to decide when their members do not agree."""

from servanda.agreement import Body


def can_be_stuck(body: Body) -> bool:
    """By consensus, or by majority of an even number of votes, and without a tie-break."""
    votes = sum(1 if one is None else one for one in body.members.values())
    even = body.decides == "majority" and votes > 0 and votes % 2 == 0
    return not body.tie_break and (body.decides == "consensus" or even)
