"""Games in extensive form: built as trees, written as `.efg`, solved exactly where one's gain is the other's loss."""

from servanda.windtunnel.trees.efg import efg_text
from servanda.windtunnel.trees.game import Branch, Chance, Choice, End, Game
from servanda.windtunnel.trees.known_games import clause_game, dresher_game
from servanda.windtunnel.trees.playing import expected_payoffs
from servanda.windtunnel.trees.sequence_form import best_reply, solve_by_sequences
from servanda.windtunnel.trees.zero_sum import Solution, solve_zero_sum

__all__ = [
    "Branch",
    "Chance",
    "Choice",
    "End",
    "Game",
    "Solution",
    "best_reply",
    "clause_game",
    "dresher_game",
    "efg_text",
    "expected_payoffs",
    "solve_by_sequences",
    "solve_zero_sum",
]
