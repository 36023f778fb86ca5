# Les mots de la salle des opérations, en français. À relire par une personne de langue maternelle.

## The room

mission-home = Première page
mission-rehearsal = Répétition : rien ici n’est réel
mission-not-done = Non effectué
mission-back = Retour
mission-way-situation = Situation
mission-way-incidents = Incidents
mission-way-intake = Réception des éléments
mission-way-line = Ligne de liaison
mission-way-sites = Sites humanitaires
mission-way-corridors = Couloirs et retours
mission-way-meetings = Réunions
mission-way-duty = Journal de permanence
mission-way-coverage = Couverture et accès
mission-way-agreement = Accord
mission-way-desk = Rédaction
mission-way-log = Registre et preuves
mission-way-guarantees = Garanties
mission-way-people = Personnes
news-there = Il y a du nouveau sur cette page.
news-show = Afficher
news-renewed = La page a été mise à jour.
line-cut = Pas de connexion : ce que vous voyez peut être ancien
needed = nécessaire
one-a-line = Un par ligne.
state-unsent = Pas encore envoyé
state-sending = Envoi en cours
go-on = Continuer
somebody = Quelqu’un
the-calendar = Le calendrier
erased = Le contenu a été effacé ; le fait qu’une entrée existait reste prouvable.
what-you-can-do = Ce que vous pouvez faire ici
more-deeds = Plus
the-record = Le registre
the-track = La procédure
told-to = communiqué à

## Signing in

sign-in = Se connecter
sign-out = Se déconnecter
sign-in-intro = Avec le nom et le mot de passe que vous avez choisis, et les six chiffres de votre authentificateur.
sign-in-name = Nom dans la mission
sign-in-password = Mot de passe
sign-in-digits = Six chiffres
rehearsal-intro = Une répétition : choisissez qui vous êtes. Personnes et événements sont inventés.
enrol = Prendre votre place
enrol-intro = Un mot vous a été remis sur papier. Il sert une fois, pendant une semaine.
enrol-word = Mot sur le papier
enrol-secret = Saisissez ceci dans votre authentificateur. Personne d’autre ne le voit.
enrol-address = L’ouvrir dans un authentificateur sur cet appareil
enrol-password = Nouveau mot de passe, 12 caractères ou plus
enrol-again = Le même encore une fois

## Roles

role-principal = Responsable de partie
role-officer = Officier de liaison
role-chair = Présidence
role-monitor = Observateur
role-verifier = Vérificateur
role-humanitarian = Bureau humanitaire
role-guarantor = Garant
role-publisher = Chargé de publication
role-administrator = Administrateur
role-public = Public

## What is due

due-mine = Attendu de vous
due-others = Attendu des autres
due-none = Rien.
no-time-set = aucun délai fixé
by-when = avant { $at }
as-done = fait
as-due = attendu
as-late = en retard
as-passed = non suivi
as-waits = pas encore

## Incidents

incidents-intro = Ce qui a été allégué ou vu, et la suite donnée. Vous voyez ce que votre unité a saisi et ce qui lui a été communiqué.
incidents-none = Aucun dossier pour l’instant.
a-file = Un dossier
next-step = Suite
nothing-owed = rien en attente
alleged-against = allégué contre { $who }
registered-at = enregistré { $at }
step-register = Enregistrement
step-triage = Tri
step-notify = Notification aux parties
step-acknowledge = Accusé de réception
step-reply = Réponse
step-inquiry = Enquête préliminaire
step-task = Désignation d’une équipe
step-appear = Présence à la visite
step-access = Accès
step-visit = Visite
step-report = Rapport de l’équipe
step-finding = Conclusion
step-vote = Vote
step-review = Réexamen
step-recommendation = Recommandation
step-promise = Engagement
step-response = Suite donnée
step-publication = Publication

## What one does

deed-allegation-submit = Signaler un fait
deed-allegation-withdraw = Retirer l’allégation
deed-source-name = Noter la source
deed-file-register = Enregistrer
deed-file-group = Joindre à un autre dossier
deed-triage-set = Décider de la première suite
deed-notice-send = Notifier les parties
deed-notice-delay = Notifier plus tard, pour la sécurité de quelqu’un
deed-notice-acknowledge = Accuser réception
deed-reply-give = Répondre
deed-inquiry-note = Ouvrir ou poursuivre l’enquête
deed-task-assign = Désigner une équipe
deed-appearance-record = Noter qui s’est présenté
deed-access-ask = Demander l’accès
deed-access-answer = Répondre à une demande d’accès
deed-item-take = Mettre une pièce sous garde
deed-item-hand-over = Remettre une pièce
deed-note-write = Rédiger une note intermédiaire
deed-report-submit = Remettre le rapport de l’équipe
deed-finding-propose = Proposer une conclusion
deed-finding-vote = Voter
deed-finding-adopt = Adopter la conclusion
deed-dissent-record = Consigner un désaccord
deed-review-ask = Demander un réexamen
deed-review-decide = Trancher le réexamen
deed-recommendation-make = Recommander
deed-response-promise = S’engager à une suite
deed-response-report = Rendre compte de l’exécution
deed-publication-propose = Proposer la publication
deed-publication-decide = Décider de la publication
deed-referral-mark = Marquer une orientation
deed-meeting-call = Convoquer une réunion
deed-agenda-add = Inscrire un point à l’ordre du jour
deed-minutes-write = Rédiger le procès-verbal
deed-decision-vote = Voter
deed-decision-record = Consigner une décision
deed-reservation-record = Consigner une réserve
deed-action-set = Fixer qui fait quoi
deed-action-report = Rendre compte d’une action
deed-certification-give = Certifier une obligation
deed-declaration-about = Dire quelque chose de cette obligation d'un autre côté
deed-declaration-give = Déclarer
deed-coverage-record = Noter ce qui a pu être observé
deed-consequence-decide = Décider d’une mesure
deed-guarantee-decide = Décider d’une garantie

## What was done

did-allegation-submit = Un fait a été signalé
did-allegation-withdraw = L’allégation a été retirée
did-source-name = La source a été notée
did-file-register = Enregistré
did-file-group = Joint à un autre dossier
did-triage-set = Tri
did-notice-send = Les parties ont été notifiées
did-notice-delay = La notification a été retardée
did-notice-acknowledge = Réception confirmée
did-reply-give = Une réponse
did-inquiry-note = Enquête
did-task-assign = Confié à une équipe
did-appearance-record = Présence
did-access-ask = Accès demandé
did-access-answer = Réponse sur l’accès
did-item-take = Une pièce a été mise sous garde
did-item-hand-over = Une pièce a été remise
did-note-write = Note intermédiaire
did-report-submit = Rapport de l’équipe
did-finding-propose = Une conclusion a été proposée
did-finding-issue = La conclusion, telle que communiquée
did-finding-vote = Un vote
did-finding-adopt = La conclusion de l’organe
did-dissent-record = Désaccord
did-review-ask = Un réexamen a été demandé
did-review-decide = Le réexamen a été tranché
did-recommendation-make = Recommandation
did-response-promise = Une suite a été promise
did-response-report = État d’exécution
did-publication-propose = La publication a été proposée
did-publication-decide = La publication a été décidée
did-publication-issue = Publié
did-referral-mark = Marque d’orientation
did-lapse-record = Un délai est passé
did-meeting-call = Une réunion a été convoquée
did-agenda-add = Un point à l’ordre du jour
did-minutes-write = Procès-verbal
did-decision-vote = Un vote
did-decision-record = Une décision
did-reservation-record = Une réserve
did-action-set = Une action a été fixée
did-action-report = Compte rendu d’une action
did-certification-give = Une obligation a été certifiée
did-declaration-give = Une déclaration
did-coverage-record = Ce qui a pu être observé
did-consequence-due = Une décision est attendue
did-consequence-decide = Une mesure a été décidée
did-guarantee-decide = Une garantie a été décidée

## Fields

field-about = Dossier
field-absent = Absents
field-abstained = Abstentions
field-access-refused = L’accès a été refusé
field-accused = Mis en cause
field-act = Quoi
field-action = Action
field-acts = Ce qui a pu être vu
field-admits = Reconnaît le fait
field-agreed = Faits admis par toutes les parties de l’équipe
field-alternatives = Autres explications examinées
field-answer = Réponse
field-appear-by = Présence attendue avant
field-at = Le
field-attributed-to = Attribué à
field-attribution = Qui a agi
field-begin = Quand, dès
field-body = Organe
field-breach = Est-ce une violation de l’accord
field-by = Avant
field-by-unit = Par qui
field-came = S’est présenté
field-certainty-ppm = Degré de certitude, en %
field-certified = Certifié
field-channel = Par quelle voie
field-choice = Vote
field-clause = Clause
field-clauses = Clauses concernées
field-complainant = Plaignant nommé (avec son accord seulement)
field-confidence = Degré de confiance
field-confidence-ppm = Degré chiffré par le texte, en %
field-consent = Accepte d’être nommé
field-course = Suite
field-credibility = Crédibilité de l’information, 1 à 6
field-day = Jour
field-decided = Décision
field-decided-by = Décideur
field-denied = N’a pas été admis
field-digest = Empreinte du fichier
field-disagreed = Faits contestés
field-disputed = Consigné comme contesté
field-dissent = Il y a désaccord
field-done = Dans quelle mesure
field-done-at = Fait le
field-duty = Obligation
field-east = Degrés est (ouest : moins)
field-north = Degrés nord (sud : moins)
field-end = Jusqu’à
field-exception = Exception invoquée
field-fact = Fait
field-finding = Conclusion
field-giver = Remis par
field-grade = Degré, selon l’organe
field-holder = Détenu par
field-id = Numéro
field-incident = Incident
field-independent = Indépendant des autres
field-intent = Intention
field-invited = Invités
field-item = Objet
field-item-taken = Pièce à conviction
field-items = Pièces à l’appui
field-kind = Nature
field-lead = Chef
field-marker = Ne reste qu’une marque d’orientation
field-matter = Affaire
field-may-name = La source accepte d’être nommée
field-measure = Unité
field-name = Nom
field-no = Contre
field-yes = Pour
field-silent = N’ont pas voté
field-not-seen = Ce qui n’a pu être vu, et pourquoi
field-number = Numéro au registre
field-observation = Ce qui a été observé
field-of = Objet
field-of-unit = À qui
field-on = Sur
field-outcomes = Autres issues
field-overdue = En retard
field-owed-by = Dû par
field-own = Vu par le mécanisme lui-même
field-owner = Qui
field-party = Partie
field-person = Personne
field-place = Lieu
field-point = Position
field-present = Parties présentes
field-proposal = Proposition
field-quantity-milli = Quantité
field-questions = Questions à l’équipe
field-radius-m = À moins de, en mètres
field-reach = Comment les joindre
field-reason = Motif
field-reasons = Motifs
field-recommendation = Recommandation
field-referred = A été orienté
field-reliability = Fiabilité de la source, A à F
field-replaces = Remplace
field-reply-by = Réponse avant
field-report-by = Rapport avant
field-request = Demande
field-response = Ce qui est demandé
field-responsibility = Pourquoi elle en répond
field-responsible = Qui en répond selon le texte
field-result = Résultat
field-review = Réexamen
field-rule = Règle
field-rule-stated = La règle figure au texte
field-same-as = Même fait que le dossier
field-sealed = Numéro du scellé
field-seen = Ce que l’équipe a vu
field-set-aside = Écartée
field-severity = Gravité
field-share-ppm = Part observée, en %
field-side = Partie
field-sides = Parties invitées à envoyer quelqu’un
field-signed-by = Signe que le critère est rempli
field-since = Depuis
field-statements = Déclarations, par partie
field-status = Statut
field-step = Étape
field-sub-unit = Sous-unité
field-supports = Sources à l’appui, sans nom
field-taker = Reçu par
field-tasking = Équipe
field-team = Équipe
field-tie-break = Départage
field-to = À qui
field-toward = Contre qui
field-unit = Unité
field-units = Adressé à
field-until = Jusqu’à
field-urgency = Urgence
field-verification = Vérification
field-visited = L’équipe s’est rendue sur place
field-vote-by = Vote avant
field-wanted = Souhaité pour
field-why = Pourquoi
field-why-now = Pourquoi publier maintenant
field-withheld = Ce qui n’est pas publié
field-with-file = Traité avec
field-words = En mots
field-zone = Zone

## Values

word-unsaid = non précisé
word-yes = oui
word-no = non
word-abstain = s’abstient
word-access = accès
word-access-refused = accès refusé
word-accidental = accidentel
word-acknowledge = accusé de réception
word-alleged = allégué
word-appear = présence
word-breach = violation
word-cannot-say = ne peut se prononcer
word-changed = modifiée
word-child = enfant
word-confirmed = confirmé
word-could-not-be-verified = n’a pu être vérifié
word-delayed = retardé
word-disputed = contesté
word-do-not-publish = ne pas publier
word-done = fait
word-e-mail = courriel
word-exception-claimed = exception invoquée
word-finding = conclusion
word-given = accordé
word-grave = très grave
word-high = élevée
word-hold-back = différer
word-in-person = en personne
word-inquiry = enquête
word-local-initiative = initiative locale
word-low = faible
word-major = grave
word-minor = mineur
word-moderate = moyenne
word-no-breach = pas de violation
word-non-signatory-force = force non signataire
word-normal = normal
word-not-attributable = non attribuable
word-not-confirmed = non confirmé
word-not-done = non fait
word-not-taken = non prise
word-not-verified = non vérifié
word-note-only = pour mémoire
word-notify = notification
word-ordered = ordonné
word-organisation = organisation
word-paper = papier
word-partly-done = fait en partie
word-party = partie
word-patrol = patrouille
word-phone = téléphone
word-promise = engagement
word-public = public
word-publication = publication
word-publish = publier
word-radio = radio
word-recommendation = recommandation
word-referred = renvoyé
word-refused = refusé
word-register = enregistrement
word-reply = réponse
word-report = rapport
word-response = suite donnée
word-resumed = rétabli
word-review = réexamen
word-safety-of-a-person = sécurité d’une personne
word-safety-of-a-site = sécurité d’un site
word-sensor = capteur
word-sent-back = renvoyée
word-set-aside = classer
word-sms = SMS
word-sub-unit-of-a-party = sous-unité d’une partie
word-survivor-of-sexual-violence = survivant de violences sexuelles
word-take-up = donner suite
word-taken = prise
word-task = équipe
word-technical = technique
word-triage = tri
word-under-inquiry = en cours d’enquête
word-undisciplined-unit = unité indisciplinée
word-upheld = confirmée
word-urgent = urgent
word-verified = vérifié
word-visit = visite
word-vote = vote
word-withdrawn = retiré

## Refusals of the door

stopped-WEB009 = Votre session est terminée.
stopped-WEB009-remedy = Reconnectez-vous ; ce que vous avez saisi reste dans l’autre fenêtre.

## Other screens

clauses-from = État des clauses, d’après { $n ->
    [one] le seul fait
   *[other] les { $n } faits
} du registre que vous voyez. Le programme évalue ; l’organe conclut.
meeting-held = tenue
meeting-to-come = à venir
meetings-none = Aucune réunion n’a été convoquée.
agenda = Ordre du jour
agenda-now = Ce qui serait à l’ordre du jour maintenant
agenda-due = Dû, et connu de tous les invités
agenda-put = Mettre à l’ordre du jour
actions = Actions
coverage-intro = Ce que personne n’a pu observer est non observé, jamais respecté. Tout refus d’accès est noté ici avec son auteur.
coverage-none = Rien n’a été noté sur ce qui a pu être observé.
share-watched = Part observée
certified-declared = Certifié et déclaré
field-venue = Lieu

## Registre et preuves

log-none = Une répétition ne tient pas de registre.
log-intro = Chaque inscription est engagée dans un registre qui ne fait que croître : un lot par minute, toujours de la même taille. Les deux parties et un neutre le contresignent depuis leurs propres machines. Définitif veut dire que tous l’ont fait ; provisoire, que quelqu’un ne l’a pas encore fait. Personne ne peut bloquer le registre en restant absent.
log-stalled = Quelqu’un n’a pas contresigné depuis plus de { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}.
log-own = Vos inscriptions
log-own-intro = Un reçu prouve hors ligne ce que vous avez inscrit et que cela figure au registre. Il contient ce que vous avez écrit : gardez-le comme tel.
log-receipt = Reçu
log-verifier = Page qui vérifie les reçus, à conserver
log-heads = Têtes du registre
log-final-upto = Définitif jusqu’à la feuille { $n }.
log-size = Feuilles
log-standing = État
log-absent = Manque
log-root = Racine
log-who = Qui contresigne
log-signer = Nom
log-role = Pour
log-policy = Comparez ces chiffres avec les autres côtés :
head-final = définitif
head-provisional = provisoire
absent-since = { $who } absent depuis { $at }
absent = { $who } pas encore
signer-party = partie
signer-neutral = neutre

## Feuilles d’invitation

sheet-title = Invitations
sheet-keep = Découpez le long des lignes. Remettez chaque feuille à sa personne et à nulle autre ; puis détruisez cette page.
sheet-for = Pour
sheet-you-are = Dans la mission vous êtes
sheet-address = Ouvrez
sheet-name = Votre nom là-bas
sheet-word = Mot, valable une fois et une semaine
sheet-do = Ouvrez l’adresse, choisissez « Prendre votre place », et tapez le nom et le mot. Reprenez le secret affiché dans l’authentificateur de votre téléphone, choisissez un mot de passe d’au moins 12 caractères, et tapez les six chiffres. Qui vous a remis ceci n’apprend ni l’un ni l’autre.
sheet-lost = Perdu, ou le mot ne marche pas ? Demandez-en un autre ; celui-ci ne vaudra plus.

## People

people-intro = L’enrôlement, l’effacement, les clés suivantes et les réglages demandent deux personnes de parties différentes. Rien d’autre n’attend une seconde personne.
people-word = Le mot de l’invitation, affiché une seule fois. Remettez-le sur papier.
people-proposed = Proposé
people-agreed = approuvé
people-waits = attend une autre partie
people-agree = Approuver
people-nothing = Rien n’est proposé.
people-acting = Qui peut agir
no-side = d’aucune partie
field-role = Rôle
deed-person-enrol = Proposer quelqu’un
deed-person-revoke = Retirer quelqu’un
deed-erasure-propose = Demander l’effacement
did-person-enrol = Quelqu’un est proposé
did-erasure-propose = Un effacement est proposé
erasure-why = Pourquoi

## Téléphones de terrain et ce qu'ils envoient

mission-way-phones = Téléphones de terrain
phones-intro = Les rapports se remplissent sans réseau dans ODK Collect ou KoboCollect, et partent dès qu'il y en a un. Quel téléphone a envoyé un rapport n'est gardé nulle part.
phones-none = Aucun téléphone n'est inscrit.
phone-word-make = Un mot pour un téléphone de plus
phone-word-is = Le mot, valable une fois et jusqu'à demain à cette heure :
phone-word-how = Sur le téléphone, ouvrez l'adresse de ce serveur suivie de ceci, et donnez votre nom et le mot :
phone-since = Depuis
phone-strike = Radier
phone-enrol = Inscrire ce téléphone
phone-enrol-intro = Avec votre nom dans la mission et le mot que la salle vous a montré.
phone-word = Mot
phone-type-in = Saisissez-les dans les réglages du serveur d'ODK Collect ou de KoboCollect.
phone-server = Serveur
phone-name = Nom d'utilisateur
phone-secret = Mot de passe
phone-shown-once = Ils ne sont montrés que cette fois. Si le téléphone est perdu, radiez-le dans la salle.
phone-entered = Le rapport est arrivé.
phone-there = Le rapport était déjà là.
phone-gathered = Cette partie est arrivée ; les autres sont attendues.
intake-intro = Rapports de téléphones qui ont été racontés à quelqu'un, ou ne peuvent pas encore être lus. C'est vous qui décidez si deux parlent de la même chose.
intake-none = Aucun rapport n'attend.
intake-unread = Un rapport qui n'est pas lu ici
intake-sealed = Scellé : seul le détenteur de la clé peut l'ouvrir.
intake-fetch-sealed = Le prendre tel qu'il est venu
intake-other-version = Il a été rempli avec une autre version du formulaire.
intake-missing = { $n ->
    [one] Une photographie qu'il nomme n'est pas venue.
   *[other] { $n } photographies qu'il nomme ne sont pas venues.
}
intake-unshown = { $n ->
    [one] Un fichier n'est pas une image que l'on puisse montrer ; il est gardé tel quel.
   *[other] { $n } fichiers ne sont pas des images que l'on puisse montrer ; ils sont gardés tels quels.
}
intake-side-by-side = Ce rapport, et ce qui parle peut-être de la même chose
intake-this = Ce rapport
intake-waits-too = Attend aussi
intake-picture = Photographie { $n } de ce rapport
intake-what = Ce qu'on en fait
intake-begin = Ouvrir un dossier avec lui
intake-same = Il parle de la même chose qu'un dossier existant
intake-which = Quel dossier
intake-aside = L'écarter
intake-text = Un rapport venu par SMS ou radio
intake-text-form = Acte, heure locale, zone (- pour aucune), nord et est en degrés si connus, mots. Par exemple :
intake-text-line = La ligne telle quelle

## Les lignes

owed-here = Ce qui est dû
owed-acknowledgement = Accuser réception
owed-answer = Répondre
owed-report = Dire ce qui a été fait
owed-test-answer = Répondre à l’appel d’essai
owed-receipt = Accuser réception
owed-withdrawal-acknowledged = Accuser réception du retrait
owed-withdrawal = Retirer ce à quoi le site ne consent plus
owed-closing = Dire comment cela s’est terminé
owed-consent = Dire s’il y a consentement
owed-outcome = Dire ce qu’il en a été
owed-clearance = Dégager la route
owed-payment = Payer
nothing-here = Encore rien.
nobody = personne
from-to = de { $from } à { $to }
span-hours = { $n } h
span = { $n } h { $at } min
receipt = Réception
notice = Préavis
field-window = Période
field-height = Hauteur au-dessus du sol
height-between = de { $from } à { $to } m
stood-waiting = réception due pour
stood-acknowledged = reçu
stood-overdue = pas de réception au
stood-lapsed = pas de réception au
stood-acknowledged-late = reçu en retard
answer-by = réponse due pour
answer-open = pas encore de réponse
no-answer-by = pas de réponse au
test-answered = a répondu
test-open = à répondre pour
test-unanswered = pas de réponse au
receipt-came = reçu
receipt-by = réception due pour
receipt-late = pas de réception au
receipt-open = pas encore de réception
receipt-is-receipt = La réception dit que c’est arrivé, rien de plus. Nulle autorisation n’est demandée ici, et nulle n’est donnée.
line-intro = Ce qui est prévu, ce qui a été demandé, qui l’a reçu. Un préavis informe ; il ne demande rien, et une objection est consignée sans rien retenir.
alarm-unanswered = La ligne vers { $who } ne répond pas.
alarm-since = Depuis { $at } ; prenez un autre moyen de les joindre.
alarm-ended = de nouveau entendu { $at }
planned = Prévu
plans-none = Rien n’est prévu.
questions = Questions
questions-none = Rien n’a été demandé.
calls-and-tests = Appels et appels d’essai
calls = Appels
tests = Appels d’essai
calls-none = Aucun appel n’a été noté.
called-whom = a appelé
messages = Messages
objected = Objection de
given-before = donné { $at } avant
asked-before = l’accord demande { $at }
asked-at = demandé { $at }
notice-is-no-request = Un préavis ne demande rien. S’il est tardif, cela est marqué, et rien n’est retenu.
signature-holds = signé, la signature tient, clé
signature-not-proven = la signature n’est pas prouvée, clé
asks-was-it-you = Était-ce vous ?
asks-was-it-meant = Était-ce voulu ?
asks-what-is-it = Qu’est-ce que c’est ?
deed-plan-give = Annoncer une activité
deed-plan-change = La modifier
deed-plan-withdraw = L’annuler
deed-plan-acknowledge = Accuser réception
deed-plan-object = Faire objection
deed-actual-report = Dire ce qui a été fait
deed-question-ask = Demander : était-ce vous ? était-ce voulu ?
deed-question-acknowledge = Accuser réception
deed-question-answer = Répondre
deed-call-log = Noter un appel
deed-test-call = Faire un appel d’essai à tous
deed-test-answer = Répondre à l’appel d’essai
did-plan-give = Une activité a été annoncée
did-plan-change = Le préavis a été modifié
did-plan-withdraw = Elle a été annulée
did-plan-acknowledge = Réception accusée
did-plan-object = Objection
did-actual-report = Ce qui a été fait
did-question-ask = Une question
did-question-acknowledge = Réception accusée
did-question-answer = Réponse
did-call-log = Un appel
did-test-call = Appel d’essai
did-test-answer = Réponse à l’appel d’essai
did-alarm-raise = La ligne ne répond pas
hint-plan-object = Une objection ne retient rien. Qui a donné le préavis voit votre raison.
hint-plan-give = Il est signé de votre clé et va à qui vous choisissez. Le délai compte à partir de l’envoi.
hint-question-answer = Vous pouvez répondre de nouveau quand vous en savez plus.
field-what = En clair
field-zones = Zones
field-low-m = Hauteur depuis, en mètres
field-high-m = Hauteur jusqu’à, en mètres
field-strength = Combien de quoi
field-urgent = Exception invoquée : les faits (seulement si le texte en accorde une)
field-outcome = Ce qu’il en a été
field-begun = Commencé
field-ended = Terminé
field-note = Note
field-asks = Ce qui est demandé
field-whose = De qui c’était
field-meant = Était-ce voulu
field-measures = Ce qui est fait
field-whom = Qui a été appelé
field-means = Par quel moyen
field-issue = À quel sujet
field-ended-as = Comment cela s’est passé
field-said = Ce qui a été dit
field-message = Message
field-test = Appel d’essai
word-in-time = à temps
word-short = tardif
word-afterwards = après le début
word-voluntary = aucune clause ne le demande
word-planned = prévu
word-in-its-window = en cours
word-not-closed = terminé, sans compte rendu
word-closed = clos
word-carried-out = effectué
word-cut-short = écourté
word-not-carried-out = pas effectué
word-was-it-you = Était-ce vous ?
word-was-it-meant = Était-ce voulu ?
word-what-is-it = Qu’est-ce que c’est ?
word-ours = de nous
word-not-ours = pas de nous
word-not-known = pas connu
word-being-looked-into = à l’examen
word-meant = voulu
word-not-meant = pas voulu
word-not-said = pas dit
word-answered = a répondu
word-unanswered = sans réponse
word-engaged = occupé
word-cut-off = coupé
sites-intro-desk = Qui a été informé de quel site ou mouvement, dans une copie qui est la sienne, et si elle est arrivée. Rien n’est dit sans le consentement du site.
sites-intro = Ce que le bureau humanitaire a dit à votre côté. Votre copie n’est qu’à vous et se distingue de toute autre.
sites-told = Sites et mouvements
sites-you-were-told = Ce qui vous a été dit
sites-none = Rien n’a été dit.
told-to-nobody = dit à personne encore
was-struck = a été frappé
copy-withdrawn = retiré
withdrawal-sent = retiré, pas encore de réception
withdrawal-received = retiré, reçu
as-the-desk-knows-it = Ce que le bureau en sait
consent-of-the-site = Le consentement du site
consent-none = Le site n’a encore consenti à rien ; personne ne peut être informé.
struck-after-notified = Frappé après notification
had-been-told = Avaient été informés avant
told-on = Dit au mécanisme
told-so-far = Dit jusqu’ici
sent-copy = Notification
sent-withdrawal = Retrait
replaced-by-a-later = une copie plus récente la remplace
deed-site-enter = Saisir un site
deed-movement-enter = Saisir un mouvement
deed-site-change = Le modifier
deed-consent-record = Consigner le consentement du site
deed-notification-send = Notifier
deed-notification-receive = Accuser réception
deed-notification-withdraw = Retirer ce qui a été dit
deed-notification-close = Dire comment cela s’est terminé
deed-struck-record = Consigner qu’il a été frappé
deed-struck-disclose = Dire dans le dossier d’un incident qu’il a été frappé
did-site-enter = Un site a été saisi
did-movement-enter = Un mouvement a été saisi
did-site-change = Il a été modifié
did-consent-record = Le consentement du site
did-notification-send = Notifié
did-notification-receive = Réception accusée
did-notification-withdraw = Retiré
did-notification-close = Comment cela s’est terminé
did-struck-record = Il a été frappé
did-struck-disclose = Un lieu ou mouvement notifié auparavant a été frappé
hint-site-enter = Ce qui est dit est d’au moins 20 m moins exact que ce qui a été mesuré : c’est là que les copies diffèrent. Qui joindre est un canal, jamais un nom.
hint-movement-enter = Ce qui est dit est d’au moins 20 m moins exact que ce qui a été mesuré. Écrivez la route un lieu par ligne : degrés nord, degrés est.
hint-notification-send = Chacun reçoit une copie un peu différente. Qui détient une copie apprend chaque changement.
hint-notification-close = Tous ceux qui détiennent encore une copie l’apprennent.
hint-struck-record = Le bureau seul le voit, jusqu’à ce que le site consente à ce qu’on le dise.
hint-struck-disclose = Ni lieu, ni nature, ni dossier ne passent : seulement que quelque chose de notifié a été frappé, et qui avait été informé.
hint-consent-record = Cela remplace le consentement d’avant. Ne choisir personne veut dire : plus personne ne peut être informé.
field-organisation = Organisation
field-called = Comment on l’appelle
field-measured-m = Mesuré à tant de mètres près
field-uncertainty-m = Dit à tant de mètres près
field-perimeter-m = S’étend sur, en mètres
field-focal = Qui joindre
field-persons = Personnes
field-vehicles = Véhicules
field-route = Route
field-recipients = Qui est informé
field-disclosure = On peut dire qu’il a été frappé
field-copy = Copie
field-closing = Comment cela s’est terminé
field-happened = Quand
field-strike = Quelle frappe
word-hospital = hôpital
word-clinic = clinique
word-school = école
word-shelter = abri
word-water = eau
word-warehouse = entrepôt
word-office = bureau
word-religious-site = lieu de culte
word-other-site = autre site
word-convoy = convoi
word-team = équipe
word-evacuation = évacuation
word-other-movement = autre mouvement
word-ended-as-planned = terminé comme prévu
word-turned-back = refoulé
word-cancelled = annulé
word-expired = expiré
word-struck = frappé
corridors-intro = Les routes, ce que chacun en a dit, et ce qu’il en a été, pas connu compris. Chacun peut rentrer chez soi, quoi qu’il soit écrit ici.
tracks = Les volets côte à côte
tracks-hint = Ce qui est dû sur chacun, autant que vous le voyez ; aucun chiffre ne les additionne.
track = Volet
track-humanitarian = Humanitaire
track-security = Sécurité
track-regional = Régional
track-open = Ouvert
track-overdue = En retard
track-done = Fait
track-next = Prochain
kind-corridors = Couloirs
kind-access = Accès pour l’aide
kind-returns = Retours prévus
side-silent = rien dit encore
came-back = Revenus
speaks-against = S’oppose à la date
willing-yes = Interrogés, et le veulent
willing-no = Interrogés, et ne le veulent pas
willing-not-asked = Personne n’a demandé s’ils le veulent
deed-corridor-enter = Saisir un couloir
deed-corridor-consent = Saisir ce que dit un côté
deed-corridor-outcome = Saisir ce qu’il en a été
deed-access-request = Demander l’accès pour l’aide
deed-access-outcome = Saisir si l’aide est arrivée
deed-return-plan = Prévoir un retour
deed-return-clearance = Saisir où en est une route
deed-return-report = Dire qui est revenu
did-corridor-enter = Un couloir
did-corridor-consent = Ce qu’un côté a dit
did-corridor-outcome = Ce qu’il en a été
deed-corridor-recall = Retirer l’annonce
did-corridor-recall = L’annonce a été retirée
hint-corridor-recall = Chacun lit alors sur la page publique depuis quand il n’est plus annoncé, et de ne pas s’y fier. Ni pourquoi, ni qui l’a demandé. L’itinéraire reste listé pour que qui l’avait lu le trouve. Il ne peut être annoncé de nouveau : saisissez un nouveau couloir.
corridor-on-public-page = Sur la page publique
corridor-announced = annoncé à tous
corridor-recalled = n’est plus annoncé depuis { $at } ; ne vous y fiez pas
did-access-request = L’accès pour l’aide a été demandé
did-access-outcome = Si l’aide est arrivée
did-return-plan = Un retour a été prévu
did-return-clearance = Où en est une route
did-return-report = Qui est revenu
field-leaves = D’où
field-arrives = Vers où
field-purpose = Pour quoi
field-guarantees = Qui garantit quoi
field-announced = Il a été annoncé : chacun peut le voir
field-according-to = Selon
field-where = Où
field-asked = À qui
field-persons-in-need = Personnes dans le besoin
field-reached = L’aide est-elle arrivée
field-routes = Routes
field-willing = Veulent rentrer
field-by-whom = Qui le dit
field-turned-back = Refoulés
field-state = Où cela en est
word-consents = consent
word-consents-with-conditions = consent sous conditions
word-refuses = refuse
word-successful = réussi
word-unsuccessful-or-disrupted = échoué ou interrompu
word-no-obstacle = pas d’obstacle
word-conditions = conditions
word-denied = refusé
word-reached = arrivée
word-partly = en partie
word-not-tried = pas essayé
word-not-surveyed = pas inspecté
word-surveyed = inspecté
word-being-cleared = en cours de déminage
word-cleared = déminé
word-certified = certifié
word-route-not-cleared = route pas déminée
word-cleared-by-nobody-named = déminée, sans que personne soit nommé
word-not-asked-whether-they-are-willing = personne n’a demandé s’ils le veulent
word-no-route = pas de route
duty-intro = Le journal de votre unité. Personne d’autre ne le voit.
duty-intro-mission = Le journal de la mission. La mission le voit ; aucune partie ne le voit.
duty-line = Ce qui s’est passé, en une ligne ; Entrée l’enregistre
duty-more = En dire plus
duty-log = Journal
duty-none = Rien n’a été noté.
orders = Ordres
orders-intro = Les ordres de votre propre côté, et quelles unités les ont. Personne d’autre ne les voit.
receipt-wanted-by = réception voulue pour { $at }
deed-entry-write = Noter
deed-order-disseminate = Transmettre un ordre
deed-receipt-record = Noter la réception
did-entry-write = Une note
did-order-disseminate = Un ordre
did-receipt-record = La réception a été notée
field-direction = Reçu ou émis
field-file = Dossier
field-paper = Numéro de la feuille
field-receipt-by = Réception pour
field-order = Ordre
field-below = Unité
word-in = reçu
word-out = émis
field-struck = Frappé à
field-notified = Avaient été informés avant

## Exercises

mission-way-exercise = Exercice
exercise-mark = EXERCICE
exercise-mark-says = Tout ici est inventé. Rien n’en est envoyé à une mission ni n’en fait partie.
exercise-facilitator = Animation
exercise-sign-in = Avec le mot de votre fiche. Il dit qui vous êtes dans cet exercice.
exercise-word = Mot
exercise-inbox = Ce qui vous est parvenu
exercise-noted = Noté
exercise-noted-at = noté à { $at }
exercise-shown-at = affiché à { $at }
exercise-not-shown = pas encore vu
exercise-clock = Horloge de l’exercice
exercise-runs = En marche, ×{ $pace }
exercise-stands-still = À l’arrêt
exercise-gone = { $gone } sur { $lasts }
exercise-over = terminé
exercise-not-over = pas encore terminé
exercise-span = { $h } h { $min } min
exercise-go = Lancer l’horloge
exercise-stop = Arrêter l’horloge
exercise-next = Aller au suivant, { $at }
exercise-pace = Vitesse
exercise-injects = Messages de l’exercice
exercise-at-sent = envoyé
exercise-at-refused = envoyé, non enregistré
exercise-at-skipped = omis
exercise-at-next = suivant
exercise-at-later = plus tard
exercise-for = pour
exercise-played = rôle joué
exercise-refused = Ce qui devait être enregistré a été refusé :
exercise-open-now = En attente maintenant
exercise-expected = Attendu
exercise-by = avant { $at }
exercise-done-by = { $who }, { $at }
exercise-later = { $span } après le délai
exercise-is-not-yet = pas encore envoyé
exercise-is-left-out = omis
exercise-is-waiting = en cours
exercise-is-done = fait
exercise-is-late = fait en retard
exercise-is-not-done = pas fait
exercise-send-now = Envoyer maintenant
exercise-skip = Omettre
exercise-tell = Informer quelqu’un
exercise-tell-whom = À qui
exercise-tell-from = De la part de qui, dans l’histoire
exercise-tell-means = Comment cela arrive
exercise-tell-words = Ce qui est dit
exercise-tell-send = Envoyer
exercise-by-call = Appel
exercise-by-radio = Radio
exercise-by-message = Message
exercise-by-report = Rapport
exercise-by-visit = Visite
exercise-by-rumour = Rumeur
exercise-by-press = Presse
exercise-remarks = Notes de l’animation
exercise-remark = Note pour le bilan ; personne ne la voit avant
exercise-remark-keep = Garder
exercise-deeds = Qui a fait quoi
exercise-nothing-done = Rien encore.
exercise-report = Bilan de l’exercice
exercise-report-open = Ouvrir le bilan en l’état
exercise-report-file = en un seul fichier
exercise-report-data = en données (JSON)
exercise-report-intro = Ce qui était attendu et ce qui a été fait, aux heures de l’exercice. Il ne compte les fautes de personne et ne classe personne ; c’est à ceux qui y étaient de dire si cela était juste.
exercise-report-time = De { $from } à { $until }
exercise-col-expected = Attendu
exercise-col-who = De qui
exercise-col-by = Avant
exercise-col-done = Ce qu’il en est advenu
exercise-col-sent = Quand
exercise-col-words = Ce qui a été dit
exercise-col-read = Qui l’a lu
exercise-lapsed = Délais écoulés sans acte
exercise-lapse = Délai écoulé
exercise-alarm = Ligne sans réponse
exercise-unread = Ce qui n’a pas été lu
exercise-set-ahead = L’horloge a été avancée
exercise-none = Rien.
exercise-chronology = Chronologie
exercise-told-beside = hors du scénario
exercise-told-begun = commencé
exercise-told-sent = envoyé
exercise-told-skipped = omis
exercise-told-refused = non enregistré
exercise-told-told = dit hors du scénario
exercise-told-remark = note
exercise-told-ended = terminé

# How long what is entered is kept
retention-title = Durées de conservation
retention-intro = Le contenu est effacé une fois son affaire close depuis la durée fixée, par le calendrier, au plus tard un jour après. Il reste au dossier qu’il y était. Les incidents ouverts retiennent ce qui leur appartient. Les durées furent convenues au début de la mission ; deux personnes de côtés différents les changent.
retention-class = Sorte
retention-days = Gardé après clôture
retention-why = Pourquoi
retention-n-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
retention-usual = (au lieu de { $n })
retention-ever = toujours
retention-looked = Le calendrier a regardé pour la dernière fois le { $day }.
retention-never-looked = Le calendrier n’a pas encore regardé.
retention-erased = Inscriptions que vous voyez et dont le contenu est effacé : { $n }.
retention-proposed = Durées proposées
retention-propose = Proposer d’autres durées
retention-propose-hint = En jours ; laissez vide ce qui reste. Les sortes scellées ne peuvent être gardées que moins longtemps que le tableau ne le dit.
class-public = Publié
class-mechanism = Pièces du mécanisme
class-mediator = Notes du médiateur
class-party = Pièces d’un seul côté
class-source = Qui a dit quelque chose
class-site = Lieux de personnes protégées
class-staff = Qui est derrière un nom
retention-why-public = Ce qui fut publié a été donné.
retention-why-mechanism = Les constats et leurs motifs sont redemandés, dans des pourparlers et devant des tribunaux.
retention-why-mediator = Elles servent aux pourparlers où elles furent prises, et à ceux qui les reprennent.
retention-why-party = Ce sont des copies ; le côté garde ses originaux.
retention-why-source = Nécessaire tant qu’un constat peut être revu, dangereux ensuite.
retention-why-site = Nécessaire tant que le dossier est traité ; ensuite une liste de cibles.
retention-why-staff = Nécessaire pour répondre des actes dans l’année après un départ.
log-anchored = Une autorité extérieure a horodaté la tête de { $n ->
    [one] { $n } feuille
   *[other] { $n } feuilles
} à { $at } : ce qu’elle contient y était alors.
log-not-anchored-since = Pas ancré depuis { $at } : l’autorité extérieure a horodaté en dernier la tête de { $n ->
    [one] { $n } feuille
   *[other] { $n } feuilles
}. Le registre continue.
# The time somebody states, and when it was entered, always apart
stated-at = déclaré { $at }
entered-at = inscrit { $at }

mission-way-figures = Déplacements et relèvement
figures-intro = Qui a compté combien de personnes, ce qui est endommagé, et ce qui a été versé de ce qui était promis. Les comptages de sources différentes restent côte à côte ; rien ne les additionne.
recovery = Promis et versé
recovery-none = Rien n’a été promis.
paid-of = versés sur
share-paid = { $n } pour cent versés
per-currency = Par monnaie, jamais converti :
paid = versé
paid-late = versé en retard
not-paid-yet = pas encore échu
not-paid = non versé à temps
payments = Versements
nothing-paid = Rien n’a encore été versé.
displacement = Personnes déplacées
displacement-hint = Chaque comptage avec son jour et son auteur. Les comptages de moins de dix personnes restent au bureau.
tables-taken-in = Tableaux repris
rows-accounted = { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} : { $counts } comptées, { $refused } écartées
take-in-a-table = Reprendre un tableau
hint-table = Un csv avec balises HXL, comme DTM les publie : une colonne #affected+idps et une date. Chaque ligne devient un comptage, ou figure avec la raison de son rejet.
table-file = Fichier, csv ou csv.gz
newest-counts = Jour le plus récent de chaque lieu
newest-hint = { $shown ->
    [one] { $shown } lieu
   *[other] { $shown } lieux
} sur { $places }, les plus peuplés d’abord. Plusieurs lignes d’un même jour restent distinctes.
rows-refused = Lignes écartées
rows-refused-none = Toutes les lignes ont été reprises.
more-refused = { $n ->
    [one] { $n } autre est au registre.
   *[other] { $n } autres sont au registre.
}
table-row = Ligne
table-why = Pourquoi
fewer-than = moins de { $n }
damage = Dégâts
field-area = Lieu
field-as-of = À la date du
field-source = Selon quel comptage
field-damaged = De quoi
field-degree = Gravité
field-how-many = Combien
field-method = Comment constaté
field-pledged-by = Qui promet
field-currency = Monnaie, trois lettres
field-instalments = Tranches
field-amount = Montant
field-due = Payable avant le
field-paid-to = À qui
field-consent-of = Parties dont l’accord est nécessaire
word-destroyed = détruit
deed-displacement-enter = Saisir un comptage de déplacés
deed-damage-enter = Saisir des dégâts
deed-recovery-pledge = Saisir une promesse
deed-recovery-pay = Saisir un versement
did-displacement-enter = Des déplacés ont été comptés
did-damage-enter = Des dégâts ont été constatés
did-recovery-pledge = Une promesse a été faite
did-recovery-pay = Un versement a été fait
track-more = { $n } de plus
track-nothing = Rien d’échu que vous voyiez.
track-clauses = Clauses
track-no-clauses = Aucune clause du texte ne relève de cette voie.
recipient = Destinataire
site-agrees = Le site accepte
agrees-yes = oui
agrees-no = pas pour celui-ci
agrees-over = plus maintenant
not-told = non informé
told-at = Informé
word-none = aucun
one-corridors = Couloir
one-access = Accès de l’aide
one-returns = Retour prévu
outcome-untold = rien de dit encore

# What waits for a line, what came by radio, SMS or e-mail, and on paper; two servers of one line.
waiting-label = Entrées pas encore envoyées
waiting-cut = Pas encore envoyées : pas de connexion. Elles attendent ici et partent d’elles-mêmes, chacune une fois.
waiting-signed-out = Pas encore envoyées : vous êtes déconnecté. Reconnectez-vous, et elles partent d’elles-mêmes.
waiting-memory = Cette page ne peut pas les conserver : laissez-la ouverte jusqu’à l’envoi.
waiting-taken = Envoyé et inscrit.
waiting-discard = Corriger
waiting-leaving = Des entrées ne sont pas encore envoyées. Se déconnecter les efface de ce navigateur. Se déconnecter quand même ?
heard-in = Un message reçu
heard-hint = Collez ce qui est venu par radio, SMS ou courriel. Vous le relisez avant qu’il ne soit inscrit. D’un courriel, seul le texte est lu ; ce qui est joint est nommé et laissé de côté.
heard-message = Le message, avec ses lettres de contrôle s’il en a
heard-file = Ou le fichier d’un courriel (.eml)
heard-read = Le relire
heard-look-over = Relisez-le, corrigez-le, puis inscrivez-le.
heard-fits = Les lettres de contrôle concordent.
heard-fails = Les lettres de contrôle ne concordent pas : faites-le relire.
heard-left-out = Laissé de côté :
say-it = Le dire
say-it-how = { $n ->
    [one] { $n } caractère
   *[other] { $n } caractères
} ; les quatre dernières lettres prouvent à qui l’écrit qu’il a bien entendu.
entered-later = inscrit { $at }
exchange = Échange par fichier
exchange-intro = Deux serveurs d’une même ligne sans réseau : portez le fichier fait ici à l’autre serveur, et apportez le sien. Un fichier est scellé pour le serveur auquel il est destiné ; chaque message prend effet une fois, aussi souvent qu’il soit porté.
exchange-came = Reçu de { $who }. Nouveaux messages que voit votre unité : { $n }.
exchange-bring = Apporter un fichier
exchange-file = Le fichier de l’autre serveur
exchange-take = Le prendre
exchange-units = Apporte les messages de
exchange-waits = Dont l’arrivée là-bas n’est pas connue
exchange-had = Venus de là-bas
exchange-messages = { $n ->
    [one] { $n } message
   *[other] { $n } messages
 }
exchange-given = Dernier fichier fait
exchange-taken = Dernier fichier apporté
exchange-never = jamais
exchange-aside = Mis de côté
exchange-aside-how = Ils sont venus et n’ont pu être prouvés ou inscrits ; ils sont réessayés à chaque fichier.
exchange-fingerprint = Empreinte
exchange-give = Faire le fichier pour { $who }
exchange-none = Aucun autre serveur n’est apparié à celui-ci.
exchange-own = Ce serveur
exchange-pair-how = Qui tient les serveurs les apparie, une fois les deux empreintes comparées par une autre voie :
exchange-link = Échanger avec un autre serveur par fichier
by-radio = Par radio ou SMS
by-radio-how = Lisez cette ligne ; qui l’entend note un appel. Le message signé suit par SMS ou fichier et porte les mêmes lettres.
by-sms = Le message signé entier, en { $n ->
    [one] { $n } texte
   *[other] { $n } textes
}
by-sms-long = Trop long pour des textes : envoyez-le en fichier.
paper = Sur papier
paper-intro = Chaque formulaire comme feuille à imprimer, en carnets de feuilles numérotées. Ce qui est écrit est inscrit sous son numéro, une fois ; un numéro qui ne revient pas se voit ici.
paper-books = Carnets de votre unité
paper-numbers = Numéros
paper-holder = Remis à
paper-since = Remis le
paper-used = Inscrits
paper-spoiled = Gâtés
paper-missing = Pas revenus
paper-none = Aucun carnet n’a été remis.
paper-issue = Remettre un carnet
paper-first = Du numéro
paper-last = Au numéro
paper-spoil = Noter une feuille gâtée
paper-forms = Formulaires
paper-forms-how = Imprimez des feuilles avec les numéros d’un carnet, ou une sans numéro, à numéroter à la main.
paper-print = Imprimer
paper-enter = Inscrire depuis le papier
paper-print-numbered = Imprimer numérotées
paper-print-how = Imprimez cette page en A4 depuis le navigateur ; ce qui est au-dessus de cette ligne ne s’imprime pas.
paper-unnumbered = N° ________
paper-signature = Signature
paper-entered-by = Inscrit par, le (jour, heure)
paper-no-account = * est nécessaire. De violences sexuelles, ou d’un enfant pris par une force armée, n’écrivez aucun récit : seulement que la personne est à orienter.
paper-elsewhere = Ce que dit cette feuille appartient à un dossier qui existe : choisissez-le et saisissez la feuille ici, avec son numéro. Si elle est déjà inscrite sur la page de ce dossier, notez seulement son numéro, pour qu’il compte comme revenu.
paper-note = Noter le numéro
paper-phone-report = Un rapport, comme sur le téléphone
paper-link = Formulaires sur papier, et inscription depuis le papier
field-written-by = Écrit par
field-written-at = Écrit le
paper-duty-entry = Entrée de journal
phone-code = Réglages d’ODK Collect en code QR
phone-code-how = Dans ODK Collect ou KoboCollect, choisissez « Configurer avec un code QR » et présentez le téléphone à cette image, ou saisissez les trois. L’image contient le secret : ne la laissez photographier par personne.
exchange-texts = Un message signé venu par SMS
exchange-texts-how = Ses textes, un par ligne, dans n’importe quel ordre
exchange-heard = Prouvé et inscrit :

account = Compte
passkeys = Clés d’accès
passkeys-intro = Une clé d’accès est gardée par un téléphone, un ordinateur ou une clé de sécurité, et s’ouvre avec un doigt, un visage ou un code. Elle fonctionne à la seule adresse de cette salle, et sur aucune copie.
passkeys-none = Vous n’avez pas de clé d’accès.
passkey-called = Comment l’appeler, par exemple d’après l’appareil
passkey-add = Ajouter une clé d’accès
passkey-remove = Retirer
passkey-removed = En retirer une met fin à toutes vos sessions, sur tous les appareils.
passkey-sign-in = Se connecter avec une clé d’accès
passkey-instead = Ou avec une clé d’accès
passkey-enrol = Prendre sa place avec une clé d’accès
passkey-missing = Ce navigateur ne crée pas de clé d’accès ici. Utilisez le mot de passe et les chiffres, ou un autre navigateur.
passkey-stopped = La clé d’accès n’a pas été créée ou utilisée. Rien n’a été envoyé ; vous pouvez réessayer.
passkey-nowhere = Les clés d’accès demandent que la salle soit ouverte par son nom, non par un numéro, et depuis d’autres machines par https.
own-key = Clé avec laquelle vous signez
own-key-intro = Les messages de la ligne de liaison sont signés. Une clé sur votre propre appareil signe là où personne d’autre ne le peut ; sans elle, le serveur signe avec une clé que votre mot de passe ouvre.
own-key-none = Il n’y a pas encore de clé.
own-key-make = Créer une clé sur cet appareil
key-by-device = sur un appareil à eux
key-by-server = gardée par le serveur, ouverte par leur mot de passe
key-in-force = en vigueur
key-waits = attend une autre partie
key-ended = ne signe plus
key-whose = De qui
key-kept = Qui la garde
key-which = Clé
signing-keys = Clés
signing-keys-intro = La première clé d’une personne est en vigueur dès qu’elle la montre ; toute autre attend une autre partie. Une seule personne peut arrêter une clé : ce qu’elle a signé avant tient, ce qui vient après non.
deed-key-revoke = Arrêter une clé
did-key-enrol = Une clé a été montrée
did-key-agree = Une clé a été acceptée
did-key-revoke = Une clé ne signe plus
sign-here = Signer sur cet appareil
sign-here-intro = Ce texte, et rien d’autre, est signé avec la clé de cet appareil. Lisez-le.
sign-here-text = Ce qui est signé
sign-here-do = Signer et envoyer
device-missing = Ce navigateur ne peut pas garder de clé de signature (Ed25519). Prenez-en un plus récent ; sans clé sur un appareil, le serveur signe avec la clé que votre mot de passe ouvre.
device-elsewhere = Votre clé n’est pas sur cet appareil. Signez là où elle est ; si cet appareil est perdu, créez une clé ici, à la page Compte.
signature-holds-device = signé sur un appareil de l’expéditeur, la signature tient, clé
log-keys = Clés du journal
log-keys-intro = Qui contresigne le journal, chacun avec la clé en vigueur. Une autre clé demande deux personnes de parties différentes ; ce que l’ancienne a signé reste définitif.
key-of-log = La clé du journal lui-même
key-public = Nouvelle clé publique (NOM+ID+BASE64 ; vide pour celle du journal, qui est créée ici)
deed-key-change = Proposer une autre clé
deed-key-stop = Arrêter aussitôt la clé d’un contresignataire
did-key-change = Une autre clé a été proposée
settings = Réglages
settings-intro = Ce qui vaut à côté du texte de l’accord. Deux personnes de parties différentes le changent.
setting = Réglage
setting-value = Valeur
deed-setting-propose = Proposer une autre valeur
did-setting-propose = Une autre valeur d’un réglage a été proposée
did-setting-agree = Un réglage a été accepté
setting-session-idle-minutes = Minutes sans page avant d’être déconnecté
setting-session-hours = Heures avant de devoir se reconnecter
setting-batch-width = Entrées d’un lot du journal
setting-patience-minutes = Minutes avant qu’un contreseing manquant soit montré comme un arrêt
setting-neutrals-needed = Neutres qui doivent contresigner
setting-line-receipt-hours = Ligne : heures pour un accusé de réception
setting-line-answer-hours = Ligne : heures pour une réponse
setting-line-test-every-hours = Ligne : heures entre les appels d’essai
setting-line-test-answer-minutes = Ligne : minutes pour répondre à un appel d’essai
setting-line-calls = Ligne : appels de suite sans réponse avant l’alarme
setting-desk-receipt-hours = Bureau : heures pour un accusé de réception
setting-desk-withdrawal-hours = Bureau : heures pour confirmer un retrait
setting-desk-escalation-hours = Bureau : heures avant de se tourner vers l’échelon suivant
setting-desk-answer-hours = Bureau : heures pour répondre à une demande d’accès
setting-desk-close-hours = Bureau : heures pour dire ce qu’il en fut
own-key-by-device = sur un appareil à vous
own-key-by-server = gardée par le serveur, ouverte par votre mot de passe

## Withdrawal, consequences, guarantees
mission-way-withdrawal = Retrait
mission-way-consequences = Suites
due-more = { $n } de plus
coming = Ce qui vient
coming-none = Rien de daté dans les quatre semaines qui viennent.
gates = Les phases et leurs conditions d'ouverture
gate-open = ouverte depuis
gate-ended = terminée ; ouverte le
gate-blocked = pas ouverte ; au plus tôt
gate-waits = plus rien ne manque ; s'ouvre
gate-holds = rempli
gate-missing = manque
since-when = depuis { $at }
clauses-evidence = S'y { $n ->
    [one] ajoute { $n } fait
   *[other] ajoutent { $n } faits
} des fichiers du dossier, que seul le mécanisme voit.
map-alleged = allégué ou en cours d'enquête
map-confirmed = confirmé par l'organe
map-not-confirmed = non confirmé par l'organe
map-evidence = fichiers du dossier
lane-happened = Ce qui est dit s'être passé
lane-recorded = Ce qui a été consigné
lane-incidents = Incidents
lane-findings = Constats
lane-certified = Certifications
lane-declared = Déclarations
lane-overdue = Devoirs non accomplis à leur heure
withdrawal-intro = Qui doit avoir quitté quelle zone, et quand. Ce qu'un côté déclare, ce que l'organe certifie et ce qu'un autre côté conteste figurent côte à côte ; l'un ne remplace pas l'autre.
withdrawal-none = L'accord ne prévoit aucun retrait.
withdrawal-anywhere = Aucune zone nommée
withdrawal-certified = certifié
withdrawal-certified-late = certifié, fait en retard
withdrawal-not-done = l'organe l'a vu non fait
withdrawal-suspended = suspendu
withdrawal-overdue = en retard
withdrawal-declared = déclaré, pas certifié
withdrawal-met = dit fait, pas certifié
withdrawal-not-yet = pas encore dû
withdrawal-open = dû
out-by = parti avant le
said-declared = Déclaré par
said-against = Dit par un autre côté,
said-certified = Certifié par
said-not-certified = Vu non fait par
said-disputed = Contesté dans
opens-gate = Demandé pour ouvrir :
consequences-intro = Ce qui suit un constat ne se fait pas tout seul : chaque mesure attend ceux que l'accord désigne. Une décision non prise à temps est consignée comme non prise, et ne décide rien.
decisions-called = À décider
decisions-none-called = Rien n'est à décider.
decisions-made = Décidé
decisions-not-called = Pas à décider maintenant
decide-step = Mesure après un constat
decide-snap-back = Retour en arrière
decide-guarantee = Garantie
decide-by = à décider avant le
decide-no-time = le texte ne fixe pas de délai
decide-now = Consigner la décision
decide-again = Consigner une autre décision
decision-overdue = pas décidé à temps
decision-due = à décider
decision-waiting = une réponse peut encore venir
decision-decided = décidé
decision-answered = répondu, rien à décider
decision-not-called-for = pas à décider
decided-late = en retard
who-decides = Qui décide
decides-nobody-named = le texte ne nomme personne
decides-outside = hors du mécanisme
decides-on = À propos de
decides-when = Peut être décidé quand
called-since = À décider depuis
then-returns = Ce qui peut être suspendu
then-suspended-now = Suspendu maintenant
then-owed-within = Dû ensuite dans un délai de
guarantees-of = Garanties : { $who }
asked-of-you = Ce qui vous est demandé
asked-nothing = Rien ne vous est demandé pour l'instant.
you-guarantee = Vos garanties
guarantee-none = L'accord ne nomme aucune garantie de votre part.
owed-until = dû jusqu'au
your-decisions = Vos décisions
duties-of-parties = Les obligations des parties
duties-as-told = Lu dans ce qui vous a été dit, et dans rien d'autre : ce qui est noté non observé peut être connu d'autres.
duty-whose = De qui
duty-standing = Où c'en est
duty-alleged = (sur la parole d'un côté ou la presse)
guarantor-beside = Aussi pour vous
status-contrary-indication = indication contraire
status-overdue = en retard
status-open = en cours
status-met = accompli
status-not-observed = non observé
status-nothing-due = rien d’exigible
did-duty-overdue = Un devoir n'a pas été accompli à son heure
hint-certification-give = Cochez si l'organe l'a vu fait ; sans coche, cela dit que ce n'était pas fait autant qu'on ait pu voir. Chaque partie et chaque garant en est informé.
hint-declaration-about = L'autre côté et la mission le lisent à côté de l'obligation. Cela ne change rien à son état.
hint-declaration-give = L'autre côté et la mission le lisent. C'est une déclaration, elle ne certifie rien.
text-in-force = La mission travaille avec le texte en vigueur depuis { $at } ; sa marque :
text-proposed = Un texte modifié est proposé
text-accepted = Un autre texte a été accepté
text-agreed = d'accord
text-not-agreed = n'a pas donné son accord
text-at-next-start = La mission travaille avec le dernier texte accepté dès son prochain démarrage.
text-agree-hint = Cela change le texte de travail une fois qu'un responsable de chaque partie est d'accord.
text-changes = Ce qui diffère
text-no-changes = Rien de ce qui est lu ne diffère.
text-where = Où
text-was = Avant
text-now = Après
versions = Versions
version-disputed = contesté :
deed-text-agree = Accepter ce texte pour votre partie
did-text-agree = Une partie a accepté un texte
did-text-propose = Un texte modifié a été proposé

stopped-WEB070 = Vous demandez plus souvent que votre part ne le permet.
stopped-WEB070-remedy = Attendez quelques secondes ; rien de ce qui est inscrit n’est perdu. Fermez les fenêtres inutiles.
stopped-WEB071 = Trop de vos fenêtres attendent des nouvelles.
stopped-WEB071-remedy = Fermez-en quelques-unes.
mission-read-only = Rien ne peut être inscrit pour le moment ; ce qui est inscrit est en sûreté. L’exploitant du serveur doit faire de la place.
mission-clock-behind = L’horloge de ce serveur retarde de { $n } min sur la dernière inscription. Les heures affichées et comptées peuvent être fausses.
intake-ahead = Il parle d’un moment { $n } h après son arrivée : l’horloge du téléphone est peut-être fausse.

part-shown = { $first } à { $last } sur { $of }
part-before = Précédents
part-after = Suivants
parts-of = Parties de la liste : { $name }
find = Chercher
find-in-names = Chercher dans les noms : acte, lieu, date
find-all = Tous
find-none = Aucun dossier n’a tous ces mots dans son nom.
files-with-it = { $n ->
    [one] un autre de la même affaire
   *[other] { $n } autres de la même affaire
  }
files-together = Examinés ensemble
file-leads = le dossier par lequel ils sont traités
file-by-itself = aucun autre dossier
due-more-in = { $n } de plus dans
latest-alone = La carte et le cours du temps montrent { $n ->
    [one] le dernier dossier
   *[other] les { $n } derniers dossiers
} ; tous sont dans la liste des incidents.

## Le registre propre du bureau humanitaire
log-desk-apart = Le bureau humanitaire tient un registre à lui, qu’aucun camp ne contresigne.
desk-log = Le registre propre du bureau
desk-log-intro = Ce que le bureau inscrit n’est qu’ici. Aucune partie ne contresigne ce registre, ne le voit ni n’apprend sa taille ; il croît d’un lot d’une même taille chaque minute, quoi que fasse le bureau. Ce qui fut inscrit avant que le bureau ait son registre reste dans celui de la mission, et le lien vers un incident que le bureau a révélé y va aussi.
desk-log-nobody = Nul ne le contresigne : il n’a que sa propre signature.
desk-log-policy = Sa politique, pour qui vérifie ses reçus :
desk-log-address = Où un neutre choisi par le bureau le contresigne ; ne dites cette adresse à personne d’autre :
desk-log-keys = Clés du registre propre du bureau
desk-log-keys-intro = Qui le contresigne, chacun avec la clé en vigueur. Une autre clé demande le bureau et qui préside la mission ; aucune partie n’en est informée. Ce que l’ancienne clé a signé demeure.
desk-log-neutral = Un neutre qui contresigne le registre du bureau
deed-desk-change = Proposer une autre clé du registre du bureau
did-desk-change = Une autre clé du registre du bureau humanitaire a été proposée
did-desk-agree = Une clé du registre du bureau humanitaire a été acceptée

## Desk, guarantor, administration, and what is public
unit-office = Bureau de la mission
consent-to-nobody = Personne
consent-may-be-told = peuvent en être informés.
consent-given-by = Consentement donné par
consent-until = jusqu’au
consent-strike-yes = le fait qu’il a été frappé peut être dit
consent-strike-no = le fait qu’il a été frappé ne peut pas être dit
strike-told-on = oui, dans le dossier d’un incident
strike-stays-here = non ; le bureau seul le sait, jusqu’à l’accord du site
notify-whom = Notifier { $who }
by-recipient = Par destinataire
by-recipient-hint = Ce que chacun détient, a su auparavant ou peut savoir.
holds-n = copies détenues : { $n }
told-whom = Ce dont { $who } a été informé
recipient-intro = L’accusé de réception dit qu’une copie est arrivée, rien de plus. Chaque copie est à ce seul destinataire.
copy-as-sent = La copie telle qu’envoyée
holds-now = Détient à présent
holds-now-none = Ne détient aucune copie à présent.
may-be-told = Peut être informé, et ne l’a pas été
may-be-told-none = Aucun site ne permet d’en dire davantage à ce destinataire.
held-before = A détenu auparavant
held-before-none = Rien n’a été retiré ni n’est terminé.
came-corridors = Ce qu’il en est advenu :
came-access = Ce qui a été répondu :
came-returns = Ce qu’il en est advenu :
decide-enter = Enregistrer cette décision
decide-guarantee-taken = La garantie devient exigible
decide-guarantee-not-taken = La garantie ne devient pas exigible
decide-step-taken = La mesure est prise
decide-step-not-taken = La mesure n’est pas prise
decide-step-referred = Elle passe à la mesure suivante
decide-snap-back-taken = Les clauses nommées sont suspendues
decide-snap-back-not-taken = Les clauses restent en vigueur
decide-snap-back-resumed = Les clauses sont de nouveau en vigueur
people-who-agrees = Ce qui est proposé prend effet quand quelqu’un d’une autre partie donne son accord : une autorité d’une partie, la présidence ou le bureau humanitaire. Rien ne change avant.
hint-person-enrol = Le nom est un pseudonyme, jamais celui de la personne. Dès qu’une autre partie est d’accord, un mot à remettre sur papier est montré à qui a donné son accord.
hint-person-revoke = Prend effet aussitôt, à la prochaine page demandée. Ce que la personne a enregistré reste.
number-in-unit = Numéro dans l’unité
setting-now = Vaut à présent
setting-from = Depuis
setting-may-be = Peut être
setting-unset = non fixé
setting-agreed = accord de deux parties
setting-as-begun = le début de la mission
people-beside = Tenu ailleurs
people-log = Registre et preuves : qui contresigne, et ce qui manque
people-backups = Les sauvegardes se font et se vérifient sur le serveur lui-même ; la salle n’en tient aucune liste :
paper-of-agreement = Accord
paper-of-incident = Incidents
paper-of-meeting = Réunions
paper-of-watch = Couverture, déclarations et certifications
paper-of-step = Conséquences et garanties
paper-of-liaison = Ligne de liaison
paper-of-sites = Sites et mouvements humanitaires
paper-of-corridors = Couloirs, accès et retours
paper-of-figures = Déplacements et relèvement
paper-of-duty = Journal de permanence
paper-of-order = Ordres
paper-of-phone = Téléphones de terrain
mission-way-public = Ce qui est public
public-intro = Chacun peut lire cette page sans se connecter. Tout le reste de la mission n’est vu que par ceux à qui cela a été dit.
public-findings = Constats publiés
public-findings-how = Ce qui s’est passé, quel jour, dans quelle zone, et ce que l’organe a constaté. Jamais qui l’a dit, ni un lieu ou une heure exacts.
public-findings-none = La mission n’a encore publié aucun constat. Une publication est proposée avec ses raisons, et décidée par la présidence.
public-since = publié { $at }
public-corridors = Couloirs annoncés
public-corridors-how = Des itinéraires annoncés à tous. Qu’un couloir soit listé ici ne promet la sécurité de personne.
public-corridors-none = Aucun couloir n’a été annoncé à tous.
sign-in-public = Sans se connecter, chacun peut lire :
incidents-none-to-publish = Rien n’est proposé à la publication. Un dossier vient ici dès que quelqu’un de la mission propose de le publier.
told-within = Dit à
reaches = S’étend sur
measured-within = Mesuré à
publication-of = Publication proposée { $at }
matter-not-told = l’affaire elle-même ne vous a pas été dite
first-happened = Ce qui se serait passé
first-disputed = Ce qui est contesté
first-disputed-none = Rien que vous voyiez.
first-unseen = Ce que personne n’a pu voir
first-unseen-none = Rien n’a été inscrit comme non vu. Cela ne veut pas dire que tout a été observé.
first-lately = Dit ces deux derniers jours
first-lately-none = Rien ces deux derniers jours.
happened-told = Tel que signalé
happened-notice = Tel que notifié aux parties
happened-found = Conclusion de l’organe
happened-disputed = Tel que l’organe l’a inscrit, contesté
disputed-finding = Désaccord avec la conclusion
disputed-fact = Les parties ne s’accordent pas sur un fait
disputed-denied = Dit que ce n’était pas de son fait
disputed-plan = Objection à un préavis
unseen-clause = Non observé
unseen-zone = Observé en partie
unseen-denied = Accès interdit
unseen-ground = Non vu lors de la visite
unseen-refused = Accès refusé
unseen-unanswered = Accès demandé et non accordé
deeds-press = Dû maintenant par votre unité :
deeds-none-press = Votre unité ne doit rien ici. Ce que vous pouvez inscrire d’autre
reads-mission = Seule la mission le lira.
reads-own-and-mission = Votre unité et la mission le liront, personne d’autre.
reads-told = La mission le lira, ainsi que tous ceux à qui ce dossier a été dit :
reads-parties = La mission le lira, ainsi que chaque partie :
stays-on-record = Cela reste au registre : on peut y répondre, jamais le retirer.
times-in = heures : { $at }
owed-acknowledgement-change = Accuser réception de la modification
owed-acknowledgement-withdrawal = Accuser réception : l’activité est annulée
owed-acknowledgement-objection = Accuser réception de l’objection
owed-acknowledgement-actual = Accuser réception de ce qui a été fait
owed-acknowledgement-question = Accuser réception de la question
owed-acknowledgement-answer = Accuser réception de la réponse
hint-finding-adopt = La proposition devient la conclusion de l’organe. Seul un réexamen peut ensuite la changer.
hint-notice-send = Dites ce qui est allégué, et rien qui révèle qui l’a allégué.
hint-response-promise = Dès l’heure que vous indiquez, c’est dû par votre unité.
row-another = Encore un
form-further = Dire plus : lieu exact, sources, exceptions et le reste
rule-chair-decides = la présidence décide
rule-consensus = tous sont d’accord
rule-majority = la majorité décide
rule-not-stated = le texte ne le dit pas
reads-sides-asked = La mission le lira, ainsi que les parties invitées à envoyer quelqu’un, si ce dossier leur a été communiqué.
reads-unit-asked = La mission le lira, ainsi que l’unité à qui l’accès est demandé.
reads-voters = La mission le lira, ainsi que ceux qui votent.
colon = {"\u00A0"}:
hint-publication-propose = La présidence décide. Si c’est publié, chacun lit l’acte, le jour, la zone, les clauses et le constat en termes fixes ; vos raisons restent dans le dossier.
hint-publication-decide = Avec « publier », chacun lit dès lors l’acte, le jour, la zone, les clauses et le constat en termes fixes. Cela ne se reprend pas.

# Fournisseurs d’identité, ses propres accès et sessions
provider-sign-in = Se connecter par le fournisseur d’identité de
provider-of = Par le fournisseur d’identité de
provider-digits = Le fournisseur a dit qui vous êtes. Saisissez les chiffres de votre second facteur, qu’il ne remplace pas.
provider-unknown = Personne ici n’a lié ce compte. Connectez-vous d’abord comme d’habitude, puis liez-le sur la page de votre compte.
provider-otherwise = Se connecter autrement
own-password = Mot de passe
own-password-intro = Le changer met fin à vos sessions sur tout autre appareil. La clé gardée ici sous votre mot de passe le suit.
own-password-change = Changer le mot de passe
own-password-present = Mot de passe actuel
own-password-fresh = Nouveau mot de passe, 12 caractères ou plus, plusieurs mots que personne d’autre n’assemblerait
own-factor = Second facteur
own-factor-renew = Renouveler le second facteur
own-factor-waits = Donnez ceci à votre authentificateur, puis saisissez ses premiers chiffres dans les dix minutes. Jusque-là, l’ancien vaut.
own-factor-digits = Six chiffres du nouveau
own-factor-end = Utiliser le nouveau désormais
own-provider = Fournisseur d’identité
own-provider-intro = Le fournisseur de votre unité peut remplacer votre mot de passe, jamais les chiffres, et pour personne d’une autre unité.
own-provider-go = Aller chez le fournisseur
own-provider-arrived = Le fournisseur dit que vous êtes :
own-provider-link = Lier ce compte
own-provider-unlink = Délier
own-sessions = Où vous êtes connecté
own-sessions-intro = Ni l’appareil ni le lieu ne sont gardés, seulement l’heure. Mettez fin à ce que vous ne connaissez pas, puis changez de mot de passe.
own-session-here = celle-ci
own-session-seen = dernière utilisation { $at }
own-session-end = Y mettre fin
own-sessions-end = Mettre fin à toutes les autres
people-sessions-end = Mettre fin aux sessions de quelqu’un
people-sessions-intro = La personne est déconnectée aussitôt, partout, et peut se reconnecter. Rien d’elle n’est lu.

# Ce qui porte une entrée : une clé sur un appareil de son auteur, ou une session seule.
rests-on-key = signé sur un appareil de son auteur, la signature est valable
rests-on-session = entré par session seulement
rests-on-not-proven = sa signature ne prouve rien
enter-unsigned = Entrer sans signer
enter-unsigned-hint = L’entrée est faite en votre nom par votre seule session, et tous ceux qui lisent le dossier voient qu’elle n’est pas signée.
policy-waits = Les clés ou les règles ont changé. Qui contresigne continue de lui-même une fois que ceux-ci ont signé le changement ; chacun compare les chiffres et signe depuis la machine qui contresigne :
owed-recurring = À faire et à signaler, chaque fois
missed-recurring = Non fait à l’heure
missed-times = { $n ->
    [one] { $n } manqué
   *[other] { $n } manqués
}
due-times = { $n ->
    [one] { $n } dû
   *[other] { $n } dus
}
field-missed = Échéances manquées
paper-file = Le dossier dont elle relève
paper-file-open = Ouvrir le formulaire de ce dossier
from-sheet = saisi d’après la feuille
corridor-over = terminé
guard-title = Ce que cela a pu être d’autre
guard-intro = Aucune alternative n’est dite plus plausible qu’une autre : elles sont toujours dans un même ordre. Une liste de questions, non un constat : l’organe désigné par l’accord constate.
guard-how = Seul ce qui est là exclut ; que quelque chose manque n’exclut rien, et la seule parole d’une partie n’écarte que ce contre quoi elle parle à ses dépens.
guard-alternative = Cela a pu être
guard-stands = État
guard-why = Parce que
guard-nothing-there = rien n’est là qui l’exclurait
guard-questions = Ce qui manque, et qui pourrait le dire
guard-question = Question
guard-whom = Posée à
guard-would-exclude = Une réponse pourrait exclure
guard-none = Le dossier ne dit aucun acte dont on pourrait dire les alternatives.
guard-mechanism = vu du seul mécanisme

## Alerte précoce
mission-way-escalation = Alerte précoce
warned-intro = Ce qu’il faut regarder avant que cela grandisse. Une alarme dit qu’un nombre suivi par l’organe a dépassé son niveau. Elle n’accuse personne et ne dit pas pourquoi. Pour le mécanisme seul.
warned-alarms = Alarmes en cours
warned-none = Aucune alarme en cours.
warned-since = depuis
warned-stands = en cours
warned-ended = terminée
warned-because = Pourquoi
warned-calms = Ce qu’offre l’accord
warned-ends = Quand elle prend fin
warned-past = Alarmes précédentes de ce genre
warned-more = { $n } de plus
warned-within = sous { $time }
warned-no-step = Le texte n’offre aucune démarche pour cela. Les médiateurs peuvent en parler.
warned-strip = Quand des alarmes étaient en cours
warned-thresholds = Les seuils, et combien de fois ils se sont trompés
warned-thresholds-intro = Mesuré sur ce registre jour après jour, comme si rien de postérieur n’était connu. Avec moins de { $n } cas, aucune part n’est dite.
warned-what = Ce qui est suivi
warned-levels = Niveaux
warned-wrong = Alarmes suivies de rien
warned-missed = Débuts sans alarme
warned-stood = Jours avec une alarme
warned-change = Modifier
warned-assumed = supposé : personne ne l’a fixé
warned-set = fixé par { $body }
warned-set-part = fixé en partie par { $body } ; le reste est supposé
warned-off = non suivi : l’organe l’a retiré
warned-area-all = partout ensemble
warned-area-each = chaque zone à part
warns-contravened = Une clause de nouveau enfreinte
warns-contravened-drawn = Une clause de nouveau enfreinte, selon une prévision par tirage
warns-branching = Des actes qui en suivent d’autres
warns-count-above = Plus d’incidents que les semaines d’avant
warns-duty-at-risk = Une obligation menacée avant son échéance
warns-line-unanswered = La ligne sans réponse
warns-new-zone = Une zone nouvellement touchée
because-lately = { $n ->
    [one] Une indication contraire
   *[other] { $n } indications contraires
 } sur { $back ->
    [one] { $back } jour
   *[other] { $back } jours
 }. Ce qui est guetté : une de plus sous { $within ->
    [one] { $within } jour
   *[other] { $within } jours
 }.
because-drawn = { $n ->
    [one] { $n } continuation tirée sur 1 000 contient
   *[other] { $n } continuations tirées sur 1 000 contiennent
 } { $least ->
    [one] au moins une indication contraire
   *[other] au moins { $least } indications contraires
 } sous { $within ->
    [one] { $within } jour
   *[other] { $within } jours
 } ; de sa propre dernière année, { $own } durées pareilles sur 1 000. Sur les 28 derniers jours : { $lately }.
because-below = Le nombre est repassé sous son niveau ; l'alarme dure jusqu'à ce qu'il soit resté bas assez longtemps.
because-ratio = Un acte est suivi de { $value } autres à la dernière lecture (intervalle { $low } à { $high }).
because-new = Rien n’y avait été noté pendant { $quiet ->
    [one] { $quiet } jour
   *[other] { $quiet } jours
 }.
because-since = Depuis, { $n } de plus.
because-left = Rien n’a été dit accompli, et il reste { $amount ->
    [one] { $days } jour
   *[other] { $days } jours
 }, jusqu’au { $by }.
because-waits-for = Elle attend : { $clause }
because-in-a-row = { $n ->
    [one] Un contact est resté sans réponse, le { $first }
   *[other] { $n } contacts de suite sont restés sans réponse, le premier le { $first }
 }. On ne sait pas pourquoi.
because-more = { $n } sur { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 }, alors que les semaines d’avant en laissaient attendre { $expected }.
contact-call = Appel du { $at }
contact-test = Appel d’essai du { $at }
ends-contravened = Quand la chance d’une de plus sous { $days ->
    [one] { $days } jour
   *[other] { $days } jours
 } est restée à { $lower } % ou moins pendant { $stay ->
    [one] { $stay } jour
   *[other] { $stay } jours
 } sans interruption.
ends-contravened-drawn = Quand la part des tirages est restée à { $lower } % ou moins pendant { $stay ->
    [one] { $stay } jour
   *[other] { $stay } jours
 } sans interruption.
ends-branching = Quand le rapport est resté à { $lower } ou moins pendant { $stay ->
    [one] { $stay } jour
   *[other] { $stay } jours
 } sans interruption.
ends-count-above = Quand les nombres sont revenus près de leur niveau pendant { $stay ->
    [one] { $stay } jour
   *[other] { $stay } jours
 } sans interruption.
ends-duty-at-risk = Quand elle est dite accomplie, ou quand l’échéance est passée et qu’elle est en retard.
ends-line-unanswered = Quand une réponse arrive.
ends-new-zone = Quand rien de nouveau n’y a été noté pendant { $stay ->
    [one] { $stay } jour
   *[other] { $stay } jours
 }.
calms-the-line = La ligne
calms-clarification = Une question à laquelle on répond
calms-pause = Une pause
calms-meeting = Une réunion
calms-first-step-of-the-ladder = Le premier degré de l’échelle
calms-guarantor = Le garant
past-none = Aucune dont le temps soit écoulé.
past-few = { $part } sur { $whole } n’ont été suivies de rien. Trop peu pour en dire plus.
past-false = { $part } sur { $whole } n’ont été suivies de rien ({ $range }).
share-few = { $part } sur { $whole }, trop peu pour le dire
share-of = { $part } sur { $whole } ({ $range })
level-raise-at = levée à { $n }
level-lower-at = peut finir à { $n }
level-raise-at-percent = levée à { $n } %
level-lower-at-percent = peut finir à { $n } %
level-contacts = { $n ->
    [one] { $n } contact
   *[other] { $n } contacts de suite
 }
level-at-least = { $n ->
    [one] au moins une indication contraire
   *[other] au moins { $n } indications contraires
 }
level-within-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
 } devant
level-stay-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
 } sans interruption
level-left = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
 } avant l’échéance
deed-thresholds-set = Fixer ce seuil
did-thresholds-set = Seuil fixé
hint-thresholds-set = Niveaux : pour cent pour une clause, centièmes pour le rapport et pour les nombres. Le mécanisme seul le lit.
field-raise-at = Niveau qui lève une alarme
field-lower-at = Niveau auquel elle peut finir
field-within-days = Jours devant, ou jours avant une échéance
field-at-least = Au moins tant d’indications contraires
field-stay-days = Jours sans interruption avant la fin
field-off = Ne plus suivre ceci
alerts-title = Alertes au public
alerts-intro = Pour trois faits qui font agir : une route fermée, des mines, un abri. Rien d’autre ne peut être dit par cette voie, ni les mots de personne. Une personne prépare une alerte, une autre l’approuve ; jusque-là son fichier porte la mention de projet. Le fichier est un message du Protocole d’alerte commun, à transmettre par les voies de l’organe.
alerts-none = Il n’y en a aucune.
alert-until = vaut jusqu’au
alert-draft = attend l’approbation
alert-approved = approuvée
alert-withdrawn = retirée
alert-doubted = son retrait est demandé ; elle vaut tant qu’une présidence ne l’a pas retirée
alert-doubted-by = Demande son retrait :
alert-taken-by = Retirée par
alert-unwritten = Ne peut être écrite d’après le texte en vigueur ; ce qui est parti vaut jusqu’au retrait ou à l’échéance :
alert-over = échue
alert-exercise = exercice, n’alerte personne
alert-file = Le message en fichier
deed-alert-propose = Préparer une alerte
deed-alert-approve = L’approuver
deed-alert-doubt = Demander son retrait
deed-alert-withdraw = La retirer
did-alert-propose = Alerte préparée
did-alert-approve = Alerte approuvée
did-alert-doubt = Retrait de l’alerte demandé
did-alert-withdraw = Alerte retirée
hint-alert-propose = Une zone, ou le nom d’un lieu ; à côté une position et un rayon, s’ils sont connus. Une autre personne l’approuve.
field-tells = Ce qu’elle dit
field-expires = Vaut jusqu’au
word-route-closed = route fermée
word-mines = mines
paper-of-warning = Alerte précoce et alertes
warned-table = Tableau des seuils

### Ce que les lecteurs répondent aux bulletins.
answers-site = Par accord et par promesse, avec l’histoire de chacune
answers-bulletins = Bulletins
answers-no-bulletin = Il n’y en a pas encore.
answers-title = Réponses des lecteurs
answers-back = Le bulletin :
answers-kept = Aucun cookie n’est déposé ici, et ni l’adresse ni le navigateur ne sont gardés. De ce que vous envoyez, le jour est gardé, jamais l’heure.
answers-views = { $n ->
    [one] Ce bulletin a été demandé { $n } fois.
   *[other] Ce bulletin a été demandé { $n } fois.
} On compte des pages, non des personnes ; les programmes qui demandent sont comptés aussi, les copies gardées en chemin ne le sont pas.
answers-reactions = Réactions
reaction-informative = instructif
reaction-unclear = peu clair
reaction-dispute = je conteste cela
reaction-thanks = merci
reaction-like = j’aime
reaction-love = j’adore
reaction-care = solidaire
reaction-laugh = rire
reaction-wow = étonnement
reaction-sad = triste
reaction-angry = en colère
reaction-counted = C’est compté. Un autre choix sur cette page prend sa place.
reactions-how = On compte des appuis, non des personnes : qui recharge la page peut appuyer de nouveau, et une seule personne patiente des milliers de fois. On n’en compte pas plus de { $most } par bulletin et par jour. Ils ne disent rien de ce qui s’est passé.
reactions-missed = { $n ->
    [one] Un appui est venu plus vite, ou plus souvent dans la journée, qu’on ne compte et n’est pas dans ces chiffres.
   *[other] { $n } appuis sont venus plus vite, ou plus souvent dans la journée, qu’on ne compte et ne sont pas dans ces chiffres.
}
answers-comments = Commentaires
answers-none = Aucun commentaire n’est encore montré.
answers-waiting = { $n ->
    [0] Aucun n’attend d’être lu.
    [one] Un commentaire attend d’être lu.
   *[other] { $n } commentaires attendent d’être lus.
}
answers-not-shown = { $n ->
    [one] Un n’est pas montré : { $reason }.
   *[other] { $n } ne sont pas montrés : { $reason }.
}
answers-disputes = Une contestation formelle de ce que dit un bulletin vient d’une partie à l’accord, par ses propres membres dans la salle d’opérations ; « je conteste cela » est la remarque d’un lecteur et n’en est pas une.
answer-write = Écrire un commentaire
answer-said = Votre commentaire
answer-name = Un nom à montrer avec lui (peut rester vide)
answer-moderated = Quelqu’un le lit avant qu’il soit montré ; les règles sont les mêmes pour chaque camp.
answer-unmoderated = Il est montré aussitôt ; ce qui enfreint les règles est retiré.
answer-careful = Ne nommez personne à qui cela pourrait nuire, ni un lieu où cette personne se trouve.
answer-send = Envoyer
answer-waits = Il est arrivé. Quelqu’un le lira avant qu’il soit montré.
answer-is-shown = Il est montré.
answer-word = Gardez ce mot : qui l’a peut retirer le commentaire. Il est montré une seule fois, et personne ne peut le retrouver pour vous.
answer-withdraw-now = Le retirer maintenant
answer-nameless = sans nom
answer-reply = Une réponse
answer-reply-to = Y répondre
answer-about = Répondre, signaler, retirer
answer-one = Un commentaire
answer-gone-withdrawn = Retiré par qui l’a écrit.
answer-gone-removed = Retiré par un modérateur.
answer-report = Le signaler
answer-report-why = Qu’est-ce qui ne va pas ?
answer-reported = Un modérateur le regardera.
answer-withdraw = Le retirer
answer-withdraw-word = Le mot qui vous a été dit quand vous l’avez écrit
reason-endangers = il met quelqu’un en danger
reason-hatred = il appelle à la haine ou à la violence
reason-personal = il insulte une personne
reason-names-somebody = il nomme une personne qui n’est pas publique
reason-advertising = il fait de la publicité
reason-elsewhere = il parle d’autre chose
information-title = J’ai des informations
information-warning = Avant d’écrire : ce que ceci ne peut pas cacher
information-warning-line = Qui gère votre ligne, votre réseau ou le point d’échange de votre pays peut voir que vous êtes sur ce site, quand, et combien vous envoyez ; non ce que vous écrivez, là où l’adresse commence par https.
information-warning-device = Votre propre appareil peut garder que vous étiez ici. Qui l’a en main peut le lire.
information-warning-words = Ce que vous écrivez peut dire qui vous êtes : ce que vous seul savez, vos tournures, où vous étiez.
information-warning-server = Qui gère ce serveur, ou s’y introduit, pourrait observer ce qui arrive pendant que cela arrive.
information-warning-help = Si être découvert vous met en danger, prenez un appareil et une ligne qui ne sont pas les vôtres, ou Tor Browser, ou parlez plutôt à une personne de confiance.
information-kept = Ce programme garde le texte, scellé, et la semaine. Il ne garde ni adresse, ni navigateur, ni nom, ni heure, et ne peut pas vous répondre.
information-said = Que voulez-vous dire ?
information-send = Envoyer
information-done = C’est gardé. Vous pouvez fermer cette page ; rien ne peut en être retrouvé d’ici.
mission-way-answers = Lecteurs
readers-intro = Ce que les lecteurs ont répondu aux bulletins, et ce qu’ils peuvent. Décidez par les mêmes règles pour chaque camp ; une opinion n’est pas un motif.
readers-switches = Ce que les lecteurs peuvent faire
readers-comments = Commentaires
readers-unmoderated = Montrer les commentaires avant que quelqu’un les ait lus
readers-react = Réactions
readers-views = Compter les pages demandées
readers-intake = « J’ai des informations » : scellé, pour qui veille sur les sources
readers-disputes = Dire sur les pages comment une partie conteste un bulletin
readers-set = Quelles réactions
readers-set-subject = instructif, peu clair, je conteste cela, merci
readers-set-news = les sept des pages de presse, de j’aime à en colère
readers-switch = Garder
readers-waiting = À regarder
readers-waiting-none = Rien n’attend.
readers-reported = { $n ->
    [one] signalé une fois
   *[other] signalé { $n } fois
}
readers-reason = Pourquoi il n’est pas montré
readers-show = Montrer
readers-refuse = Ne pas montrer
readers-remove = Retirer
readers-keep = Laisser tel quel
readers-decide = Décider
readers-decision = Décision
readers-log = Ce qui a été décidé
readers-log-none = Rien n’a encore été décidé.
readers-by-reader = un lecteur
readers-deed-show = montré
readers-deed-refuse = non montré
readers-deed-remove = retiré
readers-deed-keep = laissé tel quel
readers-deed-report = signalé
readers-deed-withdraw = repris par qui l’a écrit
readers-told = Ce que des lecteurs ont dit
readers-told-intro = De personnes que nul ne connaît, scellé jusqu’à ce que vous ouvriez cette page. Par semaine, sans ordre à l’intérieur. Rien ici n’est vérifié.
readers-told-none = Personne n’a rien dit.
readers-day = Jour
readers-deed = Quoi
readers-who = Par qui
answers-disputed-by = Formellement contesté par { $unit }, { $day } :
readers-disputes-page = Contestations de bulletins
dispute-intro = Votre partie dit en public ce qu’elle conteste. Cela figure au registre, au nom de votre partie, sous le bulletin ; cela ne change rien à ce que dit le bulletin. Une limite pour tous : 600 lettres.
dispute-bulletin = Quel bulletin
dispute-words = Ce qui est contesté, et pourquoi
dispute-clause = De quelle promesse (peut rester ouvert)
dispute-file = Le déposer en public
dispute-none = Aucune partie n’a contesté de bulletin.
dispute-no-bulletin = Il n’y a pas de bulletin à contester.
did-dispute-file = Une partie a contesté un bulletin
readers-own = Ou votre propre choix, par ces noms : { $known }

## Ce qui se trouve sous un bulletin servi
bulletin-signed = Signé avec la clé { $key }.
bulletin-logged = Le registre de la mission contient cette signature.
bulletin-as-signed = Le fichier tel que signé
bulletin-signature = Signature
bulletin-receipt = Reçu du registre
bulletin-check = Un fichier est-il authentique ?
bulletin-altered = Non montré : ce n’est pas ce qui fut signé
bulletin-altered-why = Ce qui se trouve ici sous ce nom n’est pas ce qui fut signé, ou n’est pas ce que contient le registre : il a été modifié, sa signature manque, ou il n’est pas encore entier. Demandez-le à l’éditeur ; d’ici là, ne l’attribuez à personne.
bulletins-page = Les bulletins et le registre
bulletins-intro = Un bulletin inscrit ici reste dans le registre de la mission : l’empreinte de sa signature, et qui y parle. Le reçu est posé à côté de lui-même. Un bulletin qui parle au nom du mécanisme demande d’abord les votes de l’organe, selon la règle de l’accord.
bulletins-none-signed = Aucun bulletin signé n’est dans le dossier.
bulletin-enter = L’inscrire au registre
bulletin-entered = Inscrit { $at }, entrée { $n }.
bulletin-not-entered = Pas dans le registre.
bulletin-needs-votes = Il parle au nom du mécanisme. Votes : { $yes } pour, { $no } contre, { $silent } non exprimés.
bulletin-vote-yes = Voter pour
bulletin-vote-no = Voter contre
bulletin-vote-abstain = S’abstenir
did-signature-enter = Un bulletin a été publié
did-signature-vote = Un membre a voté sur un bulletin
bulletin-keys = Clés qui ne sont plus valables
bulletin-keys-intro = Une clé d’éditeur perdue, volée ou remplacée est annoncée ici ; il y faut deux personnes de côtés différents. Ce que le registre a reçu avant ce jour reste authentique ; un bulletin de jours ultérieurs avec cette clé n’est pas montré.
bulletin-key = La clé (NOM+ID+…)
bulletin-key-since = Plus valable à partir du
bulletin-key-why = Pourquoi
bulletin-key-from = plus valable à partir du { $day }
bulletin-key-lost = perdue
bulletin-key-stolen = volée
bulletin-key-replaced = remplacée
bulletin-key-propose = Le proposer
bulletin-key-agree = L’accepter
bulletin-key-agreed = C’est accepté.
bulletin-key-waits = Attend quelqu’un d’un autre côté.
bulletin-key-gone = Cette clé n’est plus valable à partir du { $day } ; les jours de ce bulletin sont antérieurs, et aucun registre ne montre quand il fut signé.
bulletin-key-gone-before = Cette clé n’est plus valable à partir du { $day } ; le registre a reçu ce bulletin avant.
did-publisher-key-propose = Il a été proposé qu’une clé d’éditeur ne soit plus valable
did-publisher-key-agree = Une clé d’éditeur n’est plus valable
answer-called = Un lecteur qui se nomme
