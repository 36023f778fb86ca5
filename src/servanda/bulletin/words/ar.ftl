### The words of bulletins. Neutral by design: docs/reference/bulletin.md has the checked vocabulary.

bulletin-title = نشرة: { $agreement }
period = من { $first } إلى { $last }
number = العدد { $n }
private = تحليل خاص من { $who }، وليس بيانًا للآلية
official = بيان { $who }، بموافقة: { $approval }
unproven = تذكر هذه الملفات { $who }، والتوقيع الذي يثبت أنها منه مفقود: لا تنسبها إلى أحد
cut-off = يُذكر ما كان معروفًا حتى { $at }، ولا شيء مما عُرف بعده.
count-withheld = أقل من { $least }، أو محجوب

headline-contrary-indication = { $period }: دلائل مخالفة في { $n ->
    [one] وعد واحد من { $of }
    [two] وعدين من { $of }
    [few] { $n } وعود من { $of }
    [many] { $n } وعدًا من { $of }
   *[other] { $n } وعد من { $of }
}
headline-overdue = { $period }: لا دلائل مخالفة؛ { $n ->
    [one] فات موعد وعد واحد من { $of }
    [two] فات موعد وعدين من { $of }
    [few] فات موعد { $n } وعود من { $of }
    [many] فات موعد { $n } وعدًا من { $of }
   *[other] فات موعد { $n } وعد من { $of }
}
headline-not-observed = { $period }: لم يتمكن أحد من رصد { $n ->
    [one] وعد واحد من { $of }
    [two] وعدين من { $of }
    [few] { $n } وعود من { $of }
    [many] { $n } وعدًا من { $of }
   *[other] { $n } وعد من { $of }
}
headline-open = { $period }: { $n ->
    [one] ما زال وعد واحد من { $of } مفتوحًا
    [two] ما زال وعدان من { $of } مفتوحين
    [few] ما زالت { $n } وعود من { $of } مفتوحة
    [many] ما زال { $n } وعدًا من { $of } مفتوحًا
   *[other] ما زال { $n } وعد من { $of } مفتوحًا
}
headline-met = { $period }: أُنجز ما كان مستحقًا
headline-nothing-due = { $period }: لم يكن شيء مستحقًا

summary-not-counted = لم يُحصِ أي مصدر أعمال العنف طوال هذه الأيام كلها.
summary-acts-more = تذكر التقارير من أعمال العنف { $acts } ومن القتلى { $deaths }؛ وكان عدد هذه الأفعال في الفترة السابقة { $before }، أي أقل من الآن.
summary-acts-fewer = تذكر التقارير من أعمال العنف { $acts } ومن القتلى { $deaths }؛ وكان عدد هذه الأفعال في الفترة السابقة { $before }، أي أكثر من الآن.
summary-acts-same = { $n ->
    [0] لا تذكر التقارير أي عمل عنف، كما في الفترة السابقة.
   *[other] تذكر التقارير من أعمال العنف { $acts } ومن القتلى { $deaths }، وعدد الأفعال كما في الفترة السابقة.
}
summary-acts-unknown = تذكر التقارير أعمال عنف: { $acts }؛ وقتلى: { $deaths }؛ وأفعالًا في الفترة السابقة: { $before }.
summary-stands = الوعود { $of }: { $contrary ->
    [0] لا دلائل مخالفة في أي منها
    [one] ظهرت دلائل مخالفة في وعد واحد
    [two] ظهرت دلائل مخالفة في وعدين
   *[other] ظهرت دلائل مخالفة في { $contrary }
}، { $overdue ->
    [0] ولم يفت موعد واجب في أي منها
    [one] وفات موعد واجب في وعد واحد
    [two] وفات موعد واجب في وعدين
   *[other] وفات موعد واجب في { $overdue }
}، { $met ->
    [0] ولم يُوفَ بأي منها
    [one] ووُفي بوعد واحد
    [two] ووُفي بوعدين
   *[other] ووُفي بما عدده { $met }
}.
unseen-clauses = { $n ->
    [0] لا يُعرف وعد سارٍ بقي دون رصد.
    [one] لم يُرصد وعد واحد من { $of }: لم يأت تقرير من حيث كان سيظهر ذلك.
    [two] لم يُرصد وعدان من { $of }: لم يأت تقرير من حيث كان سيظهر ذلك.
    [few] لم تُرصد { $n } وعود من { $of }: لم يأت تقرير من حيث كان سيظهر ذلك.
    [many] لم يُرصد { $n } وعدًا من { $of }: لم يأت تقرير من حيث كان سيظهر ذلك.
   *[other] لم يُرصد { $n } وعد من { $of }: لم يأت تقرير من حيث كان سيظهر ذلك.
}
unseen-no-record = لم يُسجَّل من كان قادرًا على مراقبة أي منطقة، فليس أي عدد هنا حصة مما حدث.
unseen-denied = مُنعت المراقبة أو أُعيقت في: { $regions }.

figure-acts = أعمال عنف وردت في التقارير
figure-deaths = قتلى بحسب التقارير
figure-days = { $n ->
    [one] يوم فيه تقرير
    [two] يومان فيهما تقرير
    [few] أيام فيها تقرير
    [many] يومًا فيه تقرير
   *[other] يوم فيه تقرير
}
figure-contrary-indication = { $n ->
    [one] وعد فيه دلائل مخالفة
    [two] وعدان فيهما دلائل مخالفة
    [few] وعود فيها دلائل مخالفة
    [many] وعدًا فيه دلائل مخالفة
   *[other] وعد فيه دلائل مخالفة
}
figure-overdue = { $n ->
    [one] وعد فات موعده
    [two] وعدان فات موعدهما
    [few] وعود فات موعدها
    [many] وعدًا فات موعده
   *[other] وعد فات موعده
}
region-nowhere = منطقة لم تُذكر

section-summary = بإيجاز
section-figures = أرقام
section-board = وعدًا وعدًا
section-findings = ما خلصت إليه الآلية
section-statements = ما قالته الأطراف
section-owed = ما فات موعده وما اقترب
section-gates = المراحل
section-regions = بحسب المنطقة
section-course = فترة بعد فترة
section-sources = المصادر
section-disclosure = كيف أُعدّ هذا
made-agreement = ملف الاتفاق
made-evidence = جميع الأدلّة معاً
made-program = البرنامج
section-unseen = ما لم يتمكن أحد من رؤيته
section-corrections = تصويبات
section-passages = بكلمات الناشر نفسه
of-period = هذه الفترة
of-before = الفترة السابقة
of-before-agreement = المدة نفسها قبل الاتفاق
not-to-be-had = لم يُحصَ
board-intro = حال كل وعد في هذه الأيام. البرنامج يقيّم؛ وما خلصت إليه الآلية على حدة.
board-clause = الوعد
board-who = على من
board-status = الحال
board-observed = يرصده
status-contrary-indication = مؤشر مخالف
status-overdue = متأخر عن موعده
status-not-observed = غير مرصود
status-open = مفتوح
status-met = مستوفى
status-nothing-due = لا شيء مستحق
status-alleged = { $status }، ادعاءً فقط
statements-limit = تصريحات كل طرف بترتيب الاتفاق، بحد أقصى { $limit } { $limit ->
    [few] أحرف
    [many] حرفًا
   *[other] حرف
} لكل تصريح، والحد نفسه للجميع.
statements-none = لم يُسجَّل أي تصريح.
statement-reported = منقول بالمعنى لا بالنص
statement-cut = قُطع عند الحد
statement-by = { $name }، { $day }
statement-came = ورد في { $came }
statement-late = ورد في { $came }، بعد انقضاء مهلة الرد التي امتدت حتى { $over }
findings-none = لم تسجل الآلية أي خلاصة في هذه الأيام.
finding-line = { $clause }: { $status }
owed-by = حتى
owed-overdue = فات موعده
owed-due = يقترب موعده
gate-state = الحال
gate-since = منذ
gate-dormant = لم تبدأ
gate-in-force = سارية
gate-suspended = معلقة
gate-ended = انتهت
region = المنطقة
region-acts = أفعال
region-deaths = قتلى
region-watched = مراقَبة
region-denied = مُنعت أو أُعيقت
region-unwatched = غير مسجل
course-label = أعمال عنف
course-intro = كل عدد كما ذُكر عند موعد إقفال فترته؛ وما عُرف بعد ذلك يرد في التصويبات متى كفى قدره لذكره.
disclosure-rule = بقاعدة: { $parts }.
disclosure-model = بنموذج إحصائي: { $parts }.
disclosure-person = بيد شخص: { $parts }.
disclosure-nothing = لا شيء
disclosure-generated-none = لم يُنتج نموذج لغوي أي نص.
disclosure-policy = السياسة التحريرية: { $policy }
part-headline = العنوان
part-summary = الموجز
part-figures = الأرقام
part-board = الوعود
part-owed = الواجبات
part-gates = المراحل
part-regions = المناطق
part-unseen = ما لم يُر
part-course = المسار
part-statements = التصريحات
part-passages = كلمات الناشر
part-findings = الخلاصات
source-title = المصدر
source-origin = النوع
source-terms = الشروط
radio-ends = نهاية النشرة.
correction-acts = أعمال العنف: كان المعروف { $before }، والمعروف الآن { $after }.
correction-deaths = القتلى: كان المعروف { $before }، والمعروف الآن { $after }.

### What people enter: docs/reference/bulletin-file.md.

own-words = بكلمات { $who } نفسه: «{ $text }»
own-words-generated = «{ $text }» (نص ولّده { $program }؛ و{ $who } مسؤول عنه)
section-held-back = في انتظار الرد
section-why-now = لماذا يُنشر الآن
held-back = في انتظار رد طرف يُتحدث عنه، ولم يُنشر بعد: { $findings ->
    [0] لا خلاصة
    [one] خلاصة واحدة
    [two] خلاصتان
    [few] { $findings } خلاصات
   *[other] { $findings } خلاصة
}؛ { $statements ->
    [0] لا تصريح ولا مقطع
    [one] تصريح أو مقطع واحد
    [two] تصريحان أو مقطعان
    [few] { $statements } تصريحات ومقاطع
   *[other] { $statements } تصريحًا ومقطعًا
}.
held-back-none = لا شيء محتجز في انتظار رد.
held-back-rule-agreement = ما يتحدث عن طرف يُنشر متى ردّ، أو بعد { $time } كما يحدد الاتفاق.
held-back-rule-publisher = ما يتحدث عن طرف يُنشر متى ردّ، أو بعد { $time }؛ لا يحدد الاتفاق مهلة، وهذه مهلة الناشر.
held-back-rule-program = ما يتحدث عن طرف يُنشر متى ردّ، أو بعد { $time }؛ لا يحدد الاتفاق ولا الناشر مهلة، وهذه مهلة البرنامج.
statement-none = { $name }: لا تصريح مسجل في هذه الأيام.
statement-translated = مترجم من اللغة: { $language }
statement-generated = نص ولّده { $program }
language-en = الإنجليزية
language-fr = الفرنسية
language-ar = العربية
finding-told = { $status }: «{ $sentence }» ({ $by }، { $day })
finding-told-region = { $region }، { $status }: «{ $sentence }» ({ $by }، { $day })
finding-grade = { $finding }؛ الدرجة: { $grade }
finding-status-alleged = مزعوم
finding-status-under-inquiry = قيد التحقيق
finding-status-confirmed = مؤكد
finding-status-not-confirmed = غير مؤكد
finding-status-disputed = متنازع عليه
finding-status-withdrawn = مسحوب
finding-status-not-stated = غير مذكور
correction-person = التصويب { $n }، بيد شخص، لنشرة { $period }: { $text }
correction-rule = التصويب { $n } في هذه النشرة، بالقاعدة، عن { $period }: { $text }
disclosure-generated = ولّد برنامج نصًا: { $parts }.
generated-part = { $part }، بواسطة { $program }
disclosure-policy-link = اقرأها
part-corrections = التصويبات
part-why-now = سبب النشر الآن
policy-title = السياسة التحريرية
policy-of = ما يلتزم به { $who }
approved-by = من { $members }، في { $day }؛ { $rule }
rule-not-stated = لا ينص الاتفاق على قاعدة، ولذلك { $rule }
rule-consensus = القرار بالتوافق
rule-majority = القرار بالأغلبية
rule-chair-decides = القرار للرئيس
rule-head-of-mission = القرار لرئيس البعثة
rule-each-alone = لكل أن يقرر وحده
approval-no-mechanism = لا تُسمى آلية تستطيع الموافقة عليها
approval-none = لا موافقة مسجلة على هذه الفترة
approval-not-carried = أصوات الأعضاء لا تقرها
approval-open = لم يصوت الأعضاء بعد
approval-unsigned = لا تحمل الموافقة توقيعًا بمفتاح الآلية
approval-not-of-this = ليس التوقيع توقيع الآلية على هذا النص كما هو
origin-mechanism = الآلية
origin-monitor = مراقب
origin-authority = جهة رسمية
origin-party = طرف
origin-human-coded-news = أخبار قرأها أشخاص
origin-machine-coded-news = أخبار قرأها برنامج
section-by-region = التقييم والخلاصات بحسب المنطقة
by-region-assessed = تقييم البرنامج
by-region-none = لا خلاصة في هذه الأيام
by-region-promise = { $status }: «{ $sentence }»
why-now-said = بكلمات الناشر نفسه: «{ $text }»

### Forms and signing
version = الإصدار { $n }
version-of = الإصدار { $n }؛ ويبقى الإصدار السابق في عنوانه.
share-alternative = صورة من كلمات: { $headline }. { $who }. { $agreement }.
signed-with = موقَّع بالمفتاح { $key }. وتبيّن الصفحة check.html المجاورة ما إذا كان الملف هو الذي وُقّع.
approved-with = مُقَرّ بمفتاح الآلية { $key }: يوقّع نصًا يذكر هذه الأيام، وكيف صوّت كل عضو، وبصمة هذه النشرة بجميع لغاتها.

# ما يُذكر إلى جانب التعهدات
section-tracks = المسارات جنبًا إلى جنب
track = المسار
section-told = ما أحصاه آخرون
told-intro = أعداد أحصتها المصادر نفسها وعُرفت في هذه الأيام. لا تُجمع بعضها إلى بعض ولا إلى الأرقام أعلاه. ويُحجب كل عدد يقل عن خمسة.
told-what = ما أُحصي
told-now = ما ذُكر الآن
told-days = عن أي أيام
told-casualties = قتلى أو جرحى
told-casualties-killed = قتلى
told-casualties-injured = جرحى
told-casualties-missing = مفقودون
told-displacement = نازحون
told-coverage-denied = مرات قُيّد فيها الوصول
told-aid-delivery = مساعدات سُلّمت
told-aid-distribution = مساعدات وُزّعت
told-aid-medical-evacuation = أشخاص أُجلوا للعلاج
told-report-count-against-ceasefire = أفعال مخالفة لوقف إطلاق النار بحسب إحصاء المراقبين
told-report-count-explosions = انفجارات
told-report-count-weapons-inside-lines = أسلحة شوهدت داخل الخطوط التي كان يجب سحبها عنها
told-report-count-weapons-that-should-have-been-withdrawn = أسلحة ثقيلة شوهدت وكان يجب سحبها
told-report-count-uses-of-weapons-that-should-have-been-withdrawn = مرات استخدام أسلحة كان يجب سحبها
told-report-count-uses-of-high-calibre-weapons = مرات استخدام أسلحة من عيار كبير
told-report-count-windows-of-silence = وقف محلي لإطلاق النار لأجل الإصلاحات
told-report-count-patrols-in-support-of-repairs = دوريات لدعم الإصلاحات
told-report-count-infrastructure-facilities = مرافق مدنية أمكن إصلاحها
section-reported = بكلمات تقرير
reported-intro = جمل من تقارير منشورة عُرفت في هذه الأيام كما هي: التي تذكر الأعداد أعلاه وغيرها. والكلمات كلمات التقارير لا كلماتنا.
passage-access = الوصول
passage-weapons = الأسلحة
passage-most-recorded = حيث سُجّل أكثر ما سُجّل
passage-mines = الألغام والذخائر غير المنفجرة
passage-disengagement = فك الاشتباك
section-amounts = الموعود والمقدَّم
amounts-intro = ما حدد له الاتفاق عددًا، وما تذكر التقارير أنه قُدّم. وما لم يحصه أحد ليس نقصًا.
amount-promised = الموعود
amount-given = المقدَّم بحسب التقارير
amount-unit = الوحدة
amount-windows = مرات النقص مما ذُكر
amount-untold = لا تقرير
amount-short = { $short } من { $windows }
section-steps = الانسحاب بحسب المنطقة والتاريخ
step-zone = المنطقة
step-nowhere = لم يُذكر المكان
step-no-day = لم يُحدد يوم
section-parties = من فعل، حيث سُجّل ذلك
party-intro = الأفعال التي سجّل مصدرٌ فاعلها وحدها؛ وعددها رهن بمن تجري مراقبته.
party-none = لا يسجّل أي مصدر في هذه الأيام من فعل، فلا رقم إلى جانب اسم أحد.
party-others = آخرون
party-unrecorded = لم يسجّله أحد
section-days = أيام مهمة
day-begins = { $what }: البداية
day-ends = { $what }: النهاية
day-due = { $what }: موعد الاستحقاق
day-overdue = { $what }: موعد مضى
day-finding = استنتاج بشأن { $what }
section-ground = خريطة
ground-intro = مناطق الاتفاق وخطوطه على حدود اليابسة. تُظلَّل المناطق بحسب فئة ما أُحصي فيها، ولا يُرسم مكان أي فعل.
level-uncounted = لا إحصاء لهذه المنطقة
level-none = لا بلاغ
level-withheld = محجوب
level-within = من { $least } إلى { $most ->
    [one] فعل واحد
    [two] فعلين
    [few] { $most } أفعال
    [many] { $most } فعلًا
   *[other] { $most } فعل
 }
level-from = { $least ->
    [one] فعل واحد
    [two] فعلان
    [few] { $least } أفعال
    [many] { $least } فعلًا
   *[other] { $least } فعل
 } أو أكثر
region-refusals = مرات الرفض أو العرقلة
part-tracks = المسارات
part-told = ما أحصاه آخرون
part-reported = كلمات تقرير
part-amounts = المقادير
part-steps = الانسحابات
part-parties = من فعل
part-days = الأيام
part-ground = الخريطة
owed-times = الأولى من { $n ->
    [one] مرة واحدة
    [two] مرتين
    [few] { $n } مرات
   *[other] { $n } مرة
}
summary-acts-first = تذكر التقارير أعمال عنف: { $acts }؛ وقتلى: { $deaths }؛ ولم تُحصَ الفترة السابقة.

# مشروع لم يُتفق عليه: ما هو علني من المواقف
section-deadlock = المأزق في جملة واحدة
section-frees = ما الذي يحلّه
frees-intro = محسوب من النص والمواقف العلنية: أصغر التغييرات أولًا. لا شيء منها نصيحة، وكل منها يطلب من أحد شيئًا.
section-positions = المواقف العلنية
basis-stated = مُعلن
basis-reported = منقول
section-proposed = ما هو مقترح
section-offered = ما يمكن عرضه إلى جانبه، كما نُقل
section-known = كيف عُرف هذا
known-how = لا يرد هنا سوى المواقف المتخذة علنًا كما نُقلت، ولا شيء مما قيل سرًا أو استنتجه أحد. وجمل هذه الصفحة مصوغة بقواعد من المشروع ومن هذه المواقف.
publisher-unnamed = ناشر غير مسمى

### الموقع العام: docs/reference/site.md.

site-title = ما الذي وُعد به، وإلى أين وصل
site-nav = صفحات هذا الموقع
site-languages = اللغات
site-skip = إلى النص
site-in-en = English
site-in-fr = Français
site-in-ar = العربية
site-way-index = الاتفاقات
site-way-archive = الأرشيف
site-way-search = بحث
site-way-topics = من الألف إلى الياء
site-way-data = البيانات
site-way-check = التحقق من ملف
site-way-answers = النشرات، وما أجاب به القراء
site-foot = وُضع بقاعدة من النشرات المنشورة وحدها: لا شيء هنا لم تقله نشرة. لا يوضع ملف تعريف (كوكي)، ولا يُطلب شيء من أي مكان آخر.
site-as-of = حتى آخر نشرة
site-none = لم تُنشر أي نشرة بعد.
site-front-intro = كل اتفاق مع آخر نشرة له. خلف كل عنوان: حال كل وعد، وبأي معايير.
site-last = آخر نشرة: { $days } ({ $n ->
    [one] الفترة الوحيدة
    [two] من فترتين
    [few] من { $n } فترات
   *[other] من { $n } فترة
})
site-drafts = غير متفق عليه
site-drafts-intro = نصوص لم يُتفق عليها: المواقف المعلنة، ولماذا لم يبدأ شيء.
site-draft = مسودة
site-proof-genuine = موقَّعة من الناشر؛ وكل ملف معروض هو كما وُقِّع
site-proof-signed = موقَّعة؛ وكل ملف معروض هو كما وُقِّع. لمن المفتاح، قارنوه لدى الناشر: { $key }
site-proof-listed = غير موقَّعة: الملفات كما في قائمة المجلد نفسه، ولا أحد يضمن القائمة
site-key-gone = هذا المفتاح لم يعد صالحًا ابتداءً من { $day }؛ أيام هذه النشرة قبل ذلك، ولا سجل يُظهر متى وُقّعت.
site-key-gone-before = هذا المفتاح لم يعد صالحًا ابتداءً من { $day }؛ وقد أخذ السجل هذه النشرة قبل ذلك.
site-not-shown = غير معروض
site-not-shown-count = { $n ->
    [one] نشرة أو ملف واحد غير معروض، لأنه ليس كما صُنع.
    [two] نشرتان أو ملفان غير معروضين، لأنهما ليسا كما صُنعا.
    [few] { $n } نشرات أو ملفات غير معروضة، لأنها ليست كما صُنعت.
   *[other] { $n } نشرة أو ملفًا غير معروضة، لأنها ليست كما صُنعت.
}
site-not-shown-intro = ما غُيِّر بعد توقيعه أو إدراجه، أو تعذرت قراءته، لا يُعرض، ولا تُرسم منه صفحة.
site-file = الملف
site-why = لماذا
site-code = الرمز
site-why-BUL014 = هناك رابط، وما يقود إليه ليس ملفًا من هذا المجلد.
site-why-BUL030 = توقيعها ليس توقيع نشرة.
site-why-BUL031 = توقيعها لا يصح: غُيِّر شيء بعد التوقيع.
site-why-BUL032 = موقَّعة بمفتاح غير مفتاح الناشر.
site-why-BUL033 = ليس هذا هو الملف الذي صُنع بهذا الاسم: غُيِّر بعد ذلك.
site-why-BUL034 = لا توقيع يسمّي هذا الملف.
site-why-BUL035 = إيصال السجل الموضوع بجانبها لا يُظهرها.
site-why-BUL038 = قيل إن مفتاحها لم يعد صالحًا، ولا سجل يُظهر أنها وُقِّعت قبل ذلك.
site-why-BUL060 = لا يمكن قراءته نشرةً.
site-why-BUL061 = فيه عدد حوادث أصغر من أن يُنشر.
site-why-BUL063 = الملف الذي تُرسم منه الصفحات غير موجود.
site-why-BUL064 = هي نشرة غير التي يقولها اسمها، أو لا تسمّي القائمة نشرة كهذه.
site-why-BUL065 = كانت موقَّعة، وتوقيعها مفقود.
site-why-BUL068 = تقول إنها بيان للآلية، والتوقيع الذي يثبت ذلك مفقود.
site-why-BUL069 = هي في المجلد، وقائمة المجلد لا تسمّيها.
site-why-other = ليست كما يصنعها ناشر.
site-period = الفترة
site-headline = العنوان
site-version = النسخة
site-forms = الأشكال
site-proof = الصحة
site-form-pdf = PDF
site-form-text = نص
site-form-csv = جدول (CSV، HXL)
site-form-json = JSON
site-missing = غير متوفر: { $files }
site-now = أين نحن الآن
site-whole = النشرة كاملة
site-other-language = بعض النشرات لم تُصنع بهذه اللغة؛ وهي معروضة كما صُنعت.
site-board-intro = حال كل وعد في آخر نشرة، وفي كل فترة من { $n ->
    [one] فترة واحدة
    [two] فترتين
    [few] { $n } فترات
   *[other] { $n } فترة
}: في الشريط خانة لكل منها. وصفحة كل وعد تقول ذلك بالكلام.
site-nobody = لم يُسمَّ أحد لرصده
site-criteria = بأي معايير
site-criteria-intro = لا شريط بلا معاييره: لماذا هو كذلك، وما الذي يغيّره، وما الذي يُعدّ، ومن استطاع أن يرى.
site-criteria-fold = ما الذي يغيّره، وما الذي يُعدّ، ومن استطاع أن يرى
site-because = { $status }: { $why }
site-because-contrary-indication = تقرير واحد على الأقل من هذه الأيام يذكر شيئًا يستبعده الوعد. البرنامج يقيّم؛ أما الاستنتاج فللآلية.
site-because-overdue = مضى يومه، ولا تقرير يقول إنه أُنجز.
site-because-not-observed = لم يأتِ تقرير من حيث يظهر ذلك، فلا يُعرف هل وُفي به.
site-because-open = لم ينقضِ وقته، ولا شيء مما ذُكر يخالفه.
site-because-met = ما استحق في هذه الأيام ذُكر أنه أُنجز، أو لم يُذكر شيء مما يستبعده من حيث كان أحد يرصد.
site-because-nothing-due = لم يستحق منه شيء في هذه الأيام.
site-turns-forbid = يمنع شيئًا: تقرير واحد في هذه الأيام، والوعد سارٍ، يجعله «دلائل مخالفة»؛ وبلا تقرير ممن استطاع أن يرى فهو «لم يُرصد» وليس «وُفي به».
site-turns-limit = يضع حدًّا: التقارير التي تتجاوزه مجتمعةً تجعله «دلائل مخالفة»؛ وضمن الحد فهو «وُفي به» متى انقضى وقته.
site-turns-require = يطلب شيئًا ليوم محدد: إذا ذُكر أنه أُنجز صار «وُفي به»؛ وبعد اليوم بلا تقرير كهذا «فات موعده».
site-turns-permit = يجيز شيئًا: لا شيء يغيّره؛ وما يشمله من أفعال لا يُحسب على أي وعد آخر.
site-turns-not-told = لا تقول هذه النشرة ما الذي يغيّره.
site-counted = ما عُدَّ في هذه الأيام: { $counts }.
site-counted-none = لم يُعدّ منه شيء في هذه الأيام.
site-seen-by = يرصده { $who }؛ وما لم يروه أو لم ينشروه ليس فيه.
site-seen-by-nobody = لا يسمّي النص أحدًا يرصده: فهو يقوم على من أخبر به، ولا واجب على أحد أن ينظر.
site-gates-intro = تكون المرحلة مفتوحة متى سُجّل ما يفتحها النص عليه.
site-opens = ما الذي يفتحها
site-not-told = غير مذكور
site-gone = وعود لا تذكرها آخر نشرة
site-means-contrary-indication = تقرير يذكر شيئًا يستبعده الوعد
site-means-overdue = مضى يومه، ولم يقل أحد إنه أُنجز
site-means-not-observed = لم يستطع أحد أن يرى
site-means-open = لم ينقضِ وقته
site-means-met = أُنجز، أو وُفي به بقدر ما رصد أحد
site-means-nothing-due = لم يستحق شيء
site-stands = حاله
site-strip = عبر { $n ->
    [one] نشرة واحدة
    [two] نشرتين
    [few] { $n } نشرات
   *[other] { $n } نشرة
}
site-acts = أفعال ذُكرت حيث يسري الوعد
site-acts-intro = كل فعل عنف ذُكر في المناطق التي يتحدث عنها الوعد، أيًّا كان الوعد الذي يمسه وأيًّا كان فاعله. يُحجب كل عدد دون خمسة، ويُحجب معه عدد آخر.
site-standing-reconstruction = إعادة بناء للتحليل، وليست النص الأصلي
site-promised = ما الذي وُعد به
site-companion = كاملًا، كما يقوله مرافق الاتفاق بقاعدة
site-promised-by = وعد به { $who }.
site-promised-otherwise = في نشرة { $days } قيل الوعد بكلمات أخرى، وهي في الآخر.
site-happened = ما الذي حدث
site-happened-intro = حاله في كل نشرة، الأحدث أولًا. الأفعال بحسب المنطقة في كل نشرة؛ ولا يُقال عن وعد ما قد يدل على أحد.
site-windows = المرات التي نُظر فيه
site-life = سارٍ
site-owed = { $state }، { $day }
site-known = كيف يُعرف ذلك
site-known-rule = يُقيَّم حاله بقاعدة من تقارير، كل منها بين مصادر نشرته. أما ما خلصت إليه الآلية فقائم وحده، أدناه.
site-watched = { $region }: رُصد { $share } % من الوقت
site-unwatched = { $region }: من استطاع الرصد غير مسجَّل
site-disputed = ما الذي يُنازَع فيه
site-disputed-none = لا تذكر أي نشرة نزاعًا في هذا الوعد؛ ولا يعني ذلك أنه لا نزاع.
site-alleged-in = { $days }: ادعاءً فقط، من جانب واحد أو بلا مصدر ثانٍ
site-statements-of = { $n ->
    [0] لا تصريح لأي طرف مسجَّل في نشرة { $days }.
    [one] تصريح واحد لطرف وارد بنصه في نشرة { $days }.
    [two] تصريحان لأطراف واردان بنصهما في نشرة { $days }.
    [few] { $n } تصريحات لأطراف واردة بنصها في نشرة { $days }.
   *[other] { $n } تصريحًا لأطراف واردة بنصها في نشرة { $days }.
}
site-statements-intro = كما قيلت. لا تقول أي نشرة عن أي وعد يتحدث تصريح ما: هنا كل تصريحات النشرات التي تذكر هذا الوعد، الأحدث أولًا.
site-statements-earlier = { $n ->
    [one] نشرة سابقة واحدة فيها تصريحات أيضًا:
    [two] نشرتان سابقتان فيهما تصريحات أيضًا:
    [few] { $n } نشرات سابقة فيها تصريحات أيضًا:
   *[other] { $n } نشرة سابقة فيها تصريحات أيضًا:
}
site-corrections-intro = تصويبات النشرات التي تذكر هذا الوعد؛ وإن كان أحدها يخصه فنصه يقول ذلك.
site-corrections-more = { $n ->
    [one] تصويب أقدم واحد وارد في نشرته.
    [two] تصويبان أقدم واردان في نشرتيهما.
    [few] { $n } تصويبات أقدم واردة في نشراتها.
   *[other] { $n } تصويبًا أقدم واردة في نشراتها.
}
site-disputed-said = ما قالته الأطراف في هذه الأيام وارد أدناه بنصه.
site-disputed-live = ما ينازع فيه طرف في السجل، وما أجاب به القراء، وارد إلى جانب النشرة.
site-unseen-in = لم يستطع أحد أن يراه في هذه الفترات: { $days }.
site-unseen-part = وفي هذه رُئي بعضه: { $days }.
site-unseen-none = في كل نشرة استطاع أحد أن يراه.
site-topics = كل شيء، بحسب الموضوع والحرف
site-zones-of = المناطق والوعود: { $title }
site-search-for = ابحثوا عن وعد أو طرف أو مكان أو نشرة
site-search-intro = يجري البحث في متصفحكم ولا يرسل شيئًا. من دون برمجيات:
site-search-found = ما وُجد
site-search-none = لا شيء يضم هذه الكلمات كلها.
site-search-many = أكثر من { $most }: تُعرض الأولى. أضيفوا كلمة.
site-search-left-out = { $n ->
    [one] أقدم مدخل ليس في البحث؛ وهو في الأرشيف.
    [two] أقدم مدخلين ليسا في البحث؛ وهما في الأرشيف.
    [few] أقدم { $n } مداخل ليست في البحث؛ وهي في الأرشيف.
   *[other] أقدم { $n } مدخلًا ليست في البحث؛ وهي في الأرشيف.
}
site-kind-agreement = اتفاق
site-kind-promise = وعد
site-kind-bulletin = نشرة
site-kind-statement = تصريح
site-data = البيانات وشروطها
site-licence = الشروط
site-data-whole = كل الفترات في جدول واحد
site-data-whole-intro = من كل اتفاق آخر نسخة لكل فترة: الصفوف كلها (CSV بوسوم HXL)، وتاريخ كل وعد (JSON).
site-data-single = كل نشرة
site-data-single-intro = لأحدث النشرات. وما قبلها في الأرشيف؛ والمجاميع الاختبارية لكل ملف في الموقع في site.json إلى جانبه.
site-archive-more = { $n ->
    [one] هناك نشرة واحدة، وهي أعلاه.
    [two] هناك نشرتان؛ أحدثهما أعلاه.
    [few] هناك { $n } نشرات؛ أحدثها أعلاه.
   *[other] هناك { $n } نشرة؛ أحدثها أعلاه.
}
site-archive-all = كلها
site-bytes = بايت
site-columns = ما معنى الأعمدة
site-columns-intro = لكل جدول هنا. في الصف الثاني من كل منها وسوم لغة تبادل البيانات الإنسانية (HXL).
site-column = العمود
site-meaning = المعنى
site-column-bulletin = اسم النشرة التي منها الصف
site-column-speaker = من المتكلم فيها
site-column-first-day = أول يوم في الفترة، بأيام الاتفاق
site-column-last-day = آخر يوم في الفترة
site-column-part = رقم أو وعد أو استنتاج أو واجب أو مرحلة أو منطقة
site-column-key = اسم الوعد أو الرقم أو المرحلة في اتفاقه
site-column-text = ما هو بالكلام
site-column-region = المنطقة، حيث يكون الصف لمنطقة
site-column-who = لمن
site-column-status = حاله
site-column-value = عدد هذه الفترة؛ فارغ حيث حُجب أو لم يُعدّ
site-column-value-before = عدد الفترة السابقة
site-column-withheld = نعم حيث حُجب عدد: من واحد إلى أربعة، أو ما يكشف عددًا كهذا
site-board-of = وعدًا وعدًا: { $title }
site-address-here = عنوان-هذا-الموقع/
site-elsewhere = اعرضوا هذه اللوحة في صفحتكم
site-elsewhere-intro = اللوحة صفحة صغيرة لا تضع ملف تعريف (كوكي) ولا تشغّل برمجية ولا تتبع أحدًا.
site-elsewhere-see = شاهدوها
site-elsewhere-address = صُنع هذا الموقع بلا عنوانه: ضعوه حيث ورد «عنوان-هذا-الموقع».
site-elsewhere-frame = إطارًا
site-elsewhere-image = صورةً مع رابط، حيث لا يُسمح بالأطر
site-elsewhere-picture = الصورة
site-feed = تلقيم النشرات الجديدة (Atom)

# مشروع قبل التوقيع: صفحة ما هو علني (drafts/)
draft-newest = تبقى أيام هذه الصفحة كما هي. فإذا قال أحد شيئًا بعدها كانت أحدث صفحة في موضع آخر:
draft-newest-link = أحدث صفحة عن هذه المسودة
draft-kept = صفحات محفوظة كما كُتبت
draft-kept-intro = تبقى كل صفحة من هذه في عنوانها كما كُتبت؛ وكل قول جديد تُكتب له صفحة جديدة.
draft-kept-days = الأيام
draft-listed = { $draft }: { $headline }
draft-kind = المواقف قبل التوقيع: { $draft }
draft-headline-stands = كل خطوة تنتظر أخرى: ما قاله كل جانب علنًا
draft-headline-none = ما قيل علنًا عن هذا المشروع
draft-step = الخطوة { $n } ({ $who }: «{ $says }»)
draft-step-again = الخطوة { $n }
draft-link = { $waiter } تنتظر { $needed }، { $by }
draft-by-text = بحسب النص
draft-by-stated = بحسب قول { $who }
draft-by-reported = بحسب ما نُقل عن { $who }
draft-deadlock = { $n ->
    [1] خطوة تنتظر نفسها: { $links }؛ فلا تبدأ أبدًا.
    [2] كل منهما تنتظر الأخرى: { $links }؛ فلا تبدأ أي منهما.
   *[other] الانتظار يدور في حلقة: { $links }؛ فلا تبدأ أي منها.
}
draft-until = { " " }بحسب النص ينهي الانتظارَ تاريخ: { $day }.
draft-deadlock-none = بحسب ما هو علني لا تنتظر خطوةٌ خطوةً تنتظرها.
draft-free-verified = أن تفتح خطوةٌ أولى متحقَّق منها ({ $who }) { $either }، إلى جانب الشرط القائم.
draft-free-verified-any = أن تفتح خطوةٌ أولى يتحقق منها طرف ثالث يقبله الجانبان { $either }، إلى جانب الشرط القائم.
draft-free-long-stop = تحديد تاريخ تبدأ فيه { $either } مهما فعل الآخر.
draft-free-together = تحديد ساعة واحدة تبدأ فيها { $steps } معًا؛ فلا يتقدم أحد أولًا.
draft-free-first = أن تبدأ { $waiter } دون انتظار { $needed } (وهذا يطلب من { $who } أن يتقدم أولًا).
draft-free-drop = أن تبدأ { $waiter } دون انتظار { $needed }.
draft-frees-edits = { $n ->
    [one] { $text } يتغير موضع واحد من النص.
    [two] { $text } يتغير موضعان من النص.
    [few] { $text } تتغير { $n } مواضع من النص.
   *[other] { $text } يتغير { $n } موضعًا من النص.
}
draft-frees-nothing = بحسب ما هو علني لا شيء في ترتيب الخطوات يحتاج إلى حل.
draft-way-accepts = يقبل
draft-way-declines = يرفض
draft-way-accepts-if = يقبل بشرط: { $condition }
draft-way-declines-while = يرفض ما دام هذا قائمًا: { $condition }
draft-basis-reported-by = منقول عن { $who }
draft-position = { $who }، بشأن الخطوة { $n }: { $way }؛ { $basis }، { $day }
draft-position-known = عُرف في { $day }
draft-position-earlier = قول سابق: يليه قول أحدث لهذا الطرف
draft-position-unquoted = لا توجد كلمات له مسجلة.
draft-position-none = { $name }: لا يوجد موقف علني مسجل بشأن هذا المشروع.
draft-position-limit = بترتيب المشروع وبحجم واحد، كل منها حتى { $limit ->
    [one] حرف واحد
    [two] حرفين
    [few] { $limit } أحرف
    [many] { $limit } حرفًا
   *[other] { $limit } حرف
 }، والحد نفسه للجميع.
draft-cut = قُطع عند الحد
draft-proposes = يقترح { $steps }
draft-offer = { $title } ({ $by })
draft-offer-said = { $basis }، { $day }
draft-steps-number = الخطوة
draft-open-day = اليوم الذي سيبدأ فيه غير محدد.
draft-open-words = تستعمل الخطوة { $n } كلمات لا يعرّفها شيء: { $words }.
draft-open-chk030 = لا يُسمّى أحد يرى ما إذا كان يُلتزم به: { $steps }.
draft-open-chk036 = لا يقول شيء ما الذي يتبع إذا لم يُلتزم به: { $steps }.
draft-open-terms = يضع { $who } على الخطوة { $n } شرطًا بكلمات لا يمكن لأي قاعدة أن تستخرج منها ما يُنتظر.
draft-open-single = كل ذلك يقوم على مصدر واحد.
draft-open-reported = لا يوجد موقف مسجل بكلمات أي طرف نفسه؛ كلها منقولة.
draft-open-clauses = ما إذا كان المشروع يضم أكثر من الخطوات المبينة هنا؛ فلا يرد هنا إلا ما سُمّي علنًا.
draft-open-private = ما قيل سرًا، وما إذا كان أحد قد غيّر موقفه منذ آخر يوم مذكور هنا.
draft-days = قيل من { $first } إلى { $last }
draft-day = قيل في { $last }
draft-parts-rule = ما ينتظره كل جانب، والمأزق، وما يحله، وما لا يُعرف
draft-parts-person = المواقف والخيارات والبنود، مدخلة مع مصادرها
draft-end = نهاية الصفحة.
section-unknown = ما لا يُعرف
draft-gap = { "؛ " }
draft-quoted = «{ $what }»
draft-way-declines-until = يرفض إلى أن يتحقق ما يلي: { $condition }
draft-offer-frees = يُقال إنه يفك { $steps }
section-draft-steps = الخطوات
draft-source-date = التاريخ
draft-open-words-any = يستعمل المشروع كلمات لا يعرّفها شيء: { $words }.

# قراءة للتصعيد لا تُنشر إلا بموافقة الآلية
month-of-year = { $month } { $year }
section-readings = قراءة للتصعيد
part-readings = قراءة التصعيد
readings-intro = أعدّتها نماذج إحصائية ووافقت عليها الآلية. تذكر كل قراءة ما أُحصي إلى جانب ما كان متوقعًا، ولا تقول أي منها لماذا، ولا من بدأ، ولا ما سيأتي.
reading-by-model = بنموذج إحصائي: { $label }
reading-truce = منذ وقف إطلاق النار
reading-turns = مستوى الأفعال المبلغ عنها
reading-spread = أماكن جديدة
reading-reciprocity = ما جاء بعد ماذا
reading-rests = تستند إلى أفعال عُرفت حتى { $last }، من { $begin } فصاعدًا، وعدد المصادر التي ذكرتها { $n }.
reading-watched = من كان قادرًا على المراقبة مسجل عن بعض هذه الأيام؛ وحيث يراقب أكثر يُبلَّغ عن أكثر.
reading-unwatched = لم يُسجَّل من كان قادرًا على المراقبة، فقد يكون التغير تغيرًا في ما أُبلغ عنه.
reading-not-not-begun = لا يمكن إجراء هذه القراءة: لم يكن وقف لإطلاق النار قد بدأ حتى الإقفال.
reading-not-few = لا يمكن إجراء هذه القراءة: كانت الأفعال المعروفة حتى الإقفال قليلة جدًا.
reading-not-late = لم تُجرَ هذه القراءة: قسم كبير مما يُعرف عن هذه الأيام لم يُذكر إلا بعد الإقفال.
reading-not-nowhere = لا يمكن إجراء هذه القراءة: قليل جدًا من التقارير يذكر مكان الفعل.
reading-not-nobody = لا يمكن إجراء هذه القراءة: لا تسجل المصادر من فعل بالقدر الكافي.
reading-truce-fewer = في { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } ابتداءً من { $start } أُبلغ عن أعمال عنف أقل مما يدل عليه ما قبل وقف إطلاق النار لو لم يكن، إن لم يتغير شيء آخر.
reading-truce-more = في { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } ابتداءً من { $start } أُبلغ عن أعمال عنف أكثر مما يدل عليه ما قبل وقف إطلاق النار لو لم يكن، إن لم يتغير شيء آخر.
reading-truce-unsure = في { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } ابتداءً من { $start } لا يمكن القول إن كان ما أُبلغ عنه من أعمال عنف أقل أو أكثر مما يدل عليه ما قبل وقف إطلاق النار لو لم يكن، إن لم يتغير شيء آخر.
reading-truce-share = من كل 100 من الأفعال المتوقعة أُبلغ عن { $share ->
    [0] أقل من 5
   *[other] نحو { $share }
}؛ وفي 95 من 100 حالة يقع هذا العدد بين { $low } و{ $high }.
reading-truce-held = جُرّبت القراءة نفسها على تواريخ قبل وقف إطلاق النار عددها { $of }، فشمل مداها ما حدث في { $held } منها.
reading-turns-none = لا يمكن تمييز تغير دائم في مستوى الأفعال المبلغ عنها من المصادفة منذ { $begin }.
reading-turns-up = تغيّر مستوى الأفعال المبلغ عنها آخر مرة { $when }: ارتفع.
reading-turns-down = تغيّر مستوى الأفعال المبلغ عنها آخر مرة { $when }: انخفض.
reading-turns-share = مقابل كل 100 من الأفعال المبلغ عنها قبل ذلك يُبلَّغ منذئذ عن { $share ->
    [0] أقل من 5
   *[other] نحو { $share }
}، في العدد نفسه من الأيام.
reading-month = في { $first }
reading-months = بين { $first } و{ $then }
reading-spread-unwatched = لا يمكن القول إن كانت الأفعال قد بلغت أماكن جديدة: لم تكن المصادر تراقب طوال { $quiet ->
    [one] يوم واحد
    [two] يومين
    [few] { $quiet } أيام
    [many] { $quiet } يومًا
   *[other] { $quiet } يوم
 } قبلها.
reading-spread-none = في هذه الأيام لم يُبلَّغ عن فعل في مربع من الأرض (عرضه { $size } درجة) خلا منه مدة { $quiet ->
    [one] يوم واحد
    [two] يومين
    [few] { $quiet } أيام
    [many] { $quiet } يومًا
   *[other] { $quiet } يوم
 }.
reading-spread-few = في هذه الأيام أُبلغ عن أفعال في أقل من 5 مربعات من الأرض (عرض كل منها { $size } درجة) خلت منها مدة { $quiet ->
    [one] يوم واحد
    [two] يومين
    [few] { $quiet } أيام
    [many] { $quiet } يومًا
   *[other] { $quiet } يوم
 }.
reading-spread-new = في هذه الأيام أُبلغ عن أفعال في مربعات من الأرض (عرض كل منها { $size } درجة) خلت منها مدة { $quiet ->
    [one] يوم واحد
    [two] يومين
    [few] { $quiet } أيام
    [many] { $quiet } يومًا
   *[other] { $quiet } يوم
 }، وعددها { $n }.
reading-spread-faster = وهذا أكثر مما يدل عليه إيقاع الفترات السابقة.
reading-spread-slower = وهذا أقل مما يدل عليه إيقاع الفترات السابقة.
reading-spread-usual = وهذا بقدر ما يدل عليه إيقاع الفترات السابقة.
reading-reciprocity-more = بعد أيام فيها أفعال يسجلها مصدر على أنها أفعال { $start } أُبلغ عن أفعال تُسجَّل على أنها أفعال { $end } أكثر مما تفسره المصادفة.
reading-reciprocity-no-more = بعد أيام فيها أفعال يسجلها مصدر على أنها أفعال { $start } لم يُبلَّغ عن أفعال تُسجَّل على أنها أفعال { $end } أكثر مما تفسره المصادفة.
reading-reciprocity-loose = لا يمكن القول ما جاء بعد ماذا: لا يطابق النموذج ما أُبلغ عنه.
reading-reciprocity-never = لا يقول هذا شيئًا عمّن بدأ، ولا لماذا، ولا عمّن يُسأل عن شيء.
reading-held = طُلبت قراءة للتصعيد ولم تُنشر: تلزمها موافقة الآلية، و{ $why }.
reading-what = القراءة
reading-said = ما تقوله
reading-truce-range = من كل 100 من الأفعال المتوقعة أُبلغ عن عدد بين { $low } و{ $high }، في 95 من 100 حالة.
ground-squares = المنطقة التي لا يرسمها الاتفاق تظهر بمربعات شبكة (عرض كل منها { $size } درجة) تذكرها التقارير فيها؛ ودرجة التظليل بحسب عدد المنطقة في الجدول أعلاه، وليس للمربع عدد خاص به. والمخطط: محجوب.

### للقراءة بصوت عالٍ: كل عدد بالكلمات، ولا علامة لا يلفظها أحد.
radio-opening = هذه نشرة عن { $agreement }، للمدة من { $first } إلى { $last }.
radio-opening-day = هذه نشرة عن { $agreement }، ليوم { $first }.
radio-length = { $n ->
    [one] تستغرق قراءتها بصوت عالٍ نحو دقيقة واحدة.
    [two] تستغرق قراءتها بصوت عالٍ نحو دقيقتين.
   *[other] مدة قراءتها بصوت عالٍ بالدقائق نحو { $n }.
}
radio-version = هذا الإصدار رقم { $n } من هذه النشرة.
radio-cut-off = تذكر ما كان معروفًا حتى نهاية هذه المدة، ولا شيء مما عُرف بعدها.
radio-status-contrary-indication = { $n ->
    [one] وعد واحد فيه دلائل مخالفة
   *[other] وما فيه دلائل مخالفة عدده { $n }
}
radio-status-overdue = { $n ->
    [one] وعد واحد فات موعده
   *[other] وما فات موعده عدده { $n }
}
radio-status-not-observed = { $n ->
    [one] وعد واحد لم يتمكن أحد من رصده
   *[other] وما لم يتمكن أحد من رصده عدده { $n }
}
radio-status-open = { $n ->
    [one] وعد واحد ما زال مفتوحًا
   *[other] وما زال مفتوحًا ما عدده { $n }
}
radio-status-met = { $n ->
    [one] وعد واحد وُفي به
   *[other] وما وُفي به عدده { $n }
}
radio-status-nothing-due = { $n ->
    [one] وعد واحد لم يُستحق منه شيء
   *[other] وما لم يُستحق منه شيء عدده { $n }
}
radio-track = في مسار { $track } عدد الوعود { $of }، { $list }.
radio-told = بحسب { $source }، { $what }، والعدد { $n }{ $unit }، للمدة من { $first } إلى { $last }.
radio-told-withheld = بحسب { $source }، { $what }، والعدد أقل من { $least } أو محجوب، للمدة من { $first } إلى { $last }.
radio-told-before = والعدد الذي ذُكر قبل ذلك { $n }.
radio-reported = جمل من تقارير منشورة ترد كما هي في الصفحة، بلغة التقارير.
radio-owed-overdue = { $sentence } وهذا على { $who }. وكان موعده { $day }، ولا يقول أي تقرير إنه أُنجز.
radio-owed-due = { $sentence } وهذا على { $who }. وموعده { $day }.
radio-owed-times = وهذه أولى المرات، وعددها { $n }.
radio-amount = { $sentence } والموعود لهذه الأيام { $promised }، وما تذكره التقارير { $given }.
radio-amount-withheld = { $sentence } والموعود لهذه الأيام { $promised }، وما تذكره التقارير أقل من { $least } أو محجوب.
radio-amount-untold = { $sentence } والموعود لهذه الأيام { $promised }، ولا يذكر أي تقرير عددًا.
radio-step-contrary-indication = { $sentence } وفي هذا دلائل مخالفة.
radio-step-overdue = { $sentence } وكان موعده { $day }، ولا يقول أي تقرير إنه أُنجز.
radio-step-overdue-no-day = { $sentence } وقد فات موعده، ولا يقول أي تقرير إنه أُنجز.
radio-step-not-observed = { $sentence } ولم يتمكن أحد من رصد ما إذا أُنجز.
radio-step-open = { $sentence } وما زال هذا مفتوحًا.
radio-step-met = { $sentence } وقد وُفي بهذا.
radio-step-nothing-due = { $sentence } ولم يُستحق شيء من هذا في هذه الأيام.
radio-gate-dormant = المرحلة المسماة { $name } لم تبدأ.
radio-gate-in-force = المرحلة المسماة { $name } سارية.
radio-gate-in-force-since = المرحلة المسماة { $name } سارية منذ { $day }.
radio-gate-suspended = المرحلة المسماة { $name } معلقة.
radio-gate-ended = المرحلة المسماة { $name } انتهت.
radio-region = في { $region } تذكر التقارير { $acts }، و{ $deaths }.
radio-acts = أعمال عنف عددها { $n }
radio-deaths = قتلى عددهم { $n }
radio-acts-withheld = أعمال عنف عددها أقل من { $least } أو محجوب
radio-deaths-withheld = قتلى عددهم أقل من { $least } أو محجوب
radio-regions-none = لم يُبلَّغ عن أعمال عنف في { $regions }.
radio-nowhere = أماكن لم تُذكر
radio-watched = كان في وسع أحد أن يراقب { $region } في نسبة من الوقت قدرها { $n } في المئة.
radio-refused = تذكر التقارير أن المراقبة مُنعت أو أُعيقت في { $region }، وعدد المرات { $n }.
radio-refused-withheld = تذكر التقارير أن المراقبة مُنعت أو أُعيقت في { $region }، وعدد المرات أقل من { $least } أو محجوب.
radio-refused-by = وبحسب هذه التقارير منعها { $who }.
radio-party = يسجل مصدر { $acts }، و{ $deaths }، على أنها من { $name }.
radio-party-unrecorded = ولم يسجل أحد من فعل في { $acts }، و{ $deaths }.
radio-statement = قال { $name } في { $day }. { $text }
radio-statement-reported = قال { $name } في { $day }، نقلًا بالمعنى لا بالنص. { $text }
radio-statement-cut = التصريح أطول من هذا، وقُطع عند الحد، وهو واحد للجميع.
radio-statement-translated = هذه الكلمات مترجمة من اللغة التالية، { $language }.
radio-statement-generated = ولّد { $program } هذا النص.
radio-statement-came = ورد التصريح في { $came }.
radio-statement-late = ورد التصريح في { $came }، بعد انقضاء مهلة الرد التي امتدت حتى { $over }.
radio-finding = خلصت { $by } في { $day } إلى أن هذا { $status }. { $sentence }
radio-finding-region = في { $region } خلصت { $by } في { $day } إلى أن هذا { $status }. { $sentence }
radio-finding-grade = والدرجة بكلمات الهيئة نفسها { $grade }.
radio-made = ما لم يُسمَّ هنا كُتب بقاعدة من البيانات.
radio-made-model = وأُعدّ بنموذج إحصائي ما يلي، { $parts }.
radio-made-no-model = ولم يُعدّ أي جزء بنموذج إحصائي.
radio-made-person = ومن أشخاص جاء ما يلي، { $parts }.
radio-made-no-person = ولم يكتب شخص أي جزء.
radio-sources = تستند إلى هذه المصادر، { $sources }.
radio-page = في صفحة هذه النشرة كل الوعود وخريطة والأيام المهمة والسياسة التحريرية.
radio-lead-findings = ما خلصت إليه الآلية.
radio-lead-owed = ما فات موعده وما يقترب موعده.
radio-lead-tracks = المسارات جنبًا إلى جنب.
radio-lead-told = ما أحصاه آخرون.
radio-lead-reported = ما تقوله تقارير منشورة.
radio-lead-amounts = ما وُعد به عددًا، وما قُدّم.
radio-lead-steps = الانسحابات.
radio-lead-gates = المراحل.
radio-lead-regions = المناطق ومن كان قادرًا على المراقبة.
radio-lead-parties = من فعل، حيث يسجل ذلك مصدر.
radio-lead-statements = ما قالته الأطراف.
radio-lead-readings = قراءة للتصعيد أعدّتها نماذج إحصائية ووافقت عليها الآلية.
radio-lead-unseen = ما لم يتمكن أحد من رؤيته.
radio-lead-held-back = ما ينتظر ردًا.
radio-lead-corrections = تصويبات.
radio-lead-passages = بكلمات الناشر نفسه.
radio-lead-why-now = لماذا يُنشر هذا الآن.
radio-lead-disclosure = كيف أُعدّ هذا.
summary-acts-none = لا تذكر التقارير أي عمل عنف؛ وفي الفترة السابقة: { $before }.
track-security = الأمن
track-humanitarian = الشؤون الإنسانية
track-political = السياسة
track-economic = الاقتصاد
track-timetable = الجدول الزمني
track-return-of-districts = إعادة المناطق
track-term = المدة
track-rules-of-the-ceasefire = قواعد وقف إطلاق النار
track-links = الطرق والصلات
track-talks-on-the-line = المحادثات بشأن الخط
track-talks = المحادثات
track-law-and-amnesty = القوانين والعفو
track-the-mission = البعثة
track-the-mechanism = الآلية
track-exchange-of-persons = تبادل الأشخاص
track-ports-and-revenue = الموانئ والإيرادات
track-laying-down-of-arms = إلقاء السلاح
track-arms-and-forces-in-lebanon = السلاح والقوات في لبنان
track-safety-of-ships-and-ports = سلامة السفن والموانئ
track-inspection-and-planning = التفتيش والتخطيط
track-task-force-and-co-chairs = فريق العمل والرئيسان المشاركان
source-chronology = تسلسل الأحداث الخاص بالملف
source-status-reports-of-a-monitoring-mission = تقارير بعثة الرصد عن الوضع
radio-region-withheld = في { $region } عدد أعمال العنف وعدد القتلى كل منهما أقل من { $least } أو محجوب.
radio-quoted = يقول تقرير منشور، { $text }
told-alert-leave = أوامر بالمغادرة كما يسجلها أرشيف
source-facts-table = جدول وقائع
standing-reconstruction-for-analysis-not-the-authentic-text = إعادة بناء للتحليل، وليست النص الأصلي
figure-note = { $name }: { $count }
quoted = «{ $text }»
