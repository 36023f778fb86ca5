"""A person's decision on reports, kept with the case: these tell of one incident, or each of another."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from servanda.basis import Place, Refusal, from_us, now_us, read_yaml
from servanda.operations.edit import is_shipped
from servanda.operations.incidents import IncidentsReport
from servanda.operations.page_files import write_whole
from servanda.store import INCIDENT_DECISIONS, open_case

if TYPE_CHECKING:
    from servanda.evidence import Decision

_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person decides: the fact ids of one incident (``same``) or of different ones (``apart``), who and why.

    ``waiting``: name facts that are not there yet. ``overrule``: contradict an earlier decision.
    """

    same: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    who: str = ""
    why: str = ""
    waiting: bool = False
    overrule: bool = False

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts it is about."""
        return self.same or self.apart

    @property
    def option(self) -> str:
        """The option it was given by."""
        return "--same" if self.same else "--apart"


def refuse_undecided(asked: Asked, case: str) -> None:
    """Refuses what is no decision whatever the reports say, before any is read.

    (OPS080): both of ``same`` and ``apart``, one id or one twice, nobody who decides, no reason. (OPS020): a case that
    comes with the program. (OPS084): an agreement file alone, which keeps nothing beside it.
    """
    if asked.same and asked.apart:
        raise _undecided("--same and --apart are two decisions", "make one, then the other", "the command line")
    named = tuple(one.strip() for one in asked.facts)
    if len(set(named)) < 2 or len(set(named)) < len(named) or not all(named):
        raise _undecided(
            "a decision is about two different facts or more",
            "name each by the id that 'servanda incidents --all' lists, once",
            asked.option,
        )
    for option, text in (("--who", asked.who), ("--why", asked.why)):
        if not text.strip():
            raise _undecided(
                f"the decision does not say {option.removeprefix('--')}", "say who decides, and why", option
            )
    opened = open_case(case)
    paper = Path(opened.agreement().name)
    if is_shipped(paper):
        raise Refusal(
            "OPS020",
            f"{opened.id!r} comes with the program, and is not changed",
            f"copy it first: servanda copy {opened.id} my-case; then decide in my-case",
            Place(str(paper)),
        )
    if not Path(case).is_dir() and paper.name != "agreement.yaml":
        raise Refusal(
            "OPS084",
            f"{case} is an agreement file alone, and keeps no decisions beside it",
            "make a folder of it: servanda copy CASE FOLDER; then name the folder",
            Place(case),
        )


def decide(asked: Asked, case: str, report: IncidentsReport) -> Path:
    """Add the decision to the case's ``incident-decisions.yaml``, as of now; every byte that stands there stays.

    ``report``: the case's incidents without it. Refuses, beside what ``refuse_undecided`` does, (OPS081) ids of facts
    that are not fused or are all of one report, (OPS082) what contradicts an earlier decision, (OPS083) a file that is
    laid out so that nothing can be added to it, (OPS022) one that was changed meanwhile.
    """
    from servanda.evidence import Decision, read_decisions

    refuse_undecided(asked, case)
    report_of = _reports(report)
    if not asked.waiting:
        _refuse_unknown(asked, report, report_of)
    path = Path(open_case(case).agreement().name).parent / INCIDENT_DECISIONS
    read = path.read_bytes() if path.exists() else None
    text = "" if read is None else read.decode("utf-8").removeprefix(_MARK)
    earlier = read_decisions(text, str(path)) if text.strip() else ()
    when = from_us(now_us(), report.agreement.timing.zone).replace(microsecond=0)
    # Of two made within one second the later one must still be the later.
    while any(one.when == when for one in earlier):
        when += timedelta(seconds=1)
    named = tuple(one.strip() for one in asked.facts)
    # Kept as it is read back: in universal time, and without blanks around the words.
    decision = Decision(bool(asked.same), named, asked.who.strip(), when.astimezone(UTC), asked.why.strip())
    _refuse_unkeepable(decision)
    if not asked.overrule:
        _refuse_contradiction(asked, decision, earlier, report_of)
    added = appended(text, decision, str(path))
    if (path.read_bytes() if path.exists() else None) != read:
        raise Refusal(
            "OPS022",
            "the file was changed by somebody else meanwhile",
            "look at it, and decide again",
            Place(str(path)),
        )
    mark = _MARK if read is not None and read.startswith(_MARK.encode()) else ""
    return write_whole((mark + added).encode("utf-8"), path)


def appended(text: str, decision: "Decision", file: str) -> str:
    """The text of a file of decisions with one more at the end of its list; the empty text gives a new file."""
    from servanda.evidence import read_decisions, write_decisions

    entry = write_decisions([decision]).splitlines()[2:]
    if not text.strip():
        return text + write_decisions([decision])
    end = "\r\n" if "\r\n" in text else "\n"
    before, root = read_decisions(text, file), read_yaml(text, file)
    listed = root.at(("decisions",))
    lines = text.split(end)
    if lines and not lines[-1]:
        lines.pop()
    if isinstance(listed.value, list) and listed.value:
        first = lines[listed.value[0].place.line - 1]
        margin = first[: len(first) - len(first.lstrip())] if first.lstrip().startswith("-") else "  "
        entry = [margin + line.removeprefix("  ") for line in entry]
    elif isinstance(root.value, dict) and "decisions" in root.value:
        # An empty list: what stands for it goes, the comment beside it stays.
        text = text[: listed.begin].rstrip(" ") + text[listed.end :]
        lines = text.removesuffix(end).split(end)
    else:
        entry = ["decisions:", *entry]
    made = end.join([*lines, *entry]) + end
    try:
        kept = read_decisions(made, file)
    except Refusal:
        kept = ()
    if kept != (*before, decision):
        raise Refusal(
            "OPS083",
            "the file is laid out so that no decision can be added at its end",
            "put 'decisions:' last, and each decision behind a dash on a line of its own",
            Place(file, listed.place.line),
        )
    return made


def _reports(report: IncidentsReport) -> dict[str, int]:
    """For every fact that is fused, a number of its report."""
    members = report.fusing.fused.members
    number = {name: n for n, name in enumerate(members["report"].unique().sort())}
    return {fact: number[name] for fact, name in members.select("fact", "report").iter_rows()}


def _refuse_unknown(asked: Asked, report: IncidentsReport, report_of: dict[str, int]) -> None:
    import polars as pl

    named = [one.strip() for one in asked.facts]
    passed = report.fusing.fused.passed["id"]
    unknown = [one for one in named if one not in report_of]
    place = Place(asked.option)
    if unknown:
        there = set(passed.filter(passed.is_in(unknown)))
        heard = {one for each in report.heard for one in each.batch.facts.filter(pl.col("id").is_in(unknown))["id"]}
        told = [
            f"{one} is a fact that is not fused"
            if one in there
            else f"{one} is left out at this cut-off"
            if one in heard
            else f"{one} is no fact of these reports"
            for one in unknown
        ]
        raise Refusal(
            "OPS081",
            "; ".join(told),
            "take ids that 'servanda incidents' lists, name the evidence they are in, or add --waiting to decide "
            "before they come",
            place,
        )
    if len({report_of[one] for one in named}) < 2:
        raise Refusal(
            "OPS081",
            "all these facts were read from one row, which is one report",
            "name facts of different reports",
            place,
        )


def _refuse_unkeepable(decision: "Decision") -> None:
    """Words that would not be read back as they were said, such as marks that turn the line around."""
    from servanda.evidence import read_decisions, write_decisions

    try:
        kept = read_decisions(write_decisions([decision]))
    except Refusal as refusal:
        raise _undecided(
            f"these words cannot be kept: {refusal.reasons[0].why}", "write them plainly", "--why"
        ) from None
    if kept != (decision,):
        raise _undecided("these words would not be read back as they are", "write them plainly", "--why")


def _refuse_contradiction(
    asked: Asked, decision: "Decision", earlier: "Sequence[Decision]", report_of: dict[str, int]
) -> None:
    """An earlier decision that would no longer stand, or one dated later that would not let this one stand."""
    from servanda.evidence import ruled

    facts = dict.fromkeys(fact for one in (*earlier, decision) for fact in one.facts)
    # What nobody has yet may still contradict: each such fact is taken for a report of its own.
    numbers = {fact: report_of.get(fact, -1 - n) for n, fact in enumerate(facts)}

    def overruled(decisions: "Sequence[Decision]") -> set[str]:
        told = ruled(decisions, numbers).told
        return set(told.filter(told["state"] == "overruled")["id"])

    before, after = overruled(earlier), overruled((*earlier, decision))
    against = [one for one in earlier if one.id in after - before]
    if against:
        first = against[0]
        raise Refusal(
            "OPS082",
            f"this contradicts what {first.who} decided on {first.when:%Y-%m-%d %H:%M} UTC: "
            f"{'same' if first.same else 'apart'}: {', '.join(first.facts)} ({first.why})",
            "leave it, or add --overrule: the later decision then stands, and the earlier is kept as overruled",
            Place(asked.option),
        )
    if decision.id in after:
        raise Refusal(
            "OPS082",
            "a decision dated later than now contradicts this one, and would stand before it",
            "look at the dates in incident-decisions.yaml",
            Place(asked.option),
        )


def _undecided(why: str, remedy: str, place: str) -> Refusal:
    return Refusal("OPS080", why, remedy, Place(place))
