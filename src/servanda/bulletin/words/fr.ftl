### The words of bulletins. Neutral by design: docs/reference/bulletin.md has the checked vocabulary.

bulletin-title = Bulletin : { $agreement }
period = du { $first } au { $last }
number = N° { $n }
private = Analyse privée de { $who }, non une déclaration du mécanisme
official = Déclaration de { $who }, approuvée : { $approval }
unproven = Ces fichiers nomment { $who }, et la signature qui montrerait qu’ils en émanent manque : ne les attribuez à personne
cut-off = Ce qui était connu au { $at } est dit, et rien de ce qui le fut après.
count-withheld = moins de { $least }, ou retenu

headline-contrary-indication = { $period } : indications contraires pour { $n ->
    [one] une promesse sur { $of }
   *[other] { $n } promesses sur { $of }
}
headline-overdue = { $period } : aucune indication contraire ; { $n ->
    [one] une promesse sur { $of } est en retard
   *[other] { $n } promesses sur { $of } sont en retard
}
headline-not-observed = { $period } : personne n’a pu observer { $n ->
    [one] une promesse sur { $of }
   *[other] { $n } promesses sur { $of }
}
headline-open = { $period } : { $n ->
    [one] une promesse sur { $of } reste ouverte
   *[other] { $n } promesses sur { $of } restent ouvertes
}
headline-met = { $period } : ce qui était dû a été fait
headline-nothing-due = { $period } : rien n’était dû

summary-not-counted = Aucune source n’a compté les actes de violence sur l’ensemble de ces jours.
summary-acts-more = Les rapports font état de { $n ->
    [one] { $acts } acte de violence
   *[other] { $acts } actes de violence
 } et de { $deaths_n ->
    [one] { $deaths } personne tuée
   *[other] { $deaths } personnes tuées
 } ; la période précédente en comptait { $before }, moins que maintenant.
summary-acts-fewer = Les rapports font état de { $n ->
    [one] { $acts } acte de violence
   *[other] { $acts } actes de violence
 } et de { $deaths_n ->
    [one] { $deaths } personne tuée
   *[other] { $deaths } personnes tuées
 } ; la période précédente en comptait { $before }, plus que maintenant.
summary-acts-same = { $n ->
    [0] Les rapports ne font état d’aucun acte de violence, comme à la période précédente.
   *[other] Les rapports font état de { $n ->
        [one] { $acts } acte de violence
       *[other] { $acts } actes de violence
    } et de { $deaths_n ->
        [one] { $deaths } personne tuée
       *[other] { $deaths } personnes tuées
    }, autant d’actes qu’à la période précédente.
}
summary-acts-unknown = Les rapports font état d’actes de violence : { $acts } ; de personnes tuées : { $deaths } ; actes à la période précédente : { $before }.
summary-stands = Sur { $of ->
    [one] { $of } promesse
   *[other] { $of } promesses
 }, { $contrary ->
    [0] aucune n’a d’indications contraires
    [one] une a des indications contraires
   *[other] { $contrary } ont des indications contraires
}, { $overdue ->
    [0] aucune n’a de devoir en retard
    [one] une a un devoir en retard
   *[other] { $overdue } ont un devoir en retard
}, et { $met ->
    [0] aucune n’a été tenue
    [one] une a été tenue
   *[other] { $met } ont été tenues
}.
unseen-clauses = { $n ->
    [0] Aucune promesse en vigueur n’est connue pour être restée sans observation.
    [one] Une promesse sur { $of } n’a pas été observée : aucun rapport n’est venu de là où cela se verrait.
   *[other] { $n } promesses sur { $of } n’ont pas été observées : aucun rapport n’est venu de là où cela se verrait.
}
unseen-no-record = Qui pouvait observer quelle région n’est pas consigné : aucun compte n’est donc ici une part de ce qui s’est passé.
unseen-denied = L’observation a été refusée ou entravée dans : { $regions }.

figure-acts = actes de violence rapportés
figure-deaths = personnes tuées, selon les rapports
figure-days = { $n ->
    [one] jour avec un rapport
   *[other] jours avec un rapport
}
figure-contrary-indication = { $n ->
    [one] promesse avec indications contraires
   *[other] promesses avec indications contraires
}
figure-overdue = { $n ->
    [one] promesse en retard
   *[other] promesses en retard
}
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
made-agreement = le fichier de l’accord
made-evidence = tous les éléments réunis
made-program = le programme
section-unseen = Ce que personne n’a pu voir
section-corrections = Corrections
section-passages = Dans les propres mots de l’éditeur
of-period = Cette période
of-before = La période précédente
of-before-agreement = Aussi longtemps avant l’accord
not-to-be-had = non compté
board-intro = Comment se tient chaque promesse ces jours-ci. Le programme évalue ; ce que le mécanisme a constaté est à part.
board-clause = Promesse
board-who = Qui
board-status = État
board-observed = Observé par
status-contrary-indication = indication contraire
status-overdue = en retard
status-not-observed = non observé
status-open = en cours
status-met = respecté
status-nothing-due = rien d’échu
status-alleged = { $status }, seulement allégué
statements-limit = Les déclarations de chaque partie dans l’ordre de l’accord, { $limit ->
    [one] { $limit } lettre
   *[other] { $limit } lettres
 } au plus chacune, la même limite pour toutes.
statements-none = Aucune déclaration n’est consignée.
statement-reported = rapporté, non textuel
statement-cut = coupé à la limite
statement-by = { $name }, { $day }
statement-came = parvenue le { $came }
statement-late = parvenue le { $came }, après le délai de réponse, qui courait jusqu’au { $over }
findings-none = Le mécanisme n’a consigné aucun constat ces jours-ci.
finding-line = { $clause } : { $status }
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
course-intro = Chaque nombre tel qu’il fut dit à sa propre date de clôture ; ce qui s’est su depuis figure sous Corrections dès qu’il y en a assez pour le dire.
disclosure-rule = Par règle : { $parts }.
disclosure-model = Par modèle statistique : { $parts }.
disclosure-person = Par une personne : { $parts }.
disclosure-nothing = rien
disclosure-generated-none = Aucun texte n’a été produit par un modèle de langage.
disclosure-policy = Politique éditoriale : { $policy }
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
correction-acts = Actes de violence : { $before } étaient connus avant, { $after } sont connus à présent.
correction-deaths = Personnes tuées : { $before } étaient connues avant, { $after } sont connues à présent.

### What people enter: docs/reference/bulletin-file.md.

own-words = Dans les mots de { $who } : « { $text } »
own-words-generated = « { $text } » (texte généré par { $program } ; { $who } en répond)
section-held-back = En attente de réponse
section-why-now = Pourquoi maintenant
held-back = En attente de la réponse d’une partie dont il est question, et pas encore imprimé : { $findings ->
    [0] aucun constat
    [one] un constat
   *[other] { $findings } constats
} ; { $statements ->
    [0] aucune déclaration ni aucun passage
    [one] une déclaration ou un passage
   *[other] { $statements } déclarations et passages
}.
held-back-none = Rien n’est retenu dans l’attente d’une réponse.
held-back-rule-agreement = Ce qui parle d’une partie est imprimé quand elle a répondu, ou après { $time }, délai que donne l’accord.
held-back-rule-publisher = Ce qui parle d’une partie est imprimé quand elle a répondu, ou après { $time } ; l’accord ne donne aucun délai, celui-ci est celui de l’éditeur.
held-back-rule-program = Ce qui parle d’une partie est imprimé quand elle a répondu, ou après { $time } ; ni l’accord ni l’éditeur ne donnent de délai, celui-ci est celui du programme.
statement-none = { $name } : aucune déclaration enregistrée pour ces jours.
statement-translated = traduit de la langue : { $language }
statement-generated = texte généré par { $program }
language-en = anglais
language-fr = français
language-ar = arabe
finding-told = { $status } : « { $sentence } » ({ $by }, { $day })
finding-told-region = { $region }, { $status } : « { $sentence } » ({ $by }, { $day })
finding-grade = { $finding } ; degré : { $grade }
finding-status-alleged = allégué
finding-status-under-inquiry = en cours d’enquête
finding-status-confirmed = confirmé
finding-status-not-confirmed = non confirmé
finding-status-disputed = contesté
finding-status-withdrawn = retiré
finding-status-not-stated = non indiqué
correction-person = Correction { $n }, par une personne, bulletin { $period } : { $text }
correction-rule = Correction { $n } de ce bulletin, par règle, { $period } : { $text }
disclosure-generated = Du texte a été généré par un programme : { $parts }.
generated-part = { $part }, par { $program }
disclosure-policy-link = La lire
part-corrections = corrections
part-why-now = raison de la publication
policy-title = Politique éditoriale
policy-of = Ce à quoi { $who } se tient
approved-by = par { $members }, le { $day } ; { $rule }
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
by-region-promise = { $status } : « { $sentence } »
why-now-said = Dans les mots de l’éditeur : « { $text } »

### Forms and signing
version = version { $n }
version-of = Version { $n } ; la version précédente reste à son adresse.
share-alternative = Image de mots : { $headline }. { $who }. { $agreement }.
signed-with = Signé avec la clé { $key }. La page check.html à côté montre si un fichier est bien celui qui fut signé.
approved-with = Approuvé sous la clé du mécanisme { $key } : elle signe un texte qui nomme ces jours, le vote de chacun et l’empreinte de ce bulletin dans toutes ses langues.

# Ce qui est dit à côté des promesses
section-tracks = Les volets côte à côte
track = Volet
section-told = Ce que d’autres ont compté
told-intro = Décomptes faits par les sources elles-mêmes et connus en ces jours. Ils ne sont jamais additionnés entre eux ni aux chiffres ci-dessus. Un décompte inférieur à cinq est retenu.
told-what = Compté
told-now = Dit maintenant
told-days = De quels jours
told-casualties = personnes tuées ou blessées
told-casualties-killed = personnes tuées
told-casualties-injured = personnes blessées
told-casualties-missing = personnes disparues
told-displacement = personnes déplacées
told-coverage-denied = restrictions d’accès
told-aid-delivery = aide livrée
told-aid-distribution = aide distribuée
told-aid-medical-evacuation = personnes évacuées pour être soignées
told-report-count-against-ceasefire = actes contraires au cessez-le-feu, selon le décompte des observateurs
told-report-count-explosions = explosions
told-report-count-weapons-inside-lines = armes vues en deçà des lignes de retrait
told-report-count-weapons-that-should-have-been-withdrawn = armes lourdes vues qui auraient dû être retirées
told-report-count-uses-of-weapons-that-should-have-been-withdrawn = usages d’armes qui auraient dû être retirées
told-report-count-uses-of-high-calibre-weapons = usages d’armes de gros calibre
told-report-count-windows-of-silence = cessez-le-feu locaux pour des réparations
told-report-count-patrols-in-support-of-repairs = patrouilles à l’appui de réparations
told-report-count-infrastructure-facilities = installations civiles qui ont pu être réparées
section-reported = Dans les mots d’un rapport
reported-intro = Phrases de rapports publiés, connues en ces jours, telles quelles : celles qui donnent les décomptes ci-dessus, et d’autres. Les mots sont ceux des rapports et non les nôtres.
passage-access = Accès
passage-weapons = Armes
passage-most-recorded = Là où l’on a relevé le plus
passage-mines = Mines et munitions non explosées
passage-disengagement = Désengagement
section-amounts = Promis et donné
amounts-intro = Ce que l’accord chiffre, et ce que des rapports disent donné. Ce que personne n’a compté n’est pas un manque.
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
party-intro = Seulement les actes dont une source relève l’auteur ; leur nombre dépend de qui est observé.
party-none = Aucune source de ces jours ne relève qui a agi ; aucun chiffre ne figure donc à côté d’un nom.
party-others = autres
party-unrecorded = que personne n’a relevé
section-days = Les jours qui comptent
day-begins = { $what } : début
day-ends = { $what } : fin
day-due = { $what } : échéance
day-overdue = { $what } : échéance passée
day-finding = conclusion sur { $what }
section-ground = Carte
ground-intro = Les zones et lignes de l’accord sur le contour des terres. Les zones sont teintées selon la classe de ce qui y fut compté ; aucun lieu d’acte n’est dessiné.
level-uncounted = non compté pour cette zone
level-none = rien de signalé
level-withheld = retenu
level-within = de { $least } à { $most ->
    [one] { $most } acte
   *[other] { $most } actes
 }
level-from = { $least ->
    [one] { $least } acte
   *[other] { $least } actes
 } ou plus
region-refusals = Refus ou entraves
part-tracks = volets
part-told = ce que d’autres ont compté
part-reported = mots d’un rapport
part-amounts = quantités
part-steps = retraits
part-parties = qui a agi
part-days = jours
part-ground = carte
owed-times = la première de { $n } fois
summary-acts-first = Les rapports font état d’actes de violence : { $acts } ; de personnes tuées : { $deaths } ; la période précédente n’a pas été comptée.

# Un projet sans accord : ce qui est public des positions
section-deadlock = Le blocage en une phrase
section-frees = Ce qui le lèverait
frees-intro = Calculé d’après le texte et les positions publiques : les moindres changements d’abord. Aucun n’est un conseil, et chacun demande quelque chose à quelqu’un.
section-positions = Les positions publiques
basis-stated = déclaré
basis-reported = rapporté
section-proposed = Ce qui est proposé
section-offered = Ce qui pourrait être offert à côté, selon ce qui est rapporté
section-known = D’où cela est su
known-how = Ne figurent ici que les positions prises en public, telles que rapportées ; rien de ce qui fut dit en confidence ou déduit par quiconque. Les phrases de cette page sont faites par règle à partir du projet et de ces positions.
publisher-unnamed = un éditeur non nommé

### Le site public : docs/reference/site.md.

site-title = Ce qui a été promis, et où l’on en est
site-nav = Pages de ce site
site-languages = Langues
site-skip = Aller au texte
site-in-en = English
site-in-fr = Français
site-in-ar = العربية
site-way-index = Accords
site-way-archive = Archives
site-way-search = Recherche
site-way-topics = De A à Z
site-way-data = Données
site-way-check = Vérifier un fichier
site-way-answers = Bulletins, et ce que des lecteurs ont répondu
site-foot = Établi par règle à partir des seuls bulletins publiés : rien ne figure ici qu’aucun bulletin n’ait dit. Aucun témoin (cookie) n’est posé et rien n’est demandé à aucun autre lieu.
site-as-of = à la date du dernier bulletin
site-none = Aucun bulletin n’a encore été publié.
site-front-intro = Chaque accord avec son dernier bulletin. Derrière chaque titre : où en est chaque promesse, et selon quels critères.
site-last = Dernier bulletin : { $days } ({ $n ->
    [one] la seule période
   *[other] sur { $n } périodes
})
site-drafts = Non convenus
site-drafts-intro = Textes qui ne sont pas convenus : les positions publiques, et pourquoi rien n’a commencé.
site-draft = Projet
site-proof-genuine = signé par l’éditeur ; chaque fichier montré est tel qu’il a été signé
site-proof-signed = signé ; chaque fichier montré est tel qu’il a été signé. À qui est la clé, comparez auprès de l’éditeur : { $key }
site-proof-listed = non signé : les fichiers sont tels que la liste du dossier les donne, et nul ne répond de cette liste
site-key-gone = Cette clé n’est plus valable à partir du { $day } ; les jours de ce bulletin sont antérieurs, et aucun registre ne montre quand il fut signé.
site-key-gone-before = Cette clé n’est plus valable à partir du { $day } ; le registre a reçu ce bulletin avant.
site-not-shown = Non montré
site-not-shown-count = { $n ->
    [one] Un bulletin ou fichier n’est pas montré, car il n’est pas tel qu’il a été fait.
   *[other] { $n } bulletins ou fichiers ne sont pas montrés, car ils ne sont pas tels qu’ils ont été faits.
}
site-not-shown-intro = Ce qui a été modifié après avoir été signé ou inscrit, ou ne peut être lu, n’est pas montré, et aucune page n’en est tirée.
site-file = Fichier
site-why = Pourquoi
site-code = Code
site-why-BUL014 = Un lien se trouve là, et ce à quoi il mène n’est pas un fichier de ce dossier.
site-why-BUL030 = Sa signature n’est pas celle d’un bulletin.
site-why-BUL031 = Sa signature ne tient pas : quelque chose a été modifié après la signature.
site-why-BUL032 = Il est signé d’une autre clé que celle de l’éditeur.
site-why-BUL033 = Le fichier n’est pas celui qui a été fait sous ce nom : il a été modifié ensuite.
site-why-BUL034 = Aucune signature ne nomme ce fichier.
site-why-BUL035 = Le reçu d’un registre placé à côté ne le montre pas.
site-why-BUL038 = Sa clé a été déclarée non valable, et aucun registre ne montre qu’il a été signé avant.
site-why-BUL060 = Il ne peut être lu comme un bulletin.
site-why-BUL061 = Il donne un nombre d’incidents trop petit pour être publié.
site-why-BUL063 = Le fichier dont les pages sont tirées n’est pas là.
site-why-BUL064 = C’est un autre bulletin que son nom ne le dit, ou la liste n’en nomme aucun ainsi.
site-why-BUL065 = Il a été signé, et sa signature manque.
site-why-BUL068 = Il dit être une déclaration du mécanisme, et la signature qui le montrerait manque.
site-why-BUL069 = Il est dans le dossier, et la liste du dossier ne le nomme pas.
site-why-other = Il n’est pas tel qu’un éditeur le fait.
site-period = Période
site-headline = Titre
site-version = Version
site-forms = Formes
site-proof = Authenticité
site-form-pdf = PDF
site-form-text = Texte
site-form-csv = Tableau (CSV, HXL)
site-form-json = JSON
site-missing = Absents : { $files }
site-now = Où en sommes-nous
site-whole = Le bulletin entier
site-other-language = Certains bulletins n’ont pas été faits dans cette langue ; ils sont montrés tels qu’ils ont été faits.
site-board-intro = Où en est chaque promesse dans le dernier bulletin, et dans chacune de { $n ->
    [one] une période
   *[other] { $n } périodes
} : la bande a une case pour chacune. La page de chaque promesse dit la même chose en mots.
site-nobody = personne de nommé pour l’observer
site-criteria = Selon quels critères
site-criteria-intro = Aucune barre ne figure sans ses critères : pourquoi elle est ainsi, ce qui la ferait changer, ce qui est compté, et qui pouvait voir.
site-criteria-fold = Ce qui la ferait changer, ce qui est compté, qui pouvait voir
site-because = { $status } : { $why }
site-because-contrary-indication = au moins un rapport de ces jours fait état de quelque chose que la promesse exclut. Le programme évalue ; constater revient au mécanisme.
site-because-overdue = son jour est passé, et aucun rapport ne dit que c’est fait.
site-because-not-observed = aucun rapport n’est venu de là où cela se verrait ; on ne sait donc pas si elle a été tenue.
site-because-open = son délai n’est pas écoulé, et rien de rapporté ne va contre elle.
site-because-met = ce qui était dû en ces jours a été rapporté comme fait, ou rien de ce qu’elle exclut n’a été rapporté de là où quelqu’un observait.
site-because-nothing-due = rien n’en était dû en ces jours.
site-turns-forbid = Elle interdit quelque chose : un seul rapport en ces jours, tant que la promesse est en vigueur, la fait passer à « indication contraire » ; sans rapport de quiconque pouvait voir, elle est « non observée », et non « tenue ».
site-turns-limit = Elle fixe une limite : des rapports qui ensemble la dépassent la font passer à « indication contraire » ; en deçà, elle est « tenue » une fois son temps écoulé.
site-turns-require = Elle demande quelque chose pour un jour donné : rapportée comme faite, elle passe à « tenue » ; après ce jour, sans tel rapport, à « en retard ».
site-turns-permit = Elle permet quelque chose : rien ne la fait changer ; les actes qu’elle couvre ne sont opposés à aucune autre promesse.
site-turns-not-told = Ce bulletin ne dit pas ce qui la ferait changer.
site-counted = Compté en ces jours : { $counts }.
site-counted-none = Rien n’en a été compté en ces jours.
site-seen-by = À observer par { $who } ; ce qu’ils n’ont pas vu ou pas publié n’y est pas.
site-seen-by-nobody = Le texte ne nomme personne qui doive l’observer : cela repose sur qui en a parlé, et personne n’a le devoir de regarder.
site-gates-intro = Une phase est ouverte là où ce sur quoi le texte l’ouvre est consigné.
site-opens = Ce qui l’ouvre
site-not-told = non dit
site-gone = Promesses dont le dernier bulletin ne parle pas
site-means-contrary-indication = un rapport fait état de quelque chose que la promesse exclut
site-means-overdue = son jour est passé, et personne n’a dit que c’était fait
site-means-not-observed = personne n’a pu voir
site-means-open = son délai n’est pas écoulé
site-means-met = faite, ou tenue autant que quelqu’un observait
site-means-nothing-due = rien n’était dû
site-stands = Où elle en est
site-strip = À travers { $n ->
    [one] un bulletin
   *[other] { $n } bulletins
}
site-acts = Actes rapportés là où la promesse vaut
site-acts-intro = Chaque acte de violence rapporté dans les zones dont parle la promesse, quelle que soit la promesse qu’il touche et qui que ce soit qui l’ait fait. Un compte inférieur à cinq est retenu, et un autre avec lui.
site-standing-reconstruction = reconstitution pour l’analyse, non le texte authentique
site-promised = Ce qui a été promis
site-companion = En entier, comme le compagnon de l’accord le dit par règle
site-promised-by = Promis par { $who }.
site-promised-otherwise = Dans le bulletin du { $days } la promesse était dite en d’autres mots, qui figurent en dernier.
site-happened = Ce qui s’est passé
site-happened-intro = Où elle en était dans chaque bulletin, le plus récent d’abord. Les actes par région figurent dans chaque bulletin ; d’aucune promesse n’est dit ce qui pourrait désigner quelqu’un.
site-windows = Fois où elle a été examinée
site-life = En vigueur
site-owed = { $state }, { $day }
site-known = Comment on le sait
site-known-rule = Où elle en est est évalué par règle à partir de rapports, dont chacun figure parmi les sources de son bulletin. Ce que le mécanisme a constaté figure à part, plus bas.
site-watched = { $region } : observé { $share } % du temps
site-unwatched = { $region } : qui pouvait observer n’est pas consigné
site-disputed = Ce qui est contesté
site-disputed-none = Aucun bulletin ne fait état d’une contestation sur cette promesse ; cela ne veut pas dire qu’il n’y en a pas.
site-alleged-in = { $days } : seulement allégué, par un côté ou sans seconde source
site-statements-of = { $n ->
    [0] Aucune déclaration d’une partie n’est consignée dans le bulletin du { $days }.
    [one] Une déclaration d’une partie figure mot pour mot dans le bulletin du { $days }.
   *[other] { $n } déclarations de parties figurent mot pour mot dans le bulletin du { $days }.
}
site-statements-intro = Telles qu’elles ont été faites. Aucun bulletin ne dit de quelle promesse parle une déclaration : toutes celles des bulletins qui parlent de cette promesse figurent ici, les plus récentes d’abord.
site-statements-earlier = { $n ->
    [one] Un bulletin antérieur comporte aussi des déclarations :
   *[other] { $n } bulletins antérieurs comportent aussi des déclarations :
}
site-corrections-intro = Celles des bulletins qui parlent de cette promesse ; si l’une la concerne, ses propres mots le disent.
site-corrections-more = { $n ->
    [one] Une plus ancienne figure dans son bulletin.
   *[other] { $n } plus anciennes figurent dans leurs bulletins.
}
site-disputed-said = Ce que les parties ont dit en ces jours figure plus bas, mot pour mot.
site-disputed-live = Ce qu’une partie conteste au registre, et ce que des lecteurs ont répondu, figure à côté du bulletin.
site-unseen-in = Personne n’a pu le voir en ces périodes : { $days }.
site-unseen-part = En celles-ci on l’a vu en partie : { $days }.
site-unseen-none = Dans chaque bulletin quelqu’un pouvait le voir.
site-topics = Tout, par sujet et par lettre
site-zones-of = Zones et promesses : { $title }
site-search-for = Chercher une promesse, une partie, un lieu, un bulletin
site-search-intro = La recherche se fait dans votre propre navigateur et n’envoie rien. Sans scripts :
site-search-found = Trouvé
site-search-none = Rien ne contient tous ces mots.
site-search-many = Plus de { $most } : les premiers sont montrés. Ajoutez un mot.
site-search-left-out = { $n ->
    [one] L’entrée la plus ancienne n’est pas dans la recherche ; les archives l’ont.
   *[other] Les { $n } entrées les plus anciennes ne sont pas dans la recherche ; les archives les ont.
}
site-kind-agreement = accord
site-kind-promise = promesse
site-kind-bulletin = bulletin
site-kind-statement = déclaration
site-data = Les données et leurs conditions
site-licence = Conditions
site-data-whole = Toutes les périodes en un tableau
site-data-whole-intro = De chaque accord la dernière version de chaque période : toutes les lignes (CSV avec étiquettes HXL), et l’histoire de chaque promesse (JSON).
site-data-single = Chaque bulletin
site-data-single-intro = Des bulletins les plus récents. Ceux d’avant sont dans les archives ; les sommes de contrôle de chaque fichier du site figurent dans site.json à côté.
site-archive-more = { $n ->
    [one] Il y a { $n } bulletin ; il figure ci-dessus.
   *[other] Il y a { $n } bulletins ; les plus récents figurent ci-dessus.
}
site-archive-all = Tous
site-bytes = Octets
site-columns = Ce que veulent dire les colonnes
site-columns-intro = De chaque tableau d’ici. La deuxième ligne de chacun porte des étiquettes du Humanitarian Exchange Language (HXL).
site-column = Colonne
site-meaning = Sens
site-column-bulletin = nom du bulletin dont est la ligne
site-column-speaker = qui y parle
site-column-first-day = premier jour de la période, dans les jours de l’accord
site-column-last-day = dernier jour de la période
site-column-part = chiffre, promesse, constat, devoir, phase ou région
site-column-key = nom de la promesse, du chiffre ou de la phase dans son accord
site-column-text = ce que c’est, en mots
site-column-region = la région, là où la ligne est d’une région
site-column-who = de qui
site-column-status = où cela en est
site-column-value = le compte de cette période ; vide là où il est retenu ou non fait
site-column-value-before = le compte de la période d’avant
site-column-withheld = oui là où un compte est retenu : d’un à quatre, ou un qui en trahirait un tel
site-board-of = Promesse par promesse : { $title }
site-address-here = ADRESSE-DE-CE-SITE/
site-elsewhere = Montrer ce tableau sur votre propre page
site-elsewhere-intro = Le tableau est une petite page qui ne pose aucun témoin (cookie), n’exécute aucun script et ne suit personne.
site-elsewhere-see = La voir
site-elsewhere-address = Ce site a été fait sans son adresse : mettez-la là où figure ADRESSE-DE-CE-SITE.
site-elsewhere-frame = Comme cadre
site-elsewhere-image = Comme image avec un lien, là où les cadres ne sont pas permis
site-elsewhere-picture = L’image
site-feed = Fil des nouveaux bulletins (Atom)

# Un projet avant signature : la page de ce qui est public (drafts/)
draft-newest = Les jours de cette page restent tels quels. Dès que quelqu’un en dit davantage, la page la plus récente se trouve ailleurs :
draft-newest-link = la page la plus récente sur ce projet
draft-kept = Conservées telles quelles
draft-kept-intro = Chacune de ces pages reste à son adresse telle qu’elle fut écrite ; une nouvelle entrée en fait une nouvelle.
draft-kept-days = Jours
draft-listed = { $draft } : { $headline }
draft-kind = Positions avant signature : { $draft }
draft-headline-stands = Chaque pas en attend un autre : ce que chaque côté a dit en public
draft-headline-none = Ce qui a été dit en public de ce projet
draft-step = le pas { $n } ({ $who } : « { $says } »)
draft-step-again = le pas { $n }
draft-link = { $waiter } attend { $needed }, { $by }
draft-by-text = selon le texte
draft-by-stated = selon ses propres mots ({ $who })
draft-by-reported = selon des paroles rapportées ({ $who })
draft-deadlock = { $n ->
    [1] Un pas s’attend lui-même : { $links } ; il ne commence donc jamais.
    [2] Chacun attend l’autre : { $links } ; aucun ne commence donc.
   *[other] L’attente tourne en cercle : { $links } ; aucun ne commence donc.
}
draft-until = { " " }Selon le texte, une date met fin à l’attente : { $day }.
draft-deadlock-none = D’après ce qui est public, aucun pas n’en attend un qui l’attend.
draft-free-verified = Qu’un premier pas vérifié ({ $who }) ouvre { $either }, à côté de la condition actuelle.
draft-free-verified-any = Qu’un premier pas vérifié par un tiers accepté des deux ouvre { $either }, à côté de la condition actuelle.
draft-free-long-stop = Fixer une date à laquelle { $either } commence, quoi que l’autre ait fait.
draft-free-together = Fixer une même heure à laquelle { $steps } commencent ensemble ; personne n’avance alors le premier.
draft-free-first = Que { $waiter } commence sans que { $needed } soit attendu (à avancer le premier : { $who }).
draft-free-drop = Que { $waiter } commence sans que { $needed } soit attendu.
draft-frees-edits = { $n ->
    [one] { $text } Un seul endroit du texte change.
   *[other] { $text } { $n } endroits du texte changent.
}
draft-frees-nothing = Rien n’est à lever dans l’ordre des pas, d’après ce qui est public.
draft-way-accepts = accepte
draft-way-declines = refuse
draft-way-accepts-if = accepte à une condition : { $condition }
draft-way-declines-while = refuse tant que ceci dure : { $condition }
draft-basis-reported-by = rapporté ({ $who })
draft-position = { $who }, sur le pas { $n } : { $way } ; { $basis }, { $day }
draft-position-known = connu le { $day }
draft-position-earlier = une parole antérieure : une plus récente de cette partie suit
draft-position-unquoted = Aucune parole de sa part n’est consignée.
draft-position-none = { $name } : aucune position publique sur ce projet n’est consignée.
draft-position-limit = Dans l’ordre du projet, dans un même corps, chacune jusqu’à { $limit ->
    [one] { $limit } lettre
   *[other] { $limit } lettres
 }, la même limite pour tous.
draft-cut = coupé à la limite
draft-proposes = propose { $steps }
draft-offer = { $title } ({ $by })
draft-offer-said = { $basis }, { $day }
draft-steps-number = Pas
draft-open-day = Le jour où cela commencerait n’est pas fixé.
draft-open-words = Le pas { $n } emploie des mots que rien ne définit : { $words }.
draft-open-chk030 = Personne n’est nommé pour voir si cela est respecté : { $steps }.
draft-open-chk036 = Rien ne dit ce qui suit si cela n’est pas respecté : { $steps }.
draft-open-terms = { $who } met au pas { $n } une condition en des mots dont aucune règle ne peut tirer ce qui est attendu.
draft-open-single = Tout repose sur une seule source.
draft-open-reported = Aucune position n’est consignée dans les mots mêmes d’une partie ; toutes sont rapportées.
draft-open-clauses = Si le projet contient plus que les pas montrés ici ; seuls y sont ceux nommés en public.
draft-open-private = Ce qui fut dit en confidence, et si quelqu’un a bougé depuis le dernier jour nommé ici.
draft-days = Dit du { $first } au { $last }
draft-day = Dit le { $last }
draft-parts-rule = ce que chacun attend, le blocage, ce qui le lèverait, ce qui n’est pas connu
draft-parts-person = les positions, les options et les clauses, saisies avec leurs sources
draft-end = Fin de la page.
section-unknown = Ce qui n’est pas connu
draft-gap = { " ; " }
draft-quoted = « { $what } »
draft-way-declines-until = refuse jusqu’à ceci : { $condition }
draft-offer-frees = lèverait, selon ce qui est dit, { $steps }
section-draft-steps = Les pas
draft-source-date = Date
draft-open-words-any = Le projet emploie des mots que rien ne définit : { $words }.

# Une lecture de l'escalade, imprimée seulement avec l'approbation du mécanisme
month-of-year = { $month } { $year }
section-readings = Une lecture de l’escalade
part-readings = la lecture de l’escalade
readings-intro = Faite par des modèles statistiques et approuvée par le mécanisme. Chaque lecture dit ce qui fut compté à côté de ce à quoi l’on pouvait s’attendre ; aucune ne dit pourquoi, qui a commencé ni ce qui viendra.
reading-by-model = Par un modèle statistique : { $label }
reading-truce = Depuis le cessez-le-feu
reading-turns = Niveau des actes rapportés
reading-spread = Lieux nouveaux
reading-reciprocity = Ce qui a suivi quoi
reading-rests = Elle repose sur des actes connus au { $last } et rapportés depuis { $begin } par { $n ->
    [one] une source
   *[other] { $n } sources
}.
reading-watched = Qui pouvait observer est consigné pour une partie de ces jours ; là où plus de gens observent, plus est rapporté.
reading-unwatched = Qui pouvait observer n’est pas consigné : un changement peut donc aussi être celui de ce qui fut rapporté.
reading-not-not-begun = Cette lecture ne peut être faite : aucun cessez-le-feu n’avait commencé à l’arrêté.
reading-not-few = Cette lecture ne peut être faite : trop peu d’actes étaient connus à l’arrêté.
reading-not-late = Cette lecture n’a pas été faite : une trop grande part de ce que l’on sait de ces jours n’a été dite qu’après l’arrêté.
reading-not-nowhere = Cette lecture ne peut être faite : trop peu de rapports disent en quel lieu un acte s’est produit.
reading-not-nobody = Cette lecture ne peut être faite : les sources ne relèvent pas assez souvent qui a agi.
reading-truce-fewer = { $days ->
    [one] Dans le jour
   *[other] Dans les { $days } jours
 } à partir du { $start }, moins d’actes de violence ont été rapportés que le temps avant le cessez-le-feu n’en laisse attendre sans lui, si rien d’autre n’a changé.
reading-truce-more = { $days ->
    [one] Dans le jour
   *[other] Dans les { $days } jours
 } à partir du { $start }, plus d’actes de violence ont été rapportés que le temps avant le cessez-le-feu n’en laisse attendre sans lui, si rien d’autre n’a changé.
reading-truce-unsure = { $days ->
    [one] Dans le jour
   *[other] Dans les { $days } jours
 } à partir du { $start }, on ne peut dire si moins ou plus d’actes de violence ont été rapportés que le temps avant le cessez-le-feu n’en laisse attendre sans lui, si rien d’autre n’a changé.
reading-truce-share = Pour 100 actes auxquels on pouvait s’attendre, { $share ->
    [0] moins de 5
   *[other] environ { $share }
} ont été rapportés ; dans 95 cas sur 100, ce nombre se situe entre { $low } et { $high }.
reading-truce-held = Essayée à { $of ->
    [one] { $of } date
   *[other] { $of } dates
 } avant le cessez-le-feu, la même lecture a donné une fourchette qui contenait ce qui est venu pour { $held } d’entre elles.
reading-turns-none = Aucun changement durable du niveau des actes rapportés ne se distingue du hasard depuis { $begin }.
reading-turns-up = Le niveau des actes rapportés a changé pour la dernière fois { $when } : il a monté.
reading-turns-down = Le niveau des actes rapportés a changé pour la dernière fois { $when } : il a baissé.
reading-turns-share = Pour 100 actes rapportés auparavant, { $share ->
    [0] moins de 5
   *[other] environ { $share }
} le sont depuis, sur un même nombre de jours.
reading-month = en { $first }
reading-months = entre { $first } et { $then }
reading-spread-unwatched = On ne peut dire si des actes ont atteint des lieux nouveaux : les sources n’observaient pas durant { $quiet ->
    [one] { $quiet } jour
   *[other] { $quiet } jours
 } auparavant.
reading-spread-none = Ces jours-ci, aucun acte n’a été rapporté dans un carré de terrain (large de { $size } degré) qui en était exempt depuis { $quiet ->
    [one] { $quiet } jour
   *[other] { $quiet } jours
 }.
reading-spread-few = Ces jours-ci, des actes ont été rapportés dans moins de 5 carrés de terrain (larges de { $size } degré) qui en étaient exempts depuis { $quiet ->
    [one] { $quiet } jour
   *[other] { $quiet } jours
 }.
reading-spread-new = Ces jours-ci, des actes ont été rapportés dans { $n ->
    [one] { $n } carré de terrain (large de
   *[other] { $n } carrés de terrain (larges de
 } { $size } degré) qui en étaient exempts depuis { $quiet ->
    [one] { $quiet } jour
   *[other] { $quiet } jours
 }.
reading-spread-faster = C’est plus qu’au rythme des périodes précédentes.
reading-spread-slower = C’est moins qu’au rythme des périodes précédentes.
reading-spread-usual = C’est à peu près autant qu’au rythme des périodes précédentes.
reading-reciprocity-more = Après des jours avec des actes qu’une source attribue à { $start }, des actes attribués à { $end } ont été rapportés plus souvent que le hasard ne l’explique.
reading-reciprocity-no-more = Après des jours avec des actes qu’une source attribue à { $start }, des actes attribués à { $end } n’ont pas été rapportés plus souvent que le hasard ne l’explique.
reading-reciprocity-loose = On ne peut dire ce qui a suivi quoi : le modèle ne s’ajuste pas à ce qui fut rapporté.
reading-reciprocity-never = Cela ne dit rien de qui a commencé, ni pourquoi, ni de qui doit répondre de quoi que ce soit.
reading-held = Une lecture de l’escalade a été demandée et n’est pas imprimée : il lui faut l’approbation du mécanisme, et { $why }.
reading-what = Lecture
reading-said = Ce qu’elle dit
reading-truce-range = Pour 100 actes auxquels on pouvait s’attendre, entre { $low } et { $high } ont été rapportés, dans 95 cas sur 100.
ground-squares = Une région que l’accord ne dessine pas est montrée par les carrés d’une grille (larges de { $size } degré) d’où des rapports la nomment ; sa teinte est celle du compte de la région dans le tableau ci-dessus, et un carré n’a pas de compte à lui. Hachuré : retenu.

### À lire à haute voix : tout nombre en mots, aucun signe que personne ne dit.
radio-opening = Voici le bulletin sur l’accord suivant, { $agreement }, pour le temps qui va du { $first } au { $last }.
radio-opening-day = Voici le bulletin sur l’accord suivant, { $agreement }, pour le { $first }.
radio-length = Sa lecture à haute voix prend environ { $n ->
    [one] une minute
   *[other] { $n } minutes
}.
radio-version = Ceci est la version { $n } de ce bulletin.
radio-cut-off = Il dit ce qui était connu à la fin de ce temps, et rien de ce qui le fut après.
radio-status-contrary-indication = { $n ->
    [one] il y a des indications contraires pour une
   *[other] il y a des indications contraires pour { $n }
}
radio-status-overdue = { $n ->
    [one] une est en retard
   *[other] { $n } sont en retard
}
radio-status-not-observed = { $n ->
    [one] une n’a pu être observée par personne
   *[other] { $n } n’ont pu être observées par personne
}
radio-status-open = { $n ->
    [one] une reste ouverte
   *[other] { $n } restent ouvertes
}
radio-status-met = { $n ->
    [one] une a été tenue
   *[other] { $n } ont été tenues
}
radio-status-nothing-due = { $n ->
    [one] rien n’était dû pour une
   *[other] rien n’était dû pour { $n }
}
radio-track = Sous le volet { $track }, il y a { $of ->
    [one] une promesse
   *[other] { $of } promesses
}, { $list }.
radio-told = D’après { $source }, le compte est de { $n }{ $unit }, pour le temps qui va du { $first } au { $last }, { $what }.
radio-told-withheld = D’après { $source }, le compte est inférieur à { $least }, ou retenu, pour le temps qui va du { $first } au { $last }, { $what }.
radio-told-before = Le compte donné avant celui-là était de { $n }.
radio-reported = Des phrases de rapports publiés figurent mot pour mot sur la page, dans la langue des rapports.
radio-owed-overdue = { $sentence } Cela revient à { $who }. L’échéance était fixée au { $day }, et aucun rapport ne dit que ce fut fait.
radio-owed-due = { $sentence } Cela revient à { $who }. L’échéance est fixée au { $day }.
radio-owed-times = C’est la première de { $n } fois.
radio-amount = { $sentence } Pour ces jours, la promesse était de { $promised }, et des rapports font état de { $given }.
radio-amount-withheld = { $sentence } Pour ces jours, la promesse était de { $promised }, et ce dont des rapports font état est inférieur à { $least }, ou retenu.
radio-amount-untold = { $sentence } Pour ces jours, la promesse était de { $promised }, et aucun rapport ne donne de nombre.
radio-step-contrary-indication = { $sentence } Il y a là des indications contraires.
radio-step-overdue = { $sentence } L’échéance était fixée au { $day }, et aucun rapport ne dit que ce fut fait.
radio-step-overdue-no-day = { $sentence } Cela est en retard, et aucun rapport ne dit que ce fut fait.
radio-step-not-observed = { $sentence } Personne n’a pu observer si ce fut fait.
radio-step-open = { $sentence } Cela reste ouvert.
radio-step-met = { $sentence } Cela a été respecté.
radio-step-nothing-due = { $sentence } Rien de cela n’était dû ces jours-ci.
radio-gate-dormant = La phase nommée { $name } n’a pas commencé.
radio-gate-in-force = La phase nommée { $name } est en vigueur.
radio-gate-in-force-since = La phase nommée { $name } est en vigueur depuis le { $day }.
radio-gate-suspended = La phase nommée { $name } est suspendue.
radio-gate-ended = La phase nommée { $name } est terminée.
radio-region = Dans la région suivante, { $region }, les rapports font état de { $acts } et de { $deaths }.
radio-acts = { $n ->
    [0] zéro acte de violence
   *[other] { $n } actes de violence
}
radio-deaths = { $n ->
    [0] zéro personne tuée
   *[other] { $n } personnes tuées
}
radio-acts-withheld = moins de { $least } actes de violence, ou d’un nombre retenu
radio-deaths-withheld = moins de { $least } personnes tuées, ou d’un nombre retenu
radio-regions-none = Aucun acte de violence n’a été rapporté dans les régions suivantes, { $regions }.
radio-nowhere = lieux non dits
radio-watched = Quelqu’un a pu observer la région suivante, { $region }, pendant { $n } pour cent du temps.
radio-refused = Les rapports font état de { $n } fois où l’observation a été refusée ou entravée dans la région suivante, { $region }.
radio-refused-withheld = Les rapports font état de moins de { $least } fois, ou d’un nombre retenu, où l’observation a été refusée ou entravée dans la région suivante, { $region }.
radio-refused-by = Selon ces rapports, elle a été refusée par { $who }.
radio-party = Une source attribue { $acts } et { $deaths } à { $name }.
radio-party-unrecorded = Pour { $acts } et { $deaths }, personne n’a relevé qui a agi.
radio-statement = { $name }, le { $day }. { $text }
radio-statement-reported = { $name }, le { $day }, selon ce qui est rapporté et non mot pour mot. { $text }
radio-statement-cut = La déclaration est plus longue et fut coupée à la limite, la même pour toutes.
radio-statement-translated = Ces mots sont traduits de la langue suivante, { $language }.
radio-statement-generated = Leur texte a été généré par { $program }.
radio-statement-came = Elle est parvenue le { $came }.
radio-statement-late = Elle est parvenue le { $came }, après le délai de réponse, qui courait jusqu’au { $over }.
radio-finding = Le { $day }, { $by } a rendu ce constat, { $status }. { $sentence }
radio-finding-region = Le { $day }, pour { $region }, { $by } a rendu ce constat, { $status }. { $sentence }
radio-finding-grade = Le degré, dans les mots de l’organe, est { $grade }.
radio-made = Ce qui n’est pas nommé ici fut écrit par règle à partir des données.
radio-made-model = Fut fait par un modèle statistique ce qui suit, { $parts }.
radio-made-no-model = Aucune partie ne fut faite par un modèle statistique.
radio-made-person = Vient de personnes ce qui suit, { $parts }.
radio-made-no-person = Aucune partie ne fut écrite par une personne.
radio-sources = Il repose sur ces sources, { $sources }.
radio-page = La page de ce bulletin porte chaque promesse, une carte, les jours qui comptent et la politique éditoriale.
radio-lead-findings = Ce que le mécanisme a constaté.
radio-lead-owed = Ce qui est en retard, et ce qui arrive à échéance.
radio-lead-tracks = Les volets côte à côte.
radio-lead-told = Ce que d’autres ont compté.
radio-lead-reported = Ce que disent des rapports publiés.
radio-lead-amounts = Ce qui fut promis en nombres, et ce qui fut donné.
radio-lead-steps = Les retraits.
radio-lead-gates = Les phases.
radio-lead-regions = Les régions, et qui pouvait observer.
radio-lead-parties = Qui a agi, là où une source le relève.
radio-lead-statements = Ce que les parties ont dit.
radio-lead-readings = Une lecture de l’escalade, faite par des modèles statistiques et approuvée par le mécanisme.
radio-lead-unseen = Ce que personne n’a pu voir.
radio-lead-held-back = Ce qui attend une réponse.
radio-lead-corrections = Corrections.
radio-lead-passages = Dans les propres mots de l’éditeur.
radio-lead-why-now = Pourquoi ceci est publié maintenant.
radio-lead-disclosure = Comment ceci a été fait.
summary-acts-none = Les rapports ne font état d’aucun acte de violence ; à la période précédente : { $before }.
track-security = Sécurité
track-humanitarian = Humanitaire
track-political = Politique
track-economic = Économie
track-timetable = Calendrier
track-return-of-districts = Restitution de districts
track-term = Durée
track-rules-of-the-ceasefire = Règles du cessez-le-feu
track-links = Liaisons
track-talks-on-the-line = Pourparlers sur la ligne
track-talks = Pourparlers
track-law-and-amnesty = Lois et amnistie
track-the-mission = La mission
track-the-mechanism = Le mécanisme
track-exchange-of-persons = Échange de personnes
track-ports-and-revenue = Ports et recettes
track-laying-down-of-arms = Dépôt des armes
track-arms-and-forces-in-lebanon = Armes et forces au Liban
track-safety-of-ships-and-ports = Sûreté des navires et des ports
track-inspection-and-planning = Inspection et planification
track-task-force-and-co-chairs = Groupe de travail et coprésidents
source-chronology = La chronologie propre au dossier
source-status-reports-of-a-monitoring-mission = Rapports de situation de la mission d’observation
radio-region-withheld = Dans la région suivante, { $region }, les nombres d’actes de violence et de personnes tuées sont inférieurs à { $least }, ou retenus.
radio-quoted = Un rapport publié dit, { $text }
told-alert-leave = ordres de partir, tels qu’une archive les relève
source-facts-table = Une table de faits
standing-reconstruction-for-analysis-not-the-authentic-text = reconstitution pour l’analyse, non le texte authentique
figure-note = { $name } : { $count }
quoted = « { $text } »
