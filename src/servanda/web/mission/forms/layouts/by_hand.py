"""What the forms ask that are written out in templates, and which question each refusal of theirs is about."""

from typing import Final

from servanda.web.mission.forms.by_hand import ByHand, Question

_Q = Question

#: People, keys and settings.
_PEOPLE: Final = (
    ByHand(
        "/people/propose", "person-enrol", "deed-person-enrol",
        (
            _Q("id", "person-id", "sign-in-name"), _Q("role", "person-role", "field-role"),
            _Q("unit", "person-unit", "field-unit"), _Q("side", "person-side", "field-side"),
            _Q("number", "person-number", "number-in-unit"),
        ),
        {"MIS040": ("id", "role", "unit", "side")}, "enrol",
    ),
    ByHand(
        "/people/revoke", "person-revoke", "deed-person-revoke",
        (_Q("id", "revoked", "sign-in-name"), _Q("words", "revoked-why", "field-why")), {"MIS043": ("id",)},
    ),
    ByHand(
        "/people/sessions", "sessions-end", "people-sessions-end", (_Q("id", "ended", "sign-in-name"),),
        {"MIS043": ("id",)},
    ),
    ByHand(
        "/people/key", "key-revoke", "deed-key-revoke",
        (_Q("public", "key-gone", "key-which"), _Q("words", "key-why", "field-why")), {"MIS075": ("public",)}, "key",
    ),
    ByHand(
        "/people/key", "key-stop", "deed-key-stop",
        (_Q("public", "stopped", "key-whose"), _Q("words", "stopped-why", "field-why")), {"MIS075": ("public",)},
        "key-stop",
    ),
    ByHand(
        "/people/key/change", "key-change", "deed-key-change",
        (
            _Q("of", "key-of", "key-whose"), _Q("public", "key-public", "key-public"),
            _Q("words", "key-change-why", "field-why"),
        ),
        {"MIS078": ("of", "public")},
    ),
    ByHand(
        "/people/desk-key", "desk-change", "deed-desk-change",
        (
            _Q("of", "desk-key-of", "key-whose"), _Q("public", "desk-key-public", "key-public"),
            _Q("words", "desk-key-why", "field-words"),
        ),
        {"MIS190": ("of", "public"), "HUM025": ("public",)},
    ),
    ByHand(
        "/people/setting", "setting-propose", "deed-setting-propose",
        (
            _Q("name", "setting-name", "setting"), _Q("value", "setting-value", "setting-value"),
            _Q("words", "setting-why", "field-why"),
        ),
        {"MIS079": ("name", "value")},
    ),
    ByHand(
        "/people/erase/{about}", "erase", "erase-one",
        (_Q("entry", "erase-entry", "erase-which"), _Q("words", "erase-why", "erasure-why")),
        {"MIS040": ("entry", "words")},
    ),
    ByHand(
        "/retention/propose", "retention-propose", "retention-propose",
        (
            *(_Q(one, f"days-{one}", f"class-{one}")
              for one in ("mechanism", "mediator", "party", "source", "site", "staff")),
            _Q("words", "retention-words", "field-words"),
        ),
    ),
)  # fmt: skip

#: Signing in and what one signs in with. Which of several did not fit is told by nothing.
_DOORS: Final = (
    ByHand(
        "/sign-in", "sign-in", "sign-in",
        (
            _Q("name", "sign-in-fits", "sign-in-together"), _Q("password", "sign-in-fits", "sign-in-together"),
            _Q("digits", "sign-in-fits", "sign-in-together"), _Q("word", "word", "exercise-word"),
        ),
        {"WEB031": ("word", "name")},
    ),
    ByHand(
        "/sign-in/by/{key}", "sign-in", "sign-in", (_Q("digits", "digits", "sign-in-digits"),),
        {"MIS206": ("digits",)},
    ),
    ByHand(
        "/enrol", "enrol", "enrol",
        (
            _Q("name", "enrol-fits", "enrol-together"), _Q("word", "enrol-fits", "enrol-together"),
            _Q("password", "password", "enrol-password"), _Q("again", "again", "enrol-again"),
            _Q("digits", "digits", "sign-in-digits"), _Q("called", "called", "passkey-called"),
        ),
        {
            "MIS001": ("password",), "MIS204": ("password",), "MIS002": ("name",), "MIS003": ("digits",),
            "MIS071": ("called",), "WEB033": ("again",),
        },
    ),
    ByHand(
        "/account/passkey", "passkey-add", "passkey-add", (_Q("called", "called", "passkey-called"),),
        {"MIS071": ("called",)},
    ),
    ByHand(
        "/account/password", "password", "own-password-change",
        (
            _Q("password", "password-fits", "own-present-together"),
            _Q("digits", "password-fits", "own-present-together"),
            _Q("fresh", "fresh", "own-password-fresh"), _Q("again", "again", "enrol-again"),
        ),
        {"MIS001": ("fresh",), "MIS204": ("fresh",), "MIS205": ("password",), "WEB033": ("again",)},
    ),
    ByHand(
        "/account/factor", "factor", "own-factor-renew",
        (
            _Q("password", "factor-fits", "own-present-together"), _Q("digits", "factor-fits", "own-present-together"),
        ),
        {"MIS205": ("password",)},
    ),
    ByHand(
        "/account/factor/digits", "factor-end", "own-factor-end",
        (_Q("digits", "first-digits", "own-factor-digits"),), {"MIS003": ("digits",)},
    ),
    ByHand(
        "/collect", "collect", "phone-enrol",
        (_Q("name", "collect-fits", "enrol-together"), _Q("word", "collect-fits", "enrol-together")),
        {"PHO011": ("name",)},
    ),
)  # fmt: skip

#: What comes in: reports, texts, tables, files, paper.
_IN: Final = (
    ByHand("/do/intake", "intake-text", "intake-text", (_Q("text", "text", "intake-text-line"),),
           {"PHO040": ("text",)}),
    ByHand(
        "/do/intake/{about}", "intake-{about}", "intake-do",
        (
            _Q("how", "how-{about}", "intake-what"), _Q("same_as", "same-{about}", "intake-which"),
            _Q("words", "words-{about}", "intake-words"),
        ),
        {"PHO009": ("how",), "PHO022": ("how",), "MEC001": ("how",)},
    ),
    ByHand(
        "/do/figures-table", "table", "take-in-a-table",
        (_Q("table", "table-file", "table-file"), _Q("source", "table-source", "field-source")),
        {"HUM061": ("source", "table"), "": ("table",)},
    ),
    ByHand(
        "/duty/heard", "heard-in", "heard-in",
        (
            _Q("channel", "heard-channel", "field-channel"), _Q("message", "heard-message", "heard-message"),
            _Q("file", "heard-file", "heard-file"),
        ),
        {"MIS170": ("message",)},
    ),
    ByHand(
        "/line-exchange/take", "exchange-take", "exchange-bring", (_Q("file", "file", "exchange-file"),),
        dict.fromkeys(("MIS175", "LIA040", "LIA041", "LIA042", "LIA043", "LIA044"), ("file",)),
    ),
    ByHand(
        "/line-exchange/texts", "exchange-texts", "exchange-texts", (_Q("texts", "texts", "exchange-texts-how"),),
        {"": ("texts",)},
    ),
    ByHand(
        "/paper/book", "book", "paper-issue",
        (_Q("first", "first", "paper-first"), _Q("last", "last", "paper-last"), _Q("holder", "holder", "paper-holder")),
        {"MIS180": ("first", "last")},
    ),
    ByHand(
        "/paper/spoil", "spoil", "paper-spoil", (_Q("number", "number", "field-paper"), _Q("why", "why", "field-why")),
        {"MIS181": ("number",), "MIS182": ("number",)},
    ),
    ByHand(
        "/paper/enter/{form}", "paper-enter", "paper-enter",
        (
            _Q("sheet_number", "sheet-sheet_number", "field-paper"),
            _Q("sheet_by", "sheet-sheet_by", "field-written-by"),
            _Q("sheet_at", "sheet-sheet_at", "field-written-at"),
        ),
        {"MIS181": ("sheet_number",), "MIS182": ("sheet_number",), "MIS183": ("sheet_at",)},
    ),
)  # fmt: skip

#: Readers' answers, those who look them through, disputes, bulletins.
_READERS: Final = (
    ByHand(
        "/bulletins/{name}/answers", "comment", "answer-write",
        (_Q("said", "said", "answer-said"), _Q("name", "name", "answer-name")), {"BUL040": ("said",)},
    ),
    ByHand(
        "/bulletins/{name}/answers/{about}/report", "report", "answer-report",
        (_Q("reason", "reason", "answer-report-why"),), {"BUL048": ("reason",)},
    ),
    ByHand(
        "/bulletins/{name}/answers/{about}/withdrawal", "withdraw", "answer-withdraw",
        (_Q("proof", "proof", "answer-withdraw-word"),), {"BUL052": ("proof",)},
    ),
    ByHand(
        "/bulletins/information", "inform", "information-title", (_Q("said", "said", "information-said"),),
        {"BUL050": ("said",)},
    ),
    ByHand(
        "/do/answers", "switches", "readers-switches",
        (
            *(_Q(one, f"on-{one}", f"readers-{one}")
              for one in ("comments", "unmoderated", "react", "views", "intake", "disputes")),
            _Q("reactions", "reactions", "readers-set"), _Q("own", "own", "readers-set-own"),
        ),
        {"BUL043": ("own",)},
    ),
    ByHand(
        "/do/answers/{about}", "decide-{about}", "readers-decide",
        (_Q("decision", "d-{about}", "readers-decision"), _Q("reason", "r-{about}", "readers-reason")),
        {"BUL047": ("decision",), "BUL048": ("reason",)},
    ),
    ByHand(
        "/agreement/disputes", "dispute", "dispute-file",
        (
            _Q("bulletin", "bulletin", "dispute-bulletin"), _Q("clause", "clause", "dispute-clause"),
            _Q("words", "words", "dispute-words"),
        ),
        {"BUL055": ("words",)},
    ),
    ByHand(
        "/agreement/bulletins", "bulletin-key", "bulletin-key-propose",
        (
            _Q("key", "key", "bulletin-key"), _Q("since", "since", "bulletin-key-since"),
            _Q("why", "why", "bulletin-key-why"),
        ),
        {"BUL039": ("key",)},
    ),
)  # fmt: skip

#: What a facilitator does.
_EXERCISE: Final = (
    ByHand(
        "/exercise/tell", "tell", "exercise-tell",
        (
            _Q("to", "tell-to", "exercise-tell-whom"), _Q("from", "tell-from", "exercise-tell-from"),
            _Q("means", "tell-means", "exercise-tell-means"), _Q("words", "tell-words", "exercise-tell-words"),
        ),
    ),
    ByHand("/exercise/remark", "remark", "exercise-remarks", (_Q("remark", "remark", "exercise-remark"),)),
)  # fmt: skip

#: Every form written in a template that asks something.
BY_HAND: Final = (*_PEOPLE, *_DOORS, *_IN, *_READERS, *_EXERCISE)
