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
   *[other] { $n } من { $of } من الوعود
}
headline-overdue = { $period }: لا دلائل مخالفة؛ { $n ->
    [one] وعد واحد من { $of } فات موعده
   *[other] { $n } من { $of } من الوعود فات موعدها
}
headline-not-observed = { $period }: لم يتمكن أحد من رصد { $n ->
    [one] وعد واحد من { $of }
   *[other] { $n } من { $of } من الوعود
}
headline-open = { $period }: { $n ->
    [one] وعد واحد من { $of } ما زال مفتوحًا
   *[other] { $n } من { $of } من الوعود ما زالت مفتوحة
}
headline-met = { $period }: أُنجز ما كان مستحقًا
headline-nothing-due = { $period }: لم يكن شيء مستحقًا

summary-not-counted = لم يُحصِ أي مصدر أعمال العنف طوال هذه الأيام كلها.
summary-acts-more = تذكر التقارير من أعمال العنف { $acts } ومن القتلى { $deaths }؛ وكان عدد هذه الأعمال في الفترة السابقة { $before }، أي أقل من الآن.
summary-acts-fewer = تذكر التقارير من أعمال العنف { $acts } ومن القتلى { $deaths }؛ وكان عدد هذه الأعمال في الفترة السابقة { $before }، أي أكثر من الآن.
summary-acts-same = تذكر التقارير من أعمال العنف { $acts } ومن القتلى { $deaths }، وعدد الأعمال كما في الفترة السابقة.
summary-acts-unknown = تذكر التقارير أعمال عنف ({ $acts }) وقتلى ({ $deaths })؛ وفي الفترة السابقة: { $before }.
summary-stands = من { $of } من الوعود ظهرت في { $contrary } دلائل مخالفة، وفات في { $overdue } موعد واجب حتى الإقفال، ووُفي بـ { $met }.
unseen-clauses = { $n ->
    [0] كان في وسع أحد أن يرصد كل وعد سارٍ.
    [one] لم يُرصد وعد واحد من { $of }: لم يأت تقرير من حيث كان سيظهر ذلك.
   *[other] لم يُرصد { $n } من { $of } من الوعود: لم يأت تقرير من حيث كان سيظهر ذلك.
}
unseen-no-record = لم يُسجَّل من كان قادرًا على مراقبة أي منطقة، فليس أي عدد هنا حصة مما حدث.
unseen-denied = مُنعت المراقبة أو أُعيقت في: { $regions }.

figure-acts = أعمال عنف وردت في التقارير
figure-deaths = قتلى بحسب التقارير
figure-days = أيام فيها تقرير
figure-contrary-indication = وعود فيها دلائل مخالفة
figure-overdue = وعود فات موعدها
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
held-back = في انتظار رد طرف يُتحدث عنه، ولم يُنشر بعد: الخلاصات { $findings }، والتصريحات والمقاطع { $statements }.
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
