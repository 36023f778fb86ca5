"""The incentive test a step is put to; a stand-in until the tunnel's own is at the front of its package."""


def least_detection(gain: float, loss: float, patience: float, false_alarm: float) -> float:
    """The least chance of detection at which holding back does not pay: f + g (1 - x) / (d l), with x = d (1 - f)."""
    kept = patience * (1 - false_alarm)
    return false_alarm + gain * (1 - kept) / (patience * loss)
