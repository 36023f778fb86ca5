# Les mots de nos propres pages, en français. Simples, sans prendre parti.
# `$x_n` dit si `$x` contient quelque chose : 0 veut dire vide.

## Ce que vaut une page

standing-reconstruction = reconstitution à des fins d’analyse, ce n’est pas le texte authentique
standing-fiction = fiction pour apprendre
private = Analyse privée, et non une déclaration du mécanisme.
notice-assessment = Analyse privée, et non une déclaration du mécanisme. Le programme apprécie ; l’organe désigné par l’accord constate. Le texte signé fait foi.
subtitle-assessment = Apprécié clause par clause, avec les motifs
note-omitted = Non encodé : { $fact }
made-from-agreement = fichier de l’accord
made-from-program = programme
mark-s = lu dans la source citée
mark-k = bien connu, la page n’a pas été vérifiée
mark-r = rapporté ou affirmé par une partie
gap = { " ; " }

## Appréciations

status-contrary-indication = indication contraire
status-contrary-indication-letter = C
status-contrary-indication-means = des faits indiquent que la clause n’a pas été respectée
status-alleged = { $status }, allégué
status-overdue = en retard
status-overdue-letter = R
status-overdue-means = échu, sans rapport d’exécution complète
status-not-observed = non observé
status-not-observed-letter = ?
status-not-observed-means = trop peu a été observé pour lire le silence comme un respect
status-open = en cours
status-open-letter = …
status-open-means = encore en cours à la date d’arrêt, ou sa condition n’est pas remplie
status-met = respecté
status-met-letter = ✓
status-met-means = exécuté selon les rapports, ou respecté sous observation
status-nothing-due = rien d’échu
status-nothing-due-letter = –
status-nothing-due-means = rien ne s’est produit qui l’appelle

## Intitulés

label-clause = Clause
who-nobody = personne n’est nommé
unit-facts = faits
step-week = semaine
track-security = Sécurité
track-humanitarian = Humanitaire
track-political = Politique
track-regional = Régional
track-economic = Économie
track-ports-and-revenue = Ports et recettes
track-safety-of-ships-and-ports = Sécurité des navires et des ports
track-inspection-and-planning = Inspection et planification
track-term = Durée
track-law-and-amnesty = Loi et amnistie
track-the-mission = La mission
track-rules-of-the-ceasefire = Règles du cessez-le-feu
track-timetable = Calendrier
track-laying-down-of-arms = Dépôt des armes
track-the-mechanism = Le mécanisme
track-exchange-of-persons = Échange de personnes
track-talks = Pourparlers
track-return-of-districts = Restitution de districts
track-links = Liaisons
track-arms-and-forces-in-lebanon = Armes et forces au Liban
track-talks-on-the-line = Pourparlers sur la ligne

## Chiffres

figures-title = En chiffres
figures-intro = Chaque clause est comptée une fois, selon l’appréciation la plus pressante dans l’une de ses périodes.
figure-clauses = { $n ->
    [one] clause : { $status }
   *[other] clauses : { $status }
}
figure-rows = { $n ->
    [one] ligne lue
   *[other] lignes lues
}
figure-refused = { $n ->
    [0] aucune refusée
    [one] { $n } refusée
   *[other] { $n } refusées
}
figure-facts = { $n ->
    [one] fait
   *[other] faits
}
figure-unused = { $n ->
    [one] { $n } ne touche aucune clause
   *[other] { $n } ne touchent aucune clause
}
figure-unseen = { $n } après la date d’arrêt
figure-repeated = { $n ->
    [one] { $n } répétition écartée
   *[other] { $n } répétitions écartées
}

## Clause par clause

board-title = Clause par clause
board-intro = Chaque case est une période pour laquelle la clause a été appréciée. Une interdiction est appréciée par période du calendrier.
remark-late = { $n ->
    [one] exécuté en retard, jusqu’à { $n } jour
   *[other] exécuté en retard, jusqu’à { $n } jours
}
remark-alleged = { $status }, { $n } sur { $of } : sur la presse ou la parole d’une partie seule
remark-doubtful = { $n ->
    [one] pour { $n } fait, le lieu ou le moment laisse ouvert s’il compte
   *[other] pour { $n } faits, le lieu ou le moment laisse ouvert s’ils comptent
}
remark-exception = { $n ->
    [one] une exception est invoquée pour { $n } fait
   *[other] une exception est invoquée pour { $n } faits
}
remark-not-recorded = pas de chiffre par partie : pour { $n ->
    [one] { $n } incident
   *[other] { $n } incidents
} sur { $of }, il n’est pas indiqué, ou pas avec certitude, qui a agi
remark-party = { $party } : { $n }
remark-per-party = tel qu’enregistré, { $figures }
remark-dormant = pas encore en vigueur à la date d’arrêt
remark-suspended = suspendu à la date d’arrêt
remark-ended = terminé avant la date d’arrêt

## Le cours des choses

dates-title = Dates
course-title = Le cours des choses
course-intro = Semaines à partir du { $day }, heure de { $zone }. Les barres comptent les faits qui touchent une interdiction. Une obligation de faire est tracée par ses périodes et leur appréciation, toute autre clause par le temps où elle était en vigueur.
lane-agreement = L’accord
lanes-phases = Phases
lanes-clauses = Clauses
life-in-force = en vigueur
life-suspended = suspendu
series-facts = Faits touchant une interdiction
series-untold = hachuré : semaines pour lesquelles aucune source n’en aurait parlé

## Le terrain

ground-title = Sur le terrain
ground-intro = Contour des terres, et seulement les lignes et zones de l’accord lui-même ; aucune frontière n’est tracée.
ground-caption = Le contour sert à l’orientation, jamais à juger de quel côté d’une ligne un fait s’est produit.
drawn-coarse = tracé grossièrement par nos soins, pour l’orientation seulement
points-counted = faits comptés contre une interdiction
points-doubtful = faits dont le lieu ou le moment est douteux
band = { $party } : { $weapons }, { $distance } depuis « { $line } »
weapons-calibre = { $weapons }{ $from_mm ->
    [0] { $below_mm ->
        [0] { "" }
       *[other] { " " }de moins de { $below_mm } mm
    }
   *[other] { $below_mm ->
        [0] { " " }à partir de { $from_mm } mm
       *[other] { " " }de { $from_mm } à moins de { $below_mm } mm
    }
}

## Motifs

reasons-title = Appréciations et motifs
reasons-intro = Jusqu’à la ligne de la source. Au plus { $n ->
    [one] { $n } fait
   *[other] { $n } faits
} par clause figurent ici ; --json les donne tous.
reasons-fold = La phrase entière et les motifs
in-short = En bref : { $says }
chip-doubt = douteux : lieu ou moment
coverage-none = rien n’indique qui pouvait observer
not-begun = pas commencé
no-end = sans fin indiquée
span = { $opens_n ->
    [0] jusqu’au { $closes }
   *[other] { $opens } – { $closes }
}{ $n ->
    [0] { "" }
    [1] { "" }
   *[other] , { $n } périodes
}
of-part = partie { $part } : { $said }
part-span = { $n ->
    [one] { $n } partie
   *[other] { $n } parties
}, { $span }
reading = { $said }.
reading-dormant = pas en vigueur jusqu’à la date d’arrêt ; sa condition ou sa date n’est pas venue.
reading-no-act = aucun acte qui l’appelle n’a été rapporté.
reading-alleged = Ne repose que sur la presse ou la parole d’une partie : une indication contraire alléguée, tout au plus.
reading-one-side = Ne repose que sur la presse ou la parole d’une partie.
reading-parts-waiting = { $n ->
    [one] { $n } partie n’a pas commencé, ou rien ne l’a appelée.
   *[other] { $n } parties n’ont pas commencé, ou rien ne les a appelées.
}
reading-on = { $said } le { $day }
reading-late = { $n ->
    [one] { $said }, { $n } jour après l’échéance
   *[other] { $said }, { $n } jours après l’échéance
}
reading-sum = { $said } : { $have } sur { $of } à temps
count-of = { $n } { $status }

## Faits

fact-item = ({ $item })
fact-by = par { $who }
fact-among = entre ou parmi { $sides }, qui a agi n’est pas indiqué
fact-at = à { $place }
fact-exception = exception invoquée : { $exception }
fact-alleged = allégué
fact-under-inquiry = sous enquête
fact-confirmed = confirmé
fact-not-confirmed = non confirmé
fact-disputed = contesté
fact-withdrawn = retiré

## Ce qui n'a pas été observé

unobserved-title = Ce qui n’a pas été observé
unobserved-intro = L’absence de rapport d’un lieu que personne ne pouvait voir est « non observé », jamais « respecté ».
unobserved-empty = Chaque période close a été observée ou a ses propres faits.
unobserved-windows = périodes non observées
unobserved-of = sur
unobserved-coverage = part observée
unobserved-who = qui aurait pu l’observer
unobserved-nobody = personne que l’accord nomme
coverage-title = Couverture par côté
coverage-side = côté
coverage-share = observé, part du temps en vigueur
coverage-facts = faits qui le nomment
coverage-no-record = rien n’indique qui pouvait observer ce côté
coverage-intro = Échanger les noms des parties échange exactement tous les résultats ; cela prouve le programme, non les données. Ce qui a été rapporté de chaque côté dépend de qui pouvait l’observer et de qui en a parlé.
refused-title = Lignes qui n’ont pu être lues
refused-intro = Chacune est comptée parmi les lignes lues ; aucune n’entre dans un chiffre.
refused-file = fichier
refused-row = ligne
refused-why = cause
refused-remedy = remède
sources-title = Les sources et leurs conditions

## La page d'un accord

draft = Un projet, non signé.
notice-agreement = Ce que dit le fichier encodé, tel que le programme le raconte : une analyse privée, et non le texte authentique. Le texte signé fait foi. Les phrases sont faites à partir de l’encodage ; ce que le fichier dit en ses propres mots brefs se lit au-dessus.
notice-check = Où le texte va bloquer, comme un compilateur le dirait : une analyse privée pour qui rédige. Il ne sait rien des personnes et ne décide rien. La plupart des accords réels échouent à plusieurs contrôles ; c’est l’ordre qui compte.
subtitle-agreement = Ce qu’il dit, quand, à qui c’est dû, et ce qui attend quoi
subtitle-check = Contrôlé : où il va bloquer, et ce qui y remédierait
prevails = Parmi les textes, celui de cette langue fait foi : { $language }.
class-mediator-only = Pour le médiateur seul : ni publication, ni communication aux parties (mediator-only)
class-party-private = Réservé à une partie : pas de publication (party-private)

severity-error = erreur
severity-error-letter = E
severity-error-means = tel qu’il est écrit, cela ne peut fonctionner
severity-serious = grave
severity-serious-letter = !
severity-serious-means = bloquera sans doute, ou sera contesté
severity-notice = avis
severity-notice-letter = a
severity-notice-means = bon à savoir

figure-clause-count = { $n ->
    [one] clause
   *[other] clauses
}
figure-owners = { $n ->
    [one] participant ou organe qu’elles lient
   *[other] participants et organes qu’elles lient
}
figure-phases = { $n ->
    [one] phase
   *[other] phases
}
figure-diagnostics = contrôles : { $severity }
figure-circles = { $n ->
    [one] cercle d’attente
   *[other] cercles d’attente
}
figure-undefined = { $n ->
    [one] mot que rien ne définit
   *[other] mots que rien ne définit
}

label-checks = Contrôles
clauses-title = Les clauses
clauses-intro = Chaque clause en bref, avec ses dates réelles, qui l’observe et la certifie, et ce qui suit sa violation. Les marques disent combien de diagnostics s’y attachent. Chacune mène à la clause entière.
seen-by = observé par { $who }
certified-by = certifié par { $who }
otherwise = ensuite : { $steps }
then-gap = { ", puis " }
or-gap = { " / " }

sentences-title = Clause par clause, en entier
sentences-intro = La phrase calculée, chaque date, ce qu’elle attend, ce qu’elle laisse indéfini et ce sur quoi elle repose.
sentences-fold = En entier
dates-many = { $n ->
    [one] { $n } date
   *[other] { $n } dates
}, première : { $first } ; dernière : { $last }
date-opens = { $part_n ->
    [0] dès : { $moment }
   *[other] partie { $part } dès : { $moment }
}
date-due = { $part_n ->
    [0] échéance : { $moment }
   *[other] partie { $part }, échéance : { $moment }
}
date-until = jusqu’à : { $moment }
date-closes = se ferme : { $moment }
date-term = fin de la durée : { $moment }
date-notice = dernier jour du préavis : { $moment }
entry-waits = Attend « { $needed } » : { $because }
entry-undefined = Non défini : { $word }
entry-note = Note : { $note }
entry-para = texte : { $para }
entry-source = source
reversible-yes = Réversible : peut être défait.
reversible-no = Irréversible : une fois fait, ne peut être défait.

## Ce que disent les contrôles

diagnostics-title = Où cela va bloquer
diagnostics-intro = Par rang : d’abord la gravité, puis le poids. Le premier remède est visible, tous sont sous le pli ; ce qui est calculé à partir de ce texte est tenu à part des dispositifs d’autres accords.
diagnostics-none = Les contrôles n’ont rien trouvé.
diagnostics-fold = Pourquoi cela compte, et remèdes
diagnostic-line = { $code }{ $line_n ->
    [0] { "" }
   *[other] , ligne { $line } du fichier
}
diagnostic-whole = l’accord entier
diagnostic-first = Remède : { $remedy }
diagnostic-matters = Pourquoi cela compte : { $words }
remedy-computed = calculé : { $words }
remedy-device = dispositif en usage ailleurs : { $words }

## Ce qui attend quoi

waits-title = Ce qui attend quoi
waits-intro = Tracé d’après les dépendances encodées. Ce que dit le texte, ce qu’il implique et ce qu’une partie y lit sont tenus à part ; un cercle qui repose sur une lecture n’est pas un cercle du texte.
waits-none = Rien n’attend autre chose.
waits-line = { $waiter } attend { $needed } : { $words } ({ $whence })
waits-because = { $words } ({ $whence })
waits-phase = appartient à cette phase
waits-simply = cela doit venir d’abord
waits-step = n’avance qu’au même pas
waits-moment = compte à partir de : { $moment }
waits-either = une voie parmi plusieurs : { $words }
step-opens = ouverture de la phase « { $name } »
step-closes = fin de la phase « { $name } »
step-event = événement « { $name } »
whence-text = selon le texte
whence-implied = implicite, non énoncé
whence-reading = selon la lecture de { $who }
whence-stated = selon ce qu’a dit { $who }
whence-reported = selon ce qui est rapporté de { $who }
circle-line = Cercle d’attente, { $whence }
circle-together = { $whence }, ensemble
circle-each = { $whence }, chacun à part
circle-freed = { $whence } ; une date le libère

## Dates

phases-title = Phases
dated-title = Quand
dated-intro = Dates réelles, heure de { $zone }. Une barre va du début d’une chose à son dernier jour ; un losange est un seul jour.
dated-none = Rien n’y a de date propre : chaque moment dépend d’un événement, ou n’est pas indiqué.
dated-undated = { $n ->
    [one] Une clause n’a pas de date propre : { $clauses }.
   *[other] { $n } clauses n’ont pas de date propre, et lient dès l’entrée en vigueur ou dépendent d’un événement : { $clauses }.
}
dated-more = { $n ->
    [one] { $n } autre
   *[other] { $n } autres
}
lane-from = à partir d’ici
instant-signed = signé
instant-entry = entre en vigueur
instant-signed-entry = signé, et entre en vigueur
instant-expiry = fin de la durée
instant-version = { $called }
instant-term = fin de la durée : { $clause }
instant-notice = dernier jour du préavis : { $clause }

## Qui doit quoi

owed-title = Qui doit quoi, pour qui
owed-intro = Une ligne pour chacun de ceux que lie une clause. Pour qui : les forces de son côté, et ceux dont il répond.
owed-who = qui doit
owed-for-whom = aussi pour
owed-what = quoi
owed-to-whom = à qui
owed-by = échéance
owed-nobody = personne n’est nommé
owed-line = { $who }{ $for_n ->
    [0] { "" }
   *[other] { " " }(aussi pour { $for_whom })
} doit{ $to_n ->
    [0] { "" }
   *[other] , envers { $to_whom }
} : { $what }
answers-for = répond de leur conduite ; aucune clause ne dit ce que cela veut dire
kind-must_not = ne doit pas
kind-must = doit
kind-cap = un plafond
kind-kept_beyond = armes tenues à distance
kind-rate = tant par jour ou par semaine
kind-exchange = un échange
kind-staged = étape contre étape
kind-parity = nombres égaux
kind-gives_notice = donne un préavis
kind-custody = remet par un tiers
kind-responds = répond dans un délai
kind-ensures = doit empêcher ou assurer
kind-guarantees = une garantie
kind-snaps_back = retour à l’état antérieur
kind-renews = durée et renouvellement
kind-as_long_as = tant que l’autre tient parole
kind-builds_confidence = mesure de confiance
kind-may = peut
kind-certifies = certifie
participants-title = Qui prend part
participants-intro = Partie : prend part au conflit. Les mots sont employés de même pour chaque côté et ne disent rien du statut.
participant-name = nom
participant-roles = rôles
participant-signs = signé
participant-side = côté
participant-answers = répond de
role-party = partie
role-signatory = signataire
role-guarantor = garant
role-affiliated-force = force affiliée
role-non-signatory-force = force non signataire
role-mediator = médiateur
role-witness = témoin
yes = oui
no = non
not-stated = non indiqué

## Organes

bodies-title = Les organes
body-name = organe
body-members = membres
body-rule = décide par
body-binding = contraignant
body-clocks = délais
body-clock = { $step } : { $length }
votes = { $n ->
    [one] { $who } ({ $n } voix)
   *[other] { $who } ({ $n } voix)
}
tie-break = à voix égales : { $who }
rule-consensus = consensus
rule-majority = majorité
rule-chair-decides = la présidence décide
rule-head-of-mission = le chef de mission décide
rule-each-alone = chacun seul
rule-not-stated = non indiqué
sight-title = Qui peut observer quoi
sight-intro = D’après la tâche donnée à chaque organe. Ce qu’il a pu voir en fait dépend de l’accès ; la couverture le dit.
sight-empty = Aucun organe n’est chargé d’observer quoi que ce soit.
sight-acts = actes
sight-where = où
sight-how = comment
sight-delay = après
sight-share = part visible
sight-clauses = clauses dont il peut voir le respect
sight-anywhere = partout
sight-above = comme ci-dessus
method-presence = présence
method-patrol = patrouille
method-camera = caméra
method-drone = drone
method-satellite = satellite
method-radar = radar
method-inspection = inspection
method-records = registres
method-reports = rapports
ladder-title = Ce qui suit un constat
ladder-intro = Pas à pas. Aucun pas ne se fait de lui-même : chacun est à décider, et seulement après ce qui, selon le texte, le rend exigible.
ladder-empty = Rien ne suit : le texte ne nomme aucune conséquence.
ladder-step = pas
ladder-what = quoi
ladder-on = sur violation de
ladder-decides = qui décide
ladder-within = sous
ladder-any = toute clause
ladder-outside = hors du mécanisme

## Textes

words-title = Mots définis et non définis
words-intro = Un mot que le texte emploie et ne définit nulle part est là où commence le prochain différend.
word-word = mot
word-meaning = sens
word-where = où
word-undefined = non défini
word-agreement = l’accord
variants-title = Textes publiés qui diffèrent
variant-texts = ce que dit chacun
variant-matters = ce qui en dépend
versions-title = Ce qui fut convenu plus tard
version-made = fait
version-called = quoi
version-by = par
version-changes = ce qui fut récrit
version-change = { $what } { $field } : { $was } → { $became }
omitted-title = Connu, et non encodé
sources-cited-title = Sources
sources-cited-intro = Les faits sont repris en nos propres mots. Chaque source porte la marque la plus sûre avec laquelle elle est citée.
source-cited = { $n ->
    [one] citée { $n } fois
   *[other] citée { $n } fois
}
note-source = source, marque { $mark }{ $para_n ->
    [0] { "" }
   *[other] , texte { $para }
}{ $cited_n ->
    [0] { "" }
   *[other] {" "}: { $cited }
}
note-undefined = non défini : { $words }
note-missing = non traduit : { $places }

## Positions

positions-title = Positions
positions-intro = Ce que chacun a répondu, et comment on le sait. Des entrées s’ajoutent, aucune ne change ; la dernière compte.
answer-who = qui
answer-answer = réponse
answer-known = comment on le sait
answer-stands = vaut
answer-counts = dernière
answer-earlier = antérieure
answer-accepts = accepte
answer-declines = refuse
answer-accepts-if = accepte si { $terms }
answer-declines-while = refuse tant que { $terms }
answer-line = { $who } sur { $clause } : { $answer }
option-line = option : { $called }
option-frees = pourrait libérer : { $clause }
options-title = Ce qui est proposé, et ce qui pourrait l’être
options-intro = Les options ne sont pas dans le projet. Qu’une option puisse libérer une clause est le jugement de quelqu’un ; il est marqué de la façon dont on le sait.
options-fold = Clauses concernées
proposal = Proposé comme un tout.
known = { $basis }, { $day }
known-marked = { $known }, marque { $mark }
basis-stated = énoncé
basis-reported = { $by_n ->
    [0] rapporté
   *[other] rapporté par { $by }
}
basis-inferred = { $by_n ->
    [0] déduit
   *[other] déduit par { $by }
}

## La page d'une relecture

notice-replay = Un cas passé, évalué de nouveau à partir d’archives : une analyse privée, qui ne constate rien. Elle imprime des décomptes et aucune ligne d’archive. Les archives disent ce qui a été rapporté, non ce qui s’est passé ; là où l’on sait que le programme les lit mal, c’est dit plus bas.
subtitle-replay = Relu : ce qui fut promis, ce que montrent les données, ce que personne ne pouvait voir, où le programme s’est trompé
replay-promised-title = Ce qui fut promis
replay-promised-intro = Dans les mots brefs de l’auteur, non ceux du texte. La marque dit à quel point il est sûr que le texte le dit.
replay-promise = promesse
replay-who = qui la doit
replay-undefined = non défini : { $words }
replay-plain-title = Compté hors du programme
replay-plain-intro = Aucune clause n’est évaluée d’après ces décomptes. Ils se tiennent à côté de l’évaluation pour que l’on puisse comparer.
replay-plain-course = Compté hors du programme, par semaine
replay-unseen-title = Ce que personne ne pouvait voir ici
replay-unseen-intro = Ce que les archives de cette relecture ne peuvent montrer, de quelque façon qu’on les lise.
replay-wrong-title = Où le programme s’est trompé
replay-wrong-intro = Lectures fautives connues, trouvées en regardant. Les chiffres ci-dessus les contiennent : rien n’a été corrigé à la main. La liste est ce qui a été trouvé, non tout ce qu’il y a.
replay-wrong-seen = où on l’a vu
replay-wrong-empty = Aucune n’est connue. Personne n’a encore regardé, ou rien n’a été trouvé.
replay-touches = Combien : { $count } ({ $rule }).
replay-count-of = { $count } sur { $of }
replay-effect-counted = compté, et ne devrait pas l’être
replay-effect-left-out = laissé de côté, et devrait être compté
replay-effect-twice = compté plus d’une fois
replay-effect-misdated = placé au mauvais moment
replay-effect-open = deux lectures se défendent ; le programme en prend une
replay-sources-title = Où l’on peut voir ces lectures fautives
replay-accounting-title = Comptabilité
replay-accounting-used = { $n ->
    [one] { $n } concerne une clause, en vigueur alors ou non
   *[other] { $n } concernent une clause, en vigueur alors ou non
}
replay-accounting-each = chacune pour sa propre cause
replay-accounting-refused = { $n ->
    [one] { $n } ligne refusée
   *[other] { $n } lignes refusées
} ({ $code } : { $why })

## À décider

due-title = À décider
due-intro = Les étapes de l’échelle appelées par un constat, une allégation ou l’étape précédente. Rien ne s’ensuit de soi-même : chacune attend la décision de ceux qui sont désignés, et ce que lit le programme n’en rend aucune exigible.
due-empty = Rien n’a été appelé.
due-step = étape
due-standing = état
due-who = à qui de décider
due-since = depuis
due-by = avant
due-about = à quel sujet
due-no-time = aucun délai n’est fixé
due-late = { $n ->
    [one] { $n } jour de retard
   *[other] { $n } jours de retard
}
due-perhaps = son exigibilité tient à un fait dont le lieu ou le moment est douteux
due-overdue = en retard
due-due = à décider
due-awaiting-an-answer = en attente d’une réponse
due-decided = décidé
due-answered = réponse donnée

## Ce que valent les comptes

worth-title = Ce que valent les comptes
worth-intro = Un compte prend chaque fait tel qu’il est rapporté. Là où une source, ou la fusion des rapports, dit à quel point il est sûr que la chose a eu lieu, qu’il s’agit d’un tel acte et d’un tel auteur, le nombre attendu figure à côté, avec l’intervalle qui tient neuf fois sur dix. Ni passages ni vies n’en dépendent jamais. L’échelle de 0 à 3 est celle de la recherche comparative ; on ne fait jamais la moyenne de plusieurs clauses.
worth-empty = Rien n’a été compté.
worth-counted = compté tel que rapporté
worth-expected = attendu, intervalle à 90 %
worth-at-most = au plus
worth-own = selon la preuve exigée par l’accord
worth-scale = échelle de 0 à 3
worth-certain = aucun n’est moins que certain
worth-interval = { $expected } ({ $low } à { $high } ; { $n } moins que certains)
worth-party = { $party } : { $interval }
worth-doubtful = { $n ->
    [one] si { $n } fait au lieu ou au moment douteux comptait aussi
   *[other] si { $n } faits au lieu ou au moment douteux comptaient aussi
}
worth-no-standard = le texte n’en énonce pas
scale-0 = 0, non entamé
scale-1 = 1, minimal
scale-2 = 2, intermédiaire
scale-3 = 3, complet
scale-none = rien pour en juger
scale-alleged = repose aussi sur la presse ou la parole d’un seul côté

## Mondes tirés

worlds-title = Mondes tirés : quand s’ouvrent les phases
worlds-intro = { $n ->
    [one] { $n } monde
   *[other] { $n } mondes
} de la graine { $seed }. Dans chacun, on tire si chaque fait a eu lieu, de quel acte il s’agit, qui a agi et où il se situe dans son rayon (faits qui laissent quelque chose ouvert : { $left_open } sur { $facts }) ; puis le même moteur lit le tout. Les parts disent combien tient à des rapports douteux, non la probabilité du vrai.
worlds-phase = phase
worlds-opens = s’ouvre dans
worlds-of = { $n } sur { $of }
worlds-median = jour médian
worlds-first = au plus tôt
worlds-last = au plus tard
worlds-no-phase = L’accord n’a pas de phases.
worlds-clauses = Mondes tirés : où en est chaque clause
worlds-stands = son état, en nombre de mondes (sur { $n })
worlds-facts = faits sur lesquels elle repose
worlds-range = { $low } à { $high }, médiane { $median }

## Une clause expliquée

explain-title = Expliqué : { $clause }
subtitle-explain = De la phrase de l’accord aux octets des rapports
notice-explain = Comment une évaluation s’est faite, pas à pas : une analyse privée. Le texte signé fait foi ; le programme évalue, et l’organe désigné dans l’accord constate.
explain-sentence = La phrase : { $clause }
explain-at = dans le fichier de l’accord { $file }, ligne { $line }
explain-no-source = aucune source n’est citée
explain-no-instance = Aucun cas ne s’est présenté : aucun acte rapporté ne l’appelle, ou il s’agit d’une permission, dont rien n’est évalué.
explain-obligation = Traduite en obligation : { $id }
explain-lowered = { $duty }, à la charge de { $who } ; { $bound }
duty-forbid = elle interdit
duty-require = elle exige
duty-limit = elle limite
duty-permit = elle permet
bound = { $lo_n ->
    [0] { $hi_n ->
        [0] sans borne : ce qui est trouvé est seulement dit
       *[other] au plus { $hi }
    }
   *[other] { $hi_n ->
        [0] au moins { $lo }
       *[other] au moins { $lo } et au plus { $hi }
    }
}
explain-window = La fenêtre, et son calcul
window-once = une seule fenêtre
window-every = { $n ->
    [one] une fenêtre par jour
   *[other] une fenêtre par période de { $n } jours
}
window-opens = elle s’ouvre : { $moment }
window-closes = elle se ferme après : { $moment }
window-no-close = elle n’a pas de fin propre
window-each = une fenêtre pour chaque fait qui l’appelle{ $before_n ->
    [0] { $opens_n ->
        [0] , dès cet instant
       *[other] , à partir de { $opens } après lui
    }
   *[other] , à tout moment avant lui
}{ $closes_side ->
    [none] , sans fin
    [before] , jusqu’à { $closes } avant lui
   *[after] , jusqu’à { $closes } après lui
}
window-trigger = ce qui l’appelle : { $ask }
moment-after = { $days ->
    [0] { $length_n ->
        [0] à l’instant où { $what }
       *[other] { $length } après ceci : { $what }
    }
   *[other] { $days } jours après ceci : { $what }
}
explain-here = ce cas ({ $k } sur { $n }) : { $begin_n ->
    [0] { $end_n ->
        [0] à tout moment
       *[other] jusqu’à { $end }
    }
   *[other] { $end_n ->
        [0] à partir de { $begin }, sans fin
       *[other] de { $begin } à { $end }, fin non comprise
    }
}
explain-opened = ouvert par : { $fact }
explain-select = Ce que doit être un fait pour compter
tally-count = chaque incident de ce genre compte pour un{ $times_n ->
    [0] { "" }
   *[other] , fois { $times }
}
tally-sum = les quantités de ces faits sont additionnées ; un fait sans quantité compte pour un{ $times_n ->
    [0] { "" }
   *[other] , fois { $times }
}
tally-level = la dernière quantité déclarée compte{ $times_n ->
    [0] { "" }
   *[other] , fois { $times }
}
ask-acts = acte : { $acts }
ask-actors = par : { $who }
ask-joint = par : { $who } ; ou par personne de nommé, si chaque côté nommé est l’un d’eux
ask-toward = envers : { $who }
ask-zones = dans : { $where }
ask-outside = hors de : { $where }
ask-weapons = armes : { $what }
ask-items = de : { $what }
ask-clauses = nommant : { $what }
ask-statuses = statut : { $what }
ask-kinds = genre de fait : { $what }
ask-calibre = calibre { $low ->
    [0] inférieur à { $high } mm
   *[other] { $high ->
        [0] à partir de { $low } mm
       *[other] de { $low } à moins de { $high } mm
    }
}
ask-unit = compté en : { $unit }
ask-certified = certifié par : { $who }
ask-own = ne nommant pas d’autre clause que { $clause }
ask-crisp = selon la preuve exigée par l’accord, ou certifié
ask-supported = ni retiré, ni examiné sans confirmation, ni codé par une machine
core-deeper = une condition de plus est remplie
core-reached = { $moment } est arrivé
core-holds = { $lo_n ->
    [0] il y a au plus { $hi }
   *[other] { $hi_n ->
        [0] il y a au moins { $lo }
       *[other] il y a de { $lo } à { $hi }
    }
} de ceci : { $sums }
core-any = l’un de : { $parts }
core-at-least = au moins { $n } de : { $parts }
core-not = il n’est pas vrai que { $part }
core-kept = pendant { $length } sans interruption { $part }
core-since = il est une fois arrivé que { $part }
core-lives = { $what } est { $states }
core-life-dormant = pas encore en vigueur
core-life-in-force = en vigueur
core-life-suspended = suspendu
core-life-ended = terminé
explain-counted = Faits comptés : { $n }
explain-doubts = Faits douteux, comptés ni dans un sens ni dans l’autre : { $n }
explain-misses = Faits d’un tel acte laissés de côté : { $n } ; les plus proches d’abord, avec la raison
explain-more = et { $n } de plus
explain-chance = sûr à { $share }
explain-line = { $file } (SHA-256 { $digest }…), ligne { $row }, octets { $begin } à { $end } (SHA-256 { $own }…) : { $bytes }
explain-withheld = { $file } (SHA-256 { $digest }…), ligne { $row }, octets { $begin } à { $end } (SHA-256 { $own }…) : repère pour orientation, ses mots ne sont pas montrés{ $bytes }
explain-row = { $file } (SHA-256 { $digest }…), rang { $row } d’une table sans lignes
explain-lost = { $file } (SHA-256 { $digest }…), une table de faits ; ligne { $row } du fichier dont elle est tirée, SHA-256 { $original }…, qui n’est ni lu ni gardé avec le cas
explain-changed = Le fichier a changé depuis sa lecture.
explain-no-line = le fait { $id } n’est dans aucun fichier lu
lack-before = { $n ->
    [one] { $n } jour avant la fenêtre
   *[other] { $n } jours avant la fenêtre
}
lack-after = { $n ->
    [one] { $n } jour après la fenêtre
   *[other] { $n } jours après la fenêtre
}
lack-withdrawn = il a été retiré
lack-not-confirmed = il a été examiné et non confirmé
lack-machine = codé par une machine
lack-proof = en dessous de la preuve exigée par l’accord
lack-toward = envers { $is_n ->
    [0] personne de nommé
   *[other] { $is }
}
lack-actor = { $is_n ->
    [0] l’auteur n’est pas consigné
   *[other] par { $is }
}
lack-stranger = l’un des côtés nommés n’est pas un participant
lack-place-away = hors du lieu, de { $metres }
lack-distance = { $metres } m
lack-place = dans aucun lieu connu comme celui demandé{ $is_n ->
    [0] { "" }
   *[other] {" "}: { $is }
}
lack-inside = dans un lieu exclu
lack-item = d’une autre catégorie{ $is_n ->
    [0] { "" }
   *[other] {" "}: { $is }
}
lack-clause = nomme { $is_n ->
    [0] aucune clause
   *[other] { $is }
}
lack-certified-by = certifié par { $is_n ->
    [0] personne
   *[other] { $is }
}
lack-status = statut { $is_n ->
    [0] non précisé
   *[other] { $is }
}
lack-kind = un autre genre de fait : { $is }
lack-weapon = arme { $is_n ->
    [0] non précisée
   *[other] { $is }
}
lack-calibre = calibre { $is_n ->
    [0] non précisé
   *[other] { $is } mm
}
lack-unit = compté en { $is }
lack-own = inscrit sous { $is }
lack-unlikely = sa source ne lui donne que { $percent } chances sur cent d’être un tel acte
lack-told-already = un autre rapport sur un incident déjà compté une fois ; de plusieurs quantités, celle du milieu vaut, de deux la plus basse
lack-permitted = admis par une permission en vigueur, remplacé par une version ultérieure, compté avec un autre fait de son incident, ou daté alors que la clause n’était pas en vigueur
explain-sum = La somme
explain-summed = trouvé { $value } ; demandé : { $bound }
explain-status = Statut : { $status }
explain-closed = la fenêtre était fermée à la date limite, { $day }
explain-open = la fenêtre était encore ouverte à la date limite, { $day }
explain-coverage = observé pendant { $share } de son temps en vigueur ; le silence se lit comme respect à partir de { $floor }
explain-so-met = donc respecté : fait tel que rapporté, ou tenu tandis qu’on observait assez
explain-so-contrary-indication = donc indication contraire : ce qui a été compté parle contre le respect de la clause
explain-so-overdue = donc en retard : exigible, sans rapport d’une exécution complète
explain-so-open = donc ouvert : en cours, ou ce qu’il attend n’est pas venu
explain-so-not-observed = donc non observé : on a trop peu observé pour lire le silence comme respect
explain-met-at = fait le { $day }
explain-picture = L’image
explain-picture-intro = Chaque case repose sur les précédentes. Les faits mènent à leurs lignes dans le rapport.
explain-box-sentence = la phrase
explain-box-obligation = l’obligation
explain-box-window = la fenêtre
explain-box-select = ce qui compte
explain-box-sum = la somme
explain-box-status = le statut
explain-edge-asked = demande
explain-edge-counted = compté
explain-edge-doubt = douteux
explain-edge-left-out = laissé de côté
explain-edge-read = lu dans
explain-reports = Les lignes des rapports
explain-reports-intro = Les octets tels qu’ils sont dans le fichier ; ce qui n’est pas un caractère simple est écrit par un code.
explain-column-fact = fait
explain-column-how = comment il a été pris
explain-column-line = ligne
explain-column-bytes = octets

## Ce qui a changé

diff-title = Ce qui a changé
notice-diff = Ce qui a changé entre deux dates limites, et ce qui en est la cause. Chacune lit les rapports consignés et les versions de l’accord faites jusque-là. Une analyse privée ; l’organe désigné dans l’accord constate.
diff-span = De { $begin } à { $end }
diff-unchanged = { $moved ->
    [one] { $moved } cas a changé
   *[other] { $moved } cas ont changé
}, { $instances } non ; l’état de { $clauses ->
    [one] { $clauses } clause
   *[other] { $clauses } clauses
} et la vie de { $lives } sont ce qu’ils étaient. { $arrived ->
    [one] { $arrived } fait est arrivé
   *[other] { $arrived } faits sont arrivés
} entre-temps.
diff-clauses = Clauses dont l’état a changé
diff-clauses-none = Chaque clause en est où elle en était.
diff-headline = { $clause } : { $was } → { $now }
diff-instances = Cas qui ont changé : { $n }
diff-none = Aucun cas n’a changé.
diff-absent = absent
diff-moved = { $obligation }{ $day_n ->
    [0] { "" }
   *[other] { " " }({ $day })
}{ $binding_n ->
    [0] { "" }
   *[other] { " " }sur { $binding }
} : { $was } → { $now }{ $sum_n ->
    [0] { "" }
   *[other] , somme { $old } → { $new }
}
diff-because = à cause de : { $causes }
diff-cause-facts = faits arrivés
diff-cause-late-facts = faits consignés tard, sur ce qui avait eu lieu avant
diff-cause-revised = faits révisés ou retirés
diff-cause-version = une version de l’accord
diff-cause-day = le seul passage du temps
diff-new-fact = nouveau : { $fact }
diff-lost-fact = plus retenu : { $fact }
diff-lives = Vies qui ont changé
diff-life = { $life } : { $was } → { $now }{ $day_n ->
    [0] { "" }
   *[other] , le { $day }
}
diff-versions = Versions de l’accord intervenues
diff-thresholds = Seuils qui ont changé
diff-threshold = { $what } : { $was } → { $now }
diff-step = { $step }{ $matter_n ->
    [0] { "" }
   *[other] { " " }sur { $matter }
} : { $standing }
diff-late = Faits consignés tard : { $n }
diff-revised = Faits révisés : { $n }
diff-revision = { $old } → { $new }
diff-withdrawn = Faits retirés : { $n }
diff-figure-clauses = { $n ->
    [one] clause dont l’état a changé
   *[other] clauses dont l’état a changé
}
diff-figure-moved = { $n ->
    [one] cas a changé
   *[other] cas ont changé
}
diff-figure-same = { $n ->
    [one] cas n’a pas changé
   *[other] cas n’ont pas changé
}
diff-figure-arrived = { $n ->
    [one] fait arrivé
   *[other] faits arrivés
}
diff-figure-late = { $n ->
    [one] d’entre eux consigné tard
   *[other] d’entre eux consignés tard
}
diff-was = était
diff-now = est
diff-window = fenêtre du
diff-why = pourquoi

## Incidents de plusieurs rapports

incidents-title = Incidents de plusieurs rapports
incidents-title-all = Incidents, y compris ceux d’un seul rapport
sure-prior = avant tout rapport : { $odds }
sure-witness = { $who } ({ $n ->
    [one] 1 rapport
   *[other] { $n } rapports, un seul témoin
}) : fois { $times } ; { $basis }
sure-together = ensemble : { $odds }, crédibilité { $digit }
sure-against-its-interest = { $who }, contre son intérêt
sure-in-its-interest = { $who }, dans son intérêt
sure-even = une chance sur deux
sure-odds = { $one } contre { $other }
sure-range = { $odds } (de { $low } à { $high }), { $percent } %
sure-unknown = coté { $mark } : inconnu
sure-graded = coté { $mark } : { $chance }
sure-learned = appris, { $n ->
    [one] { $n } incident vérifié
   *[other] { $n } incidents vérifiés
} : { $chance }
sure-stated = valeur posée d’avance, { $why } : { $chance }
sure-ceiling = {" "}; pas plus que ne l’admet la crédibilité { $digit } ({ $odds })
sure-why-mechanism = les observateurs du mécanisme lui-même
sure-why-monitor = des personnes sur place pour le compte d’autrui
sure-why-authority = une autorité d’aucun camp
sure-why-party = un camp, là où rien n’est en jeu pour lui
sure-why-human-coded-news = des nouvelles lues par des personnes
sure-why-machine-coded-news = des nouvelles lues par des machines, qui ne pèsent rien
sure-why-against-its-interest = un camp sur son propre manquement, ou sur ce que l’autre a bien fait
sure-why-in-its-interest = un camp sur le manquement de l’autre, ou sur ce que lui-même a bien fait
incidents-alone = { $n ->
    [one] Un incident n’est relaté que par un rapport et n’est pas énuméré
   *[other] { $n } incidents ne sont relatés que par un rapport et ne sont pas énumérés
} ; { $option } les énumère, avec les identifiants qu’il faut pour décider.
incidents-subtitle = Quels rapports parlent d’un même incident, où ils diffèrent, et à quel point il est sûr qu’il a eu lieu
notice-incidents = Analyse privée, et non déclaration du mécanisme. Elle dit que quelque chose a eu lieu, et avec quelle probabilité ; non qui l’a fait, ni rien d’un manquement. Ce qui est appris des sources les nomme : à ne pas publier.
incidents-sum = Rapports : { $reports } ; incidents dont ils parlent : { $incidents } ; rapportés plusieurs fois : { $shared } ; parmi ceux-ci, les rapports diffèrent dans { $differing }.
incidents-cut-off = date d’arrêt { $day }
incidents-none = Aucun incident n’est rapporté plus d’une fois.
incidents-intro = Les plus rapportés d’abord. Chacun mène à ses rapports et à son degré de certitude.
incidents-map = Où
incidents-map-intro = Le point du rapport dont l’erreur est la plus petite.
incidents-unit = rapports
incidents-id = incident { $id }
incidents-when = quand
incidents-where = où
incidents-acts = actes
incidents-reports = rapports
incidents-sure = a eu lieu
incidents-differ = diffèrent sur
incidents-span = de { $begin } à { $end }
incidents-point = { $lat }, { $lon }{ $radius_n ->
    [0] { "" }
   *[other] { " " }(± { $radius } km)
}
incidents-act-share = { $act } ({ $share })
incidents-report = { $source } : { $file }, ligne { $line } ; fait { $fact }{ $fields_n ->
    [0] { "" }
   *[other] {" "}; diffère sur { $fields }
}
incidents-difference = { $field } : { $value } selon { $source } ({ $fact }){ $apart_n ->
    [0] { "" }
   *[other] , à { $apart } { $unit } de ce qui est retenu
}
incidents-sure-told = a eu lieu : { $share }
incidents-how-sure = À quel point c’est sûr
incidents-how-sure-intro = La cote avant tout rapport, multipliée une fois par celle de chaque témoin. Des rapports qui citent une même personne, ou partagent un texte, sont un seul témoin.
incidents-more = encore { $n }
field-time = l’heure
field-place = le lieu
field-act = l’acte
field-actor = l’auteur de l’acte
field-figure = le chiffre
apart-days = jours
apart-km = km
apart-persons = personnes
accounting-title = Ce qu’il est advenu de chaque rapport
accounting-intro = Les faits selon leur sort. Ce qui est passé tel quel reste comme rapporté ; ce qui est laissé de côté n’entre pas dans cet état.
accounting-state = sort
accounting-why = pourquoi
accounting-facts = faits
accounting-reports = rapports
accounting-fused = réunis
accounting-passed = passés tels quels
accounting-out = laissés de côté
accounting-line = { $state } : faits { $facts }{ $reports_n ->
    [0] { "" }
   *[other] { " " }(rapports { $reports })
}{ $why_n ->
    [0] { "" }
   *[other] {" "}; { $why }
}
accounting-files = Fichiers lus
accounting-file = { $file } : lignes lues { $rows }, refusées { $refused }, faits { $facts }
read-once = { $file } est le même fichier que { $first } : lu une seule fois
accounting-why-is-of-kind-act = un acte, non un incident
accounting-why-is-of-kind-coverage = couverture, non un incident
accounting-why-is-of-kind-measure = un compte d’autre chose que des victimes
accounting-why-names-its-incident-already = nomme déjà son incident
accounting-why-is-the-mechanism-s-own = du mécanisme lui-même
accounting-why-was-withdrawn = retiré
accounting-why-has-no-point = sans point
accounting-why-is-placed-no-better-than-sixty-km = situé à plus de 60 km près
accounting-why-is-dated-no-better-than-seven-days = daté à plus de 7 jours près
accounting-why-is-a-count-without-its-event = un compte sans son événement
accounting-why-recorded-after-the-cut-off = consigné après la date d’arrêt
accounting-why-given-twice = donné deux fois
decisions-title = Décisions de personnes
decisions-intro = Chacune prime sur tout le reste, à travers de nouveaux rapports ; aucune ne disparaît d’elle-même.
decisions-none = Personne n’a rien décidé au sujet de ces rapports.
decisions-what = décision
decisions-facts = faits
decisions-who = qui et quand
decisions-why = pourquoi
decisions-state = état
decision-same = un seul incident
decision-apart = des incidents différents
decision-applied = appliquée
decision-waits = en attente
decision-overruled = renversée
decision-told = { $state } : { $what } : { $facts } ; { $who }, { $when } : { $why }{ $reason_n ->
    [0] { "" }
   *[other] { " " }[{ $reason }]
}
scales-title = Ce qui a été appris des sources
scales-intro = Appris en les comparant, de ces seuls rapports ; peu de paires disent peu. Cela nomme des sources : à ne pas publier.
scales-source = source
scales-stated = se situe à moins de
scales-reports = rapports
scales-pairs = paires à l’appui
scales-place = erreur de lieu, km
scales-lag = jours de retard sur la plus prompte
scales-acts = autre acte
scales-names = autres noms
scales-below = { $km } km
scales-unstated = non dit
scales-line = { $source } (se situe à moins de { $stated }) : rapports { $reports }, paires { $pairs } ; erreur de lieu, km { $place } ; jours de retard sur la plus prompte { $lag } ; autre acte { $acts } ; autres noms { $names }

## Des rapports aux incidents, dans l'appréciation

together-title = Des rapports aux incidents
together-intro = Les rapports d’un même incident ont été réunis avant tout compte, de sorte que ce que plusieurs sources rapportent compte une fois.
together-reports = rapports reçus
together-incidents = incidents dont ils parlent
together-shared = rapportés plusieurs fois
together-differing = où les rapports diffèrent
together-decisions = décisions de personnes appliquées
together-decisions-note = en attente : { $waits } ; renversées : { $overruled }
together-most = Les incidents les plus rapportés
together-not = Il y a des événements situés de { $n ->
    [one] { $n } source
   *[other] { $n } sources
}, et les rapports n’ont pas été réunis : ce que plusieurs rapportent est compté plusieurs fois. Relancer avec --fuse pour réunir les rapports d’un même incident ; servanda incidents les énumère.
together-told = Rapports réunis : { $reports } ; incidents dont ils parlent : { $incidents } ; rapportés plusieurs fois : { $shared } ; parmi ceux-ci, les rapports diffèrent dans { $differing } ; décisions de personnes appliquées : { $decided }.

## Parties que l'accord ne connaît pas

unknown-title = Noms qui ne sont d’aucun participant
unknown-line = { $n ->
    [one] { $n } rapport nomme une partie qui n’est pas un participant : { $names } :
   *[other] { $n } rapports nomment une partie qui n’est pas un participant : { $names } :
}
unknown-remedy = ajouter le nom dans agreement.yaml sous participants, au participant dont il s’agit (known_as: {"{"}reports: ["le nom"]{"}"}), ou corriger la correspondance.
unknown-intro = { $n ->
    [one] { $n } rapport nomme une partie qui n’est ni un participant ni un organe de l’accord ; un tel rapport ne compte pas comme un fait entre les parties :
   *[other] { $n } rapports nomment une partie qui n’est ni un participant ni un organe de l’accord ; de tels rapports ne comptent pas comme des faits entre les parties :
}
unknown-name = { $name } ({ $facts })
unknown-more = et { $n } de plus
unknown-as-written = nom tel qu’écrit
unknown-facts = rapports

## Qui pouvait voir

watched-title = Qui pouvait voir
watched-marking = Classe mécanisme : à ne pas publier en détail.
watched-intro = Classe mécanisme : où une patrouille était, où elle n’a pas été admise, et par qui, relève du mécanisme lui-même et n’est pas à publier en détail. Par organe et zone, sur le temps en vigueur avant la date d’arrêt.
watched-archive = Les rapports comprennent une archive trop grande pour être tenue en mémoire ; --html et --json disent qui pouvait voir.
watched-empty = Rien n’indique qui pouvait observer.
watched-body = organe
watched-where = où
watched-when = quand
watched-share = observé
watched-hours = heures pleines observées, au plus
watched-refused = heures refusées
watched-by = refusé par
watched-acts = observé pour
watched-anybody = non nommé
watched-everywhere = partout
watched-everything = tout
watched-refusals = accès refusé : { $refusals } ; entravé : { $restrictions }
watched-line = { $body }, { $place } : observé, temps multiplié par la part indiquée : { $share } du temps en vigueur (heures pleines, au plus : { $hours }){ $refused_n ->
    [0] { "" }
   *[other] {" "}; accès refusé pendant { $refused_hours_n ->
        [one] { $refused } heure
       *[other] { $refused } heures
    }{ $by_n ->
        [0] { "" }
       *[other] { " " }par { $by }
    }
}
explain-told-by = rapporté par { $n ->
    [one] { $n } rapport
   *[other] { $n } rapports
} :
diff-cause-fusion = rapports réunis autrement

## Deux sources comparées

two-title = { $first } et { $second } comparées
two-subtitle = Ce que les deux ont vu, et ce que l’une a vu et l’autre non
two-meaning-alone = Un rapport qu’une seule source possède ne prouve pas que l’autre a tort : elles couvrent des lieux et des heures différents.
two-meaning-witness = Deux sources qui répètent un même éditeur sont un seul témoin ; leur accord montre une copie fidèle, rien de plus.
two-meaning-matched = Les rapports sont appariés par lieu et par heure, un au plus de chaque source ; là où beaucoup tombent près l’un de l’autre, certains appariements sont fortuits, et les comptes par jour ou région sont plus solides qu’un appariement seul.
two-left-out = Laissés de côté, hors de la période que les deux couvrent : { $outside }. Sans point connu : { $unplaced }.
two-left-out-of = { $source } : { $n }
two-refused = Lignes lues, et refusées par leur lecteur : { $told }.
two-refused-of = { $source } : { $rows }, { $refused }
two-figures = En tout
two-both-figure = vus par les deux
two-both = les deux
two-only-figure = seulement dans { $source }
two-only = { $source } seule
two-lag = retard médian de { $second } sur { $first }
two-lag-ahead = avance médiane de { $second } sur { $first }
two-lag-left-out = Laissés de côté pour savoir qui fut le premier, l’un des deux rapports couvrant plus d’une heure : { $n }.
two-span-hours = { $hours } h { $minutes } min
two-span-minutes = { $minutes } min
two-span-seconds = { $seconds } s
two-step-minutes = { $low } min à moins de { $high } min
two-regions = Par région
two-region = région
two-unnamed = région non nommée
two-days = Par jour
two-day = jour
two-first = Qui fut le premier
two-after = { $second } après { $first }
two-reports = rapports
two-step = de { $low } s à moins de { $high } s
two-step-before = plus de { $minutes } min avant
two-step-after = { $minutes } min après ou plus
two-empty = Rien dans la période que les deux couvrent.

## Négociation

subtitle-negotiation = Où les participants pourraient s’entendre, et sur quoi cela repose
notice-negotiation = Ce que laissent possible les questions sur la table et les valeurs propres de chaque participant. Rien de ces valeurs elles-mêmes ne figure sur cette page. Le programme calcule avec ce qu’on lui a dit ; ce sont des personnes qui décident, et non un point sur une courbe.
neg-shown = Les parts de ce que chacun pourrait gagner sont montrées. Elles révèlent les rapports de ses valeurs : gardez cette page comme vous garderiez celles-ci.
neg-figure-packages = paquets en tout
neg-figure-allowed = d’entre eux respectent les règles
neg-figure-inside = ne mettent personne sous son minimum
neg-figure-frontier = points sur la frontière de la zone
neg-figure-trades = mouvements de deux questions gagnants pour tous
neg-frontier-title = La frontière
neg-frontier-intro = Chaque point est un paquet : aucun autre n’est au moins aussi bon pour tous et meilleur pour quelqu’un. Les points sont placés dans l’ordre de préférence de chacun, non à distance : les distances révéleraient ses valeurs.
neg-frontier-shares = Chaque point est un paquet : aucun autre n’est au moins aussi bon pour tous et meilleur pour quelqu’un. Les axes sont les parts du maximum que chacun pourrait gagner dans la zone ; les lignes tiretées sont les minimums.
neg-frontier-sample = La frontière a plus de points qu’on n’en peut garder : ceux-ci sont un échantillon le long de rayons.
neg-axis = { $who } gagne
neg-less = moins
neg-more = plus
neg-name-nash = Nash
neg-name-kalai-smorodinsky = Kalai-Smorodinsky
neg-name-egalitarian = égalitaire
neg-name-welfare = somme
neg-means-nash = Nash : le plus grand produit des gains
neg-means-kalai-smorodinsky = Kalai-Smorodinsky : la plus grande part minimale de ce que chacun pourrait gagner
neg-means-egalitarian = égalitaire : le plus grand gain minimal, dans les unités déclarées
neg-means-welfare = somme : la plus grande somme des gains, dans les unités déclarées
neg-today = aujourd’hui
neg-asks = { $who } demande
neg-packages-title = Les paquets côte à côte
neg-packages-intro = Ce que désigne chaque principe. Nash et Kalai-Smorodinsky ne dépendent pas des unités des participants ; les paquets égalitaire et de la somme en dépendent, et disent peu quand les unités diffèrent.
neg-issue = Question
neg-share-row = { $who } : part du maximum qu’il pourrait gagner
neg-gap-row = un meilleur pourrait le dépasser d’au plus
neg-none-title = Pas de zone d’accord possible
neg-none = Chaque paquet met quelqu’un sous son minimum. Le plus proche met { $who } au-dessous.
neg-none-reach = Le minimum de { $who } dépasse tous les paquets.
neg-nearest = le plus proche
neg-trades-title = Mouvements depuis aujourd’hui qui profitent à tous
neg-trades-intro = Rangés par le gain le plus faible. Qui cède sur une question reçoit sur une autre ; où personne ne cède, tous gagnent.
neg-trade-size = Questions
neg-gives = { $who } cède sur
neg-free = Tous gagnent par
neg-move = { $issue } : { $from } → { $to }
neg-fold = Les pas
neg-no-trades = Aucun mouvement de ce genre n’a été trouvé, ou le paquet d’aujourd’hui n’est pas connu.
neg-ways-title = D’un coup, ou pas à pas
neg-ways-intro = Quelle chance que la retenue soit vue il faut pour que chaque pas se tienne de lui-même. Chaque pas d’un chemin profite à tous.
neg-way = Vers le paquet selon { $which }
neg-at-once = D’un coup : { $needs }
neg-step = Pas { $n } : { $issues } : { $needs }
neg-needs = demande une détection de { $share } ({ $who })
neg-needs-none = aucune détection ne suffit pour { $who }
neg-nobody-gives = personne ne cède
neg-no-path = Aucun chemin dont chaque pas profite à tous n’a été trouvé.
neg-parts = En parts qu’on ne peut reprendre, pas jusqu’à 99 %, au moins : { $n }.
neg-parts-none = En parts qu’on ne peut reprendre : aucun calendrier ne se tient de lui-même.
neg-rests = Repose sur : détection { $detection }, fausses alertes { $alarm }, patience { $patience }, par pas ; la rupture ramène le paquet d’aujourd’hui. Peut être repris plus tard, et reste en jeu à chaque pas : { $back }.
neg-nothing = rien
neg-holds = tient pas à pas
neg-holds-means = chaque pas se tient à la détection supposée
neg-holds-not = ne tient pas
neg-holds-not-means = un pas demande plus de détection que supposé, ou il n’y a pas de chemin
neg-robust-title = Si les valeurs étaient faussées
neg-robust-intro = Par erreur ou à dessein ; les valeurs des autres tenues pour vraies. Pour le paquet de Nash.
neg-room = Ses valeurs peuvent être fausses, au pire, avant que le paquet passe sous son minimum
neg-over = Exagérer son minimum
neg-inflate = Dire une question double ou moitié de ce qu’elle est
neg-band-little = de moins d’un vingtième de l’écart de chaque question
neg-band-some = d’un vingtième à un cinquième de l’écart de chaque question
neg-band-much = de plus d’un cinquième de l’écart de chaque question
neg-room-share = de { $share } de l’écart de chaque question
neg-pays = profite ; { $who } perd
neg-pays-issue = profite ({ $issue }) ; { $who } perd
neg-pays-not = ne profite pas
neg-backfires = finit plus mal que sans accord dans { $n ->
    [one] { $n } essai
   *[other] { $n } essais
} sur { $tried }
neg-all-title = Tous les paquets de la frontière
neg-all-intro = Dans l’ordre de leur contenu, non des préférences.
neg-by = Selon
neg-doubt-title = Les paquets quand les valeurs sont incertaines
neg-doubt-intro = Les valeurs sont connues par intervalles, ou par rang seulement : { $who }. Aucun paquet n’est désigné. Les parts portent sur des tirages parmi ce que permettent les fichiers (leur nombre : { $n }), et ne sont des chances de rien ; { $zone } des tirages ont une zone.
neg-doubt-uncompared = Trop de paquets pour les comparer un à un : ce qui est sûrement optimal n’est pas dit.
neg-col-package = Paquet
neg-col-optimal = Sur la frontière
neg-col-acceptable = Acceptable pour tous
neg-col-zone = Tirages : dans la zone
neg-col-frontier = Tirages : sur la frontière
neg-sure-yes = sûrement
neg-sure-no = sûrement pas
neg-sure-open = selon les valeurs

subtitle-companion = Aide-mémoire pour ceux qui l’exécutent
companion-notice = { $who_n ->
    [0] Ce que chacun doit faire, en mots simples.
   *[other] Ce que doit faire { $who }, en mots simples.
 } Lecture privée faite par le programme à partir du fichier encodé, et non le texte authentique : le texte signé fait foi. En cas de doute, interrogez votre état-major ou l’organe nommé.
companion-must = { $who } : vous devez
companion-must-not = { $who } : vous ne devez pas
companion-limit = { $who } : vous restez dans ces limites
companion-may = { $who } : vous pouvez
companion-changes = { $who } : ce qui commence, finit ou change
companion-what = Quoi
companion-when = Quand
companion-where = Où
companion-tell = Qui informer
companion-else = Sinon
companion-throughout = tant que l’accord est en vigueur
companion-anywhere = aucun lieu n’est nommé
companion-nobody = personne n’est nommé
companion-unsaid = l’accord ne le dit pas
companion-nothing = L’accord n’impose rien à ce participant.
companion-all = { $label } : { $said }.

# Ce qui reste indéfini
open-title = Encore indéfini
open-intro = Chaque ligne est un endroit où les parties peuvent lire le texte différemment, ou dont personne ne pourrait dire s’il a été respecté.
open-none = Rien ne reste ouvert que le programme puisse dire.
open-nothing-yet = Aucune clause n’est encore confirmée : ce que le projet laisse ouvert se montrera ici ensuite.
open-what = quoi
open-missing = ce qui manque
open-place = personne n’a dit où cela se trouve
open-date = aucune date n’est indiquée
open-signed = la signature
open-entry = l’entrée en vigueur
open-who = il n’est pas dit qui cela oblige
open-sight = aucun organe n’est chargé de l’observer
ground-none = Aucune zone ni ligne n’est encore nommée.
words-none = Aucun mot n’est encore défini, et aucun n’est marqué comme indéfini.

## escalation: the frame, and what the readings rest on
class-mechanism = Pour le mécanisme seul : ni publication, ni communication aux parties (mechanism)
class-public = Peut être publié (public)
esc-subtitle = Cela s’étend-il, qui répond à qui, la trêve tient-elle
esc-note = Ce qui va ensemble est dit aller ensemble ; aucune cause n’est montrée, et il n’est jamais dit qui a commencé.
esc-not-told = Non dit : { $part }
esc-seen-title = Sur quoi cela repose
esc-truce-title = La trêve tient-elle
esc-turns-title = Quand le niveau a changé
esc-reciprocity-title = Qui répond à qui
esc-spread-title = Cela s’étend-il
esc-spread-title-alerts = Cela s’étend-il
esc-signals-title = Ce qui fut dit à côté de ce qui fut fait
esc-warning-title = Alerte précoce
esc-guard-title = Ce que cela a pu être d’autre
esc-forecast-title = Ce qui peut venir
esc-seen-acts-violence = { $n ->
    [one] acte de violence compté
   *[other] actes de violence comptés
 }
esc-seen-acts-alerts = { $n ->
    [one] alerte comptée
   *[other] alertes comptées
 }
esc-seen-acts = { $n ->
    [one] acte compté
   *[other] actes comptés
 }
esc-seen-days = { $n ->
    [one] jour compté
   *[other] jours comptés
 }
esc-seen-who = dont l’auteur est consigné
esc-seen-left = { $n ->
    [one] ligne laissée de côté
   *[other] lignes laissées de côté
 }
esc-seen-association = Les effets sont dits comme association : ce qui va ensemble, si rien d’autre n’a changé. Il n’y a de résultat par participant que là où la source consigne qui a agi.
esc-seen-attributed-alone = { $n ->
    [0] Le seul acte ne dit pas avec certitude qui a agi : rien n’est dit par participant.
   *[other] Le seul acte dit avec certitude qui a agi.
}
esc-seen-attributed-alone-alerts = { $n ->
    [0] La seule alerte ne dit pas avec certitude qui a agi : rien n’est dit par participant.
   *[other] La seule alerte dit avec certitude qui a agi.
}
esc-seen-attributed = { $n ->
    [0] Aucun des { $of } actes ne dit avec certitude qui a agi : rien n’est dit par participant.
    [one] Un des { $of } actes dit avec certitude qui a agi.
   *[other] { $n } des { $of } actes disent avec certitude qui a agi.
}
esc-seen-attributed-alerts = { $n ->
    [0] Aucune des { $of } alertes ne dit avec certitude qui a agi : rien n’est dit par participant.
    [one] Une des { $of } alertes dit avec certitude qui a agi.
   *[other] { $n } des { $of } alertes disent avec certitude qui a agi.
}
esc-seen-watched = Des rapports disent qui pouvait observer où ; voir le tableau de couverture de l’évaluation.
esc-seen-unwatched = Aucun rapport ne dit qui pouvait observer où : aucun compte n’est ici une part de ce qui s’est passé, et un côté peut être mieux vu que l’autre.
esc-seen-silence = Un jour sans rapport n’est pas un jour sans acte.
esc-seen-silence-alerts = Un jour sans rapport n’est pas un jour sans alerte.
esc-seen-none = Aucun acte n’est compté : rien de ce qui est demandé n’a été lu ces jours-là.
esc-seen-none-alerts = Aucune alerte n’est comptée : aucune n’a été lue ces jours-là.
esc-seen-forces = Les actes qui nomment { $forces } comptent comme nommant { $side }, dont ils relèvent ou qui en répond.
esc-seen-forces-alerts = Les alertes qui nomment { $forces } comptent comme nommant { $side }, dont ils relèvent ou qui en répond.
esc-seen-sides = Comment chaque côté est vu
esc-seen-side = Côté
esc-seen-named = Actes qui le nomment
esc-seen-named-alerts = Alertes qui le nomment
esc-seen-acted = Consignés comme siens
esc-seen-sources = Sources qui le nomment
esc-seen-sources-title = Sources
esc-seen-source = Source
esc-seen-origin = Genre de source
esc-seen-count = Actes
esc-seen-count-alerts = Alertes
esc-seen-who-column = Auteur consigné
esc-seen-first = Premier jour
esc-seen-last = Dernier jour
esc-seen-refused = { $rows_n ->
    [1] Une ligne n’a pu être lue et n’est dans aucun compte
   *[other] { $n } lignes n’ont pu être lues et ne sont dans aucun compte
} ; servanda ingest dit pourquoi.
esc-seen-line = { $acts_n ->
    [0] Aucun acte
    [1] Un acte
   *[other] { $n } actes
} sur { $days_n ->
    [1] un jour
   *[other] { $days } jours
}
esc-seen-line-alerts = { $acts_n ->
    [0] Aucune alerte
    [1] Une alerte
   *[other] { $n } alertes
} sur { $days_n ->
    [1] un jour
   *[other] { $days } jours
}
esc-origin-mechanism = le mécanisme
esc-origin-monitor = un observateur
esc-origin-authority = une autorité
esc-origin-party = la parole d’un côté
esc-origin-human-coded-news = presse, codée par des personnes
esc-origin-machine-coded-news = presse, codée par machine

## escalation warning
esc-warning-meaning = Une alarme dit qu’un nombre a dépassé son niveau. Elle n’accuse personne, ne dit pas pourquoi, et elle est pour le mécanisme. Lisez-la à côté du nombre de fois où de telles alarmes se sont trompées, et de ce qui arrive n’importe quel jour.
esc-warning-set = Les seuils ont été fixés par { $body }.
esc-warning-assumed = Aucun organe n’a fixé de seuils pour ce cas : tous les niveaux sont supposés.
esc-warning-mark-assumed = supposé
esc-warning-strip = Quand des alarmes étaient en cours
esc-warning-strip-now = { $n ->
    [0] Le { $day }, aucune alarme n’est en cours.
    [one] Le { $day }, une alarme est en cours : sa barre touche la ligne tiretée.
   *[other] Le { $day }, { $n } alarmes sont en cours : leurs barres touchent la ligne tiretée.
}
esc-warning-strip-intro = Barres : actes par semaine. Lignes : les seuils aux dernières alarmes ; une barre est une alarme, ou autant que son nombre le dit.
esc-warning-strip-intro-alerts = Barres : alertes de sirène par semaine. Lignes : les seuils aux dernières alarmes ; une barre est une alarme, ou autant que son nombre le dit.
esc-warning-strip-folded = une barre peut être plusieurs alarmes
esc-warning-strip-several = { $n ->
    [one] { $n } alarme
   *[other] { $n } alarmes
 }
esc-warning-strip-of-them = { $several }, dont { $n } en cours
esc-warning-weekly = Actes par semaine
esc-warning-weekly-alerts = Alertes par semaine
esc-warning-alarms = Alarmes en cours
esc-warning-none = Aucune alarme en cours.
esc-warning-no-step = Le texte n’offre aucune démarche pour cela ; les médiateurs peuvent en parler.
esc-warning-within = sous { $time }
esc-warning-records = Combien de fois des alarmes se sont trompées
esc-warning-records-intro = Les mêmes seuils sur ces faits, jour après jour, en ne connaissant que ce qui était alors passé. Entre parenthèses l’intervalle à 95 % ; avec moins de { $n } cas, aucune part n’est dite.
esc-warning-column-what = Ce qui est suivi
esc-warning-column-since = Depuis
esc-warning-column-why = Pourquoi
esc-warning-column-calms = Ce qu’offre l’accord
esc-warning-column-ends = Quand elle prend fin
esc-warning-column-wrong = Alarmes précédentes suivies de rien
esc-warning-column-levels = Niveaux
esc-warning-column-false = Alarmes suivies de rien
esc-warning-column-missed = Débuts sans alarme
esc-warning-column-anyway = Jours après lesquels c’est arrivé de toute façon
esc-warning-column-standing = Jours avec une alarme
esc-warning-column-lead = Levée avant le début
esc-warning-days = { $n } j
esc-warning-days-after = { $n } j après le début
esc-warning-area-all = partout ensemble
esc-warning-area-each = chaque zone à part
esc-warning-contravened = Une clause de nouveau enfreinte
esc-warning-contravened-drawn = Une clause de nouveau enfreinte, par tirage
esc-warning-branching = Des actes qui en suivent d’autres
esc-warning-branching-alerts = Des alertes qui en suivent d’autres
esc-warning-count-above = Plus que les semaines d’avant
esc-warning-duty-at-risk = Une obligation menacée avant son échéance
esc-warning-line-unanswered = La ligne sans réponse
esc-warning-new-zone = Une zone nouvellement touchée
esc-warning-new-zone-alerts = Une zone nouvellement en alerte
esc-warning-because-lately = { $n ->
    [one] Une indication contraire
   *[other] { $n } indications contraires
 } sur { $back ->
    [one] { $back } jour
   *[other] { $back } jours
 }. Ce qui est guetté : une de plus sous { $within ->
    [one] { $within } jour
   *[other] { $within } jours
 }.
esc-warning-because-drawn = { $n ->
    [one] { $n } continuation tirée sur 1 000 contient
   *[other] { $n } continuations tirées sur 1 000 contiennent
 } { $least ->
    [one] au moins une indication contraire
   *[other] au moins { $least } indications contraires
 } sous { $within ->
    [one] { $within } jour
   *[other] { $within } jours
 } ; de sa propre dernière année, { $own } durées pareilles sur 1 000. Sur les 28 derniers jours : { $lately }.
esc-warning-because-below = Le nombre est repassé sous son niveau ; l’alarme dure jusqu’à ce qu’il soit resté bas assez longtemps.
esc-warning-because-ratio = Un acte est suivi de { $value } autres à la dernière lecture (intervalle { $low } à { $high }).
esc-warning-because-ratio-alerts = Une alerte est suivie de { $value } autres à la dernière lecture (intervalle { $low } à { $high }).
esc-warning-because-new = Rien n’y avait été noté pendant { $quiet ->
    [one] { $quiet } jour
   *[other] { $quiet } jours
 }.
esc-warning-because-since = Depuis, { $n } de plus.
esc-warning-because-left = Rien n’a été dit accompli, et il reste { $amount ->
    [one] { $days } jour
   *[other] { $days } jours
 }, jusqu’au { $by }.
esc-warning-because-waits-for = Elle attend : { $clause }
esc-warning-because-in-a-row = { $n ->
    [one] Un contact est resté sans réponse, le { $first }
   *[other] { $n } contacts de suite sont restés sans réponse, le premier le { $first }
 }.
esc-warning-because-more = { $n } sur { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }, alors que les semaines d’avant en laissaient attendre { $expected }.
esc-warning-ends-contravened = quand la chance d’une de plus sous { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } est restée à { $lower } % ou moins pendant { $stay ->
    [one] { $stay } jour
   *[other] { $stay } jours
 } sans interruption
esc-warning-ends-contravened-drawn = quand la part des tirages est restée à { $lower } % ou moins pendant { $stay ->
    [one] { $stay } jour
   *[other] { $stay } jours
 } sans interruption
esc-warning-ends-branching = quand le rapport est resté à { $lower } ou moins pendant { $stay ->
    [one] { $stay } jour
   *[other] { $stay } jours
 } sans interruption
esc-warning-ends-count-above = quand les nombres sont revenus près de leur niveau pendant { $stay ->
    [one] { $stay } jour
   *[other] { $stay } jours
 } sans interruption
esc-warning-ends-duty-at-risk = quand elle est dite accomplie, ou que son échéance est passée
esc-warning-ends-line-unanswered = quand une réponse arrive
esc-warning-ends-new-zone = quand rien de nouveau n’y a été noté pendant { $stay ->
    [one] { $stay } jour
   *[other] { $stay } jours
 }
esc-warning-levels-contravened = { $raiseat } % sous { $withindays ->
    [one] { $withindays } jour
   *[other] { $withindays } jours
 } ; finit à { $lowerat } % pendant { $staydays ->
    [one] { $staydays } jour
   *[other] { $staydays } jours
 }
esc-warning-levels-contravened-drawn = { $raiseat } % des tirages avec { $atleast } ou plus sous { $withindays ->
    [one] { $withindays } jour
   *[other] { $withindays } jours
 } ; finit à { $lowerat } % pendant { $staydays ->
    [one] { $staydays } jour
   *[other] { $staydays } jours
 }
esc-warning-levels-branching = { $raiseat } ; finit à { $lowerat } pendant { $staydays ->
    [one] { $staydays } jour
   *[other] { $staydays } jours
 }
esc-warning-levels-count-above = { $raiseat } ; finit à { $lowerat } pendant { $staydays ->
    [one] { $staydays } jour
   *[other] { $staydays } jours
 }
esc-warning-levels-duty-at-risk = { $withindays ->
    [one] { $withindays } jour
   *[other] { $withindays } jours
 } avant
esc-warning-levels-line-unanswered = { $raiseat } de suite
esc-warning-levels-new-zone = dure { $staydays ->
    [one] { $staydays } jour
   *[other] { $staydays } jours
 }
esc-warning-calms-the-line = La ligne
esc-warning-calms-clarification = Une question à laquelle on répond
esc-warning-calms-pause = Une pause
esc-warning-calms-meeting = Une réunion
esc-warning-calms-first-step-of-the-ladder = Premier degré de l’échelle
esc-warning-calms-guarantor = Le garant
esc-warning-share = { $part } sur { $whole } ({ $low }–{ $high } %)
esc-warning-share-few = { $part } sur { $whole } : trop peu pour le dire
esc-warning-line = Alarme : { $what }, depuis le { $since }. { $why } Ce qu’offre l’accord : { $calms }
esc-warning-line-record = { $what }. Alarmes suivies de rien : { $wrong }. Débuts sans alarme : { $missed }.
esc-warning-as-of = À la fin du { $day }, le dernier jour où quelque chose est compté.
esc-warning-unwatched = { $n ->
    [0] Chaque seuil avait quelque chose à suivre.
    [one] Un autre seuil n’avait rien à suivre dans ces faits.
   *[other] { $n } autres seuils n’avaient rien à suivre dans ces faits.
 }
## escalation reciprocity
esc-reciprocity-everywhere = tous les lieux ensemble
esc-reciprocity-within = { $value } ({ $low }–{ $high })
esc-reciprocity-at-least = { $value } ({ $low } ou plus ; rien ne le borne vers le haut)
esc-reciprocity-between = entre { $low } et { $high }
esc-reciprocity-after = { $start } → { $end }
esc-reciprocity-after-alerts = { $start } → { $end }
esc-reciprocity-one-of = Après un acte : { $start }
esc-reciprocity-one-of-alerts = Après une alerte : { $start }
esc-reciprocity-acts = { $n ->
    [one] { $n } acte
   *[other] { $n } actes
 }
esc-reciprocity-acts-alerts = { $n ->
    [one] { $n } alerte
   *[other] { $n } alertes
 }
esc-reciprocity-each = { $name } : { $n ->
    [one] { $n } acte
   *[other] { $n } actes
 }
esc-reciprocity-each-alerts = { $name } : { $n ->
    [one] { $n } alerte
   *[other] { $n } alertes
 }
esc-reciprocity-period = { $what } : du { $begin } au { $end }
esc-reciprocity-period-before = Avant
esc-reciprocity-period-signed = Dès la signature
esc-reciprocity-period-start = Dès le jour où les combats doivent cesser
esc-reciprocity-period-version = Dès « { $version } »
esc-reciprocity-period-half-one = Moitié antérieure
esc-reciprocity-period-half-two = Moitié postérieure
esc-reciprocity-figure-follow = des actes en suivent d’autres, selon la mémoire de la série
esc-reciprocity-figure-follow-alerts = des alertes en suivent d’autres, selon la mémoire de la série
esc-reciprocity-figure-delay = jours en moyenne d’un acte à ce qui le suit
esc-reciprocity-figure-delay-alerts = jours en moyenne d’une alerte à ce qui la suit
esc-reciprocity-figure-radius = actes à la suite de chaque acte ; à 1, cela ne tarirait pas
esc-reciprocity-figure-radius-alerts = alertes à la suite de chaque alerte ; à 1, cela ne tarirait pas
esc-reciprocity-figure-residual = le contrôle propre de l’ajustement
esc-reciprocity-residual-holds = concorde
esc-reciprocity-residual-fails = ne concorde pas
esc-reciprocity-arrows = Lesquels viennent après lesquels, au-delà du hasard
esc-reciprocity-arrows-intro = { $of ->
    [one] La seule paire de noms est plus souvent rapprochée que dans des jours mélangés.
   *[other] Sur { $of } paires de noms, { $n ->
        [one] 1 est plus souvent rapprochée
       *[other] { $n } sont plus souvent rapprochées
    } que dans des jours mélangés ; elles seules sont dessinées.
}
esc-reciprocity-arrow-one = des actes suivent, dans ce sens
esc-reciprocity-arrow-one-alerts = des alertes suivent, dans ce sens
esc-reciprocity-arrow-both = vont ensemble : le sens ne peut être dit
esc-reciprocity-links = Autres actes directement après un acte
esc-reciprocity-rows = { $n ->
    [0] Aucune ligne ne se distingue des jours mélangés.
    [one] { $of ->
        [one] La seule ligne se distingue des jours mélangés.
       *[other] { $n } ligne sur { $of } se distingue des jours mélangés (point plein).
    }
   *[other] { $n } lignes sur { $of } se distinguent des jours mélangés (point plein).
}
esc-reciprocity-links-alerts = Autres alertes directement après une alerte
esc-reciprocity-links-intro = Chaque ligne : après un acte du nom de gauche, tant d’actes du nom de droite suivent directement, au-delà de ce qu’apporte le fond mouvant.
esc-reciprocity-links-intro-alerts = Chaque ligne : après une alerte du nom de gauche, tant d’alertes du nom de droite suivent directement, au-delà de ce qu’apporte le fond mouvant.
esc-reciprocity-links-caption = Trait : intervalle à 95 pour 100. Point plein : au-delà des jours mélangés ; point creux : non, tous les liens regardés pris ensemble.
esc-reciprocity-placebos = La même chose dans des jours mélangés
esc-reciprocity-placebos-intro = Point : ce que montrent les jours tels qu’ils furent. Un point dans sa bande est ce que le hasard montre aussi.
esc-reciprocity-placebos-caption = { $n ->
    [one] Un seul lien a été regardé.
   *[other] { $n } liens ont été regardés ; plus on en regarde, plus il en ressort par hasard : un point plein vaut donc pour tous ensemble (Holm, 5 pour 100).
}
esc-reciprocity-band = 95 séries mélangées sur 100 : des jours échangés entre jours de même nom dans huit semaines
esc-reciprocity-rank = rang { $rank } sur { $of }
esc-reciprocity-verdict-chance = pas plus que dans des jours mélangés
esc-reciprocity-verdict-alone = ressortirait seul, mais non parmi tant de liens
esc-reciprocity-verdict-own = ses propres actes viennent par séries, au-delà des jours mélangés
esc-reciprocity-verdict-own-alerts = ses propres alertes viennent par séries, au-delà des jours mélangés
esc-reciprocity-verdict-one = au-delà des jours mélangés, et moins fort à rebours du temps
esc-reciprocity-verdict-both = au-delà des jours mélangés, et aussi fort à rebours du temps : ils vont ensemble
esc-reciprocity-periods = Part des actes qui en suivent d’autres, par période
esc-reciprocity-periods-alone = Une seule période se lit : il n’y en a pas d’autre à comparer.
esc-reciprocity-periods-alike = Aucune période ne peut être distinguée d’une autre : tous les traits se recouvrent.
esc-reciprocity-periods-apart = Certaines périodes diffèrent : là où deux traits ne se recouvrent pas.
esc-reciprocity-periods-alerts = Part des alertes qui en suivent d’autres, par période
esc-reciprocity-periods-missing = { $n ->
    [one] Une période est trop courte, ou compte trop peu d’actes, pour être lue.
   *[other] { $n } périodes sont trop courtes, ou comptent trop peu d’actes, pour être lues.
}
esc-reciprocity-periods-missing-alerts = { $n ->
    [one] Une période est trop courte, ou compte trop peu d’alertes, pour être lue.
   *[other] { $n } périodes sont trop courtes, ou comptent trop peu d’alertes, pour être lues.
}
esc-reciprocity-further = Autres actes attendus au bout du compte, après un acte
esc-reciprocity-further-alerts = Autres alertes attendues au bout du compte, après une alerte
esc-reciprocity-further-intro = De tous les noms ensemble, avec tout ce qui suit de ce qui suit ; si la période continue comme elle fut.
esc-reciprocity-stood-down = une retenue de 24 heures va avec { $fewer } de moins
esc-reciprocity-plain = Ce que cela dit
esc-reciprocity-limits = Sur quoi cela repose et ce que cela ne peut dire
esc-reciprocity-line-unsure = Ces actes ne permettent pas de dire si certains en suivent d’autres d’une façon que le fond n’explique pas : { $share }.
esc-reciprocity-line-unsure-alerts = Ces alertes ne permettent pas de dire si certaines en suivent d’autres d’une façon que le fond n’explique pas : { $share }.
esc-reciprocity-line-follow = { $share } des actes en suivent d’autres d’une façon que le fond n’explique pas ; jours avant ce qui suit, en moyenne : { $days }.
esc-reciprocity-line-follow-alerts = { $share } des alertes en suivent d’autres d’une façon que le fond n’explique pas ; jours avant ce qui suit, en moyenne : { $days }.
esc-reciprocity-running-dies = Cent actes sont suivis d’environ { $value } autres ({ $low } à { $high }), ceux-ci de moins encore : cela tarit de soi-même si rien d’autre ne change.
esc-reciprocity-running-dies-alerts = Cent alertes sont suivies d’environ { $value } autres ({ $low } à { $high }), celles-ci de moins encore : cela tarit de soi-même si rien d’autre ne change.
esc-reciprocity-running-unsure = Cent actes sont suivis d’environ { $value } autres ({ $low } à { $high }) : ces actes ne permettent pas de dire si cela tarit de soi-même.
esc-reciprocity-running-unsure-alerts = Cent alertes sont suivies d’environ { $value } autres ({ $low } à { $high }) : ces alertes ne permettent pas de dire si cela tarit de soi-même.
esc-reciprocity-running-runs = Cent actes sont suivis d’environ { $value } autres ({ $low } à { $high }) : cela n’a pas tari de soi-même en ces jours.
esc-reciprocity-running-runs-alerts = Cent alertes sont suivies d’environ { $value } autres ({ $low } à { $high }) : cela n’a pas tari de soi-même en ces jours.
esc-reciprocity-none = { $n ->
    [one] Le seul lien entre deux noms ne montre pas plus que des jours mélangés.
   *[other] Aucun des { $n } liens entre noms différents ne montre plus que des jours mélangés.
}
esc-reciprocity-beyond-one = Les actes de { $end } viennent plus souvent après les actes de { $start } que dans des jours mélangés : { $value } pour un.
esc-reciprocity-beyond-one-alerts = Les alertes de { $end } viennent plus souvent après les alertes de { $start } que dans des jours mélangés : { $value } pour une.
esc-reciprocity-beyond-both = Les actes de { $start } et de { $end } sont plus souvent rapprochés que dans des jours mélangés ({ $value }), à l’endroit comme à rebours : lequel suit l’autre ne peut être dit.
esc-reciprocity-beyond-both-alerts = Les alertes de { $start } et de { $end } sont plus souvent rapprochées que dans des jours mélangés ({ $value }), à l’endroit comme à rebours : lequel suit l’autre ne peut être dit.
esc-reciprocity-beyond-one-none = Les actes de { $end } viennent plus souvent après les actes de { $start } que dans des jours mélangés, mais l’ajustement n’en compte aucun de plus par acte ({ $value }) : combien de plus ne peut être dit.
esc-reciprocity-beyond-one-none-alerts = Les alertes de { $end } viennent plus souvent après les alertes de { $start } que dans des jours mélangés, mais l’ajustement n’en compte aucune de plus par alerte ({ $value }) : combien de plus ne peut être dit.
esc-reciprocity-beyond-both-none = Les actes de { $start } et de { $end } sont plus souvent rapprochés que dans des jours mélangés, à l’endroit comme à rebours ; l’ajustement ne compte aucun acte de plus de l’un après l’autre ({ $value }) : ils vont ensemble, et lequel suit l’autre ne peut être dit.
esc-reciprocity-beyond-both-none-alerts = Les alertes de { $start } et de { $end } sont plus souvent rapprochées que dans des jours mélangés, à l’endroit comme à rebours ; l’ajustement ne compte aucune alerte de plus de l’un après l’autre ({ $value }) : elles vont ensemble, et lequel suit l’autre ne peut être dit.
esc-reciprocity-clarified-few = Éclaircissements donnés : sur { $of ->
    [one] { $of } acte
   *[other] { $of } actes
 }, { $n ->
    [one] { $n } a
   *[other] { $n } ont
 } une réponse consignée dans un délai de { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
 }, trop peu pour comparer ce qui suit.
esc-reciprocity-clarified-few-alerts = Éclaircissements donnés : sur { $of ->
    [one] { $of } alerte
   *[other] { $of } alertes
 }, { $n ->
    [one] { $n } a
   *[other] { $n } ont
 } une réponse consignée dans un délai de { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
 }, trop peu pour comparer ce qui suit.
esc-reciprocity-clarified-apart = Après les actes suivis d’une réponse dans un délai de { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
 }, { $answered } autres actes suivent directement, après les autres { $unanswered } ; les actes qui reçoivent réponse peuvent être d’une autre sorte.
esc-reciprocity-clarified-apart-alerts = Après les alertes suivies d’une réponse dans un délai de { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
 }, { $answered } autres alertes suivent directement, après les autres { $unanswered } ; les alertes qui reçoivent réponse peuvent être d’une autre sorte.
esc-reciprocity-clarified-alike = Après les actes suivis d’une réponse dans un délai de { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
 }, { $answered } autres actes suivent directement, après les autres { $unanswered } : aucune différence que ces nombres puissent montrer.
esc-reciprocity-clarified-alike-alerts = Après les alertes suivies d’une réponse dans un délai de { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
 }, { $answered } autres alertes suivent directement, après les autres { $unanswered } : aucune différence que ces nombres puissent montrer.
esc-reciprocity-never = Rien ici ne dit qui a commencé : seulement ce qui vient après quoi, dans ce qui fut consigné.
esc-reciprocity-third = Ce qui les meut tous à la fois (temps qu’il fait, ravitaillement, un front ailleurs, une source qui rapporte par paquets) a le même aspect que si l’un suivait l’autre.
esc-reciprocity-by-actor = Par qui a agi, tel que les sources le consignent ({ $each }). Un côté moins vu compte ici moins d’actes, et moins qui suivent.
esc-reciprocity-by-actor-alerts = Par qui a agi, tel que les sources le consignent ({ $each }). Un côté moins vu compte ici moins d’alertes, et moins qui suivent.
esc-reciprocity-by-area-nobody = Par lieu, non par participant : aucune source ne consigne qui a agi. { $each }.
esc-reciprocity-by-area-one-side = Par lieu, non par participant : les sources n’en consignent assez souvent qu’un seul, et un seul côté semblerait ne répondre à personne. { $each }.
esc-reciprocity-by-area-few = Par lieu, non par participant : les sources ne consignent qui a agi que pour { $share } des actes, et ce qui est plus souvent consigné d’un côté semblerait suivre. { $each }.
esc-reciprocity-by-area-few-alerts = Par lieu, non par participant : les sources ne consignent qui a agi que pour { $share } des alertes, et ce qui est plus souvent consigné d’un côté semblerait suivre. { $each }.
esc-reciprocity-left-same-salvo = Réunies, alertes d’un lieu à moins d’une heure d’une autre : { $n }.
esc-reciprocity-shortest = La mémoire est plus courte que ce que des comptes journaliers peuvent montrer : presque tout ce qui suit est supposé suivre le même jour, par sa seule forme.
esc-reciprocity-by-area-asked = Par lieu, comme demandé. { $each }.
esc-reciprocity-left-without-day = Laissés de côté, dont le jour n’est dit qu’à plus de deux jours près : { $n }.
esc-reciprocity-left-without-day-alerts = Laissées de côté, dont le jour n’est dit qu’à plus de deux jours près : { $n }.
esc-reciprocity-left-without-name = Laissés de côté, sans nom dans cette lecture : { $n }.
esc-reciprocity-left-without-name-alerts = Laissées de côté, sans nom dans cette lecture : { $n }.
esc-reciprocity-elsewhere = zones à peu d’actes ou non dites
esc-reciprocity-elsewhere-alerts = zones à peu d’alertes ou non dites
esc-reciprocity-in = { $actor }, { $where }
esc-reciprocity-by-both = Selon l’auteur et le lieu, tels que les sources les enregistrent ({ $each }). Une partie ou une zone moins observée a ici moins d’actes, et moins d’actes qui suivent.
esc-reciprocity-by-both-alerts = Selon l’auteur et le lieu, tels que les sources les enregistrent ({ $each }). Une partie ou une zone moins observée a ici moins d’alertes, et moins d’alertes qui suivent.
esc-reciprocity-left-put-together = Réunis, actes d’un participant dans des zones où il en compte moins de vingt, ou dans aucune qui soit dite : { $n }.
esc-reciprocity-left-put-together-alerts = Réunies, alertes d’un participant dans des zones où il en compte moins de vingt, ou dans aucune qui soit dite : { $n }.
esc-reciprocity-way-counts-many = Lu par comptes journaliers bien que { $known } des actes disent une heure : plus de { $n ->
    [one] { $n } acte
   *[other] { $n } actes
 } ne sont pas lus heure par heure. Ce qui suivit le même jour ne se voit pas ; la forme de la mémoire l’ajoute.
esc-reciprocity-way-counts-many-alerts = Lu par comptes journaliers bien que { $known } des alertes disent une heure : plus de { $n ->
    [one] { $n } alerte
   *[other] { $n } alertes
 } ne sont pas lues heure par heure. Ce qui suivit le même jour ne se voit pas ; la forme de la mémoire l’ajoute.
esc-reciprocity-left-of-others = Laissés de côté, de noms qui en comptent moins : { $n }.
esc-reciprocity-left-of-others-alerts = Laissées de côté, de noms qui en comptent moins : { $n }.
esc-reciprocity-way-counts = Lu par comptes journaliers : { $known } des actes disent une heure. Ce qui suivit le même jour ne se voit pas ; la forme de la mémoire l’ajoute.
esc-reciprocity-way-counts-alerts = Lu par comptes journaliers : { $known } des alertes disent une heure. Ce qui suivit le même jour ne se voit pas ; la forme de la mémoire l’ajoute.
esc-reciprocity-way-counts-beside = Lu par comptes journaliers, car { $known } seulement des actes disent une heure : { $main } en suivent d’autres. Les heures manquantes tirées dix fois, les connues gardées : { $other }.
esc-reciprocity-way-counts-beside-alerts = Lu par comptes journaliers, car { $known } seulement des alertes disent une heure : { $main } en suivent d’autres. Les heures manquantes tirées dix fois, les connues gardées : { $other }.
esc-reciprocity-way-hours-beside = Lu par les heures dites, { $known } des actes ; les heures manquantes sont tirées dix fois et leur écart est dans les intervalles : { $main } en suivent d’autres. Par comptes journaliers : { $other }.
esc-reciprocity-way-hours-beside-alerts = Lu par les heures dites, { $known } des alertes ; les heures manquantes sont tirées dix fois et leur écart est dans les intervalles : { $main } en suivent d’autres. Par comptes journaliers : { $other }.
esc-reciprocity-way-together-beside = Lu par comptes journaliers bien que { $known } des actes disent une heure : à l’heure près, la plupart des actes sont dits ensemble, d’un seul coup. Par comptes journaliers { $main } en suivent d’autres, par heures { $other }.
esc-reciprocity-way-together-beside-alerts = Lu par comptes journaliers bien que { $known } des alertes disent une heure : à l’heure près, la plupart des alertes sont dites ensemble, d’un seul coup. Par comptes journaliers { $main } en suivent d’autres, par heures { $other }.
esc-reciprocity-check-holds = Le contrôle propre de l’ajustement ne trouve rien contre lui.
esc-reciprocity-check-fails = Le contrôle propre de l’ajustement parle contre lui : ces actes ne viennent pas comme il le suppose, et ses intervalles sont trop étroits.
esc-reciprocity-check-fails-alerts = Le contrôle propre de l’ajustement parle contre lui : ces alertes ne viennent pas comme il le suppose, et ses intervalles sont trop étroits.
esc-reciprocity-background-still = Le fond reste fixe, car plus de liberté n’expliquait pas davantage : { $still } en suivent d’autres. S’il pouvait tourner tous les 28 jours, ce serait { $freest } : ces actes ne peuvent trancher entre les deux.
esc-reciprocity-background-still-alerts = Le fond reste fixe, car plus de liberté n’expliquait pas davantage : { $still } en suivent d’autres. S’il pouvait tourner tous les 28 jours, ce serait { $freest } : ces alertes ne peuvent trancher entre les deux.
esc-reciprocity-background-moves = Le fond peut tourner au plus une fois en { $days_n ->
    [one] { $days } jour
   *[other] { $days } jours
 }. S’il restait fixe, { $still } sembleraient en suivre d’autres, et s’il pouvait tourner tous les 28 jours, { $freest } : ce qui est lent n’est pas compté comme suite.
## escalation: parts that cannot be told
esc-untold-esc030 = L’un des noms lus n’a aucun acte ces jours-là. Prendre plus de jours, ou moins de noms.
esc-untold-esc031 = Du { $first } au { $last }, aucun participant ni aucune zone n’a vingt actes dont le jour est dit : trop peu pour dire ce qui suit quoi. Prendre plus de jours, ou une source qui dit les jours.
esc-untold-esc032 = Il y a plus de 50 000 actes, trop pour être lus heure par heure. Prendre moins de jours, ou moins de zones.
esc-untold-esc033 = Du { $first } au { $last }, moins de 28 jours sont comptés : trop peu pour distinguer ce qui suit de ce qui est habituel. Prendre 28 jours ou plus.
esc-untold-esc040 = Aucun jour n’est donné à partir duquel les combats doivent cesser. Le donner par --start, ou dater l’entrée en vigueur dans l’accord.
esc-untold-esc041 = Les combats doivent cesser à partir du { $start } ; les jours comptés vont du { $first } au { $last }. Donner des comptes d’avant et d’après, ou un autre jour par --start.
esc-untold-esc044 = Moins de 28 jours ont été comptés avant la trêve ; les jours comptés commencent le { $first }. Donner un temps plus long avant elle.
esc-untold-esc045 = Rien n’a été compté avant la trêve, depuis le { $first } : rien ne peut avoir baissé. Demander une zone ou un acte vu avant elle.
esc-untold-esc047 = Aucun jour après le début n’a été compté ; les jours comptés s’arrêtent le { $last }. Donner des comptes d’après.
esc-untold-esc062 = Du { $first } au { $last }, les jours comptés sont trop peu nombreux pour avoir deux niveaux. Compter 15 jours ou plus.
esc-untold-esc074 = Aucun acte n’a un lieu aussi fin que demandé, et aucun ne nomme quelqu’un : rien ne peut être dit de lieux ou de noms nouveaux. Lire une source qui dit l’un ou l’autre.
esc-untold-esc120 = Du { $first } au { $last }, aucun incident ne porte le nom donné par --incident. Écrire son identifiant, ou le début de celui-ci, tel que la liste le montre sans nom.
esc-untold-esc121 = Du { $first } au { $last }, il n’y a aucun incident sur lequel interroger. Nommer d’autres jours ou d’autres éléments.
## escalation turns
esc-turns-signature = signature
esc-turns-start = cessez-le-feu
esc-turns-phase = début : { $phase }
esc-turns-renewal = réaffirmé
esc-turns-extension = prolongé
esc-turns-amendment = complété
esc-turns-suspension = suspendu
esc-turns-termination = terminé
esc-turns-per-day = par jour
esc-turns-per-week = par semaine
esc-turns-key-day = actes comptés en un jour
esc-turns-key-day-alerts = alertes comptées en un jour
esc-turns-key-week = actes comptés en une semaine
esc-turns-key-week-alerts = alertes comptées en une semaine
esc-turns-key-level-day = un niveau : moyenne par jour
esc-turns-key-level-week = un niveau : moyenne par semaine
esc-turns-key-change = le niveau change ; en ombre : les jours où il a pu tout aussi bien changer
esc-turns-key-small = une autre date de l’accord, dans la liste ci-dessous
esc-turns-key-cut = une barre qui dépasse le dessin
esc-turns-none = Aucun changement de niveau : { $mean } { $step } tout du long.
esc-turns-some = { $n ->
    [one] Le niveau a changé une fois, le { $day } : de { $before } à { $after } { $step }.
   *[other] Le niveau a changé { $n } fois, la dernière le { $day } : de { $before } à { $after } { $step }.
}
esc-turns-source-ucdp = UCDP ne contient que des événements où quelqu’un est mort : un jour sans événement n’est pas un jour de calme.
esc-turns-source-alerts = Une sirène est une alerte et non un tir : elle peut être fausse, elle n’a pas d’origine, et une salve fait plusieurs lignes. Elle ne sonne que d’un côté.
esc-turns-with = { $n ->
    [one] Le niveau a changé une fois, à côté du début, le { $day } : de { $before } à { $after } { $step }.
   *[other] Le niveau a changé à côté du début, le { $day } : de { $before } à { $after } { $step } ; { $n } changements en tout.
}
esc-turns-without = { $n ->
    [one] Aucun changement à une semaine du début ; le niveau a changé une fois, le { $day } : de { $before } à { $after } { $step }.
   *[other] Aucun changement à une semaine du début ; le niveau a changé { $n } fois, la dernière le { $day } : de { $before } à { $after } { $step }.
}
esc-turns-association = Un changement de niveau est daté d’après les seuls comptes ; une date de l’accord à côté n’en est pas la cause. Un compte plus bas, c’est moins d’actes rapportés, peut-être moins de rapports.
esc-turns-association-alerts = Un changement de niveau est daté d’après les seuls comptes ; une date de l’accord à côté n’en est pas la cause. Un compte plus bas, c’est moins d’alertes rapportées, peut-être moins de rapports.
esc-turns-rate = Dans { $share } séries sur 100 sans aucun changement, on en verrait un malgré tout, si chaque pas était indépendant du précédent.
esc-turns-carried = Ils ne le sont pas : ce qui dépasse un niveau, ou lui manque, se reporte sur le pas suivant (corrélation { $much }), si bien que des changements apparaissent plus facilement que cela.
esc-turns-path = Avec moitié moins d’indices exigés pour un changement il y en aurait { $half }, avec deux fois plus { $twice }.
esc-turns-from-to = de { $before } à { $after }
esc-turns-column-others = Actes hors des termes
esc-turns-column-others-alerts = Alertes hors des termes
esc-turns-others-caption = Les actes hors des termes sont comptés par les mêmes sources : s’ils changent de même, c’est peut-être ce qui est rapporté qui a changé, et non les combats.
esc-turns-others-caption-alerts = Les alertes hors des termes sont comptées par les mêmes sources : si elles changent de même, c’est peut-être ce qui est rapporté qui a changé, et non les combats.
esc-turns-line-others = {" "}Actes hors des termes : { $change }.
esc-turns-line-others-alerts = {" "}Alertes hors des termes : { $change }.
esc-turns-changes = Changements de niveau
esc-turns-changes-none = Aucun
esc-turns-column-day = Changé le
esc-turns-column-earliest = Pas avant
esc-turns-column-latest = Pas après
esc-turns-column-before-day = Avant, par jour
esc-turns-column-after-day = Après, par jour
esc-turns-column-before-week = Avant, par semaine
esc-turns-column-after-week = Après, par semaine
esc-turns-column-beside = Dates de l’accord à une semaine près
esc-turns-beside-none = aucune
esc-turns-dates = Les dates de l’accord, et ce qui a été compté autour
esc-turns-dates-caption = Moyennes par jour sur 14 jours avant et après : ce que chacun calcule, et non un effet. Les quatorze jours d’une date peuvent recouvrir ceux d’une autre.
esc-turns-column-date = Jour
esc-turns-column-what = Quoi
esc-turns-column-fortnight = 14 jours avant, par jour
esc-turns-column-after = 14 jours après, par jour
esc-turns-column-source = Source
esc-turns-own-file = le fichier de l’accord
esc-turns-alarm = À l’écoute d’une hausse, jour après jour
esc-turns-alarm-short = Trop peu de jours pour qu’une alarme apprenne ce qui est habituel : il lui faut quatre semaines, et deux de plus pour écouter.
esc-turns-alarm-found = { $n ->
    [0] Une alarme qui tient les quatre premières semaines pour habituelles n’aurait pas sonné depuis le { $since }.
    [one] Une alarme qui tient les quatre premières semaines pour habituelles aurait sonné une fois depuis le { $since } : { $days }.
   *[other] Une alarme qui tient les quatre premières semaines pour habituelles aurait sonné { $n } fois depuis le { $since } : { $days }.
}
esc-turns-alarm-false = Sur une série qui reste à { $level } par jour, elle sonne pour rien { $rate } fois par an.
esc-turns-alarm-delay = Une hausse à { $times } fois le niveau est signalée après { $days_n ->
    [1] un jour
   *[other] { $days } jours
} dans le cas médian, après { $late } dans neuf cas sur dix.
esc-turns-alarm-slow = Une hausse à { $times } fois le niveau est signalée après { $days_n ->
    [1] un jour
   *[other] { $days } jours
} dans le cas médian ; dans plus d’un cas sur dix, pas en 60 jours.
esc-turns-alarm-missed = Une hausse à { $times } fois le niveau n’est pas signalée en 60 jours dans { $share } cas sur 100.
esc-turns-line-day = { $day } : de { $before } à { $after } { $step }.
esc-turns-line = { $day } (entre le { $earliest } et le { $latest }) : de { $before } à { $after } { $step }.

## escalation truce
esc-truce-signed = signé, { $day }
esc-truce-start = en vigueur, { $day }
esc-truce-key-week = actes comptés en une semaine
esc-truce-key-week-alerts = alertes comptées en une semaine
esc-truce-key-expected = attendus sans la trêve, si rien d’autre n’a changé ; 95 avenirs sur 100 dans la bande
esc-truce-key-beyond = la bande continue au-delà de l’image, jusqu’à { $high } en une semaine
esc-truce-key-between = entre la signature et le début
esc-truce-headline-fewer = { $days_n ->
    [1] Le premier jour
   *[other] Dans ses { $days } premiers jours
}, { $observed_n ->
    [0] aucun acte n’a été compté
    [1] un acte a été compté
   *[other] { $observed } actes ont été comptés
}, { $change } de moins qu’attendu sans elle, si rien d’autre n’a changé : { $expected } ({ $low } à { $high }).
esc-truce-headline-fewer-alerts = { $days_n ->
    [1] Le premier jour
   *[other] Dans ses { $days } premiers jours
}, { $observed_n ->
    [0] aucune alerte n’a été comptée
    [1] une alerte a été comptée
   *[other] { $observed } alertes ont été comptées
}, { $change } de moins qu’attendu sans elle, si rien d’autre n’a changé : { $expected } ({ $low } à { $high }).
esc-truce-headline-more = { $days_n ->
    [1] Le premier jour
   *[other] Dans ses { $days } premiers jours
}, { $observed_n ->
    [0] aucun acte n’a été compté
    [1] un acte a été compté
   *[other] { $observed } actes ont été comptés
}, { $change } de plus qu’attendu sans elle, si rien d’autre n’a changé : { $expected } ({ $low } à { $high }).
esc-truce-headline-more-alerts = { $days_n ->
    [1] Le premier jour
   *[other] Dans ses { $days } premiers jours
}, { $observed_n ->
    [0] aucune alerte n’a été comptée
    [1] une alerte a été comptée
   *[other] { $observed } alertes ont été comptées
}, { $change } de plus qu’attendu sans elle, si rien d’autre n’a changé : { $expected } ({ $low } à { $high }).
esc-truce-headline-unclear = { $days_n ->
    [1] Le premier jour
   *[other] Dans ses { $days } premiers jours
}, { $observed_n ->
    [0] aucun acte n’a été compté
    [1] un acte a été compté
   *[other] { $observed } actes ont été comptés
} ; { $expected } ({ $low } à { $high }) étaient à attendre sans elle, si rien d’autre n’a changé. Cela ne permet pas de distinguer moins de plus.
esc-truce-headline-unclear-alerts = { $days_n ->
    [1] Le premier jour
   *[other] Dans ses { $days } premiers jours
}, { $observed_n ->
    [0] aucune alerte n’a été comptée
    [1] une alerte a été comptée
   *[other] { $observed } alertes ont été comptées
} ; { $expected } ({ $low } à { $high }) étaient à attendre sans elle, si rien d’autre n’a changé. Cela ne permet pas de distinguer moins de plus.
esc-truce-association = L’attendu est le temps d’avant la signature, prolongé. Tout ce qui a changé au même moment, comme la saison, des pourparlers ou ce qui est rapporté, est aussi dans la différence : une association, pas une cause.
esc-truce-counted = { $n ->
    [one] Est compté { $n } acte
   *[other] Sont comptés { $n } actes
 } où personne n’est nommé hormis ceux que les termes lient et des civils{ $left ->
    [0] .
    [one] {" "}; un autre concerne quelqu’un que les termes ne lient pas.
   *[other] {" "}; { $left } autres concernent quelqu’un que les termes ne lient pas.
}
esc-truce-counted-alerts = { $n ->
    [one] Est comptée { $n } alerte
   *[other] Sont comptées { $n } alertes
 } où personne n’est nommé hormis ceux que les termes lient et des civils{ $left ->
    [0] .
    [one] {" "}; une autre concerne quelqu’un que les termes ne lient pas.
   *[other] {" "}; { $left } autres concernent quelqu’un que les termes ne lient pas.
}
esc-truce-placebo = Le même lecteur à { $dates ->
    [one] { $dates } date antérieure où
   *[other] { $dates } dates antérieures où
 } rien n’a commencé : son intervalle contenait ce qui est venu à { $held } d’entre elles, et à { $far } ce qui est venu en { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } est tombé aussi loin sous l’attendu qu’après la trêve.
esc-truce-placebo-few = Le temps d’avant la trêve est trop court pour essayer le lecteur à des dates où rien n’a commencé.
esc-truce-naive = L’avant-après, comme chacun le calcule, tient chaque jour pour indépendant et les jours d’avant pour ordinaires. Une trêve commencée au pire des combats semble alors bonne d’elle-même, et l’intervalle est trop étroit : sur 90 jours de trêves fabriquées, il contenait la vérité environ quatre fois sur dix.
esc-truce-gap = { $n ->
    [one] Entre la signature et le début se trouve un jour
   *[other] Entre la signature et le début se trouvent { $n } jours
} avec { $observed_n ->
    [0] aucun acte
    [1] un acte
   *[other] { $observed } actes
} ; { $low } à { $high } étaient à attendre.
esc-truce-gap-alerts = { $n ->
    [one] Entre la signature et le début se trouve un jour
   *[other] Entre la signature et le début se trouvent { $n } jours
} avec { $observed_n ->
    [0] aucune alerte
    [1] une alerte
   *[other] { $observed } alertes
} ; { $low } à { $high } étaient à attendre.
esc-truce-second-there = La seconde lecture prolonge des actes qui appellent des actes ; les deux sont côte à côte, sans moyenne. Son intervalle tient pour certain ce qu’elle a ajusté et est trop étroit.
esc-truce-second-there-alerts = La seconde lecture prolonge des alertes qui appellent des alertes ; les deux sont côte à côte, sans moyenne. Son intervalle tient pour certain ce qu’elle a ajusté et est trop étroit.
esc-truce-second-refused = Il n’y a pas de seconde lecture : trop peu d’actes avant la trêve, ou une bibliothèque manque.
esc-truce-second-refused-alerts = Il n’y a pas de seconde lecture : trop peu d’alertes avant la trêve, ou une bibliothèque manque.
esc-truce-second-unobserved = Il n’y a pas de seconde lecture : tous les jours avant la trêve n’ont pas été observés.
esc-truce-second-too-many = Il n’y a pas de seconde lecture : plus d’actes avant la trêve qu’elle n’en supporte.
esc-truce-second-too-many-alerts = Il n’y a pas de seconde lecture : plus d’alertes avant la trêve qu’elle n’en supporte.
esc-truce-second-runs-away = Il n’y a pas de seconde lecture : les actes appellent presque autant d’actes et, prolongés, s’emballeraient.
esc-truce-second-runs-away-alerts = Il n’y a pas de seconde lecture : les alertes appellent presque autant d’alertes et, prolongées, s’emballeraient.
esc-truce-range = { $low } à { $high }
esc-truce-fewer = { $n } de moins
esc-truce-more = { $n } de plus
esc-truce-none = non dit
esc-truce-days = { $n ->
    [one] premier jour
   *[other] { $n } premiers jours
}
esc-truce-rank = { $far } sur { $dates }
esc-truce-quiet-used = { $n ->
    [1] Une zone calme est lue à côté
   *[other] { $n } zones calmes sont lues à côté
} : { $names }. Ce qui y baisse aussi n’est pas compté comme baissant avec la trêve. Que rien de la trêve ne les ait atteintes est une hypothèse : des combattants qui s’y déplacent, ou un calme qui s’étend, y seraient. Les dates antérieures sont lues sans elles.
esc-truce-quiet-title = Les zones calmes et leur évolution
esc-truce-quiet-area = Zone
esc-truce-quiet-all = Actes comptés
esc-truce-quiet-all-alerts = Alertes comptées
esc-truce-quiet-before = Dans { $days ->
    [one] le jour avant
   *[other] les { $days } jours avant
 }
esc-truce-quiet-after = Dans { $days ->
    [one] le jour dès le début
   *[other] les { $days } jours dès le début
 }
esc-truce-quiet-left = Écartés, soumis aux termes
esc-truce-quiet-caption = Aucun de ces actes n’est dans les comptes de la trêve. Les actes que les termes visent y sont écartés.
esc-truce-quiet-caption-alerts = Aucune de ces alertes n’est dans les comptes de la trêve. Les alertes que les termes visent y sont écartées.
esc-truce-quiet-beside = Attendu sans et avec les zones calmes
esc-truce-quiet-without = Attendu, sans elles
esc-truce-quiet-with = Attendu, avec elles
esc-truce-windows = Les premiers jours, semaines et mois
esc-truce-windows-caption = Entre parenthèses, ce qui contient 95 avenirs sur 100. Dernière colonne : dates antérieures après lesquelles on est tombé aussi loin sous l’attendu.
esc-truce-column-window = Fenêtre
esc-truce-column-observed = Comptés
esc-truce-column-observed-alerts = Comptées
esc-truce-column-expected = Attendus
esc-truce-column-expected-alerts = Attendues
esc-truce-column-fewer = Comptés face à attendus
esc-truce-column-fewer-alerts = Comptées face aux attendues
esc-truce-column-ratio = Comptés par acte attendu
esc-truce-column-ratio-alerts = Comptées par alerte attendue
esc-truce-column-second = Seconde lecture
esc-truce-column-naive = Avant-après seul
esc-truce-column-placebo = Aussi bas sans trêve
esc-truce-times = Avant la signature, entre les deux, en vigueur
esc-truce-column-time = Temps
esc-truce-column-days = Jours
esc-truce-column-per-day = Par jour
esc-truce-time-before = avant la signature
esc-truce-time-gap = entre la signature et le début
esc-truce-time-after = en vigueur
esc-truce-no-gap = Aucun jour n’est compté entre la signature et le début.

## escalation spread
esc-spread-span = du { $first } au { $last }
esc-spread-period = Période à partir du
esc-spread-kind-cells = cases de { $size }°
esc-spread-kind-areas = zones nommées
esc-spread-figure-new = { $n ->
    [one] lieu nouvellement touché
   *[other] lieux nouvellement touchés
 }
esc-spread-figure-new-alerts = { $n ->
    [one] lieu nouvellement en alerte
   *[other] lieux nouvellement en alerte
 }
esc-spread-figure-affected = { $n ->
    [one] lieu touché
   *[other] lieux touchés
 }
esc-spread-figure-affected-alerts = { $n ->
    [one] lieu en alerte
   *[other] lieux en alerte
 }
esc-spread-figure-quiet = { $n ->
    [one] lieu redevenu calme
   *[other] lieux redevenus calmes
 }
esc-spread-figure-names = { $n ->
    [one] nom nouveau ou de nouveau cité
   *[other] noms nouveaux ou de nouveau cités
 }
esc-spread-figure-pairs = { $n ->
    [one] paire nouvelle ou de nouveau citée
   *[other] paires nouvelles ou de nouveau citées
 }
esc-spread-meaning = « Nouvellement touché » : un lieu sans aucun fait dans la période calme qui précède, alors qu’une source qui en parle observait. Un lieu devenu visible seulement parce qu’une source s’est ajoutée est « nouvellement signalé » et ne compte pas comme nouveau.
esc-spread-meaning-alerts = « Nouvellement en alerte » : un lieu sans aucune alerte dans la période calme qui précède, alors qu’une source qui en parle observait. Un lieu devenu visible seulement parce qu’une source s’est ajoutée est « nouvellement signalé » et ne compte pas comme nouveau.
esc-spread-line-places = { $span }, { $kind } : { $affected ->
    [one] { $affected } touché
   *[other] { $affected } touchés
 }, dont { $new } nouvellement après { $days ->
    [one] { $days } jour calme
   *[other] { $days } jours calmes
 } ({ $first } pour la première fois dans ces faits), { $quiet ->
    [one] { $quiet } redevenu calme
   *[other] { $quiet } redevenus calmes
 }, { $reported ->
    [one] { $reported } nouvellement signalé
   *[other] { $reported } nouvellement signalés
 }.
esc-spread-line-places-alerts = { $span }, { $kind } : { $affected } en alerte, dont { $new } nouvellement après { $days ->
    [one] { $days } jour calme
   *[other] { $days } jours calmes
 } ({ $first } pour la première fois dans ces faits), { $quiet ->
    [one] { $quiet } redevenu calme
   *[other] { $quiet } redevenus calmes
 }, { $reported ->
    [one] { $reported } nouvellement signalé
   *[other] { $reported } nouvellement signalés
 }.
esc-spread-line-unwatched = { $span }, { $kind } : { $affected ->
    [one] { $affected } touché
   *[other] { $affected } touchés
 } ; les faits commencent moins de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } avant, aucun ne peut donc être dit nouveau.
esc-spread-line-unwatched-alerts = { $span }, { $kind } : { $affected } en alerte ; les faits commencent moins de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } avant, aucun ne peut donc être dit nouveau.
esc-spread-line-more = Au rythme des périodes précédentes, { $expected } ({ $low } à { $high }) seraient nouveaux ; il y en a { $new } : cela s’étend plus vite qu’avant.
esc-spread-line-within = Au rythme des périodes précédentes, { $expected } ({ $low } à { $high }) seraient nouveaux ; il y en a { $new } : pas plus vite qu’avant.
esc-spread-line-fewer = Au rythme des périodes précédentes, { $expected } ({ $low } à { $high }) seraient nouveaux ; il y en a { $new } : plus lentement qu’avant.
esc-spread-figure-pace = { $low } à { $high } au rythme d’avant
esc-spread-line-redrawn = Si autant de faits étaient seulement tombés autour des lieux de la période précédente, indépendamment, environ { $expected } cases ({ $low } à { $high }) seraient nouvelles.
esc-spread-line-redrawn-alerts = Si autant d’alertes avaient seulement retenti autour des lieux de la période précédente, indépendamment, environ { $expected } cases ({ $low } à { $high }) seraient nouvelles.
esc-spread-curve-pace = attendu au rythme des périodes précédentes
esc-spread-head-pace = Nouveaux au rythme d’avant
esc-spread-line-reported = Nouvellement signalés, et non nouveaux : { $why }.
esc-spread-reason-added = { $n } parce qu’une source s’est ajoutée
esc-spread-reason-began = { $n } parce que la couverture a commencé
esc-spread-reason-facts = { $n } parce que les faits commencent là
esc-spread-line-near = La moitié des nouveaux lieux se trouve à { $median } km au plus d’un lieu déjà touché, le plus lointain à { $most } km ; le milieu des lieux touchés s’est déplacé de { $moved }.
esc-spread-line-near-alerts = La moitié des nouveaux lieux se trouve à { $median } km au plus d’un lieu déjà en alerte, le plus lointain à { $most } km ; le milieu des lieux en alerte s’est déplacé de { $moved }.
esc-spread-line-names = { $span } : noms nouveaux ou de nouveau cités : { $names } ; paires : { $pairs }.
esc-spread-line-track = { $track } : { $n } dans la période, { $all } en tout.
esc-spread-line-track-unseen = { $track } : aucune de ses sources n’observait dans la période ; { $all } en tout.
esc-spread-map-title = Lieux nouvellement touchés, { $span }
esc-spread-map-title-alerts = Lieux nouvellement en alerte, { $span }
esc-spread-map-intro = Cases de { $size }° sur { $size }°, jamais un site. Nouveau : aucun fait en { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } avant la période.
esc-spread-map-intro-alerts = Cases de { $size }° sur { $size }°, jamais un site. Nouveau : aucune alerte en { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } avant la période.
esc-spread-map-caption = Les zones et les lignes sont celles de l’accord ; aucune frontière d’État n’est tracée. Une case est montrée entière, où que le fait y soit survenu.
esc-spread-map-caption-alerts = Les zones et lignes sont celles de l’accord ; aucune frontière d’État n’est tracée. Une case est montrée entière, où que l’alerte y ait retenti.
esc-spread-map-new = Nouvellement touché ({ $n })
esc-spread-map-new-alerts = Nouvellement en alerte ({ $n })
esc-spread-map-still = Touché avant et maintenant ({ $n })
esc-spread-map-still-alerts = En alerte avant et maintenant ({ $n })
esc-spread-map-quiet = Touché avant, redevenu calme ({ $n })
esc-spread-map-quiet-alerts = En alerte avant, redevenu calme ({ $n })
esc-spread-map-reported = Nouvellement signalé : aucune source n’observait avant ({ $n })
esc-spread-map-note = { $n ->
    [0] aucun fait dans la période
    [one] { $acts } fait dans la période
   *[other] { $acts } faits dans la période
}
esc-spread-map-note-alerts = { $n ->
    [0] aucune alerte dans la période
    [one] { $acts } alerte dans la période
   *[other] { $acts } alertes dans la période
}
esc-spread-curve-title = Nouvellement touchés, à côté du rythme d’avant et de l’ancienne carte redessinée
esc-spread-curve-title-alerts = Nouvellement en alerte, à côté du rythme d’avant et de l’ancienne carte redessinée
esc-spread-curve-new = cases nouvellement touchées
esc-spread-curve-new-alerts = cases nouvellement en alerte
esc-spread-curve-redrawn = si autant de faits indépendants tombaient autour des anciens lieux
esc-spread-curve-redrawn-alerts = si autant d’alertes indépendantes retentissaient autour des anciens lieux
esc-spread-curve-y = cases
esc-spread-curve-intro = Plus de faits touchent plus de cases. Au-dessus de la bande, la violence atteint de nouveaux lieux plus vite qu’elle ne le faisait.
esc-spread-curve-intro-alerts = Plus d’alertes touchent plus de cases. Au-dessus de la bande, les alertes atteignent de nouveaux lieux plus vite qu’elles ne le faisaient.
esc-spread-curve-caption = Bande : les 95 % du milieu. Le rythme est la part de la carte redessinée qui s’est réalisée dans au plus six périodes précédentes ; des faits venus par rafales touchent moins de cases que des faits indépendants.
esc-spread-curve-caption-alerts = Bande : les 95 % du milieu. Le rythme est la part de la carte redessinée qui s’est réalisée dans au plus six périodes précédentes ; des alertes venues par rafales touchent moins de cases que des alertes indépendantes.
esc-spread-places = Liste des lieux nouvellement touchés, { $span }
esc-spread-places-alerts = Liste des lieux nouvellement en alerte, { $span }
esc-spread-place = Lieu
esc-spread-since = Depuis
esc-spread-before = Dernier fait avant
esc-spread-before-alerts = Dernière alerte avant
esc-spread-km = Km jusqu’au plus proche déjà touché
esc-spread-km-alerts = Km jusqu’au plus proche déjà en alerte
esc-spread-facts = Faits
esc-spread-facts-alerts = Alertes
esc-spread-deaths = Morts rapportés
esc-spread-sources = Sources
esc-spread-quoted = Cités
esc-spread-cell = case autour de { $lat } ; { $lon }
esc-spread-never = aucun dans ces faits
esc-spread-no-places = Aucun lieu n’a été nouvellement touché.
esc-spread-no-places-alerts = Aucun lieu n’a été nouvellement en alerte.
esc-spread-web-title = Qui est dit combattre qui
esc-spread-web-pair = Paire
esc-spread-web-read-none = Aucun fait { $period } ne nomme deux camps.
esc-spread-web-read = Le plus souvent { $period } : { $one } et { $other } (faits : { $n } sur { $of }).
esc-spread-web-intro = Les noms tels que les sources les écrivent, à la même place dans chaque image. Un trait joint deux noms cités comme camps dans un même fait ; l’ordre des camps ne veut rien dire, et personne n’est dit avoir commencé. Largeur et nombre : les faits.
esc-spread-web-plain = déjà cités dans la période précédente
esc-spread-web-strong = non cités dans la période précédente
esc-spread-web-gone = cités dans la période précédente, plus maintenant
esc-spread-web-caption = Les noms les plus fréquents sont dessinés. Les faits qui nomment des civils ou un seul camp ne sont dans aucun trait.
esc-spread-web-left = { $n ->
    [one] Une autre paire
   *[other] { $n } autres paires
 } avec { $acts_n ->
    [one] { $acts } fait
   *[other] { $acts } faits
 } { $n ->
    [one] n’est pas dessinée
   *[other] ne sont pas dessinées
 }.
esc-spread-web-note = { $one } – { $other } : { $acts_n ->
    [one] { $acts } fait
   *[other] { $acts } faits
 }, { $before } dans la période précédente
esc-spread-tracks-title = Les domaines voisins à côté de la sécurité
esc-spread-tracks-intro = { $n ->
    [0] Chaque domaine a sa source et sa couverture ; le temps hachuré n’a été observé par aucune de ses sources. Que des domaines montent ensemble ne montre aucune cause.
    [one] Chaque domaine a sa source et sa couverture ; le temps hachuré n’a été observé par aucune de ses sources. Que des domaines montent ensemble ne montre aucune cause. Un fait de ces domaines se trouve ailleurs et n’est pas compté.
   *[other] Chaque domaine a sa source et sa couverture ; le temps hachuré n’a été observé par aucune de ses sources. Que des domaines montent ensemble ne montre aucune cause. { $n } faits de ces domaines se trouvent ailleurs et ne sont pas comptés.
}
esc-spread-track-security-violence = Actes de violence
esc-spread-track-security-alerts = Alertes
esc-spread-track-security = Actes comptés
esc-spread-track-aid-workers = Travailleurs humanitaires atteints ou retenus
esc-spread-track-observers = Observateurs et casques bleus attaqués
esc-spread-track-displacement-orders = Ordres de partir
esc-spread-track-partial = { $n ->
    [one] une période observée en partie
   *[other] { $n } périodes observées en partie
}
esc-spread-step-week = semaine
esc-spread-step-month = mois
esc-spread-step-quarter = trimestre
esc-spread-step-year = an
esc-spread-unit-security = actes
esc-spread-unit-security-alerts = alertes
esc-spread-unit-aid-workers = incidents
esc-spread-unit-observers = attaques
esc-spread-unit-displacement-orders = ordres
esc-spread-left-nowhere = Faits sans lieu : { $many }.
esc-spread-left-nowhere-alerts = Alertes sans lieu : { $many }.
esc-spread-left-coarse = Faits situés plus grossièrement que la case, non dessinés : { $many }.
esc-spread-left-coarse-alerts = Alertes situées plus grossièrement que la case, non dessinées : { $many }.
esc-spread-left-long = Faits portant sur plus d’un mois à la fois, non dessinés : { $many }.
esc-spread-left-long-alerts = Alertes portant sur plus d’un mois à la fois, non dessinées : { $many }.
esc-spread-stated = jours indiqués par la source
esc-spread-own-days = de son premier fait à son dernier ; personne n’indique sa couverture
esc-spread-single-days = { $n ->
    [one] { $n } source dont les faits sont d’un seul jour ; personne n’indique sa couverture
   *[other] { $n } sources dont les faits sont d’un seul jour chacune ; personne n’indique leur couverture
 }
esc-spread-start = Les combats doivent cesser à partir d’ici
esc-spread-names = Noms et paires nouveaux, ou de nouveau cités
esc-spread-names-intro = De nouveau cité : après au moins { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } sans mention. Un nom nouveau peut être un nouveau groupe, un ancien sous un autre nom, ou un groupe qu’une source a commencé à nommer.
esc-spread-who = Qui
esc-spread-told = Cité
esc-spread-first-told = pour la première fois
esc-spread-again-told = de nouveau
esc-spread-agreement = Dans l’accord
esc-spread-known = oui
esc-spread-unknown = pas sous ce nom
esc-spread-pair = { $one } – { $other }
esc-spread-no-names = Aucun nom ni aucune paire n’était nouveau.
esc-spread-beside = Puissances et forces à côté des parties, telles que les sources les nomment
esc-spread-beside-intro = Ce que les sources écrivent, compté ; rien ici ne dit que quelqu’un soutient, arme ou dirige quelqu’un. Rôle : le mot de l’accord lui-même.
esc-spread-role = Rôle dans l’accord
esc-spread-no-role = aucun sous ce nom
esc-spread-first-day = Premier jour
esc-spread-last-day = Dernier jour
esc-spread-with = Le plus souvent dans un même fait que
esc-spread-no-beside = Aucune source ne nomme quelqu’un à côté des parties.
esc-spread-periods-cells = Chaque période, cases de { $size }°
esc-spread-periods-areas = Chaque période, zones nommées
esc-spread-periods-intro = Les lieux selon ce qu’ils sont ; nouveaux après { $days ->
    [one] { $days } jour calme
   *[other] { $days } jours calmes
 }.
esc-spread-head-acts = Faits
esc-spread-head-acts-alerts = Alertes
esc-spread-head-affected = Touchés
esc-spread-head-affected-alerts = En alerte
esc-spread-head-first = Première fois
esc-spread-head-again = Après le calme
esc-spread-head-reported = Nouvellement signalés
esc-spread-head-still = Comme avant
esc-spread-head-quiet = Redevenus calmes
esc-spread-head-redrawn = Nouveaux si redessinée
esc-spread-head-near = Km d’avant
esc-spread-head-moved = Milieu déplacé
esc-spread-unwatched = pas observé assez longtemps
esc-spread-range = { $expected } ({ $low } à { $high })
esc-spread-near = { $median }, au plus { $most }
esc-spread-moved = { $km } km{ $wind_n ->
    [0] {""}
   *[other] {" "}vers { $wind }
}
esc-spread-wind-N = le nord
esc-spread-wind-NE = le nord-est
esc-spread-wind-E = l’est
esc-spread-wind-SE = le sud-est
esc-spread-wind-S = le sud
esc-spread-wind-SW = le sud-ouest
esc-spread-wind-W = l’ouest
esc-spread-wind-NW = le nord-ouest
esc-spread-limits = Ce que ceci ne peut pas dire
esc-spread-limit-1 = Pourquoi la violence a atteint un lieu, ni qui l’y a portée.
esc-spread-limit-1-alerts = Pourquoi une alerte a retenti en un lieu, ni ce qui l’a déclenchée.
esc-spread-limit-2 = Rien des lieux qu’aucune source n’observe ; là où la couverture n’est pas indiquée, une source est tenue pour observer dès son premier fait.
esc-spread-limit-3 = Si deux noms sont un même groupe : les noms sont ceux des sources, sauf si l’accord les énumère.
esc-spread-limit-4 = Si une puissance se tient derrière une force : seulement que des sources la nomment, et combien de fois.
esc-spread-limit-5 = Rien de plus fin qu’une case ; les faits situés plus grossièrement que la case, ou sur plus d’un mois, sont laissés de côté et comptés.
esc-spread-limit-5-alerts = Rien de plus fin qu’une case ; les alertes situées plus grossièrement que la case, ou sur plus d’un mois, sont laissées de côté et comptées.
esc-spread-limit-6 = Qui a agi : les camps sont nommés sans ordre, et rien ici n’est compté par participant. Comment chaque camp est vu se lit sous « Sur quoi cela repose ».

## escalation forecast
esc-forecast-subtitle = { $unit ->
    [day] { $n ->
        [one] Ce qui peut venir le prochain jour : incidents
       *[other] Ce qui peut venir dans les { $n } prochains jours : incidents
    }
   *[other] { $n ->
        [one] Ce qui peut venir le prochain mois : incidents
       *[other] Ce qui peut venir dans les { $n } prochains mois : incidents
    }
}
esc-forecast-subtitle-alerts = { $unit ->
    [day] { $n ->
        [one] Ce qui peut venir le prochain jour : alertes
       *[other] Ce qui peut venir dans les { $n } prochains jours : alertes
    }
   *[other] { $n ->
        [one] Ce qui peut venir le prochain mois : alertes
       *[other] Ce qui peut venir dans les { $n } prochains mois : alertes
    }
}
esc-forecast-subtitle-deaths = { $unit ->
    [day] { $n ->
        [one] Ce qui peut venir le prochain jour : morts
       *[other] Ce qui peut venir dans les { $n } prochains jours : morts
    }
   *[other] { $n ->
        [one] Ce qui peut venir le prochain mois : morts
       *[other] Ce qui peut venir dans les { $n } prochains mois : morts
    }
}
esc-forecast-read-incidents = { $unit ->
    [day] { $n ->
        [one] Dans le prochain jour, neuf continuations sur dix apportent de { $low } à { $high } incidents, celle du milieu { $middle } ; le dernier jour il y en eut { $before }.
       *[other] Dans les { $n } prochains jours, neuf continuations sur dix apportent de { $low } à { $high } incidents, celle du milieu { $middle } ; dans les { $n } derniers jours il y en eut { $before }.
    }
   *[other] { $n ->
        [one] Dans le prochain mois, neuf continuations sur dix apportent de { $low } à { $high } incidents, celle du milieu { $middle } ; le dernier mois il y en eut { $before }.
       *[other] Dans les { $n } prochains mois, neuf continuations sur dix apportent de { $low } à { $high } incidents, celle du milieu { $middle } ; dans les { $n } derniers mois il y en eut { $before }.
    }
}
esc-forecast-fan = { $unit ->
    [day] Incidents par jour, tels que rapportés et tels qu’ils peuvent se poursuivre
   *[other] Incidents par mois, tels que rapportés et tels qu’ils peuvent se poursuivre
}
esc-forecast-fan-alerts = { $unit ->
    [day] Alertes par jour, telles que rapportées et telles qu’elles peuvent se poursuivre
   *[other] Alertes par mois, telles que rapportées et telles qu’elles peuvent se poursuivre
}
esc-forecast-read-alerts = { $unit ->
    [day] { $n ->
        [one] Dans le prochain jour, neuf continuations sur dix apportent de { $low } à { $high } alertes, celle du milieu { $middle } ; le dernier jour il y en eut { $before }.
       *[other] Dans les { $n } prochains jours, neuf continuations sur dix apportent de { $low } à { $high } alertes, celle du milieu { $middle } ; dans les { $n } derniers jours il y en eut { $before }.
    }
   *[other] { $n ->
        [one] Dans le prochain mois, neuf continuations sur dix apportent de { $low } à { $high } alertes, celle du milieu { $middle } ; le dernier mois il y en eut { $before }.
       *[other] Dans les { $n } prochains mois, neuf continuations sur dix apportent de { $low } à { $high } alertes, celle du milieu { $middle } ; dans les { $n } derniers mois il y en eut { $before }.
    }
}
esc-forecast-fan-deaths = { $unit ->
    [day] Morts par jour, tels que rapportés et tels qu’ils peuvent se poursuivre
   *[other] Morts par mois, tels que rapportés et tels qu’ils peuvent se poursuivre
}
esc-forecast-read-deaths = { $unit ->
    [day] { $n ->
        [one] Dans le prochain jour, neuf continuations sur dix apportent de { $low } à { $high } morts, celle du milieu { $middle } ; le dernier jour il y en eut { $before }.
       *[other] Dans les { $n } prochains jours, neuf continuations sur dix apportent de { $low } à { $high } morts, celle du milieu { $middle } ; dans les { $n } derniers jours il y en eut { $before }.
    }
   *[other] { $n ->
        [one] Dans le prochain mois, neuf continuations sur dix apportent de { $low } à { $high } morts, celle du milieu { $middle } ; le dernier mois il y en eut { $before }.
       *[other] Dans les { $n } prochains mois, neuf continuations sur dix apportent de { $low } à { $high } morts, celle du milieu { $middle } ; dans les { $n } derniers mois il y en eut { $before }.
    }
}
esc-forecast-was = Tel que rapporté jusqu’ici
esc-forecast-band = Prévision : le milieu, et la bande de neuf continuations sur dix
esc-forecast-beside = Le milieu de sa propre dernière année, pour comparer
esc-forecast-caption = La prévision est la bande ; la ligne n’en est que le milieu. Un résultat sur dix est à attendre hors de la bande.
esc-forecast-spread = neuf sur dix de { $low } à { $high }, milieu { $middle }
esc-forecast-range = { $low } à { $high }
esc-forecast-whole = Tout ensemble
esc-forecast-units-area = Zone par zone
esc-forecast-units-clause = Clause par clause
esc-forecast-units-intro = { $unit ->
    [day] { $n ->
        [one] Comptes du prochain jour, à côté du dernier jour. Les trois dernières colonnes : dans combien de 1 000 continuations.
       *[other] Comptes sur les { $n } jours, à côté des { $n } derniers jours. Les trois dernières colonnes : dans combien de 1 000 continuations.
    }
   *[other] { $n ->
        [one] Comptes du prochain mois, à côté du dernier mois. Les trois dernières colonnes : dans combien de 1 000 continuations.
       *[other] Comptes sur les { $n } mois, à côté des { $n } derniers mois. Les trois dernières colonnes : dans combien de 1 000 continuations.
    }
}
esc-forecast-left = { $n ->
    [one] Une autre, avec peu ou pas de comptes, n’est que dans l’ensemble.
   *[other] { $n } autres, avec peu ou pas de comptes, ne sont que dans l’ensemble.
}
esc-forecast-column-area = Zone
esc-forecast-column-clause = Clause
esc-forecast-before = Juste avant
esc-forecast-middle = Milieu
esc-forecast-nine = Neuf sur dix
esc-forecast-none = Aucun
esc-forecast-more = Plus qu’avant
esc-forecast-twice = Deux fois ou plus
esc-forecast-line = neuf continuations sur dix de { $low } à { $high }, milieu { $middle } ; juste avant { $before }
esc-forecast-worth = Ce que valait ici une telle prévision
esc-forecast-scores = Ce que de telles prévisions auraient donné ici
esc-forecast-scores-intro = { $n ->
    [one] Refaite à un jour antérieur, ne voyant que ce qui était alors connu. Dans chaque colonne, moins est mieux.
   *[other] Refaite à { $n } jours antérieurs, ne voyant que ce qui était alors connu. Dans chaque colonne, moins est mieux.
}
esc-forecast-of = De
esc-forecast-each-area = Chaque zone
esc-forecast-each-clause = Chaque clause
esc-forecast-method-column = Prévision
esc-forecast-by-mixture = Cette prévision
esc-forecast-by-without-answers = Cette prévision sans les réponses
esc-forecast-by-without-neighbours = Cette prévision sans les voisins
esc-forecast-neighbours = À côté : { $names }
esc-forecast-pooled-neighbours = Une zone qui en compte 12 ou moins dans une fenêtre est rapprochée de ses voisines sur la carte : deux parts de plus sont ses dernières périodes et les leurs, ramenées à un taux entre le sien et le leur. Sont voisines les zones sans tierce entre elles et distantes de 250 km au plus, d’après le milieu des lieux de leurs actes. Une zone qui en compte plus suit son propre passé et les histoires semblables.
esc-forecast-pooled-neighbours-alerts = Une zone qui en compte 12 ou moins dans une fenêtre est rapprochée de ses voisines sur la carte : deux parts de plus sont ses dernières périodes et les leurs, ramenées à un taux entre le sien et le leur. Sont voisines les zones sans tierce entre elles et distantes de 250 km au plus, d’après le milieu des lieux de leurs alertes. Une zone qui en compte plus suit son propre passé et les histoires semblables.
esc-forecast-pooled-alike = Rapprochée d’histoires semblables ; on ne sait rien ici de qui est à côté de qui.
esc-forecast-lapsed = Pas en vigueur au dernier jour compté, et donc sans prévision : { $clauses }. Que rien ne soit alors compté contre une clause n’est pas un calme.
esc-forecast-by-zero = Rien n’arrive
esc-forecast-by-last = Comme la dernière fois
esc-forecast-by-own-year = Sa propre dernière année
esc-forecast-crps-whole = Écart, toute la durée (CRPS)
esc-forecast-crps = Écart, chaque période (CRPS)
esc-forecast-ign = Surprise en bits (IGN)
esc-forecast-mis = Bande de neuf sur dix (MIS)
esc-forecast-score-line = { $name } : écart { $whole } sur toute la durée, { $crps } par période (CRPS) ; surprise en bits : { $ign } (IGN) ; bande { $mis } (MIS)
esc-forecast-better = { $n ->
    [one] À un jour antérieur, cette prévision se serait écartée de { $ours } sur toute la durée, et sa propre dernière année de { $theirs }.
   *[other] À { $n } jours antérieurs, cette prévision se serait écartée de { $ours } sur toute la durée, et sa propre dernière année de { $theirs }.
}
esc-forecast-worse = { $n ->
    [one] À un jour antérieur, cette prévision n’aurait pas fait mieux que sa propre dernière année : écart { $ours } contre { $theirs }.
   *[other] À { $n } jours antérieurs, cette prévision n’aurait pas fait mieux que sa propre dernière année : écart { $ours } contre { $theirs }.
}
esc-forecast-beaten = La meilleure ici était : { $name }. Ne lui préférez pas cette prévision.
esc-forecast-within = Sur cent résultats antérieurs, { $n } étaient dans la bande qui doit en tenir quatre-vingt-dix.
esc-forecast-few = Si peu de jours antérieurs disent peu.
esc-forecast-untried = Ce que vaut ici cette prévision n’a pu être essayé : { $why }.
esc-forecast-meaning = Elle prolonge ce qui a été rapporté. Elle ne sait rien de pourparlers, d’ordres, d’élections ou d’offensives à venir, et ne nomme personne comme cause.
esc-forecast-counted = Les incidents sont ceux que disent les sources : plus on observe, plus il y en a.
esc-forecast-counted-alerts = Une sirène est une alerte et non un tir : elle peut être fausse, et une salve fait plusieurs alertes. Combien de tirs peuvent venir n’est pas dit ici.
esc-forecast-counted-deaths = Les morts sont ceux que disent les sources ; ce qui est dit tard ou jamais n’y est pas.
esc-forecast-method = Comment elle est faite
esc-forecast-method-1 = Mille continuations, à parts égales de six lectures du passé : les dernières périodes propres en quatre longueurs, celles depuis le dernier changement de niveau, et ce qui suivit des moments antérieurs semblables, ici et dans toutes les autres unités.
esc-forecast-method-2 = Là où longtemps il n’y eut rien, la faible chance d’un début vient des autres unités.
esc-forecast-method-3 = Les mêmes faits et la même graine donnent les mêmes mille.
esc-forecast-rests = Elle repose sur { $n ->
    [one] { $n } incident rapporté
   *[other] { $n } incidents rapportés
 } en { $unit ->
    [day] { $periods ->
        [one] { $periods } jour
       *[other] { $periods } jours
    }
   *[other] { $periods } mois
 }.
esc-forecast-rests-alerts = Elle repose sur { $n ->
    [one] { $n } alerte rapportée
   *[other] { $n } alertes rapportées
 } en { $unit ->
    [day] { $periods ->
        [one] { $periods } jour
       *[other] { $periods } jours
    }
   *[other] { $periods } mois
 }.
esc-forecast-rests-deaths = Elle repose sur { $n ->
    [one] { $n } mort rapportée
   *[other] { $n } morts rapportées
 } en { $unit ->
    [day] { $periods ->
        [one] { $periods } jour
       *[other] { $periods } jours
    }
   *[other] { $periods } mois
 }.
esc-forecast-no-answers = Ce que les incidents entraînent est laissé de côté, scipy n’étant pas installé : pip install 'servanda[escalation]'.
esc-forecast-no-answers-alerts = Les alertes qui viennent à la suite d’alertes sont laissées de côté, scipy n’étant pas installé : pip install 'servanda[escalation]'.
esc-forecast-method-answers = Pour les incidents jusqu’à quinze jours, ce que les incidents entraînent est une lecture de plus : un processus ajusté aux quatre derniers mois, continué depuis le dernier jour.
esc-forecast-method-answers-alerts = Pour les alertes jusqu’à quinze jours, les alertes qui viennent à la suite d’alertes sont une lecture de plus : un processus ajusté aux quatre derniers mois, continué depuis le dernier jour.

## escalation guard
esc-guard-none-likelier = Aucune alternative n’est dite plus probable qu’une autre : elles sont toujours dans un même ordre, et aucun chiffre n’est mis à côté d’aucune.
esc-guard-missing = Que quelque chose manque n’exclut rien. Seul ce qui est là exclut, selon une table de règles que chacun de la commission peut lire.
esc-guard-own-word = La seule parole d’une partie n’écarte que ce contre quoi elle parle à ses dépens.
esc-guard-mechanism = Pour le mécanisme seulement. Une liste de questions, non un constat : l’organe désigné par l’accord constate.
esc-guard-one = { $act }, { $at }, { $where }
esc-guard-alternative = Cela a pu être
esc-guard-stands = État
esc-guard-why = Parce que
esc-guard-accident = un accident
esc-guard-own-unit = une unité de son propre chef
esc-guard-third-actor = un tiers
esc-guard-misread = un signal mal lu
esc-guard-intended = voulu par une partie
esc-guard-not-excluded = non exclu
esc-guard-excluded = exclu
esc-guard-disputed = contesté
esc-guard-nothing-there = rien n’est là qui l’exclurait
esc-guard-questions = Ce qui manque, et qui pourrait le dire
esc-guard-question = Question
esc-guard-whom = Posée à
esc-guard-would-exclude = Une réponse pourrait exclure
esc-guard-latest = Les derniers incidents
esc-guard-incident = Incident
esc-guard-id = Identifiant
esc-guard-excluded-so-far = Exclu jusqu’ici
esc-guard-read = Exclu jusqu’ici : { $what }. Tout ce qui n’est pas exclu a pu avoir lieu.
esc-guard-none-excluded = aucune
esc-guard-line = { $what } : { $stands } – { $why }
esc-guard-ask = Demander : { $question } – { $whom }
esc-guard-no-visit = une visite conjointe (l’accord ne nomme aucun organe qui pourrait s’y rendre)
esc-guard-visit = visite conjointe par { $who } ({ $how })
esc-guard-body = { $who } ({ $how })
esc-guard-side = { $who }, sur la ligne (selon { $clauses })
esc-guard-side-unbound = { $who }, par la liaison (aucune clause ne l’oblige à répondre)
esc-guard-by-presence = présence
esc-guard-by-patrol = patrouille
esc-guard-by-camera = caméra
esc-guard-by-drone = drone
esc-guard-by-satellite = satellite
esc-guard-by-radar = radar
esc-guard-by-inspection = inspection
esc-guard-by-records = registres
esc-guard-by-reports = rapports

## escalation signals
esc-signals-no-judgement = Ce qui a été dit est à côté de ce qui a été fait, pour que l’un et l’autre se voient. Rien ici ne dit si quelqu’un pense ce qu’il dit.
esc-signals-own-acts = Un acte n’est celui d’un participant que si une source note qui a agi ; tous les autres sont dessous, comme de personne.
esc-signals-own-acts-alerts = Une alerte n’est celle d’un participant que si une source note qui a agi ; toutes les autres sont dessous, comme de personne.
esc-signals-silence = Un temps sans déclarations ni actes est un temps sans rapports à leur sujet ; les temps hachurés n’ont pas été comptés. Un acte donné sur plus d’une semaine n’est dans aucune barre.
esc-signals-silence-alerts = Un temps sans déclarations ni alertes est un temps sans rapports à leur sujet ; les temps hachurés n’ont pas été comptés. Une alerte donnée sur plus d’une semaine n’est dans aucune barre.
esc-signals-alike = De même pour chacun : les dernières déclarations au tableau ({ $n } au plus), dont { $drawn } dessinées, coupées à la même longueur. Chaque participant est dessiné à une même échelle ; ce qui n’est noté de personne a la sienne.
esc-signals-acts = Actes enregistrés comme siens
esc-signals-acts-alerts = Alertes enregistrées comme siennes
esc-signals-talks = Pourparlers où il est nommé
esc-signals-talk = pourparlers
esc-signals-unit = actes
esc-signals-unit-alerts = alertes
esc-signals-per-day = jour
esc-signals-per-week = semaine
esc-signals-per-month = mois
esc-signals-of = { $who } : dit, et fait
esc-signals-counts = Déclarations enregistrées : { $said } · actes enregistrés comme siens : { $acted } · actes qui le nomment : { $named }
esc-signals-empty = Aucun participant n’a de déclaration enregistrée, et rien n’est noté comme le sien : il n’y a rien à dessiner côte à côte. Ajoutez une chronologie qui contient ce que chacun a dit, ou des faits qui notent qui a agi.
esc-signals-hatched = hachuré : jours non comptés
esc-signals-not-counted = non compté
esc-signals-in-no-bar = Dans aucune barre, car donnés sur plus d’une semaine : { $n }.
esc-signals-counts-alerts = Déclarations enregistrées : { $said } · alertes enregistrées comme siennes : { $acted } · alertes qui le nomment : { $named }
esc-signals-nobody = Qui a agi n’est pas noté
esc-signals-unattributed = Actes dont aucune source ne note qui a agi
esc-signals-unattributed-alerts = Alertes dont aucune source ne note qui a agi
esc-signals-unattributed-how = Ils peuvent être de n’importe qui, et ne sont à côté des déclarations de personne.
esc-signals-coverage = Comment chacun est vu
esc-signals-side = Participant
esc-signals-statements = Déclarations
esc-signals-acted = Actes enregistrés comme siens
esc-signals-acted-alerts = Alertes enregistrées comme siennes
esc-signals-named = Actes qui le nomment
esc-signals-named-alerts = Alertes qui le nomment
esc-signals-sources = Sources qui le nomment
esc-signals-verbatim = Chacune telle que sa ligne la tient dans la source, entière jusqu’à une même longueur.
esc-signals-day = Jour
esc-signals-who = Qui
esc-signals-kind = Nature
esc-signals-words = Telle qu’enregistrée
esc-signals-source = Source
esc-signals-other = hors de l’accord, ou non noté
esc-signals-line = { $who } – { $counts }

## escalation room

esc-room-places = Lieux nouvellement touchés
esc-room-places-few = Pour qu’un lieu soit nouveau, il faut que quelqu’un ait observé pendant { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } auparavant.
esc-room-places-how = En { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }, après { $quiet ->
    [one] { $quiet } jour
   *[other] { $quiet } jours
 } sans aucun. Non comptés comme nouveaux, faute d’observation assez longue : { $reported }.
esc-room-truce-undated = Trop peu pour le dire : le texte ne fixe aucun jour où les combats doivent cesser.
esc-room-truce-outside = Trop peu pour le dire : la trêve a commencé avant le premier ou après le dernier des actes comptés ici ; il faut le temps d’avant et le temps d’après.
esc-room-truce-quiet = Trop peu pour le dire : aucun acte n’a été compté avant le début de la trêve, rien ne dit donc ce qu’il fallait attendre.
esc-room-truce-short = Trop peu pour le dire : le temps compté avant la trêve, ou après elle, est trop court. Il faut au moins quatre semaines avant.
esc-room-ahead = Combien d’actes peuvent venir en { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }
esc-room-ahead-how = Du { $begin } au { $end }, par tirages dans ce qui a été rapporté auparavant. Point : le milieu ; trait : neuf tirages sur dix. Un résultat sur dix est à attendre en dehors.
esc-room-ahead-read = Neuf tirages sur dix vont de { $low } à { $high }, celui du milieu est à { $middle }.
esc-room-ahead-last = Chaque jour comme le dernier compté
esc-room-ahead-off = écart { $off }
esc-room-ahead-tried = { $n ->
    [one] L’écart est mesuré à un jour antérieur des mêmes actes, sur autant de jours (CRPS ; moins vaut mieux).
   *[other] L’écart est mesuré à { $n } jours antérieurs des mêmes actes, sur autant de jours (CRPS ; moins vaut mieux).
 }
esc-room-ahead-untried = Trop peu de jours sont connus pour essayer d’abord une telle prévision sur de plus anciens.
esc-room-ahead-old = Trop peu pour le dire : aucun acte n’est compté après le { $day }. On ne sait si aucun n’est survenu depuis ou si aucun n’a été rapporté ; rien n’en est donc prévu.
esc-room-said-none = Aucun des faits présents ici n’est une déclaration d’un participant, publique ou faite à la mission ; rien de ce qui a été dit n’est donc mis à côté de ce qui a été fait.
esc-room-ratio = Comment les actes se suivent
esc-room-ratio-caption = autres actes qui suivent un acte
esc-room-ratio-between = entre { $low } et { $high }
esc-room-ratio-wide = trop peu pour le dire : entre { $low } et { $high }
esc-room-ratio-how = À un, chaque acte serait suivi d’un autre. Cela ne dit ni qui a commencé, ni pourquoi.
esc-room-ratio-rests = { $n ->
    [one] Lu sur un acte par zone en { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }.
   *[other] Lu sur { $n } actes par zone en { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }.
 }
esc-room-follows-days = Lu sur { $days ->
    [one] le dernier jour
   *[other] les { $days } derniers jours
 }.
esc-room-follows-who-nobody = Pas dit par participant : aucune source présente ici ne consigne qui a agi.
esc-room-follows-who-few = Pas dit par participant : qui a agi n’est consigné que pour { $share } des actes, et ce qui est plus souvent consigné d’un côté semblerait suivre.
esc-room-follows-who-one-side = Pas dit par participant : un seul est assez souvent consigné comme ayant agi, et un seul côté semblerait ne répondre à personne.
esc-room-rests = { $n ->
    [one] Repose sur un acte, du { $begin } au { $end }.
   *[other] Repose sur { $n } actes, du { $begin } au { $end }.
 }
esc-room-few-title = Ce qui ne peut pas encore être lu
esc-room-few = { $n ->
    [0] Trop peu pour le dire : aucun acte n’est établi ni ne figure parmi les preuves du dossier ; il en faut au moins { $least }.
    [one] Trop peu pour le dire : un acte est établi ou figure parmi les preuves du dossier. Il en faut au moins { $least }, dont le jour est connu.
   *[other] Trop peu pour le dire : { $n } actes sont établis ou figurent parmi les preuves du dossier. Il en faut au moins { $least }, dont le jour est connu.
 }
esc-room-short = { $days ->
    [one] Trop peu pour le dire : { $n ->
    [one] { $n } acte
   *[other] { $n } actes
 } en un jour. Il faut une durée plus longue, ou plus d’actes dont le jour et le lieu sont connus.
   *[other] Trop peu pour le dire : { $n ->
    [one] { $n } acte
   *[other] { $n } actes
 } en { $days } jours. Il faut une durée plus longue, ou plus d’actes dont le jour et le lieu sont connus.
 }
