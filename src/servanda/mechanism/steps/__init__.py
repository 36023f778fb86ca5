"""The deeds of an incident file, step by step: what is filled in, and what has to hold before."""
