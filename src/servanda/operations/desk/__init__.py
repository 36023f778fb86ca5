"""The drafting desk: a draft beside its agreement file, one file per thing a person does there."""

from servanda.operations.desk.changing import ChangedMeanwhile
from servanda.operations.desk.desk import Desk
from servanda.operations.desk.live import Live, RefusedAt
from servanda.operations.desk.opening import open_desk

__all__ = ["ChangedMeanwhile", "Desk", "Live", "RefusedAt", "open_desk"]
