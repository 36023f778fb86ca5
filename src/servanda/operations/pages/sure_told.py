"""How sure it is that an incident happened, reckoned out in words: the prior, every witness, what they come to."""

from typing import TYPE_CHECKING

from servanda.operations.pages.wording import Words

if TYPE_CHECKING:
    from servanda.evidence import Basis, Odds, Reckoning, Witness

_GRADED = ("letter", "item")


def reckoning_told(reckoning: "Reckoning", words: Words) -> tuple[str, ...]:
    """A line for the prior, one for each witness, one for the result."""
    lines = [words.say("sure-prior", odds=_odds(reckoning.prior_ppm, words))]
    lines += [_witness(one, words) for one in reckoning.witnesses]
    if reckoning.happened_ppm is not None:
        result = _odds(reckoning.happened_ppm, words)
        lines.append(words.say("sure-together", odds=result, digit=str(reckoning.credibility)))
    return tuple(lines)


def _witness(one: "Witness", words: Words) -> str:
    who = words.plain(one.teller)
    if one.interest:
        who = words.say(f"sure-{one.interest.replace(' ', '-')}", who=who)
    shown = words.number(abs(one.factor_milli))
    times = shown if one.factor_milli > 0 else f"1/{shown}"
    return words.say("sure-witness", who=who, n=one.reports, times=times, basis=_basis(one.basis, words))


def _basis(one: "Basis", words: Words) -> str:
    if one.odds is None:
        return words.say("sure-unknown", mark=one.mark)
    chance = _range(one.odds, words)
    if one.sort in _GRADED:
        told = words.say("sure-graded", mark=one.mark, chance=chance)
    elif one.sort == "learned":
        told = words.say("sure-learned", n=one.audited, chance=chance)
    else:
        told = words.say("sure-stated", why=words.say(f"sure-why-{one.sort.replace(' ', '-')}"), chance=chance)
    if not one.ceiling:
        return told
    return told + words.say("sure-ceiling", digit=str(one.ceiling), odds=_odds(one.most, words))


def _range(odds: "Odds", words: Words) -> str:
    low, middle, high = (_odds(one, words) for one in (odds.low, odds.middle, odds.high))
    return words.say("sure-range", odds=middle, low=low, high=high, percent=f"{odds.middle / 10_000:.0f}")


def _odds(ppm: int, words: Words) -> str:
    from servanda.evidence import odds_of

    found = odds_of(ppm)
    if found is None:
        return words.say("sure-even")
    return words.say("sure-odds", one=words.number(found[0]), other=words.number(found[1]))
