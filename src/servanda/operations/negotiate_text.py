"""What ``negotiate`` found, in plain English lines."""

from collections.abc import Iterator, Sequence

from servanda.negotiation import ONE_UNIT, Doubt, Overlap, Package, Robustness, Shaded, Step, Trade, Way
from servanda.operations.negotiate import NegotiateReport
from servanda.operations.negotiate_data import band, need

#: Trades told of each size, and packages of a frontier.
_TOLD = 5
_BANDS = {"little": "less than a twentieth", "some": "a twentieth to a fifth", "much": "more than a fifth"}
PRINCIPLE_WORDS = {
    "nash": "Nash",
    "kalai-smorodinsky": "Kalai-Smorodinsky",
    "egalitarian": "egalitarian",
    "welfare": "welfare",
}


class Telling:
    """The report in lines; names and options by what the files call them, in English where they have it."""

    def __init__(self, report: NegotiateReport) -> None:
        self.report, self.issues = report, report.issues

    def lines(self) -> Iterator[str]:
        """The whole report."""
        report = self.report
        yield "mediator-only: not for publication"
        yield f"{_of(report.agreement.title) or report.agreement.id} · {report.agreement.standing}"
        if self.issues.note:
            yield self.issues.note
        yield ""
        names = self.names(range(len(self.issues.participants)))
        yield f"{len(self.issues.issues)} issues, {_big(self.issues.total)} packages; to agree: {names}"
        if report.doubt is not None:
            yield from self._doubt(report.doubt)
            return
        assert report.overlap is not None
        yield from self._overlap(report.overlap)
        yield from self._trades()
        yield from self._ways()
        if report.robust is not None:
            yield from self._robust(report.robust)

    def name(self, p: int) -> str:
        """A participant by the name the agreement gives it."""
        who = self.issues.participants[p]
        return _of(self.report.agreement.participants[who].called) or who

    def names(self, which: Sequence[int]) -> str:
        """Several of them."""
        return listed([self.name(p) for p in which])

    def issue(self, at: int) -> str:
        """An issue as the file calls it."""
        return _of(self.issues.issues[at].called)

    def option(self, at: int, option: int) -> str:
        """An option as the file calls it."""
        return _of(self.issues.issues[at].options[option].called)

    def package(self, package: Package) -> Iterator[str]:
        """A package, an issue a line."""
        for at, option in enumerate(package):
            yield f"    {self.issue(at)}: {self.option(at, option)}"

    def _overlap(self, found: Overlap) -> Iterator[str]:
        if found.allowed is not None:
            inside = _big(found.inside or 0)
            yield f"{_big(found.allowed)} packages keep the rules; {inside} put nobody below its reservation"
        else:
            yield "too many packages to look at each; the frontier is found without that"
        zone = found.zone
        if zone is None:
            yield from self._nearest(found)
            return
        whole = "" if found.whole else " (a sample: the frontier has more points than are held)"
        yield f"{_big(len(zone.frontier))} points on the frontier of the zone{whole}"
        yield ""
        for at in dict.fromkeys(found.points.values()):
            which = [name for name, point in found.points.items() if point == at]
            yield f"Package by {listed([PRINCIPLE_WORDS[one] for one in which])}"
            yield from self.package(zone.package(at))
            if self.report.show_utilities:
                shares = [f"{self.name(p)} {zone.shares[p, at]:.0%}" for p in range(len(zone.most))]
                yield f"    of the most each could gain in the zone: {', '.join(shares)}"
            worst = max(found.gaps.get(one, 0.0) for one in which)
            if worst > 1e-6:
                yield f"    a better one could lie up to {worst:.2%} above it"
            if any(one in ONE_UNIT for one in which) and not any(one not in ONE_UNIT for one in which):
                yield "    this compares the units in which each stated its values; it means little if they differ"
        yield ""

    def _nearest(self, found: Overlap) -> Iterator[str]:
        assert found.nearest is not None
        near = found.nearest
        yield ""
        yield "There is no zone of possible agreement: every package puts somebody below its reservation."
        if near.out_of_reach:
            yield f"Above every package lies the reservation of {self.names(near.out_of_reach)}."
        short = [p for p, lack in enumerate(near.short) if lack > 0]
        yield f"Nearest to one, with {self.names(short)} below the reservation:"
        yield from self.package(near.package)
        if self.report.show_utilities:
            told = [f"{self.name(p)} {near.short[p]:.1%}" for p in short]
            yield f"    short, of what lies between worst and best: {', '.join(told)}"

    def _trades(self) -> Iterator[str]:
        if self.issues.today is None:
            yield "Today's package is not known, so that no moves from it can be told; write 'today' in the issues."
            yield ""
            return
        for size, trades in zip(("two", "three"), self.report.trades, strict=False):
            if not trades:
                yield f"No move of {size} issues from today leaves everybody better off."
                continue
            yield f"Moves of {size} issues from today that leave all better off ({len(trades)}, by the least gain)"
            for trade in trades[:_TOLD]:
                yield f"  - {self.trade(trade)}"
        yield ""

    def trade(self, trade: Trade) -> str:
        """A move in words: who gives way on what, and what costs nobody anything."""
        parts = []
        for change in trade.changes:
            begin, end = (self.option(change.issue, one) for one in (change.begin, change.end))
            moved = f"{self.issue(change.issue)} ({begin} → {end})"
            who = f"{self.names(change.gives_way)} gives way on" if change.gives_way else "all gain by"
            parts.append(f"{who} {moved}")
        return "; ".join(parts)

    def _ways(self) -> Iterator[str]:
        for way in self.report.ways:
            found = self.report.overlap
            assert found is not None
            which = [PRINCIPLE_WORDS[name] for name in found.points if found.package(name) == way.target]
            yield f"To the {listed(which)} package"
            yield f"  at once: {self._needs(way.at_once)}"
            yield from (f"  {line}" for line in self._path(way))
        if self.report.ways:
            test = self.report.incentive
            yield (
                f"  Assumed: what is seen of holding back {test.detection:g}, false alarms {test.false_alarm:g}, "
                f"patience {test.patience:g}, each per step; breakdown brings back today's package."
            )
            back = [self.issue(n) for n, one in enumerate(self.issues.issues) if one.can_be_taken_back]
            if back:
                yield f"  What can be taken back stays at stake in every later step: {listed(back)}."
            yield ""

    def _path(self, way: Way) -> Iterator[str]:
        if way.path is None:
            why = "" if way.tried_all else " (it differs from today in too many issues to try)"
            yield f"step by step: no path of steps that each gain for everybody{why}"
        else:
            holds = "holds" if way.path.holds(self.report.incentive) else "does not hold"
            yield f"step by step: {len(way.path.steps)} steps, {holds} at the detection assumed"
            for n, step in enumerate(way.path.steps, 1):
                yield f"  {n}. {listed([self.issue(at) for at in step.issues])}: {self._needs(step)}"
        if way.in_parts is None:
            yield "in ever so small parts that cannot be taken back: no schedule enforces itself"
        else:
            yield f"in parts that cannot be taken back: at least {way.in_parts.steps_to(0.99)} steps to 99 %"

    def _needs(self, step: Step) -> str:
        least = need(step.detection, self.report.show_utilities)
        if least is None:
            return f"no detection is enough for {self.names(step.who)}"
        return f"needs detection of {least:g} ({self.names(step.who)})" if step.detection else "nobody gives way"

    def _robust(self, found: Robustness) -> Iterator[str]:
        yield f"If values were misstated ({PRINCIPLE_WORDS[found.principle]} package)"
        for p in range(len(self.issues.participants)):
            yield f"  {self.name(p)}"
            room = f"{found.room[p]:.0%}" if self.report.show_utilities else _BANDS[band(found.room[p])]
            yield f"    its values may be off by {room} of each issue's spread before it would rather not agree"
            yield f"    overstating its reservation: {self._shaded(found.overstating[p])}"
            if found.tried[p]:
                back = (
                    f"; {found.backfires[p]} of {found.tried[p]} tried end worse than no agreement"
                    if found.backfires[p]
                    else ""
                )
                yield f"    telling one issue as twice or half of what it is: {self._shaded(found.inflating[p])}{back}"
        shade = f"{found.all_shade:.0%}" if self.report.show_utilities else _BANDS[band(found.all_shade)]
        yield f"  If all overstate their reservations at once, by {shade} of each one's most, nothing is left."
        yield ""

    def _shaded(self, one: Shaded | None) -> str:
        if one is None:
            return "does not pay"
        more = f" by {one.gain:.0%} of its most" if self.report.show_utilities else ""
        issue = "" if one.issue is None else f" ({self.issue(one.issue)})"
        losers = f"; {self.names(one.losers)} loses" if one.losers else ""
        return f"pays{more}{issue}{losers}"

    def _doubt(self, found: Doubt) -> Iterator[str]:
        ranked = [p for p, one in enumerate(found.ordinal) if one]
        if ranked:
            yield f"By rank only: {self.names(ranked)}. No number is made up for what has none."
        yield (
            f"Values are known within intervals or by rank, so that no package is singled out. {found.drawn} of "
            f"{found.draws} draws (seed {found.seed}); {found.with_zone:.0%} of them have a zone."
        )
        if not found.compared:
            yield "Too many packages to compare each with each: what is surely optimal is not told."
        yield ""
        for n, one in enumerate(found.candidates[: 2 * _TOLD], 1):
            sure = {True: "surely", False: "surely not", None: "not surely"}
            yield (
                f"Package {n}: {sure[one.optimal]} on the frontier, {sure[one.acceptable]} acceptable to all; of the "
                f"draws in the zone {one.in_zone:.0%}, on the frontier {one.on_frontier:.0%}, Nash {one.nash:.0%}, "
                f"Kalai-Smorodinsky {one.kalai_smorodinsky:.0%}"
            )
            yield from self.package(one.package)
        yield ""
        yield "Shares are of values drawn evenly from what the files allow; no chances of anything in the world."


def tell_negotiation(report: NegotiateReport) -> Iterator[str]:
    """The report in lines of plain text."""
    return Telling(report).lines()


def listed(words: Sequence[str]) -> str:
    """Words as a list in a sentence."""
    if len(words) < 2:
        return words[0] if words else "nobody"
    return f"{', '.join(words[:-1])} and {words[-1]}"


def _of(called: object) -> str:
    assert hasattr(called, "get")
    return str(called.get("en") or next(iter(called.values()), ""))  # type: ignore[attr-defined]


def _big(n: int) -> str:
    return f"{n:,}" if n < 10**15 else f"about 10^{len(str(n)) - 1}"
