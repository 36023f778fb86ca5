# Le registre en phrases : une pour chaque acte, et des suites pour ce qui peut rester ouvert. Une suite porte sa virgule.

## Jours et heures

day-whole = { $weekday } { $day } { $month } { $year }
day-in-line = { $day } { $month }
day-of-year = { $day } { $month } { $year }
names-and = { $first } et { $last }

## Suites de beaucoup de phrases

with-end = , jusqu’au { $end }
with-until = , jusqu’au { $until }
with-by = , avant le { $by-hour }
with-place = , { $place }
with-zone = ({ $zone })
with-accused = , mis en cause : { $accused }
with-toward = , dirigé contre { $toward }
with-clauses = , clause : { $clauses }
with-clause = , clause : { $clause }
with-exception = , et invoque une exception : { $exception }
with-rule = , règle : { $rule }
rule-place-time-act-and-clause = même lieu, même heure, même genre de fait et même clause
with-rule-stated-yes = , qui figure dans le texte
with-tie-break = , égalité tranchée par { $tie-break }
with-yes = , pour : { $yes }
with-no = , contre : { $no }
with-abstained = , abstention : { $abstained }
with-silent = , n’ont pas voté : { $silent }
with-absent = , absents : { $absent }
with-act = , { $act }
with-item = , { $item }
with-measure = { $measure }
with-quantity-milli = , { $quantity-milli }
with-matter = , au sujet de { $matter }
with-about = : { $about }
with-step = , { $step }
with-since = , demandée depuis le { $since }
with-persons = , { $n ->
        [one] { $persons } personne
       *[other] { $persons } personnes
    }
with-vehicles = , { $n ->
        [one] { $vehicles } véhicule
       *[other] { $vehicles } véhicules
    }

## Dossiers d’incident

says-incident-allegation-submit = { $who } a signalé : { $act }, { $begin }
says-incident-allegation-submit-own-yes = , vu par le mécanisme lui-même
says-incident-allegation-submit-channel = , connu par : { $channel }
says-incident-allegation-withdraw = { $who } a retiré l’allégation
says-incident-source-name = { $who } a noté qui l’a dit : { $name }
says-incident-file-register = Le dossier a été inscrit au registre
says-incident-file-register-number = , sous le numéro { $number }
says-incident-file-group = { $who } a réuni ce dossier avec { $lead }
says-incident-file-group-alone = { $who } n’a réuni ce dossier avec aucun autre dossier : il est traité seul
says-incident-triage-set = { $who } a fait le tri : { $course }, { $urgency }
says-incident-triage-set-same-as = , relate la même chose que { $same-as }
says-incident-triage-set-severity = , première idée de la gravité : { $severity }
says-incident-triage-set-breach = , manquement à l’accord : { $breach }
says-incident-triage-set-marker-yes = , continue comme simple signal d’orientation
says-incident-notice-send = { $who } a notifié à { $to } : { $act }, { $begin }
says-incident-notice-send-complainant = , plaignant, qui accepte d’être nommé : { $complainant }
says-incident-notice-send-reply-by = , réponse avant le { $reply-by }
says-incident-notice-delay = { $who } a différé la notification jusqu’au { $until }, motif : { $reason }
says-incident-notice-acknowledge = { $who } a accusé réception de la notification
says-incident-reply-give = { $who } a répondu
says-incident-reply-give-admits-yes = , et dit que c’était de son fait
says-incident-reply-give-admits-no = , et dit que ce n’était pas de son fait
says-incident-inquiry-note = { $who } a écrit une note pour l’enquête préliminaire
says-incident-task-assign = { $who } a confié le dossier à une équipe : { $team }
says-incident-task-assign-lead = , conduite par { $lead }
says-incident-task-assign-sides = , priés d’envoyer quelqu’un : { $sides }
says-incident-task-assign-place = , lieu : { $place }
says-incident-task-assign-appear-by = , présence attendue avant le { $appear-by }
says-incident-task-assign-report-by = , rapport avant le { $report-by }
says-incident-appearance-record = { $came ->
        [yes] { $side } était à la visite, a noté { $who }
       *[no] { $side } n’était pas à la visite, a noté { $who }
    }
says-incident-access-ask = { $who } a demandé à { $of-unit } l’accès
says-incident-access-ask-place = , lieu : { $place }
says-incident-access-ask-wanted = , pour le { $wanted }
says-incident-access-answer = { $who } sur l’accès demandé : { $answer }
says-incident-access-answer-request = , { $request }
says-incident-item-take = { $who } a pris en garde : { $kind }, détenteur : { $holder }
says-incident-item-take-sealed = , scellé { $sealed }
says-incident-item-take-present = , présents : { $present }
says-incident-item-hand-over = { $id } est passé de { $giver } à { $taker }, a noté { $who }
says-incident-item-hand-over-sealed = , scellé { $sealed }
says-incident-note-write = { $who } a écrit une note provisoire
says-incident-report-submit = { $visited ->
        [yes] { $who } a remis le rapport de l’équipe ; l’équipe était sur place
       *[no] { $who } a remis le rapport de l’équipe ; l’équipe n’était pas sur place
    }
says-incident-report-submit-items = , il s’appuie sur : { $items }
says-incident-finding-propose = { $who } a proposé une conclusion : { $status }
with-vote-by = , vote avant le { $vote-by }
says-incident-finding-issue = La conclusion, telle que dite à tous ceux qui ont été notifiés : { $status }
says-incident-finding-vote = { $who } a voté sur la conclusion : { $choice }
says-incident-finding-adopt = { $disputed ->
        [yes] { $who } a inscrit la conclusion comme contestée, pour l’organe
       *[no] { $who } a adopté la conclusion pour l’organe
    }
says-incident-dissent-record = { $who } exprime son désaccord
says-incident-review-ask = { $who } a demandé le réexamen de la conclusion
says-incident-review-decide = { $who } a décidé du réexamen : { $result }
says-incident-recommendation-make = { $who } a recommandé à { $units }
says-incident-response-promise = { $who } a promis une suite avant le { $by-hour }
says-incident-response-report = { $who } a rendu compte de { $by-unit } : { $done }
says-incident-publication-propose = { $who } a proposé la publication
says-incident-publication-propose-withheld = , laissé de côté : { $withheld }
says-incident-publication-decide = { $who } a décidé de la publication : { $result }
says-incident-publication-issue = Publié : { $act }, { $day }
says-incident-publication-issue-status = , { $status }
says-incident-publication-issue-breach = , { $breach }
says-incident-publication-issue-grade = , { $grade }
says-incident-publication-issue-attributed-to = , attribué à : { $attributed-to }
says-incident-publication-issue-access-refused-yes = , l’accès a été refusé
says-incident-publication-issue-dissent-yes = , il y a un désaccord
says-incident-referral-mark = { $referred ->
        [yes] { $who } a marqué : { $kind }, orienté vers ceux qui peuvent aider
       *[no] { $who } a marqué : { $kind }, pas encore orienté
    }
says-incident-lapse-record = Le délai est passé pour { $step }. { $owed-by } devait le faire depuis le { $since }, jusqu’au { $by-hour }
lapsed-register = l’inscription au registre
lapsed-triage = le tri
lapsed-notify = la notification aux parties
lapsed-acknowledge = l’accusé de réception
lapsed-reply = la réponse
lapsed-inquiry = l’enquête préliminaire
lapsed-task = la désignation d’une équipe
lapsed-appear = la présence à la visite
lapsed-access = l’accès
lapsed-visit = la visite
lapsed-report = le rapport de l’équipe
lapsed-finding = la conclusion
lapsed-vote = le vote
lapsed-review = le réexamen
lapsed-recommendation = la recommandation
lapsed-promise = l’engagement
lapsed-response = la suite donnée
lapsed-response-promised = la suite promise
lapsed-response-recommended = la suite recommandée
lapsed-publication = la publication

## Réunions

says-meeting-meeting-call = { $who } a convoqué une réunion de { $body }, { $at }
says-meeting-meeting-call-invited = , invités : { $invited }
says-meeting-meeting-call-kind = , nature : { $kind }
says-meeting-agenda-add = { $who } a mis un point à l’ordre du jour
says-meeting-agenda-add-overdue-yes = , en retard
says-meeting-minutes-write = { $who } a écrit le procès-verbal
says-meeting-minutes-write-item = de : { $item }
says-meeting-minutes-write-present = , présents : { $present }
says-meeting-decision-vote = { $who } a voté : { $choice }
says-meeting-decision-vote-on = , sur : { $on }
says-meeting-decision-record = { $who } a consigné ce que la réunion a décidé
says-meeting-decision-record-on = sur : { $on }
says-meeting-reservation-record = { $who } a fait une réserve
says-meeting-reservation-record-on = sur : { $on }
says-meeting-action-set = { $owner } doit agir avant le { $by-hour }, a noté { $who }
says-meeting-action-set-item = , au titre de : { $item }
says-meeting-action-report = { $who } a rendu compte d’une action : { $done }
says-meeting-action-report-action = , { $action }
says-meeting-lapse-record = Un délai est passé. { $owed-by } devait { $of } depuis le { $since }, jusqu’au { $by-hour }

## Ce qui a été observé, certifié, déclaré

says-watch-certification-give = { $certified ->
        [yes] { $who } a certifié comme fait le { $done-at } : { $duty }
       *[no] { $who } n’a pas trouvé fait, le { $done-at } : { $duty }
    }
says-watch-certification-give-act = , vu : { $act }
says-watch-certification-give-by-unit = , par { $by-unit }
says-watch-declaration-give = { $who } a déclaré : { $act }
says-watch-declaration-give-alone = { $who } a fait une déclaration
says-watch-coverage-record = { $denied ->
        [yes] { $who } n’a pas eu accès à { $zone }, du { $begin } au { $end }, observé : { $share-ppm }
       *[no] { $who } a pu observer { $share-ppm } de { $zone }, du { $begin } au { $end }
    }
says-watch-coverage-record-by-unit = , par { $by-unit }
says-watch-coverage-record-acts = , ce qui a pu être vu : { $acts }
says-watch-duty-overdue = Au { $by-hour }, personne n’avait dit que { $owed-by } l’avait fait : { $duty }
says-watch-duty-overdue-missed = { $n ->
        [1] {""}
       *[other] , { $missed } échéances manquées ensemble
    }

## Mesures et garanties

says-step-consequence-due = Une décision est demandée : { $step }, décide : { $decided-by }
says-step-consequence-due-since = , depuis le { $since }
says-step-consequence-decide = { $who } a décidé de { $step } : { $decided }
says-step-guarantee-decide = { $who } a décidé de la garantie : { $decided }, clause : { $clause }
says-step-lapse-record = Le délai d’une décision est passé : { $step }, elle revenait à { $decided-by }

## La ligne

says-liaison-plan-give = { $who } a donné préavis : { $act }, du { $begin } au { $end }
says-liaison-plan-give-zones = ({ $zones })
says-liaison-plan-give-strength = , effectif : { $strength }
says-liaison-plan-give-low-m = , hauteur depuis { $low-m }
says-liaison-plan-give-high-m = , hauteur jusqu’à { $high-m }
says-liaison-plan-give-to = , à { $to }
says-liaison-plan-change = { $who } a modifié le préavis
says-liaison-plan-change-begin = : désormais du { $begin }
says-liaison-plan-change-end = au { $end }
says-liaison-plan-change-strength = , effectif : { $strength }
says-liaison-plan-change-low-m = , hauteur depuis { $low-m }
says-liaison-plan-change-high-m = , hauteur jusqu’à { $high-m }
says-liaison-plan-withdraw = { $who } a retiré le préavis : cela n’aura pas lieu
says-liaison-plan-acknowledge = { $who } a accusé réception
says-liaison-plan-object = { $who } fait objection ; rien ne retient le préavis
says-liaison-actual-report = { $who } a rendu compte de ce qui a été fait : { $outcome }
says-liaison-actual-report-begun = , du { $begun }
says-liaison-actual-report-ended = au { $ended }
says-liaison-question-ask = { $who } a interrogé { $to } au sujet du { $begin }
says-liaison-question-ask-end = au { $end }
says-liaison-question-ask-zones = ({ $zones })
says-liaison-question-ask-asks = , demande : { $asks }
says-liaison-question-acknowledge = { $who } a accusé réception de la question
says-liaison-question-answer = { $who } a répondu : { $whose }
says-liaison-question-answer-meant = , { $meant }
says-liaison-call-log = { $who } a appelé { $whom }, { $at } : { $ended-as }
says-liaison-call-log-means = , par { $means }
says-liaison-test-call = { $who } a fait un appel d’essai à tous ceux de la ligne
says-liaison-test-answer = { $who } a répondu à l’appel d’essai
says-liaison-lapse-record = Le délai est passé pour { $units } : { $what }
says-liaison-alarm-raise = { $unit } ne répond pas sur la ligne, depuis le { $since }

## Sites et mouvements humanitaires

says-humanitarian-site-enter = { $who } a inscrit un site : { $kind }, { $called }, de { $organisation }, du { $begin } au { $end }
says-humanitarian-movement-enter = { $who } a inscrit un mouvement : { $kind }, { $called }, de { $organisation }, du { $begin } au { $end }
says-humanitarian-site-change = { $who } a modifié ce qu’on en sait
says-humanitarian-site-change-called = , appelé { $called }
says-humanitarian-site-change-begin = , du { $begin }
says-humanitarian-site-change-end = au { $end }
says-humanitarian-consent-record = { $who } a noté le consentement donné par { $by-name }
says-humanitarian-consent-record-recipients = , peuvent être informés : { $recipients }
says-humanitarian-consent-record-disclosure-yes = , on peut dire qu’il a été frappé
says-humanitarian-consent-record-disclosure-no = , on ne peut pas dire qu’il a été frappé
says-humanitarian-notification-send = { $who } a notifié à { $recipients }
says-humanitarian-notification-receive = { $who } a accusé réception
says-humanitarian-notification-withdraw = { $who } a retiré ce qui avait été dit
says-humanitarian-notification-withdraw-recipients = , à { $recipients }
says-humanitarian-notification-close = { $who } a inscrit comment cela s’est terminé : { $closing }
says-humanitarian-struck-record = { $who } a noté que le site a été frappé, { $happened }
says-humanitarian-struck-disclose = { $who } a dit dans un dossier d’incident qu’un lieu notifié avait été frappé
says-humanitarian-struck-disclose-incident = : { $incident }
says-humanitarian-struck-disclose-recipients = , avaient été informés : { $recipients }
says-humanitarian-struck-disclose-struck = , { $struck }
says-humanitarian-struck-disclose-notified = , avaient été informés : { $notified }
says-humanitarian-lapse-record = Le délai est passé pour { $units } : { $what }

## Couloirs, accès de l’aide, retours

says-humanitarian-corridor-enter = { $who } a inscrit un couloir de { $leaves } à { $arrives }, du { $begin } au { $until }, qui demande le consentement de { $consent-of }
says-humanitarian-corridor-enter-announced-yes = , annoncé, et chacun peut le voir
says-humanitarian-corridor-consent = { $side } sur le couloir : { $answer }
says-humanitarian-corridor-outcome = { $who } a inscrit ce qu’il en est advenu : { $outcome }, selon { $according-to }
says-humanitarian-corridor-recall = { $who } a retiré l’annonce
says-humanitarian-access-request = { $who } a demandé à { $asked } de laisser passer { $what } vers { $where }, du { $begin } au { $end }
says-humanitarian-access-request-persons-in-need = , dans le besoin : { $n ->
        [one] { $persons-in-need } personne
       *[other] { $persons-in-need } personnes
    }
says-humanitarian-access-answer = { $unit } sur l’accès de l’aide : { $said }
says-humanitarian-access-outcome = { $who } a inscrit si l’aide est arrivée : { $reached }
says-humanitarian-return-plan = { $who } a inscrit un retour prévu de { $leaves } à { $arrives }, du { $begin } au { $until }
says-humanitarian-return-plan-willing-yes = , on le leur a demandé, et ces personnes veulent revenir
says-humanitarian-return-plan-willing-no = , on le leur a demandé, et ces personnes ne veulent pas revenir
says-humanitarian-return-plan-routes = , par { $routes }
says-humanitarian-return-plan-recipients = , informés : { $recipients }
says-humanitarian-return-clearance = { $who } a inscrit l’état de { $route } : { $state }
says-humanitarian-return-clearance-by-whom = , selon { $by-whom }
says-humanitarian-return-report = { $who } a dit qui est revenu, du { $begin } au { $until }
says-humanitarian-return-report-turned-back = , refoulés : { $turned-back }

## Chiffres

says-humanitarian-displacement-enter = { $who } a inscrit un compte de personnes déplacées à { $area }, à la date du { $as-of } : { $persons }, selon le compte de { $source }
says-humanitarian-damage-enter = { $who } a inscrit des dommages à { $area }, à la date du { $as-of } : { $damaged }, { $degree }, { $how-many }, selon { $source }
says-humanitarian-damage-enter-method = , vu comment : { $method }
says-humanitarian-recovery-pledge = { $pledged-by } a pris un engagement en { $currency }, a noté { $who }
says-humanitarian-recovery-pledge-instalments = : { $instalments }
says-humanitarian-recovery-pay = { $who } a inscrit un paiement de { $amount }, { $at }, selon { $according-to }
says-humanitarian-recovery-pay-paid-to = , à { $paid-to }

## Journal de permanence et ordres

says-duty-entry-write = { $who } a écrit au journal
says-duty-entry-write-at = du { $at }
says-duty-entry-write-urgency = , { $urgency }
says-order-order-disseminate = { $who } a donné un ordre à { $units }
says-order-order-disseminate-receipt-by = , accusé de réception avant le { $receipt-by }
says-order-receipt-record = { $who } a noté que { $below } a reçu l’ordre
says-order-receipt-record-channel = , { $channel }

## Textes, alertes, bulletins

says-agreement-text-agree = { $who } a accepté le texte
says-agreement-text-propose = { $who } a proposé un texte de l’accord
says-warning-thresholds-set = { $who } a fixé un seuil : { $rule }
says-warning-thresholds-set-raise-at = , lève l’alarme à { $raise-at }
says-warning-thresholds-set-lower-at = , peut finir à { $lower-at }
says-warning-thresholds-set-within-days = , jours à l’avance : { $within-days }
says-warning-thresholds-set-at-least = , indications contraires au moins : { $at-least }
says-warning-thresholds-set-stay-days = , jours sans interruption avant la fin : { $stay-days }
says-warning-thresholds-set-off-yes = , n’est plus surveillé
says-warning-alert-propose = { $who } a préparé une alerte : { $tells }, jusqu’au { $expires }
says-warning-alert-propose-begin = , dès le { $begin }
says-warning-alert-approve = { $who } a approuvé l’alerte
says-warning-alert-doubt = { $who } a demandé le retrait de l’alerte
says-warning-alert-withdraw = { $who } a retiré l’alerte
says-bulletin-dispute-file = { $who } a contesté le bulletin { $bulletin }

## Ce qui entoure les phrases

record-hours = La dernière entrée vient d’abord ; l’heure en marge est celle où l’entrée a été faite ici.
record-all-session = Toutes les entrées ici ont été faites par session seulement : aucune n’est signée par la clé de son auteur.
record-all-key = Toutes les entrées ici ont été signées sur un appareil de leur auteur, et la signature est valable.
record-all-not-proven = Les signatures des entrées ici ne prouvent rien.
erase-one = Demander l’effacement d’une entrée
erase-which = Quelle entrée
erase-choose = en choisir une
report-agreed = Toutes les parties de l’équipe s’accordent
report-disagreed = Les parties ne s’accordent pas
report-fact = Fait
report-says-nothing = n’a rien dit
finding-observed = Ce qui a été observé
finding-proof = Niveau de preuve
finding-class = Qualification
finding-who = Qui a agi
finding-else = Autres explications examinées
finding-answers = Qui en répond
finding-rests = Sur quoi elle s’appuie
file-where = Où
file-when = Quand
file-against = Mis en cause
file-known = Comment on le sait
file-known-own = le mécanisme l’a vu lui-même
file-known-party = dit par { $who }
file-says = Ce que dit chaque partie
file-says-nothing = n’a pas répondu
file-says-own = dit que c’était de son fait
file-says-not-own = dit que ce n’était pas de son fait
file-says-open = a répondu, sans dire si c’était de son fait
file-agreed = Ce qui est admis par tous
file-agreed-none = Rien n’a été inscrit comme admis par tous.
file-disputed-none = Rien n’a été inscrit comme contesté.
file-unseen-none = Rien n’a été inscrit comme non vu.
file-owed = Ce qui est dû maintenant
file-owed-none = Rien n’est dû que vous voyiez.
else-set-aside = écarté
else-open = reste ouvert
source-graded = fiabilité { $grade }, crédibilité { $credibility }
source-apart = indépendante des autres
file-says-told = l’a signalé
