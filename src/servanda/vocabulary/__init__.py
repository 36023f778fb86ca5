"""Words shared by agreements and evidence: acts, weapon classes, source codes, actor names."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from servanda.vocabulary.act_table import Act as Act
    from servanda.vocabulary.act_table import act as act
    from servanda.vocabulary.act_table import act_label as act_label
    from servanda.vocabulary.act_table import acts as acts
    from servanda.vocabulary.act_table import ancestors as ancestors
    from servanda.vocabulary.act_table import expand as expand
    from servanda.vocabulary.act_table import known_act as known_act
    from servanda.vocabulary.act_table import nearest_act as nearest_act
    from servanda.vocabulary.actor_names import Names as Names
    from servanda.vocabulary.actor_names import fold_name as fold_name
    from servanda.vocabulary.actor_names import resolve as resolve
    from servanda.vocabulary.both_ways import SourceCode as SourceCode
    from servanda.vocabulary.both_ways import from_source as from_source
    from servanda.vocabulary.both_ways import to_source as to_source
    from servanda.vocabulary.codes import VocabularyCode as VocabularyCode
    from servanda.vocabulary.plover import plover_acts as plover_acts
    from servanda.vocabulary.plover import plover_code as plover_code
    from servanda.vocabulary.plover import plover_events as plover_events
    from servanda.vocabulary.source_codes import Crosswalk as Crosswalk
    from servanda.vocabulary.source_codes import crosswalk as crosswalk
    from servanda.vocabulary.source_codes import crosswalks as crosswalks
    from servanda.vocabulary.weapon_classes import WeaponClass as WeaponClass
    from servanda.vocabulary.weapon_classes import expand_weapon as expand_weapon
    from servanda.vocabulary.weapon_classes import weapon as weapon
    from servanda.vocabulary.weapon_classes import weapon_for as weapon_for
    from servanda.vocabulary.weapon_classes import weapons as weapons

_HOME = {
    "Act": "act_table",
    "Crosswalk": "source_codes",
    "Names": "actor_names",
    "SourceCode": "both_ways",
    "VocabularyCode": "codes",
    "WeaponClass": "weapon_classes",
    "act": "act_table",
    "act_label": "act_table",
    "acts": "act_table",
    "ancestors": "act_table",
    "crosswalk": "source_codes",
    "crosswalks": "source_codes",
    "expand": "act_table",
    "expand_weapon": "weapon_classes",
    "fold_name": "actor_names",
    "from_source": "both_ways",
    "known_act": "act_table",
    "nearest_act": "act_table",
    "plover_acts": "plover",
    "plover_code": "plover",
    "plover_events": "plover",
    "resolve": "actor_names",
    "to_source": "both_ways",
    "weapon": "weapon_classes",
    "weapon_for": "weapon_classes",
    "weapons": "weapon_classes",
}

__all__ = [
    "Act",
    "Crosswalk",
    "Names",
    "SourceCode",
    "VocabularyCode",
    "WeaponClass",
    "act",
    "act_label",
    "acts",
    "ancestors",
    "crosswalk",
    "crosswalks",
    "expand",
    "expand_weapon",
    "from_source",
    "known_act",
    "nearest_act",
    "plover_acts",
    "plover_code",
    "plover_events",
    "resolve",
    "to_source",
    "weapon",
    "weapon_for",
    "weapons",
]


def __getattr__(name: str) -> Any:
    if name in _HOME:
        # Kept, so that the next look finds it without asking again.
        found = globals()[name] = getattr(import_module(f"servanda.vocabulary.{_HOME[name]}"), name)
        return found
    raise AttributeError(f"module 'servanda.vocabulary' has no attribute {name!r}")
