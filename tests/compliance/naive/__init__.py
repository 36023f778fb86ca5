"""An independent, slow, plainly right reading of the design: one fact at a time, one instant at a time.

Written from the design and the docstrings of ``agreement.core``, not from the engine; it shares only the types of
the law. Every difference from ``servanda.compliance`` is a bug of one of the two, or of the words they share.
"""

from tests.compliance.naive.evaluator import Reading, evaluate

__all__ = ["Reading", "evaluate"]
