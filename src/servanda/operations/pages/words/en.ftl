# Words of our own pages, in English. Plain, active, no side taken.
# `$x_n` tells whether `$x` holds anything: 0 means that it is empty.

## What a page is worth

standing-reconstruction = reconstruction for analysis, not the authentic text
standing-fiction = fiction for learning
private = A private analysis, not a statement of the mechanism.
notice-assessment = A private analysis, not a statement of the mechanism. The program assesses; the body named in the agreement finds. The signed text prevails.
subtitle-assessment = Assessed clause by clause, with reasons
note-omitted = Not encoded: { $fact }
made-from-agreement = agreement file
made-from-program = program
mark-s = read in the source named
mark-k = well known, the page was not checked
mark-r = reported or claimed by one side
gap = { "; " }

## Statuses

status-contrary-indication = contrary indication
status-contrary-indication-letter = C
status-contrary-indication-means = facts speak against the clause having been kept
status-alleged = { $status }, alleged
status-overdue = overdue
status-overdue-letter = L
status-overdue-means = due, and no report of full performance
status-not-observed = not observed
status-not-observed-letter = ?
status-not-observed-means = too little was watched to read silence as kept
status-open = open
status-open-letter = …
status-open-means = still running at the cut-off, or its condition has not come
status-met = met
status-met-letter = ✓
status-met-means = performed as reported, or kept while somebody was watching
status-nothing-due = nothing due
status-nothing-due-letter = –
status-nothing-due-means = nothing has arisen that it would ask for

## Labels

label-clause = Clause
who-nobody = nobody is named
unit-facts = facts
step-week = week
track-security = Security
track-humanitarian = Humanitarian
track-political = Political
track-regional = Regional
track-economic = Economic
track-ports-and-revenue = Ports and revenue
track-safety-of-ships-and-ports = Safety of ships and ports
track-inspection-and-planning = Inspection and planning
track-term = Term
track-law-and-amnesty = Law and amnesty
track-the-mission = The mission
track-rules-of-the-ceasefire = Rules of the ceasefire
track-timetable = Timetable
track-laying-down-of-arms = Laying down of arms
track-the-mechanism = The mechanism
track-exchange-of-persons = Exchange of persons
track-talks = Talks
track-return-of-districts = Return of districts
track-links = Links
track-arms-and-forces-in-lebanon = Arms and forces in Lebanon
track-talks-on-the-line = Talks on the line

## Figures

figures-title = In figures
figures-intro = Each clause is counted once, by the status that presses most in any of its windows.
figure-clauses = { $n ->
    [one] clause: { $status }
   *[other] clauses: { $status }
}
figure-rows = { $n ->
    [one] row read
   *[other] rows read
}
figure-refused = { $n ->
    [0] none refused
   *[other] { $n } refused
}
figure-facts = { $n ->
    [one] fact
   *[other] facts
}
figure-unused = { $n ->
    [one] { $n } bears on no clause
   *[other] { $n } bear on no clause
}
figure-unseen = { $n } after the cut-off
figure-repeated = { $n ->
    [one] { $n } repeat left out
   *[other] { $n } repeats left out
}

## Clause by clause

board-title = Clause by clause
board-intro = Each cell is one window in which the clause was assessed. A prohibition is assessed per calendar period.
remark-late = { $n ->
    [one] met late, by up to { $n } day
   *[other] met late, by up to { $n } days
}
remark-alleged = { $n } of { $of } { $status }: on news or one side's word alone
remark-doubtful = { $n ->
    [one] for { $n } fact, its place or time leaves open whether it counts
   *[other] for { $n } facts, their place or time leaves open whether they count
}
remark-exception = { $n ->
    [one] an exception is claimed for { $n } fact
   *[other] an exception is claimed for { $n } facts
}
remark-not-recorded = no figure per party: for { $n } of { $of } facts the source does not record who acted
remark-party = { $party }: { $n }
remark-per-party = as recorded, { $figures }
remark-dormant = not yet in force at the cut-off
remark-suspended = suspended at the cut-off
remark-ended = ended before the cut-off

## The course of things

course-title = The course of things
course-intro = Weeks from { $day }, in the time of { $zone }. Bars count facts that bear on a prohibition. A duty is drawn by its windows and how they stand, any other clause by when it was in force.
lane-agreement = The agreement
lanes-phases = Phases
lanes-clauses = Clauses
life-in-force = in force
life-suspended = suspended
series-facts = Facts bearing on a prohibition
series-untold = hatched: weeks in which no input would have told of one

## The ground

ground-title = On the ground
ground-intro = Land outline, and only the lines and zones of the agreement itself; no border is drawn.
ground-caption = The outline is for orientation, never for judging on which side of a line something happened.
drawn-coarse = drawn coarse by us, for orientation only
points-counted = facts counted against a prohibition
points-doubtful = facts whose place or time is in doubt
band = { $party }: { $weapons }, { $distance } from “{ $line }”
weapons-calibre = { $weapons }{ $from_mm ->
    [0] { $below_mm ->
        [0] { "" }
       *[other] { " " }below { $below_mm } mm
    }
   *[other] { $below_mm ->
        [0] { " " }from { $from_mm } mm
       *[other] { " " }from { $from_mm } to below { $below_mm } mm
    }
}

## Reasons

reasons-title = Assessments with reasons
reasons-intro = Down to the row of the source. Up to { $n } facts a clause are listed here; --json lists all.
reasons-fold = The sentence in full, and reasons
in-short = In short: { $says }
chip-doubt = in doubt: place or time
coverage-none = no record of who was able to watch
not-begun = not begun
no-end = no end stated
span = { $opens_n ->
    [0] until { $closes }
   *[other] { $opens } to { $closes }
}{ $n ->
    [0] { "" }
    [1] { "" }
   *[other] , { $n } windows
}
of-part = part { $part }: { $said }
part-span = { $n } parts, { $span }
reading = { $said }.
reading-dormant = not in force at any time up to the cut-off; its condition or date has not come.
reading-no-act = no act has been reported that would call for it.
reading-alleged = Rests on news or one side's word alone: an alleged contrary indication at most.
reading-one-side = Rests on news or one side's word alone.
reading-parts-waiting = { $n ->
    [one] { $n } part has not begun, or nothing has called for it.
   *[other] { $n } parts have not begun, or nothing has called for them.
}
reading-on = { $said } on { $day }
reading-late = { $n ->
    [one] { $said }, { $n } day after the deadline
   *[other] { $said }, { $n } days after the deadline
}
reading-sum = { $said }: { $have } of { $of } in time
count-of = { $n } { $status }

## Facts

fact-item = ({ $item })
fact-by = by { $who }
fact-among = between or among { $sides }, who acted is not recorded
fact-at = at { $place }
fact-exception = exception claimed: { $exception }
fact-alleged = alleged
fact-under-inquiry = under inquiry
fact-confirmed = confirmed
fact-not-confirmed = not confirmed
fact-disputed = disputed
fact-withdrawn = withdrawn

## What was not observed

unobserved-title = What was not observed
unobserved-intro = No report from a place nobody could see is not observed, never met.
unobserved-empty = Every closed window was either watched or has facts of its own.
unobserved-windows = windows not observed
unobserved-of = of
unobserved-coverage = share watched
unobserved-who = who could have observed it
unobserved-nobody = nobody the agreement names
coverage-title = Coverage per side
coverage-side = side
coverage-share = watched, share of time in force
coverage-facts = facts naming it
coverage-no-record = no record of who was able to watch this side
coverage-intro = Swapping the parties' names swaps every result exactly; that proves the program, not the data. What was reported about each side depends on who was able to watch it and who told of it.
refused-title = Rows that could not be read
refused-intro = Each is counted among the rows read; none of them is in any figure.
refused-file = file
refused-row = line
refused-why = why
refused-remedy = remedy
sources-title = Sources and their terms

## The page of an agreement

draft = A draft, not signed.
notice-agreement = What the encoded file says, told by the program: a private analysis, not the authentic text. The signed text prevails. Sentences are made from the encoding; what the file says in its own short words stands above them.
notice-check = Where the text will jam, as a compiler would say it: a private analysis for those who draft. It knows nothing of the people and decides nothing. Most real agreements fail several checks; the order is what counts.
subtitle-agreement = What it says, when, to whom it is owed, and what waits for what
subtitle-check = Checked: where it will jam, and what would mend it
prevails = Of the texts, the one in this language prevails: { $language }.
class-mediator-only = Mediator-only: not for publication, not for the parties (mediator-only)
class-party-private = Private to one party: not for publication (party-private)

severity-error = error
severity-error-letter = E
severity-error-means = as written it cannot work
severity-serious = serious
severity-serious-letter = !
severity-serious-means = likely to jam, or to be disputed
severity-notice = notice
severity-notice-letter = n
severity-notice-means = worth knowing

figure-clause-count = { $n ->
    [one] clause
   *[other] clauses
}
figure-owners = { $n ->
    [one] participant or body bound by them
   *[other] participants and bodies bound by them
}
figure-phases = { $n ->
    [one] phase
   *[other] phases
}
figure-diagnostics = checks: { $severity }
figure-circles = { $n ->
    [one] circle of waiting
   *[other] circles of waiting
}
figure-undefined = { $n ->
    [one] word nothing defines
   *[other] words nothing defines
}

label-checks = Checks
clauses-title = The clauses
clauses-intro = Each clause in short, with its real dates, who sees and certifies it, and what follows its breach. The marks say how many diagnostics stand at it. Each leads to the clause in full.
seen-by = seen by { $who }
certified-by = certified by { $who }
otherwise = then: { $steps }
then-gap = { ", then " }
or-gap = { " / " }

sentences-title = Clause by clause, in full
sentences-intro = The computed sentence, every date, what it waits for, what it leaves undefined and what it rests on.
sentences-fold = In full
dates-many = { $n } dates, first: { $first }; last: { $last }
date-opens = { $part_n ->
    [0] from { $moment }
   *[other] part { $part } from { $moment }
}
date-due = { $part_n ->
    [0] due { $moment }
   *[other] part { $part } due { $moment }
}
date-until = until { $moment }
date-closes = closes { $moment }
date-term = term ends { $moment }
date-notice = last day for notice { $moment }
entry-waits = Waits for “{ $needed }”: { $because }
entry-undefined = Not defined: { $word }
entry-note = Note: { $note }
entry-para = text: { $para }
entry-source = source
reversible-yes = Reversible: it can be undone.
reversible-no = Not reversible: once done it cannot be undone.

## What the checks say

diagnostics-title = Where it will jam
diagnostics-intro = In rank order: severity first, then weight. The first remedy stands in sight, all of them behind the fold; what is computed from this text is kept apart from devices that other agreements used.
diagnostics-none = The checks found nothing.
diagnostics-fold = Why it matters, and remedies
diagnostic-line = { $code }{ $line_n ->
    [0] { "" }
   *[other] , line { $line } of the file
}
diagnostic-whole = the whole agreement
diagnostic-first = Remedy: { $remedy }
diagnostic-matters = Why it matters: { $words }
remedy-computed = computed: { $words }
remedy-device = device in use elsewhere: { $words }

## What waits for what

waits-title = What waits for what
waits-intro = Drawn from the encoded dependencies. What the text says, what it implies and what one side reads into it are kept apart; a circle that rests on a reading is not one of the text.
waits-none = Nothing waits for anything else.
waits-line = { $waiter } waits for { $needed }: { $words } ({ $whence })
waits-because = { $words } ({ $whence })
waits-phase = belongs to this phase
waits-simply = it must come first
waits-step = goes forward only in step with it
waits-moment = counts from { $moment }
waits-either = one of several ways: { $words }
step-opens = opening of the phase “{ $name }”
step-closes = close of the phase “{ $name }”
step-event = event “{ $name }”
whence-text = by the text
whence-implied = implied, not stated
whence-reading = { $n ->
    [one] as { $who } reads it
   *[other] as { $who } read it
}
whence-stated = { $n ->
    [one] as { $who } has said
   *[other] as { $who } have said
}
whence-reported = { $n ->
    [one] as { $who } is reported to have said
   *[other] as { $who } are reported to have said
}
circle-line = Circle of waiting, { $whence }
circle-together = { $whence }, taken together
circle-each = { $whence }, each alone
circle-freed = { $whence }; a date frees it

## Dates

phases-title = Phases
dated-title = When
dated-intro = Real dates in the time of { $zone }. A bar runs from the beginning of something to its last day; a diamond is a single day.
dated-none = Nothing in it has a date of its own: every moment hangs on an event, or is not stated.
dated-undated = { $n ->
    [one] One clause has no date of its own: { $clauses }.
   *[other] { $n } clauses have no date of their own, and bind from entry into force or hang on an event: { $clauses }.
}
dated-more = { $n ->
    [one] { $n } more
   *[other] { $n } more
}
lane-from = from here on
instant-signed = signed
instant-entry = enters into force
instant-signed-entry = signed, and enters into force
instant-expiry = end of the term
instant-version = { $called }
instant-term = term ends: { $clause }
instant-notice = last day for notice: { $clause }

## Who owes what

owed-title = Who owes what, for whom
owed-intro = One row for each who owes a clause. For whom: forces of its side, and others whose conduct it answers for.
owed-who = who owes
owed-for-whom = also for
owed-what = what
owed-to-whom = to whom
owed-by = by
owed-nobody = nobody is named
owed-line = { $who }{ $for_n ->
    [0] { "" }
   *[other] { " " }(also for { $for_whom })
} owes{ $to_n ->
    [0] { "" }
   *[other] { " " }{ $to_whom }
}: { $what }
answers-for = answers for their conduct; no clause says what that means
kind-must_not = must not
kind-must = must
kind-cap = a ceiling
kind-kept_beyond = weapons kept at a distance
kind-rate = so much each day or week
kind-exchange = an exchange
kind-staged = stage against stage
kind-parity = equal counts
kind-gives_notice = gives prior notice
kind-custody = hands over through a third party
kind-responds = answers within a time
kind-ensures = must prevent or ensure
kind-guarantees = a guarantee
kind-snaps_back = returns to what was before
kind-renews = term and renewal
kind-as_long_as = as long as the other keeps its word
kind-builds_confidence = builds confidence
kind-may = may
kind-certifies = certifies
participants-title = Who takes part
participants-intro = Party: takes part in the conflict. The words are used alike for every side and say nothing of status.
participant-name = name
participant-roles = roles
participant-signs = signed
participant-side = side
participant-answers = answers for
role-party = party
role-signatory = signatory
role-guarantor = guarantor
role-affiliated-force = affiliated force
role-non-signatory-force = non-signatory force
role-mediator = mediator
role-witness = witness
yes = yes
no = no
not-stated = not stated

## Bodies

bodies-title = The bodies
body-name = body
body-members = members
body-rule = decides by
body-binding = binding
body-clocks = time limits
body-clock = { $step }: { $length }
votes = { $n ->
    [one] { $who } ({ $n } vote)
   *[other] { $who } ({ $n } votes)
}
tie-break = if votes are even: { $who }
rule-consensus = consensus
rule-majority = majority
rule-chair-decides = the chair decides
rule-head-of-mission = the head of mission decides
rule-each-alone = each alone
rule-not-stated = not stated
sight-title = Who can observe what
sight-intro = By the task each body is given. What it could in fact see depends on access, and is told by coverage.
sight-empty = No body is given anything to observe.
sight-acts = acts
sight-where = where
sight-how = how
sight-delay = after
sight-share = share it can see
sight-clauses = clauses it can see kept or broken
sight-anywhere = anywhere
sight-above = as above
method-presence = presence
method-patrol = patrol
method-camera = camera
method-drone = drone
method-satellite = satellite
method-radar = radar
method-inspection = inspection
method-records = records
method-reports = reports
ladder-title = What follows a finding
ladder-intro = Step by step. No step fires by itself: each is due for decision, and only once the body has found a breach.
ladder-empty = Nothing follows: the text names no consequence.
ladder-step = step
ladder-what = what
ladder-on = on a breach of
ladder-decides = who decides
ladder-within = within
ladder-any = any clause
ladder-outside = outside the mechanism

## Texts

words-title = Words, defined and not
words-intro = A word the text uses and nowhere defines is where the next dispute begins.
word-word = word
word-meaning = meaning
word-where = where
word-undefined = not defined
word-agreement = the agreement
variants-title = Published texts that differ
variant-texts = what each says
variant-matters = what turns on it
versions-title = What was agreed later
version-made = made
version-called = what
version-by = by
version-changes = what it re-wrote
version-change = { $what } { $field }: { $was } → { $became }
omitted-title = Known, and not encoded
sources-cited-title = Sources
sources-cited-intro = Facts are taken in our own words. Each is shown with the surest mark it is cited with.
source-cited = { $n ->
    [one] cited { $n } time
   *[other] cited { $n } times
}
note-source = source, mark { $mark }{ $para_n ->
    [0] { "" }
   *[other] , text { $para }
}{ $cited_n ->
    [0] { "" }
   *[other] : { $cited }
}
note-undefined = not defined: { $words }
note-missing = not translated: { $places }

## Positions

positions-title = Positions
positions-intro = What each has answered, with how it is known. Entries are added, never changed; the latest counts.
answer-who = who
answer-answer = answer
answer-known = how it is known
answer-stands = stands
answer-counts = latest
answer-earlier = earlier
answer-accepts = accepts
answer-declines = declines
answer-accepts-if = accepts if { $terms }
answer-declines-while = declines while { $terms }
answer-line = { $who } on { $clause }: { $answer }
option-line = option: { $called }
option-frees = could free: { $clause }
options-title = What is proposed, and what could be offered
options-intro = Options are not in the draft. That one could free a clause is somebody's judgement, marked with how it is known.
options-fold = Clauses concerned
proposal = Proposed as one package.
known = { $basis }, { $day }
known-marked = { $known }, mark { $mark }
basis-stated = stated
basis-reported = { $by_n ->
    [0] reported
   *[other] reported by { $by }
}
basis-inferred = { $by_n ->
    [0] inferred
   *[other] inferred by { $by }
}
