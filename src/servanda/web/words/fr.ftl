# Les mots de la salle, en français. Simples, actifs, sans parti pris.

## La salle

skip = Aller au texte
home = Retour au texte
nav = Pages
nav-out = Emporter
language = Langue
choose = Choisir
close = Fermer
undo = Annuler
redo = Rétablir
undo-nothing = Rien à annuler
redo-nothing = Rien à rétablir
keyboard = Clavier
back-to-text = Retour au texte
state-saved = Enregistré
state-typing = Pas encore enregistré
state-saving = Enregistrement
state-held = Pas enregistré : voir le champ
state-offline = Pas enregistré : le programme ne répond pas
no-draft = Aucun projet à côté du fichier d’accord
draft-number = Projet { $n }, { $name }
way-text = Texte et clauses
way-picture = Vue d’ensemble
way-terms = Définitions
way-library = Clauses modèles
way-drafts = Projets et différences
way-history = Historique
way-mission = Le bureau de la mission
way-positions = Positions
way-tunnel = Soufflerie
way-word = Fichier Word commenté
way-file = Fichier d’accord
way-companion = Compagnon

## Refus

refused = Pas fait
refused-why = Pourquoi
refused-where = Où
refused-remedy = Que faire
refused-own-words = Dans les mots du programme, en anglais
refused-here = { $why } { $remedy }
dismiss-message = Masquer
show-as-it-is = Montrer le texte tel qu’il est
stopped-title = Rien à montrer
stopped-WEB001 = La page a été demandée sous un autre nom que le sien.
stopped-WEB001-remedy = Ouvrez l’adresse exactement comme elle a été affichée là où le programme a été lancé.
stopped-WEB002 = Ce navigateur n’est pas celui où la salle a été ouverte.
stopped-WEB002-remedy = Arrêtez le programme là où il a été lancé (Ctrl-C), et ouvrez de nouveau le projet.
stopped-WEB003 = La modification ne vient pas d’une page de ce programme.
stopped-WEB003-remedy = Revenez à la page où vous étiez, et faites-le là.
stopped-back = Retour à la première page
stopped-WEB004 = La modification est venue sans le jeton de cette session.
stopped-WEB004-remedy = Rechargez la page, et faites-la là.
stopped-WEB005 = Ce qui a été envoyé est trop long.
stopped-WEB005-remedy = Envoyez un fichier plus petit ; qui fait tourner le programme peut relever SERVANDA_LIMIT_UPLOAD_BYTES.
stopped-WEB006 = Cette page n’existe pas.
stopped-WEB006-remedy = Revenez au texte.
stopped-WEB007 = Le programme a rencontré un défaut qui lui est propre. Ce qui était enregistré est en sûreté ; ceci n’a pas été fait.
stopped-WEB007-remedy = Revenez au texte et réessayez ; si cela se répète, signalez-le avec la ligne ci-dessous.
stopped-WEB008 = Ce qui a été envoyé ne peut pas être lu.
stopped-WEB008-remedy = Revenez au texte, et faites-le là.
stopped-WEB090 = Le registre ne répond pas en ce moment. Rien n’a été fait.
stopped-WEB090-remedy = Réessayez dans une minute ; puis prévenez qui tient le serveur.
stopped-WEB091 = Le registre n’accepte rien en ce moment ; il peut être lu.
stopped-WEB091-remedy = Gardez ce que vous avez saisi, et renvoyez-le dans une minute.
closed-title = Fermé
closed-words = Tout est enregistré. Le programme s’est arrêté ; cette fenêtre peut être fermée.

## Le bureau

desk-title = { $title } : texte et clauses
text-pane = Le texte, avec propositions et diagnostics
form-pane = Le formulaire de la clause choisie
whole-title = Sur l’accord entier
loose-title = Clauses sans passage
clauses-title = Clauses
loose-intro = Elles sont dans le fichier d’accord, et aucun passage du projet n’est marqué comme le leur.
remarks-title = { $n ->
    [one] Une chose à savoir sur le fichier tel qu’il a été lu
   *[other] { $n } choses à savoir sur le fichier tel qu’il a été lu
}
unread = { $n ->
    [one] Il manque un élément avant que l’ensemble puisse être vérifié
   *[other] Il manque { $n } éléments avant que l’ensemble puisse être vérifié
}
not-read-yet = il manque quelque chose
clauses-of-passage = Clauses de ce passage
counts-heard = { $n ->
    [0] Aucun diagnostic
    [one] Un diagnostic
   *[other] { $n } diagnostics
}
count-error = { $n ->
    [one] { $n } erreur
   *[other] { $n } erreurs
}
count-serious = { $n ->
    [one] { $n } grave
   *[other] { $n } graves
}
count-notice = { $n ->
    [one] { $n } remarque
   *[other] { $n } remarques
}
previous-note = Diagnostic précédent
next-note = Diagnostic suivant
next-proposal = { $n ->
    [one] Proposition suivante ({ $n } attend)
   *[other] Proposition suivante ({ $n } attendent)
}
severity-error = Erreur
severity-serious = Grave
severity-notice = Remarque
reading-of = Repose sur la lecture de { $who }.
remedies-of = Ce qui corrige { $code }
remedy-here = Corriger :
remedy-device = Ailleurs :
mend-now = Le faire
proposed = Proposé :
proposal-of = Une clause proposée : { $kind }
read-from = lu dans
confirm = Confirmer
dismiss = Écarter

## Le formulaire

form-none = Rien de choisi
form-none-words = Choisissez une clause à côté de son passage, ou l’une de celles-ci.
form-clauses = Clauses
form-parts = Autres parties de l’accord
form-reads = Ce qu’elle dit à présent
form-dates = Dates calculées
form-refused = Ceci n’a pas pu être lu ; c’est gardé ici, et pas enregistré
form-passage = Son passage
form-retire = Retirer cette clause
form-retire-sure = La clause quitte le fichier d’accord, et son identifiant ne resservira pas. Annuler la ramène.
form-new = Nouvelle clause
form-new-kind = Genre
form-new-make = La commencer
form-add = Ajouter
form-remove = Enlever
form-done = Retour à la liste
part-empty = Rien ici pour l’instant.
keys-title = Touches
keys-close = Fermer
keys-next-note = Diagnostic suivant
keys-previous-note = Diagnostic précédent
keys-next-passage = Passage suivant
keys-previous-passage = Passage précédent
keys-next-proposal = Proposition suivante
keys-confirm = Confirmer la proposition de ce passage
keys-form = Au formulaire
keys-text = Au texte
keys-undo = Annuler (hors d’un champ)
keys-redo = Rétablir (hors d’un champ)
keys-save = Enregistrer maintenant
keys-list = Cette liste
both-title = Modifié dans deux fenêtres
both-intro = Une autre fenêtre a enregistré autre chose dans ces champs entre-temps. Choisissez ce qui reste ; l’autre version reste dans l’historique.
both-mine = La vôtre, ici
both-theirs = Enregistré par l’autre fenêtre
both-nothing = rien
both-keep = Garder ce qui est choisi

## Autres pages

intro-picture = Tout ici est calculé à partir du fichier d’accord tel qu’il est enregistré à présent.
intro-terms = Les mots que le texte emploie sans les définir viennent d’abord ; chaque côté les lit autrement.
intro-library = Nos propres formulations neutres, par genre de clause. Les crochets tiennent les variantes ; rien n’entre dans le projet sans vous.
library-needs = À définir
library-use = Commencer une clause de ce genre
library-none = Aucune clause modèle n’est installée.
intro-drafts = Chaque texte tel qu’il a été reçu, inchangé. Une clause garde son identifiant d’un projet à l’autre ; un identifiant retiré ne resservira pas.
drafts-number = N°
drafts-name = Fichier
drafts-received = Reçu
drafts-asked = Demandé par
drafts-note = Note
drafts-compare = Comparer
drafts-from = Du projet
drafts-to = au projet
drafts-show = Montrer les différences
drafts-new = Un nouveau projet
drafts-file = Fichier Word ou PDF
drafts-take = Le recevoir
drafts-none = Il n’y a pas encore de projet.
difference-title = Du projet { $from } au projet { $to }
difference-none = Rien ne diffère.
history-title = Ce qui a été fait
intro-history = Chaque modification depuis l’ouverture du projet. Annuler et rétablir la parcourent ; rien n’en est retiré.
history-when = Quand
history-what = Quoi
history-none = Rien n’a encore été modifié.
mediator-only = Réservé au médiateur : ne pas publier
intro-positions = Ce que des participants ont dit vouloir, en confidence. C’est scellé par une phrase secrète qui n’est gardée nulle part : sans elle, personne ne peut les lire, vous non plus.
positions-passphrase = Phrase secrète
positions-open = Ouvrir
positions-lock = Refermer
positions-new = Aucune position n’est encore gardée. La phrase que vous donnez maintenant les scellera.
positions-save = Sceller
positions-saved = Scellé.
positions-none = Aucune position pour l’instant.
intro-tunnel = Des futurs imaginés de l’accord tel qu’il est enregistré, sous des hypothèses énoncées. Ils montrent où un texte est faible ; ce ne sont pas des prévisions.
tunnel-missing = La soufflerie n’est pas installée ici : l’extra « tunnel » manque.
tunnel-futures = Futurs à jouer
tunnel-play = Les jouer
tunnel-incentives = Tableau des incitations
intro-companion = L’accord en phrases simples, pour celles et ceux qui doivent l’appliquer. À imprimer.
companion-language = Langue
companion-for = Pour
companion-everybody = Tout le monde
companion-show = Montrer
print = Imprimer

## Differences and positions

taken-out = retiré :
put-in = ajouté :
difference-solved = disparu des contrôles :
difference-raised = nouveau dans les contrôles :
sort-unchanged = Inchangé
sort-reworded = Reformulé
sort-moved = Déplacé
sort-moved-and-reworded = Déplacé et reformulé
sort-new = Nouveau
sort-gone = Disparu
positions-kept = Positions gardées
positions-add = Noter une réponse
positions-who = Qui
positions-clause = Clause
positions-answer = Réponse
positions-accepts = accepte
positions-declines = refuse
positions-accepts-if = accepte si
positions-declines-while = refuse tant que
positions-words = À quelle condition, en mots
positions-basis = Comment on le sait
positions-stated = dit par le participant
positions-mark = Source
positions-mark-r = rapporté ou affirmé par un côté
positions-mark-s = lu dans la source
positions-mark-k = connu, non vérifié
positions-more = Ce qui s’oppose au projet une fois qu’elles comptent
positions-made = Jour
gone-title = N’est plus dans le texte
gone-words = Le dernier projet ne contient plus les mots de ces clauses. Retirez-les, ou dites où elles sont à présent.
proposed-header = Proposé
header-title = La tête de l’accord
header-intro = Qui sont les parties, quels organes et lieux le texte nomme, et quand il commence. Confirmez ce qui est juste.
waiting = { $n ->
    [one] { $n } attend
   *[other] { $n } attendent
}
proposals-late = Des clauses sont recherchées dans ce long projet. Continuez ; elles viendront d’elles-mêmes.
here = Une clause ici
here-of = Une clause à cet endroit : { $title }
here-title = À cet endroit du texte
here-place = Une clause déjà présente
here-place-it = Elle figure ici aussi
companion-file = Conserver comme fichier
nothing-confirmed = Aucune clause n’est encore confirmée : il n’y a rien à montrer. Ne compte ici que ce qu’une personne a confirmé.
tunnel-again = Jouer de nouveau, avec d’autres réglages
tunnel-nothing = Aucune clause n’oblige encore personne : il n’y a rien à jouer. Confirmez d’abord des clauses, et dites qui chacune oblige.
tunnel-wait = Le premier essai prend jusqu’à une minute ; la page vient ensuite d’elle-même. Chaque chiffre est une fourchette sur des hypothèses tirées, pour le médiateur seul. Le rapport est en anglais.
unread-intro = D’ici là, les diagnostics, la vue d’ensemble et ce qui est sorti montrent le dernier état lisible. Rien n’est perdu : ouvrez chaque élément et remplissez le champ.
unread-missing = reste à remplir :
unread-shown = { $n ->
    [one] Il manque encore un élément dans les clauses : ceci montre le dernier état lisible.
   *[other] Il manque encore { $n } éléments dans les clauses : ceci montre le dernier état lisible.
}
unread-tunnel = { $n ->
    [one] Il manque encore un élément dans les clauses : rien ne peut être joué avant.
   *[other] Il manque encore { $n } éléments dans les clauses : rien ne peut être joué avant.
}
next = Que faire ensuite
next-unread = Remplir ce qui manque ({ $n })
next-gone = Voir les clauses qui ne sont plus dans le texte ({ $n })
next-head = Confirmer la tête de l’accord ({ $n })
next-proposals = Parcourir les clauses proposées ({ $n })
next-notes = Voir les erreurs et diagnostics graves ({ $n })
next-picture = Regarder la vue d’ensemble
positions-by-whom = Rapporté par (vide : déclaré par le participant)
positions-nothing-yet = Les positions sont des réponses de participants à des clauses : confirmez d’abord des participants et des clauses.
positions-proposals = Propositions
positions-options = Options hors du projet
positions-frees = débloquerait
positions-add-proposals = Noter une proposition
positions-add-options = Noter une option
positions-help-proposals = Des clauses du projet que quelqu’un propose ensemble, en un seul paquet.
positions-help-options = Quelque chose qui n’est pas dans le projet et pourrait être offert, avec les clauses que cela débloquerait.
positions-in-words = En mots
positions-by-proposals = Qui le propose
positions-by-options = Qui le ferait
positions-clauses-proposals = Ses clauses
positions-clauses-options = Clauses qui pourraient avancer avec elle
drafts-asked-help = Le participant, ou toute autre personne, qui a voulu ces changements. Vide si personne ne l’a dit.
difference-no-clause = dans aucune clause encore
form-new-nowhere = Pour lui donner un passage, choisissez « Une clause ici » à côté du passage.
