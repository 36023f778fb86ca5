"""Point processes in which an event may call forth further ones: multivariate Hawkes processes, exponential kernels.

Arrays in, frozen values out. docs/reference/reciprocity.md gives the formulas, units, assumptions and sources.
"""
