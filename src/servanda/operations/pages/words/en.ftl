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
status-alleged = contrary indication, alleged
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

## Clause by clause

board-title = Clause by clause
board-intro = Each cell is one window in which the clause was assessed. A prohibition is assessed per calendar period.
remark-late = { $n ->
    [one] met late, by up to { $n } day
   *[other] met late, by up to { $n } days
}
remark-no-act = no act has been reported that would call for it
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
in-full = In full: { $sentence }
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
of-part = { $part }: { $said }
part-span = { $n } parts, { $span }
reading = { $said }.
reading-dormant = not in force at any time up to the cut-off; its condition or date has not come.
reading-no-act = no act has been reported that would call for it.
reading-alleged = Rests on news or one side's word alone: an alleged contrary indication at most.
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
