"""Theory of restraint: closed forms people can check by hand, one model per file, pure and with free parameters.

Parameters outside their domain are refused (TUN1xx); a question without an answer, such as the detection that
deters where none does, is answered None. docs/reference/theory.md gives each formula with its test point and source.
"""
