# The record as sentences: one for each deed, and tails for what may be left open. A tail brings its comma along.

## Days and hours

day-whole = { $weekday } { $day } { $month } { $year }
day-in-line = { $day } { $month }
day-of-year = { $day } { $month } { $year }
names-and = { $first } and { $last }

## Tails of many sentences

with-end = , until { $end }
with-until = , until { $until }
with-by = , by { $by-hour }
with-place = , { $place }
with-zone = ({ $zone })
with-accused = , alleged against { $accused }
with-toward = , directed at { $toward }
with-clauses = ; clause: { $clauses }
with-clause = ; clause: { $clause }
with-exception = , and claims an exception: { $exception }
with-rule = ; rule: { $rule }
rule-place-time-act-and-clause = the same place, time, kind of act and clause
with-rule-stated-yes = , which stands in the text
with-tie-break = , tie broken by { $tie-break }
with-yes = ; for: { $yes }
with-no = ; against: { $no }
with-abstained = ; abstained: { $abstained }
with-silent = ; did not vote: { $silent }
with-absent = ; did not appear: { $absent }
with-act = , { $act }
with-item = , { $item }
with-measure = { $measure }
with-quantity-milli = , { $quantity-milli }
with-matter = , in the matter of { $matter }
with-about = : { $about }
with-step = , { $step }
with-since = , called for since { $since }
with-persons = , { $n ->
        [one] one person
       *[other] { $persons } people
    }
with-vehicles = , { $n ->
        [one] one vehicle
       *[other] { $vehicles } vehicles
    }

## Incident files

says-incident-allegation-submit = { $who } reported: { $act }, { $begin }
says-incident-allegation-submit-own-yes = , seen by the mechanism itself
says-incident-allegation-submit-channel = ; how it came: { $channel }
says-incident-allegation-withdraw = { $who } took the allegation back
says-incident-source-name = { $who } noted who told it: { $name }
says-incident-file-register = The file was entered in the register
says-incident-file-register-number = , under number { $number }
says-incident-file-group = { $who } put this file together with { $lead }
says-incident-file-group-alone = { $who } put this file together with no other file: it is worked by itself
says-incident-triage-set = { $who } did the triage: { $course }, { $urgency }
says-incident-triage-set-same-as = ; tells of the same as { $same-as }
says-incident-triage-set-severity = ; first view of how grave: { $severity }
says-incident-triage-set-breach = ; whether it breaks the agreement: { $breach }
says-incident-triage-set-marker-yes = ; goes on as a referral marker only
says-incident-notice-send = { $who } notified { $to }: { $act }, { $begin }
says-incident-notice-send-complainant = ; complaining, with consent to be named: { $complainant }
says-incident-notice-send-reply-by = ; reply by { $reply-by }
says-incident-notice-delay = { $who } put notification off until { $until }; reason: { $reason }
says-incident-notice-acknowledge = { $who } confirmed receipt of the notification
says-incident-reply-give = { $who } replied
says-incident-reply-give-admits-yes = , and says it was its own
says-incident-reply-give-admits-no = , and says it was not its own
says-incident-inquiry-note = { $who } made a note in the preliminary inquiry
says-incident-task-assign = { $who } gave the file to a team: { $team }
says-incident-task-assign-lead = ; led by { $lead }
says-incident-task-assign-sides = ; asked to send somebody: { $sides }
says-incident-task-assign-place = ; place: { $place }
says-incident-task-assign-appear-by = ; to appear by { $appear-by }
says-incident-task-assign-report-by = ; to report by { $report-by }
says-incident-appearance-record = { $came ->
        [yes] { $side } appeared for the visit, { $who } recorded
       *[no] { $side } did not appear for the visit, { $who } recorded
    }
says-incident-access-ask = { $who } asked { $of-unit } for access
says-incident-access-ask-place = to { $place }
says-incident-access-ask-wanted = , for { $wanted }
says-incident-access-answer = { $who } on the access that was asked: { $answer }
says-incident-access-answer-request = , { $request }
says-incident-item-take = { $who } took into custody: { $kind }; held by { $holder }
says-incident-item-take-sealed = , seal { $sealed }
says-incident-item-take-present = ; present: { $present }
says-incident-item-hand-over = { $id } passed from { $giver } to { $taker }, { $who } recorded
says-incident-item-hand-over-sealed = , seal { $sealed }
says-incident-note-write = { $who } wrote an interim note
says-incident-report-submit = { $visited ->
        [yes] { $who } handed in the team’s report; the team was there
       *[no] { $who } handed in the team’s report; the team was not there
    }
says-incident-report-submit-items = ; it rests on: { $items }
says-incident-finding-propose = { $who } proposed a finding: { $status }
with-vote-by = ; vote by { $vote-by }
says-incident-finding-issue = The finding, as told to all who were notified: { $status }
says-incident-finding-vote = { $who } voted on the finding: { $choice }
says-incident-finding-adopt = { $disputed ->
        [yes] { $who } entered the finding as disputed, for the body
       *[no] { $who } adopted the finding for the body
    }
says-incident-dissent-record = { $who } dissents
says-incident-review-ask = { $who } asked for a review of the finding
says-incident-review-decide = { $who } decided the review: { $result }
says-incident-recommendation-make = { $who } recommended to { $units }
says-incident-response-promise = { $who } promised a response by { $by-hour }
says-incident-response-report = { $who } reported of { $by-unit }: { $done }
says-incident-publication-propose = { $who } proposed publication
says-incident-publication-propose-withheld = ; kept out: { $withheld }
says-incident-publication-decide = { $who } decided on publication: { $result }
says-incident-publication-issue = Published: { $act }, { $day }
says-incident-publication-issue-status = ; { $status }
says-incident-publication-issue-breach = , { $breach }
says-incident-publication-issue-grade = , { $grade }
says-incident-publication-issue-attributed-to = ; attributed to: { $attributed-to }
says-incident-publication-issue-access-refused-yes = ; access was refused
says-incident-publication-issue-dissent-yes = ; there is dissent
says-incident-referral-mark = { $referred ->
        [yes] { $who } marked: { $kind }, referred to those who can help
       *[no] { $who } marked: { $kind }, not referred yet
    }
says-incident-lapse-record = The time for { $step } passed. { $owed-by } had owed it since { $since }, until { $by-hour }
lapsed-register = the entry in the register
lapsed-triage = the triage
lapsed-notify = notifying the parties
lapsed-acknowledge = confirming receipt
lapsed-reply = the reply
lapsed-inquiry = the preliminary inquiry
lapsed-task = giving it to a team
lapsed-appear = appearing for the visit
lapsed-access = giving access
lapsed-visit = the visit
lapsed-report = the team’s report
lapsed-finding = the finding
lapsed-vote = the vote
lapsed-review = the review
lapsed-recommendation = the recommendation
lapsed-promise = the promise
lapsed-response = the response
lapsed-response-promised = the promised response
lapsed-response-recommended = the recommended response
lapsed-publication = the publication

## Meetings

says-meeting-meeting-call = { $who } called a meeting of { $body }, { $at }
says-meeting-meeting-call-invited = ; invited: { $invited }
says-meeting-meeting-call-kind = ; kind: { $kind }
says-meeting-agenda-add = { $who } put a point on the agenda
says-meeting-agenda-add-overdue-yes = , overdue
says-meeting-minutes-write = { $who } wrote the minutes
says-meeting-minutes-write-item = of: { $item }
says-meeting-minutes-write-present = ; present: { $present }
says-meeting-decision-vote = { $who } voted: { $choice }
says-meeting-decision-vote-on = , on: { $on }
says-meeting-decision-record = { $who } recorded what the meeting decided
says-meeting-decision-record-on = on: { $on }
says-meeting-reservation-record = { $who } made a reservation
says-meeting-reservation-record-on = on: { $on }
says-meeting-action-set = { $owner } is to act by { $by-hour }, { $who } recorded
says-meeting-action-set-item = , under: { $item }
says-meeting-action-report = { $who } reported on an action: { $done }
says-meeting-action-report-action = , { $action }
says-meeting-lapse-record = A time passed. { $owed-by } had owed { $of } since { $since }, until { $by-hour }

## What was watched, certified, declared

says-watch-certification-give = { $certified ->
        [yes] { $who } certified as done at { $done-at }: { $duty }
       *[no] { $who } did not find done, at { $done-at }: { $duty }
    }
says-watch-certification-give-act = ; seen: { $act }
says-watch-certification-give-by-unit = , by { $by-unit }
says-watch-declaration-give = { $who } declared: { $act }
says-watch-declaration-give-alone = { $who } made a declaration
says-watch-coverage-record = { $denied ->
        [yes] { $who } was not let into { $zone }, { $begin } to { $end }; watched: { $share-ppm }
       *[no] { $who } could watch { $share-ppm } of { $zone }, { $begin } to { $end }
    }
says-watch-coverage-record-by-unit = ; by { $by-unit }
says-watch-coverage-record-acts = ; what could be seen: { $acts }
says-watch-duty-overdue = By { $by-hour } nobody had reported this done by { $owed-by }: { $duty }
says-watch-duty-overdue-missed = { $n ->
        [1] {""}
       *[other] ; { $missed } hours missed together
    }

## Steps and guarantees

says-step-consequence-due = A decision is called for: { $step }; decides: { $decided-by }
says-step-consequence-due-since = , since { $since }
says-step-consequence-decide = { $who } decided on { $step }: { $decided }
says-step-guarantee-decide = { $who } decided on the guarantee: { $decided }; clause: { $clause }
says-step-lapse-record = The time for a decision passed: { $step }; it was for { $decided-by }

## The line

says-liaison-plan-give = { $who } gave notice: { $act }, { $begin } to { $end }
says-liaison-plan-give-zones = ({ $zones })
says-liaison-plan-give-strength = ; how many: { $strength }
says-liaison-plan-give-low-m = ; height from { $low-m }
says-liaison-plan-give-high-m = ; height to { $high-m }
says-liaison-plan-give-to = ; to { $to }
says-liaison-plan-change = { $who } changed the notice
says-liaison-plan-change-begin = : now from { $begin }
says-liaison-plan-change-end = to { $end }
says-liaison-plan-change-strength = ; how many: { $strength }
says-liaison-plan-change-low-m = ; height from { $low-m }
says-liaison-plan-change-high-m = ; height to { $high-m }
says-liaison-plan-withdraw = { $who } took the notice off: it will not take place
says-liaison-plan-acknowledge = { $who } confirmed receipt
says-liaison-plan-object = { $who } objects; the notice is held back by nothing
says-liaison-actual-report = { $who } reported what was done: { $outcome }
says-liaison-actual-report-begun = , from { $begun }
says-liaison-actual-report-ended = to { $ended }
says-liaison-question-ask = { $who } asked { $to } about { $begin }
says-liaison-question-ask-end = to { $end }
says-liaison-question-ask-zones = ({ $zones })
says-liaison-question-ask-asks = ; asked: { $asks }
says-liaison-question-acknowledge = { $who } confirmed receipt of the question
says-liaison-question-answer = { $who } answered: { $whose }
says-liaison-question-answer-meant = , { $meant }
says-liaison-call-log = { $who } called { $whom }, { $at }: { $ended-as }
says-liaison-call-log-means = , by { $means }
says-liaison-test-call = { $who } made a test call to everybody on the line
says-liaison-test-answer = { $who } answered the test call
says-liaison-lapse-record = The time passed for { $units }: { $what }
says-liaison-alarm-raise = { $unit } does not answer the line, since { $since }

## Humanitarian sites and movements

says-humanitarian-site-enter = { $who } entered a site: { $kind }, { $called }, of { $organisation }, from { $begin } to { $end }
says-humanitarian-movement-enter = { $who } entered a movement: { $kind }, { $called }, of { $organisation }, from { $begin } to { $end }
says-humanitarian-site-change = { $who } changed what is known of it
says-humanitarian-site-change-called = ; it is called { $called }
says-humanitarian-site-change-begin = ; from { $begin }
says-humanitarian-site-change-end = to { $end }
says-humanitarian-consent-record = { $who } recorded the consent given by { $by-name }
says-humanitarian-consent-record-recipients = ; may be told: { $recipients }
says-humanitarian-consent-record-disclosure-yes = ; that it was struck may be told
says-humanitarian-consent-record-disclosure-no = ; that it was struck may not be told
says-humanitarian-notification-send = { $who } notified { $recipients }
says-humanitarian-notification-receive = { $who } confirmed receipt
says-humanitarian-notification-withdraw = { $who } withdrew what was told
says-humanitarian-notification-withdraw-recipients = , from { $recipients }
says-humanitarian-notification-close = { $who } entered how it ended: { $closing }
says-humanitarian-struck-record = { $who } recorded that it was struck, { $happened }
says-humanitarian-struck-disclose = { $who } told in an incident’s file that something notified before was struck
says-humanitarian-struck-disclose-incident = : { $incident }
says-humanitarian-struck-disclose-recipients = ; had been told before: { $recipients }
says-humanitarian-struck-disclose-struck = , { $struck }
says-humanitarian-struck-disclose-notified = ; had been told before: { $notified }
says-humanitarian-lapse-record = The time passed for { $units }: { $what }

## Corridors, access for aid, returns

says-humanitarian-corridor-enter = { $who } entered a corridor from { $leaves } to { $arrives }, { $begin } to { $until }; it needs the consent of { $consent-of }
says-humanitarian-corridor-enter-announced-yes = ; it was announced, and anybody may see it
says-humanitarian-corridor-consent = { $side } on the corridor: { $answer }
says-humanitarian-corridor-outcome = { $who } entered what came of it: { $outcome }, according to { $according-to }
says-humanitarian-corridor-recall = { $who } took the announcement back
says-humanitarian-access-request = { $who } asked { $asked } to let { $what } through to { $where }, { $begin } to { $end }
says-humanitarian-access-request-persons-in-need = ; in need: { $n ->
        [one] one person
       *[other] { $persons-in-need } people
    }
says-humanitarian-access-answer = { $unit } on the access for aid: { $said }
says-humanitarian-access-outcome = { $who } entered whether aid got there: { $reached }
says-humanitarian-return-plan = { $who } entered a planned return from { $leaves } to { $arrives }, { $begin } to { $until }
says-humanitarian-return-plan-willing-yes = ; they were asked, and want to return
says-humanitarian-return-plan-willing-no = ; they were asked, and do not want to return
says-humanitarian-return-plan-routes = ; by { $routes }
says-humanitarian-return-plan-recipients = ; told: { $recipients }
says-humanitarian-return-clearance = { $who } entered the state of { $route }: { $state }
says-humanitarian-return-clearance-by-whom = ; says so: { $by-whom }
says-humanitarian-return-report = { $who } reported who came back, { $begin } to { $until }
says-humanitarian-return-report-turned-back = ; turned back: { $turned-back }

## Figures

says-humanitarian-displacement-enter = { $who } entered a count of displaced people in { $area }, as of { $as-of }: { $persons }, by the count of { $source }
says-humanitarian-damage-enter = { $who } entered damage in { $area }, as of { $as-of }: { $damaged }, { $degree }, { $how-many }; according to { $source }
says-humanitarian-damage-enter-method = ; seen how: { $method }
says-humanitarian-recovery-pledge = { $pledged-by } made a pledge in { $currency }, { $who } entered
says-humanitarian-recovery-pledge-instalments = : { $instalments }
says-humanitarian-recovery-pay = { $who } entered a payment of { $amount }, { $at }, according to { $according-to }
says-humanitarian-recovery-pay-paid-to = , to { $paid-to }

## Duty log and orders

says-duty-entry-write = { $who } wrote in the log
says-duty-entry-write-at = of { $at }
says-duty-entry-write-urgency = , { $urgency }
says-order-order-disseminate = { $who } gave out an order to { $units }
says-order-order-disseminate-receipt-by = ; receipt by { $receipt-by }
says-order-receipt-record = { $who } noted that { $below } has the order
says-order-receipt-record-channel = , { $channel }

## Texts, warnings, bulletins

says-agreement-text-agree = { $who } agreed to the text
says-agreement-text-propose = { $who } proposed a text of the agreement
says-warning-thresholds-set = { $who } set a threshold: { $rule }
says-warning-thresholds-set-raise-at = ; raises an alarm at { $raise-at }
says-warning-thresholds-set-lower-at = ; may end at { $lower-at }
says-warning-thresholds-set-within-days = ; days ahead: { $within-days }
says-warning-thresholds-set-at-least = ; contrary indications at least: { $at-least }
says-warning-thresholds-set-stay-days = ; days without a break before it ends: { $stay-days }
says-warning-thresholds-set-off-yes = ; it is not watched any more
says-warning-alert-propose = { $who } put an alert together: { $tells }, until { $expires }
says-warning-alert-propose-begin = ; from { $begin }
says-warning-alert-approve = { $who } approved the alert
says-warning-alert-doubt = { $who } asked to take the alert back
says-warning-alert-withdraw = { $who } took the alert back
says-bulletin-dispute-file = { $who } disputed the bulletin { $bulletin }

## What stands around the sentences

record-hours = The latest stands first; the hour at the edge is when an entry was made here.
record-all-session = Every entry here was entered by session only: nobody’s own key signed it.
record-all-key = Every entry here was signed on a device of its author’s, and the signature holds.
record-all-not-proven = The signatures of the entries here prove nothing.
erase-one = Ask for the erasure of an entry
erase-which = Which entry
erase-choose = choose one
report-agreed = All sides of the team agree
report-disagreed = The sides do not agree
report-fact = Fact
report-says-nothing = said nothing
finding-observed = What was observed
finding-proof = Standard of proof
finding-class = Classification
finding-who = Who acted
finding-else = Other ways it may have come about
finding-answers = Who answers for it
finding-rests = What it rests on
file-where = Where
file-when = When
file-against = Alleged against
file-known = How it is known
file-known-own = the mechanism saw it itself
file-known-party = told by { $who }
file-says = What each side says
file-says-nothing = has not replied
file-says-own = says it was its own
file-says-not-own = says it was not its own
file-says-open = replied, and does not say whose it was
file-agreed = What is agreed
file-agreed-none = Nothing was entered as agreed.
file-disputed-none = Nothing was entered as disputed.
file-unseen-none = Nothing was entered as not seen.
file-owed = What is owed now
file-owed-none = Nothing is owed that you see.
else-set-aside = set aside
else-open = stays open
source-graded = reliability { $grade }, credibility { $credibility }
source-apart = independent of the others
file-says-told = reported it
