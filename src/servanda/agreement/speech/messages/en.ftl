# What an agreement says, in English. Plain words, active voice, no side taken.
# `$x_n` tells how many things `$x` holds: 0 means that it is empty.

## Clauses

clause-must_not = { $who } must not engage in: { $deed }
clause-must = { $each ->
    [yes] Each of { $who }
   *[no] { $who }
} must bring about: { $deed }{ $amount_n ->
    [0] { "" }
   *[other] , { $amount }
}
clause-cap = { $who } must keep { $deed }{ $at_least_n ->
    [0] { $at_most_n ->
        [0] { " " }within a limit the text does not state
       *[other] { " " }at no more than { $at_most }
    }
   *[other] { $at_most_n ->
        [0] { " " }at no less than { $at_least }
       *[other] { " " }between { $at_least } and { $at_most }
    }
}{ $categories_n ->
    [0] { "" }
   *[other] , counting { $categories }{ $exhaustive ->
        [yes] { " " }and nothing else
       *[no] { " " }and what else the text leaves open
    }
}
clause-kept_beyond = { $who } must keep these weapons at least so far away: { $classes }{ $baselines_n ->
    [0] { "" }
   *[other] ; measured { $baselines }
}{ $withdrawn_by_n ->
    [0] { "" }
   *[other] ; with the withdrawal done by { $withdrawn_by }
}
clause-rate = { $who } must bring about, each { $each ->
    [day] day
    [week] week
   *[month] month
}, { $at_least_n ->
    [0] without a least amount being stated
   *[other] at least { $at_least }
}: { $deed }{ $of_which_n ->
    [0] { "" }
   *[other] ; of these, { $of_which }
}
clause-exchange = { $who } must give in exchange for { $against }: { $gives }{ $ratios_n ->
    [0] { "" }
   *[other] ; at these ratios: { $ratios }
}{ $within_n ->
    [0] { "" }
   *[other] ; within { $within }
}
clause-staged = { $who } must bring about, stage by stage against { $against }: { $hands_over }; { $stages }{ $tolerance_n ->
    [0] ; no tolerance is stated
   *[other] ; either may be behind by at most { $tolerance }
}
clause-parity = { $tolerance_n ->
    [0] The count of { $of } must equal the count of { $with }
   *[other] The count of { $of } and the count of { $with } may differ by at most { $tolerance }
}
clause-gives_notice = { $who } must give notice { $at_least_form ->
    [zero] { "" }
   *[words] at least { $at_least }{ " " }
}before each act of this kind: { $deed }{ $to_n ->
    [0] { "" }
   *[other] ; to { $to }
}{ $except_n ->
    [0] { "" }
   *[other] ; except { $except }
}
clause-custody = { $who } must hand over through { $through }: { $deed }{ $amount_n ->
    [0] { "" }
   *[other] , { $amount }
}{ $held_for_n ->
    [0] { "" }
   *[other] ; kept there for at least { $held_for }
}{ $then_to_n ->
    [0] { "" }
   *[other] ; and then passed to { $then_to }
}
clause-responds = { $who } must answer each act of this kind: { $to }; with { $with }{ $within_n ->
    [0] , by no stated time
   *[other] , within { $within }
}
clause-ensures = { $who } must do what is needed so that this does not happen: { $that }; the act alone does not show a breach, what counts is { $shown_by_n ->
    [0] what was done to prevent, stop and investigate it
   *[other] { $shown_by }
}{ $within_n ->
    [0] { "" }
   *[other] { " " }within { $within }
}
clause-guarantees = As guarantor, { $who } must bring about: { $owes }; due { $trigger_n ->
    [0] on an occasion that the text does not state
   *[other] if { $trigger }
}{ $decides_n ->
    [0] , as decided by nobody the text names
   *[other] , as decided by { $decides }
}{ $within_n ->
    [0] , by no stated time
   *[other] , within { $within }
}
clause-snaps_back = If { $on }{ $decided_by_n ->
    [0] { "" }
   *[other] , and once it is so decided by { $decided_by }
}, these promises are suspended: { $returns }
clause-renews = { $of_n ->
    [0] The agreement is renewed
   *[other] This is renewed: { $of };
} { $term_n ->
    [0] for a term that the text does not state
   *[other] for { $term } at a time
}{ $tacit ->
    [yes] { " " }by silence
   *[no] { " " }only by agreement
}{ $notice_n ->
    [0] { "" }
   *[other] , unless notice is given at least { $notice } before the term ends
}{ $by_n ->
    [0] { "" }
   *[other] ; notice may be given by { $by }
}{ $needs_n ->
    [0] { "" }
   *[other] ; it needs { $needs }
}
clause-as_long_as = What { $who } must do holds only as long as this is kept: { $keeps }{ $binds_n ->
    [0] { "" }
   *[other] ; that goes for { $binds }
}{ $found_by_n ->
    [0] ; the text names nobody who finds whether it is
   *[other] ; whether it is, is found by { $found_by }
}
clause-builds_confidence = To build confidence, this is asked of { $who }: { $deed } (no consequence is attached)
clause-may = { $who } may do this{ $claimed ->
    [yes] , if the exception is claimed
   *[no] { "" }
}: { $deed }{ $defeats_n ->
    [0] { "" }
   *[other] ; even against { $defeats }
}{ $notice_n ->
    [0] { "" }
   *[other] ; with notice of { $notice }
}
clause-certifies = { $who } must certify{ $within_n ->
    [0] , by no stated time,
   *[other] { " " }within { $within }
} that this is done: { $what }
clause-other = { $who } – { $title }: { $says }
nobody = somebody the text does not name

## Parts of clauses

weapon-class = { $weapons }{ $from_mm ->
    [0] { "" }
   *[other] { " " }of { $from_mm } mm and above
}{ $below_mm ->
    [0] { "" }
   *[other] { " " }under { $below_mm } mm
}: { $distance }
baseline = for { $who } from { $line }
quota = at least { $amount }{ $items_n ->
    [0] { "" }
   *[other] { " " }of { $items }
}{ $where_n ->
    [0] { "" }
   *[other] { " " }in { $where }
}
ratio = { $gives } for each { $item }{ $of_gives_n ->
    [0] { "" }
   *[other] , { $of_gives } of them { $of_item }
}
stage = stage { $stage }: { $hands_over } against { $against_share_n ->
    [0] { $against_n ->
        [0] what the text does not state
       *[other] { $against }
    }
   *[other] { $against_n ->
        [0] { $against_share }
       *[other] { $against } ({ $against_share })
    }
}{ $when_n ->
    [0] { "" }
   *[other] , { $when }
}

## What is added to any clause

adds-phase = in the phase “{ $phase }”
adds-if = on condition that { $condition }
adds-while = only while this holds: { $condition }
adds-step = in step with { $clause }{ $tolerance_n ->
    [0] { "" }
   *[other] , behind by at most { $tolerance }
}
adds-counted = counted only if { $words }
adds-seen = seen by { $bodies }
adds-certified = certified by { $bodies }
adds-survives = going on after the agreement ends
sentence = { $core }{ $when_n ->
    [0] { "" }
   *[other] , { $when }
}{ $rest_n ->
    [0] { "" }
   *[other] ; { $rest }
}.
when-gap = { ", " }
rest-gap = { "; " }

## Acts

deed = { $acts }{ $items_n ->
    [0] { "" }
   *[other] { " " }({ $items })
}{ $weapons_n ->
    [0] { "" }
   *[other] { " " }with { $weapons }
}{ $by_n ->
    [0] { "" }
   *[other] { " " }by { $by }
}{ $toward_n ->
    [0] { "" }
   *[other] { " " }toward { $toward }
}{ $zones_n ->
    [0] { "" }
   *[other] { " " }in { $zones }
}{ $outside_n ->
    [0] { "" }
   *[other] { " " }outside { $outside }
}{ $certified_by_n ->
    [0] { "" }
   *[other] , if certified by { $certified_by }
}
any-act = any act
names-many = { $name } / { $others }
zone-unlocated = { $name } (place not stated)
says = “{ $says }”
says-again = the clause { $id }
says-cut = “{ $says } …” ({ $id })
part-of = part { $part } of { $clause }
pair = { $name }: { $said }
list-gap = { ", " }
list-long-gap = { "; " }
list-long-and = { $most }; and { $last }
list-long-or = { $most }; or { $last }

## Moments

date = { $day } { $month } { $year }
instant = { $time } on { $date } ({ $city_n ->
    [0] UTC
   *[other] { $city } time
})
as-written = { $moment } ({ $written })
from = from { $moment }
by = by { $moment }
by-before = before { $moment }
until = until { $moment }
between = between { $from } and { $to }
in-a-range = { $moment }
reached = { $moment } has come
moment-day = day { $day } counted from { $anchor }
moment-after = { $length } after { $anchor }
moment-before = { $length } before { $anchor }
moment-later = a date to be agreed
moment-unstated = a date the text does not state
anchor-signature = signature
anchor-entry = entry into force
anchor-expiry = the end of the agreement's term
anchor-event = the event “{ $event }”
anchor-done = the performance of { $clause }
anchor-certified = the certification of { $clause }
anchor-begins = the start of { $clause }
anchor-ends = the end of { $clause }
anchor-opens = the opening of the phase “{ $phase }”
anchor-closes = the close of the phase “{ $phase }”

## Lengths and amounts

years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
seconds = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
length-gap = { " " }
kilometres = { $n } km
metres = { $n } m
nautical-miles = { $n ->
    [one] { $n } nautical mile ({ $km } km)
   *[other] { $n } nautical miles ({ $km } km)
}
amount = { $n } { $unit }
unit-mm = { $n } mm
unit-area = { $n ->
    [one] { $n } area
   *[other] { $n } areas
}
unit-position = { $n ->
    [one] { $n } position
   *[other] { $n } positions
}
unit-aircraft = { $n } aircraft
unit-body = { $n ->
    [one] { $n } body
   *[other] { $n } bodies
}
unit-carrier = { $n ->
    [one] { $n } armoured carrier
   *[other] { $n } armoured carriers
}
unit-fighter = { $n ->
    [one] { $n } fighter
   *[other] { $n } fighters
}
unit-home = { $n ->
    [one] { $n } home
   *[other] { $n } homes
}
unit-percent = { $n }%
unit-hostage = { $n ->
    [one] { $n } hostage
   *[other] { $n } hostages
}
unit-inspection = { $n ->
    [one] { $n } inspection
   *[other] { $n } inspections
}
unit-mobile-home = { $n ->
    [one] { $n } mobile home
   *[other] { $n } mobile homes
}
unit-person = { $n ->
    [one] { $n } person
   *[other] { $n } persons
}
unit-police = { $n } police
unit-prisoner = { $n ->
    [one] { $n } prisoner
   *[other] { $n } prisoners
}
unit-ship = { $n ->
    [one] { $n } ship
   *[other] { $n } ships
}
unit-soldier = { $n ->
    [one] { $n } soldier
   *[other] { $n } soldiers
}
unit-tent = { $n ->
    [one] { $n } tent
   *[other] { $n } tents
}
unit-tonne = { $n ->
    [one] { $n } tonne
   *[other] { $n } tonnes
}
unit-truck = { $n ->
    [one] { $n } truck
   *[other] { $n } trucks
}
unit-vehicle = { $n ->
    [one] { $n } vehicle
   *[other] { $n } vehicles
}
unit-weapon = { $n ->
    [one] { $n } weapon
   *[other] { $n } weapons
}

## Conditions

condition-done = { $clause } is done
condition-begun-clause = { $clause } is in force
condition-begun-phase = the phase “{ $phase }” is open
condition-event = the event “{ $event }” has happened
condition-quiet = for { $length } there is none of this: { $deed }{ $resettable ->
    [yes] { " " }(one such act starts the count again)
   *[no] { "" }
}
condition-seen-count = { $n ->
    [one] this is reported at least once: { $deed }
   *[other] this is reported at least { $n } times: { $deed }
}
condition-seen-sum = at least { $amount } is reported of this: { $deed }
condition-in-last = in the last { $length }, { $condition }
condition-decided = it is so decided by { $bodies }: { $words }
condition-found = a breach of { $clause } is found by { $bodies }
condition-found-any = a breach of any promise is found by { $bodies }
condition-at-least = at least { $k } of these hold: { $conditions }
condition-no = it is not so that { $condition }
condition-no-quiet = there is any of this within { $length }: { $deed }
condition-group = ({ $condition })
condition-with = { $condition } ({ $dependency })
dependency-text = as the text says
dependency-implied = implied, not stated
dependency-reading = as { $party } reads it

## The ladder

step = { $after }, it is for { $who_n ->
    [0] nobody named
   *[other] { $who }
} to decide { $within_n ->
    [0] by no stated time
   *[other] within { $within }
}: { $called }{ $outside ->
    [yes] { " " }(outside the mechanism)
   *[no] { "" }
}
step-any = any promise
step-some = one of { $n ->
    [one] { $n } promise
   *[other] { $n } promises
}
step-after-finding = once { $k ->
    [1] a breach of { $promise } is found
   *[other] breaches of { $promise } are found { $k } times
}{ $grades_n ->
    [0] { "" }
   *[other] , graded { $grades }
}
step-after-allegation = once { $k ->
    [1] a breach of { $promise } is alleged
   *[other] breaches of { $promise } are alleged { $k } times
}
step-after-unanswered-allegation = once an allegation about { $promise } has had no answer for { $length }
step-after-step = once it is passed on from the step before ({ $step })
