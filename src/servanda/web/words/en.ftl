# Words of the room, in English. Plain, active, no side taken.

## The room

skip = Skip to the text
home = Back to the text
nav = Pages
nav-out = Take out
language = Language
choose = Choose
close = Close
undo = Undo
redo = Redo
undo-nothing = Nothing to undo
redo-nothing = Nothing to redo
keyboard = Keyboard
back-to-text = Back to the text
state-saved = Saved
state-typing = Not saved yet
state-saving = Saving
state-held = Not saved: see the field
state-offline = Not saved: the program does not answer
no-draft = No draft beside the agreement file
draft-number = Draft { $n }, { $name }
way-text = Text and clauses
way-picture = Picture of the whole
way-terms = Definitions
way-library = Model clauses
way-drafts = Drafts and differences
way-history = History
way-mission = The mission's room
way-positions = Positions
way-tunnel = Wind tunnel
way-word = Word file with comments
way-file = Agreement file
way-companion = Companion

## Refusals

refused = Not done
refused-why = Why
refused-where = Where
refused-remedy = What to do
refused-own-words = In the program’s own words
refused-here = { $why }: { $remedy }
dismiss-message = Hide this
show-as-it-is = Show the text as it is now
stopped-title = Not shown
stopped-WEB001 = The page was asked for under another name than its own.
stopped-WEB001-remedy = Open the address exactly as it was printed where the program was started.
stopped-WEB002 = This browser is not the one the room was opened in.
stopped-WEB002-remedy = Close the program where it was started (Ctrl-C), and open the draft again.
stopped-WEB003 = The change did not come from a page of this program.
stopped-WEB003-remedy = Go back to the page you were on, and do it there.
stopped-back = Back to the first page
stopped-WEB004 = The change came without the token of this session.
stopped-WEB004-remedy = Load the page again, and do it there.
stopped-WEB005 = What was sent is too long.
stopped-WEB005-remedy = Send a smaller file; whoever runs the program can set SERVANDA_LIMIT_UPLOAD_BYTES higher.
stopped-WEB006 = There is no such page.
stopped-WEB006-remedy = Go back to the text.
stopped-WEB007 = The program met a defect of its own. What was saved before is safe; this was not done.
stopped-WEB007-remedy = Go back to the text and try again; if it happens again, report it with the line below.
stopped-WEB008 = What was sent cannot be read.
stopped-WEB008-remedy = Go back to the text, and do it there.
stopped-WEB090 = The record does not answer just now. Nothing was done.
stopped-WEB090-remedy = Try again in a minute; then tell whoever runs the server.
stopped-WEB091 = The record takes nothing in just now; it can be read.
stopped-WEB091-remedy = Keep what you typed, and send it again in a minute.
closed-title = Closed
closed-words = Everything is saved. The program has stopped; this window can be closed.

## The desk

desk-title = { $title }: text and clauses
text-pane = The text, with proposals and diagnostics
form-pane = The form of the chosen clause
whole-title = About the whole agreement
loose-title = Clauses without a passage
clauses-title = Clauses
loose-intro = These stand in the agreement file, and no passage of the draft is marked as theirs.
remarks-title = { $n ->
    [one] One thing to know about the file as it was read
   *[other] { $n } things to know about the file as it was read
}
unread = { $n ->
    [one] One thing is missing before the whole can be checked
   *[other] { $n } things are missing before the whole can be checked
}
not-read-yet = something is missing
clauses-of-passage = Clauses of this passage
counts-heard = { $n ->
    [0] No diagnostics
    [one] One diagnostic
   *[other] { $n } diagnostics
}
count-error = { $n ->
    [one] 1 error
   *[other] { $n } errors
}
count-serious = { $n } serious
count-notice = { $n ->
    [one] 1 notice
   *[other] { $n } notices
}
previous-note = Previous diagnostic
next-note = Next diagnostic
next-proposal = { $n ->
    [one] Next proposal (1 waits)
   *[other] Next proposal ({ $n } wait)
}
severity-error = Error
severity-serious = Serious
severity-notice = Notice
reading-of = Rests on the reading of { $who }.
remedies-of = What mends { $code }
remedy-here = Mend:
remedy-device = Others did:
mend-now = Do it
proposed = Proposed:
proposal-of = A proposed clause: { $kind }
read-from = read from
confirm = Confirm
dismiss = Dismiss

## The form

form-none = Nothing chosen
form-none-words = Choose a clause beside its passage, or one of these.
form-clauses = Clauses
form-parts = Other parts of the agreement
form-reads = How it reads now
form-dates = Computed dates
form-refused = These could not be read; they are kept here, and not saved
form-passage = Its passage
form-retire = Retire this clause
form-retire-sure = The clause leaves the agreement file, and its id is not used again. Undo brings it back.
form-new = New clause
form-new-kind = Kind
form-new-make = Start it
form-add = Add
form-remove = Remove
form-done = Back to the list
part-empty = Nothing here yet.
keys-title = Keys
keys-close = Close
keys-next-note = Next diagnostic
keys-previous-note = Previous diagnostic
keys-next-passage = Next passage
keys-previous-passage = Previous passage
keys-next-proposal = Next proposal
keys-confirm = Confirm the proposal of this passage
keys-form = To the form
keys-text = To the text
keys-undo = Undo (outside a field)
keys-redo = Redo (outside a field)
keys-save = Save now
keys-list = This list
both-title = Changed in two windows
both-intro = Another window saved something else in these fields meanwhile. Choose what stays; the other version stays in the history.
both-mine = Yours, here
both-theirs = Saved by the other window
both-nothing = nothing
both-keep = Keep what is chosen

## Other pages

intro-picture = Everything here is computed from the agreement file as it is saved now.
intro-terms = Words the text uses and nowhere defines stand first; each reads differently to each side.
intro-library = Neutral wording of our own, by kind of clause. Brackets hold alternatives; nothing is put into the draft from here unless you do it.
library-needs = Needs defined
library-use = Start a clause of this kind
library-none = No model clauses are installed.
intro-drafts = Each text as it was received, unaltered. A clause keeps its id from draft to draft; a retired id is not used again.
drafts-number = No.
drafts-name = File
drafts-received = Received
drafts-asked = Asked for by
drafts-note = Note
drafts-compare = Compare
drafts-from = From draft
drafts-to = to draft
drafts-show = Show the differences
drafts-new = A new draft
drafts-file = Word or PDF file
drafts-take = Take it in
drafts-none = There is no draft yet.
difference-title = From draft { $from } to draft { $to }
difference-none = Nothing differs.
history-title = What was done
intro-history = Every change since the draft was opened. Undo and redo walk along it; nothing is taken out of it.
history-when = When
history-what = What
history-none = Nothing was changed yet.
mediator-only = Mediator-only: not for publication
intro-positions = What participants said they want, in confidence. It is kept sealed with a passphrase that is stored nowhere: without it, nobody can read them, you included.
positions-passphrase = Passphrase
positions-open = Open
positions-lock = Lock again
positions-new = No positions are kept yet. The passphrase you give now seals them.
positions-save = Seal
positions-saved = Sealed.
positions-none = No positions in it yet.
intro-tunnel = Imagined futures of the agreement as it is saved now, under stated assumptions. They show where a text is weak; they are no forecast.
tunnel-missing = The wind tunnel is not installed here: the extra “tunnel” is missing.
tunnel-futures = Futures to play
tunnel-play = Play them
tunnel-incentives = Table of incentives
intro-companion = The agreement in plain sentences, for those who have to carry it out. To be printed.
companion-language = Language
companion-for = For
companion-everybody = Everybody
companion-show = Show
print = Print

## Differences and positions

taken-out = taken out:
put-in = put in:
difference-solved = gone from the checks:
difference-raised = new from the checks:
sort-unchanged = Unchanged
sort-reworded = Reworded
sort-moved = Moved
sort-moved-and-reworded = Moved and reworded
sort-new = New
sort-gone = Gone
positions-kept = Positions kept
positions-add = Note an answer
positions-who = Who
positions-clause = Clause
positions-answer = Answer
positions-accepts = accepts
positions-declines = declines
positions-accepts-if = accepts if
positions-declines-while = declines while
positions-words = On what condition, in words
positions-basis = How it is known
positions-stated = stated by the participant
positions-mark = Source
positions-mark-r = reported or claimed by one side
positions-mark-s = read in the source
positions-mark-k = known, not checked
positions-more = What stands against the draft once these count
positions-made = Day
gone-title = No longer in the text
gone-words = The latest draft does not hold the words of these clauses. Retire them, or say where they stand now.
proposed-header = Proposed
header-title = The agreement's head
header-intro = Who the parties are, which bodies and places the text names, and when it begins. Confirm what is right.
waiting = { $n ->
    [one] 1 waits
   *[other] { $n } wait
}
proposals-late = Clauses are being looked for in this long draft. Go on; they come by themselves.
here = A clause here
here-of = A clause at: { $title }
here-title = At this passage
here-place = A clause that is there already
here-place-it = It stands here too
companion-file = Keep as a file
nothing-confirmed = No clause is confirmed yet, so there is nothing to show. Only what a person has confirmed counts here.
tunnel-again = Play again, with other settings
tunnel-nothing = No clause binds anybody yet: there is nothing to play. Confirm clauses first, and say whom each binds.
tunnel-wait = The first run takes up to a minute; the page then comes by itself. Every figure is a range over drawn assumptions, for the mediator only. The report is in English.
unread-intro = Until then the diagnostics, the picture and what is taken out show the last state that could be read. Nothing is lost: open each, and fill in the field.
unread-missing = still to be filled in:
unread-shown = { $n ->
    [one] One thing is still missing in the clauses: this shows the last state that could be read.
   *[other] { $n } things are still missing in the clauses: this shows the last state that could be read.
}
unread-tunnel = { $n ->
    [one] One thing is still missing in the clauses: nothing can be played before it is filled in.
   *[other] { $n } things are still missing in the clauses: nothing can be played before they are filled in.
}
next = What to do next
next-unread = Fill in what is missing ({ $n })
next-gone = See to clauses no longer in the text ({ $n })
next-head = Confirm the head of the agreement ({ $n })
next-proposals = Go through the proposed clauses ({ $n })
next-notes = Look at errors and serious diagnostics ({ $n })
next-picture = Look at the picture of the whole
positions-by-whom = Reported by (empty: stated by the participant)
positions-nothing-yet = Positions are answers of participants to clauses: confirm participants and clauses first.
positions-proposals = Proposals
positions-options = Options not in the draft
positions-frees = would free
positions-add-proposals = Note a proposal
positions-add-options = Note an option
positions-help-proposals = Clauses of the draft that somebody proposes together, as one package.
positions-help-options = Something not in the draft that could be offered, and the clauses it would free.
positions-in-words = In words
positions-by-proposals = Who proposes it
positions-by-options = Who would do it
positions-clauses-proposals = Its clauses
positions-clauses-options = Clauses that could go ahead with it
drafts-asked-help = The participant, or whoever else, that wanted these changes. Empty where nobody said.
difference-no-clause = in no clause yet
form-new-nowhere = To give it a passage, choose “A clause here” beside the passage.
