"""Dawid and Skene's EM: published accuracies, exact under every renaming and order, audited truth kept."""

from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import shared_data
from servanda.basis import Refusal
from servanda.evidence import learn
from servanda.evidence.credibility.v1.dawid_skene import UNDECIDED, UNKNOWN, shares
from tests.examples import examples

#: Data set, tasks, then accuracies: majority vote with a tie between m counted 1/m, and Dawid-Skene.
PUBLISHED = [
    ("d_jn-product", 8_315, 0.8966, 0.9397),
    ("s4_Dog_data", 807, 0.8222, 0.8426),
    ("s4_Face_Sentiment_Identification", 584, 0.6367, 0.6404),
    ("d_Duck_Identification", 108, 0.7593, 0.8981),
]


def answers(name: str) -> tuple[Any, Any, Any, Any, int]:
    """Task, source, answer, truth and how many classes, numbered in the order of the file."""
    folder = shared_data.folder("truthinfer") / name
    given_ = pl.read_csv(folder / "answer.csv", infer_schema=False)
    truth = dict(pl.read_csv(folder / "truth.csv", infer_schema=False).iter_rows())
    labels = sorted({*given_["answer"], *truth.values()})
    tasks = given_["question"].unique(maintain_order=True).to_list()

    def numbered(column: str, order: list[str]) -> Any:
        number = {one: n for n, one in enumerate(order)}
        return np.array([number[one] for one in given_[column]], np.int64)

    workers = given_["worker"].unique(maintain_order=True).to_list()
    right = np.array([labels.index(truth[one]) if one in truth else UNKNOWN for one in tasks])
    return numbered("question", tasks), numbered("worker", workers), numbered("answer", labels), right, len(labels)


def accuracy(chances: Any, truth: Any) -> float:
    """The share of tasks got right; of a tie between m classes, 1/m."""
    top = chances == chances.max(axis=1, keepdims=True)
    right = top[np.arange(len(truth)), truth] / top.sum(axis=1)
    return float(right[truth != UNKNOWN].mean())


@pytest.mark.parametrize(("name", "tasks", "majority", "learned"), PUBLISHED)
def test_published_accuracies(name: str, tasks: int, majority: float, learned: float) -> None:
    task, source, answer, truth, classes = answers(name)
    assert (truth != UNKNOWN).sum() == tasks
    assert round(accuracy(shares(task, answer, len(truth), classes), truth), 4) == majority
    assert round(accuracy(learn(task, source, answer, classes).chances, truth), 4) == learned


def test_audited_tasks_are_kept_and_help() -> None:
    task, source, answer, truth, classes = answers("s4_Face_Sentiment_Identification")
    audited = np.where(np.arange(len(truth)) % 3 == 0, truth, UNKNOWN)
    found = learn(task, source, answer, classes, truth=audited)
    known = audited != UNKNOWN
    assert (found.winners()[known] == audited[known]).all()
    blind = learn(task, source, answer, classes)
    rest = np.where(known, UNKNOWN, truth)
    assert accuracy(found.chances, rest) >= accuracy(blind.chances, rest)


@st.composite
def problems(draw: st.DrawFn) -> tuple[Any, Any, Any, int]:
    tasks, sources, classes = draw(st.integers(1, 6)), draw(st.integers(1, 5)), draw(st.integers(2, 4))
    size = tasks * sources
    said = draw(st.lists(st.integers(0, classes - 1), min_size=size, max_size=size))
    return (
        np.repeat(np.arange(tasks), sources),
        np.tile(np.arange(sources), tasks),
        np.array(said, np.int64),
        classes,
    )


@given(problems(), st.randoms(use_true_random=False))
@settings(max_examples=examples(80), deadline=None)
def test_order_and_names_do_not_move_a_bit(problem: tuple[Any, Any, Any, int], r: Any) -> None:
    task, source, answer, classes = problem
    order = np.array(r.sample(range(len(task)), len(task)))
    renamed = [np.array(r.sample(range(n), n)) for n in (int(task.max()) + 1, int(source.max()) + 1, classes)]
    plain = learn(task, source, answer, classes)
    other = learn(renamed[0][task[order]], renamed[1][source[order]], renamed[2][answer[order]], classes)
    assert (other.chances[renamed[0]][:, renamed[2]] == plain.chances).all()
    assert (other.rates[renamed[1]][:, renamed[2]][:, :, renamed[2]] == plain.rates).all()
    assert other.rounds == plain.rounds


def test_a_tie_is_nobodys() -> None:
    found = learn(np.array([0, 0]), np.array([0, 1]), np.array([0, 1]), 2)
    assert found.winners().tolist() == [UNDECIDED]


@given(problems())
@settings(max_examples=examples(40), deadline=None)
def test_chances_are_chances(problem: tuple[Any, Any, Any, int]) -> None:
    task, source, answer, classes = problem
    found = learn(task, source, answer, classes)
    assert np.isfinite(found.chances).all() and (found.chances >= 0).all()
    assert np.allclose(found.chances.sum(axis=1), 1, atol=1e-6)
    assert np.allclose(found.rates.sum(axis=2), 1)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (([], [], [], 2), "CRE002"),
        (([0], [0], [2], 2), "CRE003"),
        (([0, 1], [0], [0], 2), "CRE003"),
        (([0], [-1], [0], 2), "CRE003"),
    ],
)
def test_bad_answers_are_refused(arguments: tuple[Any, ...], code: str) -> None:
    *arrays, classes = arguments
    with pytest.raises(Refusal) as refusal:
        learn(*(np.array(one, np.int64) for one in arrays), classes)
    assert refusal.value.code == code


@pytest.mark.parametrize("truth", [[0, 1], [2], [-2]])
def test_bad_truth_is_refused(truth: list[int]) -> None:
    one = np.array([0], np.int64)
    with pytest.raises(Refusal) as refusal:
        learn(one, one, one, 2, truth=np.array(truth, np.int64))
    assert refusal.value.code == "CRE003"
