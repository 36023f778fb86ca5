"""The report form in the program's own words: questions, hints and fixed answers, in English, French and Arabic.

What belongs to one agreement or to the vocabulary (acts, zones, participants) is said in their words, not here.
"""

from typing import Final

#: Languages of every form, by their own names and BCP 47 tags; Arabic is set right to left by the phone itself.
LANGUAGES: Final = {"en": "English (en)", "fr": "Français (fr)", "ar": "العربية (ar)"}

Said = dict[str, str]

TITLE: Final[Said] = {"en": "Report", "fr": "Rapport", "ar": "تقرير"}

QUESTIONS: Final[dict[str, Said]] = {
    "concerns": {
        "en": "Does it concern sexual violence, or a child taken into an armed force?",
        "fr": "S’agit-il de violences sexuelles, ou d’un enfant pris par une force armée ?",
        "ar": "هل يتعلق الأمر بعنف جنسي أو بطفل ضُمّ إلى قوة مسلحة؟",
    },
    "marker": {
        "en": "Whom does it concern?",
        "fr": "Qui cela concerne-t-il ?",
        "ar": "من المعني؟",
    },
    "referred": {
        "en": "Was the person told where help is?",
        "fr": "La personne sait-elle où trouver de l’aide ?",
        "ar": "هل أُبلغ الشخص بمكان المساعدة؟",
    },
    "seen": {
        "en": "How do you know of it?",
        "fr": "Comment le savez-vous ?",
        "ar": "كيف علمت بذلك؟",
    },
    "when": {
        "en": "When did it begin?",
        "fr": "Quand cela a-t-il commencé ?",
        "ar": "متى بدأ ذلك؟",
    },
    "point": {"en": "Where on the map?", "fr": "Où sur la carte ?", "ar": "أين على الخريطة؟"},
    "zone": {"en": "Which zone?", "fr": "Quelle zone ?", "ar": "أي منطقة؟"},
    "place": {
        "en": "What is the place called?",
        "fr": "Comment s’appelle l’endroit ?",
        "ar": "ما اسم المكان؟",
    },
    "family": {"en": "What happened?", "fr": "Que s’est-il passé ?", "ar": "ماذا حدث؟"},
    "act": {"en": "More exactly?", "fr": "Plus précisément ?", "ar": "بدقة أكبر؟"},
    "accused": {
        "en": "Who is said to have acted?",
        "fr": "Qui aurait agi ?",
        "ar": "من يُقال إنه الفاعل؟",
    },
    "words": {
        "en": "What was seen or heard, in few words?",
        "fr": "Qu’a-t-on vu ou entendu, en peu de mots ?",
        "ar": "ماذا شوهد أو سُمع، بكلمات قليلة؟",
    },
    "photo": {"en": "A photograph", "fr": "Une photographie", "ar": "صورة"},
    "photo_2": {"en": "Another photograph", "fr": "Une autre photographie", "ar": "صورة أخرى"},
}

HINTS: Final[dict[str, Said]] = {
    "concerns": {
        "en": "Then nothing else is asked: write down no name, no place and no account.",
        "fr": "Alors rien d’autre n’est demandé : n’écrivez ni nom, ni lieu, ni récit.",
        "ar": "عندها لا يُسأل عن شيء آخر: لا تكتب اسمًا ولا مكانًا ولا رواية.",
    },
    "point": {
        "en": "Move the map to where it happened, not to where you stand.",
        "fr": "Placez la carte là où c’est arrivé, pas là où vous êtes.",
        "ar": "حرّك الخريطة إلى مكان الحدث لا إلى مكان وقوفك.",
    },
    "words": {
        "en": "Name nobody.",
        "fr": "Ne nommez personne.",
        "ar": "لا تذكر اسم أحد.",
    },
    "photo": {
        "en": "No faces where it can be avoided.",
        "fr": "Sans visages autant que possible.",
        "ar": "من دون وجوه ما أمكن.",
    },
}

YES_NO: Final[dict[str, Said]] = {
    "no": {"en": "No", "fr": "Non", "ar": "لا"},
    "yes": {"en": "Yes", "fr": "Oui", "ar": "نعم"},
}

SEEN: Final[dict[str, Said]] = {
    "self": {"en": "I saw or heard it myself", "fr": "Je l’ai vu ou entendu moi-même", "ar": "رأيته أو سمعته بنفسي"},
    "told": {"en": "I was told", "fr": "On me l’a dit", "ar": "أُخبرت به"},
}

MARKERS: Final[dict[str, Said]] = {
    "survivor": {
        "en": "A survivor of sexual violence",
        "fr": "Une personne survivante de violences sexuelles",
        "ar": "ناجٍ أو ناجية من عنف جنسي",
    },
    "child": {"en": "A child", "fr": "Un enfant", "ar": "طفل"},
}

#: Choices every list of its kind ends with.
ELSEWHERE: Final[Said] = {"en": "Elsewhere", "fr": "Ailleurs", "ar": "في مكان آخر"}
NOBODY: Final[Said] = {"en": "Not known", "fr": "On ne sait pas", "ar": "غير معروف"}
KIND_NOT_KNOWN: Final[Said] = {
    "en": "I cannot say more exactly",
    "fr": "Je ne peux pas préciser",
    "ar": "لا أستطيع التحديد أكثر",
}
