"""What the checks say, in rank order: each with why it matters and what would mend it."""

from servanda.agreement import Diagnostic
from servanda.operations.pages.wording import Words
from servanda.page import Chip, Reason, ReasonLine, Reasons


def diagnostics_list(found: tuple[Diagnostic, ...], words: Words) -> Reasons:
    """Every diagnostic; the first remedy in sight, all of them behind the fold."""
    return Reasons(
        id="diagnostics",
        title=words.say("diagnostics-title"),
        items=tuple(_item(n, one, words) for n, one in enumerate(found, 1)),
        intro=words.say("diagnostics-intro" if found else "diagnostics-none"),
        fold=words.say("diagnostics-fold"),
        nothing="",
    )


def _item(n: int, one: Diagnostic, words: Words) -> Reason:
    where = words.say(
        "diagnostic-line", line=one.place.line, line_n=int(bool(one.place.line)), code=words.plain(one.code)
    )
    first = one.remedies[0] if one.remedies else None
    mend = words.say("diagnostic-first", remedy=words.author(first.words)) if first else ""
    return Reason(
        id=f"{one.code}-{n}",
        title=words.author(one.message),
        chips=(Chip(str(one.severity)),),
        who=one.clause or words.say("diagnostic-whole"),
        when=where,
        conclusion=mend,
        lines=tuple(
            ReasonLine(
                words.say("remedy-computed" if each.computed else "remedy-device", words=words.author(each.words))
            )
            for each in one.remedies
        ),
        full=(words.say("diagnostic-matters", words=words.author(one.matters)),),
    )
