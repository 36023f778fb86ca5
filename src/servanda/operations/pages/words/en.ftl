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
remark-not-recorded = no figure per party: for { $n } of { $of ->
    [one] { $of } incident
   *[other] { $of } incidents
} it is not recorded, or not for sure, who acted
remark-party = { $party }: { $n }
remark-per-party = as recorded, { $figures }
remark-dormant = not yet in force at the cut-off
remark-suspended = suspended at the cut-off
remark-ended = ended before the cut-off

## The course of things

dates-title = Dates
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
reasons-intro = Down to the row of the source. Up to { $n ->
    [one] { $n } fact
   *[other] { $n } facts
} a clause are listed here; --json lists all.
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
part-span = { $n ->
    [one] { $n } part
   *[other] { $n } parts
}, { $span }
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
dates-many = { $n ->
    [one] { $n } date
   *[other] { $n } dates
}, first: { $first }; last: { $last }
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
ladder-intro = Step by step. No step fires by itself: each is due for decision, and only after what the text says makes it due.
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

## The page of a replay

notice-replay = A past case, assessed again from archives: a private analysis and no finding. It prints counts and no row of an archive. The archives name what was reported, not what happened; where the program is known to read them wrongly is told below.
subtitle-replay = Replayed: what was promised, what the data show, what nobody could see, where the program was wrong
replay-promised-title = What was promised
replay-promised-intro = In the author's short words, not those of the text. The mark says how sure we are that the text says it.
replay-promise = promise
replay-who = who owes it
replay-undefined = left undefined: { $words }
replay-plain-title = Counted outside the program
replay-plain-intro = No clause is assessed by these counts. They stand beside the assessment so that a reader can hold one against the other.
replay-plain-course = Counted outside the program, by the week
replay-unseen-title = What nobody could see here
replay-unseen-intro = What the archives of this replay cannot show, however they are read.
replay-wrong-title = Where the program was wrong
replay-wrong-intro = Known misreadings, found by looking. The figures above hold them: nothing was mended by hand. The list is what was found, not all there is.
replay-wrong-seen = where it was seen
replay-wrong-empty = None is known. Nobody has looked yet, or nothing was found.
replay-touches = How many: { $count } ({ $rule }).
replay-count-of = { $count } of { $of }
replay-effect-counted = counted, and should not be
replay-effect-left-out = left out, and should be counted
replay-effect-twice = counted more than once
replay-effect-misdated = put in the wrong time
replay-effect-open = two readings can be held; the program takes one
replay-sources-title = Where the misreadings can be seen
replay-accounting-title = Accounting
replay-accounting-used = { $n ->
    [one] { $n } bears on a clause, in force then or not
   *[other] { $n } bear on a clause, in force then or not
}
replay-accounting-each = each for its own cause
replay-accounting-refused = { $n ->
    [one] { $n } row refused
   *[other] { $n } rows refused
} ({ $code }: { $why })

## Due for decision

due-title = Due for decision
due-intro = Steps of the ladder that a finding, an allegation or the step before has called for. Nothing follows by itself: each waits for those named to decide it, and what the program reads makes none of them due.
due-empty = Nothing has been called for.
due-step = step
due-standing = how it stands
due-who = for whom to decide
due-since = since
due-by = by
due-about = on what
due-no-time = no time is set
due-late = { $n ->
    [one] { $n } day late
   *[other] { $n } days late
}
due-perhaps = whether it is due hangs on a fact whose place or time is in doubt
due-overdue = overdue
due-due = due
due-awaiting-an-answer = awaiting an answer
due-decided = decided
due-answered = answered

## What the counts are worth

worth-title = What the counts are worth
worth-intro = A count takes each fact as it was reported. Where a source or the fusion of reports says how sure it is that something happened, was such an act and was by such an actor, the expected number stands beside it with the interval that holds nine times of ten. Gates and lives never turn on it. The scale from 0 to 3 is the one that comparative research uses; levels of several clauses are never averaged.
worth-empty = Nothing was counted.
worth-counted = counted as reported
worth-expected = expected, 90% interval
worth-at-most = at most
worth-own = at the agreement's own standard
worth-scale = scale 0 to 3
worth-certain = none is less than certain
worth-interval = { $expected } ({ $low } to { $high }; { $n } less than certain)
worth-party = { $party }: { $interval }
worth-doubtful = { $n ->
    [one] if { $n } in doubt by place or time counted too
   *[other] if { $n } in doubt by place or time counted too
}
worth-no-standard = the text states none
scale-0 = 0, not initiated
scale-1 = 1, minimal
scale-2 = 2, intermediate
scale-3 = 3, full
scale-none = nothing to judge it by
scale-alleged = rests on news or one side's word too

## Sampled worlds

worlds-title = Sampled worlds: when phases open
worlds-intro = { $n ->
    [one] { $n } world
   *[other] { $n } worlds
} of seed { $seed }. In each it is drawn whether every fact happened, which act it was, who acted and where within its radius it lies (facts that leave something open: { $left_open } of { $facts }); then the same engine reads it. Shares say how much hangs on doubtful reports, not how likely the truth is.
worlds-phase = phase
worlds-opens = opens in
worlds-of = { $n } of { $of }
worlds-median = median day
worlds-first = earliest
worlds-last = latest
worlds-no-phase = The agreement has no phases.
worlds-clauses = Sampled worlds: how each clause stands
worlds-stands = how it stands, in how many worlds (of { $n })
worlds-facts = facts it rests on
worlds-range = { $low } to { $high }, median { $median }

## An explained clause

explain-title = Explained: { $clause }
subtitle-explain = From the sentence in the agreement to the bytes of the reports
notice-explain = How one assessment came about, step by step: a private analysis. The signed text prevails; the program assesses, and the body named in the agreement finds.
explain-sentence = The sentence: { $clause }
explain-at = in the agreement file { $file }, line { $line }
explain-no-source = no source is cited
explain-no-instance = No instance has arisen: no act has been reported that would call for it, or nothing is assessed of a permission.
explain-obligation = Lowered to an obligation: { $id }
explain-lowered = { $duty }, on { $who }; { $bound }
duty-forbid = it forbids
duty-require = it requires
duty-limit = it limits
duty-permit = it permits
bound = { $lo_n ->
    [0] { $hi_n ->
        [0] no bound: what is found is only told
       *[other] at most { $hi }
    }
   *[other] { $hi_n ->
        [0] at least { $lo }
       *[other] at least { $lo } and at most { $hi }
    }
}
explain-window = The window, and how it is computed
window-once = one window
window-every = { $n ->
    [one] a window for each day
   *[other] a window for each { $n } days
}
window-opens = it opens: { $moment }
window-closes = it closes after: { $moment }
window-no-close = it has no end of its own
window-each = a window for each fact that calls for it{ $before_n ->
    [0] { $opens_n ->
        [0] , from that instant
       *[other] , from { $opens } after it
    }
   *[other] , from any time before it
}{ $closes_side ->
    [none] , without an end
    [before] , to { $closes } before it
   *[after] , to { $closes } after it
}
window-trigger = what calls for it: { $ask }
moment-after = { $days ->
    [0] { $length_n ->
        [0] at the instant when { $what }
       *[other] { $length } after { $what }
    }
   *[other] { $days } days after { $what }
}
explain-here = this instance ({ $k } of { $n }): { $begin_n ->
    [0] { $end_n ->
        [0] at any time
       *[other] until { $end }
    }
   *[other] { $end_n ->
        [0] from { $begin }, without an end
       *[other] from { $begin } to { $end }, the end itself left out
    }
}
explain-opened = opened by: { $fact }
explain-select = What a fact must be to count
tally-count = each such incident counts as one{ $times_n ->
    [0] { "" }
   *[other] , times { $times }
}
tally-sum = the quantities of such facts are added up; one without a quantity counts as one{ $times_n ->
    [0] { "" }
   *[other] , times { $times }
}
tally-level = the quantity last stated counts{ $times_n ->
    [0] { "" }
   *[other] , times { $times }
}
ask-acts = act: { $acts }
ask-actors = by: { $who }
ask-joint = by: { $who }; or by nobody named, where every side named is one of them
ask-toward = toward: { $who }
ask-zones = in: { $where }
ask-outside = not in: { $where }
ask-weapons = weapons: { $what }
ask-items = of: { $what }
ask-clauses = naming: { $what }
ask-statuses = status: { $what }
ask-kinds = kind of fact: { $what }
ask-calibre = calibre { $low ->
    [0] below { $high } mm
   *[other] { $high ->
        [0] from { $low } mm
       *[other] from { $low } to below { $high } mm
    }
}
ask-unit = counted in: { $unit }
ask-certified = certified by: { $who }
ask-own = naming no other clause than { $clause }
ask-crisp = at the agreement's standard of proof, or certified
ask-supported = not withdrawn, not looked into and left unconfirmed, and not coded by a machine
core-deeper = a further condition holds
core-reached = { $moment } has come
core-holds = { $lo_n ->
    [0] there are at most { $hi }
   *[other] { $hi_n ->
        [0] there is at least { $lo }
       *[other] there are { $lo } to { $hi }
    }
} of this: { $sums }
core-any = any of: { $parts }
core-at-least = at least { $n } of: { $parts }
core-not = it is not so that { $part }
core-kept = for { $length } without a break { $part }
core-since = it has once come about that { $part }
core-lives = { $what } is { $states }
core-life-dormant = not yet in force
core-life-in-force = in force
core-life-suspended = suspended
core-life-ended = ended
explain-counted = Facts counted: { $n }
explain-doubts = Facts in doubt, counted neither way: { $n }
explain-misses = Facts of such an act left out: { $n }; the nearest first, with why
explain-more = and { $n } more
explain-chance = { $share } sure
explain-line = { $file } (SHA-256 { $digest }…), line { $row }, bytes { $begin } to { $end } (SHA-256 { $own }…): { $bytes }
explain-withheld = { $file } (SHA-256 { $digest }…), line { $row }, bytes { $begin } to { $end } (SHA-256 { $own }…): a marker for referral, its words are not shown{ $bytes }
explain-row = { $file } (SHA-256 { $digest }…), row { $row } of a table without lines
explain-lost = { $file } (SHA-256 { $digest }…), a table of facts; line { $row } of the file it was made from, SHA-256 { $original }…, which is neither read nor kept with the case
explain-changed = The file has changed since it was read.
explain-no-line = the fact { $id } is in no file that was read
lack-before = { $n ->
    [one] { $n } day before the window
   *[other] { $n } days before the window
}
lack-after = { $n ->
    [one] { $n } day after the window
   *[other] { $n } days after the window
}
lack-withdrawn = it was withdrawn
lack-not-confirmed = it was looked into and not confirmed
lack-machine = coded by a machine
lack-proof = below the agreement's standard of proof
lack-toward = toward { $is_n ->
    [0] nobody named
   *[other] { $is }
}
lack-actor = { $is_n ->
    [0] who acted is not recorded
   *[other] by { $is }
}
lack-stranger = one of the sides named is no participant
lack-place-away = outside the place, by { $metres }
lack-distance = { $metres } m
lack-place = in no place that is known to be the one asked for{ $is_n ->
    [0] { "" }
   *[other] : { $is }
}
lack-inside = in a place that is left out
lack-item = of another category{ $is_n ->
    [0] { "" }
   *[other] : { $is }
}
lack-clause = names { $is_n ->
    [0] no clause
   *[other] { $is }
}
lack-certified-by = certified by { $is_n ->
    [0] nobody
   *[other] { $is }
}
lack-status = status { $is_n ->
    [0] not stated
   *[other] { $is }
}
lack-kind = another kind of fact: { $is }
lack-weapon = weapon { $is_n ->
    [0] not stated
   *[other] { $is }
}
lack-calibre = calibre { $is_n ->
    [0] not stated
   *[other] { $is } mm
}
lack-unit = counted in { $is }
lack-own = entered under { $is }
lack-unlikely = its source gives it only { $percent } in a hundred to be such an act
lack-told-already = another report of an incident that is counted once already; of several amounts the middle one stands, of two the lower
lack-permitted = allowed by a permission in force, replaced by a later version, counted with another fact of its incident, or dated while the clause was not in force
explain-sum = The sum
explain-summed = found { $value }; asked for: { $bound }
explain-status = Status: { $status }
explain-closed = the window had closed by the cut-off, { $day }
explain-open = the window was still open at the cut-off, { $day }
explain-coverage = watched for { $share } of its time in force; silence is read as kept from { $floor } on
explain-so-met = so it is met: done as reported, or kept while enough was watched
explain-so-contrary-indication = so there is a contrary indication: what was counted speaks against the clause having been kept
explain-so-overdue = so it is overdue: due, and no report of full performance
explain-so-open = so it is open: still running, or what it waits for has not come
explain-so-not-observed = so it is not observed: too little was watched to read silence as kept
explain-met-at = done at { $day }
explain-picture = The picture
explain-picture-intro = Each box rests on those before it. The facts lead to their lines in the report.
explain-box-sentence = the sentence
explain-box-obligation = the obligation
explain-box-window = the window
explain-box-select = what counts
explain-box-sum = the sum
explain-box-status = the status
explain-edge-asked = asks for
explain-edge-counted = counted
explain-edge-doubt = in doubt
explain-edge-left-out = left out
explain-edge-read = read from
explain-reports = The lines of the reports
explain-reports-intro = Bytes as they stand in the file; what is no plain character is written as an escape.
explain-column-fact = fact
explain-column-how = how it was taken
explain-column-line = line
explain-column-bytes = bytes

## What changed

diff-title = What changed
notice-diff = What changed between two cut-offs, and what brought it about. Each reads the reports recorded, and the versions of the agreement made, by then. A private analysis; the body named in the agreement finds.
diff-span = From { $begin } to { $end }
diff-unchanged = { $moved ->
    [one] { $moved } instance
   *[other] { $moved } instances
} changed, { $instances } did not; the headline of { $clauses ->
    [one] { $clauses } clause
   *[other] { $clauses } clauses
} and the life of { $lives } is what it was. { $arrived ->
    [one] { $arrived } fact
   *[other] { $arrived } facts
} came in between.
diff-clauses = Clauses that stand otherwise
diff-clauses-none = Every clause stands as it stood.
diff-headline = { $clause }: { $was } → { $now }
diff-instances = Instances that changed: { $n }
diff-none = No instance changed.
diff-absent = not there
diff-moved = { $obligation }{ $day_n ->
    [0] { "" }
   *[other] { " " }({ $day })
}{ $binding_n ->
    [0] { "" }
   *[other] { " " }on { $binding }
}: { $was } → { $now }{ $sum_n ->
    [0] { "" }
   *[other] , sum { $old } → { $new }
}
diff-because = because of { $causes }
diff-cause-facts = facts that came in
diff-cause-late-facts = facts recorded late, of what had happened before
diff-cause-revised = facts revised or withdrawn
diff-cause-version = a version of the agreement
diff-cause-day = the passing of time alone
diff-new-fact = new: { $fact }
diff-lost-fact = no longer: { $fact }
diff-lives = Lives that moved
diff-life = { $life }: { $was } → { $now }{ $day_n ->
    [0] { "" }
   *[other] , on { $day }
}
diff-versions = Versions of the agreement that came in
diff-thresholds = Thresholds that changed
diff-threshold = { $what }: { $was } → { $now }
diff-step = { $step }{ $matter_n ->
    [0] { "" }
   *[other] { " " }on { $matter }
}: { $standing }
diff-late = Facts recorded late: { $n }
diff-revised = Facts revised: { $n }
diff-revision = { $old } → { $new }
diff-withdrawn = Facts withdrawn: { $n }
diff-figure-clauses = { $n ->
    [one] clause stands otherwise
   *[other] clauses stand otherwise
}
diff-figure-moved = { $n ->
    [one] instance changed
   *[other] instances changed
}
diff-figure-same = { $n ->
    [one] instance did not
   *[other] instances did not
}
diff-figure-arrived = { $n ->
    [one] fact came in
   *[other] facts came in
}
diff-figure-late = { $n ->
    [one] of them recorded late
   *[other] of them recorded late
}
diff-was = was
diff-now = is
diff-window = window from
diff-why = why

## Incidents of several reports

incidents-title = Incidents of several reports
incidents-title-all = Incidents, those of one report too
sure-prior = before any report: { $odds }
sure-witness = { $who } ({ $n ->
    [one] 1 report
   *[other] { $n } reports, one witness
}): times { $times }; { $basis }
sure-together = together: { $odds }, credibility { $digit }
sure-against-its-interest = { $who }, against its interest
sure-in-its-interest = { $who }, in its interest
sure-even = even
sure-odds = { $one } to { $other }
sure-range = { $odds } ({ $low } .. { $high }), { $percent } %
sure-unknown = graded { $mark }: unknown
sure-graded = graded { $mark }: { $chance }
sure-learned = learned, { $n } audited: { $chance }
sure-stated = stated prior: { $why }: { $chance }
sure-ceiling = ; no more than credibility { $digit } allows ({ $odds })
sure-why-mechanism = the mechanism's own observers
sure-why-monitor = people on the spot for others
sure-why-authority = an authority of no side
sure-why-party = a side, where nothing is at stake
sure-why-human-coded-news = news read by people
sure-why-machine-coded-news = news read by machines: weighs nothing
sure-why-against-its-interest = a side on its own breach, or on what the other did well
sure-why-in-its-interest = a side on the other's breach, or on what it did well
incidents-alone = { $n ->
    [one] One incident is told of by one report and not listed
   *[other] { $n } incidents are told of by one report and not listed
}; { $option } lists them, with the ids a decision needs.
incidents-subtitle = Which reports tell of one incident, where they differ, and how sure it is that it happened
notice-incidents = A private analysis, not a statement of the mechanism. It says that something happened, and how likely; not who did it, and nothing of a breach. What is learned of sources names them: not for publication.
incidents-sum = Reports: { $reports }; incidents they tell of: { $incidents }; told of by several reports: { $shared }; of these, reports differ in { $differing }.
incidents-cut-off = cut-off { $day }
incidents-none = No incident is told of by more than one report.
incidents-intro = The most reported first. Each leads to its reports and to how sure it is.
incidents-map = Where
incidents-map-intro = The point of the report with the smallest error.
incidents-unit = reports
incidents-id = incident { $id }
incidents-when = when
incidents-where = where
incidents-acts = acts
incidents-reports = reports
incidents-sure = happened
incidents-differ = differ in
incidents-span = { $begin } to { $end }
incidents-point = { $lat }, { $lon }{ $radius_n ->
    [0] { "" }
   *[other] { " " }(± { $radius } km)
}
incidents-act-share = { $act } ({ $share })
incidents-report = { $source }: { $file }, line { $line }; fact { $fact }{ $fields_n ->
    [0] { "" }
   *[other] ; differs in { $fields }
}
incidents-difference = { $field }: { $value } according to { $source } ({ $fact }){ $apart_n ->
    [0] { "" }
   *[other] , { $apart } { $unit } from what stands
}
incidents-sure-told = happened: { $share }
incidents-how-sure = How sure
incidents-how-sure-intro = The odds before any report, times the odds of each witness once. Reports that quote one person, or share a text, are one witness.
incidents-more = { $n } more
field-time = time
field-place = place
field-act = act
field-actor = who acted
field-figure = figure
apart-days = days
apart-km = km
apart-persons = persons
accounting-title = Every report accounted for
accounting-intro = Facts by what became of them. What passed through stands as it was reported; what is left out is no part of this state.
accounting-state = what became of them
accounting-why = why
accounting-facts = facts
accounting-reports = reports
accounting-fused = fused
accounting-passed = passed through
accounting-out = left out
accounting-line = { $state }: facts { $facts }{ $reports_n ->
    [0] { "" }
   *[other] { " " }(reports { $reports })
}{ $why_n ->
    [0] { "" }
   *[other] ; { $why }
}
accounting-files = Files read
accounting-file = { $file }: rows read { $rows }, refused { $refused }, facts { $facts }
read-once = { $file } is the same file as { $first }: read once
accounting-why-is-of-kind-act = an act, no incident
accounting-why-is-of-kind-coverage = coverage, no incident
accounting-why-is-of-kind-measure = a count of something else than casualties
accounting-why-names-its-incident-already = names its incident already
accounting-why-is-the-mechanism-s-own = the mechanism's own
accounting-why-was-withdrawn = withdrawn
accounting-why-has-no-point = no point
accounting-why-is-placed-no-better-than-sixty-km = placed no better than 60 km
accounting-why-is-dated-no-better-than-seven-days = dated no better than 7 days
accounting-why-is-a-count-without-its-event = a count without its event
accounting-why-recorded-after-the-cut-off = recorded after the cut-off
accounting-why-given-twice = given twice
decisions-title = Persons' decisions
decisions-intro = Each holds before anything else, through new reports; none goes away by itself.
decisions-none = Nobody has decided anything about these reports.
decisions-what = decision
decisions-facts = facts
decisions-who = who and when
decisions-why = why
decisions-state = state
decision-same = one incident
decision-apart = different incidents
decision-applied = applied
decision-waits = waits
decision-overruled = overruled
decision-told = { $state }: { $what }: { $facts }; { $who }, { $when }: { $why }{ $reason_n ->
    [0] { "" }
   *[other] { " " }[{ $reason }]
}
scales-title = What was learned of the sources
scales-intro = Learned by comparing them, from these reports alone; few pairs tell little. It names sources: not for publication.
scales-source = source
scales-stated = places itself within
scales-reports = reports
scales-pairs = pairs it rests on
scales-place = error of place, km
scales-lag = days behind the promptest
scales-acts = other act
scales-names = other names
scales-below = { $km } km
scales-unstated = not said
scales-line = { $source } (places itself within { $stated }): reports { $reports }, pairs { $pairs }; error of place, km { $place }; days behind the promptest { $lag }; other act { $acts }; other names { $names }

## Reports to incidents, on the assessment

together-title = Reports to incidents
together-intro = Reports of one incident were put together before anything was counted, so that what several sources tell of counts once.
together-reports = reports came in
together-incidents = incidents they tell of
together-shared = told of by several reports
together-differing = in which reports differ
together-decisions = decisions of persons applied
together-decisions-note = waiting: { $waits }; overruled: { $overruled }
together-most = The most reported incidents
together-not = There are located events of { $n ->
    [one] { $n } source
   *[other] { $n } sources
}, and reports were not put together: what several tell of is counted several times. Run it again with --fuse to put reports of one incident together; servanda incidents lists them.
together-told = Reports put together: { $reports }; incidents they tell of: { $incidents }; told of by several reports: { $shared }; of these, reports differ in { $differing }; decisions of persons applied: { $decided }.

## Sides the agreement does not know

unknown-title = Sides that are no participant
unknown-line = { $n ->
    [one] { $n } report names a side that is no participant: { $names }:
   *[other] { $n } reports name a side that is no participant: { $names }:
}
unknown-remedy = add the name in agreement.yaml under participants, for the participant it stands for (known_as: {"{"}reports: ["the name"]{"}"}), or correct the mapping.
unknown-intro = { $n ->
    [one] { $n } report names a side that is no participant and no body of the agreement; such a report does not count as one between the parties:
   *[other] { $n } reports name a side that is no participant and no body of the agreement; such reports do not count as ones between the parties:
}
unknown-name = { $name } ({ $facts })
unknown-more = and { $n } more
unknown-as-written = name as written
unknown-facts = reports

## Who could see

watched-title = Who could see
watched-marking = Class mechanism: not for publication in detail.
watched-intro = Class mechanism: where a patrol was, where it was not let, and by whom, is the mechanism's own record and not for publication in detail. Per body and zone, over the time in force before the cut-off.
watched-archive = An archive too large to hold is among the evidence; --html and --json tell who could see.
watched-empty = There is no record of who was able to watch.
watched-body = body
watched-where = where
watched-when = when
watched-share = watched
watched-hours = full hours watched, at most
watched-refused = hours refused
watched-by = refused by
watched-acts = watched for
watched-anybody = not named
watched-everywhere = everywhere
watched-everything = everything
watched-refusals = access refused: { $refusals }; hindered: { $restrictions }
watched-line = { $body } in { $place }: watched, time times share reported: { $share } of the time in force (full hours, at most: { $hours }){ $refused_n ->
    [0] { "" }
   *[other] ; access refused for { $refused_hours_n ->
        [one] { $refused } hour
       *[other] { $refused } hours
    }{ $by_n ->
        [0] { "" }
       *[other] { " " }by { $by }
    }
}
explain-told-by = told of by { $n ->
    [one] { $n } report
   *[other] { $n } reports
}:
diff-cause-fusion = reports put together otherwise

## Two sources compared

two-title = { $first } and { $second } compared
two-subtitle = What both saw, and what one saw and the other did not
two-meaning-alone = A report that one source alone has is no proof that the other is wrong: they cover different places and hours.
two-meaning-witness = Two sources that repeat one publisher are one witness; agreement between them shows faithful copying, no more.
two-meaning-matched = Reports are matched by place and time, one of each source at most; where many fall close together some matches are chance, and counts of a day or region are firmer than single matches.
two-left-out = Left out, outside the span that both cover: { $outside }. Without a known point: { $unplaced }.
two-left-out-of = { $source }: { $n }
two-refused = Rows read, and refused by their reader: { $told }.
two-refused-of = { $source }: { $rows }, { $refused }
two-figures = In all
two-both-figure = seen by both
two-both = both
two-only-figure = only in { $source }
two-only = only { $source }
two-lag = { $second } behind { $first }, median
two-lag-ahead = { $second } ahead of { $first }, median
two-lag-left-out = Left out of who was first, as one of the two reports spans more than an hour: { $n }.
two-span-hours = { $hours } h { $minutes } min
two-span-minutes = { $minutes } min
two-span-seconds = { $seconds } s
two-step-minutes = { $low } min to under { $high } min
two-regions = By region
two-region = region
two-unnamed = region not named
two-days = By day
two-day = day
two-first = Who was first
two-after = { $second } after { $first }
two-reports = reports
two-step = { $low } s to under { $high } s
two-step-before = more than { $minutes } min before
two-step-after = { $minutes } min after or more
two-empty = Nothing in the span that both cover.

## Negotiation

subtitle-negotiation = Where the participants could agree, and on what that rests
notice-negotiation = What the issues on the table and each participant's own values leave room for. Nothing of the values themselves is on this page. The program reckons with what it was told; people decide, and not by a point on a curve.
neg-shown = Shares of what each could gain are shown. They tell the ratios of its values: keep this page as you would keep those.
neg-figure-packages = packages in all
neg-figure-allowed = of them keep the rules
neg-figure-inside = put nobody below its reservation
neg-figure-frontier = points on the frontier of the zone
neg-figure-trades = moves of two issues that gain for all
neg-frontier-title = The frontier
neg-frontier-intro = Each point is a package: no other is at least as good for all and better for somebody. Points stand in the order in which each side prefers them, not at distances: distances would tell its values.
neg-frontier-shares = Each point is a package: no other is at least as good for all and better for somebody. Axes are shares of the most each could gain in the zone; the dashed lines are the reservations.
neg-frontier-sample = The frontier has more points than can be held: these are a sample along rays.
neg-axis = { $who } gains
neg-less = less
neg-more = more
neg-name-nash = Nash
neg-name-kalai-smorodinsky = Kalai-Smorodinsky
neg-name-egalitarian = egalitarian
neg-name-welfare = welfare
neg-means-nash = Nash: the greatest product of gains
neg-means-kalai-smorodinsky = Kalai-Smorodinsky: the greatest least share of what each could gain
neg-means-egalitarian = egalitarian: the greatest least gain, in the units stated
neg-means-welfare = welfare: the greatest sum of gains, in the units stated
neg-today = today
neg-asks = { $who } asks
neg-packages-title = Packages side by side
neg-packages-intro = What each principle points at. Nash and Kalai-Smorodinsky do not depend on the units in which participants value; the egalitarian and the welfare package do, and mean little where units differ.
neg-issue = Issue
neg-share-row = { $who }: share of the most it could gain
neg-gap-row = a better one could lie above it by up to
neg-none-title = No zone of possible agreement
neg-none = Every package puts somebody below its reservation. The nearest to one puts { $who } below.
neg-none-reach = Above every package lies the reservation of { $who }.
neg-nearest = nearest
neg-trades-title = Moves from today that leave everybody better off
neg-trades-intro = Ranked by the least gain. Who gives way on one issue is given way to on another; where nobody gives way, all gain.
neg-trade-size = Issues
neg-gives = { $who } gives way on
neg-free = All gain by
neg-move = { $issue }: { $from } → { $to }
neg-fold = The steps
neg-no-trades = No such move was found, or today's package is not known.
neg-ways-title = At once, or step by step
neg-ways-intro = What chance that holding back is seen it takes for each step to enforce itself. Every step of a path gains for everybody.
neg-way = To the package by { $which }
neg-at-once = At once: { $needs }
neg-step = Step { $n }: { $issues }: { $needs }
neg-needs = needs a detection of { $share } ({ $who })
neg-needs-none = no detection is enough for { $who }
neg-nobody-gives = nobody gives way
neg-no-path = No path of steps that each gain for everybody was found.
neg-parts = In parts that cannot be taken back, steps to 99 % at the least: { $n }.
neg-parts-none = In parts that cannot be taken back: no schedule enforces itself.
neg-rests = Rests on: detection { $detection }, false alarms { $alarm }, patience { $patience }, each per step; breakdown brings back today's package. Can be taken back later, and so stays at stake in every step: { $back }.
neg-nothing = nothing
neg-holds = holds step by step
neg-holds-means = every step enforces itself at the detection assumed
neg-holds-not = does not hold
neg-holds-not-means = some step needs more detection than is assumed, or there is no path
neg-robust-title = If values were misstated
neg-robust-intro = By mistake or on purpose; the others' values taken as true. Of the Nash package.
neg-room = Its values may be off, at worst, before the package is below its reservation
neg-over = Overstating its reservation
neg-inflate = Telling one issue as twice or half of what it is
neg-band-little = by less than a twentieth of each issue's spread
neg-band-some = by a twentieth to a fifth of each issue's spread
neg-band-much = by more than a fifth of each issue's spread
neg-room-share = by { $share } of each issue's spread
neg-pays = pays; { $who } loses
neg-pays-issue = pays ({ $issue }); { $who } loses
neg-pays-not = does not pay
neg-backfires = ends worse than no agreement in { $n } of { $tried } tried
neg-all-title = All packages on the frontier
neg-all-intro = In the order of their content, not of anybody's liking.
neg-by = By
neg-doubt-title = Packages while values are in doubt
neg-doubt-intro = Values are known within intervals, or by rank only: { $who }. No package is singled out. Shares are of draws from what the files allow (how many: { $n }), no chances of anything in the world; { $zone } of the draws have a zone.
neg-doubt-uncompared = Too many packages to compare each with each: what is surely optimal is not told.
neg-col-package = Package
neg-col-optimal = On the frontier
neg-col-acceptable = Acceptable to all
neg-col-zone = Draws: in the zone
neg-col-frontier = Draws: on the frontier
neg-sure-yes = surely
neg-sure-no = surely not
neg-sure-open = it depends

subtitle-companion = Companion for those who carry it out
companion-notice = { $who_n ->
    [0] What each side has to do, in plain words.
   *[other] What { $who } has to do, in plain words.
 } A private reading made by the program from the encoded file, not the authentic text: the signed text prevails. In doubt ask your headquarters or the body named.
companion-must = { $who }: you must
companion-must-not = { $who }: you must not
companion-limit = { $who }: you keep within these limits
companion-may = { $who }: you may
companion-changes = { $who }: what begins, ends or changes
companion-what = What
companion-when = When
companion-where = Where
companion-tell = Whom to tell
companion-else = If not
companion-throughout = as long as the agreement holds
companion-anywhere = no place is named
companion-nobody = nobody is named
companion-unsaid = the agreement does not say
companion-nothing = The agreement lays nothing on this participant.
companion-all = { $label }: { $said }.

# What is still undefined
open-title = Still undefined
open-intro = Each line is a place where the sides may read the text differently, or nobody could say whether it was kept.
open-none = Nothing is left open that the program can tell.
open-nothing-yet = No clause is confirmed yet: what the draft leaves open shows here once clauses are.
open-what = what
open-missing = what is missing
open-place = nobody has said where it is
open-date = no date is stated
open-signed = the signature
open-entry = the entry into force
open-who = it does not say whom it binds
open-sight = no body is given it to observe
ground-none = No zone or line is named yet.
words-none = No word is defined yet, and none is marked as undefined.

## escalation: the frame, and what the readings rest on
class-mechanism = For the mechanism only: not for publication, not for the parties (mechanism)
class-public = May be published (public)
esc-subtitle = Is it spreading, who answers whom, is the truce working
esc-note = What goes together is told as going together; no cause is shown, and who started is never told.
esc-not-told = Not told: { $part }
esc-seen-title = What this rests on
esc-truce-title = Is the truce working
esc-turns-title = When the level changed
esc-reciprocity-title = Who answers whom
esc-spread-title = Is it spreading
esc-spread-title-alerts = Is it spreading
esc-signals-title = What was said beside what was done
esc-warning-title = Early warning
esc-guard-title = What else it may have been
esc-forecast-title = What may come
esc-seen-acts-violence = { $n ->
    [one] act of violence counted
   *[other] acts of violence counted
 }
esc-seen-acts-alerts = { $n ->
    [one] alert counted
   *[other] alerts counted
 }
esc-seen-acts = { $n ->
    [one] act counted
   *[other] acts counted
 }
esc-seen-days = { $n ->
    [one] day counted
   *[other] days counted
 }
esc-seen-who = with who acted on record
esc-seen-left = { $n ->
    [one] row left out
   *[other] rows left out
 }
esc-seen-association = Effects are told as association: what goes together, if nothing else changed. Results per participant stand only where the source records who acted.
esc-seen-attributed-alone = { $n ->
    [0] The one act does not say for sure who acted: nothing is told per participant.
   *[other] The one act says for sure who acted.
}
esc-seen-attributed-alone-alerts = { $n ->
    [0] The one alert does not say for sure who acted: nothing is told per participant.
   *[other] The one alert says for sure who acted.
}
esc-seen-attributed = { $n ->
    [0] None of { $of } acts says for sure who acted: nothing is told per participant.
    [one] One of { $of } acts says for sure who acted.
   *[other] { $n } of { $of } acts say for sure who acted.
}
esc-seen-attributed-alerts = { $n ->
    [0] None of { $of } alerts says for sure who acted: nothing is told per participant.
    [one] One of { $of } alerts says for sure who acted.
   *[other] { $n } of { $of } alerts say for sure who acted.
}
esc-seen-watched = Reports say who could watch where; see the assessment's table of coverage.
esc-seen-unwatched = No report says who could watch where: no count here is a share of what happened, and one side may be seen better than the other.
esc-seen-silence = A day without a report is not a day without an act.
esc-seen-silence-alerts = A day without a report is not a day without an alert.
esc-seen-none = No act is counted: nothing of what is asked for was read in these days.
esc-seen-none-alerts = No alert is counted: none was read in these days.
esc-seen-forces = Acts that name { $forces } count as naming { $side }, whose side they are of or who answers for them.
esc-seen-forces-alerts = Alerts that name { $forces } count as naming { $side }, whose side they are of or who answers for them.
esc-seen-sides = How each side is seen
esc-seen-side = Side
esc-seen-named = Acts that name it
esc-seen-named-alerts = Alerts that name it
esc-seen-acted = Recorded as its own
esc-seen-sources = Sources that name it
esc-seen-sources-title = Sources
esc-seen-source = Source
esc-seen-origin = Kind of source
esc-seen-count = Acts
esc-seen-count-alerts = Alerts
esc-seen-who-column = Who acted recorded
esc-seen-first = First day
esc-seen-last = Last day
esc-seen-refused = { $rows_n ->
    [1] One row could not be read and is in no count
   *[other] { $n } rows could not be read and are in no count
}; servanda ingest tells why.
esc-seen-line = { $acts_n ->
    [1] One act
   *[other] { $n } acts
} over { $days_n ->
    [1] one day
   *[other] { $days } days
}
esc-seen-line-alerts = { $acts_n ->
    [1] One alert
   *[other] { $n } alerts
} over { $days_n ->
    [1] one day
   *[other] { $days } days
}
esc-origin-mechanism = the mechanism
esc-origin-monitor = a monitor
esc-origin-authority = an authority
esc-origin-party = a side's own word
esc-origin-human-coded-news = news, coded by people
esc-origin-machine-coded-news = news, coded by machine

## escalation warning
esc-warning-meaning = An alarm says that a number went above its level. It accuses nobody, says nothing of why, and is for the mechanism. Read it beside how often such alarms were wrong, and beside how often what it warns of comes on any day.
esc-warning-set = The thresholds were set by { $body }.
esc-warning-assumed = No body has set thresholds for this case: all levels are assumed.
esc-warning-mark-assumed = assumed
esc-warning-strip = When alarms stood
esc-warning-strip-now = { $n ->
    [0] On { $day } no alarm stands.
    [one] On { $day } one alarm stands: its bar reaches the dashed line.
   *[other] On { $day } { $n } alarms stand: their bars reach the dashed line.
}
esc-warning-strip-intro = Bars: acts a week. Lanes: the thresholds with the latest alarms; a bar is one alarm, or as many as its number says.
esc-warning-strip-intro-alerts = Bars: siren alerts a week. Lanes: the thresholds with the latest alarms; a bar is one alarm, or as many as its number says.
esc-warning-strip-folded = a bar may be several alarms
esc-warning-strip-several = { $n ->
    [one] { $n } alarm
   *[other] { $n } alarms
 }
esc-warning-strip-of-them = { $n ->
    [one] { $several }, { $n } stands
   *[other] { $several }, { $n } stand
 }
esc-warning-weekly = Acts a week
esc-warning-weekly-alerts = Alerts a week
esc-warning-alarms = Alarms that stand
esc-warning-none = No alarm stands.
esc-warning-no-step = The text offers no step for this; mediators may raise it.
esc-warning-within = within { $time }
esc-warning-records = How often alarms were wrong
esc-warning-records-intro = The same thresholds over these facts day by day, knowing only what was over by then. In brackets the 95% interval; with fewer than { $n ->
    [one] { $n } case
   *[other] { $n } cases
 } no share is told.
esc-warning-column-what = What is watched
esc-warning-column-since = Since
esc-warning-column-why = Why
esc-warning-column-calms = What the agreement offers
esc-warning-column-ends = When it ends
esc-warning-column-wrong = Earlier alarms after which nothing came
esc-warning-column-levels = Levels
esc-warning-column-false = Alarms after which nothing came
esc-warning-column-missed = Beginnings without an alarm
esc-warning-column-anyway = Days after which it came anyway
esc-warning-column-standing = Days on which one stood
esc-warning-column-lead = Raised before it began
esc-warning-days = { $n } d
esc-warning-days-after = { $n } d after it began
esc-warning-area-all = everywhere together
esc-warning-area-each = each area by itself
esc-warning-contravened = A clause contravened again
esc-warning-contravened-drawn = A clause contravened again, as drawn
esc-warning-branching = Acts that follow from acts
esc-warning-branching-alerts = Alerts that follow from alerts
esc-warning-count-above = More than the weeks before
esc-warning-duty-at-risk = A duty at risk before its deadline
esc-warning-line-unanswered = The line unanswered
esc-warning-new-zone = An area newly affected
esc-warning-new-zone-alerts = An area newly under alert
esc-warning-because-lately = { $n ->
    [one] One contrary indication
   *[other] { $n } contrary indications
 } in the last { $back ->
    [one] { $back } day
   *[other] { $back } days
 }. Watched is whether one more comes within { $within ->
    [one] { $within } day
   *[other] { $within } days
 }.
esc-warning-because-drawn = { $n } of 1,000 continuations drawn anew hold { $least ->
    [one] at least one contrary indication
   *[other] at least { $least } contrary indications
 } within { $within ->
    [one] { $within } day
   *[other] { $within } days
 }; of its own last year’s stretches as long, { $own } of 1,000 did. In the last 28 days: { $lately }.
esc-warning-because-below = The number is below its level again; the alarm stands until it has been low for long enough.
esc-warning-because-ratio = One act is followed by { $value } others as read last (interval { $low } to { $high }).
esc-warning-because-ratio-alerts = One alert is followed by { $value } others as read last (interval { $low } to { $high }).
esc-warning-because-new = Nothing had been recorded there for { $quiet ->
    [one] { $quiet } day
   *[other] { $quiet } days
 }.
esc-warning-because-since = Since then { $n } more.
esc-warning-because-left = Nothing was reported done, and { $amount ->
    [one] { $days } day is
   *[other] { $days } days are
 } left, until { $by }.
esc-warning-because-waits-for = It waits for: { $clause }
esc-warning-because-in-a-row = { $n ->
    [one] One contact stayed unanswered, on { $first }
   *[other] { $n } contacts in a row stayed unanswered, the first on { $first }
 }.
esc-warning-because-more = { $n } in the last { $days ->
    [one] { $days } day
   *[other] { $days } days
 }, where the weeks before let expect { $expected }.
esc-warning-ends-contravened = when the chance of one more within { $days ->
    [one] { $days } day
   *[other] { $days } days
 } has been { $lower }% or less for { $stay ->
    [one] { $stay } day
   *[other] { $stay } days
 } without a break
esc-warning-ends-contravened-drawn = when the share of draws has been { $lower }% or less for { $stay ->
    [one] { $stay } day
   *[other] { $stay } days
 } without a break
esc-warning-ends-branching = when the ratio has been { $lower } or less for { $stay ->
    [one] { $stay } day
   *[other] { $stay } days
 } without a break
esc-warning-ends-count-above = when the counts have been near their level again for { $stay ->
    [one] { $stay } day
   *[other] { $stay } days
 } without a break
esc-warning-ends-duty-at-risk = when it is reported done, or its deadline has passed
esc-warning-ends-line-unanswered = when an answer comes
esc-warning-ends-new-zone = when nothing new was recorded there for { $stay ->
    [one] { $stay } day
   *[other] { $stay } days
 }
esc-warning-levels-contravened = { $raiseat }% within { $withindays ->
    [one] { $withindays } day
   *[other] { $withindays } days
 }; ends at { $lowerat }% for { $staydays ->
    [one] { $staydays } day
   *[other] { $staydays } days
 }
esc-warning-levels-contravened-drawn = { $raiseat }% of draws with { $atleast } or more within { $withindays ->
    [one] { $withindays } day
   *[other] { $withindays } days
 }; ends at { $lowerat }% for { $staydays ->
    [one] { $staydays } day
   *[other] { $staydays } days
 }
esc-warning-levels-branching = { $raiseat }; ends at { $lowerat } for { $staydays ->
    [one] { $staydays } day
   *[other] { $staydays } days
 }
esc-warning-levels-count-above = { $raiseat }; ends at { $lowerat } for { $staydays ->
    [one] { $staydays } day
   *[other] { $staydays } days
 }
esc-warning-levels-duty-at-risk = { $withindays ->
    [one] { $withindays } day
   *[other] { $withindays } days
 } left
esc-warning-levels-line-unanswered = { $raiseat } in a row
esc-warning-levels-new-zone = stands { $staydays ->
    [one] { $staydays } day
   *[other] { $staydays } days
 }
esc-warning-calms-the-line = The line
esc-warning-calms-clarification = A question answered
esc-warning-calms-pause = A pause
esc-warning-calms-meeting = A meeting
esc-warning-calms-first-step-of-the-ladder = First step of the ladder
esc-warning-calms-guarantor = The guarantor
esc-warning-share = { $part } of { $whole } ({ $low }–{ $high }%)
esc-warning-share-few = { $part } of { $whole }: too few to say
esc-warning-line = Alarm: { $what }, since { $since }. { $why } What the agreement offers: { $calms }
esc-warning-line-record = { $what }. Alarms after which nothing came: { $wrong }. Beginnings without an alarm: { $missed }.
esc-warning-as-of = As of the end of { $day }, the last day with anything counted.
esc-warning-unwatched = { $n ->
    [0] Every threshold had something to watch.
    [one] One more threshold had nothing to watch in these facts.
   *[other] { $n } more thresholds had nothing to watch in these facts.
 }
## escalation reciprocity
esc-reciprocity-everywhere = all places together
esc-reciprocity-within = { $value } ({ $low }–{ $high })
esc-reciprocity-at-least = { $value } ({ $low } or more; nothing bounds it from above)
esc-reciprocity-between = between { $low } and { $high }
esc-reciprocity-after = { $start } → { $end }
esc-reciprocity-after-alerts = { $start } → { $end }
esc-reciprocity-one-of = After one act: { $start }
esc-reciprocity-one-of-alerts = After one alert: { $start }
esc-reciprocity-acts = { $n ->
    [one] { $n } act
   *[other] { $n } acts
 }
esc-reciprocity-acts-alerts = { $n ->
    [one] { $n } alert
   *[other] { $n } alerts
 }
esc-reciprocity-each = { $name }: { $n ->
    [one] { $n } act
   *[other] { $n } acts
 }
esc-reciprocity-each-alerts = { $name }: { $n ->
    [one] { $n } alert
   *[other] { $n } alerts
 }
esc-reciprocity-period = { $what }: { $begin } to { $end }
esc-reciprocity-period-before = Before
esc-reciprocity-period-signed = From signature
esc-reciprocity-period-start = From the day the fighting is to rest
esc-reciprocity-period-version = From “{ $version }”
esc-reciprocity-period-half-one = Earlier half
esc-reciprocity-period-half-two = Later half
esc-reciprocity-figure-follow = of acts come after others as the memory of the series says
esc-reciprocity-figure-follow-alerts = of alerts come after others as the memory of the series says
esc-reciprocity-figure-delay = days on average from an act to what follows it
esc-reciprocity-figure-delay-alerts = days on average from an alert to what follows it
esc-reciprocity-figure-radius = acts following on each act; at 1 it would not run dry
esc-reciprocity-figure-radius-alerts = alerts following on each alert; at 1 it would not run dry
esc-reciprocity-figure-residual = the fit's own check
esc-reciprocity-residual-holds = agrees
esc-reciprocity-residual-fails = does not agree
esc-reciprocity-arrows = Which come after which, beyond chance
esc-reciprocity-arrows-intro = { $of ->
    [one] The one pair of names comes close together more often than in shuffled days.
   *[other] Of { $of } pairs of names, { $n ->
        [one] 1 comes
       *[other] { $n } come
    } close together more often than in shuffled days; only these are drawn.
}
esc-reciprocity-arrow-one = acts follow, in this direction
esc-reciprocity-arrow-one-alerts = alerts follow, in this direction
esc-reciprocity-arrow-both = move together: direction cannot be told
esc-reciprocity-links = Further acts directly after one act
esc-reciprocity-rows = { $n ->
    [0] No row stands out from shuffled days.
    [one] { $of ->
        [one] The one row stands out from shuffled days.
       *[other] 1 of { $of } rows stands out from shuffled days (filled dot).
    }
   *[other] { $n } of { $of } rows stand out from shuffled days (filled dot).
}
esc-reciprocity-links-alerts = Further alerts directly after one alert
esc-reciprocity-links-intro = Each row: after one act of the left name, this many acts of the right name follow directly, beyond what the moving background brings.
esc-reciprocity-links-intro-alerts = Each row: after one alert of the left name, this many alerts of the right name follow directly, beyond what the moving background brings.
esc-reciprocity-links-caption = Line: interval of 95 in 100. Filled dot: beyond shuffled days; hollow: not, all links looked at taken together.
esc-reciprocity-placebos = The same in shuffled days
esc-reciprocity-placebos-intro = Dot: what the days as they were show. A dot within its band is what chance shows too.
esc-reciprocity-placebos-caption = { $n ->
    [one] One link was looked at.
   *[other] { $n } links were looked at; the more are looked at, the more stand out by chance, so a filled dot holds for all of them together (Holm, 5 in 100).
}
esc-reciprocity-band = 95 of 100 shuffled series: days moved among days of the same weekday within eight weeks
esc-reciprocity-rank = rank { $rank } of { $of }
esc-reciprocity-verdict-chance = no more than shuffled days show
esc-reciprocity-verdict-alone = would stand out alone, but not among so many links
esc-reciprocity-verdict-own = own acts come in runs, beyond shuffled days
esc-reciprocity-verdict-own-alerts = own alerts come in runs, beyond shuffled days
esc-reciprocity-verdict-one = beyond shuffled days, and weaker with time reversed
esc-reciprocity-verdict-both = beyond shuffled days, and as strong with time reversed: they move together
esc-reciprocity-periods = Share of acts that follow others, by period
esc-reciprocity-periods-alone = One period alone can be read: there is none to compare it with.
esc-reciprocity-periods-alike = No period can be told from another: all lines overlap.
esc-reciprocity-periods-apart = Some periods differ: where two lines do not overlap.
esc-reciprocity-periods-alerts = Share of alerts that follow others, by period
esc-reciprocity-periods-missing = { $n ->
    [one] One period is too short, or has too few acts, to be read.
   *[other] { $n } periods are too short, or have too few acts, to be read.
}
esc-reciprocity-periods-missing-alerts = { $n ->
    [one] One period is too short, or has too few alerts, to be read.
   *[other] { $n } periods are too short, or have too few alerts, to be read.
}
esc-reciprocity-further = Further acts expected in the end, after one act
esc-reciprocity-further-alerts = Further alerts expected in the end, after one alert
esc-reciprocity-further-intro = Of all names together, and all that follows from what follows; if the period goes on as it was.
esc-reciprocity-stood-down = a stand-down of 24 hours goes with { $fewer } fewer
esc-reciprocity-plain = What it says
esc-reciprocity-limits = What it rests on and cannot say
esc-reciprocity-line-unsure = Whether any of the acts come after others in a way the background does not explain cannot be told from these: { $share }.
esc-reciprocity-line-unsure-alerts = Whether any of the alerts come after others in a way the background does not explain cannot be told from these: { $share }.
esc-reciprocity-line-follow = { $share } of the acts come after others in a way the background does not explain; days until what follows comes, on average: { $days }.
esc-reciprocity-line-follow-alerts = { $share } of the alerts come after others in a way the background does not explain; days until what follows comes, on average: { $days }.
esc-reciprocity-running-dies = A hundred acts are followed by about { $value } more ({ $low } to { $high }), those by fewer still: it runs dry by itself if nothing else changes.
esc-reciprocity-running-dies-alerts = A hundred alerts are followed by about { $value } more ({ $low } to { $high }), those by fewer still: it runs dry by itself if nothing else changes.
esc-reciprocity-running-unsure = A hundred acts are followed by about { $value } more ({ $low } to { $high }): whether it runs dry by itself cannot be told from these acts.
esc-reciprocity-running-unsure-alerts = A hundred alerts are followed by about { $value } more ({ $low } to { $high }): whether it runs dry by itself cannot be told from these alerts.
esc-reciprocity-running-runs = A hundred acts are followed by about { $value } more ({ $low } to { $high }): it did not run dry by itself in these days.
esc-reciprocity-running-runs-alerts = A hundred alerts are followed by about { $value } more ({ $low } to { $high }): it did not run dry by itself in these days.
esc-reciprocity-none = { $n ->
    [one] The one link between two names shows no more than shuffled days do.
   *[other] None of the { $n } links between different names shows more than shuffled days do.
}
esc-reciprocity-beyond-one = Acts of { $end } come more often after acts of { $start } than in shuffled days: { $value } for one.
esc-reciprocity-beyond-one-alerts = Alerts of { $end } come more often after alerts of { $start } than in shuffled days: { $value } for one.
esc-reciprocity-beyond-both = Acts of { $start } and { $end } come close together more often than in shuffled days ({ $value }), read forward or backward alike: which follows which cannot be told.
esc-reciprocity-beyond-both-alerts = Alerts of { $start } and { $end } come close together more often than in shuffled days ({ $value }), read forward or backward alike: which follows which cannot be told.
esc-reciprocity-beyond-one-none = Acts of { $end } come more often after acts of { $start } than in shuffled days, but the fit counts no further ones for an act ({ $value }): how many more cannot be told.
esc-reciprocity-beyond-one-none-alerts = Alerts of { $end } come more often after alerts of { $start } than in shuffled days, but the fit counts no further ones for an alert ({ $value }): how many more cannot be told.
esc-reciprocity-beyond-both-none = Acts of { $start } and { $end } come close together more often than in shuffled days, read forward or backward alike; the fit counts no further acts of one after the other ({ $value }): they move together, and which follows which cannot be told.
esc-reciprocity-beyond-both-none-alerts = Alerts of { $start } and { $end } come close together more often than in shuffled days, read forward or backward alike; the fit counts no further alerts of one after the other ({ $value }): they move together, and which follows which cannot be told.
esc-reciprocity-clarified-few = Answered clarifications: of { $of ->
    [one] { $of } act
   *[other] { $of } acts
 }, { $n ->
    [one] one has
   *[other] { $n } have
 } an answer on record within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 }, too few to compare what follows.
esc-reciprocity-clarified-few-alerts = Answered clarifications: of { $of ->
    [one] { $of } alert
   *[other] { $of } alerts
 }, { $n ->
    [one] one has
   *[other] { $n } have
 } an answer on record within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 }, too few to compare what follows.
esc-reciprocity-clarified-apart = After acts answered within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 } { $answered } further acts follow directly, after the others { $unanswered }; acts that are answered may be others than those that are not.
esc-reciprocity-clarified-apart-alerts = After alerts answered within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 } { $answered } further alerts follow directly, after the others { $unanswered }; alerts that are answered may be others than those that are not.
esc-reciprocity-clarified-alike = After acts answered within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 } { $answered } further acts follow directly, after the others { $unanswered }: no difference that these numbers could show.
esc-reciprocity-clarified-alike-alerts = After alerts answered within { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
 } { $answered } further alerts follow directly, after the others { $unanswered }: no difference that these numbers could show.
esc-reciprocity-never = Nothing here says who started: only what comes after what, in what was recorded.
esc-reciprocity-third = What moves all of them at once (weather, supply, a front elsewhere, a source that reports in batches) looks the same as one following the other.
esc-reciprocity-by-actor = By who acted, as the sources record it ({ $each }). A side that is seen less has fewer acts here, and fewer that follow.
esc-reciprocity-by-actor-alerts = By who acted, as the sources record it ({ $each }). A side that is seen less has fewer alerts here, and fewer that follow.
esc-reciprocity-by-area-nobody = By area, not by participant: no source records who acted. { $each }.
esc-reciprocity-by-area-one-side = By area, not by participant: the sources record only one as acting often enough, and a single side would look as if it answered nobody. { $each }.
esc-reciprocity-by-area-few = By area, not by participant: the sources record who acted for { $share } of the acts only, and what is recorded of one side more often would look as if it followed. { $each }.
esc-reciprocity-by-area-few-alerts = By area, not by participant: the sources record who acted for { $share } of the alerts only, and what is recorded of one side more often would look as if it followed. { $each }.
esc-reciprocity-left-same-salvo = Joined, alerts of one area within an hour of another: { $n }.
esc-reciprocity-shortest = The memory is shorter than daily counts can show: nearly everything that follows is taken to follow on the same day, by its shape alone.
esc-reciprocity-by-area-asked = By area, as asked. { $each }.
esc-reciprocity-left-without-day = Left out, told to lie within more than two days: { $n }.
esc-reciprocity-left-without-day-alerts = Left out, told to lie within more than two days: { $n }.
esc-reciprocity-left-without-name = Left out, without a name in this reading: { $n }.
esc-reciprocity-left-without-name-alerts = Left out, without a name in this reading: { $n }.
esc-reciprocity-elsewhere = areas with few acts or none told
esc-reciprocity-elsewhere-alerts = areas with few alerts or none told
esc-reciprocity-in = { $actor } in { $where }
esc-reciprocity-by-both = By who acted and where, as the sources record it ({ $each }). A side or an area that is seen less has fewer acts here, and fewer that follow.
esc-reciprocity-by-both-alerts = By who acted and where, as the sources record it ({ $each }). A side or an area that is seen less has fewer alerts here, and fewer that follow.
esc-reciprocity-left-put-together = Put together, acts of a participant in areas with fewer than twenty of them, or in none that is told: { $n }.
esc-reciprocity-left-put-together-alerts = Put together, alerts of a participant in areas with fewer than twenty of them, or in none that is told: { $n }.
esc-reciprocity-way-counts-many = Read by daily counts although { $known } of the acts tell an hour: more than { $n ->
    [one] { $n } act
   *[other] { $n } acts
 } are not read hour by hour. What followed on the same day is not seen; it is added by the shape of the memory.
esc-reciprocity-way-counts-many-alerts = Read by daily counts although { $known } of the alerts tell an hour: more than { $n ->
    [one] { $n } alert
   *[other] { $n } alerts
 } are not read hour by hour. What followed on the same day is not seen; it is added by the shape of the memory.
esc-reciprocity-left-of-others = Left out, of names with fewer acts: { $n }.
esc-reciprocity-left-of-others-alerts = Left out, of names with fewer alerts: { $n }.
esc-reciprocity-way-counts = Read by daily counts: { $known } of the acts tell an hour. What followed on the same day is not seen; it is added by the shape of the memory.
esc-reciprocity-way-counts-alerts = Read by daily counts: { $known } of the alerts tell an hour. What followed on the same day is not seen; it is added by the shape of the memory.
esc-reciprocity-way-counts-beside = Read by daily counts, since only { $known } of the acts tell an hour: { $main } follow others. With the missing hours drawn ten times and the known ones kept: { $other }.
esc-reciprocity-way-counts-beside-alerts = Read by daily counts, since only { $known } of the alerts tell an hour: { $main } follow others. With the missing hours drawn ten times and the known ones kept: { $other }.
esc-reciprocity-way-hours-beside = Read by the hours told, { $known } of the acts; any missing hour is drawn ten times, and the spread is in the intervals: { $main } follow others. By daily counts: { $other }.
esc-reciprocity-way-hours-beside-alerts = Read by the hours told, { $known } of the alerts; any missing hour is drawn ten times, and the spread is in the intervals: { $main } follow others. By daily counts: { $other }.
esc-reciprocity-way-together-beside = Read by daily counts although { $known } of the acts tell an hour: within the hours most acts are told together, in one burst. By daily counts { $main } follow others, by hours { $other }.
esc-reciprocity-way-together-beside-alerts = Read by daily counts although { $known } of the alerts tell an hour: within the hours most alerts are told together, in one burst. By daily counts { $main } follow others, by hours { $other }.
esc-reciprocity-check-holds = The fit's own check finds nothing against it.
esc-reciprocity-check-fails = The fit's own check speaks against it: these acts do not come as it supposes, and its intervals are too narrow.
esc-reciprocity-check-fails-alerts = The fit's own check speaks against it: these alerts do not come as it supposes, and its intervals are too narrow.
esc-reciprocity-background-still = The background stands still, as more freedom explained no more: { $still } follow others. If it could turn every 28 days, { $freest } would: the difference is what such acts cannot settle.
esc-reciprocity-background-still-alerts = The background stands still, as more freedom explained no more: { $still } follow others. If it could turn every 28 days, { $freest } would: the difference is what such alerts cannot settle.
esc-reciprocity-background-moves = The background may turn every { $days_n ->
    [one] { $days } day
   *[other] { $days } days
 }. If it stood still, { $still } would seem to follow others, if it could turn every 28 days, { $freest }: what is slow is not counted as following.
## escalation: parts that cannot be told
esc-untold-esc030 = One of the names read has no act in these days. Take more days, or fewer names.
esc-untold-esc031 = No participant and no area has twenty acts whose day is told, from { $first } to { $last }: too few to say what follows what. Take more days, or a source that tells days.
esc-untold-esc032 = There are more than 50,000 acts, too many to be read hour by hour. Take fewer days, or fewer areas.
esc-untold-esc033 = The days counted, from { $first } to { $last }, are fewer than 28: too few to tell what follows from what is usual. Take 28 days or more.
esc-untold-esc040 = No day is given from which the fighting is to rest. Give it with --start, or date the entry into force in the agreement.
esc-untold-esc041 = The fighting is to rest from { $start } on; the days counted run from { $first } to { $last }. Give counts of before and after, or another day with --start.
esc-untold-esc044 = Fewer than 28 days were counted before the truce; the days counted begin on { $first }. Give a longer time before it.
esc-untold-esc045 = Nothing was counted before the truce, from { $first } on, so that nothing can have fallen. Ask for an area or an act that was seen before it.
esc-untold-esc047 = No day after the start was counted; the days counted end on { $last }. Give counts of after it.
esc-untold-esc062 = The days counted, from { $first } to { $last }, are too few to have two levels. Count 15 days or more.
esc-untold-esc074 = No act has a place as fine as asked for, and none names anybody: nothing can be told of new places or new names. Read a source that tells one of them.
esc-untold-esc120 = No incident from { $first } to { $last } goes by the name given with --incident. Write its id, or its beginning, as the list shows it without a name.
esc-untold-esc121 = There is no incident to ask about from { $first } to { $last }. Name other days or other evidence.
## escalation turns
esc-turns-signature = signed
esc-turns-start = fire to cease
esc-turns-phase = { $phase } begins
esc-turns-renewal = agreed again
esc-turns-extension = extended
esc-turns-amendment = added to
esc-turns-suspension = suspended
esc-turns-termination = ended
esc-turns-per-day = a day
esc-turns-per-week = a week
esc-turns-key-day = acts counted on a day
esc-turns-key-day-alerts = alerts counted on a day
esc-turns-key-week = acts counted in a week
esc-turns-key-week-alerts = alerts counted in a week
esc-turns-key-level-day = a level: mean a day
esc-turns-key-level-week = a level: mean a week
esc-turns-key-change = the level changes; shaded: days on which it may as well have changed
esc-turns-key-small = a further date of the agreement, listed below
esc-turns-key-cut = a bar that goes on beyond the picture
esc-turns-none = No change of level: { $mean } { $step } throughout.
esc-turns-some = { $n ->
    [one] The level changed once, on { $day }: from { $before } to { $after } { $step }.
   *[other] The level changed { $n } times, last on { $day }: from { $before } to { $after } { $step }.
}
esc-turns-source-ucdp = UCDP holds events in which somebody died, and no others: a day without one is not a day of quiet.
esc-turns-source-alerts = A siren is an alert and no fire: it may be false, it has no origin, and one salvo is many rows. It sounds on one side alone.
esc-turns-with = { $n ->
    [one] The level changed once, beside the start, on { $day }: from { $before } to { $after } { $step }.
   *[other] The level changed beside the start, on { $day }: from { $before } to { $after } { $step }; { $n } changes in all.
}
esc-turns-without = { $n ->
    [one] No change within a week of the start; the level changed once, on { $day }: from { $before } to { $after } { $step }.
   *[other] No change within a week of the start; the level changed { $n } times, last on { $day }: from { $before } to { $after } { $step }.
}
esc-turns-association = A change of level is dated from the counts alone; a date of the agreement beside it is no cause. A lower count is fewer acts told of, which may be fewer reports.
esc-turns-association-alerts = A change of level is dated from the counts alone; a date of the agreement beside it is no cause. A lower count is fewer alerts told of, which may be fewer reports.
esc-turns-rate = In { $share } of 100 series without any change one would be seen all the same, were each step independent of the one before.
esc-turns-carried = They are not: what lies above or below a level is carried on to the next step (correlation { $much }), so that changes are seen more readily than that.
esc-turns-path = Asked for half as much evidence of a change there would be { $half }, for twice as much { $twice }.
esc-turns-from-to = from { $before } to { $after }
esc-turns-column-others = Acts the terms are not about
esc-turns-column-others-alerts = Alerts the terms are not about
esc-turns-others-caption = Acts the terms are not about are counted by the same sources: where they change alike, reporting may have changed and not the fighting.
esc-turns-others-caption-alerts = Alerts the terms are not about are counted by the same sources: where they change alike, reporting may have changed and not the fighting.
esc-turns-line-others = {" "}Acts the terms are not about: { $change }.
esc-turns-line-others-alerts = {" "}Alerts the terms are not about: { $change }.
esc-turns-changes = Changes of level
esc-turns-changes-none = None
esc-turns-column-day = Changed on
esc-turns-column-earliest = Not before
esc-turns-column-latest = Not after
esc-turns-column-before-day = Before, a day
esc-turns-column-after-day = After, a day
esc-turns-column-before-week = Before, a week
esc-turns-column-after-week = After, a week
esc-turns-column-beside = Dates of the agreement within a week
esc-turns-beside-none = none
esc-turns-dates = The agreement's own dates, and what was counted around them
esc-turns-dates-caption = Means a day over 14 days before and after: what everybody reckons, and no effect. Fourteen days of one date may reach into those of another.
esc-turns-column-date = Day
esc-turns-column-what = What
esc-turns-column-fortnight = 14 days before, a day
esc-turns-column-after = 14 days after, a day
esc-turns-column-source = Source
esc-turns-own-file = the agreement's file
esc-turns-alarm = Listening day by day for a rise
esc-turns-alarm-short = The days are too few for an alarm to learn what is usual: it takes four weeks, and two more to listen in.
esc-turns-alarm-found = { $n ->
    [0] An alarm that takes the first four weeks as usual would not have sounded since { $since }.
    [one] An alarm that takes the first four weeks as usual would have sounded once since { $since }: { $days }.
   *[other] An alarm that takes the first four weeks as usual would have sounded { $n } times since { $since }: { $days }.
}
esc-turns-alarm-false = On a series that stays at { $level } a day it sounds for nothing { $rate_n ->
    [one] once
   *[other] { $rate } times
 } a year.
esc-turns-alarm-delay = A rise to { $times } times the level is told after { $days_n ->
    [1] one day
   *[other] { $days } days
} in the middle case, after { $late } in nine of ten.
esc-turns-alarm-slow = A rise to { $times } times the level is told after { $days_n ->
    [1] one day
   *[other] { $days } days
} in the middle case; in more than one of ten not within 60 days.
esc-turns-alarm-missed = A rise to { $times } times the level is not told within 60 days in { $share } of 100 cases.
esc-turns-line-day = { $day }: from { $before } to { $after } { $step }.
esc-turns-line = { $day } (between { $earliest } and { $latest }): from { $before } to { $after } { $step }.

## escalation truce
esc-truce-signed = signed, { $day }
esc-truce-start = in force, { $day }
esc-truce-key-week = acts counted in a week
esc-truce-key-week-alerts = alerts counted in a week
esc-truce-key-expected = expected without the truce, if nothing else changed; in 95 of 100 futures within the band
esc-truce-key-beyond = the band goes on beyond the picture, up to { $high } in a week
esc-truce-key-between = between signature and start
esc-truce-headline-fewer = { $days_n ->
    [1] On its first day
   *[other] In its first { $days } days
} { $observed_n ->
    [1] one act was counted
   *[other] { $observed } acts were counted
}, { $change } fewer than expected without it, if nothing else changed: { $expected } ({ $low } to { $high }).
esc-truce-headline-fewer-alerts = { $days_n ->
    [1] On its first day
   *[other] In its first { $days } days
} { $observed_n ->
    [1] one alert was counted
   *[other] { $observed } alerts were counted
}, { $change } fewer than expected without it, if nothing else changed: { $expected } ({ $low } to { $high }).
esc-truce-headline-more = { $days_n ->
    [1] On its first day
   *[other] In its first { $days } days
} { $observed_n ->
    [1] one act was counted
   *[other] { $observed } acts were counted
}, { $change } more than expected without it, if nothing else changed: { $expected } ({ $low } to { $high }).
esc-truce-headline-more-alerts = { $days_n ->
    [1] On its first day
   *[other] In its first { $days } days
} { $observed_n ->
    [1] one alert was counted
   *[other] { $observed } alerts were counted
}, { $change } more than expected without it, if nothing else changed: { $expected } ({ $low } to { $high }).
esc-truce-headline-unclear = { $days_n ->
    [1] On its first day
   *[other] In its first { $days } days
} { $observed_n ->
    [1] one act was counted
   *[other] { $observed } acts were counted
}; { $expected } ({ $low } to { $high }) were to be expected without it, if nothing else changed. Fewer cannot be told from more by that.
esc-truce-headline-unclear-alerts = { $days_n ->
    [1] On its first day
   *[other] In its first { $days } days
} { $observed_n ->
    [1] one alert was counted
   *[other] { $observed } alerts were counted
}; { $expected } ({ $low } to { $high }) were to be expected without it, if nothing else changed. Fewer cannot be told from more by that.
esc-truce-association = What is expected is the time before the signature carried on. Whatever else changed at the same time, such as the season, talks, or how much was reported, is in the difference too: an association, no cause.
esc-truce-counted = Counted { $n ->
    [one] is { $n } act
   *[other] are { $n } acts
 } in which nobody is named but those bound by the terms and civilians{ $left ->
    [0] .
    [one] ; one other is with somebody the terms do not bind.
   *[other] ; { $left } others are with somebody the terms do not bind.
}
esc-truce-counted-alerts = Counted { $n ->
    [one] is { $n } alert
   *[other] are { $n } alerts
 } in which nobody is named but those bound by the terms and civilians{ $left ->
    [0] .
    [one] ; one other is with somebody the terms do not bind.
   *[other] ; { $left } others are with somebody the terms do not bind.
}
esc-truce-placebo = The same reader on { $dates ->
    [one] { $dates } earlier date
   *[other] { $dates } earlier dates
 } on which nothing began: its range held what came in { $held } of them, and in { $far } what came in { $days ->
    [one] { $days } day
   *[other] { $days } days
 } fell as far below the expected as it did after the truce.
esc-truce-placebo-few = The time before the truce is too short to try the reader on dates on which nothing began.
esc-truce-naive = Before and after, as everybody reckons it, takes each day as independent and the days before as usual. A truce begun when the fighting is at its worst then looks good by itself, and the range is too narrow: over 90 days of made-up truces it held the truth in about four of ten.
esc-truce-gap = { $n ->
    [one] Between signature and start lies one day
   *[other] Between signature and start lie { $n } days
} with { $observed_n ->
    [1] one act
   *[other] { $observed } acts
}; { $low } to { $high } were to be expected.
esc-truce-gap-alerts = { $n ->
    [one] Between signature and start lies one day
   *[other] Between signature and start lie { $n } days
} with { $observed_n ->
    [1] one alert
   *[other] { $observed } alerts
}; { $low } to { $high } were to be expected.
esc-truce-second-there = The second reading carries on acts that call forth acts; the two stand side by side and are not averaged. Its range takes what it fitted for certain and is too narrow.
esc-truce-second-there-alerts = The second reading carries on alerts that call forth alerts; the two stand side by side and are not averaged. Its range takes what it fitted for certain and is too narrow.
esc-truce-second-refused = There is no second reading: too few acts before the truce, or a library it needs is absent.
esc-truce-second-refused-alerts = There is no second reading: too few alerts before the truce, or a library it needs is absent.
esc-truce-second-unobserved = There is no second reading: not every day before the truce was observed.
esc-truce-second-too-many = There is no second reading: more acts came before the truce than it is made for.
esc-truce-second-too-many-alerts = There is no second reading: more alerts came before the truce than it is made for.
esc-truce-second-runs-away = There is no second reading: acts call forth about as many acts, and carried on they would run away.
esc-truce-second-runs-away-alerts = There is no second reading: alerts call forth about as many alerts, and carried on they would run away.
esc-truce-range = { $low } to { $high }
esc-truce-fewer = { $n } fewer
esc-truce-more = { $n } more
esc-truce-none = not told
esc-truce-days = { $n ->
    [one] first day
   *[other] first { $n } days
}
esc-truce-rank = { $far } of { $dates }
esc-truce-quiet-used = { $n ->
    [1] One quiet area is read beside it
   *[other] { $n } quiet areas are read beside it
}: { $names }. What falls there too is not counted as falling with the truce. That nothing of the truce reached them is an assumption: fighters who moved there, or a calm that spread, would be in it. Earlier dates are read without them.
esc-truce-quiet-title = The quiet areas, and how they fared
esc-truce-quiet-area = Area
esc-truce-quiet-all = Acts counted
esc-truce-quiet-all-alerts = Alerts counted
esc-truce-quiet-before = In { $days ->
    [one] the day before
   *[other] the { $days } days before
 }
esc-truce-quiet-after = In { $days ->
    [one] the day from the start
   *[other] the { $days } days from the start
 }
esc-truce-quiet-left = Left out, under the terms
esc-truce-quiet-caption = None of these acts is in the truce's own counts. Acts there that the terms are about are left out.
esc-truce-quiet-caption-alerts = None of these alerts is in the truce's own counts. Alerts there that the terms are about are left out.
esc-truce-quiet-beside = Expected without and with the quiet areas
esc-truce-quiet-without = Expected, without them
esc-truce-quiet-with = Expected, with them
esc-truce-windows = The first days, weeks and months
esc-truce-windows-caption = In brackets what 95 of 100 futures lie within. The last column: earlier dates after which it fell as far below the expected.
esc-truce-column-window = Window
esc-truce-column-observed = Counted
esc-truce-column-observed-alerts = Counted
esc-truce-column-expected = Expected
esc-truce-column-expected-alerts = Expected
esc-truce-column-fewer = Counted against expected
esc-truce-column-fewer-alerts = Counted against expected
esc-truce-column-ratio = Counted for each expected
esc-truce-column-ratio-alerts = Counted for each expected
esc-truce-column-second = Second reading
esc-truce-column-naive = Before and after alone
esc-truce-column-placebo = Fell as far with no truce
esc-truce-times = Before the signature, between, and in force
esc-truce-column-time = Time
esc-truce-column-days = Days
esc-truce-column-per-day = A day
esc-truce-time-before = before the signature
esc-truce-time-gap = between signature and start
esc-truce-time-after = in force
esc-truce-no-gap = No days are counted between signature and start.

## escalation spread
esc-spread-span = { $first } to { $last }
esc-spread-period = Period from
esc-spread-kind-cells = cells of { $size }°
esc-spread-kind-areas = named areas
esc-spread-figure-new = { $n ->
    [one] place newly affected
   *[other] places newly affected
 }
esc-spread-figure-new-alerts = { $n ->
    [one] place newly under alert
   *[other] places newly under alert
 }
esc-spread-figure-affected = { $n ->
    [one] place affected
   *[other] places affected
 }
esc-spread-figure-affected-alerts = { $n ->
    [one] place under alert
   *[other] places under alert
 }
esc-spread-figure-quiet = { $n ->
    [one] place quiet again
   *[other] places quiet again
 }
esc-spread-figure-names = { $n ->
    [one] name new or told again
   *[other] names new or told again
 }
esc-spread-figure-pairs = { $n ->
    [one] pair new or told again
   *[other] pairs new or told again
 }
esc-spread-meaning = “Newly affected” is a place with no fact in the quiet stretch before the period, although a source that tells of it was watching. A place that only became visible because a source was added is “newly reported”, and not counted as new.
esc-spread-meaning-alerts = “Newly under alert” is a place with no alert in the quiet stretch before the period, although a source that tells of it was watching. A place that only became visible because a source was added is “newly reported”, and not counted as new.
esc-spread-line-places = { $span }, { $kind }: { $affected } affected, { $new } of them newly after { $days ->
    [one] { $days } quiet day
   *[other] { $days } quiet days
 } ({ $first } for the first time in these facts), { $quiet } quiet again, { $reported } newly reported.
esc-spread-line-places-alerts = { $span }, { $kind }: { $affected } under alert, { $new } of them newly after { $days ->
    [one] { $days } quiet day
   *[other] { $days } quiet days
 } ({ $first } for the first time in these facts), { $quiet } quiet again, { $reported } newly reported.
esc-spread-line-unwatched = { $span }, { $kind }: { $affected } affected; the facts begin less than { $days ->
    [one] { $days } day
   *[other] { $days } days
 } before, so none can be called new.
esc-spread-line-unwatched-alerts = { $span }, { $kind }: { $affected } under alert; the facts begin less than { $days ->
    [one] { $days } day
   *[other] { $days } days
 } before, so none can be called new.
esc-spread-line-more = At the pace of the periods before, { $expected } ({ $low } to { $high }) would be new; { $new ->
    [one] one is
   *[other] { $new } are
 }: it spreads faster than before.
esc-spread-line-within = At the pace of the periods before, { $expected } ({ $low } to { $high }) would be new; { $new ->
    [one] one is
   *[other] { $new } are
 }: no faster than before.
esc-spread-line-fewer = At the pace of the periods before, { $expected } ({ $low } to { $high }) would be new; { $new ->
    [one] one is
   *[other] { $new } are
 }: slower than before.
esc-spread-figure-pace = { $low } to { $high } at the pace before
esc-spread-line-redrawn = Had as many facts only fallen around the places of the stretch before, independently, about { $expected } ({ $low } to { $high }) cells would be new.
esc-spread-line-redrawn-alerts = Had as many alerts only sounded around the places of the stretch before, independently, about { $expected } ({ $low } to { $high }) cells would be new.
esc-spread-curve-pace = expected at the pace of the periods before
esc-spread-head-pace = New at the pace before
esc-spread-line-reported = Newly reported, not new: { $why }.
esc-spread-reason-added = { $n } because a source was added
esc-spread-reason-began = { $n } because coverage began
esc-spread-reason-facts = { $n } because the facts begin there
esc-spread-line-near = Half of the new places lie within { $median } km of one affected before, the farthest { $most } km away; the middle of the affected places moved { $moved }.
esc-spread-line-near-alerts = Half of the new places lie within { $median } km of one under alert before, the farthest { $most } km away; the middle of the places under alert moved { $moved }.
esc-spread-line-names = { $span }: names new or told again: { $names }; pairs: { $pairs }.
esc-spread-line-track = { $track }: { $n } in the period, { $all } in all.
esc-spread-line-track-unseen = { $track }: no source of it watched in the period; { $all } in all.
esc-spread-map-title = Newly affected places, { $span }
esc-spread-map-title-alerts = Places newly under alert, { $span }
esc-spread-map-intro = Cells of { $size }° by { $size }°, never a site. New: no fact in { $days ->
    [one] { $days } day
   *[other] { $days } days
 } before the period.
esc-spread-map-intro-alerts = Cells of { $size }° by { $size }°, never a site. New: no alert in { $days ->
    [one] { $days } day
   *[other] { $days } days
 } before the period.
esc-spread-map-caption = Zones and lines are the agreement's own; no state border is drawn. A cell is shown whole, wherever in it something happened.
esc-spread-map-caption-alerts = Zones and lines are the agreement's own; no state border is drawn. A cell is shown whole, wherever in it an alert sounded.
esc-spread-map-new = Newly affected ({ $n })
esc-spread-map-new-alerts = Newly under alert ({ $n })
esc-spread-map-still = Affected before and now ({ $n })
esc-spread-map-still-alerts = Under alert before and now ({ $n })
esc-spread-map-quiet = Affected before, quiet again ({ $n })
esc-spread-map-quiet-alerts = Under alert before, quiet again ({ $n })
esc-spread-map-reported = Newly reported: no source watched before ({ $n })
esc-spread-map-note = { $n ->
    [0] no fact in the period
    [one] { $acts } fact in the period
   *[other] { $acts } facts in the period
}
esc-spread-map-note-alerts = { $n ->
    [0] no alert in the period
    [one] { $acts } alert in the period
   *[other] { $acts } alerts in the period
}
esc-spread-curve-title = Newly affected, beside the pace before and the old map re-drawn
esc-spread-curve-title-alerts = Newly under alert, beside the pace before and the old map re-drawn
esc-spread-curve-new = newly affected cells
esc-spread-curve-new-alerts = cells newly under alert
esc-spread-curve-redrawn = if as many independent facts fell around the old places
esc-spread-curve-redrawn-alerts = if as many independent alerts sounded around the old places
esc-spread-curve-y = cells
esc-spread-curve-intro = More facts touch more cells. Above the band, violence reaches new places faster than it has been doing.
esc-spread-curve-intro-alerts = More alerts touch more cells. Above the band, alerts reach new places faster than they have been doing.
esc-spread-curve-caption = Band: the middle 95%. The pace is the share of the re-drawn map that came true in up to six periods before; facts that come in bursts touch fewer cells than independent ones.
esc-spread-curve-caption-alerts = Band: the middle 95%. The pace is the share of the re-drawn map that came true in up to six periods before; alerts that come in bursts touch fewer cells than independent ones.
esc-spread-places = List of places newly affected, { $span }
esc-spread-places-alerts = List of places newly under alert, { $span }
esc-spread-place = Place
esc-spread-since = Since
esc-spread-before = Last fact before
esc-spread-before-alerts = Last alert before
esc-spread-km = Km to the nearest affected before
esc-spread-km-alerts = Km to the nearest under alert before
esc-spread-facts = Facts
esc-spread-facts-alerts = Alerts
esc-spread-deaths = Deaths told
esc-spread-sources = Sources
esc-spread-quoted = Quoted
esc-spread-cell = cell around { $lat }, { $lon }
esc-spread-never = none in these facts
esc-spread-no-places = No place was newly affected.
esc-spread-no-places-alerts = No place was newly under alert.
esc-spread-web-title = Who is told of fighting whom
esc-spread-web-pair = Pair
esc-spread-web-read-none = From { $period } no fact names two sides.
esc-spread-web-read = Most often, { $period }: { $one } and { $other } (facts: { $n } of { $of }).
esc-spread-web-intro = Names as sources write them, at the same place in each picture. A line joins two that stand in one fact as sides; the order of sides means nothing, and nobody is said to have begun. Width and number: facts.
esc-spread-web-plain = told of in the period before too
esc-spread-web-strong = not told of in the period before
esc-spread-web-gone = told of in the period before, no longer
esc-spread-web-caption = The most frequent names are drawn. Facts that name civilians or only one side are in no line.
esc-spread-web-left = { $n ->
    [one] One more pair
   *[other] { $n } more pairs
 } with { $acts_n ->
    [one] { $acts } fact
   *[other] { $acts } facts
 } { $n ->
    [one] is
   *[other] are
 } not drawn.
esc-spread-web-note = { $one } – { $other }: { $acts_n ->
    [one] { $acts } fact
   *[other] { $acts } facts
 }, { $before } in the period before
esc-spread-tracks-title = Neighbouring tracks beside the security track
esc-spread-tracks-intro = { $n ->
    [0] Each track has its own source and coverage; hatched time was watched by none of its sources. That tracks rise together shows no cause.
    [one] Each track has its own source and coverage; hatched time was watched by none of its sources. That tracks rise together shows no cause. One fact of these tracks lies elsewhere and is left out.
   *[other] Each track has its own source and coverage; hatched time was watched by none of its sources. That tracks rise together shows no cause. { $n } facts of these tracks lie elsewhere and are left out.
}
esc-spread-track-security-violence = Acts of violence
esc-spread-track-security-alerts = Alerts
esc-spread-track-security = Acts counted
esc-spread-track-aid-workers = Aid workers harmed or held
esc-spread-track-observers = Observers and peacekeepers attacked
esc-spread-track-displacement-orders = Orders to leave
esc-spread-track-partial = { $n ->
    [one] one period watched in part
   *[other] { $n } periods watched in part
}
esc-spread-step-week = week
esc-spread-step-month = month
esc-spread-step-quarter = quarter
esc-spread-step-year = year
esc-spread-unit-security = acts
esc-spread-unit-security-alerts = alerts
esc-spread-unit-aid-workers = incidents
esc-spread-unit-observers = attacks
esc-spread-unit-displacement-orders = orders
esc-spread-left-nowhere = Facts without a place: { $many }.
esc-spread-left-nowhere-alerts = Alerts without a place: { $many }.
esc-spread-left-coarse = Facts placed more coarsely than the cell, not drawn: { $many }.
esc-spread-left-coarse-alerts = Alerts placed more coarsely than the cell, not drawn: { $many }.
esc-spread-left-long = Facts told of more than a month at once, not drawn: { $many }.
esc-spread-left-long-alerts = Alerts told of more than a month at once, not drawn: { $many }.
esc-spread-stated = days stated by the source
esc-spread-own-days = from its first fact to its last; nobody states its coverage
esc-spread-single-days = { $n ->
    [one] { $n } source with facts of a single day; nobody states its coverage
   *[other] { $n } sources with facts of a single day each; nobody states their coverage
 }
esc-spread-start = The fighting is to rest from here
esc-spread-names = Names and pairs new, or told again
esc-spread-names-intro = Told again: after at least { $days ->
    [one] { $days } day
   *[other] { $days } days
 } without. A new name may be a new group, an old one renamed, or one that a source began to name.
esc-spread-who = Who
esc-spread-told = Told
esc-spread-first-told = for the first time
esc-spread-again-told = again
esc-spread-agreement = In the agreement
esc-spread-known = yes
esc-spread-unknown = not by this name
esc-spread-pair = { $one } – { $other }
esc-spread-no-names = No name or pair was new.
esc-spread-beside = Powers and forces beside the parties, as sources name them
esc-spread-beside-intro = What sources write, counted; nothing here says that anyone backs, arms or leads anyone. Role: the agreement's own word for it.
esc-spread-role = Role in the agreement
esc-spread-no-role = none by this name
esc-spread-first-day = First day
esc-spread-last-day = Last day
esc-spread-with = Most often in one fact with
esc-spread-no-beside = No source names anyone beside the parties.
esc-spread-periods-cells = Every period, cells of { $size }°
esc-spread-periods-areas = Every period, named areas
esc-spread-periods-intro = Places by what they are; new after { $days ->
    [one] { $days } quiet day
   *[other] { $days } quiet days
 }.
esc-spread-head-acts = Facts
esc-spread-head-acts-alerts = Alerts
esc-spread-head-affected = Affected
esc-spread-head-affected-alerts = Under alert
esc-spread-head-first = First time
esc-spread-head-again = After quiet
esc-spread-head-reported = Newly reported
esc-spread-head-still = As before
esc-spread-head-quiet = Quiet again
esc-spread-head-redrawn = New if re-drawn
esc-spread-head-near = Km from before
esc-spread-head-moved = Middle moved
esc-spread-unwatched = not watched long enough
esc-spread-range = { $expected } ({ $low } to { $high })
esc-spread-near = { $median }, at most { $most }
esc-spread-moved = { $km } km{ $wind_n ->
    [0] {""}
   *[other] {" "}to the { $wind }
}
esc-spread-wind-N = north
esc-spread-wind-NE = north-east
esc-spread-wind-E = east
esc-spread-wind-SE = south-east
esc-spread-wind-S = south
esc-spread-wind-SW = south-west
esc-spread-wind-W = west
esc-spread-wind-NW = north-west
esc-spread-limits = What this cannot tell
esc-spread-limit-1 = Why violence reached a place, or who carried it there.
esc-spread-limit-1-alerts = Why an alert sounded in a place, or what set it off.
esc-spread-limit-2 = Anything of places no source watches; where coverage is not stated, a source is taken to watch from its first fact on.
esc-spread-limit-3 = Whether two names are one group: names stand as sources write them, unless the agreement lists them.
esc-spread-limit-4 = Whether a power stands behind a force: only that sources name it, and how often.
esc-spread-limit-5 = Anything finer than a cell; facts placed more coarsely than the cell, or over more than a month, are left out and counted.
esc-spread-limit-5-alerts = Anything finer than a cell; alerts placed more coarsely than the cell, or over more than a month, are left out and counted.
esc-spread-limit-6 = Who acted: sides are named without order, and nothing here is counted per participant. How each side is seen stands under “What this rests on”.

## escalation forecast
esc-forecast-subtitle = { $unit ->
    [day] { $n ->
        [one] What may come in the next day: incidents
       *[other] What may come in the next { $n } days: incidents
    }
   *[other] { $n ->
        [one] What may come in the next month: incidents
       *[other] What may come in the next { $n } months: incidents
    }
}
esc-forecast-subtitle-alerts = { $unit ->
    [day] { $n ->
        [one] What may come in the next day: alerts
       *[other] What may come in the next { $n } days: alerts
    }
   *[other] { $n ->
        [one] What may come in the next month: alerts
       *[other] What may come in the next { $n } months: alerts
    }
}
esc-forecast-subtitle-deaths = { $unit ->
    [day] { $n ->
        [one] What may come in the next day: deaths
       *[other] What may come in the next { $n } days: deaths
    }
   *[other] { $n ->
        [one] What may come in the next month: deaths
       *[other] What may come in the next { $n } months: deaths
    }
}
esc-forecast-read-incidents = { $unit ->
    [day] { $n ->
        [one] Within the next day, nine in ten continuations bring from { $low } to { $high } incidents, the middle one { $middle }; in the last day there were { $before }.
       *[other] Within the next { $n } days, nine in ten continuations bring from { $low } to { $high } incidents, the middle one { $middle }; in the last { $n } days there were { $before }.
    }
   *[other] { $n ->
        [one] Within the next month, nine in ten continuations bring from { $low } to { $high } incidents, the middle one { $middle }; in the last month there were { $before }.
       *[other] Within the next { $n } months, nine in ten continuations bring from { $low } to { $high } incidents, the middle one { $middle }; in the last { $n } months there were { $before }.
    }
}
esc-forecast-fan = { $unit ->
    [day] Incidents a day, as told and as they may go on
   *[other] Incidents a month, as told and as they may go on
}
esc-forecast-fan-alerts = { $unit ->
    [day] Alerts a day, as told and as they may go on
   *[other] Alerts a month, as told and as they may go on
}
esc-forecast-read-alerts = { $unit ->
    [day] { $n ->
        [one] Within the next day, nine in ten continuations bring from { $low } to { $high } alerts, the middle one { $middle }; in the last day there were { $before }.
       *[other] Within the next { $n } days, nine in ten continuations bring from { $low } to { $high } alerts, the middle one { $middle }; in the last { $n } days there were { $before }.
    }
   *[other] { $n ->
        [one] Within the next month, nine in ten continuations bring from { $low } to { $high } alerts, the middle one { $middle }; in the last month there were { $before }.
       *[other] Within the next { $n } months, nine in ten continuations bring from { $low } to { $high } alerts, the middle one { $middle }; in the last { $n } months there were { $before }.
    }
}
esc-forecast-fan-deaths = { $unit ->
    [day] Deaths a day, as told and as they may go on
   *[other] Deaths a month, as told and as they may go on
}
esc-forecast-read-deaths = { $unit ->
    [day] { $n ->
        [one] Within the next day, nine in ten continuations bring from { $low } to { $high } deaths, the middle one { $middle }; in the last day there were { $before }.
       *[other] Within the next { $n } days, nine in ten continuations bring from { $low } to { $high } deaths, the middle one { $middle }; in the last { $n } days there were { $before }.
    }
   *[other] { $n ->
        [one] Within the next month, nine in ten continuations bring from { $low } to { $high } deaths, the middle one { $middle }; in the last month there were { $before }.
       *[other] Within the next { $n } months, nine in ten continuations bring from { $low } to { $high } deaths, the middle one { $middle }; in the last { $n } months there were { $before }.
    }
}
esc-forecast-was = As told until now
esc-forecast-band = Forecast: the middle, and the band of nine in ten continuations
esc-forecast-beside = The middle of one's own last year, for comparison
esc-forecast-caption = The band is the forecast; the line in it is only its middle. One outcome in ten is to be expected outside the band.
esc-forecast-spread = nine in ten from { $low } to { $high }, middle { $middle }
esc-forecast-range = { $low } to { $high }
esc-forecast-whole = All together
esc-forecast-units-area = Area by area
esc-forecast-units-clause = Clause by clause
esc-forecast-units-intro = { $unit ->
    [day] { $n ->
        [one] Counts over the next day, beside the last day. The last three columns: in how many of 1,000 continuations.
       *[other] Counts over all { $n } days, beside the last { $n } days. The last three columns: in how many of 1,000 continuations.
    }
   *[other] { $n ->
        [one] Counts over the next month, beside the last month. The last three columns: in how many of 1,000 continuations.
       *[other] Counts over all { $n } months, beside the last { $n } months. The last three columns: in how many of 1,000 continuations.
    }
}
esc-forecast-left = { $n ->
    [one] One more with few or no counts is in the whole only.
   *[other] { $n } more with few or no counts are in the whole only.
}
esc-forecast-column-area = Area
esc-forecast-column-clause = Clause
esc-forecast-before = Just before
esc-forecast-middle = Middle
esc-forecast-nine = Nine in ten
esc-forecast-none = None
esc-forecast-more = More than before
esc-forecast-twice = Twice or more
esc-forecast-line = nine in ten continuations from { $low } to { $high }, middle { $middle }; just before { $before }
esc-forecast-worth = What such a forecast was worth here
esc-forecast-scores = How such forecasts would have done here
esc-forecast-scores-intro = { $n ->
    [one] Made anew at one earlier day, each seeing only what was known by then. Smaller is better in every column.
   *[other] Made anew at { $n } earlier days, each seeing only what was known by then. Smaller is better in every column.
}
esc-forecast-of = Of
esc-forecast-each-area = Each area
esc-forecast-each-clause = Each clause
esc-forecast-method-column = Forecast
esc-forecast-by-mixture = This forecast
esc-forecast-by-without-answers = This forecast without answers
esc-forecast-by-without-neighbours = This forecast without neighbours
esc-forecast-neighbours = Beside it: { $names }
esc-forecast-pooled-neighbours = An area with 12 or fewer in a window is pooled with its neighbours on the map: two further shares are its own and their last periods, brought to a rate between its own and theirs. Neighbours are areas with no third between them and at most 250 km apart, by the middle of where their acts were. An area with more goes by its own past and by histories alike.
esc-forecast-pooled-neighbours-alerts = An area with 12 or fewer in a window is pooled with its neighbours on the map: two further shares are its own and their last periods, brought to a rate between its own and theirs. Neighbours are areas with no third between them and at most 250 km apart, by the middle of where their alerts were. An area with more goes by its own past and by histories alike.
esc-forecast-pooled-alike = Pooled with histories alike; nothing is known here of who lies beside whom.
esc-forecast-lapsed = Not in force on the last day counted, and so not forecast: { $clauses }. That nothing is counted against a clause then is no quiet.
esc-forecast-by-zero = Nothing happens
esc-forecast-by-last = As the last one again
esc-forecast-by-own-year = Own last year again
esc-forecast-crps-whole = Off by, whole stretch (CRPS)
esc-forecast-crps = Off by, each period (CRPS)
esc-forecast-ign = Surprise in bits (IGN)
esc-forecast-mis = Band of nine in ten (MIS)
esc-forecast-score-line = { $name }: off by { $whole } over the whole stretch, { $crps } each period (CRPS); surprise { $ign } bits (IGN); band { $mis } (MIS)
esc-forecast-better = { $n ->
    [one] At one earlier day this forecast would have been off by { $ours } over the whole stretch, and one's own last year again by { $theirs }.
   *[other] At { $n } earlier days this forecast would have been off by { $ours } over the whole stretch, and one's own last year again by { $theirs }.
}
esc-forecast-worse = { $n ->
    [one] At one earlier day this forecast would have done no better than one's own last year again: off by { $ours } against { $theirs }.
   *[other] At { $n } earlier days this forecast would have done no better than one's own last year again: off by { $ours } against { $theirs }.
}
esc-forecast-beaten = The best of them here was: { $name }. Do not prefer this forecast to it.
esc-forecast-within = Of a hundred earlier outcomes { $n } lay in the band that is to hold ninety.
esc-forecast-few = So few earlier days say little.
esc-forecast-untried = What this forecast is worth here could not be tried: { $why }.
esc-forecast-meaning = It goes on from what was told before. It knows of no talks, orders, elections or offensives to come, and names nobody as the cause.
esc-forecast-counted = Incidents are those that sources tell of: more watching makes more of them.
esc-forecast-counted-alerts = A siren is an alert and no fire: it may be false, and one salvo is many alerts. How many may be fired is not told here.
esc-forecast-counted-deaths = Deaths are those that sources tell of; what is told late or never is not in them.
esc-forecast-method = How it is made
esc-forecast-method-1 = A thousand continuations in equal shares from six readings of the past: the unit's own last periods in four lengths, its periods since the last shift of level, and what followed earlier stretches, of this and all other units, that looked alike.
esc-forecast-method-2 = Where a unit had nothing for long, the small chance of a beginning comes from the other units.
esc-forecast-method-3 = The same facts and seed give the same thousand.
esc-forecast-rests = It rests on { $n ->
    [one] { $n } incident
   *[other] { $n } incidents
 } told of in { $unit ->
    [day] { $periods ->
        [one] { $periods } day
       *[other] { $periods } days
    }
   *[other] { $periods ->
        [one] { $periods } month
       *[other] { $periods } months
    }
 }.
esc-forecast-rests-alerts = It rests on { $n ->
    [one] { $n } alert
   *[other] { $n } alerts
 } told of in { $unit ->
    [day] { $periods ->
        [one] { $periods } day
       *[other] { $periods } days
    }
   *[other] { $periods ->
        [one] { $periods } month
       *[other] { $periods } months
    }
 }.
esc-forecast-rests-deaths = It rests on { $n ->
    [one] { $n } death
   *[other] { $n } deaths
 } told of in { $unit ->
    [day] { $periods ->
        [one] { $periods } day
       *[other] { $periods } days
    }
   *[other] { $periods ->
        [one] { $periods } month
       *[other] { $periods } months
    }
 }.
esc-forecast-no-answers = What incidents call forth is left out, as scipy is not installed: pip install 'servanda[escalation]'.
esc-forecast-no-answers-alerts = What alerts come after alerts is left out, as scipy is not installed: pip install 'servanda[escalation]'.
esc-forecast-method-answers = For incidents up to a fortnight ahead, what incidents call forth is a further reading: a process fitted to the last four months, continued from the last day.
esc-forecast-method-answers-alerts = For alerts up to a fortnight ahead, alerts that come after alerts are a further reading: a process fitted to the last four months, continued from the last day.

## escalation guard
esc-guard-none-likelier = No alternative is told to be likelier than another: they stand in one order, always, and no figure is put beside any.
esc-guard-missing = That something is missing excludes nothing. Only what is there excludes, by a table of rules that anybody of the commission can read.
esc-guard-own-word = A side’s own word ends only what it speaks against itself for.
esc-guard-mechanism = For the mechanism only. A list of questions, not a finding: the body named in the agreement finds.
esc-guard-one = { $act }, { $at }, { $where }
esc-guard-alternative = It may have been
esc-guard-stands = Stands
esc-guard-why = Because
esc-guard-accident = an accident
esc-guard-own-unit = a unit on its own
esc-guard-third-actor = a third actor
esc-guard-misread = a misread signal
esc-guard-intended = intended by a side
esc-guard-not-excluded = not excluded
esc-guard-excluded = excluded
esc-guard-disputed = disputed
esc-guard-nothing-there = nothing is there that would exclude it
esc-guard-questions = What is missing, and who could say
esc-guard-question = Question
esc-guard-whom = Asked of
esc-guard-would-exclude = An answer could exclude
esc-guard-latest = The latest incidents
esc-guard-incident = Incident
esc-guard-id = Id
esc-guard-excluded-so-far = Excluded so far
esc-guard-read = Excluded so far: { $what }. What is not excluded may have been it.
esc-guard-none-excluded = none
esc-guard-line = { $what }: { $stands } – { $why }
esc-guard-ask = Ask: { $question } – { $whom }
esc-guard-no-visit = a joint visit (the agreement names no body that could go there)
esc-guard-visit = joint visit by { $who } ({ $how })
esc-guard-body = { $who } ({ $how })
esc-guard-side = { $who }, on the line (under { $clauses })
esc-guard-side-unbound = { $who }, by liaison (no clause has it answer)
esc-guard-by-presence = presence
esc-guard-by-patrol = patrol
esc-guard-by-camera = camera
esc-guard-by-drone = drone
esc-guard-by-satellite = satellite
esc-guard-by-radar = radar
esc-guard-by-inspection = inspection
esc-guard-by-records = records
esc-guard-by-reports = reports

## escalation signals
esc-signals-no-judgement = What was said stands beside what was done, so that both can be seen. Nothing here says whether anybody means what they say.
esc-signals-own-acts = An act is a participant’s only where a source records who acted; all others stand beneath, as nobody’s.
esc-signals-own-acts-alerts = An alert is a participant’s only where a source records who acted; all others stand beneath, as nobody’s.
esc-signals-silence = A time without statements or acts is one without reports of them; hatched times were not counted. An act told as of more than a week stands in no bar.
esc-signals-silence-alerts = A time without statements or alerts is one without reports of them; hatched times were not counted. An alert told as of more than a week stands in no bar.
esc-signals-alike = The same for each: the latest { $n ->
    [one] { $n } statement
   *[other] { $n } statements
 } in the table, { $drawn } of them drawn, cut at the same length. Each participant is drawn to one scale; what nobody is recorded for has its own.
esc-signals-acts = Acts recorded as its own
esc-signals-acts-alerts = Alerts recorded as its own
esc-signals-talks = Talks it is named in
esc-signals-talk = talks
esc-signals-unit = acts
esc-signals-unit-alerts = alerts
esc-signals-per-day = day
esc-signals-per-week = week
esc-signals-per-month = month
esc-signals-of = { $who }: said, and done
esc-signals-counts = Statements on record: { $said } · acts recorded as its own: { $acted } · acts that name it: { $named }
esc-signals-empty = No participant has a statement on record, and nothing is recorded as any one’s own: there is nothing to draw side by side. Add a chronology that holds what each said, or facts that record who acted.
esc-signals-hatched = hatched: days not counted
esc-signals-not-counted = not counted
esc-signals-in-no-bar = In no bar, as told of more than a week: { $n }.
esc-signals-counts-alerts = Statements on record: { $said } · alerts recorded as its own: { $acted } · alerts that name it: { $named }
esc-signals-nobody = Who acted is not recorded
esc-signals-unattributed = Acts of which no source records who acted
esc-signals-unattributed-alerts = Alerts of which no source records who acted
esc-signals-unattributed-how = These may be anybody’s, and are beside nobody’s statements.
esc-signals-coverage = How each is seen
esc-signals-side = Participant
esc-signals-statements = Statements
esc-signals-acted = Acts recorded as its own
esc-signals-acted-alerts = Alerts recorded as its own
esc-signals-named = Acts that name it
esc-signals-named-alerts = Alerts that name it
esc-signals-sources = Sources that name it
esc-signals-verbatim = Each as its row in the source holds it, uncut up to one length; machine-coded and one-sided sources are named as such where they are.
esc-signals-day = Day
esc-signals-who = Who
esc-signals-kind = Kind
esc-signals-words = As recorded
esc-signals-source = Source
esc-signals-other = not of the agreement, or not recorded
esc-signals-line = { $who } – { $counts }

## escalation room

esc-room-places = Places newly affected
esc-room-places-few = For a place to be new, somebody must have watched for { $days ->
    [one] { $days } day
   *[other] { $days } days
 } before.
esc-room-places-how = In the last { $days ->
    [one] { $days } day
   *[other] { $days } days
 }, after { $quiet ->
    [one] { $quiet } day
   *[other] { $quiet } days
 } without any. Not counted as new, since nobody watched so long: { $reported }.
esc-room-truce-undated = Too little to say: the text fixes no day on which the fighting is to rest.
esc-room-truce-outside = Too little to say: the truce began before the first or after the last of the acts counted here; both the time before it and the time after it are needed.
esc-room-truce-quiet = Too little to say: no act was counted before the truce began, so nothing says what was to be expected.
esc-room-truce-short = Too little to say: the time counted before the truce, or after it, is too short. Four weeks before it are the least.
esc-room-ahead = How many acts may come within { $days ->
    [one] { $days } day
   *[other] { $days } days
 }
esc-room-ahead-how = From { $begin } to { $end }, as draws from what was told before. Dot: the middle; line: nine in ten draws. One outcome in ten is to be expected outside it.
esc-room-ahead-read = Nine in ten draws lie from { $low } to { $high }, the middle one at { $middle }.
esc-room-ahead-last = Each day as the last one counted
esc-room-ahead-off = off by { $off }
esc-room-ahead-tried = { $n ->
    [one] “Off by” is measured at one earlier day of the same acts, over as many days (CRPS; less is better).
   *[other] “Off by” is measured at { $n } earlier days of the same acts, over as many days (CRPS; less is better).
 }
esc-room-ahead-untried = Too few days are known to try such a forecast on earlier ones first.
esc-room-ahead-old = Too little to say: no act is counted after { $day }. Whether none came since or none was told is not known, so nothing is foretold from it.
esc-room-said-none = None of the facts here is a statement or a declaration of a participant, so nothing said stands beside what was done.
esc-room-ratio = How acts follow on acts
esc-room-ratio-caption = further acts that follow on one
esc-room-ratio-between = between { $low } and { $high }
esc-room-ratio-wide = too few to say: between { $low } and { $high }
esc-room-ratio-how = At one, each act would be followed by another. It says nothing of who began, nor why.
esc-room-ratio-rests = { $n ->
    [one] Read from one act by area in { $days ->
    [one] { $days } day
   *[other] { $days } days
 }.
   *[other] Read from { $n } acts by area in { $days ->
    [one] { $days } day
   *[other] { $days } days
 }.
 }
esc-room-follows-days = Read from the latest { $days ->
    [one] { $days } day
   *[other] { $days } days
 }.
esc-room-follows-who-nobody = Not told by participant: no source here records who acted.
esc-room-follows-who-few = Not told by participant: who acted is recorded for { $share } of the acts only, and what is recorded of one side more often would look as if it followed.
esc-room-follows-who-one-side = Not told by participant: only one is recorded as acting often enough, and a single side would look as if it answered nobody.
esc-room-rests = { $n ->
    [one] Rests on one act, { $begin } to { $end }.
   *[other] Rests on { $n } acts, { $begin } to { $end }.
 }
esc-room-few-title = What cannot be read yet
esc-room-few = { $n ->
    [0] Too few to say: no act is established or in the case’s own evidence, and { $least } are the least.
    [one] Too few to say: one act is established or in the case’s own evidence. { $least } are the least, with days told.
   *[other] Too few to say: { $n } acts are established or in the case’s own evidence. { $least } are the least, with days told.
 }
esc-room-short = { $days ->
    [one] Too little to say: { $n ->
    [one] { $n } act
   *[other] { $n } acts
 } on one day. A longer time is needed, or more acts whose day and place are told.
   *[other] Too little to say: { $n ->
    [one] { $n } act
   *[other] { $n } acts
 } in { $days } days. A longer time is needed, or more acts whose day and place are told.
 }
