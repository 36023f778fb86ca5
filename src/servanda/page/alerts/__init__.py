"""Public alerts by the Common Alerting Protocol (OASIS CAP 1.2), for three kinds of fact and for nothing else."""
