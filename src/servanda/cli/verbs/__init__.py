"""The verbs, one file each; a verb translates its words, calls one operation and prints what it returns."""
