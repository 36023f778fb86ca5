"""Reports of incidents, as credibility reads them: who speaks, of whom, for or against, and what makes one witness."""

from typing import TYPE_CHECKING, Final

from servanda.evidence.credibility.v1.rates import AGAINST, IN

if TYPE_CHECKING:
    import polars as pl

    from servanda.vocabulary import Names

_OWNED: Final = "statement.responsibility-claimed"
_DISOWNED: Final = "statement.responsibility-denied"
#: Shorter notes ("shelling", "two wounded") are alike by chance.
_TEXT_LENGTH: Final = 30


def reports(facts: "pl.DataFrame", names: "Names | None" = None) -> "pl.DataFrame":
    """One row per fact that tells of an incident, in the order of the facts.

    Columns: ``at`` (row in ``facts``), id, incident, source, origin, reliability, credibility; ``speaker``: whom the
    source quotes, else for a side's own report the side, else null; ``interest``: whether that speaker is a side that
    speaks against or in its interest, else null; ``denies``; ``witness``: a number that reports of one incident share
    which go back to one witness. Left out: coverage, what was withdrawn, and what names no incident.

    ``names``: the parties' names, so that a spokesman's side is known; without them a quoted name counts as written.
    Whoever speaks of an act of their own speaks in their interest where the act is a duty done (kind ``act``) and
    against it where it is an event; of another's act the reverse. A count (kind ``measure``) leaves it open.
    """
    import polars as pl

    table = facts.with_row_index("at").filter(
        pl.col("incident").is_not_null()
        & (pl.col("kind") != "coverage")
        & (pl.col("status") != "withdrawn").fill_null(True)
    )
    # Graded F with no digit but 6, a report says nothing: nor of who acted, nor of who is one witness with whom.
    mute = (pl.col("reliability") == "F") & (pl.col("credibility").fill_null(6) == 6)
    table = table.with_columns(mute=mute.fill_null(False))
    table = _speakers(table, names)
    about = pl.when(pl.col("act").is_in([_OWNED, _DISOWNED])).then("speaker").otherwise("doer")
    table = table.with_columns(
        denies=(pl.col("act") == _DISOWNED) | (pl.col("status") == "not confirmed").fill_null(False),
        about=about,
    )
    own, credit = pl.col("speaker") == pl.col("about"), pl.col("kind") == "act"
    interest = (
        pl.when(~pl.col("side") | pl.col("about").is_null() | (pl.col("kind") == "measure"))
        .then(None)
        .when(own == credit)
        .then(pl.lit(IN))
        .otherwise(pl.lit(AGAINST))
    )
    table = _witnesses(table.with_columns(interest=interest))
    return table.select(
        "at", "id", "incident", "source", "origin", "reliability", "credibility", "speaker", "interest", "denies",
        "witness",
    )  # fmt: skip


def _speakers(table: "pl.DataFrame", names: "Names | None") -> "pl.DataFrame":
    """``speaker``, ``side`` (the speaker is a party) and ``doer``: who acted, as this report or all others say."""
    import polars as pl

    by_side = pl.col("origin") == "party"
    if names is None:
        table = table.with_columns(speaker=_folded("said_by"), doer=_folded("actor"))
        table = table.with_columns(side=(by_side | (pl.col("speaker") == pl.col("doer"))).fill_null(False))
        return _doers(
            table.with_columns(
                speaker=pl.when(by_side).then(pl.coalesce("speaker", _folded("source"))).otherwise("speaker")
            )
        )
    found = {
        new: names.column(table[old]) for new, old in (("quoted", "said_by"), ("own", "source"), ("doer", "actor"))
    }
    table = table.with_columns(pl.Series(new, column, dtype=pl.String) for new, column in found.items())
    speaker = pl.coalesce("quoted", pl.when(by_side & pl.col("said_by").is_null()).then("own"))
    table = table.with_columns(side=speaker.is_not_null(), speaker=pl.coalesce(speaker, _folded("said_by")))
    return _doers(table)


def _doers(table: "pl.DataFrame") -> "pl.DataFrame":
    """A report that does not say who acted is read as of the one whom all the others of its incident name."""
    import polars as pl

    table = table.with_columns(doer=pl.when(~pl.col("mute")).then("doer"))
    only = pl.when(pl.col("doer").min().over("incident") == pl.col("doer").max().over("incident"))
    return table.with_columns(doer=pl.coalesce("doer", only.then(pl.col("doer").max().over("incident"))))


def _folded(column: str) -> "pl.Expr":
    import polars as pl

    return pl.col(column).str.replace_all(r"\s+", " ").str.strip_chars().str.to_lowercase()


def _witnesses(table: "pl.DataFrame") -> "pl.DataFrame":
    """Reports of one incident go back to one witness where they quote one speaker, are of one source, or share a text.

    Whom a report quotes is its witness, not the outlet that quotes; two reports joined by a third are one as well.
    """
    import polars as pl

    text, alone = _folded("note"), pl.lit("id:") + pl.col("id")
    table = table.with_columns(
        teller=pl.when("mute")
        .then(alone)
        .when(pl.col("speaker").is_not_null())
        .then(pl.lit("s:") + pl.col("speaker"))
        .otherwise(pl.lit("o:") + pl.col("source")),
        text=pl.when((text.str.len_chars() >= _TEXT_LENGTH) & ~pl.col("mute")).then(text).otherwise(alone),
        witness=pl.col("at").cast(pl.Int64),
    )
    while True:
        joined = table.with_columns(witness=pl.col("witness").min().over("incident", "teller"))
        joined = joined.with_columns(witness=pl.col("witness").min().over("incident", "text"))
        if joined["witness"].equals(table["witness"]):
            return joined
        table = joined
