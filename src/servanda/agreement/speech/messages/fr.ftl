# Ce que dit un accord, en français. Mots simples, voix active, sans parti pris.
# `$x_n` dit combien de choses contient `$x` : 0 veut dire qu'il est vide.

## Clauses

clause-must_not = Il est interdit à { $who } de se livrer à ce qui suit : { $deed }
clause-must = Il incombe à { $each ->
    [yes] chacun ({ $who })
   *[no] { $who }
} de réaliser ce qui suit : { $deed }{ $amount_n ->
    [0] { "" }
   *[other] , { $amount }
}
clause-cap = Il incombe à { $who } de respecter une limite{ $at_least_n ->
    [0] { $at_most_n ->
        [0] { " " }que le texte ne précise pas
       *[other] { " " }de { $at_most } au plus
    }
   *[other] { $at_most_n ->
        [0] { " " }de { $at_least } au moins
       *[other] { " " }de { $at_least } au moins et { $at_most } au plus
    }
} pour ce qui suit : { $deed }{ $categories_n ->
    [0] { "" }
   *[other] ; sont comptés : { $categories }{ $exhaustive ->
        [yes] { " " }et rien d’autre
       *[no] { " " }et ce que le texte laisse ouvert
    }
}
clause-kept_beyond = Il incombe à { $who } de tenir ces armes au moins à la distance indiquée : { $classes }{ $baselines_n ->
    [0] { "" }
   *[other]  ; distance mesurée { $baselines }
}{ $withdrawn_by_n ->
    [0] { "" }
   *[other] ; retrait achevé { $withdrawn_by_form ->
        [date] le { $withdrawn_by } au plus tard
       *[other] au plus tard : { $withdrawn_by }
    }
}
clause-rate = Il incombe à { $who } de réaliser, chaque { $each ->
    [day] jour
    [week] semaine
   *[month] mois
}, { $at_least_n ->
    [0] sans quantité minimale précisée
   *[other] au moins { $at_least }
} : { $deed }{ $of_which_n ->
    [0] { "" }
   *[other]  ; dont { $of_which }
}
clause-exchange = Il incombe à { $who } de fournir, contre { $against }, ce qui suit : { $gives }{ $ratios_n ->
    [0] { "" }
   *[other]  ; à raison de : { $ratios }
}{ $within_n ->
    [0] { "" }
   *[other]  ; dans un délai de { $within }
}
clause-staged = Il incombe à { $who } de réaliser, étape par étape contre { $against }, ce qui suit : { $hands_over } ; { $stages }{ $tolerance_n ->
    [0]  ; aucune tolérance n’est précisée
   *[other]  ; retard admis de part et d’autre : { $tolerance } au plus
}
clause-parity = { $tolerance_n ->
    [0] Ces deux nombres doivent être égaux : { $of } et { $with }
   *[other] Ces deux nombres peuvent différer de { $tolerance } au plus : { $of } et { $with }
}
clause-gives_notice = Il incombe à { $who } de donner un préavis { $at_least_form ->
    [zero] { "" }
   *[words] d’au moins { $at_least }{ " " }
}avant chaque acte de ce genre : { $deed }{ $to_n ->
    [0] { "" }
   *[other]  ; destinataire : { $to }
}{ $except_n ->
    [0] { "" }
   *[other]  ; sauf : { $except }
}
clause-custody = Il incombe à { $who } de remettre par l’intermédiaire suivant : { $through } ; objet : { $deed }{ $amount_n ->
    [0] { "" }
   *[other] , { $amount }
}{ $held_for_n ->
    [0] { "" }
   *[other]  ; gardé sur place pendant au moins { $held_for }
}{ $then_to_n ->
    [0] { "" }
   *[other]  ; puis transmis à { $then_to }
}
clause-responds = Il incombe à { $who } de répondre à chaque acte de ce genre : { $to } ; par { $with }{ $within_n ->
    [0] , sans délai précisé
   *[other] , dans un délai de { $within }
}
clause-ensures = Il incombe à { $who } de faire le nécessaire pour que ceci n’arrive pas : { $that } ; l’acte à lui seul ne montre pas un manquement, ce qui compte : { $shown_by_n ->
    [0] ce qui a été fait pour prévenir, faire cesser et enquêter
   *[other] { $shown_by }
}{ $within_n ->
    [0] { "" }
   *[other] { " " }dans un délai de { $within }
}
clause-guarantees = À titre de garantie, il incombe à { $who } de réaliser ce qui suit : { $owes } ; exigible { $trigger_n ->
    [0] dans un cas que le texte ne précise pas
   *[other] si { $trigger }
}{ $decides_n ->
    [0] , sans que le texte dise qui en décide
   *[other] , comme décidé par { $decides }
}{ $within_n ->
    [0] , sans délai précisé
   *[other] , dans un délai de { $within }
}
clause-snaps_back = Si { $on }{ $decided_by_n ->
    [0] { "" }
   *[other] , et si cela est décidé par { $decided_by }
}, ces engagements sont suspendus : { $returns }
clause-renews = { $of_n ->
    [0] L’accord est reconduit
   *[other] { $of } : l’engagement est reconduit
} { $term_n ->
    [0] pour une durée que le texte ne précise pas
   *[other] chaque fois pour { $term }
}{ $tacit ->
    [yes] { " " }par tacite reconduction
   *[no] { " " }seulement d’un commun accord
}{ $notice_n ->
    [0] { "" }
   *[other] , sauf préavis donné au moins { $notice } avant le terme
}{ $by_n ->
    [0] { "" }
   *[other]  ; le préavis peut être donné par { $by }
}{ $needs_n ->
    [0] { "" }
   *[other]  ; il y faut : { $needs }
}
clause-as_long_as = Ce qui incombe à { $who } ne vaut que tant que ceci est respecté : { $keeps }{ $binds_n ->
    [0] { "" }
   *[other]  ; cela concerne { $binds }
}{ $found_by_n ->
    [0]  ; le texte ne dit pas qui le constate
   *[other]  ; constat par { $found_by }
}
clause-builds_confidence = Pour renforcer la confiance, ceci est demandé à { $who } : { $deed } (sans conséquence attachée)
clause-may = Il est permis à { $who } de faire ce qui suit{ $claimed ->
    [yes] , à condition d’invoquer l’exception
   *[no] { "" }
} : { $deed }{ $defeats_n ->
    [0] { "" }
   *[other]  ; même à l’encontre de { $defeats }
}{ $notice_n ->
    [0] { "" }
   *[other]  ; avec un préavis de { $notice }
}
clause-certifies = Il incombe à { $who } de certifier{ $within_n ->
    [0] , sans délai précisé,
   *[other] , dans un délai de { $within },
} que ceci est exécuté : { $what }
clause-other = { $who } – { $title } : { $says }
nobody = quelqu’un que le texte ne nomme pas

## Parties de clauses

weapon-class = { $weapons }{ $from_mm ->
    [0] { "" }
   *[other] { " " }de { $from_mm } mm et plus
}{ $below_mm ->
    [0] { "" }
   *[other] { " " }de moins de { $below_mm } mm
} : { $distance }
baseline = pour { $who } depuis { $line }
quota = au moins { $amount }{ $items_n ->
    [0] { "" }
   *[other] { " " }({ $items })
}{ $where_n ->
    [0] { "" }
   *[other] { " " }(lieu : { $where })
}
ratio = { $gives } pour chaque unité de ce genre : { $item }{ $of_gives_n ->
    [0] { "" }
   *[other] , dont { $of_gives } de ce genre : { $of_item }
}
stage = étape { $stage } : { $hands_over } contre { $against_share_n ->
    [0] { $against_n ->
        [0] ce que le texte ne précise pas
       *[other] { $against }
    }
   *[other] { $against_n ->
        [0] { $against_share }
       *[other] { $against } ({ $against_share })
    }
}{ $when_n ->
    [0] { "" }
   *[other] , { $when }
}

## Ce qui s'ajoute à toute clause

adds-phase = pendant la phase « { $phase } »
adds-if = à cette condition : { $condition }
adds-while = seulement tant que cette condition est remplie : { $condition }
adds-step = au même pas que { $clause }{ $tolerance_n ->
    [0] { "" }
   *[other] , avec un retard de { $tolerance } au plus
}
adds-counted = compté seulement si : { $words }
adds-seen = observé par { $bodies }
adds-certified = certifié par { $bodies }
adds-survives = au-delà de la fin de l’accord
sentence = { $core }{ $when_n ->
    [0] { "" }
   *[other] , { $when }
}{ $rest_n ->
    [0] { "" }
   *[other]  ; { $rest }
}.
when-gap = { ", " }
rest-gap = { " ; " }

## Actes

deed = { $acts }{ $items_n ->
    [0] { "" }
   *[other] { " " }({ $items })
}{ $weapons_n ->
    [0] { "" }
   *[other] { " " }(armes : { $weapons })
}{ $by_n ->
    [0] { "" }
   *[other] { " " }par { $by }
}{ $toward_n ->
    [0] { "" }
   *[other] { " " }envers { $toward }
}{ $zones_n ->
    [0] { "" }
   *[other] { " " }(lieu : { $zones })
}{ $outside_n ->
    [0] { "" }
   *[other] { " " }(hors de : { $outside })
}{ $certified_by_n ->
    [0] { "" }
   *[other] , sous réserve de certification par { $certified_by }
}
any-act = tout acte
names-many = { $name } / { $others }
zone-unlocated = { $name } – lieu non précisé
says = « { $says } »
says-again = l’engagement { $id }
says-cut = « { $says } … » ({ $id })
part-of = partie { $part } de { $clause }
pair = { $name } : { $said }
list-gap = { ", " }
list-long-gap = { " ; " }
list-long-and = { $most } ; et { $last }
list-long-or = { $most } ; ou { $last }

## Moments

date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
instant = { $date } à { $time } ({ $city_n ->
    [0] UTC
   *[other] heure locale, { $city }
})
as-written = { $moment } ({ $written })
from = { $form ->
    [date] à compter du { $moment }
    [unknown] à compter d’{ $moment }
   *[words] à compter de { $moment }
}
by = { $form ->
    [date] au plus tard le { $moment }
    [offset] au plus tard { $moment }
   *[words] au plus tard à { $moment }
}
by-before = { $form ->
    [date] avant le { $moment }
   *[words] avant { $moment }
}
until = { $form ->
    [date] jusqu’au { $moment }
    [offset] jusqu’à { $moment }
   *[words] jusqu’à { $moment }
}
between = entre { $from } et { $to }
in-a-range = { $form ->
    [date] le { $moment }
   *[words] { $moment }
}
reached = { $form ->
    [date] le { $moment } est arrivé
   *[words] ce moment est arrivé : { $moment }
}
moment-day = le jour { $day } compté depuis { $anchor }
moment-after = { $length } après { $anchor }
moment-before = { $length } avant { $anchor }
moment-later = une date à convenir
moment-unstated = une date que le texte ne précise pas
anchor-signature = la signature
anchor-entry = l’entrée en vigueur
anchor-expiry = l’expiration de l’accord
anchor-event = l’événement « { $event } »
anchor-done = l’exécution de { $clause }
anchor-certified = la certification de { $clause }
anchor-begins = l’entrée en vigueur de { $clause }
anchor-ends = la fin de { $clause }
anchor-opens = l’ouverture de la phase « { $phase } »
anchor-closes = la clôture de la phase « { $phase } »

## Durées et quantités

years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
months = { $n } mois
days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
hours = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
seconds = { $n ->
    [one] { $n } seconde
   *[other] { $n } secondes
}
length-gap = { " " }
kilometres = { $n } km
metres = { $n } m
nautical-miles = { $n ->
    [one] { $n } mille marin ({ $km } km)
   *[other] { $n } milles marins ({ $km } km)
}
amount = { $n } { $unit }
unit-mm = { $n } mm
unit-area = { $n ->
    [one] { $n } zone
   *[other] { $n } zones
}
unit-position = { $n ->
    [one] { $n } position
   *[other] { $n } positions
}
unit-aircraft = { $n ->
    [one] { $n } aéronef
   *[other] { $n } aéronefs
}
unit-body = { $n ->
    [one] { $n } dépouille
   *[other] { $n } dépouilles
}
unit-carrier = { $n ->
    [one] { $n } véhicule blindé de transport
   *[other] { $n } véhicules blindés de transport
}
unit-fighter = { $n ->
    [one] { $n } combattant
   *[other] { $n } combattants
}
unit-home = { $n ->
    [one] { $n } logement
   *[other] { $n } logements
}
unit-percent = { $n } %
unit-hostage = { $n ->
    [one] { $n } otage
   *[other] { $n } otages
}
unit-inspection = { $n ->
    [one] { $n } inspection
   *[other] { $n } inspections
}
unit-mobile-home = { $n ->
    [one] { $n } logement mobile
   *[other] { $n } logements mobiles
}
unit-person = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
unit-police = { $n ->
    [one] { $n } policier
   *[other] { $n } policiers
}
unit-prisoner = { $n ->
    [one] { $n } prisonnier
   *[other] { $n } prisonniers
}
unit-ship = { $n ->
    [one] { $n } navire
   *[other] { $n } navires
}
unit-soldier = { $n ->
    [one] { $n } soldat
   *[other] { $n } soldats
}
unit-tent = { $n ->
    [one] { $n } tente
   *[other] { $n } tentes
}
unit-tonne = { $n ->
    [one] { $n } tonne
   *[other] { $n } tonnes
}
unit-truck = { $n ->
    [one] { $n } camion
   *[other] { $n } camions
}
unit-vehicle = { $n ->
    [one] { $n } véhicule
   *[other] { $n } véhicules
}
unit-weapon = { $n ->
    [one] { $n } arme
   *[other] { $n } armes
}

## Catégories courantes de personnes et de choses

item-child = enfants
item-woman = femmes
item-civilian = civils
item-pedestrian = piétons
item-soldier = soldats
item-troop = troupes
item-police = police
item-fighter = combattants
item-peacekeeper = soldats de la paix
item-monitor = observateurs
item-prisoner = prisonniers
item-hostage = otages
item-remains = dépouilles
item-vehicle = véhicules
item-armoured-personnel-carrier = véhicules blindés de transport de troupes
item-weapon = armes
item-foreign-force = forces étrangères
item-fuel = carburant
item-food = vivres
item-grain = céréales
item-fertiliser = engrais
item-ammonia = ammoniac
item-medicine = médicaments
item-tent = tentes
item-life-term = peines de perpétuité
item-woman-soldier = femmes soldats
item-civilian-woman-or-child = femmes civiles et enfants
item-man-over-50 = hommes de plus de 50 ans
item-ill-or-wounded = malades ou blessés
item-mobile-home = logements mobiles
item-unauthorised-person = personnes non autorisées
item-unauthorised-cargo = cargaison non autorisée
item-unauthorised-stop = arrêt non autorisé
item-ship-to-ship-transfer = transbordement de navire à navire
item-deviation-from-the-corridor = écart par rapport au corridor
item-inbound = à l’entrée
item-outbound = à la sortie
item-route-plan = plan d’itinéraire

## Conditions

condition-done = { $clause } est exécuté
condition-begun-clause = { $clause } est en vigueur
condition-begun-phase = la phase « { $phase } » est ouverte
condition-event = l’événement « { $event } » a eu lieu
condition-quiet = pendant { $length } rien de ceci n’a lieu : { $deed }{ $resettable ->
    [yes] { " " }(un seul acte fait repartir le délai de zéro)
   *[no] { "" }
}
condition-seen-count = ceci est signalé au moins { $n } fois : { $deed }
condition-seen-sum = au moins { $amount } de ceci sont signalés : { $deed }
condition-in-last = pendant la durée de { $length } qui précède, { $condition }
condition-decided = il en est ainsi décidé par { $bodies } : { $words }
condition-found = un manquement à { $clause } est constaté par { $bodies }
condition-found-any = un manquement à un engagement quelconque est constaté par { $bodies }
condition-at-least = au moins { $k } de ces conditions sont remplies : { $conditions }
condition-no = il n’est pas vrai que ceci soit : { $condition }
condition-no-quiet = ceci a lieu en l’espace de { $length } : { $deed }
condition-group = ({ $condition })
condition-with = { $condition } ({ $dependency })
dependency-text = selon le texte
dependency-implied = implicite, non énoncé
dependency-reading = selon la lecture de { $party }

## L'échelle des suites

step = { $after }, la décision appartient à { $who_n ->
    [0] personne de désigné
   *[other] { $who }
}, { $within_n ->
    [0] sans délai précisé
   *[other] dans un délai de { $within }
} : { $called }{ $outside ->
    [yes] { " " }(hors du mécanisme)
   *[no] { "" }
}
step-any = un engagement quelconque
step-some = l’un de { $n ->
    [one] { $n } engagement
   *[other] { $n } engagements
}
step-after-finding = dès qu’un manquement est constaté{ $k ->
    [1] { "" }
   *[other] { " " }{ $k } fois
}, concernant { $promise }{ $grades_n ->
    [0] { "" }
   *[other] , avec la gravité { $grades }
}
step-after-allegation = dès qu’un manquement est allégué{ $k ->
    [1] { "" }
   *[other] { " " }{ $k } fois
}, concernant { $promise }
step-after-unanswered-allegation = dès qu’une allégation concernant { $promise } est restée sans réponse pendant { $length }
step-after-step = dès que l’étape précédente la transmet ({ $step })
