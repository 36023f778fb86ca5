### The words of bulletins. Neutral by design: docs/reference/bulletin.md has the checked vocabulary.

bulletin-title = Bulletin: { $agreement }
period = { $first } to { $last }
number = No. { $n }
private = Private analysis by { $who }, not a statement of the mechanism
official = Statement of { $who }, approved: { $approval }
unproven = These files name { $who }, and the signature that would show them to be theirs is missing: take them for nobody’s
cut-off = What became known by { $at } is told, and nothing after it.
count-withheld = fewer than { $least }, or withheld

headline-contrary-indication = { $period }: contrary indications on { $n ->
    [one] { $of ->
        [one] the one promise
       *[other] one of { $of } promises
    }
   *[other] { $n } of { $of } promises
}
headline-overdue = { $period }: no contrary indication; { $n ->
    [one] { $of ->
        [one] the one promise is overdue
       *[other] one of { $of } promises is overdue
    }
   *[other] { $n } of { $of } promises are overdue
}
headline-not-observed = { $period }: nobody was able to observe { $n ->
    [one] { $of ->
        [one] the one promise
       *[other] one of { $of } promises
    }
   *[other] { $n } of { $of } promises
}
headline-open = { $period }: { $n ->
    [one] { $of ->
        [one] the one promise is still open
       *[other] one of { $of } promises is still open
    }
   *[other] { $n } of { $of } promises are still open
}
headline-met = { $period }: what was due was done
headline-nothing-due = { $period }: nothing was due

summary-not-counted = No source counted acts of violence over the whole of these days.
summary-acts-more = Reports tell of { $n ->
    [one] { $acts } act of violence
   *[other] { $acts } acts of violence
 } and of { $deaths_n ->
    [one] { $deaths } person killed
   *[other] { $deaths } people killed
 }; more than { $before_n ->
    [one] the { $before } act of the period before
   *[other] the { $before } acts of the period before
 }.
summary-acts-fewer = Reports tell of { $n ->
    [one] { $acts } act of violence
   *[other] { $acts } acts of violence
 } and of { $deaths_n ->
    [one] { $deaths } person killed
   *[other] { $deaths } people killed
 }; fewer than { $before_n ->
    [one] the { $before } act of the period before
   *[other] the { $before } acts of the period before
 }.
summary-acts-same = { $n ->
    [0] Reports tell of no act of violence, as in the period before.
   *[other] Reports tell of { $n ->
        [one] { $acts } act of violence
       *[other] { $acts } acts of violence
    } and of { $deaths_n ->
        [one] { $deaths } person killed
       *[other] { $deaths } people killed
    }, as many acts as in the period before.
}
summary-acts-unknown = Reports tell of acts of violence: { $acts }; of people killed: { $deaths }; acts in the period before: { $before }.
summary-stands = Of { $of ->
    [one] { $of } promise
   *[other] { $of } promises
 }, { $contrary ->
    [0] none has contrary indications
    [one] one has contrary indications
   *[other] { $contrary } have contrary indications
}, { $overdue ->
    [0] none has an overdue duty
    [one] one has an overdue duty
   *[other] { $overdue } have an overdue duty
}, and { $met ->
    [0] none was met
    [one] one was met
   *[other] { $met } were met
}.
unseen-clauses = { $n ->
    [0] No promise in force is known to have gone unobserved.
    [one] { $of ->
        [one] The one promise
       *[other] One of { $of } promises
    } was not observed: no report came from where it would show.
   *[other] { $n } of { $of } promises were not observed: no report came from where they would show.
}
unseen-no-record = Who was able to watch which region is not on record, so no count here is a share of what happened.
unseen-denied = Watching was refused or hindered in { $regions }.

figure-acts = acts of violence reported
figure-deaths = people killed, by reports
figure-days = { $n ->
    [one] day with a report
   *[other] days with a report
}
figure-contrary-indication = { $n ->
    [one] promise with contrary indications
   *[other] promises with contrary indications
}
figure-overdue = { $n ->
    [one] promise overdue
   *[other] promises overdue
}
region-nowhere = region not told

section-summary = In short
section-figures = Figures
section-board = Promise by promise
section-findings = What the mechanism found
section-statements = What the parties said
section-owed = Overdue and coming due
section-gates = Phases
section-regions = By region
section-course = Period by period
section-sources = Sources
section-disclosure = How this was made
made-agreement = the agreement file
made-evidence = all evidence together
made-program = the program
section-unseen = What nobody could see
section-corrections = Corrections
section-passages = In the publisher's own words
of-period = This period
of-before = The period before
of-before-agreement = As long before the agreement
not-to-be-had = not counted
board-intro = How each promise stands in these days. The program assesses; what the mechanism found stands apart.
board-clause = Promise
board-who = Who
board-status = Stands
board-observed = Observed by
status-contrary-indication = contrary indication
status-overdue = overdue
status-not-observed = not observed
status-open = open
status-met = met
status-nothing-due = nothing due
status-alleged = { $status }, alleged only
statements-limit = Each party's statements in the order of the agreement, at most { $limit ->
    [one] { $limit } letter
   *[other] { $limit } letters
 } each, the same for all.
statements-none = No statement is on record.
statement-reported = reported, not verbatim
statement-cut = cut at the limit
statement-by = { $name }, { $day }
statement-came = came in on { $came }
statement-late = came in on { $came }, after the time to reply, which ran until { $over }
findings-none = The mechanism entered no finding in these days.
finding-line = { $clause }: { $status }
owed-by = by
owed-overdue = overdue
owed-due = coming due
gate-state = State
gate-since = Since
gate-dormant = not begun
gate-in-force = in force
gate-suspended = suspended
gate-ended = ended
region = Region
region-acts = Acts
region-deaths = People killed
region-watched = Watched
region-denied = refused or hindered
region-unwatched = not on record
course-label = acts of violence
course-intro = Each number as it was told at its own cut-off; what became known since stands under Corrections once it is enough to tell.
disclosure-rule = By rule: { $parts }.
disclosure-model = By statistical model: { $parts }.
disclosure-person = By a person: { $parts }.
disclosure-nothing = nothing
disclosure-generated-none = No text was generated by a language model.
disclosure-policy = Editorial policy: { $policy }
part-headline = headline
part-summary = summary
part-figures = figures
part-board = promises
part-owed = duties
part-gates = phases
part-regions = regions
part-unseen = what was not seen
part-course = course
part-statements = statements
part-passages = own words
part-findings = findings
source-title = Source
source-origin = Kind
source-terms = Terms
radio-ends = End of the bulletin.
correction-acts = Acts of violence: { $before } were known before, { $after } are known now.
correction-deaths = People killed: { $before } were known before, { $after } are known now.

### What people enter: docs/reference/bulletin-file.md.

own-words = In { $who }’s own words: “{ $text }”
own-words-generated = “{ $text }” (text generated by { $program }; { $who } answers for it)
section-held-back = Waiting for a reply
section-why-now = Why published now
held-back = Not printed yet, because it waits for the reply of a party it speaks about: { $findings ->
    [0] no finding
    [one] one finding
   *[other] { $findings } findings
}; { $statements ->
    [0] no statement or passage
    [one] one statement or passage
   *[other] { $statements } statements and passages
}.
held-back-none = Nothing is held back for a reply.
held-back-rule-agreement = What speaks about a party is printed once it has replied, or after { $time }, as the agreement gives it.
held-back-rule-publisher = What speaks about a party is printed once it has replied, or after { $time }; the agreement gives no time, this one is the publisher’s.
held-back-rule-program = What speaks about a party is printed once it has replied, or after { $time }; neither the agreement nor the publisher gives a time, this one is the program’s.
statement-none = { $name }: no statement is on record in these days.
statement-translated = translated from { $language }
statement-generated = text generated by { $program }
language-en = English
language-fr = French
language-ar = Arabic
finding-told = { $status }: “{ $sentence }” ({ $by }, { $day })
finding-told-region = { $region }, { $status }: “{ $sentence }” ({ $by }, { $day })
finding-grade = { $finding }; grade: { $grade }
finding-status-alleged = alleged
finding-status-under-inquiry = under inquiry
finding-status-confirmed = confirmed
finding-status-not-confirmed = not confirmed
finding-status-disputed = disputed
finding-status-withdrawn = withdrawn
finding-status-not-stated = not stated
correction-person = Correction { $n }, by a person, of the bulletin of { $period }: { $text }
correction-rule = Correction { $n } of this bulletin, by rule, of { $period }: { $text }
disclosure-generated = Text was generated by a program: { $parts }.
generated-part = { $part }, by { $program }
disclosure-policy-link = Read it
part-corrections = corrections
part-why-now = why it is published now
policy-title = Editorial policy
policy-of = What { $who } holds to
approved-by = by { $members }, on { $day }; { $rule }
rule-not-stated = the agreement states no rule, so { $rule }
rule-consensus = decided by consensus
rule-majority = decided by a majority
rule-chair-decides = the chair decides
rule-head-of-mission = the head of mission decides
rule-each-alone = each may decide alone
approval-no-mechanism = no mechanism is named that could approve it
approval-none = no approval of this period is on record
approval-not-carried = the members’ votes do not carry it
approval-open = the members have not voted yet
approval-unsigned = the approval bears no signature of the mechanism’s key
approval-not-of-this = the signature is not the mechanism’s over this text as it stands
origin-mechanism = the mechanism
origin-monitor = a monitor
origin-authority = an authority
origin-party = a party
origin-human-coded-news = news, read by people
origin-machine-coded-news = news, read by a program
section-by-region = Assessed and found, by region
by-region-assessed = The program assesses
by-region-none = nothing found in these days
by-region-promise = { $status }: “{ $sentence }”
why-now-said = In the publisher’s own words: “{ $text }”

### Forms and signing
version = version { $n }
version-of = Version { $n }; the version before it stays at its address.
share-alternative = Picture of words: { $headline }. { $who }. { $agreement }.
signed-with = Signed with the key { $key }. Whether a file is the one that was signed is shown by check.html beside it.
approved-with = Approved under the mechanism’s key { $key }: it signs a text that names these days, who voted how, and a digest of this bulletin in all its languages.

# What is told beside the promises
section-tracks = Tracks side by side
track = Track
section-told = What others counted
told-intro = Counts that sources made themselves and that became known in these days. They are never added to each other or to the figures above. A count made of fewer than five is withheld.
told-what = Counted
told-now = Told now
told-days = Of which days
told-casualties = people killed or injured
told-casualties-killed = people killed
told-casualties-injured = people injured
told-casualties-missing = people missing
told-displacement = people displaced
told-coverage-denied = times access was restricted
told-aid-delivery = aid delivered
told-aid-distribution = aid handed out
told-aid-medical-evacuation = people evacuated for treatment
told-report-count-against-ceasefire = acts against the ceasefire, as the monitors count them
told-report-count-explosions = explosions
told-report-count-weapons-inside-lines = weapons seen inside the lines they were to be drawn back from
told-report-count-weapons-that-should-have-been-withdrawn = heavy weapons seen that should have been withdrawn
told-report-count-uses-of-weapons-that-should-have-been-withdrawn = uses of weapons that should have been withdrawn
told-report-count-uses-of-high-calibre-weapons = uses of high-calibre weapons
told-report-count-windows-of-silence = local ceasefires for repairs
told-report-count-patrols-in-support-of-repairs = patrols in support of repairs
told-report-count-infrastructure-facilities = civilian facilities that could be repaired
section-reported = In a report's own words
reported-intro = Sentences of published reports that became known in these days, as they stand: those that give the counts above, and others. The words are the reports' and not ours.
passage-access = Access
passage-weapons = Weapons
passage-most-recorded = Where most was recorded
passage-mines = Mines and unexploded ordnance
passage-disengagement = Disengagement
section-amounts = Promised and given
amounts-intro = What the agreement sets a number for, and what reports tell was given. What nobody counted is no shortfall.
amount-promised = Promised
amount-given = Told as given
amount-unit = Unit
amount-windows = Times below, of those told of
amount-untold = no report
amount-short = { $short } of { $windows }
section-steps = Withdrawal by zone and date
step-zone = Zone
step-nowhere = not told where
step-no-day = no day set
section-parties = Who acted, where it is recorded
party-intro = Only acts of which a source records who did them; how many a participant has depends on who is watched.
party-none = No source of these days records who acted, so no figure stands beside the name of anybody.
party-others = others
party-unrecorded = not recorded by anybody
section-days = Days that count
day-begins = { $what } begins
day-ends = { $what } ends
day-due = { $what } is due
day-overdue = { $what } was due
day-finding = finding on { $what }
section-ground = Map
ground-intro = The agreement's own areas and lines on the outline of the land. Areas are shaded by the class of what was counted in them; no place of an act is drawn.
level-uncounted = not counted by this area
level-none = none reported
level-withheld = withheld
level-within = { $least } to { $most ->
    [one] { $most } act
   *[other] { $most } acts
 }
level-from = { $least ->
    [one] { $least } act
   *[other] { $least } acts
 } or more
region-refusals = Times refused or hindered
part-tracks = tracks
part-told = what others counted
part-reported = a report's own words
part-amounts = amounts
part-steps = withdrawals
part-parties = who acted
part-days = days
part-ground = map
owed-times = the first of { $n ->
    [one] { $n } time
   *[other] { $n } times
}
summary-acts-first = Reports tell of acts of violence: { $acts }; of people killed: { $deaths }; the period before was not counted.

# A draft that is not agreed: what is public of the positions
section-deadlock = The deadlock in one sentence
section-frees = What would free it
frees-intro = Computed from the text and the public positions: the smallest changes first. None is advice, and each asks something of somebody.
section-positions = The positions that are public
basis-stated = stated
basis-reported = reported
section-proposed = What is proposed
section-offered = What could be offered beside it, as reported
section-known = How this is known
known-how = Only positions taken in public are here, as they were reported; what was said in confidence or worked out by anybody is not. Sentences of this page are made by rule from the draft and these entries.
publisher-unnamed = an unnamed publisher

### The public site: docs/reference/site.md.

site-title = What was promised, and how it stands
site-nav = Pages of this site
site-languages = Languages
site-skip = Skip to the text
site-in-en = English
site-in-fr = Français
site-in-ar = العربية
site-way-index = Agreements
site-way-archive = Archive
site-way-search = Search
site-way-topics = A to Z
site-way-data = Data
site-way-check = Check a file
site-way-answers = Bulletins, and what readers answered
site-foot = Made by rule from published bulletins alone: nothing stands here that no bulletin has said. No cookie is set, and nothing is asked of any other place.
site-as-of = as of the last bulletin
site-none = No bulletin has been published yet.
site-front-intro = Each agreement with its last bulletin. Behind each title: how every promise stands, and by which criteria.
site-last = Last bulletin: { $days } ({ $n ->
    [one] the only period
   *[other] of { $n } periods
})
site-drafts = Not agreed
site-drafts-intro = Texts that are not agreed: the positions that are public, and why nothing has begun.
site-draft = Draft
site-proof-genuine = signed by the publisher; every file shown is as it was signed
site-proof-signed = signed; every file shown is as it was signed. Whose the key is, compare with the publisher: { $key }
site-proof-listed = not signed: files are as the folder’s own list has them, and nobody vouches for the list
site-key-gone = This key is not valid any more, from { $day } on; the days of this bulletin are before that, and no log shows when it was signed.
site-key-gone-before = This key is not valid any more, from { $day } on; the log took this bulletin in before.
site-not-shown = Not shown
site-not-shown-count = { $n ->
    [one] One bulletin or file is not shown, because it is not as it was made.
   *[other] { $n } bulletins or files are not shown, because they are not as they were made.
}
site-not-shown-intro = What was altered after it was signed or listed, or cannot be read, is not shown, and no page is drawn from it.
site-file = File
site-why = Why
site-code = Code
site-why-BUL014 = A link stands there, and what it leads to is no file of this folder.
site-why-BUL030 = Its signature is no signature of a bulletin.
site-why-BUL031 = Its signature does not hold: something was altered after it was signed.
site-why-BUL032 = It is signed with another key than the publisher’s.
site-why-BUL033 = The file is not the one that was made under this name: it was altered afterwards.
site-why-BUL034 = No signature names this file.
site-why-BUL035 = The receipt of a log beside it does not show it.
site-why-BUL038 = Its key was said to be valid no longer, and no log shows that it was signed before.
site-why-BUL060 = It cannot be read as a bulletin.
site-why-BUL061 = It gives a count of incidents too small to be published.
site-why-BUL063 = The file from which pages are drawn is not there.
site-why-BUL064 = It is another bulletin than its name says, or the list names none so.
site-why-BUL065 = It was signed, and its signature is missing.
site-why-BUL068 = It says that it is the mechanism’s statement, and the signature that would show it is missing.
site-why-BUL069 = It lies in the folder, and the list of the folder does not name it.
site-why-other = It is not as a publisher makes it.
site-period = Period
site-headline = Headline
site-version = Version
site-forms = Forms
site-proof = Genuine
site-form-pdf = PDF
site-form-text = Text
site-form-csv = Table (CSV, HXL)
site-form-json = JSON
site-missing = Not at hand: { $files }
site-now = Where are we now
site-whole = The whole bulletin
site-other-language = Some bulletins were not made in this language; they are shown as they were made.
site-board-intro = How each promise stands in the last bulletin, and in each of { $n ->
    [one] one period
   *[other] { $n } periods
}: the strip has a cell for each. The page of each promise tells the same in words.
site-nobody = nobody named to see it
site-criteria = By which criteria
site-criteria-intro = No bar stands without its criteria: why it stands so, what would turn it, what is counted, and who could see.
site-criteria-fold = What would turn it, what is counted, who could see
site-because = { $status }: { $why }
site-because-contrary-indication = at least one report of these days tells of something the promise excludes. The program assesses; to find is the mechanism’s.
site-because-overdue = its day has passed, and no report tells that it was done.
site-because-not-observed = no report came from where it would show, so whether it was kept is not known.
site-because-open = its time is not over, and nothing reported speaks against it.
site-because-met = what was due in these days was reported as done, or nothing it excludes was reported from where somebody watched.
site-because-nothing-due = nothing of it fell due in these days.
site-turns-forbid = It forbids something: one report of it within these days, while the promise is in force, turns it to “contrary indication”; without a report from anybody who could see, it is “not observed”, and not “met”.
site-turns-limit = It sets a limit: reports that together go over it turn it to “contrary indication”; within it, it is “met” once its time is over.
site-turns-require = It asks for something by a day: reported as done it turns to “met”; after the day, without such a report, to “overdue”.
site-turns-permit = It allows something: nothing turns it; acts it covers are set against no other promise.
site-turns-not-told = This bulletin does not tell what would turn it.
site-counted = Counted in these days: { $counts }.
site-counted-none = Nothing of it was counted in these days.
site-seen-by = To be seen by { $who }; what they did not see or did not publish is not in it.
site-seen-by-nobody = The text names nobody who is to see it: it rests on whoever told of it, and on nobody’s duty to look.
site-gates-intro = A phase is open where what the text opens it on is on record.
site-opens = What opens it
site-not-told = not told
site-gone = Promises the last bulletin does not tell of
site-means-contrary-indication = a report tells of something the promise excludes
site-means-overdue = its day passed, and nobody told that it was done
site-means-not-observed = nobody could see
site-means-open = its time is not over
site-means-met = done, or kept as far as somebody watched
site-means-nothing-due = nothing fell due
site-stands = How it stands
site-strip = Through { $n ->
    [one] one bulletin
   *[other] { $n } bulletins
}
site-acts = Acts reported where the promise holds
site-acts-intro = Every act of violence reported in the zones the promise speaks of, whatever promise it touches and whoever did it. A count under five is withheld, and another with it.
site-standing-reconstruction = reconstruction for analysis, not the authentic text
site-promised = What was promised
site-companion = In full, as the companion to the agreement says it by rule
site-promised-by = Promised by { $who }.
site-promised-otherwise = In the bulletin of { $days } the promise was told in other words, which stand last.
site-happened = What happened
site-happened-intro = How it stood in each bulletin, the newest first. Acts by region stand in each bulletin; of no promise is told what could single anybody out.
site-windows = Times it was looked at
site-life = In force
site-owed = { $state }, { $day }
site-known = How it is known
site-known-rule = How it stands is assessed by rule from reports, each of which stands among the sources of its bulletin. What the mechanism found stands apart, below.
site-watched = { $region }: watched for { $share } % of the time
site-unwatched = { $region }: who was able to watch is not on record
site-disputed = What is disputed
site-disputed-none = No bulletin tells of a dispute about this promise; that is not to say there is none.
site-alleged-in = { $days }: alleged only, by one side or without a second source
site-statements-of = { $n ->
    [0] No statement of a party is on record in the bulletin of { $days }.
    [one] One statement of a party stands word for word in the bulletin of { $days }.
   *[other] { $n } statements of parties stand word for word in the bulletin of { $days }.
}
site-statements-intro = As they were said. No bulletin says which promise a statement is about: all of the bulletins that tell of this promise stand here, the newest first.
site-statements-earlier = { $n ->
    [one] One earlier bulletin has statements too:
   *[other] { $n } earlier bulletins have statements too:
}
site-corrections-intro = Of the bulletins that tell of this promise; whether one is about it, its own words say.
site-corrections-more = { $n ->
    [one] One older one stands in its bulletin.
   *[other] { $n } older ones stand in their bulletins.
}
site-disputed-said = What the parties said in these days stands below, word for word.
site-disputed-live = What a party disputes on the record, and what readers answered, stands beside the bulletin.
site-unseen-in = Nobody could see it in these periods: { $days }.
site-unseen-part = In these it was seen in part: { $days }.
site-unseen-none = In every bulletin somebody could see it.
site-topics = Everything, by topic and letter
site-zones-of = Zones and promises: { $title }
site-search-for = Look for a promise, a party, a place, a bulletin
site-search-intro = The search runs in your own browser and sends nothing. Without scripts:
site-search-found = Found
site-search-none = Nothing holds all these words.
site-search-many = More than { $most }: the first are shown. Add a word.
site-search-left-out = { $n ->
    [one] The oldest entry is not in the search; the archive has it.
   *[other] The { $n } oldest entries are not in the search; the archive has them.
}
site-kind-agreement = agreement
site-kind-promise = promise
site-kind-bulletin = bulletin
site-kind-statement = statement
site-data = The data, and its terms
site-licence = Terms
site-data-whole = All periods in one table
site-data-whole-intro = Of each agreement the last version of every period: all rows (CSV with HXL tags), and the history of every promise (JSON).
site-data-single = Each bulletin
site-data-single-intro = Of the newest bulletins. Those before are in the archive; checksums of every file of the site stand in site.json beside it.
site-archive-more = { $n ->
    [one] There is { $n } bulletin; it stands above.
   *[other] There are { $n } bulletins; the newest stand above.
}
site-archive-all = All of them
site-bytes = Bytes
site-columns = What the columns mean
site-columns-intro = Of every table here. The second row of each has tags of the Humanitarian Exchange Language (HXL).
site-column = Column
site-meaning = Meaning
site-column-bulletin = name of the bulletin the row is of
site-column-speaker = who speaks in it
site-column-first-day = first day of the period, in the agreement’s own days
site-column-last-day = last day of the period
site-column-part = figure, promise, finding, duty, phase or region
site-column-key = name of the promise, figure or phase within its agreement
site-column-text = what it is in words
site-column-region = the region, where the row is of one
site-column-who = of whom
site-column-status = how it stands
site-column-value = the count of this period; empty where withheld or not counted
site-column-value-before = the count of the period before
site-column-withheld = yes where a count is withheld: one to four, or one that would give such a count away
site-board-of = Promise by promise: { $title }
site-address-here = ADDRESS-OF-THIS-SITE/
site-elsewhere = Show this board on your own page
site-elsewhere-intro = The board is a small page that sets no cookie, runs no script and follows nobody.
site-elsewhere-see = See it
site-elsewhere-address = This site was made without its address: put it where ADDRESS-OF-THIS-SITE stands.
site-elsewhere-frame = As a frame
site-elsewhere-image = As a picture with a link, where frames are not allowed
site-elsewhere-picture = The picture
site-feed = Feed of new bulletins (Atom)

# A draft before signature: the page of what is public (drafts/)
draft-newest = The days of this page stay as they are. Once somebody says more, the newest page stands elsewhere:
draft-newest-link = the newest page on this draft
draft-kept = Kept as they were told
draft-kept-intro = Each of these pages stays at its address as it was written; a new entry makes a new one.
draft-kept-days = Days
draft-listed = { $draft }: { $headline }
draft-kind = Positions before signature: { $draft }
draft-headline-stands = Each step waits for another: what each side has said in public
draft-headline-none = What has been said in public of this draft
draft-step = step { $n } ({ $who }: “{ $says }”)
draft-step-again = step { $n }
draft-link = { $waiter } waits for { $needed }, { $by }
draft-by-text = by the text
draft-by-stated = as { $who } has said
draft-by-reported = as { $who } is reported to have said
draft-deadlock = { $n ->
    [1] A step waits for itself: { $links }; so it never begins.
    [2] Each waits for the other: { $links }; so neither begins.
   *[other] Waiting goes round in a circle: { $links }; so none of them begins.
}
draft-until = { " " }By the text a date ends the waiting: { $day }.
draft-deadlock-none = By what is public no step waits for one that waits for it.
draft-free-verified = Let a first step verified by { $who } open { $either }, beside the condition there now.
draft-free-verified-any = Let a first step verified by a third party that both accept open { $either }, beside the condition there now.
draft-free-long-stop = Set a date on which { $either } begins whatever the other has done.
draft-free-together = Set one hour at which { $steps } begin together; nobody then moves first.
draft-free-first = Let { $waiter } begin without waiting for { $needed } (this asks { $who } to move first).
draft-free-drop = Let { $waiter } begin without waiting for { $needed }.
draft-frees-edits = { $n ->
    [one] { $text } One place of the text changes.
   *[other] { $text } { $n } places of the text change.
}
draft-frees-nothing = Nothing in the order of the steps needs to be freed, by what is public.
draft-way-accepts = accepts
draft-way-declines = declines
draft-way-accepts-if = accepts on a condition: { $condition }
draft-way-declines-while = declines as long as this holds: { $condition }
draft-basis-reported-by = reported by { $who }
draft-position = { $who }, on step { $n }: { $way }; { $basis }, { $day }
draft-position-known = known on { $day }
draft-position-earlier = an earlier word: a later one of this party follows
draft-position-unquoted = No words of its own are on record.
draft-position-none = { $name }: no position on this draft is on record as public.
draft-position-limit = In the order of the draft, in one size, each to { $limit ->
    [one] { $limit } letter
   *[other] { $limit } letters
 }, the same for everybody.
draft-cut = cut at the limit
draft-proposes = proposes { $steps }
draft-offer = { $title } ({ $by })
draft-offer-said = { $basis }, { $day }
draft-steps-number = Step
draft-open-day = On which day it would begin is not set.
draft-open-words = Step { $n } uses words that nothing defines: { $words }.
draft-open-chk030 = Nobody is named who would see whether it is kept: { $steps }.
draft-open-chk036 = Nothing says what follows where it is not kept: { $steps }.
draft-open-terms = { $who } puts a condition on step { $n } in words from which no rule can work out what it waits for.
draft-open-single = All of it rests on one source.
draft-open-reported = No party's position is on record in its own words; all are reported.
draft-open-clauses = Whether the draft holds more than the steps shown here; only those named in public are here.
draft-open-private = What was said in confidence, and whether anybody has moved since the last day named here.
draft-days = Said from { $first } to { $last }
draft-day = Said on { $last }
draft-parts-rule = what each side waits for, the deadlock, what would free it, what is not known
draft-parts-person = the positions, options and clauses, entered with their sources
draft-end = End of the page.
section-unknown = What is not known
draft-gap = { "; " }
draft-quoted = “{ $what }”
draft-way-declines-until = declines until this holds: { $condition }
draft-offer-frees = said to free { $steps }
section-draft-steps = The steps
draft-source-date = Date
draft-open-words-any = The draft uses words that nothing defines: { $words }.

# A reading of escalation, printed only with the mechanism's approval
month-of-year = { $month } { $year }
section-readings = A reading of escalation
part-readings = the reading of escalation
readings-intro = Made by statistical models and approved by the mechanism. Each says what was counted beside what could be expected; none says why, who began, or what will come.
reading-by-model = By a statistical model: { $label }
reading-truce = Since the ceasefire
reading-turns = Level of reported acts
reading-spread = New places
reading-reciprocity = What came after what
reading-rests = It rests on acts that became known by { $last }, of { $begin } and later, told by { $n ->
    [one] one source
   *[other] { $n } sources
}.
reading-watched = Who was able to watch is on record for a part of these days; where more people watch, more is reported.
reading-unwatched = Who was able to watch is not on record, so a change can also be one of what was reported.
reading-not-not-begun = This reading cannot be made: no ceasefire had begun by the cut-off.
reading-not-few = This reading cannot be made: too few acts were known by the cut-off.
reading-not-late = This reading was not made: too much of what is known of these days was told only after the cut-off.
reading-not-nowhere = This reading cannot be made: too few reports say in which place an act happened.
reading-not-nobody = This reading cannot be made: the sources do not record often enough who acted.
reading-truce-fewer = In { $days ->
    [one] the day
   *[other] the { $days } days
 } from { $start } on, fewer acts of violence were reported than would be expected from the time before the ceasefire, had it not begun and nothing else changed.
reading-truce-more = In { $days ->
    [one] the day
   *[other] the { $days } days
 } from { $start } on, more acts of violence were reported than would be expected from the time before the ceasefire, had it not begun and nothing else changed.
reading-truce-unsure = In { $days ->
    [one] the day
   *[other] the { $days } days
 } from { $start } on, it cannot be told whether fewer or more acts of violence were reported than would be expected from the time before the ceasefire, had it not begun and nothing else changed.
reading-truce-share = For every 100 acts that would be expected, { $share ->
    [0] fewer than 5
   *[other] about { $share }
} were reported; in 95 of 100 cases the number lies between { $low } and { $high }.
reading-truce-held = Tried on { $of ->
    [one] { $of } date
   *[other] { $of } dates
 } before the ceasefire, the same reading gave a range that held what came on { $held } of them.
reading-turns-none = No lasting change in the level of reported acts can be told apart from chance since { $begin }.
reading-turns-up = The level of reported acts last changed { $when }: it rose.
reading-turns-down = The level of reported acts last changed { $when }: it fell.
reading-turns-share = For every 100 acts reported before that, { $share ->
    [0] fewer than 5
   *[other] about { $share }
} are reported since, over the same number of days.
reading-month = in { $first }
reading-months = between { $first } and { $then }
reading-spread-unwatched = It cannot be told whether acts reached new places: the sources did not watch for { $quiet ->
    [one] { $quiet } day
   *[other] { $quiet } days
 } before.
reading-spread-none = In these days no act was reported in a square of land ({ $size } degrees wide) that had been without one for { $quiet ->
    [one] { $quiet } day
   *[other] { $quiet } days
 }.
reading-spread-few = In these days acts were reported in fewer than 5 squares of land ({ $size } degrees wide) that had been without one for { $quiet ->
    [one] { $quiet } day
   *[other] { $quiet } days
 }.
reading-spread-new = In these days acts were reported in { $n ->
    [one] { $n } square of land
   *[other] { $n } squares of land
 } ({ $size } degrees wide) that had been without one for { $quiet ->
    [one] { $quiet } day
   *[other] { $quiet } days
 }.
reading-spread-faster = That is more than at the pace of the periods before.
reading-spread-slower = That is fewer than at the pace of the periods before.
reading-spread-usual = That is about as many as at the pace of the periods before.
reading-reciprocity-more = After days with acts that a source records as those of { $start }, acts recorded as those of { $end } were reported more often than chance explains.
reading-reciprocity-no-more = After days with acts that a source records as those of { $start }, acts recorded as those of { $end } were not reported more often than chance explains.
reading-reciprocity-loose = What came after what cannot be told: the model does not fit what was reported.
reading-reciprocity-never = This says nothing of who began, why, or who is to answer for anything.
reading-held = A reading of escalation was asked for and is not printed: it needs the mechanism’s approval, and { $why }.
reading-what = Reading
reading-said = What it says
reading-truce-range = For every 100 acts that would be expected, between { $low } and { $high } were reported, in 95 of 100 cases.
ground-squares = A region that the agreement does not draw is shown as the squares of a grid ({ $size } degrees wide) from which reports name it; its shade is that of the region’s count in the table above, and a square has no count of its own. Hatched: withheld.

### To be read aloud: every number in words ($w beside $n, which chooses the plural), no sign that nobody says.
radio-opening = This is the bulletin on { $agreement }, for the time from { $first } to { $last }.
radio-opening-day = This is the bulletin on { $agreement }, for { $first }.
radio-length = Read aloud it takes about { $n ->
    [one] one minute
   *[other] { $n } minutes
}.
radio-version = This is version { $n } of this bulletin.
radio-cut-off = It tells what was known by the end of that time, and nothing that became known after it.
radio-status-contrary-indication = { $n ->
    [one] there are contrary indications on one
   *[other] there are contrary indications on { $n }
}
radio-status-overdue = { $n ->
    [one] one is overdue
   *[other] { $n } are overdue
}
radio-status-not-observed = { $n ->
    [one] one could not be observed by anybody
   *[other] { $n } could not be observed by anybody
}
radio-status-open = { $n ->
    [one] one is still open
   *[other] { $n } are still open
}
radio-status-met = { $n ->
    [one] one was met
   *[other] { $n } were met
}
radio-status-nothing-due = { $n ->
    [one] nothing was due under one
   *[other] nothing was due under { $n }
}
radio-track = On the track called { $track } there { $of ->
    [one] is one promise
   *[other] are { $of } promises
}, { $list }.
radio-told = By the count of this source, { $source }, the number is { $n }{ $unit }, for { $what }, in the time from { $first } to { $last }.
radio-told-withheld = By the count of this source, { $source }, the number is fewer than { $least }, or withheld, for { $what }, in the time from { $first } to { $last }.
radio-told-before = The count it gave before that was { $n }.
radio-reported = Sentences of published reports stand on the page, word for word.
radio-quoted = A published report says, { $text }
radio-owed-overdue = { $sentence } This falls to { $who }. It was due by { $day }, and no report says that it was done.
radio-owed-due = { $sentence } This falls to { $who }. It comes due by { $day }.
radio-owed-times = It is the first of { $n ->
    [one] { $n } time
   *[other] { $n } times
 }.
radio-amount = { $sentence } For these days { $promised } were promised, and reports tell of { $given }.
radio-amount-withheld = { $sentence } For these days { $promised } were promised, and what reports tell of is fewer than { $least }, or withheld.
radio-amount-untold = { $sentence } For these days { $promised } were promised, and no report gives a number.
radio-step-contrary-indication = { $sentence } There are contrary indications on this.
radio-step-overdue = { $sentence } This was due by { $day }, and no report says that it was done.
radio-step-overdue-no-day = { $sentence } This is overdue, and no report says that it was done.
radio-step-not-observed = { $sentence } Nobody was able to observe whether this was done.
radio-step-open = { $sentence } This is still open.
radio-step-met = { $sentence } This was met.
radio-step-nothing-due = { $sentence } Nothing of this was due in these days.
radio-gate-dormant = The phase called { $name } has not begun.
radio-gate-in-force = The phase called { $name } is in force.
radio-gate-in-force-since = The phase called { $name } is in force since { $day }.
radio-gate-suspended = The phase called { $name } is suspended.
radio-gate-ended = The phase called { $name } has ended.
radio-region = In { $region }, reports tell of { $acts } and of { $deaths }.
radio-acts = { $n ->
    [0] no act of violence
   *[other] { $n } acts of violence
}
radio-deaths = { $n ->
    [0] nobody killed
   *[other] { $n } people killed
}
radio-acts-withheld = acts of violence that are fewer than { $least }, or withheld
radio-deaths-withheld = people killed who are fewer than { $least }, or withheld
radio-regions-none = No act of violence was reported in { $regions }.
radio-nowhere = places that were not told
radio-watched = Somebody was able to watch { $region } for { $n } per cent of the time.
radio-refused = Reports tell of { $n ->
    [one] { $n } time
   *[other] { $n } times
 } when a watch in { $region } was refused or hindered.
radio-refused-withheld = Reports tell of fewer than { $least } times, or of a number withheld, when a watch in { $region } was refused or hindered.
radio-refused-by = By these reports it was refused by { $who }.
radio-party = A source records { $acts } and { $deaths } as those of { $name }.
radio-party-unrecorded = Of { $acts } and { $deaths } nobody recorded who acted.
radio-statement = { $name } said on { $day }. { $text }
radio-statement-reported = { $name } said on { $day }, as reported and not word for word. { $text }
radio-statement-cut = The statement is longer and was cut at the limit, which is the same for all.
radio-statement-translated = These words are translated from { $language }.
radio-statement-generated = Their text was generated by { $program }.
radio-statement-came = It came in on { $came }.
radio-statement-late = It came in on { $came }, after the time to reply, which ran until { $over }.
radio-finding = { $by } found on { $day } that this is { $status }. { $sentence }
radio-finding-region = For { $region }, { $by } found on { $day } that this is { $status }. { $sentence }
radio-finding-grade = Its grade, in the body's own words, is { $grade }.
radio-made = What is not named here was written by rule from the data.
radio-made-model = By a statistical model was made { $parts }.
radio-made-no-model = No part was made by a statistical model.
radio-made-person = From people come { $parts }.
radio-made-no-person = No part was written by a person.
radio-sources = It rests on these sources: { $sources }.
radio-page = The page of this bulletin has every promise, a map, the days that count, and the editorial policy.
radio-lead-findings = What the mechanism found.
radio-lead-owed = What is overdue, and what comes due.
radio-lead-tracks = The tracks side by side.
radio-lead-told = What others counted.
radio-lead-reported = What published reports say.
radio-lead-amounts = What was promised in numbers, and what was given.
radio-lead-steps = Withdrawals.
radio-lead-gates = The phases.
radio-lead-regions = The regions, and who was able to watch.
radio-lead-parties = Who acted, where a source records it.
radio-lead-statements = What the parties said.
radio-lead-readings = A reading of escalation, made by statistical models and approved by the mechanism.
radio-lead-unseen = What nobody could see.
radio-lead-held-back = What waits for a reply.
radio-lead-corrections = Corrections.
radio-lead-passages = In the publisher's own words.
radio-lead-why-now = Why this is published now.
radio-lead-disclosure = How this was made.
summary-acts-none = Reports tell of no act of violence; in the period before: { $before }.
track-security = Security
track-humanitarian = Humanitarian
track-political = Political
track-economic = Economic
track-timetable = Timetable
track-return-of-districts = Return of districts
track-term = Term
track-rules-of-the-ceasefire = Rules of the ceasefire
track-links = Links
track-talks-on-the-line = Talks on the line
track-talks = Talks
track-law-and-amnesty = Law and amnesty
track-the-mission = The mission
track-the-mechanism = The mechanism
track-exchange-of-persons = Exchange of persons
track-ports-and-revenue = Ports and revenue
track-laying-down-of-arms = Laying down of arms
track-arms-and-forces-in-lebanon = Arms and forces in Lebanon
track-safety-of-ships-and-ports = Safety of ships and ports
track-inspection-and-planning = Inspection and planning
track-task-force-and-co-chairs = Task force and co-chairs
source-chronology = The case’s own chronology
source-status-reports-of-a-monitoring-mission = Status reports of the monitoring mission
radio-region-withheld = In { $region }, the numbers of acts of violence and of people killed are fewer than { $least }, or withheld.
told-alert-leave = orders to leave, as an archive lists them
source-facts-table = A table of facts
standing-reconstruction-for-analysis-not-the-authentic-text = reconstruction for analysis, not the authentic text
figure-note = { $name }: { $count }
quoted = “{ $text }”
