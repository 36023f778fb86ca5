### The words of bulletins. Neutral by design: docs/reference/bulletin.md has the checked vocabulary.

bulletin-title = نشرة: { $agreement }
period = من { $first } إلى { $last }
number = العدد { $n }
private = تحليل خاص من { $who }، وليس بيانًا للآلية
official = بيان { $who }، بموافقة: { $approval }
cut-off = يُذكر ما كان معروفًا حتى { $at }، ولا شيء مما عُرف بعده.
count-withheld = أقل من { $least }، أو محجوب

headline-contrary-indication = { $period }: دلائل مخالفة في { $n ->
    [one] وعد واحد من { $of }
    [two] وعدين من { $of }
   *[other] { $n } من { $of } من الوعود
}
headline-overdue = { $period }: لا دلائل مخالفة؛ { $n ->
    [one] فات موعد وعد واحد من { $of }
    [two] فات موعد وعدين من { $of }
   *[other] فات موعد { $n } من { $of } من الوعود
}
headline-not-observed = { $period }: لم يتمكن أحد من رصد { $n ->
    [one] وعد واحد من { $of }
    [two] وعدين من { $of }
   *[other] { $n } من { $of } من الوعود
}
headline-open = { $period }: { $n ->
    [one] ما زال وعد واحد من { $of } مفتوحًا
    [two] ما زال وعدان من { $of } مفتوحين
   *[other] ما زال { $n } من { $of } من الوعود مفتوحًا
}
headline-met = { $period }: أُنجز ما كان مستحقًا
headline-nothing-due = { $period }: لم يكن شيء مستحقًا

summary-not-counted = لم يُحصِ أي مصدر أعمال العنف طوال هذه الأيام كلها.
summary-acts-more = تذكر التقارير من أعمال العنف { $acts } ومن القتلى { $deaths }؛ وكان عدد هذه الأعمال في الفترة السابقة { $before }، أي أقل من الآن.
summary-acts-fewer = تذكر التقارير من أعمال العنف { $acts } ومن القتلى { $deaths }؛ وكان عدد هذه الأعمال في الفترة السابقة { $before }، أي أكثر من الآن.
summary-acts-same = { $n ->
    [0] لا تذكر التقارير أي عمل عنف، كما في الفترة السابقة.
   *[other] تذكر التقارير من أعمال العنف { $acts } ومن القتلى { $deaths }، وعدد الأعمال كما في الفترة السابقة.
}
summary-acts-unknown = تذكر التقارير أعمال عنف: { $acts }؛ وقتلى: { $deaths }؛ وأعمالًا في الفترة السابقة: { $before }.
summary-stands = من { $of } من الوعود { $contrary ->
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
    [0] كان في وسع أحد أن يرصد كل وعد سارٍ.
    [one] لم يُرصد وعد واحد من { $of }: لم يأت تقرير من حيث كان سيظهر ذلك.
    [two] لم يُرصد وعدان من { $of }: لم يأت تقرير من حيث كان سيظهر ذلك.
   *[other] لم يُرصد { $n } من { $of } من الوعود: لم يأت تقرير من حيث كان سيظهر ذلك.
}
unseen-no-record = لم يُسجَّل من كان قادرًا على مراقبة أي منطقة، فليس أي عدد هنا حصة مما حدث.
unseen-denied = مُنعت المراقبة أو أُعيقت في: { $regions }.

figure-acts = أعمال عنف وردت في التقارير
figure-deaths = قتلى بحسب التقارير
figure-days = { $n ->
    [one] يوم فيه تقرير
   *[other] أيام فيها تقرير
}
figure-contrary-indication = { $n ->
    [one] وعد فيه دلائل مخالفة
   *[other] وعود فيها دلائل مخالفة
}
figure-overdue = { $n ->
    [one] وعد فات موعده
   *[other] وعود فات موعدها
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
status-contrary-indication = دلائل مخالفة
status-overdue = فات موعده
status-not-observed = لم يُرصد
status-open = مفتوح
status-met = وُفي به
status-nothing-due = لا شيء مستحق
status-alleged = { $status }، ادعاءً فقط
statements-limit = تصريحات كل طرف بترتيب الاتفاق، بحد أقصى { $limit } حرفًا لكل تصريح، والحد نفسه للجميع.
statements-none = لم يُسجَّل أي تصريح.
statement-reported = منقول بالمعنى لا بالنص
statement-cut = قُطع عند الحد
statement-by = { $name }، { $day }
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
region-acts = أعمال
region-deaths = قتلى
region-watched = مراقَبة
region-denied = مُنعت أو أُعيقت
region-unwatched = غير مسجل
course-label = أعمال عنف
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
correction-acts = أعمال العنف: ذُكر { $before }، والمعروف الآن { $after }.
correction-deaths = القتلى: ذُكر { $before }، والمعروف الآن { $after }.

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
level-within = من { $least } إلى { $most } فعلًا
level-from = { $least } فعلًا أو أكثر
region-refusals = مرات الرفض أو العرقلة
part-tracks = المسارات
part-told = ما أحصاه آخرون
part-reported = كلمات تقرير
part-amounts = المقادير
part-steps = الانسحابات
part-parties = من فعل
part-days = الأيام
part-ground = الخريطة
owed-times = الأولى من { $n } مرة
summary-acts-first = تذكر التقارير أعمال عنف: { $acts }؛ وقتلى: { $deaths }؛ ولم تُحصَ الفترة السابقة.

# مشروع لم يُتفق عليه: ما هو علني من المواقف
deadlock-title = لماذا لم يبدأ شيء: { $draft }
section-deadlock = المأزق في جملة واحدة
deadlock = كل خطوة تنتظر أخرى: { $links }؛ فلا تبدأ أي منهما.
deadlock-none = بحسب ما هو علني لا تنتظر خطوةٌ خطوةً تنتظرها.
deadlock-link = «{ $waiter }» تنتظر «{ $needed }» ({ $by })
deadlock-by-text = النص
deadlock-by-stated = { $who }، بكلماته
deadlock-by-reported = { $who }، كما نُقل
section-frees = ما الذي يحلّه
frees-intro = محسوب من النص والمواقف العلنية: أصغر التغييرات أولًا. لا شيء منها نصيحة، وكل منها يطلب من أحد شيئًا.
section-positions = المواقف العلنية
position-accepts = { $who }، بشأن { $clause }: بشرط؛ { $basis }، { $day }
position-declines = { $who }، بشأن { $clause }: رفض في الوضع الراهن؛ { $basis }، { $day }
basis-stated = مُعلن
basis-reported = منقول
section-proposed = ما هو مقترح
section-offered = ما يمكن عرضه إلى جانبه، كما نُقل
section-missing = ما يتركه النص مفتوحًا
section-known = كيف عُرف هذا
known-how = لا يرد هنا سوى المواقف المتخذة علنًا كما نُقلت، ولا شيء مما قيل سرًا أو استنتجه أحد. وجمل هذه الصفحة مصوغة بقواعد من المشروع ومن هذه المواقف.
publisher-unnamed = ناشر غير مسمى

# قراءة للتصعيد لا تُنشر إلا بموافقة الآلية
month-of-year = { $month } { $year }
section-readings = قراءة للتصعيد
part-readings = قراءة التصعيد
readings-intro = أعدّتها نماذج إحصائية ووافقت عليها الآلية. تذكر كل قراءة ما أُحصي إلى جانب ما كان متوقعًا، ولا تقول أي منها لماذا، ولا من بدأ، ولا ما سيأتي.
reading-by-model = بنموذج إحصائي: { $label }
reading-truce = منذ وقف إطلاق النار
reading-turns = مستوى الأعمال المبلغ عنها
reading-spread = أماكن جديدة
reading-reciprocity = ما جاء بعد ماذا
reading-rests = تستند إلى أعمال عُرفت حتى { $last }، من { $begin } فصاعدًا، وعدد المصادر التي ذكرتها { $n }.
reading-watched = من كان قادرًا على المراقبة مسجل عن بعض هذه الأيام؛ وحيث يراقب أكثر يُبلَّغ عن أكثر.
reading-unwatched = لم يُسجَّل من كان قادرًا على المراقبة، فقد يكون التغير تغيرًا في ما أُبلغ عنه.
reading-not-not-begun = لا يمكن إجراء هذه القراءة: لم يكن وقف لإطلاق النار قد بدأ حتى الإقفال.
reading-not-few = لا يمكن إجراء هذه القراءة: كانت الأعمال المعروفة حتى الإقفال قليلة جدًا.
reading-not-late = لم تُجرَ هذه القراءة: قسم كبير مما يُعرف عن هذه الأيام لم يُذكر إلا بعد الإقفال.
reading-not-nowhere = لا يمكن إجراء هذه القراءة: قليل جدًا من التقارير يذكر مكان الفعل.
reading-not-nobody = لا يمكن إجراء هذه القراءة: لا تسجل المصادر من فعل بالقدر الكافي.
reading-truce-fewer = في الأيام الـ{ $days } ابتداءً من { $start } أُبلغ عن أعمال عنف أقل مما يدل عليه ما قبل وقف إطلاق النار لو لم يكن، إن لم يتغير شيء آخر.
reading-truce-more = في الأيام الـ{ $days } ابتداءً من { $start } أُبلغ عن أعمال عنف أكثر مما يدل عليه ما قبل وقف إطلاق النار لو لم يكن، إن لم يتغير شيء آخر.
reading-truce-unsure = في الأيام الـ{ $days } ابتداءً من { $start } لا يمكن القول إن كان ما أُبلغ عنه من أعمال عنف أقل أو أكثر مما يدل عليه ما قبل وقف إطلاق النار لو لم يكن، إن لم يتغير شيء آخر.
reading-truce-share = من كل 100 من الأعمال المتوقعة أُبلغ عن { $share ->
    [0] أقل من 5
   *[other] نحو { $share }
}؛ وفي 95 من 100 حالة يقع هذا العدد بين { $low } و{ $high }.
reading-truce-held = جُرّبت القراءة نفسها على تواريخ قبل وقف إطلاق النار عددها { $of }، فشمل مداها ما حدث في { $held } منها.
reading-turns-none = لا يمكن تمييز تغير دائم في مستوى الأعمال المبلغ عنها من المصادفة منذ { $begin }.
reading-turns-up = تغيّر مستوى الأعمال المبلغ عنها آخر مرة { $when }: ارتفع.
reading-turns-down = تغيّر مستوى الأعمال المبلغ عنها آخر مرة { $when }: انخفض.
reading-turns-share = مقابل كل 100 من الأعمال المبلغ عنها قبل ذلك يُبلَّغ منذئذ عن { $share ->
    [0] أقل من 5
   *[other] نحو { $share }
}، في العدد نفسه من الأيام.
reading-month = في { $first }
reading-months = بين { $first } و{ $then }
reading-spread-unwatched = لا يمكن القول إن كانت الأعمال قد بلغت أماكن جديدة: لم تكن المصادر تراقب في الأيام الـ{ $quiet } السابقة.
reading-spread-none = في هذه الأيام لم يُبلَّغ عن عمل في مربع من الأرض (عرضه { $size } درجة) خلا منه { $quiet } يومًا.
reading-spread-few = في هذه الأيام أُبلغ عن أعمال في أقل من 5 مربعات من الأرض (عرض كل منها { $size } درجة) خلت منها { $quiet } يومًا.
reading-spread-new = في هذه الأيام أُبلغ عن أعمال في مربعات من الأرض (عرض كل منها { $size } درجة) خلت منها { $quiet } يومًا، وعددها { $n }.
reading-spread-faster = وهذا أكثر مما يدل عليه إيقاع الفترات السابقة.
reading-spread-slower = وهذا أقل مما يدل عليه إيقاع الفترات السابقة.
reading-spread-usual = وهذا بقدر ما يدل عليه إيقاع الفترات السابقة.
reading-reciprocity-more = بعد أيام فيها أعمال يسجلها مصدر على أنها أعمال { $start } أُبلغ عن أعمال تُسجَّل على أنها أعمال { $end } أكثر مما تفسره المصادفة.
reading-reciprocity-no-more = بعد أيام فيها أعمال يسجلها مصدر على أنها أعمال { $start } لم يُبلَّغ عن أعمال تُسجَّل على أنها أعمال { $end } أكثر مما تفسره المصادفة.
reading-reciprocity-loose = لا يمكن القول ما جاء بعد ماذا: لا يطابق النموذج ما أُبلغ عنه.
reading-reciprocity-never = لا يقول هذا شيئًا عمّن بدأ، ولا لماذا، ولا عمّن يُسأل عن شيء.
reading-held = طُلبت قراءة للتصعيد ولم تُنشر: تلزمها موافقة الآلية، و{ $why }.
reading-what = القراءة
reading-said = ما تقوله
reading-truce-range = من كل 100 من الأعمال المتوقعة أُبلغ عن عدد بين { $low } و{ $high }، في 95 من 100 حالة.
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
unit-area = { $n ->
    [one] منطقة واحدة
    [two] منطقتان
    [few] { $n } مناطق
   *[other] { $n } منطقة
}
unit-position = { $n ->
    [one] موقع واحد
    [two] موقعان
    [few] { $n } مواقع
   *[other] { $n } موقعًا
}
radio-region-withheld = في { $region } عدد أعمال العنف وعدد القتلى كل منهما أقل من { $least } أو محجوب.
radio-quoted = يقول تقرير منشور، { $text }
told-alert-leave = أوامر بالمغادرة كما يسجلها أرشيف
source-facts-table = جدول وقائع
standing-reconstruction-for-analysis-not-the-authentic-text = إعادة بناء للتحليل، وليست النص الأصلي
figure-note = { $name }: { $count }
quoted = «{ $text }»
