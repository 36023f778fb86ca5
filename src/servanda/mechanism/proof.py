"""Whether a finding meets the standard of proof: the text's figure where it states one, else corroboration."""

from dataclasses import dataclass

from servanda.mechanism.body_rules import Corroboration, Procedure
from servanda.mechanism.deeds.finding import Finding, Support

_LETTERS = "ABCDE"


@dataclass(frozen=True, slots=True)
class Met:
    """Whether the standard is met, and where not, why; ``counted``: sources that count towards it."""

    met: bool
    counted: int
    why: str = ""

    def __bool__(self) -> bool:
        return self.met


def standard_met(finding: Finding, procedure: Procedure) -> Met:
    """Independent sources graded well enough, of as many kinds as asked; with a figure, also as certain as asked.

    Reliability and credibility are asked each for itself, never averaged; F and 6 mean unknown and do not count.
    """
    rule = procedure.corroboration
    good = [one for one in finding.supports if _counts(one, rule)]
    kinds = {one.kind for one in good if one.kind}
    if procedure.threshold_ppm is not None and (finding.certainty_ppm or 0) < procedure.threshold_ppm:
        return Met(False, len(good), f"the text asks for {procedure.threshold_ppm / 10_000:g} per cent")
    if len(good) < rule.sources:
        return Met(
            False,
            len(good),
            f"it rests on {len(good)} independent sources of {rule.reliability}{rule.credibility} or better, "
            f"and {rule.sources} are asked for",
        )
    if len(kinds) < rule.kinds:
        return Met(False, len(good), f"its sources are of {len(kinds)} kinds, and {rule.kinds} are asked for")
    return Met(True, len(good))


def _counts(one: Support, rule: Corroboration) -> bool:
    reliable = one.reliability in _LETTERS and one.reliability <= rule.reliability
    return one.independent and reliable and 1 <= one.credibility <= min(rule.credibility, 5)
