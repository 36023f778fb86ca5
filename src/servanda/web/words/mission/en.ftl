# Words of the operations room, in English. Plain, active, no side taken.

## The room

mission-home = First page
mission-rehearsal = Rehearsal: nothing here is real
mission-not-done = Not done
mission-back = Back
mission-way-situation = Situation
mission-way-incidents = Incidents
mission-way-intake = Evidence intake
mission-way-line = Liaison line
mission-way-sites = Humanitarian sites
mission-way-corridors = Corridors and returns
mission-way-meetings = Meetings
mission-way-duty = Duty log
mission-way-coverage = Coverage and access
mission-way-agreement = Agreement
mission-way-desk = Drafting desk
mission-way-log = Log and proofs
mission-way-guarantees = Guarantees
mission-way-people = People
news-there = There is something new on this page.
news-show = Show it
news-renewed = The page was brought up to date.
line-cut = No connection: what you see may be old
needed = needed
one-a-line = One on each line.
state-unsent = Not sent yet
state-sending = Sending
go-on = Go on
somebody = Somebody
the-calendar = The calendar
erased = The content was erased; that something was entered stays provable.
what-you-can-do = What you can do here
more-deeds = More
the-record = The record
the-track = The procedure
told-to = told to

## Signing in

sign-in = Sign in
sign-out = Sign out
sign-in-intro = With the name and password you chose, and the six digits of your authenticator.
sign-in-name = Name in the mission
sign-in-password = Password
sign-in-digits = Six digits
rehearsal-intro = A rehearsal: choose who you are. People and events are invented.
enrol = Take up your place
enrol-intro = You were given a word on paper. It is good once, for a week.
enrol-word = Word on the paper
enrol-secret = Type this into your authenticator. It is shown to nobody else.
enrol-address = Open it in an authenticator on this device
enrol-password = New password, 12 characters or more
enrol-again = The same once more

## Roles

role-principal = Principal
role-officer = Liaison officer
role-chair = Chair
role-monitor = Monitor
role-verifier = Verifier
role-humanitarian = Humanitarian desk
role-guarantor = Guarantor
role-publisher = Publisher
role-administrator = Administrator
role-public = Public

## What is due

due-mine = Due from you
due-others = Due from others
due-none = Nothing.
no-time-set = no time set
by-when = by { $at }
as-done = done
as-due = due
as-late = overdue
as-passed = passed over
as-waits = not yet

## Incidents

incidents-intro = What was alleged or seen, and what became of it. You see what your unit entered and what it was told.
incidents-none = No file yet.
a-file = A file
next-step = Next
nothing-owed = nothing owed
alleged-against = alleged against { $who }
registered-at = registered { $at }
step-register = Register
step-triage = Triage
step-notify = Notify the parties
step-acknowledge = Confirm receipt
step-reply = Reply
step-inquiry = Preliminary inquiry
step-task = Give it to a team
step-appear = Appear for the visit
step-access = Access
step-visit = Visit
step-report = Team report
step-finding = Finding
step-vote = Vote
step-review = Review
step-recommendation = Recommendation
step-promise = Promise
step-response = Response
step-publication = Publication

## What one does

deed-allegation-submit = Report that something happened
deed-allegation-withdraw = Take it back
deed-source-name = Note who told it
deed-file-register = Register
deed-file-group = Work it together with another
deed-triage-set = Decide what is done first
deed-notice-send = Notify the parties
deed-notice-delay = Notify later, for somebody’s safety
deed-notice-acknowledge = Confirm receipt
deed-reply-give = Reply
deed-inquiry-note = Open or carry on the inquiry
deed-task-assign = Give it to a team
deed-appearance-record = Record who appeared
deed-access-ask = Ask for access
deed-access-answer = Answer a request for access
deed-item-take = Take an item into custody
deed-item-hand-over = Hand an item over
deed-note-write = Write an interim note
deed-report-submit = Hand in the team report
deed-finding-propose = Propose a finding
deed-finding-vote = Vote
deed-finding-adopt = Enter the finding as the body’s
deed-dissent-record = Record dissent
deed-review-ask = Ask for a review
deed-review-decide = Decide the review
deed-recommendation-make = Recommend
deed-response-promise = Promise a response
deed-response-report = Report how far it was done
deed-publication-propose = Propose publication
deed-publication-decide = Decide on publication
deed-referral-mark = Mark a referral
deed-meeting-call = Call a meeting
deed-agenda-add = Put a point on the agenda
deed-minutes-write = Write minutes
deed-decision-vote = Vote
deed-decision-record = Enter a decision
deed-reservation-record = Record a reservation
deed-action-set = Set who does what
deed-action-report = Report on an action
deed-certification-give = Certify a duty
deed-declaration-about = Say something of this duty of another side
deed-declaration-give = Declare
deed-coverage-record = Enter what could be watched
deed-consequence-decide = Decide on a step
deed-guarantee-decide = Decide on a guarantee

## What was done

did-allegation-submit = Something was reported
did-allegation-withdraw = The allegation was taken back
did-source-name = Who told it was noted
did-file-register = Registered
did-file-group = Put with another file
did-triage-set = Triage
did-notice-send = The parties were notified
did-notice-delay = Notification was delayed
did-notice-acknowledge = Receipt was confirmed
did-reply-give = A reply
did-inquiry-note = Inquiry
did-task-assign = Given to a team
did-appearance-record = Who appeared
did-access-ask = Access was asked
did-access-answer = Access was answered
did-item-take = An item was taken into custody
did-item-hand-over = An item was handed over
did-note-write = Interim note
did-report-submit = Team report
did-finding-propose = A finding was proposed
did-finding-issue = The finding, as told
did-finding-vote = A vote
did-finding-adopt = The body’s finding
did-dissent-record = Dissent
did-review-ask = A review was asked for
did-review-decide = The review was decided
did-recommendation-make = Recommendation
did-response-promise = A response was promised
did-response-report = How far it was done
did-publication-propose = Publication was proposed
did-publication-decide = Publication was decided
did-publication-issue = Published
did-referral-mark = Referral marker
did-lapse-record = A time passed
did-meeting-call = A meeting was called
did-agenda-add = A point for the agenda
did-minutes-write = Minutes
did-decision-vote = A vote
did-decision-record = A decision
did-reservation-record = A reservation
did-action-set = An action was set
did-action-report = An action was reported on
did-certification-give = A duty was certified
did-declaration-give = A declaration
did-coverage-record = What could be watched
did-consequence-due = A decision is called for
did-consequence-decide = A step was decided
did-guarantee-decide = A guarantee was decided

## Fields

field-about = File
field-absent = Did not appear
field-abstained = Abstained
field-access-refused = Access was refused
field-accused = Alleged against
field-act = What
field-action = Action
field-acts = What could be seen
field-admits = Says it was its own
field-agreed = Facts all sides of the team agree on
field-alternatives = Other ways it may have come about
field-answer = Answer
field-appear-by = Sides appear by
field-at = At
field-attributed-to = Attributed to
field-attribution = Who acted
field-begin = When, from
field-body = Body
field-breach = Does it break the agreement
field-by = By
field-by-unit = By whom
field-came = Appeared
field-certainty-ppm = How certain, in %
field-certified = Certified
field-channel = How word came
field-choice = Vote
field-clause = Clause
field-clauses = Clauses concerned
field-complainant = Named as complaining (only with consent)
field-confidence = How sure
field-confidence-ppm = How sure, in %, where the text states a figure
field-consent = Agrees to be named
field-course = What is done
field-credibility = Credibility of the information, 1 to 6
field-day = Day
field-decided = Decided
field-decided-by = Decides
field-denied = Was not let
field-digest = Digest of the file
field-disagreed = Facts the sides do not agree on
field-disputed = Entered as disputed
field-dissent = There is dissent
field-done = How far
field-done-at = Done at
field-duty = Duty
field-east = Degrees east (west: minus)
field-north = Degrees north (south: minus)
field-end = Until
field-exception = Exception claimed
field-fact = Fact
field-finding = Finding
field-giver = Handed over by
field-grade = Grade, in the body’s own words
field-holder = Held by
field-id = Number
field-incident = Incident
field-independent = Independent of the others
field-intent = Was it meant
field-invited = Invited
field-item = Item
field-item-taken = Item of evidence
field-items = Items it rests on
field-kind = Kind
field-lead = Leads
field-marker = Goes on as a referral marker only
field-matter = Matter
field-may-name = Whoever told it agrees to be named
field-measure = Measure
field-name = Name
field-no = Against
field-yes = For
field-silent = Did not vote
field-not-seen = What could not be seen, and why
field-number = Register number
field-observation = What was observed
field-of = Of
field-of-unit = Of whom
field-on = On
field-outcomes = It also came to this
field-overdue = Overdue
field-owed-by = Owed by
field-own = Seen by the mechanism itself
field-owner = Who
field-party = Party
field-person = Person
field-place = Place
field-point = Position
field-present = Sides present
field-proposal = Proposal
field-quantity-milli = How much
field-questions = Questions for the team
field-radius-m = Within, in metres
field-reach = How to reach them
field-reason = Reason
field-reasons = Reasons
field-recommendation = Recommendation
field-referred = Was referred
field-reliability = Reliability of the source, A to F
field-replaces = Takes the place of
field-reply-by = Reply by
field-report-by = Report by
field-request = Request
field-response = What is asked
field-responsibility = Why it answers for it
field-responsible = Who answers for it under the text
field-result = Result
field-review = Review
field-rule = Rule
field-rule-stated = The rule stands in the text
field-same-as = Tells of the same as file
field-sealed = Number of the seal
field-seen = What the team saw itself
field-set-aside = Set aside
field-severity = How grave
field-share-ppm = Share watched, in %
field-side = Side
field-sides = Sides asked to send somebody
field-signed-by = Signs that the standard is met
field-since = Since
field-statements = Statements, side by side
field-status = Status
field-step = Step
field-sub-unit = Sub-unit
field-supports = Sources it rests on, none named
field-taker = Taken over by
field-tasking = Team
field-team = Team
field-tie-break = Tie-break
field-to = To whom
field-toward = Against whom
field-unit = Unit
field-units = Addressed to
field-until = Until
field-urgency = How soon
field-verification = Verification
field-visited = The team was there
field-vote-by = Vote by
field-wanted = Wanted for
field-why = Why
field-why-now = Why it is published now
field-withheld = What is kept out
field-with-file = Worked together with
field-words = In words
field-zone = Zone

## Values

word-unsaid = not said
word-yes = yes
word-no = no
word-abstain = abstains
word-access = access
word-access-refused = access refused
word-accidental = accidental
word-acknowledge = receipt
word-alleged = alleged
word-appear = appearance
word-breach = breach
word-cannot-say = cannot say
word-changed = changed
word-child = child
word-confirmed = confirmed
word-could-not-be-verified = could not be verified
word-delayed = delayed
word-disputed = disputed
word-do-not-publish = do not publish
word-done = done
word-e-mail = e-mail
word-exception-claimed = exception claimed
word-finding = finding
word-given = given
word-grave = grave
word-high = high
word-hold-back = hold back
word-in-person = in person
word-inquiry = inquiry
word-local-initiative = local initiative
word-low = low
word-major = major
word-minor = minor
word-moderate = moderate
word-no-breach = no breach
word-non-signatory-force = non-signatory force
word-normal = normal
word-not-attributable = not attributable
word-not-confirmed = not confirmed
word-not-done = not done
word-not-taken = not taken
word-not-verified = not verified
word-note-only = note only
word-notify = notification
word-ordered = ordered
word-organisation = organisation
word-paper = paper
word-partly-done = partly done
word-party = party
word-patrol = patrol
word-phone = phone
word-promise = promise
word-public = public
word-publication = publication
word-publish = publish
word-radio = radio
word-recommendation = recommendation
word-referred = referred
word-refused = refused
word-register = register
word-reply = reply
word-report = report
word-response = response
word-resumed = resumed
word-review = review
word-safety-of-a-person = safety of a person
word-safety-of-a-site = safety of a site
word-sensor = sensor
word-sent-back = sent back
word-set-aside = set aside
word-sms = SMS
word-sub-unit-of-a-party = sub-unit of a party
word-survivor-of-sexual-violence = survivor of sexual violence
word-take-up = take up
word-taken = taken
word-task = team
word-technical = technical
word-triage = triage
word-under-inquiry = under inquiry
word-undisciplined-unit = undisciplined unit
word-upheld = upheld
word-urgent = urgent
word-verified = verified
word-visit = visit
word-vote = vote
word-withdrawn = withdrawn

## Refusals of the door

stopped-WEB009 = Your session is over.
stopped-WEB009-remedy = Sign in again; what you typed is still in the other window.

## Other screens

clauses-from = How the clauses stand, read from the { $n ->
    [one] { $n } fact
   *[other] { $n } facts
} of the record that you see. The program assesses; the body finds.
meeting-held = held
meeting-to-come = to come
meetings-none = No meeting was called.
agenda = Agenda
agenda-now = What would be on an agenda now
agenda-due = Due, and known to all who are invited
agenda-put = Put it on the agenda
actions = Actions
coverage-intro = What nobody could watch is not observed, never kept. Access denied is entered here with who denied it.
coverage-none = Nothing was entered on what could be watched.
share-watched = Share watched
certified-declared = Certified and declared
field-venue = Place

## Log and proofs

log-none = A rehearsal keeps no log.
log-intro = Every entry is committed to in a log that only grows: one batch each minute, always of one size. Both parties and a neutral countersign it from machines of their own. Final means that all of them did; provisional, that somebody has not yet. Nobody can hold up the record by staying away.
log-stalled = Somebody has not countersigned for more than { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}.
log-own = Your entries
log-own-intro = A receipt proves offline what you entered and that it stands in the log. It holds what you wrote: keep it as you would keep that.
log-receipt = Receipt
log-verifier = Page that checks receipts, to keep
log-heads = Heads of the log
log-final-upto = Final up to leaf { $n }.
log-size = Leaves
log-standing = Standing
log-absent = Missing
log-root = Root
log-who = Who countersigns
log-signer = Name
log-role = For
log-policy = Compare these digits with the other sides:
head-final = final
head-provisional = provisional
absent-since = { $who } absent since { $at }
absent = { $who } not yet
signer-party = party
signer-neutral = neutral

## Invitation sheets

sheet-title = Invitations
sheet-keep = Cut along the lines. Hand each to its person and to nobody else; then destroy this page.
sheet-for = For
sheet-you-are = In the mission you are
sheet-address = Open
sheet-name = Your name there
sheet-word = Word, good once and for a week
sheet-do = Open the address, choose “Take up your place”, and type name and word. Take the secret shown into the authenticator of your phone, choose a password of 12 characters or more, and type the six digits. Whoever gave you this learns neither.
sheet-lost = Lost, or the word does not work? Ask for another; this one is good no more then.

## People

people-intro = Who is enrolled, what is erased, further keys and settings take two people of different sides. Nothing else waits for a second person.
people-word = The word of the invitation, shown once. Hand it over on paper.
people-proposed = Proposed
people-agreed = agreed
people-waits = waits for another side
people-agree = Agree
people-nothing = Nothing is proposed.
people-acting = Who may act
no-side = of no side
field-role = Role
deed-person-enrol = Propose somebody
deed-person-revoke = Let somebody act no more
deed-erasure-propose = Ask for erasure
did-person-enrol = Somebody is proposed
did-erasure-propose = Erasure is proposed
erasure-why = Why

## Field phones and what they send

mission-way-phones = Field phones
phones-intro = Reports are filled in without a network in ODK Collect or KoboCollect, and sent when there is one. Which phone sent one is kept nowhere.
phones-none = No phone is enrolled.
phone-word-make = A word for one more phone
phone-word-is = The word, good once and until this hour tomorrow:
phone-word-how = On the phone, open this server's address with this at its end, and give your name and the word:
phone-since = Since
phone-strike = Strike off
phone-enrol = Enrol this phone
phone-enrol-intro = With your name in the mission and the word that the room showed you.
phone-word = Word
phone-type-in = Type these into the server settings of ODK Collect or KoboCollect.
phone-server = Server
phone-name = User name
phone-secret = Password
phone-shown-once = They are shown this once. If the phone is lost, strike it off in the room.
phone-entered = The report arrived.
phone-there = The report was there already.
phone-gathered = This part arrived; the others are awaited.
intake-intro = Reports from phones that were told to somebody, or cannot be read yet. Whether two tell of one matter, you decide.
intake-none = No report waits.
intake-unread = A report that is not read here
intake-sealed = Sealed: only the holder of the key can open it.
intake-fetch-sealed = Fetch it as it came
intake-other-version = It was filled in with another version of the form.
intake-missing = { $n ->
    [one] One photograph it names has not come.
   *[other] { $n } photographs it names have not come.
}
intake-unshown = { $n ->
    [one] One file is no picture that can be shown; it is kept as it came.
   *[other] { $n } files are no pictures that can be shown; they are kept as they came.
}
intake-side-by-side = This report, and what may tell of the same
intake-this = This report
intake-waits-too = Waits too
intake-picture = Photograph { $n } of this report
intake-what = What is done with it
intake-begin = Begin a file with it
intake-same = It tells of the same as a file that is there
intake-which = Which file
intake-aside = Set it aside
intake-text = A report that came by SMS or radio
intake-text-form = Act, local time, zone (- for none), north and east in degrees if known, words. For example:
intake-text-line = The line as it came

## The lines

owed-here = Owed
owed-acknowledgement = Confirm receipt
owed-answer = Answer
owed-report = Report what was done
owed-test-answer = Answer the test call
owed-receipt = Confirm receipt
owed-withdrawal-acknowledged = Confirm receipt of the withdrawal
owed-withdrawal = Withdraw what the site no longer agrees to
owed-closing = Say how it ended
owed-consent = Say whether it consents
owed-outcome = Say what came of it
owed-clearance = Clear the route
owed-payment = Pay
nothing-here = Nothing yet.
nobody = nobody
from-to = { $from } to { $to }
span-hours = { $n } h
span = { $n } h { $at } min
receipt = Receipt
notice = Notice
field-window = Time
field-height = Height above ground
height-between = { $from } to { $to } m
stood-waiting = receipt due by
stood-acknowledged = received
stood-overdue = no receipt by
stood-lapsed = no receipt by
stood-acknowledged-late = received late
answer-by = answer due by
answer-open = no answer yet
no-answer-by = no answer by
test-answered = answered
test-open = to answer by
test-unanswered = not answered by
receipt-came = received
receipt-by = receipt due by
receipt-late = no receipt by
receipt-open = no receipt yet
receipt-is-receipt = Receipt says that it arrived and nothing more. Nobody’s leave is asked here, and none is given.
line-intro = What is planned, what was asked, who received it. A notice tells; it asks for nothing, and an objection is on record and holds nothing back.
alarm-unanswered = The line to { $who } is not answered.
alarm-since = Since { $at }; use another way to reach them.
alarm-ended = heard from again { $at }
planned = Planned
plans-none = Nothing is planned.
questions = Questions
questions-none = Nothing was asked.
calls-and-tests = Calls and test calls
calls = Calls
tests = Test calls
calls-none = No call was noted.
called-whom = called
messages = Messages
objected = Objection by
given-before = given { $at } before
asked-before = the agreement asks for { $at }
asked-at = asked { $at }
notice-is-no-request = A notice asks for nothing. Late notice is marked as late and held back by nothing.
signature-holds = signed, the signature holds, key
signature-not-proven = the signature is not proven, key
asks-was-it-you = Was that you?
asks-was-it-meant = Was it meant?
asks-what-is-it = What is it?
deed-plan-give = Give notice of an activity
deed-plan-change = Change it
deed-plan-withdraw = Take it off
deed-plan-acknowledge = Confirm receipt
deed-plan-object = Object
deed-actual-report = Report what was done
deed-question-ask = Ask: was that you? was it meant?
deed-question-acknowledge = Confirm receipt
deed-question-answer = Answer
deed-call-log = Note a call
deed-test-call = Make a test call to everybody
deed-test-answer = Answer the test call
did-plan-give = Notice of an activity
did-plan-change = The notice was changed
did-plan-withdraw = It was taken off
did-plan-acknowledge = Receipt was confirmed
did-plan-object = Objection
did-actual-report = What was done
did-question-ask = A question
did-question-acknowledge = Receipt was confirmed
did-question-answer = Answer
did-call-log = A call
did-test-call = Test call
did-test-answer = The test call was answered
did-alarm-raise = The line is not answered
hint-plan-object = Objecting holds nothing back. Who gave the notice sees your reason.
hint-plan-give = It is signed with your key and goes to whom you choose. How early it is counts from the moment you send it.
hint-question-answer = You may answer again once you know more.
field-what = In plain words
field-zones = Zones
field-low-m = Height from, in metres
field-high-m = Height to, in metres
field-strength = How many of what
field-urgent = Exception claimed: the facts (only where the text grants one)
field-outcome = What came of it
field-begun = Began
field-ended = Ended
field-note = Note
field-asks = What is asked
field-whose = Whose it was
field-meant = Was it meant
field-measures = What is done about it
field-whom = Who was called
field-means = By which means
field-issue = About what
field-ended-as = How it went
field-said = What was said
field-message = Message
field-test = Test call
word-in-time = in time
word-short = late
word-afterwards = after it began
word-voluntary = no clause asks for it
word-planned = planned
word-in-its-window = under way
word-not-closed = over, not reported on
word-closed = closed
word-carried-out = carried out
word-cut-short = cut short
word-not-carried-out = not carried out
word-was-it-you = Was that you?
word-was-it-meant = Was it meant?
word-what-is-it = What is it?
word-ours = ours
word-not-ours = not ours
word-not-known = not known
word-being-looked-into = being looked into
word-meant = meant
word-not-meant = not meant
word-not-said = not said
word-answered = answered
word-unanswered = not answered
word-engaged = engaged
word-cut-off = cut off
sites-intro-desk = Who was told of which site or movement, in a copy of their own, and whether it arrived. Nothing is told without the site’s consent.
sites-intro = What the humanitarian desk told your side. Your copy is yours alone and can be told apart from every other.
sites-told = Sites and movements
sites-you-were-told = What you were told
sites-none = Nothing was told.
told-to-nobody = told to nobody yet
was-struck = was struck
copy-withdrawn = withdrawn
withdrawal-sent = withdrawn, no receipt yet
withdrawal-received = withdrawn, received
as-the-desk-knows-it = As the desk knows it
consent-of-the-site = The site’s consent
consent-none = The site has agreed to nothing yet; nobody can be told.
struck-after-notified = Struck after it was notified
had-been-told = Had been told before
told-on = Told to the mechanism
told-so-far = Told so far
sent-copy = Notification
sent-withdrawal = Withdrawal
replaced-by-a-later = a later copy takes its place
deed-site-enter = Enter a site
deed-movement-enter = Enter a movement
deed-site-change = Change it
deed-consent-record = Record the site’s consent
deed-notification-send = Notify
deed-notification-receive = Confirm receipt
deed-notification-withdraw = Withdraw what was told
deed-notification-close = Say how it ended
deed-struck-record = Record that it was struck
deed-struck-disclose = Tell in an incident’s file that it was struck
did-site-enter = A site was entered
did-movement-enter = A movement was entered
did-site-change = It was changed
did-consent-record = The site’s consent
did-notification-send = Notified
did-notification-receive = Receipt was confirmed
did-notification-withdraw = Withdrawn
did-notification-close = How it ended
did-struck-record = It was struck
did-struck-disclose = Something notified before was struck
hint-site-enter = What is told is at least 20 m less exact than what was measured: in that room copies differ. Whom to reach is a channel, never a name.
hint-movement-enter = What is told is at least 20 m less exact than what was measured. Write the route one place on each line: degrees north, degrees east.
hint-notification-send = Each of them gets a copy that is a little different. Whoever holds a copy is told of every change.
hint-notification-close = Everybody who still holds a copy is told.
hint-struck-record = The desk alone sees this, until the site agrees that it is told.
hint-struck-disclose = Neither place, kind nor file crosses: only that something notified was struck, and who had been told.
hint-consent-record = It takes the place of what was agreed before. Choosing nobody means: nobody may be told any more.
field-organisation = Organisation
field-called = What it is called
field-measured-m = Measured to within, in metres
field-uncertainty-m = Told to within, in metres
field-perimeter-m = Reaches, in metres
field-focal = Whom to reach
field-persons = People
field-vehicles = Vehicles
field-route = Route
field-recipients = Who is told
field-disclosure = That it was struck may be told
field-copy = Copy
field-closing = How it ended
field-happened = When
field-strike = Which strike
word-hospital = hospital
word-clinic = clinic
word-school = school
word-shelter = shelter
word-water = water
word-warehouse = warehouse
word-office = office
word-religious-site = religious site
word-other-site = other site
word-convoy = convoy
word-team = team
word-evacuation = evacuation
word-other-movement = other movement
word-ended-as-planned = ended as planned
word-turned-back = turned back
word-cancelled = cancelled
word-expired = expired
word-struck = struck
corridors-intro = Routes, who said what to them, and what came of them, not known included. People may go home whatever is written here.
tracks = Tracks side by side
tracks-hint = What is due on each, as far as you see it; no figure adds them up.
track = Track
track-humanitarian = Humanitarian
track-security = Security
track-regional = Regional
track-open = Open
track-overdue = Overdue
track-done = Done
track-next = Next
kind-corridors = Corridors
kind-access = Access for aid
kind-returns = Planned returns
side-silent = nothing said yet
came-back = Came back
speaks-against = Speaks against the date
willing-yes = Were asked, and want to
willing-no = Were asked, and do not want to
willing-not-asked = Nobody asked whether they want to
deed-corridor-enter = Enter a corridor
deed-corridor-consent = Enter what a side says
deed-corridor-outcome = Enter what came of it
deed-access-request = Ask for access for aid
deed-access-outcome = Enter whether aid got there
deed-return-plan = Plan a return
deed-return-clearance = Enter how far a route is cleared
deed-return-report = Report who came back
did-corridor-enter = A corridor
did-corridor-consent = What a side said
did-corridor-outcome = What came of it
deed-corridor-recall = Take the announcement back
did-corridor-recall = The announcement was taken back
hint-corridor-recall = Everybody then reads on the public page since when it is no longer announced, and not to rely on it. Not why, and not who asked for it. The route stays listed so that who read of it finds it. It cannot be announced again: enter a new corridor.
corridor-on-public-page = On the public page
corridor-announced = announced to everybody
corridor-recalled = no longer announced since { $at }; do not rely on it
did-access-request = Access for aid was asked
did-access-outcome = Whether aid got there
did-return-plan = A return was planned
did-return-clearance = How far a route is cleared
did-return-report = Who came back
field-leaves = From where
field-arrives = To where
field-purpose = What for
field-guarantees = Who guarantees what
field-announced = It was announced: anybody may see it
field-according-to = According to
field-where = Where to
field-asked = Of whom
field-persons-in-need = People in need
field-reached = Did aid get there
field-routes = Routes
field-willing = Want to return
field-by-whom = Who says so
field-turned-back = Were turned back
field-state = How it stands
word-consents = consents
word-consents-with-conditions = consents with conditions
word-refuses = refuses
word-successful = successful
word-unsuccessful-or-disrupted = unsuccessful or disrupted
word-no-obstacle = no obstacle
word-conditions = conditions
word-denied = denied
word-reached = reached
word-partly = partly
word-not-tried = not tried
word-not-surveyed = not surveyed
word-surveyed = surveyed
word-being-cleared = being cleared
word-cleared = cleared
word-certified = certified
word-route-not-cleared = route not cleared
word-cleared-by-nobody-named = cleared, nobody named
word-not-asked-whether-they-are-willing = nobody asked whether they want to
word-no-route = no route
duty-intro = Your own unit’s log. Nobody else sees it.
duty-intro-mission = The mission’s log. The mission sees it; no party does.
duty-line = What happened, in one line; Enter enters it
duty-more = Say more beside it
duty-log = Log
duty-none = Nothing was entered.
orders = Orders
orders-intro = Your own side’s orders, and which units below have them. Nobody else sees them.
receipt-wanted-by = receipt wanted by { $at }
deed-entry-write = Enter
deed-order-disseminate = Hand down an order
deed-receipt-record = Note receipt
did-entry-write = An entry
did-order-disseminate = An order
did-receipt-record = Receipt was noted
field-direction = In or out
field-file = File
field-paper = Number of the sheet
field-receipt-by = Receipt by
field-order = Order
field-below = Unit
word-in = in
word-out = out
field-struck = Struck at
field-notified = Had been told before

## Exercises

mission-way-exercise = Exercise
exercise-mark = EXERCISE
exercise-mark-says = Everything here is invented. Nothing of it is sent to, or becomes part of, a mission.
exercise-facilitator = Facilitator
exercise-sign-in = With the word on your slip. It says who you are in this exercise.
exercise-word = Word
exercise-inbox = What has reached you
exercise-noted = Noted
exercise-noted-at = noted { $at }
exercise-shown-at = shown { $at }
exercise-not-shown = not seen yet
exercise-clock = Clock of the exercise
exercise-runs = Running at ×{ $pace }
exercise-stands-still = Standing still
exercise-gone = { $gone } of { $lasts }
exercise-over = over
exercise-not-over = not over yet
exercise-span = { $h } h { $min } min
exercise-go = Let it run
exercise-stop = Stand still
exercise-next = Ahead to the next, { $at }
exercise-pace = Pace
exercise-injects = Injects
exercise-at-sent = sent
exercise-at-refused = sent, not entered
exercise-at-skipped = left out
exercise-at-next = next
exercise-at-later = later
exercise-for = for
exercise-played = played
exercise-refused = What it was to enter was refused:
exercise-open-now = Open now
exercise-expected = Expected
exercise-by = by { $at }
exercise-done-by = { $who }, { $at }
exercise-later = { $span } after the time
exercise-is-not-yet = not sent yet
exercise-is-left-out = left out
exercise-is-waiting = open
exercise-is-done = done
exercise-is-late = done late
exercise-is-not-done = not done
exercise-send-now = Send now
exercise-skip = Leave out
exercise-tell = Tell somebody
exercise-tell-whom = Whom
exercise-tell-from = From whom, in the story
exercise-tell-means = How it comes
exercise-tell-words = What is told
exercise-tell-send = Tell them
exercise-by-call = Phone call
exercise-by-radio = Radio
exercise-by-message = Message
exercise-by-report = Report
exercise-by-visit = Visit
exercise-by-rumour = Rumour
exercise-by-press = Press
exercise-remarks = Facilitator’s notes
exercise-remark = Note for the report; nobody sees it before
exercise-remark-keep = Keep
exercise-deeds = Who did what
exercise-nothing-done = Nothing yet.
exercise-report = After-action report
exercise-report-open = Open the report as it stands
exercise-report-file = as one file
exercise-report-data = as data (JSON)
exercise-report-intro = What was expected and what was done, with times of the exercise. It counts nobody’s faults and ranks nobody; whether something was right is for those who were there to say.
exercise-report-time = From { $from } to { $until }
exercise-col-expected = Expected
exercise-col-who = Of whom
exercise-col-by = By
exercise-col-done = What came of it
exercise-col-sent = When
exercise-col-words = What was told
exercise-col-read = Who read it
exercise-lapsed = What lapsed by itself
exercise-lapse = Time ran out
exercise-alarm = Line unanswered
exercise-unread = What was not read
exercise-set-ahead = The clock was set ahead
exercise-none = Nothing.
exercise-chronology = Chronology
exercise-told-beside = beside the script
exercise-told-begun = begun
exercise-told-sent = sent
exercise-told-skipped = left out
exercise-told-refused = not entered
exercise-told-told = told beside the script
exercise-told-remark = note
exercise-told-ended = over

# How long what is entered is kept
retention-title = How long things are kept
retention-intro = Content is erased once its matter has been closed for its period, by the calendar, at the latest a day after. What is left in the record is that it was there. Open incidents hold what belongs to them. The periods were agreed when the mission began; two people of different sides change them.
retention-class = Sort
retention-days = Kept after closing
retention-why = Why
retention-n-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
retention-usual = (in place of { $n })
retention-ever = for ever
retention-looked = The calendar last looked on { $day }.
retention-never-looked = The calendar has not looked yet.
retention-erased = Entries you see whose content is erased: { $n }.
retention-proposed = Proposed periods
retention-propose = Propose other periods
retention-propose-hint = Days; leave empty what stays as it is. Sealed sorts can only be kept shorter than the table has it.
class-public = Published
class-mechanism = Papers of the mechanism
class-mediator = Notes of the mediator
class-party = Papers of one side
class-source = Who told something
class-site = Places of people under protection
class-staff = Who is behind a name
retention-why-public = What was published was given away.
retention-why-mechanism = Findings and their reasons are asked for again, in talks and before courts.
retention-why-mediator = They serve the talks they were made in, and those that take them up again.
retention-why-party = They are copies; the side keeps its originals.
retention-why-source = Needed while findings can be reviewed, dangerous ever after.
retention-why-site = Needed while a file is worked on; afterwards a list of targets.
retention-why-staff = Needed to answer for deeds in the year after somebody left.
log-anchored = An authority outside stamped the head of { $n ->
    [one] { $n } leaf
   *[other] { $n } leaves
} at { $at }: what is in it was there then.
log-not-anchored-since = Not anchored since { $at }: the authority outside last stamped the head of { $n ->
    [one] { $n } leaf
   *[other] { $n } leaves
}. The log goes on.
# The time somebody states, and when it was entered, always apart
stated-at = stated { $at }
entered-at = entered { $at }

mission-way-figures = Displacement and recovery
figures-intro = Who counted how many people, what is damaged, and what was paid of what was pledged. Counts of different sources stand beside each other; nothing adds them up.
recovery = Pledged and paid
recovery-none = Nothing was pledged.
paid-of = paid of
share-paid = { $n } of 100 paid
per-currency = By currency, never converted:
paid = paid
paid-late = paid late
not-paid-yet = not due yet
not-paid = not paid in time
payments = Payments
nothing-paid = Nothing was paid yet.
displacement = Displaced people
displacement-hint = Each count with its day and whose it is. Counts of fewer than ten people stay at the desk.
tables-taken-in = Tables taken in
rows-accounted = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}: { $counts } counted, { $refused } not taken
take-in-a-table = Take in a table
hint-table = A csv with HXL tags, as DTM publishes them: a column tagged #affected+idps and a date. Every row is a count or is listed with why it is none.
table-file = File, csv or csv.gz
newest-counts = Newest day of each place
newest-hint = { $shown } of { $places ->
    [one] { $places } place
   *[other] { $places } places
}, those with the most people first. Where the table has several rows of one day, each stands by itself.
rows-refused = Rows not taken
rows-refused-none = Every row was taken.
more-refused = { $n } more are in the record.
table-row = Row
table-why = Why
fewer-than = fewer than { $n }
damage = Damage
field-area = Place
field-as-of = As of
field-source = By whose count
field-damaged = Of what
field-degree = How badly
field-how-many = How many
field-method = Seen how
field-pledged-by = Who pledges
field-currency = Currency, three letters
field-instalments = Instalments
field-amount = Amount
field-due = Payable by
field-paid-to = To whom
field-consent-of = Sides whose consent it needs
word-destroyed = destroyed
deed-displacement-enter = Enter a count of displaced people
deed-damage-enter = Enter damage
deed-recovery-pledge = Enter a pledge
deed-recovery-pay = Enter a payment
did-displacement-enter = Displaced people were counted
did-damage-enter = Damage was seen
did-recovery-pledge = A pledge was made
did-recovery-pay = A payment was made
track-more = { $n } more
track-nothing = Nothing is due that you see.
track-clauses = Clauses
track-no-clauses = No clause of the text is on this track.
recipient = Recipient
site-agrees = The site agrees
agrees-yes = yes
agrees-no = not to this one
agrees-over = no longer
not-told = not told
told-at = Told
word-none = none
one-corridors = Corridor
one-access = Access for aid
one-returns = Planned return
outcome-untold = nothing told yet

# What waits for a line, what came by radio, SMS or e-mail, and on paper; two servers of one line.
waiting-label = Entries that are not sent yet
waiting-cut = Not sent yet: no connection. They wait here and go out by themselves, each once.
waiting-signed-out = Not sent yet: you are signed out. Sign in again, and they go out by themselves.
waiting-memory = This page cannot store them: leave it open until they are sent.
waiting-taken = Sent and entered.
waiting-discard = Correct it
waiting-leaving = Entries are not sent yet. Signing out deletes them from this browser. Sign out all the same?
heard-in = A message that came in
heard-hint = Paste what came by radio, SMS or e-mail. You look it over before it is entered. Of an e-mail its text alone is read; what is attached is named and left out.
heard-message = The message, with its check letters if it has some
heard-file = Or an e-mail’s file (.eml)
heard-read = Look it over
heard-look-over = Look it over, correct it, and enter it.
heard-fits = The check letters fit.
heard-fails = The check letters do not fit: have it read out again.
heard-left-out = Left out:
say-it = Say it
say-it-how = { $n ->
    [one] { $n } character
   *[other] { $n } characters
}; the last four letters prove to who writes it down that they heard it right.
entered-later = entered { $at }
exchange = Exchange by file
exchange-intro = Two servers of one line without a network: carry the file made here to the other server, and bring theirs in. A file is sealed for the server it is for; each message takes effect once, however often it is carried.
exchange-came = Taken in from { $who }. New messages your unit sees: { $n }.
exchange-bring = Bring a file in
exchange-file = The file from the other server
exchange-take = Take it in
exchange-units = Brings messages of
exchange-waits = Not known to have arrived there
exchange-had = Came from there
exchange-messages = { $n ->
    [one] { $n } message
   *[other] { $n } messages
 }
exchange-given = File last made
exchange-taken = File last brought in
exchange-never = never
exchange-aside = Set aside
exchange-aside-how = They came and could not be proven or entered; they are tried again with every file.
exchange-fingerprint = Fingerprint
exchange-give = Make the file for { $who }
exchange-none = No other server is paired with this one.
exchange-own = This server
exchange-pair-how = Whoever keeps the servers pairs them, after both fingerprints were compared by another way:
exchange-link = Exchange with another server by file
by-radio = By radio or SMS
by-radio-how = Read this line out; who hears it notes a call. The signed message follows by SMS or file, and has the same letters.
by-sms = The signed message whole, as { $n ->
    [one] { $n } text
   *[other] { $n } texts
}
by-sms-long = Too long for texts: send it as a file.
paper = On paper
paper-intro = Every form as a sheet to print, in books of numbered sheets. What was written is entered by its number, once; a number that does not come back is seen here.
paper-books = Books of your unit
paper-numbers = Numbers
paper-holder = Handed to
paper-since = Handed out
paper-used = Entered
paper-spoiled = Spoiled
paper-missing = Not come back
paper-none = No book was handed out.
paper-issue = Hand out a book
paper-first = From number
paper-last = To number
paper-spoil = Note a spoiled sheet
paper-forms = Forms
paper-forms-how = Print a sheet with the numbers of a book, or one without a number to be numbered by hand.
paper-print = Print
paper-enter = Enter from paper
paper-print-numbered = Print numbered
paper-print-how = Print this page on A4 from the browser; what is above this line is not printed.
paper-unnumbered = No. ________
paper-signature = Signature
paper-entered-by = Entered by, on (day, hour)
paper-no-account = * is needed. Of sexual violence, or a child taken into an armed force, write no account: only that the person is to be referred.
paper-elsewhere = What this sheet says belongs to a file that is there: choose it, and type the sheet in here with its number. If it was entered on the page of that file already, note its number alone, so that it counts as come back.
paper-note = Note the number
paper-phone-report = A report, as on the phone
paper-link = Forms on paper, and entering from paper
field-written-by = Written by
field-written-at = Written at
paper-duty-entry = Duty entry
phone-code = Settings of ODK Collect as a QR code
phone-code-how = In ODK Collect or KoboCollect choose “Configure with QR code” and hold the phone up to this picture, or type the three in. The picture holds the secret: let nobody photograph it.
exchange-texts = A signed message that came by SMS
exchange-texts-how = Its texts, each on a line of its own, in any order
exchange-heard = Proven and entered:

account = Account
passkeys = Passkeys
passkeys-intro = A passkey is kept by a phone, a computer or a security key, and opened with a finger, a face or a number. It works on this room’s own address and on no copy of it.
passkeys-none = You have no passkey.
passkey-called = What to call it, such as the device it is on
passkey-add = Add a passkey
passkey-remove = Take out
passkey-removed = Taking one out ends every session of yours, on every device.
passkey-sign-in = Sign in with a passkey
passkey-instead = Or with a passkey
passkey-enrol = Take up your place with a passkey
passkey-missing = This browser makes no passkeys here. Use password and digits, or another browser.
passkey-stopped = The passkey was not made or not used. Nothing was sent; you can try again.
passkey-nowhere = Passkeys need the room to be opened by its name, not by a number, and from other machines by https.
own-key = Key you sign with
own-key-intro = Messages on the liaison line are signed. A key on your own device signs where nobody else can; without one the server signs with a key that your password opens.
own-key-none = There is no key yet.
own-key-make = Make a key on this device
key-by-device = on a device of their own
key-by-server = kept by the server, opened by their password
key-in-force = in force
key-waits = waits for another side
key-ended = signs no more
key-whose = Whose
key-kept = Who keeps it
key-which = Key
signing-keys = Keys
signing-keys-intro = A person’s first key is in force once they show it; any further one waits for another side. One person lets a key sign no more: what it signed before stands, what comes after does not.
deed-key-revoke = Let a key sign no more
did-key-enrol = A key was shown
did-key-agree = A key was agreed to
did-key-revoke = A key signs no more
sign-here = Sign on this device
sign-here-intro = This text, and nothing else, is signed with the key on this device. Read it.
sign-here-text = What is signed
sign-here-do = Sign and send
device-missing = This browser cannot hold a key for signing (Ed25519). Use a newer one; without a key on a device, the server signs with the key your password opens.
device-elsewhere = Your key is not on this device. Sign where it is; if that device is lost, make a key here on the page Account.
signature-holds-device = signed on a device of the sender’s, the signature holds, key
log-keys = Keys of the log
log-keys-intro = Who countersigns the log, each with the key in force. Another key takes two people of different sides; what the old one signed stays final.
key-of-log = The log’s own key
key-public = New public key (NAME+ID+BASE64; blank for the log’s own, which is made here)
deed-key-change = Propose another key
deed-key-stop = Stop a countersigner’s key at once
did-key-change = Another key was proposed
settings = Settings
settings-intro = What holds beside the agreement’s text. Two people of different sides change it.
setting = Setting
setting-value = Value
deed-setting-propose = Propose another value
did-setting-propose = Another value of a setting was proposed
did-setting-agree = A setting was agreed to
setting-session-idle-minutes = Minutes without a page until one is signed out
setting-session-hours = Hours until one signs in anew
setting-batch-width = Entries of a batch of the log
setting-patience-minutes = Minutes until a missing countersignature is shown as a stall
setting-neutrals-needed = Neutrals who have to countersign
setting-line-receipt-hours = Line: hours for a receipt
setting-line-answer-hours = Line: hours for an answer
setting-line-test-every-hours = Line: hours between test calls
setting-line-test-answer-minutes = Line: minutes to answer a test call
setting-line-calls = Line: unanswered calls in a row until the alarm
setting-desk-receipt-hours = Desk: hours for a receipt
setting-desk-withdrawal-hours = Desk: hours to confirm a withdrawal
setting-desk-escalation-hours = Desk: hours until the next level is turned to
setting-desk-answer-hours = Desk: hours to answer a request for access
setting-desk-close-hours = Desk: hours to say what came of it
own-key-by-device = on a device of yours
own-key-by-server = kept by the server, opened by your password

## Withdrawal, consequences, guarantees
mission-way-withdrawal = Withdrawal
mission-way-consequences = Consequences
due-more = { $n } more
coming = What comes next
coming-none = Nothing with a date in the next four weeks.
gates = Phases and their gates
gate-open = open since
gate-ended = ended; opened
gate-blocked = not open; at the earliest
gate-waits = its gate asks for nothing more; opens
gate-holds = holds
gate-missing = missing
since-when = since { $at }
clauses-evidence = Beside them { $n ->
    [one] stands { $n } fact
   *[other] stand { $n } facts
} of the case's own files, which the mechanism alone sees.
map-alleged = alleged or under inquiry
map-confirmed = confirmed by the body
map-not-confirmed = not confirmed by the body
map-evidence = the case's own files
lane-happened = What is told to have happened
lane-recorded = What was recorded
lane-incidents = Incidents
lane-findings = Findings
lane-certified = Certifications
lane-declared = Declarations
lane-overdue = Duties not done by their hour
withdrawal-intro = Who is to be out of which zone by when. What a side declares, what the body certifies and what another side disputes stand beside each other; none replaces the other.
withdrawal-none = The agreement has no withdrawal.
withdrawal-anywhere = No zone named
withdrawal-certified = certified
withdrawal-certified-late = certified, done late
withdrawal-not-done = the body saw it not done
withdrawal-suspended = suspended
withdrawal-overdue = overdue
withdrawal-declared = declared, not certified
withdrawal-met = reported done, not certified
withdrawal-not-yet = not yet owed
withdrawal-open = owed
out-by = out by
said-declared = Declared by
said-against = Said of it by another side,
said-certified = Certified by
said-not-certified = Not seen done by
said-disputed = Disputed in
opens-gate = Asked for by the gate of:
consequences-intro = What follows a finding follows by nobody's hour alone: each step waits for those the agreement names. A decision not made in time is entered as not made, and decides nothing.
decisions-called = To be decided
decisions-none-called = Nothing is called for.
decisions-made = Decided
decisions-not-called = Not called for now
decide-step = Step after a finding
decide-snap-back = Snap-back
decide-guarantee = Guarantee
decide-by = to be decided by
decide-no-time = the text sets no time
decide-now = Enter the decision
decide-again = Enter a further decision
decision-overdue = not decided in time
decision-due = to be decided
decision-waiting = an answer may still come
decision-decided = decided
decision-answered = answered, nothing to decide
decision-not-called-for = not called for
decided-late = late
who-decides = Who decides
decides-nobody-named = the text names nobody
decides-outside = outside the mechanism
decides-on = On
decides-when = May be decided when
called-since = Called for since
then-returns = What may be suspended
then-suspended-now = Suspended now
then-owed-within = Then owed within
guarantees-of = What { $who } guarantees
asked-of-you = Asked of you
asked-nothing = Nothing is asked of you now.
you-guarantee = Your guarantees
guarantee-none = The agreement names no guarantee of yours.
owed-until = owed until
your-decisions = Your decisions
duties-of-parties = The parties' duties
duties-as-told = Read from what was told to you, and from nothing else: what stands as not observed may be known to others.
duty-whose = Whose
duty-standing = How it stands
duty-alleged = (on one side's word or news)
guarantor-beside = Also for you
status-contrary-indication = contrary indication
status-overdue = overdue
status-open = running
status-met = met
status-not-observed = not observed
status-nothing-due = nothing due
did-duty-overdue = A duty was not done by its hour
hint-certification-give = Tick it where the body saw it done; left unticked, it says that it was not done as far as was seen. Every party and every guarantor is told.
hint-declaration-about = The other side and the mission read it beside the duty. It changes nothing of how the duty stands.
hint-declaration-give = The other side and the mission read it. It is a declaration and certifies nothing.
text-in-force = The mission works with the text in force since { $at }; its mark:
text-proposed = A changed text is proposed
text-accepted = Another text was agreed to
text-agreed = agreed
text-not-agreed = has not agreed
text-at-next-start = The mission works with the text agreed on last, from when it is next started.
text-agree-hint = It changes what the mission works with once a principal of every party agreed.
text-changes = What differs
text-no-changes = Nothing that is read differs.
text-where = Where
text-was = Before
text-now = After
versions = Versions
version-disputed = disputed:
deed-text-agree = Agree to this text for your party
did-text-agree = A party agreed to a text
did-text-propose = A changed text was proposed

stopped-WEB070 = You ask more often than your share allows.
stopped-WEB070-remedy = Wait a few seconds; nothing of what was entered is lost. Close windows you do not need.
stopped-WEB071 = Too many windows of yours wait for news.
stopped-WEB071-remedy = Close some of them.
mission-read-only = Nothing can be entered at present; what was entered is safe. Whoever runs the server has to make room.
mission-clock-behind = This server’s clock is { $n } min behind the newest entry. Hours shown and counted may be wrong.
intake-ahead = It tells of a time { $n } h after it came: the phone’s clock may be wrong.

part-shown = { $first } to { $last } of { $of }
part-before = Before
part-after = After
parts-of = Parts of the list: { $name }
find = Search
find-in-names = Search in names: act, place, date
find-all = All
find-none = No file has all these words in its name.
files-with-it = { $n ->
    [one] one more of the same matter
   *[other] { $n } more of the same matter
  }
files-together = Looked at together
file-leads = the file they are worked on by
file-by-itself = no other file
due-more-in = { $n } more in
latest-alone = Map and course of time show the latest { $n ->
    [one] { $n } file
   *[other] { $n } files
}; all are in the list of incidents.

## The humanitarian desk's own log
log-desk-apart = The humanitarian desk keeps a log of its own, which no side countersigns.
desk-log = The desk’s own log
desk-log-intro = What the desk enters stands here alone. No party countersigns this log, sees it, or learns how large it is; it grows by one batch of one size each minute, whatever the desk does. What was entered before the desk had a log of its own stays in the mission’s, and the link to an incident that the desk disclosed goes there too.
desk-log-nobody = Nobody countersigns it: its own signature is all there is.
desk-log-policy = Its policy, for whoever checks its receipts:
desk-log-address = Where a neutral of the desk’s choosing countersigns it; tell this address to nobody else:
desk-log-keys = Keys of the desk’s own log
desk-log-keys-intro = Who countersigns it, each with the key in force. Another key takes the desk and whoever presides over the mission; no party is told. What the old key signed stands.
desk-log-neutral = A neutral who countersigns the desk’s log
deed-desk-change = Propose another key of the desk’s log
did-desk-change = Another key of the humanitarian desk’s log was proposed
did-desk-agree = A key of the humanitarian desk’s log was agreed to

## Desk, guarantor, administration, and what is public
unit-office = Mission office
consent-to-nobody = Nobody
consent-may-be-told = may be told of it.
consent-given-by = Consent given by
consent-until = until
consent-strike-yes = that it was struck may be told
consent-strike-no = that it was struck may not be told
strike-told-on = yes, in an incident’s file
strike-stays-here = no; the desk alone knows, until the site agrees
notify-whom = Notify { $who }
by-recipient = By recipient
by-recipient-hint = What each one holds, was told before, or may be told.
holds-n = copies held: { $n }
told-whom = What { $who } was told
recipient-intro = Receipt says that a copy arrived and nothing more. Each copy is this recipient’s alone.
copy-as-sent = The copy as sent
holds-now = Holds now
holds-now-none = Holds no copy now.
may-be-told = May be told, and was not
may-be-told-none = No site lets this recipient be told of more.
held-before = Held before
held-before-none = Nothing was withdrawn or has ended.
came-corridors = What came of them:
came-access = What was answered:
came-returns = What came of them:
decide-enter = Enter this decision
decide-guarantee-taken = The guarantee falls due
decide-guarantee-not-taken = The guarantee does not fall due
decide-step-taken = The step is taken
decide-step-not-taken = The step is not taken
decide-step-referred = It is passed on to the next step
decide-snap-back-taken = The clauses named are suspended
decide-snap-back-not-taken = The clauses stay in force
decide-snap-back-resumed = The clauses are in force again
people-who-agrees = What is proposed takes effect once somebody of another side agrees: a principal, the chair or the humanitarian desk. Until then nothing changes.
hint-person-enrol = The name is a pseudonym, never the person’s own. Once another side agreed, whoever agreed is shown a word to hand over on paper.
hint-person-revoke = Takes effect at once, at the next page they ask for. What they entered stays.
number-in-unit = Number within the unit
setting-now = Holds now
setting-from = Since
setting-may-be = May be
setting-unset = none set
setting-agreed = two sides agreed to it
setting-as-begun = the mission’s beginning
people-beside = Kept elsewhere
people-log = Log and proofs: who countersigns, and what is missing
people-backups = Backups are made and checked on the server itself; the room keeps no list of them:
paper-of-agreement = Agreement
paper-of-incident = Incidents
paper-of-meeting = Meetings
paper-of-watch = Coverage, declarations and certifications
paper-of-step = Consequences and guarantees
paper-of-liaison = Liaison line
paper-of-sites = Humanitarian sites and movements
paper-of-corridors = Corridors, access and returns
paper-of-figures = Displacement and recovery
paper-of-duty = Duty log
paper-of-order = Orders
paper-of-phone = Field phones
mission-way-public = What is public
public-intro = Anybody may read this page without signing in. Everything else of the mission is seen only by those it was told to.
public-findings = Published findings
public-findings-how = What happened, on which day, in which zone, and what the body found. Never who told it, nor an exact place or hour.
public-findings-none = The mission has published no finding yet. Publication is proposed with a reason, and decided by the chair.
public-since = published { $at }
public-corridors = Announced corridors
public-corridors-how = Routes announced to everybody. That one is listed here promises nobody’s safety.
public-corridors-none = No corridor was announced to everybody.
sign-in-public = Without signing in, anybody may read:
incidents-none-to-publish = Nothing is proposed for publication. A file comes here once somebody of the mission proposes to publish it.
told-within = Told to within
reaches = Reaches
measured-within = Measured to within
publication-of = Publication proposed { $at }
matter-not-told = the matter itself was not told to you
first-happened = What is said to have happened
first-disputed = What is disputed
first-disputed-none = Nothing that you see.
first-unseen = What nobody could see
first-unseen-none = Nothing was entered as not seen. That is not the same as everything having been watched.
first-lately = Told in the last two days
first-lately-none = Nothing in the last two days.
happened-told = As it was reported
happened-notice = As the parties were notified
happened-found = As the body found it
happened-disputed = As the body entered it, disputed
disputed-finding = Dissent from the finding
disputed-fact = The sides do not agree on a fact
disputed-denied = Says that it was not its own
disputed-plan = Objection to a notice
unseen-clause = Not observed
unseen-zone = Watched in part
unseen-denied = Access denied
unseen-ground = Not seen on the visit
unseen-refused = Access refused
unseen-unanswered = Access asked and not given
deeds-press = Owed by your unit now:
deeds-none-press = Your unit owes nothing here. What else you may enter
reads-mission = The mission alone will read it.
reads-own-and-mission = Your unit and the mission will read it, nobody else.
reads-told = The mission will read it, and everybody told of this file:
reads-parties = The mission will read it, and every party:
stays-on-record = It stays on the record: it can be answered, never taken out.
times-in = all times in { $at }
owed-acknowledgement-change = Confirm receipt of the change
owed-acknowledgement-withdrawal = Confirm receipt: it was taken off
owed-acknowledgement-objection = Confirm receipt of the objection
owed-acknowledgement-actual = Confirm receipt of what was done
owed-acknowledgement-question = Confirm receipt of the question
owed-acknowledgement-answer = Confirm receipt of the answer
hint-finding-adopt = The proposal becomes the body’s finding. Only a review can change it afterwards.
hint-notice-send = Say what is alleged, and nothing that tells who alleged it.
hint-response-promise = It is counted as owed by your unit from the hour you name.
row-another = One more
form-further = Say more: place, sources, exceptions and the rest
rule-chair-decides = the chair decides
rule-consensus = all agree
rule-majority = a majority decides
rule-not-stated = the text does not say
reads-sides-asked = The mission will read it, and those sides you ask to send somebody that were told of this file.
reads-unit-asked = The mission will read it, and the unit that access is asked of.
reads-voters = The mission will read it, and whoever votes on it.
colon = {":"}
hint-publication-propose = The chair decides. If it is published, anybody reads the act, the day, the zone, the clauses and the finding in closed words; your reason stays in the file.
hint-publication-decide = With “publish”, anybody reads from now on the act, the day, the zone, the clauses and the finding in closed words. It cannot be taken back.

# Providers, one's own credentials and sessions
provider-sign-in = Sign in by the identity provider of
provider-of = By the identity provider of
provider-digits = The provider has said who you are. Type the digits of your second factor, which it does not stand in for.
provider-unknown = Nobody here has linked this account. Sign in the usual way first; then link it on the page of your account.
provider-otherwise = Sign in another way
own-password = Password
own-password-intro = Changing it ends your sessions on every other device. The key kept here under your password goes with it.
own-password-change = Change the password
own-password-present = Present password
own-password-fresh = New password, 12 characters or more, several words that nobody else would put together
own-factor = Second factor
own-factor-renew = Renew the second factor
own-factor-waits = Give this to your authenticator, then type its first digits within ten minutes. Until then the one before holds.
own-factor-digits = Six digits of the new one
own-factor-end = Use the new one from now on
own-provider = Identity provider
own-provider-intro = The provider of your unit can stand in for your password, never for the digits, and for nobody of another unit.
own-provider-go = Go to the provider
own-provider-arrived = The provider says you are:
own-provider-link = Link this account
own-provider-unlink = Unlink
own-sessions = Where you are signed in
own-sessions-intro = Neither device nor place is kept, only when. End what you do not know, then change your password.
own-session-here = this one
own-session-seen = last used { $at }
own-session-end = End
own-sessions-end = End all others
people-sessions-end = End somebody’s sessions
people-sessions-intro = They are out at once, everywhere, and can sign in again. Nothing of theirs is read.

# What an entry rests on: a key on a device of whoever did it, or a session alone.
rests-on-key = signed on a device of theirs, the signature holds
rests-on-session = entered by session only
rests-on-not-proven = its signature proves nothing
enter-unsigned = Enter it without signing
enter-unsigned-hint = It is entered as yours by your session alone, and every reader of the file sees that it was not signed.
policy-waits = The keys or rules changed. Whoever countersigns goes on by itself once these have signed the change too; each compares the digits, and signs from the machine that countersigns:
owed-recurring = To be done and reported, each time
missed-recurring = Not done by its hour
missed-times = { $n } missed
due-times = { $n } due
field-missed = Hours missed
paper-file = The file it belongs to
paper-file-open = Open this file’s form
from-sheet = typed in from the sheet
corridor-over = over
guard-title = What else it may have been
guard-intro = No alternative is told to be likelier than another: they stand in one order, always. A list of questions, not a finding: the body named in the agreement finds.
guard-how = Only what is there excludes; that something is missing excludes nothing, and a side’s own word ends only what it speaks against itself for.
guard-alternative = It may have been
guard-stands = Stands
guard-why = Because
guard-nothing-there = nothing is there that would exclude it
guard-questions = What is missing, and who could say
guard-question = Question
guard-whom = Asked of
guard-would-exclude = An answer could exclude
guard-none = The file tells of no act of which alternatives could be told.
guard-mechanism = seen by the mechanism alone

## Early warning
mission-way-escalation = Early warning
warned-intro = What to look at before it grows. An alarm says that a number the body watches went above its level. It accuses nobody and does not say why. For the mechanism alone.
warned-alarms = Alarms that stand
warned-none = No alarm stands.
warned-since = since
warned-stands = stands
warned-ended = ended
warned-because = Why
warned-calms = What the agreement offers
warned-ends = When it ends
warned-past = Earlier alarms of this kind
warned-more = { $n } more
warned-within = within { $time }
warned-no-step = The text offers no step for this. Mediators may raise it.
warned-strip = When alarms stood
warned-thresholds = Thresholds and how often they were wrong
warned-thresholds-intro = Measured on this record day by day, as if nothing later were known. With fewer than { $n ->
    [one] { $n } case
   *[other] { $n } cases
 } no share is told.
warned-what = What is watched
warned-levels = Levels
warned-wrong = Alarms after which nothing came
warned-missed = Beginnings without an alarm
warned-stood = Days on which one stood
warned-change = Change
warned-assumed = assumed: nobody has set it
warned-set = set by { $body }
warned-set-part = set in part by { $body }; the rest is assumed
warned-off = not watched: the body took it off
warned-area-all = everywhere together
warned-area-each = each area by itself
warns-contravened = A clause contravened again
warns-contravened-drawn = A clause contravened again, as a forecast draws it
warns-branching = Acts that follow from acts
warns-count-above = More incidents than the weeks before
warns-duty-at-risk = A duty at risk before its deadline
warns-line-unanswered = The line unanswered
warns-new-zone = A zone newly affected
because-lately = { $n ->
    [one] One contrary indication
   *[other] { $n } contrary indications
 } in the last { $back ->
    [one] { $back } day
   *[other] { $back } days
 }. Watched is whether one more comes within { $within ->
    [one] { $within } day
   *[other] { $within } days
 }.
because-drawn = { $n } of 1,000 continuations drawn anew hold { $least ->
    [one] at least one contrary indication
   *[other] at least { $least } contrary indications
 } within { $within ->
    [one] { $within } day
   *[other] { $within } days
 }; of its own last year’s stretches as long, { $own } of 1,000 did. In the last 28 days: { $lately }.
because-below = The number is below its level again; the alarm stands until it has been low for long enough.
because-ratio = One act is followed by { $value } others as read last (interval { $low } to { $high }).
because-new = Nothing had been recorded there for { $quiet ->
    [one] { $quiet } day
   *[other] { $quiet } days
 }.
because-since = Since then { $n } more.
because-left = Nothing was reported done, and { $amount ->
    [one] { $days } day is
   *[other] { $days } days are
 } left, until { $by }.
because-waits-for = It waits for: { $clause }
because-in-a-row = { $n ->
    [one] One contact stayed unanswered, on { $first }
   *[other] { $n } contacts in a row stayed unanswered, the first on { $first }
 }. Why is not known.
because-more = { $n } in the last { $days ->
    [one] { $days } day
   *[other] { $days } days
 }, where the weeks before let expect { $expected }.
contact-call = Call of { $at }
contact-test = Test call of { $at }
ends-contravened = When the chance of one more within { $days ->
    [one] { $days } day
   *[other] { $days } days
 } has been { $lower } % or less for { $stay ->
    [one] { $stay } day
   *[other] { $stay } days
 } without a break.
ends-contravened-drawn = When the share of draws has been { $lower } % or less for { $stay ->
    [one] { $stay } day
   *[other] { $stay } days
 } without a break.
ends-branching = When the ratio has been { $lower } or less for { $stay ->
    [one] { $stay } day
   *[other] { $stay } days
 } without a break.
ends-count-above = When the counts have been near their level again for { $stay ->
    [one] { $stay } day
   *[other] { $stay } days
 } without a break.
ends-duty-at-risk = When it is reported done, or when its deadline has passed and it is overdue.
ends-line-unanswered = When an answer comes.
ends-new-zone = When nothing new was recorded there for { $stay ->
    [one] { $stay } day
   *[other] { $stay } days
 }.
calms-the-line = The line
calms-clarification = A question answered
calms-pause = A pause
calms-meeting = A meeting
calms-first-step-of-the-ladder = The first step of the ladder
calms-guarantor = The guarantor
past-none = There was none whose time is over.
past-few = { $part } of { $whole } were followed by nothing. Too few to say more.
past-false = { $part } of { $whole } were followed by nothing ({ $range }).
share-few = { $part } of { $whole }, too few to say
share-of = { $part } of { $whole } ({ $range })
level-raise-at = raised at { $n }
level-lower-at = may end at { $n }
level-raise-at-percent = raised at { $n } %
level-lower-at-percent = may end at { $n } %
level-contacts = { $n ->
    [one] { $n } contact
   *[other] { $n } contacts in a row
 }
level-at-least = { $n ->
    [one] at least one contrary indication
   *[other] at least { $n } contrary indications
 }
level-within-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
 } ahead
level-stay-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
 } without a break
level-left = { $n ->
    [one] { $n } day
   *[other] { $n } days
 } before the deadline
deed-thresholds-set = Set this threshold
did-thresholds-set = Threshold set
hint-thresholds-set = Levels: per cent for a clause, hundredths for the ratio and for counts. The mechanism alone reads it.
field-raise-at = Level that raises an alarm
field-lower-at = Level at which it may end
field-within-days = Days ahead, or days before a deadline
field-at-least = At least so many contrary indications
field-stay-days = Days without a break before it ends
field-off = Do not watch this any more
alerts-title = Alerts to the public
alerts-intro = For three facts that people act on: a route closed, mines, shelter. Nothing else can be told this way, and nobody’s words. One person puts an alert together, another approves it; until then its file is marked a draft. The file is a message of the Common Alerting Protocol, to be handed on by the body’s own ways.
alerts-none = There is none.
alert-until = holds until
alert-draft = waits for approval
alert-approved = approved
alert-withdrawn = taken back
alert-doubted = asked to be taken back; it stands until a chair does
alert-doubted-by = Asks to take it back:
alert-taken-by = Taken back by
alert-unwritten = Cannot be written by the text in force now; what went out stands until it is taken back or over:
alert-over = over
alert-exercise = exercise, warns nobody
alert-file = The message as a file
deed-alert-propose = Put an alert together
deed-alert-approve = Approve it
deed-alert-doubt = Ask to take it back
deed-alert-withdraw = Take it back
did-alert-propose = Alert put together
did-alert-approve = Alert approved
did-alert-doubt = Asked to take the alert back
did-alert-withdraw = Alert taken back
hint-alert-propose = A zone, or the name of a place; beside it a position and a radius, if they are known. Another person approves it.
field-tells = What it tells
field-expires = Holds until
word-route-closed = route closed
word-mines = mines
paper-of-warning = Early warning and alerts
warned-table = Table of thresholds

### What readers answer to bulletins.
answers-site = By agreement and promise, with the history of each
answers-bulletins = Bulletins
answers-no-bulletin = There is none yet.
answers-title = Answers of readers
answers-back = The bulletin:
answers-kept = No cookie is set here, and neither address nor browser is kept. Of what you send, the day is kept and no hour.
answers-views = { $n ->
    [one] This bulletin was asked for once.
   *[other] This bulletin was asked for { $n } times.
} Pages are counted, not people; programs that ask are counted too, copies kept on the way are not.
answers-reactions = Reactions
reaction-informative = informative
reaction-unclear = unclear
reaction-dispute = I dispute this
reaction-thanks = thank you
reaction-like = like
reaction-love = love
reaction-care = care
reaction-laugh = laugh
reaction-wow = wow
reaction-sad = sad
reaction-angry = angry
reaction-counted = It is counted. Another choice on this page takes its place.
reactions-how = Taps are counted, not people: whoever loads the page anew can tap again, and one patient person thousands of times. No more than { $most } are counted for a bulletin in a day. They say nothing of what happened.
reactions-missed = { $n ->
    [one] One came faster, or oftener in a day, than they are counted and is not in these figures.
   *[other] { $n } came faster, or oftener in a day, than they are counted and are not in these figures.
}
answers-comments = Comments
answers-none = Nobody’s comment is shown yet.
answers-waiting = { $n ->
    [0] None waits to be looked at.
    [one] One waits to be looked at.
   *[other] { $n } wait to be looked at.
}
answers-not-shown = { $n ->
    [one] One is not shown: { $reason }.
   *[other] { $n } are not shown: { $reason }.
}
answers-disputes = A formal dispute of what a bulletin says comes from a party to the agreement, by its own people in the operations room; “I dispute this” is a reader’s remark and none.
answer-write = Write a comment
answer-said = Your comment
answer-name = A name to show with it (may stay empty)
answer-moderated = Somebody reads it before it is shown; the rules are the same for every side.
answer-unmoderated = It is shown at once; what breaks the rules is taken away.
answer-careful = Name nobody who could be hurt by it, and no place where they are.
answer-send = Send
answer-waits = It came in. Somebody looks at it before it is shown.
answer-is-shown = It is shown.
answer-word = Keep this word: whoever has it can withdraw the comment. It is shown once, and nobody can find it for you.
answer-withdraw-now = Withdraw it now
answer-nameless = no name
answer-reply = An answer
answer-reply-to = Answer it
answer-about = Answer, report, withdraw
answer-one = A comment
answer-gone-withdrawn = Withdrawn by whoever wrote it.
answer-gone-removed = Taken away by a moderator.
answer-report = Report it
answer-report-why = What is wrong with it?
answer-reported = A moderator will look at it.
answer-withdraw = Withdraw it
answer-withdraw-word = The word you were told when you wrote it
reason-endangers = it puts somebody in danger
reason-hatred = it calls for hatred or violence
reason-personal = it insults a person
reason-names-somebody = it names a person who is not public
reason-advertising = it advertises
reason-elsewhere = it is about something else
information-title = I have information
information-warning = Before you write: what this cannot hide
information-warning-line = Whoever runs your line, your network or your country’s exchange can see that you are on this site, when, and how much you send; not what you write, where the address begins with https.
information-warning-device = Your own device may keep that you were here. Whoever holds it can read it.
information-warning-words = What you write can tell who you are: what only you know, how you put it, where you stood.
information-warning-server = Whoever runs this server, or breaks into it, could watch what comes in while it comes in.
information-warning-help = If being found out would put you in danger, use a device and a line that are not yours, or Tor Browser, or tell a person you trust instead.
information-kept = This program keeps the text, sealed, and the week. It keeps no address, no browser, no name and no hour, and cannot answer you.
information-said = What do you want to tell?
information-send = Send
information-done = It was kept. You can close this page; nothing of it can be found again from here.
mission-way-answers = Readers
readers-intro = What readers answered to bulletins, and what they may. Decide by the same rules for every side; a view is no reason.
readers-switches = What readers may do
readers-comments = Comments
readers-unmoderated = Show comments before anybody looked at them
readers-react = Reactions
readers-views = Count pages that are asked for
readers-intake = “I have information”: sealed, for those who look after sources
readers-disputes = Say on the pages how a party disputes a bulletin
readers-set = Which reactions
readers-set-subject = informative, unclear, I dispute this, thank you
readers-set-news = the seven of news pages, like to angry
readers-switch = Keep
readers-waiting = To look at
readers-waiting-none = Nothing waits.
readers-reported = { $n ->
    [one] reported once
   *[other] reported { $n } times
}
readers-reason = Why it is not shown
readers-show = Show
readers-refuse = Do not show
readers-remove = Take away
readers-keep = Leave as it is
readers-decide = Decide
readers-decision = Decision
readers-log = What was decided
readers-log-none = Nothing was decided yet.
readers-by-reader = a reader
readers-deed-show = shown
readers-deed-refuse = not shown
readers-deed-remove = taken away
readers-deed-keep = left as it is
readers-deed-report = reported
readers-deed-withdraw = withdrawn
readers-told = What readers told
readers-told-intro = From people nobody knows, sealed until you opened this page. By week, in no order within it. Nothing here is verified.
readers-told-none = Nobody told anything.
readers-day = Day
readers-deed = What
readers-who = By whom
answers-disputed-by = Formally disputed by { $unit }, { $day }:
readers-disputes-page = Disputes of bulletins
dispute-intro = Your party says in public what it disputes. It stands on the record, in your party’s name, below the bulletin; it changes nothing the bulletin says. One limit for all: 600 letters.
dispute-bulletin = Which bulletin
dispute-words = What is disputed, and why
dispute-clause = Of which promise (may stay open)
dispute-file = File it in public
dispute-none = No party has disputed a bulletin.
dispute-no-bulletin = There is no bulletin to dispute.
did-dispute-file = A party disputed a bulletin
readers-own = Or a choice of your own, by these names: { $known }

## What is below a bulletin that is served
bulletin-signed = Signed with the key { $key }.
bulletin-logged = The mission’s log holds this signature.
bulletin-as-signed = The file as signed
bulletin-signature = Signature
bulletin-receipt = Receipt of the log
bulletin-check = Is a file genuine?
bulletin-altered = Not shown: not what was signed
bulletin-altered-why = What lies here under this name is not what was signed under it, or not what the log holds: it was altered, its signature is missing, or it is not whole yet. Ask the publisher for it; until then take it for nobody’s.
bulletins-page = Bulletins and the log
bulletins-intro = A bulletin entered here is held by the mission’s log for good: the digest of its signature, and by whom it is spoken. The receipt is laid beside it by itself. A bulletin that speaks for the mechanism needs the votes of the body first, by the rule of the agreement.
bulletins-none-signed = No signed bulletin is in the folder.
bulletin-enter = Enter it into the log
bulletin-entered = Entered { $at }, entry { $n }.
bulletin-not-entered = Not in the log.
bulletin-needs-votes = It speaks for the mechanism. Votes: { $yes } for, { $no } against, { $silent } not given.
bulletin-vote-yes = Vote for it
bulletin-vote-no = Vote against it
bulletin-vote-abstain = Abstain
did-signature-enter = A bulletin was published
did-signature-vote = A member voted on a bulletin
bulletin-keys = Keys that are not valid any more
bulletin-keys-intro = A publisher’s key that was lost, stolen or replaced is announced here; it takes two people of different sides. What the log took in before that day stays genuine; a bulletin of later days with that key is not shown.
bulletin-key = The key (NAME+ID+…)
bulletin-key-since = Not valid from
bulletin-key-why = Why
bulletin-key-from = not valid from { $day }
bulletin-key-lost = lost
bulletin-key-stolen = stolen
bulletin-key-replaced = replaced
bulletin-key-propose = Propose it
bulletin-key-agree = Agree to it
bulletin-key-agreed = It is agreed.
bulletin-key-waits = It waits for somebody of another side.
bulletin-key-gone = This key is not valid any more, from { $day } on; the days of this bulletin are before that, and no log shows when it was signed.
bulletin-key-gone-before = This key is not valid any more, from { $day } on; the log took this bulletin in before.
did-publisher-key-propose = It was proposed that a publisher’s key is not valid any more
did-publisher-key-agree = A publisher’s key is not valid any more
answer-called = A reader who calls themselves
