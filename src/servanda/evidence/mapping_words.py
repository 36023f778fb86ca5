"""Words by which people name the columns of their tables, in English, French, Arabic, Ukrainian and Russian."""

from typing import Final

#: A target, or an act that is counted, and the words that stand for it, in lower case, most telling first.
NAMES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("until", ("end date", "date end", "to date", "date de fin", "تاريخ الانتهاء",
        "дата завершення", "дата окончания")),
    ("recorded", (
        "report date", "date reported", "reported on", "reporting date", "recorded", "date du rapport", "signalé le",
        "تاريخ التقرير", "تاريخ الإبلاغ", "дата звіту", "дата повідомлення", "дата отчета",
        "дата отчёта", "дата сообщения",
    )),
    ("happened", (
        "incident date", "event date", "date of incident", "date of event", "start date", "date", "day", "occurred",
        "date de l'incident", "date de l'événement", "jour", "تاريخ الحادث", "تاريخ الحدث", "التاريخ", "تاريخ", "اليوم",
        "дата інциденту", "дата події", "дата инцидента", "дата события", "дата", "день",
    )),
    ("time", ("time", "hour", "heure", "الوقت", "الساعة", "час", "время")),
    ("lat", ("latitude", "lat", "خط العرض", "широта")),
    ("lon", ("longitude", "lon", "long", "lng", "خط الطول", "довгота", "долгота")),
    ("casualties.killed", (
        "killed", "dead", "deaths", "fatalities", "morts", "tués", "décès", "القتلى", "قتلى", "الوفيات", "загинули",
        "загиблі", "вбито", "погибли", "погибшие", "убито",
    )),
    ("casualties.injured", (
        "injured", "wounded", "blessés", "الجرحى", "جرحى", "المصابون", "поранені", "поранено", "раненые", "ранено",
    )),
    ("displacement", ("displaced", "idps", "déplacés", "النازحون", "نازحون", "переміщені", "перемещенные")),
    ("act", (
        "type of incident", "incident type", "event type", "type of event", "kind", "category", "type",
        "type d'incident", "type d'événement", "catégorie", "نوع الحادث", "نوع الحدث", "النوع", "тип інциденту",
        "тип події", "вид події", "тип инцидента", "тип события", "вид события", "тип",
    )),
    ("admin1", ("region", "province", "governorate", "oblast", "state", "région",
        "المحافظة", "область", "регіон", "регион")),
    ("admin2", ("district", "county", "rayon", "raion", "cercle", "المديرية", "القضاء", "район")),
    ("place", (
        "village", "town", "city", "location", "place", "settlement", "lieu", "localité", "ville", "المكان", "القرية",
        "المدينة", "الموقع", "населений пункт", "місце", "населенный пункт", "место",
    )),
    ("ref", (
        "incident id", "event id", "reference", "case no", "serial", "id", "référence", "numéro", "n°", "رقم الحادث",
        "الرقم", "номер", "ідентифікатор", "идентификатор", "№",
    )),
    ("said_by", ("reported by", "informant", "source", "signalé par", "المصدر", "المبلغ", "джерело", "источник")),
    ("note", (
        "description", "notes", "note", "remarks", "comments", "details", "remarques", "commentaires", "الوصف",
        "ملاحظات", "опис", "примітки", "описание", "примечания",
    )),
)  # fmt: skip
#: Columns of those involved. Who of them acted is never guessed: they become sides, whose order means nothing.
SIDES: Final = (
    "perpetrator", "attacker", "responsible", "actor", "party", "side", "armed group", "victim", "target", "auteur",
    "partie", "groupe armé", "victime", "الجهة", "الفاعل", "الطرف", "сторона", "виконавець", "исполнитель",
)  # fmt: skip
#: Words that stand in such a column where nobody knows.
NOT_KNOWN: Final = frozenset((
    "unknown", "not known", "unidentified", "unidentified armed group", "unclear", "n a", "na", "none", "inconnu",
    "inconnue", "inconnus", "non identifié", "non identifiés", "مجهول", "غير معروف", "невідомо", "невідомі",
    "неизвестно", "неизвестные",
))  # fmt: skip
#: Columns that name the row which a row corrects.
CORRECTS: Final = (
    "corrects", "corrected", "correction of", "revises", "revision of", "replaces", "supersedes", "corrige", "remplace",
    "تصحيح", "يصحح", "исправляет", "виправляє", "заменяет", "замінює",
)  # fmt: skip
#: Values of types of incident that the labels of the acts do not hold.
VALUES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("fire.shelling", ("shelling", "bombardment", "bombardement", "pilonnage", "قصف", "обстріл", "обстрел")),
    ("fire.small-arms", ("shooting", "small arms", "gunfire", "tirs", "إطلاق نار", "стрілянина", "стрельба")),
    ("fire.air-strike", ("air strike", "airstrike", "air raid",
        "frappe aérienne", "غارة جوية", "غارة", "авіаудар", "авиаудар")),
    ("fire.drone", ("drone", "uav", "طائرة مسيرة", "безпілотник", "дрон", "беспилотник")),
    ("fire.assault", ("clash", "clashes", "armed clash", "affrontement", "affrontements",
        "اشتباك", "اشتباكات", "бій",
        "бой", "сутичка", "столкновение")),
    ("fire.explosive", ("explosion", "انفجار", "вибух", "взрыв")),
    ("fire.explosive.ied", ("ied", "eei", "عبوة ناسفة", "свп", "сву")),
    ("fire.explosive.mine", ("mine", "landmine", "لغم", "міна", "мина")),
    ("personnel.abduct", ("kidnapping", "abduction", "enlèvement", "خطف", "اختطاف", "викрадення", "похищение")),
    ("movement", ("troop movement", "movement", "mouvement", "تحرك", "переміщення", "перемещение")),
)  # fmt: skip
