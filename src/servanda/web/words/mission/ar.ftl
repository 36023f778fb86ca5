# كلمات غرفة العمليات بالعربية. بحاجة إلى مراجعة من ناطق أصلي.

## The room

mission-home = الصفحة الأولى
mission-rehearsal = عرض تجريبي: لا شيء هنا حقيقي
mission-not-done = لم يُنفَّذ
mission-back = رجوع
mission-way-situation = الوضع
mission-way-incidents = الحوادث
mission-way-intake = استلام الأدلة
mission-way-line = خط الاتصال
mission-way-sites = المواقع الإنسانية
mission-way-corridors = الممرات والعودة
mission-way-meetings = الاجتماعات
mission-way-duty = سجل المناوبة
mission-way-coverage = التغطية والوصول
mission-way-agreement = الاتفاق
mission-way-desk = مكتب الصياغة
mission-way-log = السجل والبراهين
mission-way-guarantees = الضمانات
mission-way-people = الأشخاص
news-there = هناك جديد في هذه الصفحة.
news-show = اعرضه
news-renewed = جرى تحديث الصفحة.
line-cut = لا اتصال: قد يكون ما تراه قديمًا
needed = لازم
one-a-line = واحد في كل سطر.
state-unsent = لم يُرسل بعد
state-sending = جارٍ الإرسال
go-on = متابعة
somebody = شخص ما
the-calendar = التقويم
erased = مُحي المحتوى؛ ويبقى إثبات وجود القيد ممكنًا.
what-you-can-do = ما يمكنك فعله هنا
more-deeds = المزيد
the-record = السجل
the-track = الإجراء
told-to = أُبلغ إلى

## Signing in

sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
sign-in-intro = بالاسم وكلمة المرور اللذين اخترتهما وبالأرقام الستة من تطبيق المصادقة.
sign-in-name = الاسم في البعثة
sign-in-password = كلمة المرور
sign-in-digits = ستة أرقام
rehearsal-intro = عرض تجريبي: اختر من تكون. الأشخاص والأحداث من الخيال.
enrol = شغل مكانك
enrol-intro = أُعطيت كلمة على ورق. تصلح مرة واحدة خلال أسبوع.
enrol-word = الكلمة على الورق
enrol-secret = أدخل هذا في تطبيق المصادقة. لا يُعرض على أحد غيرك.
enrol-address = افتحه في تطبيق مصادقة على هذا الجهاز
enrol-password = كلمة مرور جديدة من 12 حرفًا أو أكثر
enrol-again = نفسها مرة أخرى

## Roles

role-principal = مسؤول الطرف
role-officer = ضابط اتصال
role-chair = الرئاسة
role-monitor = مراقب
role-verifier = محقق
role-humanitarian = المكتب الإنساني
role-guarantor = الضامن
role-publisher = مسؤول النشر
role-administrator = مدير النظام
role-public = الجمهور

## What is due

due-mine = المطلوب منك
due-others = المطلوب من الآخرين
due-none = لا شيء.
no-time-set = لا أجل محدد
by-when = قبل { $at }
as-done = تمّ
as-due = مطلوب
as-late = متأخر
as-passed = تُجوز
as-waits = ليس بعد

## Incidents

incidents-intro = ما ادُّعي أو شوهد وما آل إليه. ترى ما قيّدته وحدتك وما أُبلغت به.
incidents-none = لا ملف بعد.
a-file = ملف
next-step = التالي
nothing-owed = لا شيء مطلوب
alleged-against = منسوب إلى { $who }
registered-at = سُجّل { $at }
step-register = التسجيل
step-triage = الفرز
step-notify = إبلاغ الطرفين
step-acknowledge = تأكيد الاستلام
step-reply = الرد
step-inquiry = التحقيق الأولي
step-task = تكليف فريق
step-appear = الحضور للزيارة
step-access = الوصول
step-visit = الزيارة
step-report = تقرير الفريق
step-finding = الاستنتاج
step-vote = التصويت
step-review = المراجعة
step-recommendation = التوصية
step-promise = التعهد
step-response = الاستجابة
step-publication = النشر

## What one does

deed-allegation-submit = الإبلاغ عن واقعة
deed-allegation-withdraw = سحب الادعاء
deed-source-name = تدوين المصدر
deed-file-register = تسجيل
deed-file-group = ضمّه إلى ملف آخر
deed-triage-set = تحديد الإجراء الأول
deed-notice-send = إبلاغ الطرفين
deed-notice-delay = تأجيل الإبلاغ حفاظًا على سلامة أحد
deed-notice-acknowledge = تأكيد الاستلام
deed-reply-give = الرد
deed-inquiry-note = فتح التحقيق أو متابعته
deed-task-assign = تكليف فريق
deed-appearance-record = تدوين من حضر
deed-access-ask = طلب الوصول
deed-access-answer = الرد على طلب الوصول
deed-item-take = التحفظ على قطعة
deed-item-hand-over = تسليم قطعة
deed-note-write = كتابة مذكرة مؤقتة
deed-report-submit = تقديم تقرير الفريق
deed-finding-propose = اقتراح استنتاج
deed-finding-vote = التصويت
deed-finding-adopt = اعتماد الاستنتاج
deed-dissent-record = تدوين مخالفة الرأي
deed-review-ask = طلب المراجعة
deed-review-decide = البت في المراجعة
deed-recommendation-make = التوصية
deed-response-promise = التعهد باستجابة
deed-response-report = الإفادة بمدى التنفيذ
deed-publication-propose = اقتراح النشر
deed-publication-decide = البت في النشر
deed-referral-mark = تعليم إحالة
deed-meeting-call = الدعوة إلى اجتماع
deed-agenda-add = إدراج بند في جدول الأعمال
deed-minutes-write = كتابة المحضر
deed-decision-vote = التصويت
deed-decision-record = تدوين قرار
deed-reservation-record = تدوين تحفظ
deed-action-set = تحديد من يفعل ماذا
deed-action-report = الإفادة عن إجراء
deed-certification-give = التصديق على التزام
deed-declaration-about = قول شيء عن واجب الطرف الآخر هذا
deed-declaration-give = إعلان
deed-coverage-record = تدوين ما أمكن رصده
deed-consequence-decide = البت في إجراء
deed-guarantee-decide = البت في ضمان

## What was done

did-allegation-submit = أُبلغ عن واقعة
did-allegation-withdraw = سُحب الادعاء
did-source-name = دُوّن المصدر
did-file-register = سُجّل
did-file-group = ضُمّ إلى ملف آخر
did-triage-set = فرز
did-notice-send = أُبلغ الطرفان
did-notice-delay = أُجّل الإبلاغ
did-notice-acknowledge = أُكّد الاستلام
did-reply-give = رد
did-inquiry-note = تحقيق
did-task-assign = كُلّف فريق
did-appearance-record = الحضور
did-access-ask = طُلب الوصول
did-access-answer = رُدّ على طلب الوصول
did-item-take = تُحفّظ على قطعة
did-item-hand-over = سُلّمت قطعة
did-note-write = مذكرة مؤقتة
did-report-submit = تقرير الفريق
did-finding-propose = اقتُرح استنتاج
did-finding-issue = الاستنتاج كما أُبلغ
did-finding-vote = صوت
did-finding-adopt = استنتاج الهيئة
did-dissent-record = مخالفة رأي
did-review-ask = طُلبت مراجعة
did-review-decide = بُتّ في المراجعة
did-recommendation-make = توصية
did-response-promise = تُعهّد باستجابة
did-response-report = مدى التنفيذ
did-publication-propose = اقتُرح النشر
did-publication-decide = بُتّ في النشر
did-publication-issue = نُشر
did-referral-mark = علامة إحالة
did-lapse-record = انقضى أجل
did-meeting-call = دُعي إلى اجتماع
did-agenda-add = بند في جدول الأعمال
did-minutes-write = محضر
did-decision-vote = صوت
did-decision-record = قرار
did-reservation-record = تحفظ
did-action-set = حُدّد إجراء
did-action-report = أُفيد عن إجراء
did-certification-give = صُودق على التزام
did-declaration-give = إعلان
did-coverage-record = ما أمكن رصده
did-consequence-due = قرار مطلوب
did-consequence-decide = بُتّ في إجراء
did-guarantee-decide = بُتّ في ضمان

## Fields

field-about = الملف
field-absent = لم يحضروا
field-abstained = امتنعوا
field-access-refused = رُفض الوصول
field-accused = المنسوب إليه
field-act = ماذا
field-action = الإجراء
field-acts = ما أمكنت رؤيته
field-admits = يقرّ به
field-agreed = وقائع متفق عليها في الفريق
field-alternatives = احتمالات أخرى نُظر فيها
field-answer = الجواب
field-appear-by = الحضور قبل
field-at = في
field-attributed-to = منسوب إلى
field-attribution = من الفاعل
field-begin = متى، من
field-body = الهيئة
field-breach = هل يخالف الاتفاق
field-by = قبل
field-by-unit = من قِبل
field-came = حضر
field-certainty-ppm = درجة اليقين، بالمئة
field-certified = مصدَّق
field-channel = وسيلة الوصول
field-choice = الصوت
field-clause = البند
field-clauses = البنود المعنية
field-complainant = اسم المشتكي (بموافقته فقط)
field-confidence = درجة الثقة
field-confidence-ppm = الدرجة الرقمية إن نصّ عليها، بالمئة
field-consent = يوافق على ذكر اسمه
field-course = ما يُفعل
field-credibility = مصداقية المعلومة، 1 إلى 6
field-day = اليوم
field-decided = القرار
field-decided-by = صاحب القرار
field-denied = مُنع
field-digest = بصمة الملف
field-disagreed = وقائع مختلف عليها
field-disputed = مدوَّن كمتنازع عليه
field-dissent = توجد مخالفة رأي
field-done = إلى أي مدى
field-done-at = أُنجز في
field-duty = الالتزام
field-east = درجات شرقًا (غربًا: سالب)
field-north = درجات شمالًا (جنوبًا: سالب)
field-end = حتى
field-exception = الاستثناء المحتج به
field-fact = الواقعة
field-finding = الاستنتاج
field-giver = سلّمه
field-grade = الدرجة بعبارة الهيئة
field-holder = في عهدة
field-id = الرقم
field-incident = الحادث
field-independent = مستقل عن غيره
field-intent = القصد
field-invited = المدعوون
field-item = البند
field-item-taken = الدليل المادي
ask-item-hand-over-id = الدليل المادي
field-items = القطع المستند إليها
field-kind = النوع
field-lead = القائد
field-marker = يبقى علامة إحالة فقط
field-matter = الموضوع
field-may-name = يوافق المصدر على ذكر اسمه
field-measure = وحدة القياس
field-name = الاسم
field-no = ضد
field-yes = مع
field-silent = لم يصوتوا
field-not-seen = ما تعذّرت رؤيته ولماذا
field-number = رقم السجل
field-observation = ما رُصد
field-of = بشأن
field-of-unit = ممن
field-on = بشأن
field-outcomes = نتائج أخرى
field-overdue = متأخر
field-owed-by = مطلوب من
field-own = رآه الجهاز نفسه
field-owner = من
field-party = الطرف
field-person = الشخص
field-place = المكان
field-point = الموقع
field-present = الأطراف الحاضرة
field-proposal = المقترح
field-quantity-milli = الكمية
field-questions = أسئلة للفريق
field-radius-m = بدقة كم مترًا
field-reach = وسيلة الاتصال بهم
field-reason = السبب
field-reasons = الأسباب
field-recommendation = التوصية
field-referred = أُحيل
field-reliability = موثوقية المصدر، A إلى F
field-replaces = يحل محل
field-reply-by = الرد قبل
field-report-by = التقرير قبل
field-request = الطلب
field-response = المطلوب
field-responsibility = سبب المسؤولية
field-responsible = المسؤول بحسب النص
field-result = النتيجة
field-review = المراجعة
field-rule = القاعدة
field-rule-stated = القاعدة واردة في النص
field-same-as = يروي ما في الملف
field-sealed = رقم الختم
field-seen = ما رآه الفريق بنفسه
field-set-aside = مستبعد
field-severity = الخطورة
field-share-ppm = الحصة المرصودة، بالمئة
field-side = الجانب
field-sides = الأطراف المدعوة إلى إيفاد ممثل
field-signed-by = يوقّع على استيفاء المعيار
field-since = منذ
field-statements = أقوال الأطراف
field-status = الحالة
field-step = الخطوة
field-sub-unit = الوحدة الفرعية
field-supports = المصادر المستند إليها دون أسماء
field-taker = تسلّمه
field-tasking = الفريق
field-team = الفريق
field-tie-break = الترجيح
field-to = إلى من
field-toward = ضد من
field-unit = الوحدة
field-units = موجّه إلى
field-until = حتى
field-urgency = الاستعجال
field-verification = التحقق
field-visited = زار الفريق المكان
field-vote-by = التصويت قبل
field-wanted = مطلوب في
field-why = لماذا
field-why-now = سبب النشر الآن
field-withheld = ما لا يُنشر
field-with-file = يُعالَج مع
ask-file-group-lead = يُعالَج مع
field-words = بالكلمات
field-zone = المنطقة

## Values

word-unsaid = غير مذكور
word-yes = نعم
word-no = لا
word-abstain = يمتنع
word-access = الوصول
word-access-refused = رُفض الوصول
word-accidental = عرضي
word-acknowledge = تأكيد الاستلام
word-alleged = مدّعى
word-appear = الحضور
word-breach = مخالفة
word-cannot-say = لا يمكن الجزم
word-changed = عُدّل
word-child = طفل
word-confirmed = مؤكد
word-could-not-be-verified = تعذّر التحقق منه
word-delayed = مؤجل
word-disputed = متنازع عليه
word-do-not-publish = عدم النشر
word-done = نُفّذ
word-e-mail = بريد إلكتروني
word-exception-claimed = احتُجّ باستثناء
word-finding = استنتاج
word-given = مُنح
word-grave = جسيم
word-high = عالية
word-hold-back = إرجاء
word-in-person = شخصيًا
word-inquiry = تحقيق
word-local-initiative = مبادرة محلية
word-low = منخفضة
word-major = كبير
word-minor = طفيف
word-moderate = متوسطة
word-no-breach = لا مخالفة
word-non-signatory-force = قوة غير موقّعة
word-normal = عادي
word-not-attributable = لا يمكن إسناده
word-not-confirmed = غير مؤكد
word-not-done = لم يُنفّذ
word-not-taken = لم يُتخذ
word-not-verified = لم يُتحقق منه
word-note-only = للعلم فقط
word-notify = إبلاغ
word-ordered = بأمر
word-organisation = منظمة
word-paper = ورق
word-partly-done = نُفّذ جزئيًا
word-party = طرف
word-patrol = دورية
word-phone = هاتف
word-promise = تعهد
word-public = الجمهور
word-publication = نشر
word-publish = نشر
word-radio = لاسلكي
word-recommendation = توصية
word-referred = أُحيل
word-refused = مرفوض
word-register = تسجيل
word-reply = رد
word-report = تقرير
word-response = استجابة
word-resumed = استؤنف
word-review = مراجعة
word-safety-of-a-person = سلامة شخص
word-safety-of-a-site = سلامة موقع
word-sensor = مجس
word-sent-back = أُعيد
word-set-aside = حفظ
word-sms = رسالة نصية
word-sub-unit-of-a-party = وحدة فرعية لطرف
word-survivor-of-sexual-violence = ناجٍ من عنف جنسي
word-take-up = متابعة
word-taken = اتُّخذ
word-task = تكليف
word-technical = فني
word-triage = فرز
word-under-inquiry = قيد التحقيق
word-undisciplined-unit = وحدة غير منضبطة
word-upheld = أُيّد
word-urgent = عاجل
word-verified = متحقق منه
word-visit = زيارة
word-vote = تصويت
word-withdrawn = مسحوب

## Refusals of the door

stopped-WEB009 = انتهت جلستك.
stopped-WEB009-remedy = سجّل الدخول من جديد؛ ما كتبته باقٍ في النافذة الأخرى.

## Other screens

clauses-from = حال البنود بحسب { $n } من وقائع السجل التي تراها. البرنامج يقيّم والهيئة تستنتج.
meeting-held = انعقد
meeting-to-come = قادم
meetings-none = لم يُدعَ إلى اجتماع.
agenda = جدول الأعمال
agenda-now = ما قد يُدرج الآن في جدول الأعمال
agenda-due = مستحق ويعلمه كل المدعوين
agenda-put = أدرجه في جدول الأعمال
actions = الإجراءات
coverage-intro = ما تعذّر رصده غير مرصود ولا يُعدّ مُلتزَمًا به. ويُقيَّد هنا كل منع مع صاحبه.
coverage-none = لم يُقيَّد شيء عما أمكن رصده.
share-watched = الحصة المرصودة
certified-declared = ما صُودق عليه وأُعلن
field-venue = المكان

## السجل والإثباتات

log-none = لا يُحفظ سجل في التمرين.
log-intro = كل قيد مثبَّت في سجل لا يزيد إلا نموًا: دفعة واحدة كل دقيقة وبحجم واحد دائمًا. يوقّع عليه الطرفان وطرف محايد من أجهزتهم الخاصة. «نهائي» يعني أن الجميع وقّعوا، و«مؤقت» يعني أن أحدهم لم يوقّع بعد. لا يستطيع أحد تعطيل السجل بغيابه.
log-stalled = لم يوقّع أحدهم منذ أكثر من { $n ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}.
log-own = قيودك
log-own-intro = الإيصال يثبت دون اتصال ما أدخلته وأنه في السجل. وهو يحوي ما كتبته: فاحفظه كما تحفظ ذلك.
log-receipt = إيصال
log-verifier = صفحة تتحقق من الإيصالات، للحفظ
log-heads = رؤوس السجل
log-final-upto = نهائي حتى الورقة { $n }.
log-size = الأوراق
log-standing = الحال
log-absent = الناقص
log-root = الجذر
log-who = من يوقّع
log-signer = الاسم
log-role = عن
log-policy = قارن هذه الأرقام مع الجهات الأخرى:
head-final = نهائي
head-provisional = مؤقت
absent-since = { $who } غائب منذ { $at }
absent = { $who } ليس بعد
signer-party = طرف
signer-neutral = محايد

## أوراق الدعوة

sheet-title = الدعوات
sheet-keep = اقطع على طول الخطوط. سلّم كل ورقة لصاحبها وحده، ثم أتلف هذه الصفحة.
sheet-for = إلى
sheet-you-are = أنت في البعثة
sheet-address = افتح
sheet-name = اسمك هناك
sheet-word = الكلمة، صالحة مرة واحدة ولأسبوع
sheet-do = افتح العنوان واختر «شغل مكانك» ثم اكتب الاسم والكلمة. أدخل السر المعروض في تطبيق المصادقة على هاتفك، واختر كلمة مرور من 12 حرفًا أو أكثر، واكتب الأرقام الستة. من سلّمك هذه لا يعرف أيًّا منهما.
sheet-lost = ضاعت، أو لا تعمل الكلمة؟ اطلب غيرها؛ ولا تعود هذه صالحة.

## People

people-intro = التسجيل والمحو والمفاتيح اللاحقة والإعدادات تحتاج إلى شخصين من جانبين مختلفين. ولا شيء غير ذلك ينتظر شخصًا ثانيًا.
people-word = كلمة الدعوة، تُعرض مرة واحدة. سلّمها على ورق.
people-proposed = مقترح
people-agreed = متفق عليه
people-waits = ينتظر جانبًا آخر
people-agree = موافقة
people-nothing = لا مقترح.
people-acting = من يجوز له التصرف
no-side = لا ينتمي إلى جانب
field-role = الدور
deed-person-enrol = اقتراح شخص
deed-person-revoke = إنهاء صلاحية شخص
deed-erasure-propose = طلب المحو
did-person-enrol = اقتُرح شخص
did-erasure-propose = اقتُرح محو
erasure-why = لماذا

## الهواتف الميدانية وما ترسله

mission-way-phones = الهواتف الميدانية
phones-intro = تُملأ التقارير من دون شبكة في ODK Collect أو KoboCollect وتُرسل متى توفرت شبكة. لا يُحفظ في أي مكان أيُّ هاتف أرسل تقريرًا.
phones-none = لا هاتف مسجّل.
phone-word-make = كلمة لهاتف آخر
phone-word-is = الكلمة، صالحة مرة واحدة وحتى هذه الساعة من الغد:
phone-word-how = على الهاتف افتح عنوان هذا الخادم متبوعًا بما يلي، وأدخل اسمك والكلمة:
phone-since = منذ
phone-strike = شطب
phone-enrol = تسجيل هذا الهاتف
phone-enrol-intro = باسمك في البعثة والكلمة التي أظهرتها لك الغرفة.
phone-word = الكلمة
phone-type-in = أدخل ما يلي في إعدادات الخادم في ODK Collect أو KoboCollect.
phone-server = الخادم
phone-name = اسم المستخدم
phone-secret = كلمة المرور
phone-shown-once = تُعرض هذه المرة فقط. إذا فُقد الهاتف فاشطبه في الغرفة.
phone-entered = وصل التقرير.
phone-there = كان التقرير موجودًا من قبل.
phone-gathered = وصل هذا الجزء، والبقية منتظرة.
intake-intro = تقارير من الهواتف رُويت لأحد، أو لا يمكن قراءتها بعد. أنت من يقرر إن كان تقريران يرويان الأمر نفسه.
intake-none = لا تقرير ينتظر.
intake-unread = تقرير لا يُقرأ هنا
intake-sealed = مختوم: لا يفتحه إلا صاحب المفتاح.
intake-fetch-sealed = جلبه كما جاء
intake-other-version = مُلئ بنسخة أخرى من النموذج.
intake-missing = { $n ->
    [one] صورة واحدة يذكرها لم تصل.
   *[other] { $n } من الصور التي يذكرها لم تصل.
}
intake-unshown = { $n ->
    [one] ملف واحد ليس صورة يمكن عرضها، وهو محفوظ كما جاء.
   *[other] { $n } من الملفات ليست صورًا يمكن عرضها، وهي محفوظة كما جاءت.
}
intake-side-by-side = هذا التقرير وما قد يروي الأمر نفسه
intake-this = هذا التقرير
intake-waits-too = ينتظر أيضًا
intake-picture = الصورة { $n } من هذا التقرير
intake-what = ما يُفعل به
intake-begin = فتح ملف به
intake-same = يروي ما يرويه ملف موجود
intake-which = أي ملف
intake-aside = وضعه جانبًا
intake-text = تقرير جاء برسالة قصيرة أو باللاسلكي
intake-text-form = الفعل والوقت المحلي والمنطقة (- إن لم توجد) والشمال والشرق بالدرجات إن عُرفا ثم الكلمات. مثلًا:
intake-text-line = السطر كما جاء

## الخطوط

owed-here = المستحق
owed-acknowledgement = تأكيد الاستلام
owed-answer = الإجابة
owed-report = الإبلاغ بما نُفّذ
owed-test-answer = الرد على نداء الاختبار
owed-receipt = تأكيد الاستلام
owed-withdrawal-acknowledged = تأكيد استلام السحب
owed-withdrawal = سحب ما لم يعد الموقع موافقًا عليه
owed-closing = بيان كيف انتهى
owed-consent = بيان الموافقة من عدمها
owed-outcome = بيان ما آل إليه
owed-clearance = تطهير الطريق
owed-payment = الدفع
nothing-here = لا شيء بعد.
nobody = لا أحد
from-to = من { $from } إلى { $to }
span-hours = { $n } س
span = { $n } س { $at } د
receipt = الاستلام
notice = الإشعار
field-window = المدة
field-height = الارتفاع عن الأرض
height-between = من { $from } إلى { $to } م
stood-waiting = الاستلام مستحق حتى
stood-acknowledged = استُلم
stood-overdue = لا استلام حتى
stood-lapsed = لا استلام حتى
stood-acknowledged-late = استُلم متأخرًا
answer-by = الإجابة مستحقة حتى
answer-open = لا إجابة بعد
no-answer-by = لا إجابة حتى
test-answered = ردّ
test-open = الرد مستحق حتى
test-unanswered = لم يرد حتى
receipt-came = استُلم
receipt-by = الاستلام مستحق حتى
receipt-late = لا استلام حتى
receipt-open = لا استلام بعد
receipt-is-receipt = الاستلام يعني أنه وصل ولا أكثر من ذلك. لا يُطلب هنا إذن من أحد، ولا يُعطى إذن.
line-intro = ما هو مخطط، وما سُئل عنه، ومن استلمه. الإشعار يُخبر ولا يطلب شيئًا، والاعتراض يُسجَّل ولا يوقف شيئًا.
alarm-unanswered = الخط إلى { $who } لا يُرد عليه.
alarm-since = منذ { $at }؛ استعملوا وسيلة أخرى للوصول إليهم.
alarm-ended = سُمع منهم ثانيةً { $at }
planned = المخطط
plans-none = لا شيء مخطط.
questions = الأسئلة
questions-none = لم يُسأل عن شيء.
calls-and-tests = الاتصالات ونداءات الاختبار
calls = الاتصالات
tests = نداءات الاختبار
calls-none = لم يُدوَّن أي اتصال.
called-whom = اتصل بـ
messages = الرسائل
objected = اعتراض من
given-before = أُعطي قبل { $at }
asked-before = يطلب الاتفاق { $at }
asked-at = سُئل { $at }
notice-is-no-request = الإشعار لا يطلب شيئًا. المتأخر يُوسَم بأنه متأخر ولا يوقفه شيء.
signature-holds = موقّع، والتوقيع صحيح، المفتاح
signature-not-proven = التوقيع غير مثبت، المفتاح
asks-was-it-you = هل كان ذلك منكم؟
asks-was-it-meant = هل كان مقصودًا؟
asks-what-is-it = ما هذا؟
deed-plan-give = إعطاء إشعار بنشاط
deed-plan-change = تغييره
deed-plan-withdraw = إلغاؤه
deed-plan-acknowledge = تأكيد الاستلام
deed-plan-object = الاعتراض
deed-actual-report = الإبلاغ بما نُفّذ
deed-question-ask = السؤال: هل كان منكم؟ هل كان مقصودًا؟
deed-question-acknowledge = تأكيد الاستلام
deed-question-answer = الإجابة
deed-call-log = تدوين اتصال
deed-test-call = نداء اختبار للجميع
deed-test-answer = الرد على نداء الاختبار
did-plan-give = إشعار بنشاط
did-plan-change = غُيّر الإشعار
did-plan-withdraw = أُلغي النشاط
did-plan-acknowledge = أُكّد الاستلام
did-plan-object = اعتراض
did-actual-report = ما نُفّذ
did-question-ask = سؤال
did-question-acknowledge = أُكّد الاستلام
did-question-answer = إجابة
did-call-log = اتصال
did-test-call = نداء اختبار
did-test-answer = رُدّ على نداء الاختبار
did-alarm-raise = الخط لا يُرد عليه
hint-plan-object = الاعتراض لا يوقف شيئًا. من أعطى الإشعار يرى سببكم.
hint-plan-give = يُوقَّع بمفتاحكم ويذهب إلى من تختارون. يُحسب السبق من لحظة الإرسال.
hint-question-answer = يمكنكم الإجابة ثانيةً متى عرفتم أكثر.
field-what = بكلمات بسيطة
field-zones = المناطق
field-low-m = الارتفاع من، بالأمتار
field-high-m = الارتفاع إلى، بالأمتار
field-strength = كم ومن ماذا
field-urgent = استثناء مطلوب: الوقائع (فقط حيث يمنحه النص)
field-outcome = ما آل إليه
field-begun = بدأ
field-ended = انتهى
field-note = ملاحظة
field-asks = ما يُسأل عنه
field-whose = لمن كان
field-meant = هل كان مقصودًا
field-measures = ما يُتخذ من إجراء
field-whom = من اتُّصل به
field-means = بأي وسيلة
field-issue = بشأن ماذا
field-ended-as = كيف جرى
field-said = ما قيل
field-message = الرسالة
field-test = نداء الاختبار
word-in-time = في الوقت
word-short = متأخر
word-afterwards = بعد البدء
word-voluntary = لا يطلبه أي بند
word-planned = مخطط
word-in-its-window = جارٍ
word-not-closed = انتهى دون إبلاغ
word-closed = مغلق
word-carried-out = نُفّذ
word-cut-short = قُطع
word-not-carried-out = لم يُنفّذ
word-was-it-you = هل كان ذلك منكم؟
word-was-it-meant = هل كان مقصودًا؟
word-what-is-it = ما هذا؟
word-ours = لنا
word-not-ours = ليس لنا
word-not-known = غير معروف
word-being-looked-into = قيد النظر
word-meant = مقصود
word-not-meant = غير مقصود
word-not-said = لم يُقل
word-answered = رُدّ عليه
word-unanswered = لم يُرد عليه
word-engaged = مشغول
word-cut-off = انقطع
sites-intro-desk = من أُخبر بأي موقع أو تحرك، في نسخة تخصه، وهل وصلت. لا يُخبَر بشيء دون موافقة الموقع.
sites-intro = ما أخبر به مكتب الشؤون الإنسانية طرفكم. نسختكم لكم وحدكم ويمكن تمييزها عن كل نسخة أخرى.
sites-told = المواقع والتحركات
sites-you-were-told = ما أُخبرتم به
sites-none = لم يُخبَر بشيء.
told-to-nobody = لم يُخبَر به أحد بعد
was-struck = أُصيب
copy-withdrawn = سُحب
withdrawal-sent = سُحب، ولا استلام بعد
withdrawal-received = سُحب، واستُلم
as-the-desk-knows-it = كما يعرفه المكتب
consent-of-the-site = موافقة الموقع
consent-none = لم يوافق الموقع على شيء بعد؛ لا يمكن إخبار أحد.
struck-after-notified = أُصيب بعد الإشعار به
had-been-told = كانوا قد أُخبروا من قبل
told-on = أُخبرت به الآلية
told-so-far = ما أُخبر به حتى الآن
sent-copy = إشعار
sent-withdrawal = سحب
replaced-by-a-later = حلّت محلها نسخة لاحقة
deed-site-enter = إدخال موقع
deed-movement-enter = إدخال تحرك
deed-site-change = تغييره
deed-consent-record = تسجيل موافقة الموقع
deed-notification-send = الإشعار
deed-notification-receive = تأكيد الاستلام
deed-notification-withdraw = سحب ما أُخبر به
deed-notification-close = بيان كيف انتهى
deed-struck-record = تسجيل أنه أُصيب
deed-struck-disclose = الإخبار في ملف حادث بأنه أُصيب
did-site-enter = أُدخل موقع
did-movement-enter = أُدخل تحرك
did-site-change = غُيّر
did-consent-record = موافقة الموقع
did-notification-send = أُشعر به
did-notification-receive = أُكّد الاستلام
did-notification-withdraw = سُحب
did-notification-close = كيف انتهى
did-struck-record = أُصيب
did-struck-disclose = أُصيب ما كان قد أُشعر به
hint-site-enter = الإدخال لا يُخبر أحدًا بعد: أولًا موافقة الموقع، ثم يُشعَر كل متلقٍّ على حدة.
hint-movement-enter = الإدخال لا يُخبر أحدًا بعد: أولًا موافقته، ثم يُشعَر كل متلقٍّ على حدة.
hint-notification-send = يتلقى كل منهم نسخة مختلفة قليلًا. من يحمل نسخة يُخبَر بكل تغيير.
hint-notification-close = يُخبَر كل من لا يزال يحمل نسخة.
hint-struck-record = لا يراه إلا المكتب، حتى يوافق الموقع على الإخبار به.
hint-struck-disclose = لا ينتقل المكان ولا النوع ولا الملف: فقط أن ما أُشعر به قد أُصيب، ومن كان قد أُخبر.
hint-consent-record = تحل محل الموافقة السابقة.
field-organisation = المنظمة
field-called = ما يُسمى به
field-measured-m = دقة القياس، بالأمتار
field-uncertainty-m = دقة ما يُخبَر به، بالأمتار
field-perimeter-m = يمتد إلى، بالأمتار
field-focal = من يُتصل به
field-persons = الأشخاص
field-vehicles = المركبات
field-route = الطريق
field-recipients = من يُخبَر
field-disclosure = يجوز الإخبار بأنه أُصيب
field-copy = النسخة
field-closing = كيف انتهى
field-happened = متى
field-strike = أي إصابة
word-hospital = مستشفى
word-clinic = عيادة
word-school = مدرسة
word-shelter = مأوى
word-water = مياه
word-warehouse = مستودع
word-office = مكتب
word-religious-site = مكان عبادة
word-other-site = موقع آخر
word-convoy = قافلة
word-team = فريق
word-evacuation = إجلاء
word-other-movement = تحرك آخر
word-ended-as-planned = انتهى كما خُطط
word-turned-back = أُعيد
word-cancelled = أُلغي
word-expired = انتهت مدته
word-struck = أُصيب
corridors-intro = الطرق، ومن قال عنها ماذا، وما آلت إليه، بما في ذلك غير المعروف. يجوز للناس العودة إلى ديارهم مهما كُتب هنا.
tracks = المسارات جنبًا إلى جنب
tracks-hint = ما هو مستحق في كل منها، بقدر ما ترونه؛ ولا رقم يجمعها.
track = المسار
track-humanitarian = الإنساني
track-security = الأمني
track-regional = الإقليمي
track-open = مفتوح
track-overdue = متأخر
track-done = أُنجز
track-next = التالي
kind-corridors = الممرات
kind-access = وصول المساعدات
kind-returns = العودات المخططة
side-silent = لم يُقل شيء بعد
came-back = عادوا
speaks-against = ما يعارض الموعد
willing-yes = سُئلوا ويريدون
willing-no = سُئلوا ولا يريدون
willing-not-asked = لم يسأل أحد إن كانوا يريدون
deed-corridor-enter = إدخال ممر
deed-corridor-consent = إدخال ما يقوله طرف
deed-corridor-outcome = إدخال ما آل إليه
deed-access-request = طلب وصول المساعدات
deed-access-outcome = إدخال هل وصلت المساعدات
deed-return-plan = تخطيط عودة
deed-return-clearance = إدخال مدى تطهير طريق
deed-return-report = الإبلاغ بمن عاد
did-corridor-enter = ممر
did-corridor-consent = ما قاله طرف
did-corridor-outcome = ما آل إليه
deed-corridor-recall = سحب الإعلان
did-corridor-recall = سُحب الإعلان
hint-corridor-recall = يقرأ الجميع عندئذ على الصفحة العامة منذ متى لم يعد معلنًا، وألا يُعتمد عليه. دون ذكر السبب ولا من طلب ذلك. ويبقى الطريق مدرجًا ليجده من قرأ عنه. ولا يُعلن من جديد: أدخلوا ممرًا جديدًا.
corridor-on-public-page = على الصفحة العامة
corridor-announced = معلن للجميع
corridor-recalled = لم يعد معلنًا منذ { $at }؛ لا تعتمدوا عليه
did-access-request = طُلب وصول المساعدات
did-access-outcome = هل وصلت المساعدات
did-return-plan = خُططت عودة
did-return-clearance = مدى تطهير طريق
did-return-report = من عاد
field-leaves = من أين
field-arrives = إلى أين
field-purpose = لأي غرض
field-guarantees = من يضمن ماذا
field-announced = أُعلن عنه: يجوز لأي أحد رؤيته
field-according-to = بحسب
field-where = إلى أين
field-asked = ممن
field-persons-in-need = المحتاجون
field-reached = هل وصلت المساعدات
field-routes = الطرق
field-willing = يريدون العودة
field-by-whom = من يقول ذلك
field-turned-back = أُعيدوا
field-state = كيف الحال
word-consents = يوافق
word-consents-with-conditions = يوافق بشروط
word-refuses = يرفض
word-successful = نجح
word-unsuccessful-or-disrupted = لم ينجح أو تعطّل
word-no-obstacle = لا عائق
word-conditions = شروط
word-denied = رُفض
word-reached = وصلت
word-partly = جزئيًا
word-not-tried = لم يُحاوَل
word-not-surveyed = لم يُمسح
word-surveyed = مُسح
word-being-cleared = قيد التطهير
word-cleared = مُطهَّر
word-certified = مُصدَّق
word-route-not-cleared = الطريق غير مطهر
word-cleared-by-nobody-named = مطهر دون تسمية أحد
word-not-asked-whether-they-are-willing = لم يسأل أحد إن كانوا يريدون
word-no-route = لا طريق
duty-intro = سجل وحدتكم. لا يراه أحد غيركم.
duty-intro-mission = سجل البعثة. تراه البعثة ولا يراه أي طرف.
duty-line = ما حدث في سطر واحد؛ زر الإدخال يسجله
duty-more = قول المزيد
duty-log = السجل
duty-none = لم يُدوَّن شيء.
orders = الأوامر
orders-intro = أوامر طرفكم وأي الوحدات لديها. لا يراها أحد غيركم.
receipt-wanted-by = الاستلام مطلوب حتى { $at }
deed-entry-write = تدوين
deed-order-disseminate = إصدار أمر إلى الوحدات
deed-receipt-record = تدوين الاستلام
did-entry-write = قيد
did-order-disseminate = أمر
did-receipt-record = دُوّن الاستلام
field-direction = وارد أو صادر
field-file = الملف
field-paper = رقم الورقة
field-receipt-by = الاستلام حتى
field-order = الأمر
field-below = الوحدة
word-in = وارد
word-out = صادر
field-struck = أُصيب في
field-notified = كانوا قد أُخبروا من قبل

## Exercises

mission-way-exercise = التمرين
exercise-mark = تمرين
exercise-mark-says = كل ما هنا مختلق. لا يُرسل شيء منه إلى بعثة ولا يصبح جزءاً منها.
exercise-facilitator = الميسّر
exercise-sign-in = بالكلمة المكتوبة على ورقتك. هي تحدد من أنت في هذا التمرين.
exercise-word = الكلمة
exercise-inbox = ما وصل إليك
exercise-noted = اطّلعت
exercise-noted-at = اطُّلع عليه { $at }
exercise-shown-at = عُرض { $at }
exercise-not-shown = لم يُرَ بعد
exercise-clock = ساعة التمرين
exercise-runs = تسير بسرعة ×{ $pace }
exercise-stands-still = متوقفة
exercise-gone = { $gone } من { $lasts }
exercise-over = انتهى
exercise-not-over = لم ينتهِ بعد
exercise-span = { $h } س { $min } د
exercise-go = دعها تسير
exercise-stop = أوقفها
exercise-next = إلى التالي، { $at }
exercise-pace = السرعة
exercise-injects = رسائل التمرين
exercise-at-sent = أُرسلت
exercise-at-refused = أُرسلت ولم تُدخَل
exercise-at-skipped = تُركت
exercise-at-next = التالية
exercise-at-later = لاحقاً
exercise-for = إلى
exercise-played = دور مُمثَّل
exercise-refused = رُفض ما كان سيُدخَل:
exercise-open-now = المفتوح الآن
exercise-expected = المتوقع
exercise-by = قبل { $at }
exercise-done-by = { $who }، { $at }
exercise-later = بعد المهلة بـ { $span }
exercise-is-not-yet = لم يُرسل بعد
exercise-is-left-out = تُرك
exercise-is-waiting = مفتوح
exercise-is-done = أُنجز
exercise-is-late = أُنجز متأخراً
exercise-is-not-done = لم يُنجز
exercise-send-now = أرسل الآن
exercise-skip = اتركها
exercise-tell = إبلاغ أحد
exercise-tell-whom = من
exercise-tell-from = ممن، في القصة
exercise-tell-means = كيف تصل
exercise-tell-words = ما يُقال
exercise-tell-send = أبلغهم
exercise-by-call = مكالمة
exercise-by-radio = لاسلكي
exercise-by-message = رسالة
exercise-by-report = تقرير
exercise-by-visit = زيارة
exercise-by-rumour = شائعة
exercise-by-press = صحافة
exercise-remarks = ملاحظات الميسّر
exercise-remark = ملاحظة للتقرير؛ لا يراها أحد قبله
exercise-remark-keep = احفظ
exercise-deeds = من فعل ماذا
exercise-nothing-done = لا شيء بعد.
exercise-report = تقرير ما بعد التمرين
exercise-report-open = افتح التقرير كما هو الآن
exercise-report-file = في ملف واحد
exercise-report-data = بيانات (JSON)
exercise-report-intro = ما كان متوقعاً وما أُنجز، بأوقات التمرين. لا يعدّ أخطاء أحد ولا يرتّب أحداً؛ ولمن حضر أن يقول إن كان صواباً.
exercise-report-time = من { $from } إلى { $until }
exercise-col-expected = المتوقع
exercise-col-who = ممن
exercise-col-by = قبل
exercise-col-done = ما حصل
exercise-col-sent = متى
exercise-col-words = ما قيل
exercise-col-read = من قرأه
exercise-lapsed = ما سقط بمرور الوقت
exercise-lapse = انقضت المهلة
exercise-alarm = خط بلا جواب
exercise-unread = ما لم يُقرأ
exercise-set-ahead = قُدِّمت الساعة
exercise-none = لا شيء.
exercise-chronology = التسلسل الزمني
exercise-told-beside = خارج النص
exercise-told-begun = بدأ
exercise-told-sent = أُرسلت
exercise-told-skipped = تُركت
exercise-told-refused = لم تُدخَل
exercise-told-told = قيلت خارج النص
exercise-told-remark = ملاحظة
exercise-told-ended = انتهى

# How long what is entered is kept
retention-title = مدد الحفظ
retention-intro = يمحو التقويم المحتوى بعد إغلاق مسألته بالمدة المقررة، خلال يوم على الأكثر. يبقى في السجل أنه كان هناك. الحوادث المفتوحة تُبقي ما يخصها. اتُّفق على المدد عند بدء البعثة، ويغيّرها شخصان من جانبين مختلفين.
retention-class = الصنف
retention-days = يُحفظ بعد الإغلاق
retention-why = السبب
retention-n-days = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
retention-usual = (بدلًا من { $n })
retention-ever = دائمًا
retention-looked = آخر نظر للتقويم في { $day }.
retention-never-looked = لم ينظر التقويم بعد.
retention-erased = القيود التي تراها ومُحي محتواها: { $n }.
retention-proposed = مدد مقترحة
retention-propose = اقتراح مدد أخرى
retention-propose-hint = بالأيام؛ اترك فارغًا ما يبقى كما هو. الأصناف المختومة لا تُحفظ إلا مدة أقصر مما في الجدول.
class-public = المنشور
class-mechanism = أوراق الآلية
class-mediator = ملاحظات الوسيط
class-party = أوراق جانب واحد
class-source = من أخبر بشيء
class-site = أماكن الأشخاص المحميين
class-staff = من وراء الاسم
retention-why-public = ما نُشر قد أُعطي.
retention-why-mechanism = النتائج وأسبابها تُطلب ثانية في المحادثات وأمام المحاكم.
retention-why-mediator = تخدم المحادثات التي كُتبت فيها والتي تستأنفها.
retention-why-party = هي نسخ؛ والجانب يحفظ أصوله.
retention-why-source = لازم ما دامت النتيجة قابلة للمراجعة، وخطِر بعد ذلك.
retention-why-site = لازم ما دام الملف قيد العمل؛ وبعده قائمة أهداف.
retention-why-staff = لازم للمساءلة عن الأفعال في السنة التالية لمغادرة صاحبها.
log-anchored = ختمت سلطة خارجية رأس { $n ->
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $n } أوراق
    [many] { $n } ورقة
   *[other] { $n } ورقة
} في { $at }: ما فيه كان موجودًا حينها.
log-not-anchored-since = لا ختم خارجيًا منذ { $at }: آخر ما ختمته السلطة الخارجية رأس { $n ->
    [one] ورقة واحدة
    [two] ورقتين
    [few] { $n } أوراق
    [many] { $n } ورقة
   *[other] { $n } ورقة
}. يستمر السجل.
# The time somebody states, and when it was entered, always apart
stated-at = بحسب قوله { $at }
entered-at = أُدخل { $at }

mission-way-figures = النزوح والتعافي
figures-intro = مَن عدّ كم من الناس، وما الذي تضرّر، وما الذي دُفع مما تُعُهّد به. أعداد المصادر المختلفة تبقى جنبًا إلى جنب؛ ولا شيء يجمعها.
recovery = ما تُعُهّد به وما دُفع
recovery-none = لم يُتعهَّد بشيء.
paid-of = مدفوعة من
share-paid = { $n } من مئة مدفوعة
per-currency = بحسب العملة، دون تحويل:
paid = دُفع
paid-late = دُفع متأخرًا
not-paid-yet = لم يحن أجله
not-paid = لم يُدفع في أجله
payments = الدفعات
nothing-paid = لم يُدفع شيء بعد.
displacement = النازحون
displacement-hint = كل عدد بيومه وصاحبه. وأعداد مَن هم أقل من عشرة تبقى في المكتب.
tables-taken-in = جداول أُدخلت
rows-accounted = { $rows ->
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
}: { $counts } أُخذت، و{ $refused } لم تؤخذ
take-in-a-table = إدخال جدول
hint-table = ملف csv بوسوم HXL كما تنشرها DTM: عمود ‎#affected+idps‎ وتاريخ. كل صف إما عدد وإما مذكور مع سبب ردّه.
table-file = ملف csv أو csv.gz
newest-counts = أحدث يوم لكل مكان
newest-hint = عدد ما يظهر { $shown }، وعدد الأماكن كلها { $places }؛ الأكثر عددًا أولًا. وإن كان لليوم الواحد عدة صفوف بقي كل منها على حدة.
rows-refused = صفوف لم تؤخذ
rows-refused-none = أُخذت الصفوف كلها.
more-refused = و{ $n } غيرها في السجل.
table-row = الصف
table-why = السبب
fewer-than = أقل من { $n }
damage = الأضرار
field-area = المكان
field-as-of = بتاريخ
field-source = بحسب أي مصدر
field-damaged = ما الذي تضرر
field-degree = الدرجة
field-how-many = العدد
field-method = كيف شوهد
field-pledged-by = المتعهِّد
field-currency = العملة، ثلاثة أحرف
field-instalments = الأقساط
field-amount = المبلغ
field-due = يُدفع قبل
field-paid-to = لمن
field-consent-of = الأطراف التي يلزم قبولها
word-destroyed = مدمَّر
deed-displacement-enter = إدخال عدد نازحين
deed-damage-enter = إدخال أضرار
deed-recovery-pledge = إدخال تعهد
deed-recovery-pay = إدخال دفعة
did-displacement-enter = عُدّ نازحون
did-damage-enter = شوهدت أضرار
did-recovery-pledge = قُدّم تعهد
did-recovery-pay = أُجريت دفعة
track-more = و{ $n } غيرها
track-nothing = لا شيء مستحق مما ترى.
track-clauses = البنود
track-no-clauses = لا بند في النص على هذا المسار.
recipient = المستلِم
site-agrees = الموقع يقبل
agrees-yes = نعم
agrees-no = ليس لهذا
agrees-over = لم يعد
not-told = لم يُبلَّغ
told-at = أُبلغ
word-none = لا شيء
one-corridors = ممر
one-access = وصول المعونة
one-returns = عودة مقررة
outcome-untold = لم يُقل شيء بعد

# What waits for a line, what came by radio, SMS or e-mail, and on paper; two servers of one line.
waiting-label = قيود لم تُرسل بعد
waiting-cut = لم تُرسل بعد: لا اتصال. تنتظر هنا وتُرسل من تلقاء نفسها، كل قيد مرة واحدة.
waiting-signed-out = لم تُرسل بعد: لقد سُجّل خروجك. سجّل الدخول من جديد فتُرسل من تلقاء نفسها.
waiting-memory = لا تستطيع هذه الصفحة حفظها: أبقها مفتوحة حتى تُرسل.
waiting-taken = أُرسل وقُيّد.
waiting-discard = صحّحه
waiting-leaving = هناك قيود لم تُرسل بعد. تسجيل الخروج يمحوها من هذا المتصفح. هل تخرج مع ذلك؟
heard-in = رسالة وردت
heard-hint = ألصق ما ورد باللاسلكي أو برسالة نصية أو بالبريد الإلكتروني. تراجعه قبل أن يُقيّد. من البريد الإلكتروني يُقرأ النص وحده، ويُسمّى المرفق ويُترك.
heard-message = الرسالة، مع حروف التحقق إن وُجدت
heard-file = أو ملف بريد إلكتروني (.eml)
heard-read = راجعها
heard-look-over = راجعها وصحّحها ثم قيّدها.
heard-fits = حروف التحقق مطابقة.
heard-fails = حروف التحقق غير مطابقة: اطلب قراءتها من جديد.
heard-left-out = تُرك جانبًا:
say-it = قلها
say-it-how = { $n ->
    [one] حرف واحد
    [two] حرفان
    [few] { $n } حروف
    [many] { $n } حرفًا
   *[other] { $n } حرف
}؛ الحروف الأربعة الأخيرة تثبت لمن يكتبها أنه سمعها صحيحة.
entered-later = قُيّد { $at }
exchange = التبادل بملف
exchange-intro = خادمان لخط واحد بلا شبكة: احمل الملف المصنوع هنا إلى الخادم الآخر، وأدخل ملفه. الملف مختوم للخادم الموجّه إليه؛ وكل رسالة تسري مرة واحدة مهما تكرر حملها.
exchange-came = ورد من { $who }. رسائل جديدة تراها وحدتك: { $n }.
exchange-bring = إدخال ملف
exchange-file = الملف من الخادم الآخر
exchange-take = أدخله
exchange-units = يحمل رسائل
exchange-waits = لا يُعرف وصولها إلى هناك
exchange-had = وردت من هناك
exchange-messages = { $n ->
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $n } رسائل
    [many] { $n } رسالة
   *[other] { $n } رسالة
}
exchange-given = آخر ملف صُنع
exchange-taken = آخر ملف أُدخل
exchange-never = أبدًا
exchange-aside = وُضعت جانبًا
exchange-aside-how = وردت ولم يمكن إثباتها أو قيدها؛ تُجرَّب من جديد مع كل ملف.
exchange-fingerprint = البصمة
exchange-give = اصنع الملف لـ { $who }
exchange-none = لا خادم آخر مقترن بهذا الخادم.
exchange-own = هذا الخادم
exchange-pair-how = يقرن الخادمين من يتولى أمرهما بعد مقارنة البصمتين بطريق آخر:
exchange-link = التبادل مع خادم آخر بملف
by-radio = باللاسلكي أو برسالة نصية
by-radio-how = اقرأ هذا السطر؛ ومن يسمعه يدوّن اتصالًا. تتبعه الرسالة الموقّعة بالرسائل النصية أو بملف، وتحمل الحروف نفسها.
by-sms = الرسالة الموقّعة كاملة في { $n ->
    [one] نص واحد
    [two] نصين
    [few] { $n } نصوص
    [many] { $n } نصًا
   *[other] { $n } نص
}
by-sms-long = أطول من أن تُرسل نصوصًا: أرسلها ملفًا.
paper = على الورق
paper-intro = كل نموذج ورقةً للطباعة، في دفاتر أوراق مرقّمة. ما كُتب يُقيّد برقمه مرة واحدة؛ والرقم الذي لا يعود يظهر هنا.
paper-books = دفاتر وحدتك
paper-numbers = الأرقام
paper-holder = سُلّم إلى
paper-since = سُلّم في
paper-used = قُيّد
paper-spoiled = تالف
paper-missing = لم يعد
paper-none = لم يُسلّم أي دفتر.
paper-issue = تسليم دفتر
paper-first = من الرقم
paper-last = إلى الرقم
paper-spoil = تدوين ورقة تالفة
paper-forms = النماذج
paper-forms-how = اطبع أوراقًا بأرقام دفتر، أو ورقة بلا رقم تُرقّم باليد.
paper-print = اطبع
paper-enter = القيد من الورق
paper-print-numbered = اطبع مرقّمة
paper-print-how = اطبع هذه الصفحة على A4 من المتصفح؛ ما فوق هذا السطر لا يُطبع.
paper-unnumbered = رقم ________
paper-signature = التوقيع
paper-entered-by = قيّده، في (اليوم والساعة)
paper-no-account = * لازم. عن العنف الجنسي، أو طفل ضُمّ إلى قوة مسلحة، لا تكتب أي رواية: فقط أن الشخص يُحال.
paper-elsewhere = ما في هذه الورقة يخص ملفًا موجودًا: اختره وأدخل الورقة هنا برقمها. وإن كانت قد قُيّدت في صفحة ذلك الملف، فدوّن رقمها وحده كي تُعدّ عائدة.
paper-note = دوّن الرقم
paper-phone-report = تقرير كما على الهاتف
paper-link = نماذج على الورق، والقيد من الورق
field-written-by = كتبه
field-written-at = كُتب في
paper-duty-entry = قيد في سجل المناوبة
phone-code = إعدادات ODK Collect برمز QR
phone-code-how = في ODK Collect أو KoboCollect اختر «الإعداد برمز QR» ووجّه الهاتف إلى هذه الصورة، أو اكتب الثلاثة. الصورة تحمل السر: لا تدع أحدًا يصوّرها.
exchange-texts = رسالة موقّعة وردت برسائل نصية
exchange-texts-how = نصوصها، كل نص في سطر، بأي ترتيب
exchange-heard = ثبتت وقُيّدت:

account = الحساب
passkeys = مفاتيح المرور
passkeys-intro = مفتاح المرور يحفظه هاتف أو حاسوب أو مفتاح أمان، ويُفتح ببصمة أو وجه أو رقم. يعمل على عنوان هذه الغرفة وحده، ولا يعمل على أي نسخة منها.
passkeys-none = ليس لديك مفتاح مرور.
passkey-called = بماذا تسميه، مثل الجهاز الذي هو عليه
passkey-add = إضافة مفتاح مرور
passkey-remove = سحب
passkey-removed = سحب مفتاح ينهي كل جلساتك على كل الأجهزة.
passkey-sign-in = الدخول بمفتاح مرور
passkey-instead = أو بمفتاح مرور
passkey-enrol = تولّي مكانك بمفتاح مرور
passkey-missing = هذا المتصفح لا ينشئ مفاتيح مرور هنا. استعمل كلمة السر والأرقام، أو متصفحًا آخر.
passkey-stopped = لم يُنشأ مفتاح المرور أو لم يُستعمل. لم يُرسل شيء، ويمكنك المحاولة من جديد.
passkey-nowhere = تحتاج مفاتيح المرور إلى فتح الغرفة باسمها لا برقم، ومن الأجهزة الأخرى عبر https.
own-key = المفتاح الذي توقّع به
own-key-intro = رسائل خط الاتصال موقّعة. المفتاح على جهازك يوقّع حيث لا يستطيع غيرك؛ ومن دونه يوقّع الخادم بمفتاح تفتحه كلمة سرك.
own-key-none = لا مفتاح بعد.
own-key-make = إنشاء مفتاح على هذا الجهاز
key-by-device = على جهاز صاحبه
key-by-server = يحفظه الخادم وتفتحه كلمة سر صاحبه
key-in-force = سارٍ
key-waits = ينتظر جانبًا آخر
key-ended = لم يعد يوقّع
key-whose = لمن
key-kept = من يحفظه
key-which = المفتاح
signing-keys = المفاتيح
signing-keys-intro = يسري أول مفتاح لشخص حين يُظهره؛ وكل مفتاح بعده ينتظر جانبًا آخر. شخص واحد يوقف مفتاحًا: ما وقّعه من قبل قائم، وما يأتي بعد ذلك لا.
deed-key-revoke = إيقاف مفتاح
did-key-enrol = أُظهر مفتاح
did-key-agree = وُوفق على مفتاح
did-key-revoke = لم يعد مفتاح يوقّع
sign-here = التوقيع على هذا الجهاز
sign-here-intro = هذا النص وحده، لا غيره، يُوقَّع بالمفتاح الذي على هذا الجهاز. اقرأه.
sign-here-text = ما يُوقَّع
sign-here-do = توقيع وإرسال
device-missing = لا يستطيع هذا المتصفح حفظ مفتاح توقيع (Ed25519). استعمل متصفحًا أحدث؛ ومن دون مفتاح على جهاز يوقّع الخادم بالمفتاح الذي تفتحه كلمة سرك.
device-elsewhere = مفتاحك ليس على هذا الجهاز. وقّع حيث هو؛ وإن فُقد ذلك الجهاز فأنشئ مفتاحًا هنا في صفحة الحساب.
signature-holds-device = موقّع على جهاز المرسِل، والتوقيع صحيح، المفتاح
log-keys = مفاتيح السجل
log-keys-intro = من يشارك في توقيع السجل، ولكلٍّ مفتاحه الساري. يحتاج مفتاح آخر إلى شخصين من جانبين مختلفين؛ وما وقّعه القديم يبقى نهائيًا.
key-of-log = مفتاح السجل نفسه
key-public = المفتاح العام الجديد (NAME+ID+BASE64؛ يُترك فارغًا لمفتاح السجل الذي يُنشأ هنا)
deed-key-change = اقتراح مفتاح آخر
deed-key-stop = إيقاف مفتاح مُوقّع مشارك فورًا
did-key-change = اقتُرح مفتاح آخر
settings = الإعدادات
settings-intro = ما يسري إلى جانب نص الاتفاق. ويغيره شخصان من جانبين مختلفين.
setting = الإعداد
setting-value = القيمة
deed-setting-propose = اقتراح قيمة أخرى
did-setting-propose = اقتُرحت قيمة أخرى لإعداد
did-setting-agree = وُوفق على إعداد
setting-session-idle-minutes = دقائق من دون صفحة حتى الخروج
setting-session-hours = ساعات حتى الدخول من جديد
setting-batch-width = قيود دفعة السجل
setting-patience-minutes = دقائق حتى يظهر التوقيع الغائب توقفًا
setting-neutrals-needed = المحايدون الذين يجب أن يشاركوا في التوقيع
setting-line-receipt-hours = الخط: ساعات إشعار الاستلام
setting-line-answer-hours = الخط: ساعات الجواب
setting-line-test-every-hours = الخط: ساعات بين مكالمات التجربة
setting-line-test-answer-minutes = الخط: دقائق للرد على مكالمة تجربة
setting-line-calls = الخط: مكالمات متتالية بلا رد حتى الإنذار
setting-desk-receipt-hours = المكتب: ساعات إشعار الاستلام
setting-desk-withdrawal-hours = المكتب: ساعات تأكيد السحب
setting-desk-escalation-hours = المكتب: ساعات حتى التوجه إلى المستوى التالي
setting-desk-answer-hours = المكتب: ساعات للرد على طلب وصول
setting-desk-close-hours = المكتب: ساعات لقول ما آل إليه الأمر
own-key-by-device = على جهاز لك
own-key-by-server = يحفظه الخادم وتفتحه كلمة سرك

## Withdrawal, consequences, guarantees
mission-way-withdrawal = الانسحاب
mission-way-consequences = العواقب
due-more = { $n } أخرى
coming = ما يأتي لاحقًا
coming-none = لا شيء محدد التاريخ في الأسابيع الأربعة القادمة.
gates = المراحل وشروط فتحها
gate-open = مفتوحة منذ
gate-ended = انتهت؛ فُتحت في
gate-blocked = غير مفتوحة؛ في أقرب وقت
gate-waits = لم يبقَ شرط ناقص؛ تُفتح في
gate-holds = متحقق
gate-missing = ناقص
since-when = منذ { $at }
clauses-evidence = وتضاف إليها { $n } من وقائع ملفات القضية، ولا تراها إلا الآلية.
map-alleged = مزعوم أو قيد التحقيق
map-confirmed = أكّدته الهيئة
map-not-confirmed = لم تؤكده الهيئة
map-evidence = ملفات القضية
lane-happened = ما قيل إنه وقع
lane-recorded = ما سُجّل
lane-incidents = الحوادث
lane-findings = النتائج
lane-certified = الشهادات
lane-declared = الإعلانات
lane-overdue = واجبات لم تُؤدَّ في وقتها
withdrawal-intro = من عليه مغادرة أي منطقة ومتى. ما يعلنه طرف وما تشهد به الهيئة وما ينازع فيه طرف آخر مذكورة جنبًا إلى جنب، ولا يحل أحدها محل الآخر.
withdrawal-none = لا ينص الاتفاق على أي انسحاب.
withdrawal-anywhere = لم تُذكر منطقة
withdrawal-certified = مشهود به
withdrawal-certified-late = مشهود به، بعد الموعد
withdrawal-not-done = رأت الهيئة أنه لم يُنجز
withdrawal-suspended = معلّق
withdrawal-overdue = متأخر
withdrawal-declared = معلن، غير مشهود به
withdrawal-met = قيل إنه تم، غير مشهود به
withdrawal-not-yet = غير مستحق بعد
withdrawal-open = مستحق
out-by = المغادرة قبل
said-declared = أعلنه
said-against = قاله عنه طرف آخر،
said-certified = شهد به
said-not-certified = لم يره منجزًا
said-disputed = منازَع فيه في
opens-gate = مطلوب لفتح:
consequences-intro = ما يتبع النتيجة لا يقع من تلقاء نفسه: كل خطوة تنتظر من يسميهم الاتفاق. والقرار الذي لم يُتخذ في وقته يُسجَّل بأنه لم يُتخذ، ولا يقرر شيئًا.
decisions-called = ما يجب تقريره
decisions-none-called = لا قرار مطلوب.
decisions-made = ما تقرر
decisions-not-called = غير مطلوب الآن
decide-step = خطوة بعد نتيجة
decide-snap-back = استعادة التنازل
decide-guarantee = ضمان
decide-by = يجب تقريره قبل
decide-no-time = لا يحدد النص مهلة
decide-now = تسجيل القرار
decide-again = تسجيل قرار آخر
decision-overdue = لم يُقرَّر في الوقت
decision-due = ينتظر القرار
decision-waiting = قد يأتي رد بعد
decision-decided = تقرر
decision-answered = أُجيب عنه، لا شيء يُقرَّر
decision-not-called-for = غير مطلوب
decided-late = متأخرًا
who-decides = من يقرر
decides-nobody-named = لا يسمي النص أحدًا
decides-outside = خارج الآلية
decides-on = بشأن
decides-when = يجوز تقريره متى
called-since = مطلوب منذ
then-returns = ما يجوز تعليقه
then-suspended-now = المعلّق الآن
then-owed-within = يُستحق بعدها خلال
guarantees-of = ما تضمنه: { $who }
asked-of-you = المطلوب منكم
asked-nothing = لا شيء مطلوب منكم الآن.
you-guarantee = ضماناتكم
guarantee-none = لا يذكر الاتفاق ضمانًا منكم.
owed-until = مستحق حتى
your-decisions = قراراتكم
duties-of-parties = واجبات الأطراف
duties-as-told = مقروءة مما أُبلغتم به وحده: ما يُذكر أنه لم يُرصد قد يعرفه غيركم.
duty-whose = على من
duty-standing = كيف هو
duty-alleged = (بقول طرف واحد أو الأخبار)
guarantor-beside = ولكم أيضًا
status-contrary-indication = مؤشر مخالف
status-overdue = متأخر
status-open = جارٍ
status-met = أُدّي
status-not-observed = لم يُرصد
status-nothing-due = لا شيء مستحق
did-duty-overdue = واجب لم يُؤدَّ في وقته
hint-certification-give = يُبلَّغ كل طرف وكل ضامن، أيًّا كان الجواب.
hint-declaration-about = يقرؤه الطرف الآخر والبعثة بجانب الواجب. ولا يغيّر شيئًا من حاله.
hint-declaration-give = يقرؤه الطرف الآخر والبعثة. هو إعلان ولا يشهد بشيء.
text-in-force = تعمل البعثة بالنص النافذ منذ { $at }؛ علامته:
text-proposed = نص معدّل مقترح
text-accepted = تم الاتفاق على نص آخر
text-agreed = وافق
text-not-agreed = لم يوافق
text-at-next-start = تعمل البعثة بآخر نص متفق عليه منذ تشغيلها القادم.
text-agree-hint = يتغير النص المعمول به متى وافق مسؤول من كل طرف.
text-changes = ما يختلف
text-no-changes = لا يختلف شيء مما يُقرأ.
text-where = أين
text-was = قبل
text-now = بعد
versions = النسخ
version-disputed = منازَع فيه:
deed-text-agree = الموافقة على هذا النص عن طرفكم
did-text-agree = وافق طرف على نص
did-text-propose = اقتُرح نص معدّل

stopped-WEB070 = تطلب أكثر مما تسمح به حصتك.
stopped-WEB070-remedy = انتظر بضع ثوان؛ لم يضع شيء مما أُدخل. أغلق النوافذ التي لا تحتاجها.
stopped-WEB071 = نوافذ كثيرة لك تنتظر الأخبار.
stopped-WEB071-remedy = أغلق بعضها.
mission-read-only = لا يمكن إدخال شيء الآن؛ ما أُدخل في أمان. على مشغّل الخادم أن يفسح مكانًا.
mission-clock-behind = ساعة هذا الخادم متأخرة { $n ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
} عن آخر قيد. قد تكون الساعات المعروضة والمحسوبة خاطئة.
intake-ahead = يتحدث عن وقت بعد وصوله بـ { $n ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
}: قد تكون ساعة الهاتف خاطئة.

part-shown = من { $first } إلى { $last } من أصل { $of }
part-before = السابق
part-after = التالي
parts-of = أجزاء القائمة: { $name }
find = بحث
find-in-names = البحث في الأسماء: الفعل، المكان، التاريخ
find-all = الكل
find-none = لا يوجد ملف تتضمن تسميته كل هذه الكلمات.
files-with-it = { $n ->
    [one] ملف آخر للقضية نفسها
    [two] ملفان آخران للقضية نفسها
    [few] { $n } ملفات أخرى للقضية نفسها
   *[other] { $n } ملفًا آخر للقضية نفسها
  }
files-together = يُنظر فيها معًا
file-leads = الملف الذي تُعالَج من خلاله
file-by-itself = لا ملف آخر
due-more-in = { $n } أخرى في
latest-alone = تعرض الخريطة ومجرى الزمن آخر { $n ->
    [one] ملف
    [two] ملفين
    [few] { $n } ملفات
    [many] { $n } ملفًا
   *[other] { $n } ملف
}؛ وكلها في قائمة الحوادث.

## سجل المكتب الإنساني الخاص
log-desk-apart = للمكتب الإنساني سجل خاص به لا يصادق عليه أي جانب.
desk-log = سجل المكتب الخاص
desk-log-intro = ما يقيّده المكتب يقف هنا وحده. لا يصادق أي طرف على هذا السجل ولا يراه ولا يعلم حجمه؛ ينمو كل دقيقة بدفعة واحدة بحجم واحد مهما فعل المكتب. وما قُيّد قبل أن يكون للمكتب سجله يبقى في سجل البعثة، وإليه أيضاً تذهب الصلة بحادث كشفها المكتب.
desk-log-nobody = لا يصادق عليه أحد: ليس له إلا توقيعه.
desk-log-policy = سياسته، لمن يتحقق من إيصالاته:
desk-log-address = حيث يصادق عليه محايد يختاره المكتب؛ لا تُخبر أحداً غيره بهذا العنوان:
desk-log-keys = مفاتيح سجل المكتب الخاص
desk-log-keys-intro = من يصادق عليه، كلٌّ بمفتاحه الساري. يحتاج مفتاح آخر إلى المكتب وإلى من يرأس البعثة؛ ولا يُخبَر أي طرف. وما وقّعه المفتاح القديم يبقى.
desk-log-neutral = محايد يصادق على سجل المكتب
deed-desk-change = اقتراح مفتاح آخر لسجل المكتب
did-desk-change = اقتُرح مفتاح آخر لسجل المكتب الإنساني
did-desk-agree = قُبل مفتاح لسجل المكتب الإنساني

## Desk, guarantor, administration, and what is public
unit-office = مكتب البعثة
consent-to-nobody = لا أحد
consent-may-be-told = يجوز إخبارهم به.
consent-given-by = أعطى الموافقة
consent-until = حتى
consent-strike-yes = يجوز الإخبار بأنه ضُرب
consent-strike-no = لا يجوز الإخبار بأنه ضُرب
strike-told-on = نعم، في ملف حادث
strike-stays-here = لا؛ يعرفه المكتب وحده إلى أن يوافق الموقع
notify-whom = إخطار { $who }
by-recipient = بحسب المتلقي
by-recipient-hint = ما لدى كل منهم، وما أُخبر به من قبل، وما يجوز إخباره به.
holds-n = النسخ لديه: { $n }
told-whom = ما أُخبر به { $who }
recipient-intro = الاستلام يعني أن النسخة وصلت لا أكثر. كل نسخة لهذا المتلقي وحده.
copy-as-sent = النسخة كما أُرسلت
holds-now = لديه الآن
holds-now-none = لا نسخة لديه الآن.
may-be-told = يجوز إخباره ولم يُخبر
may-be-told-none = لا موقع يجيز إخبار هذا المتلقي بالمزيد.
held-before = كان لديه من قبل
held-before-none = لم يُسحب شيء ولم ينته شيء.
came-corridors = ما آلت إليه:
came-access = ما أُجيب به:
came-returns = ما آلت إليه:
decide-enter = تسجيل هذا القرار
decide-guarantee-taken = يُستحق الضمان
decide-guarantee-not-taken = لا يُستحق الضمان
decide-step-taken = يُتخذ الإجراء
decide-step-not-taken = لا يُتخذ الإجراء
decide-step-referred = يُحال إلى الإجراء التالي
decide-snap-back-taken = تُعلَّق البنود المذكورة
decide-snap-back-not-taken = تبقى البنود سارية
decide-snap-back-resumed = تعود البنود سارية
people-who-agrees = يسري ما اقتُرح عندما يوافق شخص من جانب آخر: مسؤول طرف أو الرئاسة أو المكتب الإنساني. ولا يتغير شيء قبل ذلك.
hint-person-enrol = الاسم مستعار، وليس اسم الشخص أبداً. وحين يوافق جانب آخر تظهر لمن وافق كلمة تُسلَّم على ورق.
hint-person-revoke = يسري فوراً عند الصفحة التالية التي يطلبها. وما سجله يبقى.
number-in-unit = الرقم داخل الوحدة
setting-now = يسري الآن
setting-from = منذ
setting-may-be = يجوز أن يكون
setting-unset = غير محدد
setting-agreed = باتفاق جانبين
setting-as-begun = بداية البعثة
people-beside = محفوظ في موضع آخر
people-log = السجل والأدلة: من يصادق وما ينقص
people-backups = تُؤخذ النسخ الاحتياطية وتُفحص على الخادم نفسه؛ ولا تحفظ الغرفة قائمة بها:
paper-of-agreement = الاتفاق
paper-of-incident = الحوادث
paper-of-meeting = الاجتماعات
paper-of-watch = التغطية والتصريحات والشهادات
paper-of-step = العواقب والضمانات
paper-of-liaison = خط الاتصال
paper-of-sites = المواقع والتحركات الإنسانية
paper-of-corridors = الممرات والوصول والعودة
paper-of-figures = النزوح والتعافي
paper-of-duty = سجل المناوبة
paper-of-order = الأوامر
paper-of-phone = هواتف الميدان
mission-way-public = ما هو علني
public-intro = يمكن لأي شخص قراءة هذه الصفحة دون تسجيل دخول. وكل ما عداها لا يراه إلا من أُخبر به.
public-findings = نتائج منشورة
public-findings-how = ما حدث وفي أي يوم ومنطقة وما خلصت إليه الهيئة. دون ذكر من أخبر به ولا المكان أو الساعة بدقة.
public-findings-none = لم تنشر البعثة أي نتيجة بعد. يُقترح النشر مع ذكر السبب وتبت فيه الرئاسة.
public-since = نُشر { $at }
public-corridors = ممرات معلنة
public-corridors-how = طرق أُعلنت للجميع. ولا يعني إدراج ممر هنا ضمان سلامة أحد.
public-corridors-none = لم يُعلن أي ممر للجميع.
sign-in-public = دون تسجيل دخول يمكن لأي شخص قراءة:
incidents-none-to-publish = لا شيء مقترح للنشر. يظهر الملف هنا عندما يقترح أحد في البعثة نشره.
told-within = دقة ما أُخبر به
reaches = يمتد
measured-within = دقة القياس
publication-of = نشر مقترح { $at }
matter-not-told = لم تُخبر بالمسألة نفسها
first-happened = ما يُقال إنه حدث
first-disputed = ما عليه خلاف
first-disputed-none = لا شيء مما تراه.
first-unseen = ما لم يتمكن أحد من رؤيته
first-unseen-none = لم يُسجَّل شيء على أنه لم يُرَ. وهذا لا يعني أن كل شيء قد رُصد.
first-lately = ما قيل في اليومين الأخيرين
first-lately-none = لا شيء في اليومين الأخيرين.
happened-told = كما أُبلغ عنه
happened-notice = كما أُخطرت به الأطراف
happened-found = استنتاج الهيئة
happened-disputed = كما سجّلته الهيئة، مع الخلاف عليه
disputed-finding = مخالفة رأي في الاستنتاج
disputed-fact = لا تتفق الأطراف على واقعة
disputed-denied = يقول إن ذلك لم يكن من فعله
disputed-plan = اعتراض على إخطار
unseen-clause = غير مرصود
unseen-zone = مرصود جزئياً
unseen-denied = الوصول ممنوع
unseen-ground = لم يُرَ في الزيارة
unseen-refused = رُفض الوصول
unseen-unanswered = طُلب الوصول ولم يُمنح
deeds-press = مستحق على وحدتك الآن:
deeds-none-press = لا شيء مستحق على وحدتك هنا. ما يمكنك تسجيله غير ذلك
reads-mission = ستقرؤه البعثة وحدها.
reads-own-and-mission = ستقرؤه وحدتك والبعثة، ولا أحد غيرهما.
reads-told = ستقرؤه البعثة وكل من أُبلغ بهذا الملف:
reads-parties = ستقرؤه البعثة وكل الأطراف:
stays-on-record = يبقى في السجل: يمكن الرد عليه، ولا يُحذف أبداً.
times-in = كل الأوقات بتوقيت { $at }
owed-acknowledgement-change = تأكيد استلام التعديل
owed-acknowledgement-withdrawal = تأكيد استلام الإلغاء
owed-acknowledgement-objection = تأكيد استلام الاعتراض
owed-acknowledgement-actual = تأكيد استلام ما تم فعله
owed-acknowledgement-question = تأكيد استلام السؤال
owed-acknowledgement-answer = تأكيد استلام الجواب
hint-finding-adopt = يصبح المقترح استنتاج الهيئة، ولا يغيّره بعد ذلك إلا إعادة نظر.
hint-notice-send = قل ما يُدّعى به، ولا تقل شيئاً يدل على من ادّعى به.
hint-response-promise = يُعدّ مستحقاً على وحدتك منذ الساعة التي تذكرها.
row-another = واحد آخر
form-further = قول المزيد: الموضع والمصادر والاستثناءات وما سواها
rule-chair-decides = تقرر الرئاسة
rule-consensus = باتفاق الجميع
rule-majority = تقرر الأغلبية
rule-not-stated = لا يذكره النص
reads-sides-asked = ستقرؤه البعثة والأطراف المدعوة إلى إرسال من يمثلها، متى أُبلغت بهذا الملف.
reads-unit-asked = ستقرؤه البعثة والوحدة التي يُطلب منها الوصول.
reads-voters = ستقرؤه البعثة ومن يصوّت عليه.
colon = {":"}
hint-publication-propose = الرئاسة تبت. وإن نُشر قرأ أي شخص الفعل واليوم والمنطقة والبنود والنتيجة بعبارات ثابتة؛ ويبقى سببك في الملف.
hint-publication-decide = مع «النشر» يقرأ أي شخص منذ الآن الفعل واليوم والمنطقة والبنود والنتيجة بعبارات ثابتة. ولا يمكن سحب ذلك.

# مزوّدو الهوية، وما يدخل به المرء، وجلساته
provider-sign-in = الدخول عبر مزوّد الهوية الخاص بـ
provider-of = عبر مزوّد الهوية الخاص بـ
provider-digits = قال المزوّد من أنت. اكتب أرقام العامل الثاني، فهو لا يحلّ محلّها.
provider-unknown = لم يربط أحد هنا هذا الحساب. ادخل أولاً بالطريقة المعتادة، ثم اربطه في صفحة حسابك.
provider-otherwise = الدخول بطريقة أخرى
own-password = كلمة المرور
own-password-intro = تغييرها ينهي جلساتك على كل جهاز آخر. والمفتاح المحفوظ هنا تحت كلمة مرورك ينتقل معها.
own-password-change = تغيير كلمة المرور
own-password-present = كلمة المرور الحالية
own-password-fresh = كلمة مرور جديدة، 12 حرفاً أو أكثر، عدة كلمات لا يجمعها أحد غيرك
own-factor = العامل الثاني
own-factor-renew = تجديد العامل الثاني
own-factor-waits = أعطِ هذا لتطبيق المصادقة لديك، ثم اكتب أرقامه الأولى خلال عشر دقائق. وحتى ذلك الحين يبقى السابق صالحاً.
own-factor-digits = الأرقام الستة من الجديد
own-factor-end = استعمال الجديد من الآن
own-provider = مزوّد الهوية
own-provider-intro = يمكن لمزوّد وحدتك أن يحلّ محلّ كلمة مرورك، لا محلّ الأرقام أبداً، ولا لأحد من وحدة أخرى.
own-provider-go = الذهاب إلى المزوّد
own-provider-arrived = يقول المزوّد إنك:
own-provider-link = ربط هذا الحساب
own-provider-unlink = فكّ الربط
own-sessions = أين أنت داخل
own-sessions-intro = لا يُحفظ الجهاز ولا المكان، بل الوقت وحده. أنهِ ما لا تعرفه، ثم غيّر كلمة مرورك.
own-session-here = هذه
own-session-seen = آخر استعمال { $at }
own-session-end = إنهاء
own-sessions-end = إنهاء كل ما سواها
people-sessions-end = إنهاء جلسات شخص
people-sessions-intro = يخرج فوراً من كل مكان، ويمكنه الدخول من جديد. ولا يُقرأ شيء مما له.

# ما يستند إليه القيد: مفتاح على جهاز صاحبه، أو الجلسة وحدها.
rests-on-key = موقَّع على جهاز صاحبه، والتوقيع صحيح
rests-on-session = أُدخل بالجلسة وحدها
rests-on-not-proven = توقيعه لا يثبت شيئًا
enter-unsigned = الإدخال دون توقيع
enter-unsigned-hint = يُدخل باسمك بجلستك وحدها، ويرى كل من يقرأ الملف أنه غير موقَّع.
policy-waits = تغيّرت المفاتيح أو القواعد. يمضي كل من يوقّع بالمشاركة من تلقاء نفسه متى وقّع هؤلاء التغيير أيضًا؛ يقارن كل منهم الأرقام ويوقّع من جهازه:
owed-recurring = يُنفَّذ ويُبلَّغ عنه في كل مرة
missed-recurring = لم يُنفَّذ في موعده
missed-times = فات { $n }
due-times = مستحق { $n }
field-missed = المواعيد الفائتة
paper-file = الملف الذي تنتمي إليه
paper-file-open = فتح نموذج هذا الملف
from-sheet = أُدخل من الورقة
corridor-over = انتهى
guard-title = ما الذي يمكن أن يكون غير ذلك
guard-intro = لا يُقال إن احتمالًا أقرب من آخر: ترد دائمًا بترتيب واحد. قائمة أسئلة لا نتيجة: تخلص إلى النتيجة الهيئة المسماة في الاتفاق.
guard-how = لا يستبعد إلا ما هو موجود؛ ونقص الشيء لا يستبعد شيئًا، وكلمة الطرف وحدها لا تنهي إلا ما يقوله على نفسه.
guard-alternative = قد يكون
guard-stands = حاله
guard-why = لأن
guard-nothing-there = لا يوجد ما يستبعده
guard-questions = ما ينقص ومن يمكنه قوله
guard-question = السؤال
guard-whom = يوجَّه إلى
guard-would-exclude = قد يستبعد الجواب
guard-none = لا يحكي الملف عن فعل يمكن ذكر احتمالاته.
guard-mechanism = تراه الآلية وحدها

## الإنذار المبكر
mission-way-escalation = الإنذار المبكر
warned-intro = ما ينبغي النظر فيه قبل أن يكبر. يقول الإنذار إن رقمًا تتابعه الهيئة تجاوز مستواه. لا يتهم أحدًا ولا يقول لماذا. للآلية وحدها.
warned-alarms = الإنذارات القائمة
warned-none = لا إنذار قائم.
warned-since = منذ
warned-stands = قائم
warned-ended = انتهى
warned-because = لماذا
warned-calms = ما يتيحه الاتفاق
warned-ends = متى ينتهي
warned-past = إنذارات سابقة من هذا النوع
warned-more = أخرى، وعددها { $n }
warned-within = خلال { $time }
warned-no-step = لا يتيح النص خطوة لذلك. للوسطاء أن يطرحوه.
warned-strip = متى كانت الإنذارات قائمة
warned-thresholds = العتبات وكم مرة أخطأت
warned-thresholds-intro = قيست على هذا السجل يومًا بيوم كأن شيئًا لاحقًا لم يُعرف. لا تُذكر نسبة بأقل من { $n ->
    [one] حالة واحدة
    [two] حالتين
    [few] { $n } حالات
    [many] { $n } حالة
   *[other] { $n } حالة
 }.
warned-what = ما يُتابَع
warned-levels = المستويات
warned-wrong = إنذارات لم يأتِ بعدها شيء
warned-missed = بدايات بلا إنذار
warned-stood = أيام كان فيها إنذار قائمًا
warned-change = تغيير
warned-assumed = مفترَض: لم يحدده أحد
warned-set = حددته { $body }
warned-set-part = حددت { $body } بعضه؛ والباقي مفترَض
warned-off = لا يُتابَع: رفعته الهيئة
warned-area-all = كل المناطق معًا
warned-area-each = كل منطقة على حدة
warns-contravened = مخالفة بند من جديد
warns-contravened-drawn = مخالفة بند من جديد، كما يسحبها التوقع
warns-branching = أفعال تتبع أفعالًا
warns-count-above = حوادث أكثر من الأسابيع السابقة
warns-duty-at-risk = التزام معرّض للخطر قبل موعده
warns-line-unanswered = الخط بلا رد
warns-new-zone = منطقة تأثرت حديثًا
because-lately = عدد الدلائل المخالفة في آخر { $back ->
    [one] يوم واحد
    [two] يومين
    [few] { $back } أيام
    [many] { $back } يومًا
   *[other] { $back } يوم
 }: { $n }. والمترقب دليل آخر خلال { $within ->
    [one] يوم واحد
    [two] يومين
    [few] { $within } أيام
    [many] { $within } يومًا
   *[other] { $within } يوم
 }.
because-drawn = من كل 1000 امتداد سُحب من جديد { $n } فيها من الدلائل المخالفة { $least } أو أكثر خلال { $within ->
    [one] يوم واحد
    [two] يومين
    [few] { $within } أيام
    [many] { $within } يومًا
   *[other] { $within } يوم
 }؛ ومن مدد السنة الأخيرة المماثلة { $own } من كل 1000. في آخر 28 يومًا: { $lately }.
because-below = عاد العدد دون مستواه؛ ويبقى الإنذار حتى يظل منخفضًا مدة كافية.
because-ratio = يتبع الفعلَ الواحد { $value } أفعال أخرى في آخر قراءة (المجال من { $low } إلى { $high }).
because-new = لم يُدوَّن هناك شيء طوال { $quiet ->
    [one] يوم واحد
    [two] يومين
    [few] { $quiet } أيام
    [many] { $quiet } يومًا
   *[other] { $quiet } يوم
 }.
because-since = ومنذ ذلك الحين: { $n }.
because-left = لم يُبلَّغ بإنجاز شيء، والباقي { $amount ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }، حتى { $by }.
because-waits-for = ينتظر: { $clause }
because-in-a-row = اتصالات متتالية بلا رد: { $n }، أولها في { $first }. لا يُعرف السبب.
because-more = { $n } في آخر { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }، والمتوقع من الأسابيع السابقة { $expected }.
contact-call = مكالمة { $at }
contact-test = مكالمة اختبار { $at }
ends-contravened = عندما يبقى احتمال دليل آخر خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } عند { $lower } % أو أقل مدة { $stay ->
    [one] يوم واحد
    [two] يومين
    [few] { $stay } أيام
    [many] { $stay } يومًا
   *[other] { $stay } يوم
 } بلا انقطاع.
ends-contravened-drawn = عندما يبقى نصيب السحوب عند { $lower } % أو أقل مدة { $stay ->
    [one] يوم واحد
    [two] يومين
    [few] { $stay } أيام
    [many] { $stay } يومًا
   *[other] { $stay } يوم
 } بلا انقطاع.
ends-branching = عندما تبقى النسبة عند { $lower } أو أقل مدة { $stay ->
    [one] يوم واحد
    [two] يومين
    [few] { $stay } أيام
    [many] { $stay } يومًا
   *[other] { $stay } يوم
 } بلا انقطاع.
ends-count-above = عندما تعود الأعداد إلى قرب مستواها مدة { $stay ->
    [one] يوم واحد
    [two] يومين
    [few] { $stay } أيام
    [many] { $stay } يومًا
   *[other] { $stay } يوم
 } بلا انقطاع.
ends-duty-at-risk = عندما يُبلَّغ بإنجازه، أو عندما يمر موعده فيصبح متأخرًا.
ends-line-unanswered = عندما يأتي رد.
ends-new-zone = عندما لا يُدوَّن هناك جديد مدة { $stay ->
    [one] يوم واحد
    [two] يومين
    [few] { $stay } أيام
    [many] { $stay } يومًا
   *[other] { $stay } يوم
 }.
calms-the-line = الخط
calms-clarification = سؤال يُجاب عنه
calms-pause = توقف مؤقت
calms-meeting = اجتماع
calms-first-step-of-the-ladder = الدرجة الأولى من السلّم
calms-guarantor = الضامن
past-none = لم يكن منها ما انقضى وقته.
past-few = لم يأتِ شيء بعد { $part } من { $whole }. العدد أقل من أن يُقال أكثر.
past-false = لم يأتِ شيء بعد { $part } من { $whole } ({ $range }).
share-few = { $part } من { $whole }، أقل من أن يُقال
share-of = { $part } من { $whole } ({ $range })
level-raise-at = يُرفع عند { $n }
level-lower-at = قد ينتهي عند { $n }
level-raise-at-percent = يُرفع عند { $n } %
level-lower-at-percent = قد ينتهي عند { $n } %
level-contacts = اتصالات متتالية: { $n }
level-at-least = دلائل مخالفة: { $n } أو أكثر
level-within-days = أيام مقبلة: { $n }
level-stay-days = أيام بلا انقطاع: { $n }
level-left = أيام قبل الموعد: { $n }
deed-thresholds-set = تحديد هذه العتبة
did-thresholds-set = عتبة حُددت
hint-thresholds-set = تقرؤه الآلية وحدها.
field-raise-at = المستوى الذي يرفع إنذارًا
field-lower-at = المستوى الذي قد ينتهي عنده
field-within-days = أيام مقبلة، أو أيام قبل الموعد
field-at-least = عدد الدلائل المخالفة على الأقل
field-stay-days = أيام بلا انقطاع قبل انتهائه
field-off = عدم متابعة هذا بعد الآن
alerts-title = تنبيهات للجمهور
alerts-intro = لثلاث وقائع يتصرف الناس بناءً عليها: طريق مغلق، ألغام، مأوى. لا يمكن قول غير ذلك بهذا الطريق، ولا كلام أحد. يُعدّ شخصٌ التنبيه ويعتمده غيره؛ وحتى ذلك الحين يحمل ملفه علامة المسودة. الملف رسالة من بروتوكول التنبيه المشترك، تُسلَّم بطرق الهيئة نفسها.
alerts-none = لا يوجد أي منها.
alert-until = يسري حتى
alert-draft = ينتظر الاعتماد
alert-approved = معتمد
alert-withdrawn = مسحوب
alert-doubted = طُلب سحبه؛ ويبقى قائمًا حتى تسحبه رئاسة
alert-doubted-by = يطلب سحبه:
alert-taken-by = سحبه
alert-unwritten = لا يمكن كتابته بحسب النص الساري الآن؛ وما صدر يبقى قائمًا حتى يُسحب أو ينقضي:
alert-over = انقضى
alert-exercise = تمرين، لا يحذّر أحدًا
alert-file = الرسالة ملفًا
deed-alert-propose = إعداد تنبيه
deed-alert-approve = اعتماده
deed-alert-doubt = طلب سحبه
deed-alert-withdraw = سحبه
did-alert-propose = تنبيه أُعدّ
did-alert-approve = تنبيه اعتُمد
did-alert-doubt = طُلب سحب التنبيه
did-alert-withdraw = تنبيه سُحب
hint-alert-propose = منطقة، أو اسم مكان؛ ومعهما موضع ونصف قطر إن عُرفا. يعتمده شخص آخر.
field-tells = ما يقوله
field-expires = يسري حتى
word-route-closed = طريق مغلق
word-mines = ألغام
paper-of-warning = الإنذار المبكر والتنبيهات
warned-table = جدول العتبات

### ما يجيب به القراء على النشرات.
answers-site = حسب الاتفاق والوعد، مع تاريخ كل وعد
answers-bulletins = النشرات
answers-no-bulletin = لا توجد نشرة بعد.
answers-title = إجابات القراء
answers-back = النشرة:
answers-kept = لا تُوضع هنا ملفات تعريف ارتباط، ولا يُحفظ العنوان ولا المتصفح. مما ترسله يُحفظ اليوم ولا تُحفظ الساعة.
answers-views = { $n ->
    [0] لم تُطلب هذه النشرة بعد.
    [one] طُلبت هذه النشرة مرة واحدة.
    [two] طُلبت هذه النشرة مرتين.
   *[other] عدد مرات طلب هذه النشرة: { $n }.
} تُعدّ الصفحات لا الأشخاص؛ وتُعدّ كذلك البرامج التي تطلبها، ولا تُعدّ النسخ المحفوظة في الطريق.
answers-reactions = ردود الفعل
reaction-informative = مفيد
reaction-unclear = غير واضح
reaction-dispute = أعترض على هذا
reaction-thanks = شكراً
reaction-like = أعجبني
reaction-love = أحببته
reaction-care = تضامن
reaction-laugh = مضحك
reaction-wow = مدهش
reaction-sad = محزن
reaction-angry = مغضب
reaction-counted = حُسب. اختيار آخر في هذه الصفحة يحل محله.
reactions-how = تُعدّ النقرات لا الأشخاص: من يحمّل الصفحة من جديد يستطيع أن ينقر ثانية، ويستطيع شخص واحد صبور أن ينقر آلاف المرات. ولا يُعدّ للنشرة الواحدة في اليوم أكثر من { $most }. وهي لا تقول شيئاً عما حدث.
reactions-missed = { $n ->
    [one] جاءت نقرة أسرع مما يُعدّ، أو بعد تمام عدد اليوم، وليست في هذه الأرقام.
   *[other] نقرات جاءت أسرع مما يُعدّ، أو بعد تمام عدد اليوم، وليست في هذه الأرقام: { $n }.
}
answers-comments = التعليقات
answers-none = لا يُعرض أي تعليق بعد.
answers-waiting = { $n ->
    [0] لا تعليق ينتظر القراءة.
    [one] تعليق واحد ينتظر القراءة.
   *[other] تعليقات تنتظر القراءة: { $n }.
}
answers-not-shown = { $n ->
    [one] تعليق واحد لا يُعرض: { $reason }.
   *[other] تعليقات لا تُعرض ({ $n }): { $reason }.
}
answers-disputes = الاعتراض الرسمي على ما تقوله نشرة يأتي من طرف في الاتفاق، عن طريق أفراده في غرفة العمليات؛ أما «أعترض على هذا» فملاحظة قارئ وليست اعتراضاً رسمياً.
answer-write = اكتب تعليقاً
answer-said = تعليقك
answer-name = اسم يُعرض معه (يمكن أن يبقى فارغاً)
answer-moderated = يقرؤه شخص قبل أن يُعرض؛ والقواعد واحدة لكل طرف.
answer-unmoderated = يُعرض فوراً؛ وما يخالف القواعد يُزال.
answer-careful = لا تذكر أحداً قد يتضرر من ذلك، ولا مكاناً هو فيه.
answer-send = أرسل
answer-waits = وصل. سيقرؤه شخص قبل أن يُعرض.
answer-is-shown = هو معروض.
answer-word = احفظ هذه الكلمة: من يملكها يستطيع سحب التعليق. تُعرض مرة واحدة، ولا يستطيع أحد أن يجدها لك.
answer-withdraw-now = اسحبه الآن
answer-nameless = بلا اسم
answer-reply = جواب
answer-reply-to = أجب عليه
answer-about = أجب، بلّغ، اسحب
answer-one = تعليق
answer-gone-withdrawn = سحبه كاتبه.
answer-gone-removed = أزاله مشرف.
answer-report = بلّغ عنه
answer-report-why = ما المشكلة فيه؟
answer-reported = سينظر فيه مشرف.
answer-withdraw = اسحبه
answer-withdraw-word = الكلمة التي قيلت لك عندما كتبته
reason-endangers = يعرّض شخصاً للخطر
reason-hatred = يدعو إلى الكراهية أو العنف
reason-personal = يهين شخصاً
reason-names-somebody = يسمّي شخصاً ليس شخصية عامة
reason-advertising = إعلان
reason-elsewhere = عن شيء آخر
information-title = لديّ معلومات
information-warning = قبل أن تكتب: ما لا يمكن لهذا أن يخفيه
information-warning-line = من يدير خطك أو شبكتك أو نقطة التبادل في بلدك يستطيع أن يرى أنك في هذا الموقع، ومتى، وكم ترسل؛ لا ما تكتبه، حيث يبدأ العنوان بـ https.
information-warning-device = قد يحفظ جهازك أنك كنت هنا. ومن يمسكه يستطيع قراءة ذلك.
information-warning-words = ما تكتبه قد يقول من أنت: ما لا يعرفه غيرك، وطريقة تعبيرك، وأين كنت.
information-warning-server = من يدير هذا الخادم، أو يخترقه، يستطيع أن يراقب ما يصل لحظة وصوله.
information-warning-help = إن كان انكشاف أمرك يعرّضك للخطر، فاستعمل جهازاً وخطاً ليسا لك، أو متصفح Tor، أو أخبر بدلاً من ذلك شخصاً تثق به.
information-kept = يحفظ هذا البرنامج النص مختوماً، والأسبوع. لا يحفظ عنواناً ولا متصفحاً ولا اسماً ولا ساعة، ولا يستطيع أن يجيبك.
information-said = ماذا تريد أن تقول؟
information-send = أرسل
information-done = حُفظ. يمكنك إغلاق هذه الصفحة؛ لا يمكن العثور على شيء منه من هنا.
mission-way-answers = القراء
readers-intro = ما أجاب به القراء على النشرات، وما يُسمح لهم به. قرر بالقواعد نفسها لكل طرف؛ والرأي ليس سبباً.
readers-switches = ما يستطيع القراء فعله
readers-comments = التعليقات
readers-unmoderated = عرض التعليقات قبل أن ينظر فيها أحد
readers-react = ردود الفعل
readers-views = عدّ الصفحات المطلوبة
readers-intake = «لديّ معلومات»: مختومة، لمن يرعى المصادر
readers-disputes = القول في الصفحات كيف يعترض طرف على نشرة
readers-set = أي ردود فعل
readers-set-subject = مفيد، غير واضح، أعترض على هذا، شكراً
readers-set-news = السبعة المعروفة في صفحات الأخبار، من أعجبني إلى مغضب
readers-switch = احفظ
readers-waiting = للنظر فيه
readers-waiting-none = لا شيء ينتظر.
readers-reported = { $n ->
    [one] بُلّغ عنه مرة
   *[other] مرات التبليغ: { $n }
}
readers-reason = لماذا لا يُعرض
readers-show = اعرضه
readers-refuse = لا تعرضه
readers-remove = أزله
readers-keep = اتركه كما هو
readers-decide = قرر
readers-decision = القرار
readers-log = ما تقرر
readers-log-none = لم يتقرر شيء بعد.
readers-by-reader = قارئ
readers-deed-show = عُرض
readers-deed-refuse = لم يُعرض
readers-deed-remove = أُزيل
readers-deed-keep = تُرك كما هو
readers-deed-report = بُلّغ عنه
readers-deed-withdraw = سُحب
readers-told = ما قاله القراء
readers-told-intro = من أشخاص لا يعرفهم أحد، مختوم حتى فتحت هذه الصفحة. حسب الأسبوع، بلا ترتيب داخله. لا شيء هنا متحقق منه.
readers-told-none = لم يقل أحد شيئاً.
readers-day = اليوم
readers-deed = ماذا
readers-who = من
answers-disputed-by = اعتراض رسمي من { $unit }، { $day }:
readers-disputes-page = الاعتراضات على النشرات
dispute-intro = يقول طرفكم علناً ما يعترض عليه. يبقى ذلك في السجل باسم طرفكم تحت النشرة؛ ولا يغيّر شيئاً مما تقوله النشرة. حد واحد للجميع: 600 حرف.
dispute-bulletin = أي نشرة
dispute-words = ما المعترَض عليه، ولماذا
dispute-clause = من أي تعهد (يمكن أن يبقى مفتوحاً)
dispute-file = قدّمه علناً
dispute-none = لم يعترض أي طرف على نشرة.
dispute-no-bulletin = لا توجد نشرة للاعتراض عليها.
did-dispute-file = اعترض طرف على نشرة
readers-own = أو اختيارك الخاص، بهذه الأسماء: { $known }

## ما يقع أسفل نشرة معروضة
bulletin-signed = موقَّعة بالمفتاح { $key }.
bulletin-logged = سجل البعثة يتضمن هذا التوقيع.
bulletin-as-signed = الملف كما وُقّع
bulletin-signature = التوقيع
bulletin-receipt = إيصال السجل
bulletin-check = هل الملف أصلي؟
bulletin-altered = لا تُعرض: ليست ما وُقّع
bulletin-altered-why = ما يوجد هنا بهذا الاسم ليس ما وُقّع به، أو ليس ما في السجل: عُدّل، أو ينقصه توقيعه، أو لم يكتمل بعد. اطلبه من الناشر؛ وحتى ذلك الحين لا تنسبه إلى أحد.
bulletins-page = النشرات والسجل
bulletins-intro = النشرة التي تُقيَّد هنا تبقى في سجل البعثة: بصمة توقيعها ومن يتكلم فيها. ويوضع الإيصال بجانبها تلقائيًا. والنشرة التي تتكلم باسم الآلية تحتاج أولًا إلى أصوات الهيئة وفق قاعدة الاتفاق.
bulletins-none-signed = لا نشرة موقَّعة في المجلد.
bulletin-enter = قيّدها في السجل
bulletin-entered = قُيّدت { $at }، القيد { $n }.
bulletin-not-entered = ليست في السجل.
bulletin-needs-votes = تتكلم باسم الآلية. الأصوات: { $yes } مع، { $no } ضد، { $silent } لم يُدلَ بها.
bulletin-vote-yes = صوّت معها
bulletin-vote-no = صوّت ضدها
bulletin-vote-abstain = امتنع
did-signature-enter = نُشرت نشرة
did-signature-vote = صوّت عضو على نشرة
bulletin-keys = مفاتيح لم تعد صالحة
bulletin-keys-intro = مفتاح الناشر الذي ضاع أو سُرق أو استُبدل يُعلن هنا؛ ويحتاج ذلك إلى شخصين من جانبين مختلفين. ما أخذه السجل قبل ذلك اليوم يبقى أصليًا؛ والنشرة عن أيام لاحقة بذلك المفتاح لا تُعرض.
bulletin-key = المفتاح (NAME+ID+…)
bulletin-key-since = غير صالح ابتداءً من
bulletin-key-why = السبب
bulletin-key-from = غير صالح ابتداءً من { $day }
bulletin-key-lost = ضاع
bulletin-key-stolen = سُرق
bulletin-key-replaced = استُبدل
bulletin-key-propose = اقترح ذلك
bulletin-key-agree = وافق عليه
bulletin-key-agreed = تمت الموافقة.
bulletin-key-waits = ينتظر شخصًا من جانب آخر.
bulletin-key-gone = هذا المفتاح لم يعد صالحًا ابتداءً من { $day }؛ أيام هذه النشرة قبل ذلك، ولا سجل يُظهر متى وُقّعت.
bulletin-key-gone-before = هذا المفتاح لم يعد صالحًا ابتداءً من { $day }؛ وقد أخذ السجل هذه النشرة قبل ذلك.
did-publisher-key-propose = اقتُرح أن مفتاح ناشر لم يعد صالحًا
did-publisher-key-agree = مفتاح ناشر لم يعد صالحًا
answer-called = قارئ يسمّي نفسه

## نماذج المكتب الإنساني
asks-site = الموقع
asks-notified = من متى وحتى متى
asks-note = للمكتب وحده
asks-desk-movement = التحرك
asks-desk-called = اسمه
asks-desk-position = أين هو
asks-desk-route = طريقه
asks-desk-exactness = بأي دقة
asks-desk-reach = كيف يُتصل به
asks-desk-with = من وما فيه
asks-desk-agreed = ما وافق عليه الموقع
asks-desk-whose-word = قول من هذا
asks-desk-from-whom = ممن يُسحب
asks-desk-why = السبب
asks-desk-strike-when = متى أُصيب
asks-desk-strike = ماذا حدث
asks-desk-strike-told = ما يُخبَر به
asks-desk-told-where = أين يُخبَر به
asks-desk-way = من أين إلى أين
asks-desk-open = متى يُفتح
asks-desk-consent-of = من تلزم موافقته
asks-desk-what-for = الغرض منه
asks-desk-came = ما آل إليه
asks-desk-aid = ماذا وإلى أين
asks-desk-aid-when = متى
asks-desk-asked = من يُسأل
asks-desk-return-when = في أي أيام
asks-desk-who-returns = من يعود
asks-desk-told = من يُخبَر
asks-desk-came-back = من عاد
asks-desk-counted = خلال أي أيام
asks-desk-displaced = كم وأين
asks-desk-whose-count = من عدّ ومتى
asks-desk-damage = ما الذي تضرر
asks-desk-damage-seen = من رآه وكيف
asks-desk-pledge = التعهد
asks-desk-money = المال
reads-desk = سيقرؤه المكتب الإنساني وحده.
reads-desk-changed = سيقرؤه المكتب، وتُرسل فورًا نسخة جديدة إلى من يحملون نسخة ولا يزال يجوز إخبارهم:
reads-desk-ended = سيقرؤه المكتب. ويُخبَر فورًا من يحملون نسخة بأنها لم تعد قائمة وكيف انتهى الأمر:
reads-desk-from-whom = سيقرؤه المكتب. ويُخبَر فورًا من أُشّر عليهم بأن نسختهم لم تعد قائمة، وبالسبب كما كتبتموه.
reads-desk-disclosed = ستقرؤه البعثة في ملف الحادث: رئاستها ومراقبوها ومدققوها. ولا يقرؤه هناك أي طرف ولا أي ضامن.
reads-desk-corridor = سيقرؤه المكتب والأطراف المؤشَّر عليها؛ وإن كان قد أُعلن فالجميع.
reads-desk-sides = سيقرؤه المكتب، وكذلك
reads-desk-asked = سيقرؤه المكتب ومن أُشّر عليهم.
reads-desk-mission = سيقرؤه المكتب والبعثة.
reads-desk-mission-told = سيقرؤه المكتب والبعثة، وكذلك
reads-desk-return = سيقرؤه المكتب والبعثة ومن أُشّر عليهم.
reads-everybody = يمكن للجميع قراءته.
strike-needs-consent = لا يُخبَر أحد بأنه أُصيب: لم يوافق الموقع على ذلك. اسألوه؛ ومتى سُجّل في «تسجيل موافقة الموقع» أنه يجوز الإخبار به ظهر هنا نموذج الإخبار.
strike-needs-incident = يوافق الموقع على إخبار البعثة. يُخبر المكتب في ملف حادث يراه، وهو لا يرى أي ملف: أدخلوا الإصابة أولًا كحادث.
amount-in = المبلغ، بعملة { $currency }
hint-site-change = ما يُترك فارغًا يبقى كما كان.
hint-notification-withdraw = على من يُخبَر بذلك أن يؤكد الاستلام.
hint-access-request = يُخبر من يُسألون بما سيُنقل، ويسأل عما يعوقه. ولا تنتظر المساعدات بهذا النموذج إذنًا من أحد.
hint-access-answer = اذكروا ما يعوق ذلك إن وُجد. ويمكن الرد من جديد لاحقًا.
hint-access-outcome = مهما كان الرد: هل وصلت المساعدات؟
hint-corridor-enter = تُخبَر الأطراف المؤشَّر عليها، ويقول كل منها بنفسه هل يوافق. وإلى أن يقول ذلك لا شيء هنا يقوله عنه.
hint-corridor-consent = يُعتد بآخر جواب لكل طرف؛ وتبقى الأجوبة السابقة مسجلة.
hint-corridor-outcome = كل رواية إلى جانب غيرها، مع صاحبها.
hint-return-plan = يُخبر بعودة ولا يمنع أحدًا من العودة إلى دياره.
hint-displacement-enter = عدد واحد لمكان واحد من مصدر واحد. والجدول الكامل يُدخل ملفًا، أعلاه.
hint-recovery-pledge = تعهد واحد بعملة واحدة؛ ولا يُحوَّل شيء.
ask-site-enter-kind = ما هو؟
ask-site-enter-called = اسمه كما سيقرؤه المتلقون
ask-site-enter-organisation = لمن الموقع
ask-site-enter-measured-m = قيس بدقة كذا مترًا
ask-site-enter-uncertainty-m = يُخبَر به المتلقون بدقة كذا مترًا
ask-site-enter-perimeter-m = مداه حول هذه النقطة، بالأمتار
ask-site-enter-begin = من
ask-site-enter-focal = بأي قناة يُتصل به
ask-site-enter-persons = الأشخاص الموجودون
ask-site-enter-note = ملاحظة
ask-movement-enter-kind = ما هو؟
ask-movement-enter-called = اسمه كما سيقرؤه المتلقون
ask-movement-enter-organisation = لمن التحرك
ask-movement-enter-route = الأماكن على الطريق، من البداية إلى النهاية
ask-movement-enter-measured-m = قيس بدقة كذا مترًا
ask-movement-enter-uncertainty-m = يُخبَر به المتلقون بدقة كذا مترًا
ask-movement-enter-begin = ينطلق في
ask-movement-enter-end = يصل قبل
ask-movement-enter-focal = بأي قناة يُتصل به
ask-movement-enter-note = ملاحظة
ask-site-change-called = الاسم كما سيقرؤه المتلقون
ask-site-change-route = الأماكن على الطريق، من البداية إلى النهاية
ask-site-change-measured-m = قيس بدقة كذا مترًا
ask-site-change-uncertainty-m = يُخبَر به المتلقون بدقة كذا مترًا
ask-site-change-perimeter-m = مداه حول هذه النقطة، بالأمتار
ask-site-change-begin = من
ask-site-change-focal = بأي قناة يُتصل به
ask-site-change-note = ملاحظة
help-measured-m = يبقى الموقع الدقيق في المكتب. يقيس الهاتف بدقة 10 إلى 30.
help-uncertainty-m = أكثر مما قيس بعشرين على الأقل: لكل متلقٍّ موقع خاص به، لا يزيد دقةً على هذا. مثال: 150.
help-perimeter-m = المباني والفناء؛ ويقرؤه المتلقون. مثال: 120.
help-focal = رقم أو قناة لاسلكي أو نداء، لا اسم شخص أبدًا. ويقرؤه المتلقون. مثال: القناة 4، النداء «فانوس».
help-movement-enter-route = في كل سطر اسم المكان، ثم درجات الشمال ودرجات الشرق. وتُبلَّغ الأسماء كما كُتبت. مثال: جسر أوسترل، ⁦-10.021, -20.034⁩
help-site-change-route = في كل سطر اسم المكان، ثم درجات الشمال ودرجات الشرق. وتُبلَّغ الأسماء كما كُتبت. مثال: جسر أوسترل، ⁦-10.021, -20.034⁩
help-site-enter-point = بالدرجات مع كسورها. مثال: ⁦-10.021⁩ و⁦-20.034⁩.
help-site-change-point = بالدرجات مع كسورها. مثال: ⁦-10.021⁩ و⁦-20.034⁩.
ask-consent-record-recipients = من يجوز إخباره بالموقع، كما قال الموقع نفسه
help-consent-record-recipients = إن لم يُؤشَّر على أحد فلا يجوز إخبار أحد بعد الآن.
ask-consent-record-disclosure = إن أُصيب: هل يجوز إخبار البعثة بذلك؟
ask-consent-record-disclosure-yes = نعم: أنه أُصيب ومن كان قد أُخبر؛ لا المكان ولا النوع
ask-consent-record-disclosure-no = لا: يبقى ذلك في المكتب
ask-consent-record-by = من تكلم باسم الموقع
help-consent-record-by = بالصفة، لا بالاسم أبدًا. مثال: مدير العيادة.
ask-consent-record-until = تسري الموافقة حتى
help-consent-record-until = إن تُرك فارغًا: إلى أن يقول الموقع غير ذلك.
ask-notification-withdraw-recipients = نسخ من لم تعد قائمة
help-notification-withdraw-recipients = إن لم يُؤشَّر على أحد سُحبت من كل من يحمل نسخة.
ask-notification-withdraw-why = السبب، بكلمات سيقرؤها المتلقون
ask-notification-close-closing = كيف انتهى؟
word-notification-close-closing-ended-as-planned = كما خُطط له
word-notification-close-closing-cut-short = قُطع قبل نهايته
word-notification-close-closing-turned-back = اضطر إلى العودة
word-notification-close-closing-cancelled = أُلغي قبل أن يبدأ
word-notification-close-closing-expired = انقضى وقته ولم يُعرف عنه المزيد
word-notification-close-closing-withdrawn = سُحب
word-notification-close-closing-struck = أُصيب
word-notification-close-closing-not-known = غير معروف: بُحث ولم يتسنَّ القول
ask-struck-record-happened = اليوم والساعة
ask-struck-record-what = ما شوهد من الإصابة ومن الضرر
ask-struck-disclose-strike = أي إصابة
ask-struck-disclose-recipients = يُذكر هؤلاء بأنهم كانوا قد أُخبروا
help-struck-disclose-recipients = لا يرد هنا إلا من كان يحمل نسخة وقت الإصابة. ومن لم يُؤشَّر عليه لا يُذكر.
ask-struck-disclose-incident = في ملف أي حادث
ask-corridor-enter-leaves = من أي مكان
ask-corridor-enter-arrives = إلى أي مكان
ask-corridor-enter-begin = مفتوح من
ask-corridor-enter-consent-of = أي أطراف تُسأل عن موافقتها
ask-corridor-enter-announced = هل أُعلن للجميع؟
ask-corridor-enter-announced-yes = نعم: يمكن للجميع قراءته على الصفحة العامة
ask-corridor-enter-announced-no = لا: لا تقرؤه إلا أطرافه والمكتب
ask-corridor-enter-purpose = من أو ماذا يمر
help-corridor-enter-purpose = مثال: يغادر أهل قرية الطاحونة بما يستطيعون حمله.
ask-corridor-enter-guarantees = من يضمن ماذا
help-corridor-enter-guarantees = مثال: مجلس السهل: لا مسلح ضمن 300 متر من الممر.
ask-corridor-consent-side = أي طرف
ask-corridor-consent-answer = ماذا يقول؟
word-corridor-consent-answer-consents = يوافق
word-corridor-consent-answer-consents-with-conditions = يوافق بشروط
word-corridor-consent-answer-refuses = يرفض
ask-corridor-consent-words = بأي شروط، أو لماذا
help-corridor-consent-words = لازم إذا وافق بشروط. مثال: سيرًا على الأقدام فقط، دون مركبات.
ask-corridor-outcome-outcome = هل مرّ الناس أو البضائع؟
word-corridor-outcome-outcome-successful = نعم
word-corridor-outcome-outcome-unsuccessful-or-disrupted = لا، أو تعطّل
word-corridor-outcome-outcome-disputed = متنازع عليه
word-corridor-outcome-outcome-not-known = غير معروف: بُحث ولم يتسنَّ القول
ask-corridor-outcome-according-to = من يقول ذلك
ask-corridor-outcome-persons = كم شخصًا مرّ
ask-corridor-outcome-words = ماذا حدث
ask-access-request-what = ما الذي سيُنقل
help-access-request-what = مثال: دقيق وأدوية، شاحنتان.
ask-access-request-where = إلى أي مكان
ask-access-request-begin = من
ask-access-request-asked = من يُسأل
ask-access-answer-unit = من يرد
ask-access-answer-said = ما الذي يعوق ذلك؟
word-access-answer-said-no-obstacle = لا شيء
word-access-answer-said-conditions = شروط
word-access-answer-said-delayed = ليس الآن: لاحقًا
word-access-answer-said-denied = يُمنع الوصول
ask-access-answer-words = أي شروط، أو كم التأخير، أو لماذا
help-access-answer-words = لازم مع كل رد غير «لا شيء».
ask-access-outcome-reached = هل وصلت المساعدات؟
word-access-outcome-reached-reached = نعم
word-access-outcome-reached-partly = جزئيًا
word-access-outcome-reached-turned-back = لا، أُعيدت
word-access-outcome-reached-not-tried = لا، لم ينطلق أحد
word-access-outcome-reached-not-known = غير معروف: بُحث ولم يتسنَّ القول
ask-access-outcome-persons = كم شخصًا وصلت إليهم
ask-return-plan-leaves = أين هم الآن
ask-return-plan-arrives = إلى أين يعودون
ask-return-plan-routes = الطرق والدروب التي سيسلكونها
help-return-plan-routes = بأسمائها؛ ويُطهَّر كل منها ويُبلَّغ عنه على حدة. مثال: درب النهر.
ask-return-plan-begin = من
ask-return-plan-willing = هل سُئلوا إن كانوا يريدون العودة؟
ask-return-plan-willing-yes = سُئلوا ويريدون
ask-return-plan-willing-no = سُئلوا ولا يريدون
ask-return-plan-willing-unsaid = لم يسألهم أحد
ask-return-plan-persons = كم شخصًا
ask-return-plan-recipients = من يُخبَر بالعودة
ask-return-clearance-route = أي طريق أو درب
ask-return-clearance-state = هل طُهّر من الألغام والذخائر؟
word-return-clearance-state-not-known = غير معروف: بُحث ولم يتسنَّ القول
word-return-clearance-state-not-surveyed = لم يُمسح بعد
word-return-clearance-state-surveyed = مُسح ولم يُطهَّر
word-return-clearance-state-being-cleared = قيد التطهير
word-return-clearance-state-cleared = مُطهَّر
word-return-clearance-state-certified = مُطهَّر ومُصدَّق
ask-return-clearance-by-whom = من يقول ذلك
help-return-clearance-by-whom = لازم إذا صُدّق. مثال: فريق التطهير في مكتب الإغاثة.
ask-return-report-persons = كم شخصًا عاد
ask-return-report-turned-back = كم شخصًا أُعيد
ask-return-report-begin = من
ask-displacement-enter-persons = كم شخصًا
ask-displacement-enter-area = في أي مكان
ask-displacement-enter-source = من عدّ
ask-displacement-enter-as-of = يوم العدّ
ask-damage-enter-damaged = ما الذي تضرر
help-damage-enter-damaged = مثال: بيوت، آبار، جسر واحد.
ask-damage-enter-how-many = كم عددها
ask-damage-enter-area = في أي مكان
ask-damage-enter-degree = بأي درجة؟
word-damage-enter-degree-none = لا ضرر
word-damage-enter-degree-minor = قليلًا: صالح للاستعمال
word-damage-enter-degree-major = كثيرًا: غير صالح للاستعمال
word-damage-enter-degree-destroyed = مدمَّر
word-damage-enter-degree-not-known = غير معروف: بُحث ولم يتسنَّ القول
ask-damage-enter-source = من رآه
ask-damage-enter-as-of = يوم شوهد
ask-damage-enter-method = كيف شوهد
help-damage-enter-method = مثال: سيرًا على الأقدام، من الطريق، من صورة.
ask-recovery-pledge-purpose = لأي غرض
help-recovery-pledge-purpose = مثال: أسقف وآبار في قرية الطاحونة.
ask-recovery-pledge-currency = العملة
help-recovery-pledge-currency = حروفها الثلاثة. مثال: EUR.
ask-recovery-pledge-instalments = ما يُدفع ومتى
ask-recovery-pledge-instalments-amount = المبلغ، بهذه العملة
help-recovery-pledge-instalments-amount = بالأرقام. مثال: 12500.50
ask-recovery-pledge-instalments-due = يُدفع قبل
ask-recovery-pay-at = دُفع في
ask-recovery-pay-according-to = من يقول ذلك
ask-recovery-pay-paid-to = لمن دُفع
help-recovery-pay-amount = بالأرقام. مثال: 12500.50
# What forms ask, group by group.
asks-activity = ما هو المخطط
ask-plan-give-act = نوع النشاط
ask-plan-give-strength = القوام
help-plan-give-strength = أشخاص، مركبات، طائرات: شاحنتان، اثنا عشر شخصًا.
ask-plan-give-what = ما سيُفعَل، بكلمات بسيطة
help-plan-give-what = كما سيراه الطرف الآخر ويسمعه: أضواء، محركات، أسلحة محمولة أم لا.
ask-plan-give-begin = يبدأ
ask-plan-give-end = ينتهي
ask-plan-give-zones = المناطق التي يدخلها
help-plan-give-place = كما يسميه أهل المكان.
help-question-ask-place = كما يسميه أهل المكان.
ask-plan-give-low-m = الأدنى، بالأمتار فوق الأرض
ask-plan-give-high-m = الأعلى، بالأمتار فوق الأرض
ask-plan-give-to = من يُبلَّغ
asks-urgent = إشعار أقصر مما اتُّفق عليه
ask-plan-give-urgent = لماذا لم يكن ممكنًا الانتظار: الوقائع
help-plan-give-urgent = فقط حيث يمنح الاتفاق استثناءً. وللآخرين أن يقولوا إنه لا ينطبق.
ask-plan-change-urgent = لماذا لم يكن ممكنًا الانتظار: الوقائع
help-plan-change-urgent = فقط حيث يمنح الاتفاق استثناءً. وللآخرين أن يقولوا إنه لا ينطبق.
asks-changes = ما الذي يتغير
ask-plan-change-why = لماذا
ask-plan-change-what = ما سيُفعَل الآن، بكلمات بسيطة
help-plan-change-what = اترك فارغًا ما يبقى كما كان.
asks-new-times = الأوقات الجديدة
ask-plan-change-begin = يبدأ
ask-plan-change-end = ينتهي
asks-strength-height = القوام والارتفاع
ask-plan-change-strength = القوام
ask-plan-change-low-m = الأدنى، بالأمتار فوق الأرض
ask-plan-change-high-m = الأعلى، بالأمتار فوق الأرض
asks-reason = السبب
ask-plan-withdraw-why = لماذا لن يجري
ask-plan-object-reason = علامَ تعترض، ولماذا
asks-came-of-it = ما آل إليه
ask-actual-report-outcome = هل نُفِّذ؟
ask-actual-report-note = ما اختلف عمّا أُعلن
asks-when-it-was = متى كان
ask-actual-report-begun = بدأ
ask-actual-report-ended = انتهى
asks-observed = ما لوحظ
ask-question-ask-what = ما رآه طرفكم أو سمعه، بكلمات بسيطة
ask-question-ask-begin = شوهد منذ
ask-question-ask-end = حتى
ask-question-ask-zones = المناطق
asks-question = سؤالكم
ask-question-ask-asks = ماذا تسألون؟
ask-question-ask-to = من تسألون؟
asks-answer = جوابكم
ask-question-answer-whose = هل كان لكم؟
ask-question-answer-meant = هل كان مقصودًا؟
asks-explained = بكلماتكم
ask-question-answer-words = ما الذي كان
ask-question-answer-measures = ما يُفعَل كي لا يتكرر
asks-call = الاتصال
ask-call-log-whom = بمن اتُّصل؟
ask-call-log-at = متى
ask-call-log-means = بواسطة
help-call-log-means = لاسلكي، هاتف، رسول راجل.
asks-call-about = الموضوع
ask-call-log-issue = عمَّ كان؟
asks-call-went = كيف جرى
ask-call-log-ended-as = هل أُجيب؟
ask-call-log-said = ما قيل، من الجانبين
asks-meeting = الاجتماع
ask-meeting-call-body = أي هيئة تجتمع؟
ask-meeting-call-at = متى
ask-meeting-call-place = مكان الاجتماع
asks-invited = من يُدعى
ask-meeting-call-invited = المدعوون
asks-meeting-kind = نوع الاجتماع
ask-meeting-call-kind = النوع، مثل عادي أو طارئ
ask-agenda-add-words = البند، في جملة واحدة
asks-minutes = المحضر
ask-minutes-write-item = عن أي بند؟
ask-minutes-write-words = ما قيل وما اتُّفق عليه
asks-present = من حضر
ask-minutes-write-present = الأطراف الحاضرة
ask-decision-vote-on = على أي بند؟
ask-decision-vote-choice = كيف تصوّت وحدتكم؟
ask-decision-vote-words = سبب التصويت
ask-decision-record-on = على أي بند؟
ask-decision-record-words = ما تقرر
help-decision-record-words = حرفيًا كما تُلي. وتُعدّ الأصوات بقاعدة الهيئة نفسها.
ask-reservation-record-on = على أي قرار أو بند؟
ask-reservation-record-words = التحفظ، حرفيًا
asks-action = ما يجب فعله
ask-action-set-words = المهمة
ask-action-set-owner = من ينفذها؟
ask-action-set-by = متى الموعد؟
asks-agreed-under = اتُّفق عليه ضمن
ask-action-set-item = أي بند؟
ask-action-report-action = أي مهمة؟
ask-action-report-done = هل أُنجزت؟
ask-action-report-words = ما بقي، أو لِمَ لا
asks-how-told = كيف وصل الخبر
ask-entry-write-words = ما حدث، في سطر واحد
ask-entry-write-channel = عُلم بواسطة
ask-entry-write-direction = وارد أم صادر؟
ask-entry-write-urgency = كم تستعجل قراءته؟
ask-entry-write-at = متى كان، إن لم يكن الآن
asks-sheet = من الورق، من ملف
asks-order = الأمر
ask-order-disseminate-words = ما على الوحدات فعله، حرفيًا
ask-order-disseminate-clauses = البنود التي ينفذها
asks-order-to = إلى
ask-order-disseminate-units = الوحدات التي يجب أن تتسلمه
help-order-disseminate-units = وحدة في كل سطر: الكتيبة الأولى.
ask-order-disseminate-receipt-by = الاستلام مستحق قبل
ask-receipt-record-order = أي أمر؟
ask-receipt-record-below = أي وحدة تسلمته؟
ask-receipt-record-channel = كيف وصل إليها
ask-receipt-record-words = ما أجابت به
asks-certified = ما رأته الهيئة
ask-certification-give-certified = هل تم، بقدر ما شوهد؟
ask-certification-give-certified-yes = نعم، تم
ask-certification-give-certified-no = لا، ليس بقدر ما شوهد
ask-certification-give-words = ما شوهد، وأين
asks-when-seen = متى تم
asks-how-much = الكمية
asks-what-was-done = ما تم، ومن قام به
asks-declared = ما تعلنونه
ask-declaration-give-words = بكلماتكم
asks-watched = ما أمكن رصده
ask-coverage-record-zone = أي منطقة؟
ask-coverage-record-begin = من
ask-coverage-record-end = حتى
ask-coverage-record-share-ppm = الحصة المرصودة من المنطقة والوقت، ٪
ask-coverage-record-acts = الأفعال التي كان يمكن أن تُرى؛ كلها إن لم يُؤشَّر على شيء
asks-not-let = الوصول
ask-coverage-record-denied = هل مُنع المراقبون؟
ask-coverage-record-denied-yes = نعم، مُنعوا
ask-coverage-record-denied-no = لا
ask-coverage-record-by-unit = من منعهم
ask-coverage-record-words = ما حال دون رؤية المزيد
asks-alarm = متى يُطلق الإنذار
asks-threshold-off = التوقف، ولماذا
ask-thresholds-set-words = لماذا تُغيَّر العتبات
asks-alert = ما يُقال للناس
ask-alert-propose-tells = ماذا يجب أن يعرف الناس؟
ask-alert-propose-begin = يسري من
ask-alert-propose-expires = حتى
asks-when = متى
asks-where = أين
asks-what = ما حدث
asks-to-whom = إلى من
word-choose = اختر…
asks-who = من
asks-how-known = كيف عُرف
asks-clauses = البنود المعنية
asks-seen = ما رآه الفريق
asks-agreed = متفق عليه من الجميع
asks-disagreed = غير متفق عليه
asks-each-side = ما يقوله كل طرف
asks-items = الأدلة المادية
help-level-percent = بالمئة: 20 تعني 20٪.
help-level-contacts = اتصالات بلا جواب، واحدًا بعد آخر.
help-level-hundredths = بأجزاء المئة: 80 تعني 0٫80.
asks-exactly = الموقع الدقيق
asks-exactly-height = الموقع الدقيق والارتفاع
help-coverage-record-share-ppm = 0 إن لم يستطع أحد الرصد.
ask-certification-give-act = الفعل، كما يسميه الاتفاق
ask-certification-give-item = ما الذي عُدَّ
ask-declaration-give-item = ما الذي عُدَّ
