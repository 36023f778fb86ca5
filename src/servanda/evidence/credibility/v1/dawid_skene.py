"""Dawid and Skene's EM: what is true of each task, and how often each source answers what, learned together.

Method: A. P. Dawid and A. M. Skene, Applied Statistics 28(1), 1979. Every number that is summed is first rounded to
a multiple of 2**-30, so that sums are exact: neither the order of the answers nor what anything is called moves a
result by the last bit.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.basis import Refusal
from servanda.evidence.credibility.v1.codes import CredibilityCode

Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

#: No audited answer; no winner because two are equally likely.
UNKNOWN: Final = -1
UNDECIDED: Final = -1
_STEP: Final = 2.0**30
#: The least chance an answer is given, so that one surprising answer is not taken for impossible.
_LEAST: Final = 1e-10


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned from T tasks, S sources and K classes.

    ``chances``: (T, K), how likely each class is for each task. ``rates``: (S, K, K), per source, truth and answer,
    how often that answer; truths and answers in the order of classes. ``base``: (K,), how common each class is.
    ``weight``: (S, K), how many of a source's tasks are of each class, by those chances. ``rounds``: EM rounds made.
    """

    chances: Floats
    rates: Floats
    base: Floats
    weight: Floats
    rounds: int

    def winners(self) -> Integers:
        """Per task its likeliest class; UNDECIDED where two are equally likely, for no name decides."""
        return winners(self.chances)


def learn(
    task: Integers,
    source: Integers,
    answer: Integers,
    classes: int,
    *,
    truth: "Integers | None" = None,
    prior: "Floats | None" = None,
    rounds: int = 100,
    tolerance: float = 1e-5,
) -> Learned:
    """Learn from answers: parallel arrays of task, source and answer, each numbered from 0 without gaps.

    ``truth``: per task its audited class, UNKNOWN for the others; it is kept as it is. ``prior``: (S, K, K) answers
    that each source is taken to have given before, by truth; none by default. Stops after ``rounds``, or when the mean
    log-likelihood of a task gains less than ``tolerance``. Starts from each task's shares of answers. Refuses: no
    answers (CRE002), arrays of unlike length or a number out of range (CRE003).
    """
    tasks, sources = _checked(task, source, answer, classes, truth)
    cells = source * classes + answer
    chances = shares(task, answer, tasks, classes)
    known = np.zeros(tasks, dtype=bool) if truth is None else truth != UNKNOWN
    certain = np.eye(classes)[truth[known]] if truth is not None else None
    if certain is not None:
        chances[known] = certain
    extra = np.zeros((sources, classes, classes)) if prior is None else _rounded(prior)
    counts, base, rates = extra, chances[0], extra
    last = -np.inf
    made = 0
    for made in range(1, rounds + 1):  # noqa: B007 - how many were made is told
        base = chances.sum(axis=0) / tasks
        counts = _counts(chances, task, cells, sources, classes) + extra
        rates = _rates(counts)
        scores = _rounded(np.log(np.maximum(base, _LEAST))) + _scores(rates, task, cells, tasks)
        chances, likelihood = _normal(scores)
        if certain is not None:
            chances[known] = certain
        if abs(likelihood - last) < tolerance:
            break
        last = likelihood
    return Learned(chances, rates, base, (counts - extra).sum(axis=2), made)


def shares(task: Integers, answer: Integers, tasks: int, classes: int) -> Floats:
    """Each task's share of answers by class: the majority's vote, before anything is learned."""
    counts = np.bincount(task * classes + answer, minlength=tasks * classes).reshape(tasks, classes)
    return _rounded(counts / np.maximum(counts.sum(axis=1, keepdims=True), 1))


def winners(chances: Floats) -> Integers:
    """Per row the greatest, UNDECIDED where two are equal."""
    best = chances.argmax(axis=1)
    several = (chances == chances.max(axis=1, keepdims=True)).sum(axis=1) > 1
    return np.where(several, UNDECIDED, best)


def _checked(
    task: Integers, source: Integers, answer: Integers, classes: int, truth: "Integers | None"
) -> tuple[int, int]:
    if not len(task):
        raise Refusal(CredibilityCode.NO_ANSWERS, "there are no answers to learn from", "give at least one")
    tasks, sources = int(task.max()) + 1, int(source.max()) + 1
    wrong = [
        (len({len(task), len(source), len(answer)}) > 1, "task, source and answer are not of one length"),
        (min(task.min(), source.min(), answer.min()) < 0, "a number is below 0"),
        (int(answer.max()) >= classes, f"an answer is not one of the {classes} classes"),
        (truth is not None and len(truth) != tasks, f"truth is not given per task, of which there are {tasks}"),
        (
            truth is not None and bool(len(truth)) and not -1 <= truth.min() <= truth.max() < classes,
            "a truth is no class",
        ),
    ]
    for found, why in wrong:
        if found:
            raise Refusal(CredibilityCode.BAD_ANSWER, why, "number tasks, sources and classes from 0 without gaps")
    return tasks, sources


def _rounded(values: Floats) -> Floats:
    found: Floats = np.rint(values * _STEP) / _STEP
    return found


def _counts(chances: Floats, task: Integers, cells: Integers, sources: int, classes: int) -> Floats:
    """(S, truth, answer): how often each source gave each answer, by how likely each truth is."""
    size = sources * classes
    by_truth = [np.bincount(cells, weights=chances[task, one], minlength=size) for one in range(classes)]
    found = np.asarray(np.stack(by_truth), np.float64).reshape(classes, sources, classes).transpose(1, 0, 2)
    return found


def _rates(counts: Floats) -> Floats:
    whole = counts.sum(axis=2, keepdims=True)
    found: Floats = np.divide(counts, whole, out=np.full_like(counts, 1 / counts.shape[2]), where=whole > 0)
    return found


def _scores(rates: Floats, task: Integers, cells: Integers, tasks: int) -> Floats:
    """(T, K): the log-likelihood of each task's answers under each truth."""
    sources, classes, _ = rates.shape
    logs = _rounded(np.log(np.maximum(rates, _LEAST)))
    by_cell = logs.transpose(1, 0, 2).reshape(classes, sources * classes)
    return np.stack([np.bincount(task, weights=one[cells], minlength=tasks) for one in by_cell], axis=1)


def _normal(scores: Floats) -> tuple[Floats, float]:
    """Chances out of scores, rounded, and the mean log-likelihood of a task."""
    top = scores.max(axis=1, keepdims=True)
    parts = np.exp(scores - top)
    # Summed from the least up, so that the order of classes does not matter.
    whole = np.sort(parts, axis=1).sum(axis=1, keepdims=True)
    likelihood = _rounded(top + np.log(whole)).sum() / len(scores)
    return _rounded(parts / whole), float(likelihood)
