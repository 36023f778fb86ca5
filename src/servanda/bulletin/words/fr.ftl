### The words of bulletins. Neutral by design: docs/reference/bulletin.md has the checked vocabulary.

bulletin-title = Bulletin : { $agreement }
period = du { $first } au { $last }
number = N° { $n }
private = Analyse privée de { $who }, non une déclaration du mécanisme
official = Déclaration de { $who }, approuvée : { $approval }
cut-off = Ce qui était connu au { $at } est dit, et rien de ce qui le fut après.
count-withheld = moins de { $least }, ou retenu

headline-contrary-indication = { $period } : indications contraires pour { $n ->
    [one] une promesse sur { $of }
   *[other] { $n } promesses sur { $of }
}
headline-overdue = { $period } : aucune indication contraire ; { $n ->
    [one] une promesse sur { $of } est en retard
   *[other] { $n } promesses sur { $of } sont en retard
}
headline-not-observed = { $period } : personne n'a pu observer { $n ->
    [one] une promesse sur { $of }
   *[other] { $n } promesses sur { $of }
}
headline-open = { $period } : { $n ->
    [one] une promesse sur { $of } reste ouverte
   *[other] { $n } promesses sur { $of } restent ouvertes
}
headline-met = { $period } : ce qui était dû a été fait
headline-nothing-due = { $period } : rien n'était dû

summary-not-counted = Aucune source n'a compté les actes de violence sur l'ensemble de ces jours.
summary-acts-more = Les rapports font état de { $acts } actes de violence et de { $deaths } personnes tuées ; la période précédente en comptait { $before }, moins que maintenant.
summary-acts-fewer = Les rapports font état de { $acts } actes de violence et de { $deaths } personnes tuées ; la période précédente en comptait { $before }, plus que maintenant.
summary-acts-same = Les rapports font état de { $acts } actes de violence et de { $deaths } personnes tuées, autant d'actes qu'à la période précédente.
summary-acts-unknown = Les rapports font état d'actes de violence ({ $acts }) et de personnes tuées ({ $deaths }) ; à la période précédente : { $before }.
summary-stands = Sur { $of } promesses, { $contrary } ont des indications contraires, { $overdue } ont un devoir en retard à l'arrêté, et { $met } ont été tenues.
unseen-clauses = { $n ->
    [0] Toute promesse en vigueur pouvait être observée par quelqu'un.
    [one] Une promesse sur { $of } n'a pas été observée : aucun rapport n'est venu de là où cela se verrait.
   *[other] { $n } promesses sur { $of } n'ont pas été observées : aucun rapport n'est venu de là où cela se verrait.
}
unseen-no-record = Qui pouvait observer quelle région n'est pas consigné : aucun compte n'est donc ici une part de ce qui s'est passé.
unseen-denied = L'observation a été refusée ou entravée dans : { $regions }.

figure-acts = actes de violence rapportés
figure-deaths = personnes tuées, selon les rapports
figure-days = jours avec un rapport
figure-contrary-indication = promesses avec indications contraires
figure-overdue = promesses en retard
region-nowhere = région non dite

section-summary = En bref
section-figures = Chiffres
section-board = Promesse par promesse
section-findings = Ce que le mécanisme a constaté
section-statements = Ce que les parties ont dit
section-owed = En retard et à venir
section-gates = Phases
section-regions = Par région
section-course = Période par période
section-sources = Sources
section-disclosure = Comment ceci a été fait
section-unseen = Ce que personne n'a pu voir
section-corrections = Corrections
section-passages = Dans les propres mots de l'éditeur
of-period = Cette période
of-before = La période précédente
of-before-agreement = Aussi longtemps avant l'accord
not-to-be-had = non compté
board-intro = Comment se tient chaque promesse ces jours-ci. Le programme évalue ; ce que le mécanisme a constaté est à part.
board-clause = Promesse
board-who = Qui
board-status = État
board-observed = Observé par
status-contrary-indication = indication contraire
status-overdue = en retard
status-not-observed = non observé
status-open = ouvert
status-met = tenu
status-nothing-due = rien de dû
status-alleged = { $status }, seulement allégué
statements-limit = Les déclarations de chaque partie dans l'ordre de l'accord, { $limit } lettres au plus chacune, la même limite pour toutes.
statements-none = Aucune déclaration n'est consignée.
statement-reported = rapporté, non textuel
statement-cut = coupé à la limite
statement-by = { $name }, { $day }
findings-none = Le mécanisme n'a consigné aucun constat ces jours-ci.
finding-line = { $clause } : { $status }
owed-by = pour le
owed-overdue = en retard
owed-due = à venir
gate-state = État
gate-since = Depuis
gate-dormant = pas commencée
gate-in-force = en vigueur
gate-suspended = suspendue
gate-ended = terminée
region = Région
region-acts = Actes
region-deaths = Personnes tuées
region-watched = Observée
region-denied = refusée ou entravée
region-unwatched = non consigné
course-label = actes de violence
disclosure-rule = Par règle : { $parts }.
disclosure-model = Par modèle statistique : { $parts }.
disclosure-person = Par une personne : { $parts }.
disclosure-nothing = rien
disclosure-generated-none = Aucun texte n'a été produit par un modèle de langage.
disclosure-policy = Politique éditoriale : { $policy }
part-headline = titre
part-summary = résumé
part-figures = chiffres
part-board = promesses
part-owed = devoirs
part-gates = phases
part-regions = régions
part-unseen = ce qui ne fut pas vu
part-course = cours
part-statements = déclarations
part-passages = propres mots
part-findings = constats
source-title = Source
source-origin = Genre
source-terms = Conditions
radio-ends = Fin du bulletin.
correction-acts = Actes de violence : { $before } avaient été dits, { $after } sont connus à présent.
correction-deaths = Personnes tuées : { $before } avaient été dites, { $after } sont connues à présent.

### What people enter: docs/reference/bulletin-file.md.

own-words = Dans les mots de { $who } : « { $text } »
own-words-generated = « { $text } » (texte généré par { $program } ; { $who } en répond)
section-held-back = En attente de réponse
section-why-now = Pourquoi maintenant
held-back = En attente de la réponse d’une partie dont il est question, et pas encore imprimé : constats { $findings }, déclarations et passages { $statements }.
held-back-none = Rien n’est retenu dans l’attente d’une réponse.
held-back-rule-agreement = Ce qui parle d’une partie est imprimé quand elle a répondu, ou après { $time }, délai que donne l’accord.
held-back-rule-publisher = Ce qui parle d’une partie est imprimé quand elle a répondu, ou après { $time } ; l’accord ne donne aucun délai, celui-ci est celui de l’éditeur.
held-back-rule-program = Ce qui parle d’une partie est imprimé quand elle a répondu, ou après { $time } ; ni l’accord ni l’éditeur ne donnent de délai, celui-ci est celui du programme.
statement-none = { $name } : aucune déclaration enregistrée pour ces jours.
statement-translated = traduit de la langue : { $language }
statement-generated = texte généré par { $program }
language-en = anglais
language-fr = français
language-ar = arabe
finding-told = { $status } : « { $sentence } » ({ $by }, { $day })
finding-told-region = { $region }, { $status } : « { $sentence } » ({ $by }, { $day })
finding-grade = { $finding } ; degré : { $grade }
finding-status-alleged = allégué
finding-status-under-inquiry = en cours d’enquête
finding-status-confirmed = confirmé
finding-status-not-confirmed = non confirmé
finding-status-disputed = contesté
finding-status-withdrawn = retiré
finding-status-not-stated = non indiqué
correction-person = Correction { $n }, par une personne, bulletin { $period } : { $text }
correction-rule = Correction { $n } de ce bulletin, par règle, { $period } : { $text }
disclosure-generated = Du texte a été généré par un programme : { $parts }.
generated-part = { $part }, par { $program }
disclosure-policy-link = La lire
part-corrections = corrections
part-why-now = raison de la publication
policy-title = Politique éditoriale
policy-of = Ce à quoi { $who } se tient
approved-by = par { $members }, le { $day } ; { $rule }
rule-not-stated = l’accord n’énonce aucune règle, donc { $rule }
rule-consensus = décision par consensus
rule-majority = décision à la majorité
rule-chair-decides = la présidence décide
rule-head-of-mission = le chef de mission décide
rule-each-alone = chacun peut décider seul
approval-no-mechanism = aucun mécanisme n’est nommé qui puisse l’approuver
approval-none = aucune approbation de cette période n’est enregistrée
approval-not-carried = les votes des membres ne l’approuvent pas
approval-open = les membres n’ont pas encore voté
approval-unsigned = l’approbation ne porte pas de signature de la clé du mécanisme
approval-not-of-this = la signature n’est pas celle du mécanisme sur ce texte tel qu’il est
origin-mechanism = le mécanisme
origin-monitor = un observateur
origin-authority = une autorité
origin-party = une partie
origin-human-coded-news = presse, lue par des personnes
origin-machine-coded-news = presse, lue par un programme
section-by-region = Appréciations et constats, par région
by-region-assessed = Le programme apprécie
by-region-none = rien de constaté pour ces jours
by-region-promise = { $status } : « { $sentence } »
why-now-said = Dans les mots de l’éditeur : « { $text } »

### Forms and signing
version = version { $n }
version-of = Version { $n } ; la version précédente reste à son adresse.
share-alternative = Image de mots : { $headline }. { $who }. { $agreement }.
signed-with = Signé avec la clé { $key }. La page check.html à côté montre si un fichier est bien celui qui fut signé.

# Ce qui est dit à côté des promesses
section-tracks = Les volets côte à côte
track = Volet
section-told = Ce que d'autres ont compté
told-intro = Décomptes faits par les sources elles-mêmes et connus en ces jours. Ils ne sont jamais additionnés entre eux ni aux chiffres ci-dessus. Un décompte inférieur à cinq est retenu.
told-what = Compté
told-now = Dit maintenant
told-days = De quels jours
told-casualties = personnes tuées ou blessées
told-casualties-killed = personnes tuées
told-casualties-injured = personnes blessées
told-casualties-missing = personnes disparues
told-displacement = personnes déplacées
told-coverage-denied = restrictions d'accès
told-aid-delivery = aide livrée
told-aid-distribution = aide distribuée
told-aid-medical-evacuation = personnes évacuées pour être soignées
told-report-count-against-ceasefire = actes contraires au cessez-le-feu, selon le décompte des observateurs
told-report-count-explosions = explosions
told-report-count-weapons-inside-lines = armes vues en deçà des lignes de retrait
told-report-count-weapons-that-should-have-been-withdrawn = armes lourdes vues qui auraient dû être retirées
told-report-count-uses-of-weapons-that-should-have-been-withdrawn = usages d'armes qui auraient dû être retirées
told-report-count-uses-of-high-calibre-weapons = usages d'armes de gros calibre
told-report-count-windows-of-silence = cessez-le-feu locaux pour des réparations
told-report-count-patrols-in-support-of-repairs = patrouilles à l'appui de réparations
told-report-count-infrastructure-facilities = installations civiles qui ont pu être réparées
section-reported = Dans les mots d'un rapport
reported-intro = Phrases de rapports publiés, connues en ces jours, telles quelles : celles qui donnent les décomptes ci-dessus, et d'autres. Les mots sont ceux des rapports et non les nôtres.
passage-access = Accès
passage-weapons = Armes
passage-most-recorded = Là où l'on a relevé le plus
passage-mines = Mines et munitions non explosées
passage-disengagement = Désengagement
section-amounts = Promis et donné
amounts-intro = Ce que l'accord chiffre, et ce que des rapports disent donné. Ce que personne n'a compté n'est pas un manque.
amount-promised = Promis
amount-given = Donné, selon les rapports
amount-unit = Unité
amount-windows = Fois en dessous, parmi celles dites
amount-untold = aucun rapport
amount-short = { $short } sur { $windows }
section-steps = Retraits par zone et par date
step-zone = Zone
step-nowhere = lieu non dit
step-no-day = aucun jour fixé
section-parties = Qui a agi, là où cela est relevé
party-intro = Seulement les actes dont une source relève l'auteur ; leur nombre dépend de qui est observé.
party-none = Aucune source de ces jours ne relève qui a agi ; aucun chiffre ne figure donc à côté d'un nom.
party-others = autres
party-unrecorded = relevé par personne
section-days = Les jours qui comptent
day-begins = { $what } : début
day-ends = { $what } : fin
day-due = { $what } : échéance
day-overdue = { $what } : échéance passée
day-finding = conclusion sur { $what }
section-ground = Carte
ground-intro = Les zones et lignes de l'accord sur le contour des terres. Les zones sont teintées selon la classe de ce qui y fut compté ; aucun lieu d'acte n'est dessiné.
level-uncounted = non compté pour cette zone
level-none = rien de signalé
level-withheld = retenu
level-within = de { $least } à { $most } actes
level-from = { $least } actes ou plus
region-refusals = Refus ou entraves
part-tracks = volets
part-told = ce que d'autres ont compté
part-reported = mots d'un rapport
part-amounts = quantités
part-steps = retraits
part-parties = qui a agi
part-days = jours
part-ground = carte
owed-times = la première de { $n } fois
summary-acts-first = Les rapports font état d'actes de violence ({ $acts }) et de personnes tuées ({ $deaths }) ; la période précédente n'a pas été comptée.

# Un projet sans accord : ce qui est public des positions
deadlock-title = Pourquoi rien n'a commencé : { $draft }
section-deadlock = Le blocage en une phrase
deadlock = Chaque pas en attend un autre : { $links } ; aucun ne commence donc.
deadlock-none = D'après ce qui est public, aucun pas n'en attend un qui l'attend.
deadlock-link = « { $waiter } » attend « { $needed } » ({ $by })
deadlock-by-text = le texte
deadlock-by-stated = { $who }, en ses mots
deadlock-by-reported = { $who }, selon ce qui est rapporté
section-frees = Ce qui le lèverait
frees-intro = Calculé d'après le texte et les positions publiques : les moindres changements d'abord. Aucun n'est un conseil, et chacun demande quelque chose à quelqu'un.
section-positions = Les positions publiques
position-accepts = { $who }, sur { $clause } : à une condition ; { $basis }, { $day }
position-declines = { $who }, sur { $clause } : refus en l'état ; { $basis }, { $day }
basis-stated = déclaré
basis-reported = rapporté
section-proposed = Ce qui est proposé
section-offered = Ce qui pourrait être offert à côté, selon ce qui est rapporté
section-missing = Ce que le texte laisse ouvert
section-known = D'où cela est su
known-how = Ne figurent ici que les positions prises en public, telles que rapportées ; rien de ce qui fut dit en confidence ou déduit par quiconque. Les phrases de cette page sont faites par règle à partir du projet et de ces positions.
publisher-unnamed = un éditeur non nommé

# Une lecture de l'escalade, imprimée seulement avec l'approbation du mécanisme
month-of-year = { $month } { $year }
section-readings = Une lecture de l'escalade
part-readings = la lecture de l'escalade
readings-intro = Faite par des modèles statistiques et approuvée par le mécanisme. Chaque lecture dit ce qui fut compté à côté de ce à quoi l'on pouvait s'attendre ; aucune ne dit pourquoi, qui a commencé ni ce qui viendra.
reading-by-model = Par un modèle statistique : { $label }
reading-truce = Depuis le cessez-le-feu
reading-turns = Niveau des actes rapportés
reading-spread = Lieux nouveaux
reading-reciprocity = Ce qui a suivi quoi
reading-rests = Elle repose sur des actes connus au { $last } et rapportés depuis { $begin } par { $n ->
    [one] une source
   *[other] { $n } sources
}.
reading-watched = Qui pouvait observer est consigné pour une partie de ces jours ; là où plus de gens observent, plus est rapporté.
reading-unwatched = Qui pouvait observer n'est pas consigné : un changement peut donc aussi être celui de ce qui fut rapporté.
reading-not-not-begun = Cette lecture ne peut être faite : aucun cessez-le-feu n'avait commencé à l'arrêté.
reading-not-few = Cette lecture ne peut être faite : trop peu d'actes étaient connus à l'arrêté.
reading-not-late = Cette lecture n'a pas été faite : une trop grande part de ce que l'on sait de ces jours n'a été dite qu'après l'arrêté.
reading-not-nowhere = Cette lecture ne peut être faite : trop peu de rapports disent en quel lieu un acte s'est produit.
reading-not-nobody = Cette lecture ne peut être faite : les sources ne relèvent pas assez souvent qui a agi.
reading-truce-fewer = Dans les { $days } jours à partir du { $start }, moins d'actes de violence ont été rapportés que le temps avant le cessez-le-feu n'en laisse attendre sans lui, si rien d'autre n'a changé.
reading-truce-more = Dans les { $days } jours à partir du { $start }, plus d'actes de violence ont été rapportés que le temps avant le cessez-le-feu n'en laisse attendre sans lui, si rien d'autre n'a changé.
reading-truce-unsure = Dans les { $days } jours à partir du { $start }, on ne peut dire si moins ou plus d'actes de violence ont été rapportés que le temps avant le cessez-le-feu n'en laisse attendre sans lui, si rien d'autre n'a changé.
reading-truce-share = Pour 100 actes auxquels on pouvait s'attendre, { $share ->
    [0] moins de 5
   *[other] environ { $share }
} ont été rapportés ; dans 95 cas sur 100, ce nombre se situe entre { $low } et { $high }.
reading-truce-held = Essayée à { $of } dates avant le cessez-le-feu, la même lecture a donné une fourchette qui contenait ce qui est venu pour { $held } d'entre elles.
reading-turns-none = Aucun changement durable du niveau des actes rapportés ne se distingue du hasard depuis { $begin }.
reading-turns-up = Le niveau des actes rapportés a changé pour la dernière fois { $when } : il a monté.
reading-turns-down = Le niveau des actes rapportés a changé pour la dernière fois { $when } : il a baissé.
reading-turns-share = Pour 100 actes rapportés auparavant, { $share ->
    [0] moins de 5
   *[other] environ { $share }
} le sont depuis, sur un même nombre de jours.
reading-month = en { $first }
reading-months = entre { $first } et { $then }
reading-spread-unwatched = On ne peut dire si des actes ont atteint des lieux nouveaux : les sources n'observaient pas durant les { $quiet } jours précédents.
reading-spread-none = Ces jours-ci, aucun acte n'a été rapporté dans un carré de terrain (large de { $size } degré) qui en était exempt depuis { $quiet } jours.
reading-spread-few = Ces jours-ci, des actes ont été rapportés dans moins de 5 carrés de terrain (larges de { $size } degré) qui en étaient exempts depuis { $quiet } jours.
reading-spread-new = Ces jours-ci, des actes ont été rapportés dans { $n } carrés de terrain (larges de { $size } degré) qui en étaient exempts depuis { $quiet } jours.
reading-spread-faster = C'est plus qu'au rythme des périodes précédentes.
reading-spread-slower = C'est moins qu'au rythme des périodes précédentes.
reading-spread-usual = C'est à peu près autant qu'au rythme des périodes précédentes.
reading-reciprocity-more = Après des jours avec des actes qu'une source attribue à { $start }, des actes attribués à { $end } ont été rapportés plus souvent que le hasard ne l'explique.
reading-reciprocity-no-more = Après des jours avec des actes qu'une source attribue à { $start }, des actes attribués à { $end } n'ont pas été rapportés plus souvent que le hasard ne l'explique.
reading-reciprocity-loose = On ne peut dire ce qui a suivi quoi : le modèle ne s'ajuste pas à ce qui fut rapporté.
reading-reciprocity-never = Cela ne dit rien de qui a commencé, ni pourquoi, ni de qui doit répondre de quoi que ce soit.
reading-held = Une lecture de l'escalade a été demandée et n'est pas imprimée : il lui faut l'approbation du mécanisme, et { $why }.
reading-what = Lecture
reading-said = Ce qu'elle dit
reading-truce-range = Pour 100 actes auxquels on pouvait s'attendre, entre { $low } et { $high } ont été rapportés, dans 95 cas sur 100.
ground-squares = Une région que l'accord ne dessine pas est montrée par les carrés d'une grille (larges de { $size } degré) d'où des rapports la nomment ; sa teinte est celle du compte de la région dans le tableau ci-dessus, et un carré n'a pas de compte à lui. Hachuré : retenu.
