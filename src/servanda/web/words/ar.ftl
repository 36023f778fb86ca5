# كلمات الغرفة بالعربية. بسيطة ومباشرة ولا تنحاز.

## الغرفة

skip = انتقل إلى النص
home = عودة إلى النص
nav = الصفحات
nav-out = للإخراج
language = اللغة
choose = اختر
close = إغلاق
undo = تراجع
redo = إعادة
undo-nothing = لا شيء للتراجع عنه
redo-nothing = لا شيء لإعادته
keyboard = لوحة المفاتيح
back-to-text = عودة إلى النص
state-saved = محفوظ
state-typing = لم يُحفظ بعد
state-saving = جارٍ الحفظ
state-held = لم يُحفظ: انظر الحقل
state-offline = لم يُحفظ: البرنامج لا يجيب
no-draft = لا توجد مسودة بجانب ملف الاتفاق
draft-number = المسودة { $n }، { $name }
way-text = النص والبنود
way-picture = الصورة الكاملة
way-terms = التعريفات
way-library = بنود نموذجية
way-drafts = المسودات والفروق
way-history = السجل
way-mission = غرفة البعثة
way-positions = المواقف
way-tunnel = نفق الرياح
way-word = ملف Word مع التعليقات
way-file = ملف الاتفاق
way-companion = الدليل المرافق

## الرفض

refused = لم يُنفَّذ
refused-why = السبب
refused-where = الموضع
refused-remedy = ما العمل
refused-own-words = بعبارة البرنامج بالإنجليزية
refused-here = { $why } { $remedy }
dismiss-message = إخفاء
show-as-it-is = اعرض النص كما هو الآن
stopped-title = لا يُعرض
stopped-WEB001 = طُلبت الصفحة باسم غير اسمها.
stopped-WEB001-remedy = افتح العنوان تماماً كما طُبع حيث شُغّل البرنامج.
stopped-WEB002 = هذا المتصفح ليس المتصفح الذي فُتحت فيه الغرفة.
stopped-WEB002-remedy = أوقف البرنامج حيث شُغّل (Ctrl-C)، ثم افتح المسودة من جديد.
stopped-WEB003 = لم يأتِ التغيير من صفحة لهذا البرنامج.
stopped-WEB003-remedy = عد إلى الصفحة التي كنت فيها وقم به هناك.
stopped-back = عودة إلى الصفحة الأولى
stopped-WEB004 = جاء التغيير من دون رمز هذه الجلسة.
stopped-WEB004-remedy = أعد تحميل الصفحة وقم به هناك.
stopped-WEB005 = ما أُرسل أطول من اللازم.
stopped-WEB005-remedy = أرسل ملفاً أصغر؛ ويمكن لمن يشغّل البرنامج رفع SERVANDA_LIMIT_UPLOAD_BYTES.
stopped-WEB006 = لا توجد صفحة كهذه.
stopped-WEB006-remedy = عد إلى النص.
stopped-WEB007 = واجه البرنامج خللاً فيه. ما حُفظ من قبل سليم، ولم يُنفَّذ هذا.
stopped-WEB007-remedy = عد إلى النص وحاول ثانية؛ وإن تكرر فأبلغ عنه مع السطر أدناه.
stopped-WEB008 = تعذرت قراءة ما أُرسل.
stopped-WEB008-remedy = عد إلى النص وقم به هناك.
stopped-WEB090 = السجل لا يجيب الآن. لم يُنفَّذ شيء.
stopped-WEB090-remedy = حاول ثانية بعد دقيقة؛ ثم أبلغ من يدير الخادم.
stopped-WEB091 = السجل لا يقبل شيئًا الآن؛ ويمكن قراءته.
stopped-WEB091-remedy = احتفظ بما كتبته، وأرسله ثانية بعد دقيقة.
closed-title = أُغلق
closed-words = كل شيء محفوظ. توقف البرنامج، ويمكن إغلاق هذه النافذة.

## المكتب

desk-title = { $title }: النص والبنود
text-pane = النص مع المقترحات والتشخيصات
form-pane = استمارة البند المختار
whole-title = عن الاتفاق كله
loose-title = بنود بلا فقرة
clauses-title = البنود
loose-intro = هذه البنود في ملف الاتفاق، ولا فقرة في المسودة معلَّمة بأنها لها.
remarks-title = { $n ->
    [one] أمر واحد ينبغي معرفته عن الملف كما قُرئ
    [two] أمران ينبغي معرفتهما عن الملف كما قُرئ
    [few] { $n } أمور ينبغي معرفتها عن الملف كما قُرئ
   *[other] { $n } أمراً ينبغي معرفته عن الملف كما قُرئ
}
unread = ينقص شيء قبل أن يمكن فحص الكل ({ $n })
not-read-yet = ينقصه شيء
clauses-of-passage = بنود هذه الفقرة
counts-heard = { $n ->
    [zero] لا تشخيصات
    [one] تشخيص واحد
    [two] تشخيصان
    [few] { $n } تشخيصات
   *[other] { $n } تشخيصاً
}
count-error = { $n ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $n } أخطاء
   *[other] { $n } خطأً
}
count-serious = جدّي: { $n }
count-notice = { $n ->
    [zero] لا تنبيهات
    [one] تنبيه واحد
    [two] تنبيهان
    [few] { $n } تنبيهات
   *[other] { $n } تنبيهاً
}
previous-note = التشخيص السابق
next-note = التشخيص التالي
next-proposal = المقترح التالي (المنتظر: { $n })
severity-error = خطأ
severity-serious = جدّي
severity-notice = تنبيه
reading-of = يستند إلى قراءة { $who }.
remedies-of = ما يصلح { $code }
remedy-here = الإصلاح:
remedy-device = فعل غيركم:
mend-now = نفّذه
proposed = مقترح:
proposal-of = بند مقترح: { $kind }
read-from = قُرئ من
confirm = تأكيد
dismiss = استبعاد

## الاستمارة

form-none = لم يُختر شيء
form-none-words = اختر بنداً بجانب فقرته، أو واحداً من هذه.
form-clauses = البنود
form-parts = أجزاء الاتفاق الأخرى
form-reads = ما يقوله الآن
form-dates = التواريخ المحسوبة
form-refused = تعذرت قراءة هذا؛ وهو باقٍ هنا ولم يُحفظ
form-passage = فقرته
form-retire = سحب هذا البند
form-retire-sure = يخرج البند من ملف الاتفاق ولا يُستعمل معرّفه ثانية. التراجع يعيده.
form-new = بند جديد
form-new-kind = النوع
form-new-make = ابدأه
form-add = أضف
form-remove = احذف
form-done = عودة إلى القائمة
part-empty = لا شيء هنا بعد.
keys-title = المفاتيح
keys-close = إغلاق
keys-next-note = التشخيص التالي
keys-previous-note = التشخيص السابق
keys-next-passage = الفقرة التالية
keys-previous-passage = الفقرة السابقة
keys-next-proposal = المقترح التالي
keys-confirm = تأكيد مقترح هذه الفقرة
keys-form = إلى الاستمارة
keys-text = إلى النص
keys-undo = تراجع (خارج الحقول)
keys-redo = إعادة (خارج الحقول)
keys-save = احفظ الآن
keys-list = هذه القائمة
both-title = تغيّر في نافذتين
both-intro = حفظت نافذة أخرى شيئاً مختلفاً في هذه الحقول في أثناء ذلك. اختر ما يبقى؛ وتبقى النسخة الأخرى في السجل.
both-mine = نسختك هنا
both-theirs = ما حفظته النافذة الأخرى
both-nothing = لا شيء
both-keep = احتفظ بالمختار

## صفحات أخرى

intro-picture = كل ما هنا محسوب من ملف الاتفاق كما هو محفوظ الآن.
intro-terms = تأتي أولاً الكلمات التي يستعملها النص ولا يعرّفها في أي موضع؛ فكل طرف يقرؤها قراءة مختلفة.
intro-library = صياغات محايدة من وضعنا، بحسب نوع البند. الأقواس تضم البدائل، ولا يدخل شيء منها المسودة إلا إذا أدخلته.
library-needs = يلزم تعريفه
library-use = ابدأ بنداً من هذا النوع
library-none = لا توجد بنود نموذجية مثبّتة.
intro-drafts = كل نص كما ورد من دون تغيير. يحتفظ البند بمعرّفه من مسودة إلى أخرى، ولا يُستعمل المعرّف المسحوب ثانية.
drafts-number = الرقم
drafts-name = الملف
drafts-received = ورد
drafts-asked = بطلب من
drafts-note = ملاحظة
drafts-compare = مقارنة
drafts-from = من المسودة
drafts-to = إلى المسودة
drafts-show = اعرض الفروق
drafts-new = مسودة جديدة
drafts-file = ملف Word أو PDF
drafts-take = استلمه
drafts-none = لا توجد مسودة بعد.
difference-title = من المسودة { $from } إلى المسودة { $to }
difference-none = لا فرق.
history-title = ما جرى
intro-history = كل تغيير منذ فتح المسودة. التراجع والإعادة يسيران عليه، ولا يُحذف منه شيء.
history-when = متى
history-what = ماذا
history-none = لم يتغير شيء بعد.
mediator-only = للوسيط وحده: ليس للنشر
intro-positions = ما قال المشاركون إنهم يريدونه، في سرية. وهو مختوم بعبارة سر لا تُحفظ في أي مكان: من دونها لا يستطيع أحد قراءته، ولا أنت.
positions-passphrase = عبارة السر
positions-open = افتح
positions-lock = أغلق ثانية
positions-new = لا مواقف محفوظة بعد. العبارة التي تعطيها الآن تختمها.
positions-save = اختم
positions-saved = خُتم.
positions-none = لا مواقف فيه بعد.
intro-tunnel = مستقبلات متخيَّلة للاتفاق كما هو محفوظ الآن، وفق افتراضات معلنة. تبيّن أين يضعف النص، وليست تنبؤات.
tunnel-missing = نفق الرياح غير مثبّت هنا: ينقص الجزء الإضافي “tunnel”.
tunnel-futures = عدد المستقبلات
tunnel-play = شغّلها
tunnel-incentives = جدول الحوافز
intro-companion = الاتفاق بجمل بسيطة لمن عليهم تنفيذه. للطباعة.
companion-language = اللغة
companion-for = من أجل
companion-everybody = الجميع
companion-show = اعرض
print = اطبع

## Differences and positions

taken-out = حُذف:
put-in = أُضيف:
difference-solved = زال من التدقيق:
difference-raised = ظهر في التدقيق:
sort-unchanged = بلا تغيير
sort-reworded = أُعيدت صياغته
sort-moved = نُقل
sort-moved-and-reworded = نُقل وأُعيدت صياغته
sort-new = جديد
sort-gone = اختفى
positions-kept = المواقف المحفوظة
positions-add = دوّن جواباً
positions-who = من
positions-clause = البند
positions-answer = الجواب
positions-accepts = يقبل
positions-declines = يرفض
positions-accepts-if = يقبل إذا
positions-declines-while = يرفض ما دام
positions-words = بأي شرط، بالكلمات
positions-basis = كيف عُرف
positions-stated = قاله المشارك
positions-mark = المصدر
positions-mark-r = نقله طرف واحد أو ادعاه
positions-mark-s = قُرئ في المصدر
positions-mark-k = معروف، لم يُتحقق منه
positions-more = ما يعترض المسودة إذا حُسبت هذه
positions-made = اليوم
gone-title = لم يعد في النص
gone-words = لا تحوي المسودة الأخيرة كلمات هذه البنود. اسحبها أو بيّن موضعها الآن.
proposed-header = مقترح
header-title = رأس الاتفاق
header-intro = من هم الأطراف، وأي هيئات وأماكن يسميها النص، ومتى يبدأ. أكّد ما هو صحيح.
waiting = المنتظر: { $n }
proposals-late = يجري البحث عن البنود في هذه المسودة الطويلة. تابع عملك، وستظهر وحدها.
here = بند هنا
here-of = بند عند: { $title }
here-title = عند هذه الفقرة
here-place = بند موجود من قبل
here-place-it = هو هنا أيضاً
companion-file = احفظه ملفًا
nothing-confirmed = لم يُؤكَّد أي بند بعد، فلا شيء يُعرض. لا يُحتسب هنا إلا ما أكّده شخص.
tunnel-again = أعد التشغيل بإعدادات أخرى
tunnel-nothing = لا يُلزم أي بند أحدًا بعد، فلا شيء يُشغَّل. أكّد بنودًا أولًا، وبيّن من يُلزمه كل منها.
tunnel-wait = يستغرق التشغيل الأول حتى دقيقة، ثم تظهر الصفحة من تلقاء نفسها. كل رقم نطاقٌ على افتراضات مسحوبة، وهو للوسيط وحده. التقرير بالإنكليزية.
unread-intro = إلى ذلك الحين تعرض التشخيصات والصورة الكاملة وما يُستخرج آخر حالة أمكنت قراءتها. لا شيء ضاع: افتح كلًّا منها واملأ الحقل.
unread-missing = ما زال يلزم ملؤه:
unread-shown = ما زال في البنود نقص ({ $n }): تُعرض هنا آخر حالة أمكنت قراءتها.
unread-tunnel = ما زال في البنود نقص ({ $n }): لا يمكن تشغيل شيء قبل ملئه.
next = ما العمل الآن
next-unread = املأ ما ينقص ({ $n })
next-gone = انظر في بنود لم تعد في النص ({ $n })
next-head = أكّد رأس الاتفاق ({ $n })
next-proposals = راجع البنود المقترحة ({ $n })
next-notes = انظر في الأخطاء والتشخيصات الجدية ({ $n })
next-picture = انظر إلى الصورة الكاملة
positions-by-whom = نقله (فارغ: صرّح به المشارك)
positions-nothing-yet = المواقف أجوبة المشاركين عن البنود: أكّد المشاركين والبنود أولًا.
positions-proposals = مقترحات
positions-options = خيارات ليست في المسودة
positions-frees = قد يتيح
positions-add-proposals = دوّن مقترحًا
positions-add-options = دوّن خيارًا
positions-help-proposals = بنود من المسودة يقترحها أحدهم معًا حزمةً واحدة.
positions-help-options = شيء ليس في المسودة يمكن عرضه، والبنود التي قد يتيحها.
positions-in-words = بالكلمات
positions-by-proposals = من يقترحه
positions-by-options = من يقوم به
positions-clauses-proposals = بنوده
positions-clauses-options = بنود يمكن أن تمضي معه
drafts-asked-help = المشارك أو غيره ممن أراد هذه التغييرات. يُترك فارغًا إن لم يقل أحد.
difference-no-clause = ليست في أي بند بعد
form-new-nowhere = لربطه بفقرة، اختر «بند هنا» بجانب الفقرة.
