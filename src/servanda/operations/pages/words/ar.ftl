# كلمات صفحاتنا بالعربية: بسيطة، بلا انحياز إلى أي طرف.
# يدل `$x_n` على ما إذا كان في `$x` شيء: الصفر يعني أنه فارغ.

## قيمة الصفحة

standing-reconstruction = إعادة بناء لأغراض التحليل، وليست النص الأصلي
standing-fiction = خيال لأغراض التعلّم
private = تحليل خاص، وليس بياناً صادراً عن الآلية.
notice-assessment = تحليل خاص، وليس بياناً صادراً عن الآلية. البرنامج يقيّم، والهيئة المسماة في الاتفاق هي التي تخلص إلى النتيجة. والعبرة بالنص الموقَّع.
subtitle-assessment = تقييم بنداً بنداً، مع الأسباب
note-omitted = لم يُدرج: { $fact }
made-from-agreement = ملف الاتفاق
made-from-program = البرنامج
mark-s = قُرئ في المصدر المذكور
mark-k = معروف جيداً، ولم تُراجَع الصفحة
mark-r = أورده أحد الطرفين أو ادّعاه
gap = { "؛ " }

## الحالات

status-contrary-indication = مؤشر مخالف
status-contrary-indication-letter = خ
status-contrary-indication-means = وقائع تدل على أن البند لم يُحترم
status-alleged = { $status }، بحسب الادعاء
status-overdue = متأخر عن موعده
status-overdue-letter = ت
status-overdue-means = حان موعده، ولا تقرير عن تنفيذ كامل
status-not-observed = غير مرصود
status-not-observed-letter = ؟
status-not-observed-means = كان الرصد أقل من أن يُقرأ الصمت احتراماً للبند
status-open = مفتوح
status-open-letter = …
status-open-means = لم ينتهِ بعد عند تاريخ القطع، أو لم يتحقق شرطه
status-met = مستوفى
status-met-letter = ✓
status-met-means = نُفّذ كما ورد في التقارير، أو احتُرم تحت الرصد
status-nothing-due = لا شيء مستحق
status-nothing-due-letter = –
status-nothing-due-means = لم يطرأ ما يستدعيه

## العناوين

label-clause = البند
who-nobody = لم يُسمَّ أحد
unit-facts = وقائع
step-week = أسبوع
track-security = الأمن
track-humanitarian = الشأن الإنساني
track-political = الشأن السياسي
track-regional = الشأن الإقليمي
track-economic = الاقتصاد
track-ports-and-revenue = الموانئ والإيرادات
track-safety-of-ships-and-ports = سلامة السفن والموانئ
track-inspection-and-planning = التفتيش والتخطيط
track-term = المدة
track-law-and-amnesty = القانون والعفو
track-the-mission = البعثة
track-rules-of-the-ceasefire = قواعد وقف إطلاق النار
track-timetable = الجدول الزمني
track-laying-down-of-arms = إلقاء السلاح
track-the-mechanism = الآلية
track-exchange-of-persons = تبادل الأشخاص
track-talks = المحادثات
track-return-of-districts = إعادة المقاطعات
track-links = خطوط الربط
track-arms-and-forces-in-lebanon = السلاح والقوات في لبنان
track-talks-on-the-line = المحادثات بشأن الخط

## الأرقام

figures-title = بالأرقام
figures-intro = يُحسب كل بند مرة واحدة، بأشد الحالات إلحاحاً في أي من فتراته.
figure-clauses = بنود: { $status }
figure-rows = صفوف مقروءة
figure-refused = { $n ->
    [0] لم يُرفض أي صف
   *[other] المرفوض: { $n }
}
figure-facts = وقائع
figure-unused = لا تتصل بأي بند: { $n }
figure-unseen = بعد تاريخ القطع: { $n }
figure-repeated = مكررات لم تُحتسب: { $n }

## بنداً بنداً

board-title = بنداً بنداً
board-intro = كل خانة فترة قُيّم فيها البند. ويُقيَّم الحظر فترة تقويمية بعد أخرى.
remark-late = { $n ->
    [one] استوفي متأخراً، بيوم واحد على الأكثر
    [two] استوفي متأخراً، بيومين على الأكثر
    [few] استوفي متأخراً، بما لا يزيد على { $n } أيام
   *[other] استوفي متأخراً، بما لا يزيد على { $n } يوماً
}
remark-alleged = { $status }، { $n } من أصل { $of }: على الأخبار أو قول أحد الطرفين وحده
remark-doubtful = وقائع يُبقي مكانها أو زمانها احتسابها موضع شك: { $n }
remark-exception = وقائع يُحتج فيها باستثناء: { $n }
remark-not-recorded = لا رقم لكل طرف: في { $n } من أصل { $of } من الحوادث لم يُذكر من قام بالفعل، أو لم يُذكر على وجه اليقين
remark-party = { $party }: { $n }
remark-per-party = كما سُجّل، { $figures }
remark-dormant = لم يكن قد سرى عند تاريخ القطع
remark-suspended = معلّق عند تاريخ القطع
remark-ended = انتهى قبل تاريخ القطع

## مجرى الأمور

dates-title = المواعيد
course-title = مجرى الأمور
course-intro = أسابيع ابتداءً من { $day }، بتوقيت { $zone }. تعدّ الأعمدة الوقائع المتصلة بحظر. ويُرسم واجب الأداء بفتراته وحالتها، وكل بند آخر بمدة سريانه.
lane-agreement = الاتفاق
lanes-phases = المراحل
lanes-clauses = البنود
life-in-force = سارٍ
life-suspended = معلّق
series-facts = وقائع متصلة بحظر
series-untold = المخطط: أسابيع لم يكن أي مصدر ليذكر فيها شيئاً

## على الأرض

ground-title = على الأرض
ground-intro = حدود اليابسة، وخطوط الاتفاق ومناطقه وحدها؛ ولا تُرسم أي حدود دولية.
ground-caption = الرسم للاستدلال، ولا يُحكم به أبداً على أي جانب من خط وقع أمر ما.
drawn-coarse = رسمناه رسماً تقريبياً، للاستدلال فقط
points-counted = وقائع احتُسبت على حظر
points-doubtful = وقائع مكانها أو زمانها موضع شك
band = { $party }: { $weapons }، { $distance } من «{ $line }»
weapons-calibre = { $weapons }{ $from_mm ->
    [0] { $below_mm ->
        [0] { "" }
       *[other] { " " }دون { $below_mm } مم
    }
   *[other] { $below_mm ->
        [0] { " " }من { $from_mm } مم
       *[other] { " " }من { $from_mm } إلى ما دون { $below_mm } مم
    }
}

## الأسباب

reasons-title = التقييمات وأسبابها
reasons-intro = حتى صف المصدر نفسه. يُدرج هنا ما لا يزيد على { $n ->
    [one] واقعة واحدة
    [two] واقعتين
    [few] { $n } وقائع
    [many] { $n } واقعة
   *[other] { $n } واقعة
} لكل بند؛ وفي مخرجات --json كلها.
reasons-fold = الجملة كاملة والأسباب
in-short = بإيجاز: { $says }
chip-doubt = موضع شك: المكان أو الزمان
coverage-none = لا سجل لمن كان قادراً على الرصد
not-begun = لم يبدأ
no-end = بلا نهاية محددة
span = { $opens_n ->
    [0] حتى { $closes }
   *[other] من { $opens } إلى { $closes }
}{ $n ->
    [0] { "" }
    [1] { "" }
   *[other] ، عدد الفترات { $n }
}
of-part = الجزء { $part }: { $said }
part-span = عدد الأجزاء { $n }، { $span }
reading = { $said }.
reading-dormant = لم يسرِ في أي وقت حتى تاريخ القطع؛ إذ لم يحن شرطه أو تاريخه.
reading-no-act = لم يرد تقرير عن فعل يستدعيه.
reading-alleged = يقوم على الأخبار أو على قول أحد الطرفين وحده: مؤشر مخالف مزعوم على الأكثر.
reading-one-side = يقوم على الأخبار أو على قول أحد الطرفين وحده.
reading-parts-waiting = أجزاء لم تبدأ، أو لم يستدعها شيء: { $n }.
reading-on = { $said } في { $day }
reading-late = { $n ->
    [one] { $said }، بعد الموعد بيوم واحد
    [two] { $said }، بعد الموعد بيومين
    [few] { $said }، بعد الموعد بـ{ $n } أيام
   *[other] { $said }، بعد الموعد بـ{ $n } يوماً
}
reading-sum = { $said }: { $have } من أصل { $of } في الموعد
count-of = { $status }: { $n }

## الوقائع

fact-item = ({ $item })
fact-by = من جانب { $who }
fact-among = بين { $sides } أو في صفوفهم، ولم يُسجَّل من قام بالفعل
fact-at = في { $place }
fact-exception = يُحتج باستثناء: { $exception }
fact-alleged = مزعوم
fact-under-inquiry = قيد التحقيق
fact-confirmed = مؤكد
fact-not-confirmed = غير مؤكد
fact-disputed = متنازع عليه
fact-withdrawn = مسحوب

## ما لم يُرصد

unobserved-title = ما لم يُرصد
unobserved-intro = انعدام التقارير من مكان لم يستطع أحد رؤيته يعني «غير مرصود»، لا «مستوفى» أبداً.
unobserved-empty = كل فترة منتهية إما رُصدت وإما لها وقائعها.
unobserved-windows = فترات غير مرصودة
unobserved-of = من أصل
unobserved-coverage = الحصة المرصودة
unobserved-who = من كان يستطيع رصده
unobserved-nobody = لا أحد ممن يسميهم الاتفاق
coverage-title = التغطية لكل جانب
coverage-side = الجانب
coverage-share = المرصود، من زمن السريان
coverage-facts = وقائع تسميه
coverage-no-record = لا سجل لمن كان قادراً على رصد هذا الجانب
coverage-intro = تبديل اسمي الطرفين يبدّل كل النتائج تبديلاً تاماً؛ وهذا يثبت سلامة البرنامج لا البيانات. فما ورد عن كل جانب يتوقف على من كان قادراً على رصده ومن تحدث عنه.
refused-title = صفوف تعذّرت قراءتها
refused-intro = كل صف منها محسوب ضمن الصفوف المقروءة؛ ولا يدخل أي منها في أي رقم.
refused-file = الملف
refused-row = السطر
refused-why = السبب
refused-remedy = العلاج
sources-title = المصادر وشروطها

## صفحة الاتفاق

draft = مسودة، لم توقَّع.
notice-agreement = ما يقوله الملف المرمَّز كما يرويه البرنامج: تحليل خاص، وليس النص الأصلي. والعبرة بالنص الموقَّع. صيغت الجمل من الترميز؛ وما يقوله الملف بكلماته الموجزة يرد فوقها.
notice-check = أين سيتعثر النص، كما يقوله مترجم برمجي: تحليل خاص لمن يصوغ. لا يعرف شيئاً عن الأشخاص ولا يقرر شيئاً. ومعظم الاتفاقات الحقيقية يخفق في عدة فحوص؛ والعبرة بالترتيب.
subtitle-agreement = ما يقوله، ومتى، ولمن يُستحق، وما الذي ينتظر ماذا
subtitle-check = فُحص: أين سيتعثر، وما الذي يصلحه
prevails = العبرة من بين النصوص بالنص المحرر بهذه اللغة: { $language }.
class-mediator-only = للوسيط وحده: لا يُنشر ولا يُطلع عليه الأطراف (mediator-only)
class-party-private = خاص بطرف واحد: لا يُنشر (party-private)

severity-error = خطأ
severity-error-letter = خ
severity-error-means = لا يمكن أن يعمل كما كُتب
severity-serious = جدّي
severity-serious-letter = !
severity-serious-means = يُرجّح أن يتعثر أو أن يُتنازع عليه
severity-notice = تنبيه
severity-notice-letter = ت
severity-notice-means = تحسن معرفته

figure-clause-count = بنود
figure-owners = مشاركون وهيئات تلزمهم
figure-phases = مراحل
figure-diagnostics = الفحوص: { $severity }
figure-circles = دوائر انتظار
figure-undefined = كلمات لا يعرّفها شيء

label-checks = الفحوص
clauses-title = البنود
clauses-intro = كل بند بإيجاز، مع تواريخه الفعلية، ومن يرصده ويصادق عليه، وما يتبع الإخلال به. وتبين العلامات عدد الملاحظات عليه. ويقود كل بند إلى نصه الكامل.
seen-by = يرصده: { $who }
certified-by = يصادق عليه: { $who }
otherwise = ثم: { $steps }
then-gap = { "، ثم " }
or-gap = { " / " }

sentences-title = بنداً بنداً، كاملاً
sentences-intro = الجملة المحسوبة، وكل تاريخ، وما ينتظره البند، وما يتركه بلا تعريف، وما يستند إليه.
sentences-fold = كاملاً
dates-many = عدد التواريخ { $n }، أولها: { $first }؛ وآخرها: { $last }
date-opens = { $part_n ->
    [0] اعتباراً من { $moment }
   *[other] الجزء { $part } اعتباراً من { $moment }
}
date-due = { $part_n ->
    [0] الموعد { $moment }
   *[other] الجزء { $part }، الموعد { $moment }
}
date-until = حتى { $moment }
date-closes = يُغلق في { $moment }
date-term = تنتهي المدة في { $moment }
date-notice = آخر يوم للإشعار { $moment }
entry-waits = ينتظر «{ $needed }»: { $because }
entry-undefined = غير معرَّف: { $word }
entry-note = ملاحظة: { $note }
entry-para = النص: { $para }
entry-source = المصدر
reversible-yes = قابل للرجوع عنه.
reversible-no = غير قابل للرجوع عنه متى تم.

## ما تقوله الفحوص

diagnostics-title = أين سيتعثر
diagnostics-intro = بحسب الرتبة: الشدة أولاً، ثم الوزن. العلاج الأول ظاهر، وكلها تحت الطية؛ وما حُسب من هذا النص منفصل عن وسائل استخدمتها اتفاقات أخرى.
diagnostics-none = لم تجد الفحوص شيئاً.
diagnostics-fold = لماذا يهم، والعلاجات
diagnostic-line = { $line_n ->
    [0] الفحص { $code }
   *[other] الفحص { $code }، السطر { $line } من الملف
}
diagnostic-whole = الاتفاق كله
diagnostic-first = العلاج: { $remedy }
diagnostic-matters = لماذا يهم: { $words }
remedy-computed = محسوب: { $words }
remedy-device = وسيلة مستخدمة في اتفاقات أخرى: { $words }

## ما الذي ينتظر ماذا

waits-title = ما الذي ينتظر ماذا
waits-intro = مرسوم من التبعيات المرمَّزة. ما يقوله النص وما يتضمنه وما يقرؤه فيه أحد الأطراف منفصل بعضه عن بعض؛ والدائرة التي تقوم على قراءة ليست دائرة في النص.
waits-none = لا شيء ينتظر شيئاً آخر.
waits-line = { $waiter } ينتظر { $needed }: { $words } ({ $whence })
waits-because = { $words } ({ $whence })
waits-phase = ينتمي إلى هذه المرحلة
waits-simply = يجب أن يأتي أولاً
waits-step = لا يتقدم إلا خطوة بخطوة معه
waits-moment = يُحسب من { $moment }
waits-either = أحد الطرق: { $words }
step-opens = افتتاح مرحلة «{ $name }»
step-closes = إغلاق مرحلة «{ $name }»
step-event = حدث «{ $name }»
whence-text = بحسب النص
whence-implied = ضمني، غير مذكور
whence-reading = بحسب قراءة { $who }
whence-stated = بحسب ما قاله: { $who }
whence-reported = بحسب ما نُقل عن: { $who }
circle-line = دائرة انتظار، { $whence }
circle-together = { $whence }، مجتمعين
circle-each = { $whence }، كل على حدة
circle-freed = { $whence }؛ يفكها تاريخ محدد

## التواريخ

phases-title = المراحل
dated-title = متى
dated-intro = تواريخ فعلية بتوقيت { $zone }. يمتد الشريط من بداية الأمر إلى آخر يوم فيه؛ والمعيَّن يوم واحد.
dated-none = ليس لشيء فيه تاريخ بذاته: كل موعد معلق على حدث، أو غير مذكور.
dated-undated = بنود ليس لها تاريخ بذاتها، وتسري من بدء النفاذ أو تتعلق بحدث ({ $n }): { $clauses }.
dated-more = وغيرها: { $n }
lane-from = ابتداءً من هنا
instant-signed = التوقيع
instant-entry = بدء النفاذ
instant-signed-entry = التوقيع وبدء النفاذ
instant-expiry = نهاية المدة
instant-version = { $called }
instant-term = تنتهي المدة: { $clause }
instant-notice = آخر يوم للإشعار: { $clause }

## من عليه ماذا

owed-title = من عليه ماذا، وعمّن
owed-intro = صف لكل من يلزمه بند. عمّن: قوات من جانبه، وآخرون يُسأل عن سلوكهم.
owed-who = من عليه
owed-for-whom = وعن
owed-what = ماذا
owed-to-whom = لمن
owed-by = الموعد
owed-nobody = لم يُسمَّ أحد
owed-line = على { $who }{ $for_n ->
    [0] { "" }
   *[other] { " " }(وعن { $for_whom })
}{ $to_n ->
    [0] { "" }
   *[other] { " " }تجاه { $to_whom }
}: { $what }
answers-for = يُسأل عن سلوكهم؛ ولا بند يقول ما يعنيه ذلك
kind-must_not = يُحظر عليه
kind-must = يجب عليه
kind-cap = سقف
kind-kept_beyond = أسلحة تُبقى على مسافة
kind-rate = قدر معين كل يوم أو أسبوع
kind-exchange = تبادل
kind-staged = مرحلة مقابل مرحلة
kind-parity = أعداد متساوية
kind-gives_notice = إشعار مسبق
kind-custody = تسليم عبر طرف ثالث
kind-responds = رد خلال مهلة
kind-ensures = واجب المنع أو الضمان
kind-guarantees = ضمانة
kind-snaps_back = عودة إلى ما كان
kind-renews = المدة والتجديد
kind-as_long_as = ما دام الآخر يفي
kind-builds_confidence = تدبير لبناء الثقة
kind-may = يجوز له
kind-certifies = مصادقة
participants-title = من يشارك
participants-intro = الطرف: من يشارك في النزاع. تُستخدم الكلمات على السواء لكل جانب ولا تدل على صفة قانونية.
participant-name = الاسم
participant-roles = الأدوار
participant-signs = وقّع
participant-side = الجانب
participant-answers = يُسأل عن
role-party = طرف
role-signatory = موقّع
role-guarantor = ضامن
role-affiliated-force = قوة تابعة
role-non-signatory-force = قوة غير موقّعة
role-mediator = وسيط
role-witness = شاهد
yes = نعم
no = لا
not-stated = غير مذكور

## الهيئات

bodies-title = الهيئات
body-name = الهيئة
body-members = الأعضاء
body-rule = طريقة القرار
body-binding = ملزِم
body-clocks = المُهل
body-clock = مهلة { $length } لما يلي: { $step }
votes = { $who } (الأصوات: { $n })
tie-break = عند تساوي الأصوات: { $who }
rule-consensus = توافق الآراء
rule-majority = الأغلبية
rule-chair-decides = الرئيس يقرر
rule-head-of-mission = رئيس البعثة يقرر
rule-each-alone = كل بمفرده
rule-not-stated = غير مذكور
sight-title = من يستطيع رصد ماذا
sight-intro = بحسب المهمة المسندة إلى كل هيئة. أما ما استطاعت رؤيته فعلاً فيتوقف على الوصول، وتبينه التغطية.
sight-empty = لم تُكلَّف أي هيئة برصد شيء.
sight-acts = الأفعال
sight-where = أين
sight-how = كيف
sight-delay = بعد
sight-share = الحصة المرئية
sight-clauses = البنود التي تستطيع أن ترى احترامها أو الإخلال بها
sight-anywhere = في أي مكان
sight-above = كما أعلاه
method-presence = وجود ميداني
method-patrol = دوريات
method-camera = كاميرات
method-drone = طائرات مسيّرة
method-satellite = سواتل
method-radar = رادار
method-inspection = تفتيش
method-records = سجلات
method-reports = تقارير
ladder-title = ما يتبع ثبوت الإخلال
ladder-intro = خطوة خطوة. لا تقع خطوة من تلقاء نفسها: كل منها ينتظر قرارًا، ولا يُستحق إلا بعد ما يجعله النص مستحقًا.
ladder-empty = لا شيء يتبع: لا يذكر النص أي عاقبة.
ladder-step = الخطوة
ladder-what = ماذا
ladder-on = عند الإخلال بـ
ladder-decides = من يقرر
ladder-within = خلال
ladder-any = أي بند
ladder-outside = خارج الآلية

## النصوص

words-title = كلمات معرَّفة وأخرى غير معرَّفة
words-intro = الكلمة التي يستعملها النص ولا يعرّفها في أي موضع هي حيث يبدأ الخلاف التالي.
word-word = الكلمة
word-meaning = المعنى
word-where = أين
word-undefined = غير معرَّفة
word-agreement = الاتفاق
variants-title = نصوص منشورة مختلفة
variant-texts = ما يقوله كل نص
variant-matters = ما يترتب على ذلك
versions-title = ما اتُّفق عليه لاحقاً
version-made = التاريخ
version-called = ماذا
version-by = من جانب
version-changes = ما أعاد كتابته
version-change = غيّر { $field } في { $what } من { $was } إلى { $became }
omitted-title = معلوم ولم يُدرج
sources-cited-title = المصادر
sources-cited-intro = أُخذت الوقائع بكلماتنا. ويظهر كل مصدر بأوثق علامة استُشهد به معها.
source-cited = عدد مرات الاستشهاد: { $n }
note-source = المصدر، العلامة { $mark }{ $para_n ->
    [0] { "" }
   *[other] ، النص { $para }
}{ $cited_n ->
    [0] { "" }
   *[other] : { $cited }
}
note-undefined = غير معرَّف: { $words }
note-missing = غير مترجم: { $places }

## المواقف

positions-title = المواقف
positions-intro = ما أجاب به كل مشارك، وكيف عُرف ذلك. تُضاف المدخلات ولا تُغيَّر؛ والعبرة بآخرها.
answer-who = من
answer-answer = الجواب
answer-known = كيف عُرف
answer-stands = الحال
answer-counts = الأخير
answer-earlier = سابق
answer-accepts = يقبل
answer-declines = يرفض
answer-accepts-if = يقبل إذا تحقق ما يلي: { $terms }
answer-declines-while = يرفض ما دام الأمر كذلك: { $terms }
answer-line = { $who } بشأن { $clause }: { $answer }
option-line = خيار: { $called }
option-frees = قد يفك: { $clause }
options-title = ما اقتُرح، وما يمكن عرضه
options-intro = الخيارات ليست في المسودة. أما أن خياراً قد يفك بنداً فهو تقدير شخص ما، ومعه كيف عُرف.
options-fold = البنود المعنية
proposal = اقتُرحت حزمة واحدة.
known = { $basis }، { $day }
known-marked = { $known }، العلامة { $mark }
basis-stated = مصرَّح به
basis-reported = { $by_n ->
    [0] منقول
   *[other] نقله { $by }
}
basis-inferred = { $by_n ->
    [0] مستنتج
   *[other] استنتجه { $by }
}

## صفحة الإعادة

notice-replay = حالة ماضية قُيّمت من جديد استناداً إلى أرشيفات: تحليل خاص وليس نتيجة تحقق. تُطبع أعداد ولا يُطبع أي صف من أرشيف. الأرشيفات تذكر ما أُبلغ عنه لا ما حدث؛ وحيث يُعرف أن البرنامج يقرؤها خطأً يُذكر ذلك أدناه.
subtitle-replay = إعادة: ما وُعد به، وما تُظهره البيانات، وما لم يكن بإمكان أحد رؤيته، وأين أخطأ البرنامج
replay-promised-title = ما وُعد به
replay-promised-intro = بكلمات المؤلف الموجزة لا بكلمات النص. تدل العلامة على مدى التأكد من أن النص يقول ذلك.
replay-promise = الوعد
replay-who = من يلتزم به
replay-undefined = غير معرَّف: { $words }
replay-plain-title = ما عُدَّ خارج البرنامج
replay-plain-intro = لا يُقيَّم أي بند بهذه الأعداد. وهي بجانب التقييم كي يستطيع القارئ المقارنة.
replay-plain-course = ما عُدَّ خارج البرنامج، أسبوعاً بأسبوع
replay-unseen-title = ما لم يكن بإمكان أحد رؤيته هنا
replay-unseen-intro = ما لا تستطيع أرشيفات هذه الإعادة إظهاره كيفما قُرئت.
replay-wrong-title = أين أخطأ البرنامج
replay-wrong-intro = قراءات خاطئة معروفة وُجدت بالنظر. الأرقام أعلاه تتضمنها: لم يُصحَّح شيء باليد. القائمة هي ما وُجد لا كل ما هناك.
replay-wrong-seen = أين شوهد
replay-wrong-empty = لا يُعرف منها شيء. لم ينظر أحد بعد، أو لم يوجد شيء.
replay-touches = العدد: { $count } ({ $rule }).
replay-count-of = { $count } من { $of }
replay-effect-counted = عُدَّ وما كان ينبغي أن يُعد
replay-effect-left-out = تُرك وكان ينبغي أن يُعد
replay-effect-twice = عُدَّ أكثر من مرة
replay-effect-misdated = وُضع في غير وقته
replay-effect-open = تجوز قراءتان، ويأخذ البرنامج بإحداهما
replay-sources-title = أين يمكن رؤية هذه القراءات الخاطئة
replay-accounting-title = الحساب
replay-accounting-used = { $n ->
    [one] واحدة تتصل ببند، كان نافذاً حينها أم لا
    [two] اثنتان تتصلان ببنود، كانت نافذة حينها أم لا
    [few] { $n } منها تتصل ببنود، كانت نافذة حينها أم لا
   *[other] { $n } منها تتصل ببنود، كانت نافذة حينها أم لا
}
replay-accounting-each = لكل صف سببه
replay-accounting-refused = { $n ->
    [one] صف مرفوض واحد
    [two] صفان مرفوضان
    [few] { $n } صفوف مرفوضة
    [many] { $n } صفًا مرفوضًا
   *[other] { $n } صف مرفوض
} ({ $code }: { $why })

## ما ينتظر قرارًا

due-title = ما ينتظر قرارًا
due-intro = خطوات السلّم التي استدعتها نتيجة تحقق أو ادعاء أو الخطوة السابقة. لا يترتب شيء من تلقاء نفسه: كل خطوة تنتظر قرار من سُمّوا لها، وما يقرؤه البرنامج لا يجعل أيًا منها مستحقة.
due-empty = لم يُستدعَ شيء.
due-step = الخطوة
due-standing = حالها
due-who = لمن القرار
due-since = منذ
due-by = قبل
due-about = بشأن
due-no-time = لم تُحدَّد مهلة
due-late = { $n ->
    [one] تأخر يوماً واحداً
    [two] تأخر يومين
    [few] تأخر { $n } أيام
   *[other] تأخر { $n } يوماً
}
due-perhaps = استحقاقها رهن بواقعة يُشك في مكانها أو وقتها
due-overdue = متأخر
due-due = مستحق
due-awaiting-an-answer = بانتظار الرد
due-decided = صدر القرار
due-answered = ورد الرد

## قيمة الأعداد

worth-title = قيمة الأعداد
worth-intro = يأخذ العدد كل واقعة كما أُبلغ عنها. وحيث يبيّن مصدر أو دمج البلاغات مدى التأكد من وقوع الأمر ومن نوع الفعل ومن فاعله، يُذكر بجانبه العدد المتوقع مع المجال الذي يصدق تسع مرات من عشر. ولا تتوقف عليه البوابات ولا سريان البنود. والمقياس من 0 إلى 3 هو المستعمل في البحوث المقارنة، ولا يُحسب متوسط لعدة بنود.
worth-empty = لم يُعدّ شيء.
worth-counted = المعدود كما أُبلغ عنه
worth-expected = المتوقع، مجال 90%
worth-at-most = على الأكثر
worth-own = بمعيار الاتفاق نفسه
worth-scale = المقياس من 0 إلى 3
worth-certain = لا شيء دون اليقين
worth-interval = { $expected } (من { $low } إلى { $high }؛ دون اليقين: { $n })
worth-party = { $party }: { $interval }
worth-doubtful = إذا حُسب أيضًا ما يُشك في مكانه أو وقته وعدده { $n }
worth-no-standard = لا ينص النص على معيار
scale-0 = 0، لم يبدأ
scale-1 = 1، أدنى
scale-2 = 2، متوسط
scale-3 = 3، كامل
scale-none = لا شيء يُحكم به عليه
scale-alleged = يستند أيضًا إلى أخبار أو إلى قول طرف واحد

## عوالم مسحوبة

worlds-title = عوالم مسحوبة: متى تُفتح المراحل
worlds-intro = عدد العوالم { $n } من البذرة { $seed }. في كل عالم يُسحب هل وقعت كل واقعة وأي فعل كانت ومن الفاعل وأين تقع ضمن نصف قطرها (وقائع تترك شيئًا مفتوحًا: { $left_open } من { $facts })؛ ثم يقرؤه المحرك نفسه. وتبيّن الحصص كم يتوقف على بلاغات مشكوك فيها، لا مقدار احتمال الحقيقة.
worlds-phase = المرحلة
worlds-opens = تُفتح في
worlds-of = { $n } من { $of }
worlds-median = اليوم الوسيط
worlds-first = أبكر يوم
worlds-last = آخر يوم
worlds-no-phase = ليس في الاتفاق مراحل.
worlds-clauses = عوالم مسحوبة: حال كل بند
worlds-stands = حالته، بعدد العوالم (من { $n })
worlds-facts = الوقائع التي يستند إليها
worlds-range = من { $low } إلى { $high }، والوسيط { $median }

## بند مشروح

explain-title = شرح: { $clause }
subtitle-explain = من جملة الاتفاق إلى بايتات البلاغات
notice-explain = كيف نشأ تقييم واحد خطوة خطوة: تحليل خاص. النص الموقّع هو الحجة؛ البرنامج يقيّم، والهيئة المسماة في الاتفاق تتحقق.
explain-sentence = الجملة: { $clause }
explain-at = في ملف الاتفاق { $file }، السطر { $line }
explain-no-source = لم يُذكر مصدر
explain-no-instance = لم تنشأ حالة: لم يُبلَّغ عن فعل يستدعيها، أو هي رخصة لا يُقيَّم منها شيء.
explain-obligation = محوّلة إلى التزام: { $id }
explain-lowered = { $duty }، على { $who }؛ { $bound }
duty-forbid = يحظر
duty-require = يوجب
duty-limit = يحدّ
duty-permit = يجيز
bound = { $lo_n ->
    [0] { $hi_n ->
        [0] دون حد: يُذكر ما وُجد فقط
       *[other] { $hi } على الأكثر
    }
   *[other] { $hi_n ->
        [0] { $lo } على الأقل
       *[other] { $lo } على الأقل و{ $hi } على الأكثر
    }
}
explain-window = النافذة وكيف تُحسب
window-once = نافذة واحدة
window-every = نافذة لكل فترة من الأيام عددها { $n }
window-opens = تُفتح: { $moment }
window-closes = تُغلق بعد: { $moment }
window-no-close = لا نهاية لها بذاتها
window-each = نافذة لكل واقعة تستدعيها{ $before_n ->
    [0] { $opens_n ->
        [0] ، من تلك اللحظة
       *[other] ، من { $opens } بعدها
    }
   *[other] ، من أي وقت قبلها
}{ $closes_side ->
    [none] ، دون نهاية
    [before] ، حتى { $closes } قبلها
   *[after] ، حتى { $closes } بعدها
}
window-trigger = ما يستدعيها: { $ask }
moment-after = { $days ->
    [0] { $length_n ->
        [0] في لحظة تحقق: { $what }
       *[other] بعد { $length } من: { $what }
    }
   *[other] بعد أيام عددها { $days } من: { $what }
}
explain-here = هذه الحالة ({ $k } من { $n }): { $begin_n ->
    [0] { $end_n ->
        [0] في أي وقت
       *[other] حتى { $end }
    }
   *[other] { $end_n ->
        [0] من { $begin } دون نهاية
       *[other] من { $begin } إلى { $end }، دون النهاية نفسها
    }
}
explain-opened = فتحتها: { $fact }
explain-select = ما يجب أن تكون عليه الواقعة لتُحسب
tally-count = كل حادث من هذا النوع يُعد واحدًا{ $times_n ->
    [0] { "" }
   *[other] ، مضروبًا في { $times }
}
tally-sum = تُجمع مقادير هذه الوقائع؛ وما لا مقدار له يُعد واحدًا{ $times_n ->
    [0] { "" }
   *[other] ، مضروبًا في { $times }
}
tally-level = يُحسب آخر مقدار ذُكر{ $times_n ->
    [0] { "" }
   *[other] ، مضروبًا في { $times }
}
ask-acts = الفعل: { $acts }
ask-actors = من: { $who }
ask-joint = من: { $who }؛ أو من غير مسمى حيث كل جهة مسماة منهم
ask-toward = تجاه: { $who }
ask-zones = في: { $where }
ask-outside = خارج: { $where }
ask-weapons = الأسلحة: { $what }
ask-items = من: { $what }
ask-clauses = تسمي: { $what }
ask-statuses = الحالة: { $what }
ask-kinds = نوع الواقعة: { $what }
ask-calibre = العيار { $low ->
    [0] أقل من { $high } مم
   *[other] { $high ->
        [0] من { $low } مم
       *[other] من { $low } إلى أقل من { $high } مم
    }
}
ask-unit = تُعد بوحدة: { $unit }
ask-certified = صادق عليها: { $who }
ask-own = لا تسمي بندًا غير { $clause }
ask-crisp = بمعيار الإثبات في الاتفاق أو مصادق عليها
ask-supported = لم تُسحب ولم يُنظر فيها دون تأكيد ولم ترمّزها آلة
core-deeper = تحقق شرط آخر
core-reached = حلول { $moment }
core-holds = { $lo_n ->
    [0] يوجد { $hi } على الأكثر
   *[other] { $hi_n ->
        [0] يوجد { $lo } على الأقل
       *[other] يوجد من { $lo } إلى { $hi }
    }
} مما يلي: { $sums }
core-any = أي من: { $parts }
core-at-least = { $n } على الأقل من: { $parts }
core-not = عدم تحقق: { $part }
core-kept = دوام ما يلي { $length } دون انقطاع: { $part }
core-since = سبق أن تحقق: { $part }
core-lives = { $what }: { $states }
core-life-dormant = لم يسرِ بعد
core-life-in-force = سارٍ
core-life-suspended = معلّق
core-life-ended = انتهى
explain-counted = الوقائع المحسوبة: { $n }
explain-doubts = وقائع مشكوك فيها لا تُحسب لأي جهة: { $n }
explain-misses = وقائع من هذا الفعل تُركت: { $n }؛ الأقرب أولًا مع السبب
explain-more = و{ $n } أخرى
explain-chance = التأكد { $share }
explain-line = { $file } (SHA-256 { $digest }…)، السطر { $row }، البايتات { $begin } إلى { $end } (SHA-256 { $own }…): { $bytes }
explain-withheld = { $file } (SHA-256 { $digest }…)، السطر { $row }، البايتات { $begin } إلى { $end } (SHA-256 { $own }…): علامة للإحالة، ولا تُعرض كلماتها{ $bytes }
explain-row = { $file } (SHA-256 { $digest }…)، الصف { $row } من جدول بلا أسطر
explain-lost = { $file } (SHA-256 { $digest }…)، جدول وقائع؛ السطر { $row } من الملف الذي أُخذ منه، SHA-256 { $original }…، وهو لم يُقرأ ولم يُحفظ مع الحالة
explain-changed = تغيّر الملف منذ قراءته.
explain-no-line = الواقعة { $id } ليست في أي ملف قُرئ
lack-before = قبل النافذة بأيام عددها { $n }
lack-after = بعد النافذة بأيام عددها { $n }
lack-withdrawn = سُحبت
lack-not-confirmed = نُظر فيها ولم تُؤكد
lack-machine = رمّزتها آلة
lack-proof = دون معيار الإثبات في الاتفاق
lack-toward = تجاه { $is_n ->
    [0] غير مسمى
   *[other] { $is }
}
lack-actor = { $is_n ->
    [0] لم يُسجل من الفاعل
   *[other] من { $is }
}
lack-stranger = إحدى الجهات المسماة ليست مشاركة
lack-place-away = خارج المكان بمسافة { $metres }
lack-distance = { $metres } م
lack-place = ليست في مكان يُعرف أنه المطلوب{ $is_n ->
    [0] { "" }
   *[other] : { $is }
}
lack-inside = في مكان مستثنى
lack-item = من فئة أخرى{ $is_n ->
    [0] { "" }
   *[other] : { $is }
}
lack-clause = تسمي { $is_n ->
    [0] لا بند
   *[other] { $is }
}
lack-certified-by = صادق عليها { $is_n ->
    [0] لا أحد
   *[other] { $is }
}
lack-status = الحالة { $is_n ->
    [0] غير مذكورة
   *[other] { $is }
}
lack-kind = نوع آخر من الوقائع: { $is }
lack-weapon = السلاح { $is_n ->
    [0] غير مذكور
   *[other] { $is }
}
lack-calibre = العيار { $is_n ->
    [0] غير مذكور
   *[other] { $is } مم
}
lack-unit = تُعد بوحدة { $is }
lack-own = مدرجة تحت { $is }
lack-unlikely = لا يعطيها مصدرها إلا { $percent } في المئة أن تكون هذا الفعل
lack-told-already = تقرير آخر عن حادث محسوب مرة واحدة من قبل؛ ومن عدة كميات تعتمد الوسطى، ومن اثنتين الأدنى
lack-permitted = أجازتها رخصة سارية، أو حلت محلها نسخة لاحقة، أو حُسبت مع واقعة أخرى من حادثها، أو وقعت والبند غير سارٍ
explain-sum = المجموع
explain-summed = وُجد { $value }؛ المطلوب: { $bound }
explain-status = الحالة: { $status }
explain-closed = كانت النافذة قد أُغلقت عند حد القراءة، { $day }
explain-open = كانت النافذة ما زالت مفتوحة عند حد القراءة، { $day }
explain-coverage = روقبت { $share } من وقت سريانها؛ ويُقرأ الصمت التزامًا ابتداءً من { $floor }
explain-so-met = إذن مستوفى: أُنجز كما أُبلغ، أو رُوعي مع مراقبة كافية
explain-so-contrary-indication = إذن مؤشر مخالف: ما حُسب يدل على عدم مراعاة البند
explain-so-overdue = إذن متأخر: استحق ولا بلاغ عن أداء كامل
explain-so-open = إذن مفتوح: ما زال جاريًا، أو لم يأتِ ما ينتظره
explain-so-not-observed = إذن غير مرصود: المراقبة أقل من أن يُقرأ الصمت التزامًا
explain-met-at = أُنجز في { $day }
explain-picture = الصورة
explain-picture-intro = كل خانة تستند إلى ما قبلها. وتقود الوقائع إلى أسطرها في البلاغ.
explain-box-sentence = الجملة
explain-box-obligation = الالتزام
explain-box-window = النافذة
explain-box-select = ما يُحسب
explain-box-sum = المجموع
explain-box-status = الحالة
explain-edge-asked = يطلب
explain-edge-counted = محسوبة
explain-edge-doubt = مشكوك فيها
explain-edge-left-out = متروكة
explain-edge-read = مقروءة من
explain-reports = أسطر البلاغات
explain-reports-intro = البايتات كما هي في الملف؛ وما ليس حرفًا عاديًا يُكتب برمز.
explain-column-fact = الواقعة
explain-column-how = كيف أُخذت
explain-column-line = السطر
explain-column-bytes = البايتات

## ما تغيّر

diff-title = ما تغيّر
notice-diff = ما تغيّر بين حدّي قراءة وما سبّبه. يقرأ كل حد البلاغات المسجلة ونسخ الاتفاق الموضوعة حتى ذلك الحين. تحليل خاص؛ والهيئة المسماة في الاتفاق تتحقق.
diff-span = من { $begin } إلى { $end }
diff-unchanged = الحالات المتغيرة: { $moved }، وغير المتغيرة: { $instances }؛ البنود الباقية على حالها: { $clauses }، وما بقي سريانه كما كان: { $lives }. الوقائع الواردة بينهما: { $arrived }.
diff-clauses = بنود تغيّرت حالها
diff-clauses-none = كل بند على ما كان عليه.
diff-headline = { $clause }: { $was } → { $now }
diff-instances = الحالات المتغيرة: { $n }
diff-none = لم تتغير أي حالة.
diff-absent = غير موجودة
diff-moved = { $obligation }{ $day_n ->
    [0] { "" }
   *[other] { " " }({ $day })
}{ $binding_n ->
    [0] { "" }
   *[other] { " " }بشأن { $binding }
}: { $was } → { $now }{ $sum_n ->
    [0] { "" }
   *[other] ، المجموع { $old } → { $new }
}
diff-because = بسبب: { $causes }
diff-cause-facts = وقائع واردة
diff-cause-late-facts = وقائع سُجلت متأخرة عما حدث من قبل
diff-cause-revised = وقائع مُراجعة أو مسحوبة
diff-cause-version = نسخة من الاتفاق
diff-cause-day = مرور الوقت وحده
diff-new-fact = جديدة: { $fact }
diff-lost-fact = لم تعد: { $fact }
diff-lives = سريان تغيّر
diff-life = { $life }: { $was } → { $now }{ $day_n ->
    [0] { "" }
   *[other] ، في { $day }
}
diff-versions = نسخ الاتفاق التي دخلت
diff-thresholds = عتبات تغيّرت
diff-threshold = { $what }: { $was } → { $now }
diff-step = { $step }{ $matter_n ->
    [0] { "" }
   *[other] { " " }بشأن { $matter }
}: { $standing }
diff-late = وقائع سُجلت متأخرة: { $n }
diff-revised = وقائع مُراجعة: { $n }
diff-revision = { $old } → { $new }
diff-withdrawn = وقائع مسحوبة: { $n }
diff-figure-clauses = بنود تغيّرت حالها
diff-figure-moved = حالات تغيّرت
diff-figure-same = حالات لم تتغير
diff-figure-arrived = وقائع وردت
diff-figure-late = منها سُجلت متأخرة
diff-was = كان
diff-now = صار
diff-window = النافذة من
diff-why = لماذا

## حوادث روتها عدة تقارير

incidents-title = حوادث روتها عدة تقارير
incidents-title-all = الحوادث، ومنها ما يرويه تقرير واحد
sure-prior = قبل أي تقرير: { $odds }
sure-witness = { $who } ({ $n ->
    [one] تقرير واحد
    [two] تقريران، شاهد واحد
    [few] { $n } تقارير، شاهد واحد
   *[other] { $n } تقريرًا، شاهد واحد
}): مضروبًا في { $times }؛ { $basis }
sure-together = معًا: { $odds }، المصداقية { $digit }
sure-against-its-interest = { $who }، خلافًا لمصلحته
sure-in-its-interest = { $who }، وفقًا لمصلحته
sure-even = متعادل
sure-odds = { $one } إلى { $other }
sure-range = { $odds } (من { $low } حتى { $high })، { $percent } %
sure-unknown = الدرجة { $mark }: غير معروف
sure-graded = الدرجة { $mark }: { $chance }
sure-learned = مستفاد، حوادث محققة: { $n }: { $chance }
sure-stated = تقدير مسبق معلن، { $why }: { $chance }
sure-ceiling = ؛ لا يزيد على ما تسمح به المصداقية { $digit } ({ $odds })
sure-why-mechanism = مراقبو الآلية أنفسهم
sure-why-monitor = أشخاص في المكان يراقبون لغيرهم
sure-why-authority = سلطة لا تنتمي إلى أي طرف
sure-why-party = طرف لا مصلحة له في الأمر
sure-why-human-coded-news = أخبار قرأها أشخاص
sure-why-machine-coded-news = أخبار قرأتها آلات، ولا وزن لها
sure-why-against-its-interest = طرف عن خرقه هو، أو عما أحسن الطرف الآخر فعله
sure-why-in-its-interest = طرف عن خرق الطرف الآخر، أو عما أحسن هو فعله
incidents-alone = حوادث يرويها تقرير واحد ولم تُدرج: { $n }؛ يدرجها الخيار { $option } مع المعرّفات اللازمة لاتخاذ قرار.
incidents-subtitle = أي التقارير تروي حادثاً واحداً، وأين تختلف، ومدى التيقن من وقوعه
notice-incidents = تحليل خاص وليس بياناً من الآلية. يقول إن شيئاً وقع وما احتمال ذلك؛ ولا يقول من فعله، ولا شيئاً عن إخلال. وما يُعرف عن المصادر يسميها: ليس للنشر.
incidents-sum = التقارير: { $reports }؛ الحوادث التي ترويها: { $incidents }؛ ما روته عدة تقارير: { $shared }؛ ما تختلف فيه التقارير منها: { $differing }.
incidents-cut-off = تاريخ القطع { $day }
incidents-none = لا حادث رواه أكثر من تقرير.
incidents-intro = الأكثر رواية أولاً. وكل منها يقود إلى تقاريره وإلى مدى التيقن منه.
incidents-map = أين
incidents-map-intro = نقطة التقرير الأقل خطأً.
incidents-unit = تقارير
incidents-id = الحادث { $id }
incidents-when = متى
incidents-where = أين
incidents-acts = الأفعال
incidents-reports = التقارير
incidents-sure = وقع
incidents-differ = تختلف في
incidents-span = من { $begin } إلى { $end }
incidents-point = { $lat }، { $lon }{ $radius_n ->
    [0] { "" }
   *[other] { " " }(± { $radius } كم)
}
incidents-act-share = { $act } ({ $share })
incidents-report = { $source }: { $file }، السطر { $line }؛ الواقعة { $fact }{ $fields_n ->
    [0] { "" }
   *[other] ؛ يختلف في { $fields }
}
incidents-difference = { $field }: { $value } بحسب { $source } ({ $fact }){ $apart_n ->
    [0] { "" }
   *[other] ، بفارق { $apart } { $unit } عما اعتُمد
}
incidents-sure-told = وقع: { $share }
incidents-how-sure = مدى التيقن
incidents-how-sure-intro = الأرجحية قبل أي تقرير، مضروبة في أرجحية كل شاهد مرة واحدة. والتقارير التي تنقل عن شخص واحد، أو تشترك في نص، شاهد واحد.
incidents-more = غيرها: { $n }
field-time = الوقت
field-place = المكان
field-act = الفعل
field-actor = من قام بالفعل
field-figure = العدد
apart-days = يوم
apart-km = كم
apart-persons = شخص
accounting-title = مصير كل تقرير
accounting-intro = الوقائع بحسب مصيرها. ما مرّ كما هو يبقى كما ورد؛ وما تُرك ليس جزءاً من هذه الحال.
accounting-state = المصير
accounting-why = لماذا
accounting-facts = وقائع
accounting-reports = تقارير
accounting-fused = جُمعت
accounting-passed = مرّت كما هي
accounting-out = تُركت
accounting-line = { $state }: وقائع { $facts }{ $reports_n ->
    [0] { "" }
   *[other] { " " }من تقارير { $reports }
}{ $why_n ->
    [0] { "" }
   *[other] ؛ { $why }
}
accounting-files = الملفات المقروءة
accounting-file = { $file }: صفوف مقروءة { $rows }، مرفوضة { $refused }، وقائع { $facts }
read-once = { $file } هو الملف نفسه { $first }: قُرئ مرة واحدة
accounting-why-is-of-kind-act = فعل لا حادث
accounting-why-is-of-kind-coverage = تغطية لا حادث
accounting-why-is-of-kind-measure = عدد لغير الضحايا
accounting-why-names-its-incident-already = تسمي حادثها أصلاً
accounting-why-is-the-mechanism-s-own = من الآلية نفسها
accounting-why-was-withdrawn = مسحوبة
accounting-why-has-no-point = بلا نقطة
accounting-why-is-placed-no-better-than-sixty-km = موضعها لا يُعرف بأدق من ٦٠ كم
accounting-why-is-dated-no-better-than-seven-days = تاريخها لا يُعرف بأدق من ٧ أيام
accounting-why-is-a-count-without-its-event = عدد بلا حدثه
accounting-why-recorded-after-the-cut-off = سُجلت بعد تاريخ القطع
accounting-why-given-twice = وردت مرتين
decisions-title = قرارات أشخاص
decisions-intro = كل قرار يسري قبل أي شيء آخر ومع التقارير الجديدة؛ ولا يزول من تلقاء نفسه.
decisions-none = لم يقرر أحد شيئاً بشأن هذه التقارير.
decisions-what = القرار
decisions-facts = الوقائع
decisions-who = من ومتى
decisions-why = لماذا
decisions-state = الحال
decision-same = حادث واحد
decision-apart = حوادث مختلفة
decision-applied = مطبَّق
decision-waits = ينتظر
decision-overruled = منقوض
decision-told = { $state }: { $what }: { $facts }؛ { $who }، { $when }: { $why }{ $reason_n ->
    [0] { "" }
   *[other] { " " }[{ $reason }]
}
scales-title = ما عُرف عن المصادر
scales-intro = عُرف بمقارنتها، من هذه التقارير وحدها؛ والأزواج القليلة لا تقول إلا القليل. وهو يسمي المصادر: ليس للنشر.
scales-source = المصدر
scales-stated = يحدد موضعه ضمن
scales-reports = تقارير
scales-pairs = الأزواج التي يستند إليها
scales-place = خطأ الموضع، كم
scales-lag = أيام التأخر عن الأسرع
scales-acts = فعل آخر
scales-names = أسماء أخرى
scales-below = { $km } كم
scales-unstated = لم يُذكر
scales-line = { $source } (يحدد موضعه ضمن: { $stated }): تقارير { $reports }، أزواج { $pairs }؛ خطأ الموضع { $place } كم، التأخر عن الأسرع { $lag } يوم، فعل آخر { $acts }، أسماء أخرى { $names }

## من التقارير إلى الحوادث، في التقييم

together-title = من التقارير إلى الحوادث
together-intro = جُمعت تقارير الحادث الواحد قبل أي عدّ، فيُعدّ ما روته عدة مصادر مرة واحدة.
together-reports = تقارير وردت
together-incidents = حوادث ترويها
together-shared = روتها عدة تقارير
together-differing = تختلف فيها التقارير
together-decisions = قرارات أشخاص مطبَّقة
together-decisions-note = تنتظر: { $waits }؛ منقوضة: { $overruled }
together-most = أكثر الحوادث رواية
together-not = هناك أحداث محددة الموضع من مصادر عددها { $n }، ولم تُجمع التقارير: فما روته عدة مصادر محسوب عدة مرات. أعد التشغيل مع --fuse لجمع تقارير الحادث الواحد؛ والأمر servanda incidents يسردها.
together-told = التقارير المجموعة: { $reports }؛ الحوادث التي ترويها: { $incidents }؛ ما روته عدة تقارير: { $shared }؛ ما تختلف فيه التقارير منها: { $differing }؛ قرارات أشخاص مطبَّقة: { $decided }.

## أطراف لا يعرفها الاتفاق

unknown-title = أسماء ليست لأي مشارك
unknown-line = تقارير تسمّي طرفاً ليس من المشاركين: { $n } ({ $names }):
unknown-remedy = أضف الاسم في agreement.yaml تحت participants عند المشارك المقصود (known_as: {"{"}reports: ["الاسم"]{"}"})، أو صحّح التعيين.
unknown-intro = تقارير تسمّي طرفاً ليس مشاركاً ولا هيئة في الاتفاق: { $n }؛ ولا تُحسب بين الأطراف:
unknown-name = { $name } ({ $facts })
unknown-more = وغيرها: { $n }
unknown-as-written = الاسم كما كُتب
unknown-facts = تقارير

## من كان قادراً على الرؤية

watched-title = من كان قادراً على الرؤية
watched-marking = من صنف الآلية: ليس للنشر بالتفصيل.
watched-intro = من صنف الآلية: أين كانت الدورية، وأين مُنعت، ومن منعها، سجلٌّ للآلية نفسها وليس للنشر بالتفصيل. لكل هيئة ومنطقة، في زمن السريان قبل تاريخ القطع.
watched-archive = بين الأدلة محفوظات أكبر من أن تُحفظ في الذاكرة؛ ويذكر --html و--json من كان قادراً على الرؤية.
watched-empty = لا سجل لمن كان قادراً على الرصد.
watched-body = الهيئة
watched-where = أين
watched-when = متى
watched-share = المرصود
watched-hours = ساعات الرصد الكاملة على الأكثر
watched-refused = ساعات المنع
watched-by = منعه
watched-acts = رُصد من أجل
watched-anybody = غير مسماة
watched-everywhere = كل مكان
watched-everything = كل شيء
watched-refusals = منع وصول: { $refusals }؛ عرقلة: { $restrictions }
watched-line = { $body }، { $place }: رُصد، الزمن مضروباً في النسبة المبلَّغ عنها: { $share } من زمن السريان (ساعات كاملة على الأكثر: { $hours }){ $refused_n ->
    [0] { "" }
   *[other] ؛ ساعات منع الوصول: { $refused }{ $by_n ->
        [0] { "" }
       *[other] ، منعه { $by }
    }
}
explain-told-by = تقارير روته: { $n }
diff-cause-fusion = تقارير جُمعت على نحو آخر

## مقارنة مصدرين

two-title = مقارنة { $first } و{ $second }
two-subtitle = ما رآه كلاهما، وما رآه أحدهما ولم يره الآخر
two-meaning-alone = التقرير الذي ينفرد به مصدر لا يثبت أن الآخر مخطئ: فهما يغطيان أماكن وساعات مختلفة.
two-meaning-witness = المصدران اللذان يكرران ناشراً واحداً شاهد واحد؛ واتفاقهما يدل على نقل أمين لا أكثر.
two-meaning-matched = تُطابَق التقارير بالمكان والوقت، واحد من كل مصدر على الأكثر؛ وحيث يتقارب كثير منها يكون بعض التطابق مصادفة، فعدد اليوم أو المنطقة أوثق من التطابق المفرد.
two-left-out = ما تُرك لوقوعه خارج المدة التي يغطيها كلاهما: { $outside }. وبلا نقطة معروفة: { $unplaced }.
two-left-out-of = { $source }: { $n }
two-refused = الصفوف المقروءة، وما رفضه قارئها: { $told }.
two-refused-of = { $source }: { $rows }، { $refused }
two-figures = إجمالاً
two-both-figure = رآه كلاهما
two-both = كلاهما
two-only-figure = في { $source } وحده
two-only = { $source } وحده
two-lag = وسيط تأخر { $second } عن { $first }
two-lag-ahead = وسيط سبق { $second } لـ{ $first }
two-lag-left-out = ما تُرك عند حساب من سبق، لأن أحد التقريرين يمتد أكثر من ساعة: { $n }.
two-span-hours = { $hours } س { $minutes } د
two-span-minutes = { $minutes } د
two-span-seconds = { $seconds } ث
two-step-minutes = من { $low } إلى أقل من { $high } دقيقة
two-regions = حسب المنطقة
two-region = المنطقة
two-unnamed = منطقة غير مسماة
two-days = حسب اليوم
two-day = اليوم
two-first = من سبق
two-after = { $second } بعد { $first }
two-reports = تقارير
two-step = من { $low } إلى أقل من { $high } ثانية
two-step-before = قبله، والفرق بالدقائق أكثر من { $minutes }
two-step-after = بعده، والفرق بالدقائق { $minutes } أو أكثر
two-empty = لا شيء في المدة التي يغطيها كلاهما.

## التفاوض

subtitle-negotiation = أين يمكن أن يتفق المشاركون، وعلى ماذا يستند ذلك
notice-negotiation = ما تتيحه المسائل المطروحة وقيم كل مشارك. لا شيء من هذه القيم نفسها في هذه الصفحة. البرنامج يحسب بما قيل له، والناس هم من يقررون، لا نقطة على منحنى.
neg-shown = تظهر هنا حصص ما يمكن أن يكسبه كل مشارك، وهي تكشف نسب قيمه: احفظ هذه الصفحة كما تحفظ القيم.
neg-figure-packages = مجموع الحزم
neg-figure-allowed = منها تحترم القواعد
neg-figure-inside = لا تضع أحداً دون حده الأدنى
neg-figure-frontier = نقاط على حدود المنطقة
neg-figure-trades = تحركات في مسألتين يكسب بها الجميع
neg-frontier-title = الحدود
neg-frontier-intro = كل نقطة حزمة: لا توجد حزمة أخرى مساوية لها على الأقل للجميع وأفضل منها لأحد. النقاط مرتبة بحسب تفضيل كل طرف لا بحسب المسافات، لأن المسافات تكشف قيمه.
neg-frontier-shares = كل نقطة حزمة: لا توجد حزمة أخرى مساوية لها على الأقل للجميع وأفضل منها لأحد. المحوران حصص من أقصى ما يمكن أن يكسبه كل طرف في المنطقة؛ والخطوط المتقطعة هي الحدود الدنيا.
neg-frontier-sample = للحدود نقاط أكثر مما يمكن حفظه: هذه عينة على امتداد أشعة.
neg-axis = مكسب { $who }
neg-less = أقل
neg-more = أكثر
neg-name-nash = ناش
neg-name-kalai-smorodinsky = كالاي-سمورودنسكي
neg-name-egalitarian = التساوي
neg-name-welfare = المجموع
neg-means-nash = ناش: أكبر حاصل ضرب للمكاسب
neg-means-kalai-smorodinsky = كالاي-سمورودنسكي: أكبر حصة دنيا مما يمكن أن يكسبه كل طرف
neg-means-egalitarian = التساوي: أكبر مكسب أدنى، بالوحدات المذكورة
neg-means-welfare = المجموع: أكبر مجموع للمكاسب، بالوحدات المذكورة
neg-today = اليوم
neg-asks = ما يطلبه { $who }
neg-packages-title = الحزم جنباً إلى جنب
neg-packages-intro = ما يشير إليه كل مبدأ. ناش وكالاي-سمورودنسكي لا يتوقفان على وحدات المشاركين؛ أما حزمتا التساوي والمجموع فتتوقفان عليها، ولا تعنيان الكثير حين تختلف الوحدات.
neg-issue = المسألة
neg-share-row = { $who }: الحصة من أقصى ما يمكن كسبه
neg-gap-row = قد تعلوه حزمة أفضل بما لا يزيد على
neg-none-title = لا توجد منطقة اتفاق ممكنة
neg-none = كل حزمة تضع أحداً دون حده الأدنى. وأقربها تضع { $who } دونه.
neg-none-reach = الحد الأدنى لدى { $who } يعلو كل الحزم.
neg-nearest = الأقرب
neg-trades-title = تحركات من وضع اليوم يكسب بها الجميع
neg-trades-intro = مرتبة بحسب أقل المكاسب. من يتنازل في مسألة يتنازل له في أخرى؛ وحيث لا يتنازل أحد يكسب الجميع.
neg-trade-size = المسائل
neg-gives = ما يتنازل فيه { $who }
neg-free = ما يكسب منه الجميع
neg-move = { $issue }: { $from } ← { $to }
neg-fold = الخطوات
neg-no-trades = لم يوجد تحرك كهذا، أو أن حزمة اليوم غير معروفة.
neg-ways-title = دفعة واحدة أو خطوة خطوة
neg-ways-intro = ما احتمال رصد الامتناع الذي يكفي لكي تصون كل خطوة نفسها. كل خطوة في المسار يكسب بها الجميع.
neg-way = إلى الحزمة بحسب { $which }
neg-at-once = دفعة واحدة: { $needs }
neg-step = الخطوة { $n }: { $issues }: { $needs }
neg-needs = يلزم رصد بنسبة { $share } ({ $who })
neg-needs-none = لا رصد يكفي لدى { $who }
neg-nobody-gives = لا أحد يتنازل
neg-no-path = لم يوجد مسار يكسب الجميع في كل خطوة منه.
neg-parts = الخطوات حتى 99 % في أجزاء لا تُسترد، على الأقل: { $n }.
neg-parts-none = في أجزاء لا تُسترد: لا جدول يصون نفسه.
neg-rests = يستند إلى: رصد { $detection }، إنذارات كاذبة { $alarm }، صبر { $patience }، لكل خطوة؛ والانهيار يعيد حزمة اليوم. ما يمكن استرداده لاحقاً ويبقى معرضاً في كل خطوة: { $back }.
neg-nothing = لا شيء
neg-holds = يصمد خطوة خطوة
neg-holds-means = كل خطوة تصون نفسها بالرصد المفترض
neg-holds-not = لا يصمد
neg-holds-not-means = خطوة ما تحتاج رصداً أكثر من المفترض، أو لا يوجد مسار
neg-robust-title = إذا كانت القيم غير صحيحة
neg-robust-intro = خطأً أو قصداً، مع اعتبار قيم الآخرين صحيحة. للحزمة بحسب ناش.
neg-room = قد تخطئ قيمه، في أسوأ الأحوال، قبل أن تصبح الحزمة دون حده الأدنى
neg-over = المبالغة في حده الأدنى
neg-inflate = ذكر مسألة بضعف قيمتها أو نصفها
neg-band-little = بأقل من جزء من عشرين من مدى كل مسألة
neg-band-some = بين جزء من عشرين وخُمس مدى كل مسألة
neg-band-much = بأكثر من خُمس مدى كل مسألة
neg-room-share = بنسبة { $share } من مدى كل مسألة
neg-pays = يجدي؛ والخاسر { $who }
neg-pays-issue = يجدي ({ $issue })؛ والخاسر { $who }
neg-pays-not = لا يجدي
neg-backfires = ينتهي أسوأ من عدم الاتفاق: { $n } من المحاولات وعددها { $tried }
neg-all-title = كل الحزم على الحدود
neg-all-intro = بترتيب محتواها لا بحسب تفضيل أحد.
neg-by = بحسب
neg-doubt-title = الحزم ما دامت القيم موضع شك
neg-doubt-intro = القيم معروفة ضمن مجالات أو بالترتيب فقط: { $who }. لا تُفرد أي حزمة. الحصص من سحوب مما تتيحه الملفات (عددها: { $n })، وليست احتمالات لشيء في الواقع؛ ولدى { $zone } من السحوب منطقة.
neg-doubt-uncompared = الحزم أكثر من أن تقارن واحدة بواحدة: لا يقال ما هو أمثل يقيناً.
neg-col-package = الحزمة
neg-col-optimal = على الحدود
neg-col-acceptable = مقبولة للجميع
neg-col-zone = السحوب: في المنطقة
neg-col-frontier = السحوب: على الحدود
neg-sure-yes = يقيناً
neg-sure-no = قطعاً لا
neg-sure-open = بحسب القيم

subtitle-companion = دليل لمن ينفّذون الاتفاق
companion-notice = { $who_n ->
    [0] ما على كل طرف أن يفعله، بكلمات بسيطة.
   *[other] ما على { $who } أن يفعله، بكلمات بسيطة.
 } قراءة خاصة أعدّها البرنامج من الملف المرمَّز، وليست النص الأصلي: والعبرة بالنص الموقَّع. عند الشك اسأل قيادتك أو الهيئة المسمّاة.
companion-must = { $who }: يجب عليكم
companion-must-not = { $who }: يُحظر عليكم
companion-limit = { $who }: تلتزمون هذه الحدود
companion-may = { $who }: يجوز لكم
companion-changes = { $who }: ما يبدأ أو ينتهي أو يتغيّر
companion-what = ماذا
companion-when = متى
companion-where = أين
companion-tell = من تُبلغون
companion-else = وإلا
companion-throughout = ما دام الاتفاق سارياً
companion-anywhere = لم يُسمَّ مكان
companion-nobody = لم يُسمَّ أحد
companion-unsaid = لا يقول الاتفاق ذلك
companion-nothing = لا يُلزم الاتفاق هذا المشارك بشيء.
companion-all = { $label }: { $said }.

# ما لم يُعرَّف بعد
open-title = ما زال غير معرَّف
open-intro = كل سطر موضع قد يقرأ فيه الأطراف النص قراءات مختلفة، أو لا يستطيع أحد أن يقول هل احتُرم.
open-none = لا شيء تُرك مفتوحًا في ما يستطيع البرنامج معرفته.
open-nothing-yet = لم يُؤكَّد أي بند بعد: يظهر هنا ما تتركه المسودة مفتوحًا متى أُكِّدت البنود.
open-what = ماذا
open-missing = ما ينقص
open-place = لم يقل أحد أين هو
open-date = لم يُذكر تاريخ
open-signed = التوقيع
open-entry = بدء النفاذ
open-who = لم يُذكر من يُلزمه
open-sight = لم تُكلَّف أي هيئة برصده
ground-none = لم تُسمَّ أي منطقة أو خط بعد.
words-none = لم تُعرَّف أي كلمة بعد، ولا وُسمت أي كلمة بأنها غير معرَّفة.

## escalation: the frame, and what the readings rest on
class-mechanism = للآلية وحدها: لا يُنشر ولا يُطلع عليه الأطراف (mechanism)
class-public = يجوز نشره (public)
esc-subtitle = هل يتسع القتال، ومن يرد على من، وهل تصمد الهدنة
esc-note = ما يقع معًا يُذكر أنه يقع معًا؛ ولا يُبيَّن سبب، ولا يُقال أبدًا من بدأ.
esc-not-told = لم يُذكر: { $part }
esc-seen-title = ما يستند إليه هذا
esc-truce-title = هل تصمد الهدنة
esc-turns-title = متى تغيّر المستوى
esc-reciprocity-title = من يرد على من
esc-spread-title = هل يتسع القتال
esc-spread-title-alerts = هل تتسع الإنذارات
esc-signals-title = ما قيل إلى جانب ما فُعل
esc-warning-title = الإنذار المبكر
esc-guard-title = ما قد يكون غير ذلك
esc-forecast-title = ما قد يأتي
esc-seen-acts-violence = أعمال العنف المحصاة
esc-seen-acts-alerts = الإنذارات المحصاة
esc-seen-acts = الأفعال المحصاة
esc-seen-days = الأيام المحصاة
esc-seen-who = سُجّل فاعلها
esc-seen-left = الصفوف التي لم تُحسب
esc-seen-association = تُذكر الآثار على أنها اقتران: ما يقع معًا إن لم يتغير شيء آخر. ولا تُذكر نتيجة لكل طرف إلا حيث يسجل المصدر من الفاعل.
esc-seen-attributed-alone = { $n ->
    [0] الفعل الوحيد لا يذكر الفاعل على وجه اليقين: فلا يُذكر شيء لكل طرف.
   *[other] الفعل الوحيد يذكر الفاعل على وجه اليقين.
}
esc-seen-attributed-alone-alerts = { $n ->
    [0] الإنذار الوحيد لا يذكر الفاعل على وجه اليقين: فلا يُذكر شيء لكل طرف.
   *[other] الإنذار الوحيد يذكر الفاعل على وجه اليقين.
}
esc-seen-attributed = { $n ->
    [0] لا يذكر أي من الأفعال ({ $of }) الفاعل على وجه اليقين: فلا يُذكر شيء لكل طرف.
    [one] فعل واحد من أصل { $of } يذكر الفاعل على وجه اليقين.
    [two] فعلان من أصل { $of } يذكران الفاعل على وجه اليقين.
    [few] { $n } أفعال من أصل { $of } تذكر الفاعل على وجه اليقين.
    [many] { $n } فعلًا من أصل { $of } تذكر الفاعل على وجه اليقين.
   *[other] { $n } فعل من أصل { $of } تذكر الفاعل على وجه اليقين.
}
esc-seen-attributed-alerts = { $n ->
    [0] لا يذكر أي من الإنذارات ({ $of }) الفاعل على وجه اليقين: فلا يُذكر شيء لكل طرف.
    [one] إنذار واحد من أصل { $of } يذكر الفاعل على وجه اليقين.
    [two] إنذاران من أصل { $of } يذكران الفاعل على وجه اليقين.
    [few] { $n } إنذارات من أصل { $of } تذكر الفاعل على وجه اليقين.
    [many] { $n } إنذارًا من أصل { $of } تذكر الفاعل على وجه اليقين.
   *[other] { $n } إنذار من أصل { $of } تذكر الفاعل على وجه اليقين.
}
esc-seen-watched = تذكر التقارير من كان قادرًا على المراقبة وأين؛ انظر جدول التغطية في التقييم.
esc-seen-unwatched = لا يذكر أي تقرير من كان قادرًا على المراقبة وأين: فليس أي عدد هنا حصة مما حدث، وقد يُرى جانب أكثر من الآخر.
esc-seen-silence = يوم بلا تقرير ليس يومًا بلا فعل.
esc-seen-silence-alerts = يوم بلا تقرير ليس يومًا بلا إنذار.
esc-seen-none = لم يُحصَ أي فعل: لم يُقرأ شيء مما طُلب في هذه الأيام.
esc-seen-none-alerts = لم يُحصَ أي إنذار: لم يُقرأ شيء منها في هذه الأيام.
esc-seen-forces = الأفعال التي تذكر { $forces } تُعدّ ذاكرة { $side } أيضًا، فهي من جانبه أو هو المسؤول عنها.
esc-seen-forces-alerts = الإنذارات التي تذكر { $forces } تُعدّ ذاكرة { $side } أيضًا، فهي من جانبه أو هو المسؤول عنها.
esc-seen-sides = كيف يُرى كل جانب
esc-seen-side = الجانب
esc-seen-named = أفعال تذكره
esc-seen-named-alerts = إنذارات تذكره
esc-seen-acted = مسجلة باسمه
esc-seen-sources = مصادر تذكره
esc-seen-sources-title = المصادر
esc-seen-source = المصدر
esc-seen-origin = نوع المصدر
esc-seen-count = الأفعال
esc-seen-count-alerts = الإنذارات
esc-seen-who-column = الفاعل مسجل
esc-seen-first = أول يوم
esc-seen-last = آخر يوم
esc-seen-refused = صفوف تعذرت قراءتها وليست في أي عدد: { $n }؛ ويبيّن servanda ingest السبب.
esc-seen-line = { $acts_n ->
    [one] فعل واحد
    [two] فعلان
    [few] { $n } أفعال
    [many] { $n } فعلًا
   *[other] { $n } فعل
 } خلال { $days_n ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
esc-seen-line-alerts = { $acts_n ->
    [one] إنذار واحد
    [two] إنذاران
    [few] { $n } إنذارات
    [many] { $n } إنذارًا
   *[other] { $n } إنذار
 } خلال { $days_n ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
esc-origin-mechanism = الآلية
esc-origin-monitor = مراقب
esc-origin-authority = سلطة
esc-origin-party = قول أحد الجانبين
esc-origin-human-coded-news = أخبار رمّزها أشخاص
esc-origin-machine-coded-news = أخبار رمّزتها آلة

## escalation warning
esc-warning-meaning = يقول الإنذار إن رقمًا تجاوز مستواه. لا يتهم أحدًا ولا يقول لماذا، وهو للآلية. يُقرأ بجانب عدد المرات التي أخطأت فيها مثل هذه الإنذارات، وبجانب ما يقع في أي يوم.
esc-warning-set = حددت العتبات { $body }.
esc-warning-assumed = لم تحدد أي هيئة عتبات لهذه الحالة: كل المستويات مفترَضة.
esc-warning-mark-assumed = مفترَض
esc-warning-strip = متى كانت الإنذارات قائمة
esc-warning-strip-now = { $n ->
    [0] في { $day } لا إنذار قائم.
   *[other] الإنذارات القائمة في { $day }: { $n }؛ وتبلغ أشرطتها الخط المتقطع.
}
esc-warning-strip-intro = الأعمدة: أفعال في الأسبوع. السطور: العتبات ذات أحدث الإنذارات؛ والشريط إنذار واحد، أو بقدر الرقم الذي فيه.
esc-warning-strip-intro-alerts = الأعمدة: صفارات إنذار في الأسبوع. السطور: العتبات ذات أحدث الإنذارات؛ والشريط إنذار واحد، أو بقدر الرقم الذي فيه.
esc-warning-strip-folded = قد يكون الشريط عدة إنذارات
esc-warning-strip-several = { $n ->
    [one] إنذار واحد
    [two] إنذاران
    [few] { $n } إنذارات
    [many] { $n } إنذارًا
   *[other] { $n } إنذار
 }
esc-warning-strip-of-them = { $several }، القائم منها { $n }
esc-warning-weekly = أفعال في الأسبوع
esc-warning-weekly-alerts = صفارات إنذار في الأسبوع
esc-warning-alarms = الإنذارات القائمة
esc-warning-none = لا إنذار قائم.
esc-warning-no-step = لا يتيح النص خطوة لذلك؛ للوسطاء أن يطرحوه.
esc-warning-within = خلال { $time }
esc-warning-records = كم مرة أخطأت الإنذارات
esc-warning-records-intro = العتبات نفسها على هذه الوقائع يومًا بيوم، مع معرفة ما انقضى حينها وحده. بين القوسين مجال 95%؛ ولا تُذكر نسبة بأقل من { $n ->
    [one] حالة واحدة
    [two] حالتين
    [few] { $n } حالات
    [many] { $n } حالة
   *[other] { $n } حالة
 }.
esc-warning-column-what = ما يُتابَع
esc-warning-column-since = منذ
esc-warning-column-why = لماذا
esc-warning-column-calms = ما يتيحه الاتفاق
esc-warning-column-ends = متى ينتهي
esc-warning-column-wrong = إنذارات سابقة لم يأتِ بعدها شيء
esc-warning-column-levels = المستويات
esc-warning-column-false = إنذارات لم يأتِ بعدها شيء
esc-warning-column-missed = بدايات بلا إنذار
esc-warning-column-anyway = أيام وقع بعدها على أي حال
esc-warning-column-standing = أيام كان فيها إنذار قائمًا
esc-warning-column-lead = رُفع قبل البداية
esc-warning-days = { $n ->
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
 }
esc-warning-days-after = { $n ->
    [one] بعد بدايته بيوم واحد
    [two] بعد بدايته بيومين
    [few] بعد بدايته بـ{ $n } أيام
    [many] بعد بدايته بـ{ $n } يومًا
   *[other] بعد بدايته بـ{ $n } يوم
}
esc-warning-area-all = كل المناطق معًا
esc-warning-area-each = كل منطقة على حدة
esc-warning-contravened = مخالفة بند من جديد
esc-warning-contravened-drawn = مخالفة بند من جديد، بالسحب
esc-warning-branching = أفعال تتبع أفعالًا
esc-warning-branching-alerts = إنذارات تتبع إنذارات
esc-warning-count-above = أكثر من الأسابيع السابقة
esc-warning-duty-at-risk = التزام معرّض للخطر قبل موعده
esc-warning-line-unanswered = الخط بلا رد
esc-warning-new-zone = منطقة تأثرت حديثًا
esc-warning-new-zone-alerts = منطقة شملتها صفارات الإنذار حديثًا
esc-warning-because-lately = عدد الدلائل المخالفة في آخر { $back ->
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
esc-warning-because-drawn = من كل 1,000 امتداد سُحب من جديد { $n } فيها من الدلائل المخالفة { $least } أو أكثر خلال { $within ->
    [one] يوم واحد
    [two] يومين
    [few] { $within } أيام
    [many] { $within } يومًا
   *[other] { $within } يوم
 }؛ ومن مدد السنة الأخيرة المماثلة { $own } من كل 1,000. في آخر 28 يومًا: { $lately }.
esc-warning-because-below = عاد العدد دون مستواه؛ ويبقى الإنذار حتى يظل منخفضًا مدة كافية.
esc-warning-because-ratio = يتبع الفعلَ الواحد { $value } أفعال أخرى في آخر قراءة (المجال من { $low } إلى { $high }).
esc-warning-because-ratio-alerts = يتبع الإنذارَ الواحد { $value } إنذارات أخرى في آخر قراءة (المجال من { $low } إلى { $high }).
esc-warning-because-new = لم يُدوَّن هناك شيء طوال { $quiet ->
    [one] يوم واحد
    [two] يومين
    [few] { $quiet } أيام
    [many] { $quiet } يومًا
   *[other] { $quiet } يوم
 }.
esc-warning-because-since = ومنذ ذلك الحين: { $n }.
esc-warning-because-left = لم يُبلَّغ بإنجاز شيء، والباقي { $amount ->
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }، حتى { $by }.
esc-warning-because-waits-for = ينتظر: { $clause }
esc-warning-because-in-a-row = اتصالات متتالية بلا رد: { $n }، أولها { $first }.
esc-warning-because-more = { $n } في آخر { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }، والمتوقع من الأسابيع السابقة { $expected }.
esc-warning-ends-contravened = عندما يبقى احتمال دليل آخر خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } عند { $lower }% أو أقل مدة { $stay ->
    [one] يوم واحد
    [two] يومين
    [few] { $stay } أيام
    [many] { $stay } يومًا
   *[other] { $stay } يوم
 } بلا انقطاع
esc-warning-ends-contravened-drawn = عندما يبقى نصيب السحوب عند { $lower }% أو أقل مدة { $stay ->
    [one] يوم واحد
    [two] يومين
    [few] { $stay } أيام
    [many] { $stay } يومًا
   *[other] { $stay } يوم
 } بلا انقطاع
esc-warning-ends-branching = عندما تبقى النسبة عند { $lower } أو أقل مدة { $stay ->
    [one] يوم واحد
    [two] يومين
    [few] { $stay } أيام
    [many] { $stay } يومًا
   *[other] { $stay } يوم
 } بلا انقطاع
esc-warning-ends-count-above = عندما تعود الأعداد إلى قرب مستواها مدة { $stay ->
    [one] يوم واحد
    [two] يومين
    [few] { $stay } أيام
    [many] { $stay } يومًا
   *[other] { $stay } يوم
 } بلا انقطاع
esc-warning-ends-duty-at-risk = عندما يُبلَّغ بإنجازه أو يمر موعده
esc-warning-ends-line-unanswered = عندما يأتي رد
esc-warning-ends-new-zone = عندما لا يُدوَّن هناك جديد مدة { $stay ->
    [one] يوم واحد
    [two] يومين
    [few] { $stay } أيام
    [many] { $stay } يومًا
   *[other] { $stay } يوم
 }
esc-warning-levels-contravened = { $raiseat }% خلال { $withindays ->
    [one] يوم واحد
    [two] يومين
    [few] { $withindays } أيام
    [many] { $withindays } يومًا
   *[other] { $withindays } يوم
 }؛ ينتهي عند { $lowerat }% مدة { $staydays ->
    [one] يوم واحد
    [two] يومين
    [few] { $staydays } أيام
    [many] { $staydays } يومًا
   *[other] { $staydays } يوم
 }
esc-warning-levels-contravened-drawn = { $raiseat }% من السحوب فيها { $atleast } أو أكثر خلال { $withindays ->
    [one] يوم واحد
    [two] يومين
    [few] { $withindays } أيام
    [many] { $withindays } يومًا
   *[other] { $withindays } يوم
 }؛ ينتهي عند { $lowerat }% مدة { $staydays ->
    [one] يوم واحد
    [two] يومين
    [few] { $staydays } أيام
    [many] { $staydays } يومًا
   *[other] { $staydays } يوم
 }
esc-warning-levels-branching = { $raiseat }؛ ينتهي عند { $lowerat } مدة { $staydays ->
    [one] يوم واحد
    [two] يومين
    [few] { $staydays } أيام
    [many] { $staydays } يومًا
   *[other] { $staydays } يوم
 }
esc-warning-levels-count-above = { $raiseat }؛ ينتهي عند { $lowerat } مدة { $staydays ->
    [one] يوم واحد
    [two] يومين
    [few] { $staydays } أيام
    [many] { $staydays } يومًا
   *[other] { $staydays } يوم
 }
esc-warning-levels-duty-at-risk = قبل الموعد بـ { $withindays ->
    [one] يوم واحد
    [two] يومين
    [few] { $withindays } أيام
    [many] { $withindays } يومًا
   *[other] { $withindays } يوم
 }
esc-warning-levels-line-unanswered = متتالية: { $raiseat }
esc-warning-levels-new-zone = يقوم مدة { $staydays ->
    [one] يوم واحد
    [two] يومين
    [few] { $staydays } أيام
    [many] { $staydays } يومًا
   *[other] { $staydays } يوم
 }
esc-warning-calms-the-line = الخط
esc-warning-calms-clarification = سؤال يُجاب عنه
esc-warning-calms-pause = توقف مؤقت
esc-warning-calms-meeting = اجتماع
esc-warning-calms-first-step-of-the-ladder = الدرجة الأولى من السلّم
esc-warning-calms-guarantor = الضامن
esc-warning-share = { $part } من { $whole } ({ $low }–{ $high }%)
esc-warning-share-few = { $part } من { $whole }: أقل من أن يُقال
esc-warning-line = إنذار: { $what }، منذ { $since }. { $why } ما يتيحه الاتفاق: { $calms }
esc-warning-line-record = { $what }. إنذارات لم يأتِ بعدها شيء: { $wrong }. بدايات بلا إنذار: { $missed }.
esc-warning-as-of = في نهاية { $day }، آخر يوم حُسب فيه شيء.
esc-warning-unwatched = عتبات أخرى لم يكن لها ما تتابعه في هذه الوقائع: { $n }.
## escalation reciprocity
esc-reciprocity-everywhere = كل الأماكن معًا
esc-reciprocity-within = { $value } (من { $low } إلى { $high })
esc-reciprocity-at-least = { $value } ({ $low } أو أكثر؛ ولا شيء يحده من الأعلى)
esc-reciprocity-between = بين { $low } و{ $high }
esc-reciprocity-after = بعد { $start }، أفعال { $end }
esc-reciprocity-after-alerts = بعد { $start }، إنذارات { $end }
esc-reciprocity-one-of = بعد فعل واحد: { $start }
esc-reciprocity-one-of-alerts = بعد إنذار واحد: { $start }
esc-reciprocity-acts = { $n ->
    [one] فعل واحد
    [two] فعلان
    [few] { $n } أفعال
    [many] { $n } فعلًا
   *[other] { $n } فعل
 }
esc-reciprocity-acts-alerts = { $n ->
    [one] إنذار واحد
    [two] إنذاران
    [few] { $n } إنذارات
    [many] { $n } إنذارًا
   *[other] { $n } إنذار
 }
esc-reciprocity-each = { $name }: { $n ->
    [one] فعل واحد
    [two] فعلان
    [few] { $n } أفعال
    [many] { $n } فعلًا
   *[other] { $n } فعل
 }
esc-reciprocity-each-alerts = { $name }: { $n ->
    [one] إنذار واحد
    [two] إنذاران
    [few] { $n } إنذارات
    [many] { $n } إنذارًا
   *[other] { $n } إنذار
 }
esc-reciprocity-period = { $what }: من { $begin } إلى { $end }
esc-reciprocity-period-before = قبل ذلك
esc-reciprocity-period-signed = منذ التوقيع
esc-reciprocity-period-start = منذ اليوم الذي ينبغي أن يتوقف فيه القتال
esc-reciprocity-period-version = منذ «{ $version }»
esc-reciprocity-period-half-one = النصف الأسبق
esc-reciprocity-period-half-two = النصف اللاحق
esc-reciprocity-figure-follow = من الأفعال تأتي بعد غيرها وفق ذاكرة السلسلة
esc-reciprocity-figure-follow-alerts = من الإنذارات تأتي بعد غيرها وفق ذاكرة السلسلة
esc-reciprocity-figure-delay = متوسط الأيام بين فعل وما يليه
esc-reciprocity-figure-delay-alerts = متوسط الأيام بين إنذار وما يليه
esc-reciprocity-figure-radius = أفعال تلي كل فعل؛ وعند 1 لا تنضب
esc-reciprocity-figure-radius-alerts = إنذارات تلي كل إنذار؛ وعند 1 لا تنضب
esc-reciprocity-figure-residual = فحص النموذج لنفسه
esc-reciprocity-residual-holds = يوافق
esc-reciprocity-residual-fails = لا يوافق
esc-reciprocity-arrows = ما يأتي بعد ماذا، فوق ما تُظهره المصادفة
esc-reciprocity-arrows-intro = أزواج الأسماء: { $of }، والمتقارب منها أكثر مما في الأيام المخلوطة: { $n }؛ وهذه وحدها مرسومة.
esc-reciprocity-arrow-one = أفعال تلي في هذا الاتجاه
esc-reciprocity-arrow-one-alerts = إنذارات تلي في هذا الاتجاه
esc-reciprocity-arrow-both = يتحركان معًا: لا يمكن ذكر الاتجاه
esc-reciprocity-links = أفعال أخرى تلي فعلًا واحدًا مباشرة
esc-reciprocity-rows = { $n ->
    [0] لا يبرز أي صف عن الأيام المخلوطة.
   *[other] الصفوف البارزة عن الأيام المخلوطة (نقطة ممتلئة): { $n } من { $of }.
}
esc-reciprocity-links-alerts = إنذارات أخرى تلي إنذارًا واحدًا مباشرة
esc-reciprocity-links-intro = كل صف: بعد فعل واحد للاسم الأول يلي مباشرة هذا العدد من أفعال الاسم الثاني، فوق ما تأتي به الخلفية المتحركة.
esc-reciprocity-links-intro-alerts = كل صف: بعد إنذار واحد للاسم الأول يلي مباشرة هذا العدد من إنذارات الاسم الثاني، فوق ما تأتي به الخلفية المتحركة.
esc-reciprocity-links-caption = الخط: مجال بنسبة 95 من 100. نقطة ممتلئة: ما يتجاوز الأيام المخلوطة؛ فارغة: لا يتجاوزها، بأخذ كل الصلات معًا.
esc-reciprocity-placebos = الأمر نفسه في أيام مخلوطة
esc-reciprocity-placebos-intro = النقطة: ما تُظهره الأيام كما كانت. والنقطة داخل شريطها هي ما تُظهره المصادفة أيضًا.
esc-reciprocity-placebos-caption = { $n ->
    [one] نُظر في صلة واحدة.
   *[other] عدد الصلات المنظور فيها: { $n }؛ وكلما كثرت برز منها بالمصادفة أكثر، فالنقطة الممتلئة تصح لها جميعًا معًا (هولم، 5 من 100).
}
esc-reciprocity-band = 95 من 100 سلسلة مخلوطة: نُقلت الأيام بين أيام الاسم نفسه خلال ثمانية أسابيع
esc-reciprocity-rank = المرتبة { $rank } من { $of }
esc-reciprocity-verdict-chance = لا يزيد على ما تُظهره الأيام المخلوطة
esc-reciprocity-verdict-alone = يبرز لو كان وحده، لا بين هذا العدد من الصلات
esc-reciprocity-verdict-own = تأتي أفعاله في دفعات بما يتجاوز الأيام المخلوطة
esc-reciprocity-verdict-own-alerts = تأتي إنذاراته في دفعات بما يتجاوز الأيام المخلوطة
esc-reciprocity-verdict-one = يتجاوز الأيام المخلوطة، وهو أضعف حين يُعكس الزمن
esc-reciprocity-verdict-both = يتجاوز الأيام المخلوطة، وهو بالقوة نفسها حين يُعكس الزمن: يتحركان معًا
esc-reciprocity-periods = حصة الأفعال التي تلي غيرها بحسب الفترة
esc-reciprocity-periods-alone = لا تُقرأ إلا فترة واحدة: ولا شيء تُقارن به.
esc-reciprocity-periods-alike = لا يمكن تمييز فترة من أخرى: فالخطوط كلها تتداخل.
esc-reciprocity-periods-apart = تختلف بعض الفترات: حيث لا يتداخل خطان.
esc-reciprocity-periods-alerts = حصة الإنذارات التي تلي غيرها بحسب الفترة
esc-reciprocity-periods-missing = { $n ->
    [one] فترة واحدة أقصر أو أقل أفعالًا من أن تُقرأ.
    [two] فترتان أقصر أو أقل أفعالًا من أن تُقرآ.
    [few] { $n } فترات أقصر أو أقل أفعالًا من أن تُقرأ.
   *[other] { $n } فترة أقصر أو أقل أفعالًا من أن تُقرأ.
}
esc-reciprocity-periods-missing-alerts = { $n ->
    [one] فترة واحدة أقصر أو أقل إنذارات من أن تُقرأ.
    [two] فترتان أقصر أو أقل إنذارات من أن تُقرآ.
    [few] { $n } فترات أقصر أو أقل إنذارات من أن تُقرأ.
   *[other] { $n } فترة أقصر أو أقل إنذارات من أن تُقرأ.
}
esc-reciprocity-further = الأفعال الأخرى المتوقعة في المحصلة بعد فعل واحد
esc-reciprocity-further-alerts = الإنذارات الأخرى المتوقعة في المحصلة بعد إنذار واحد
esc-reciprocity-further-intro = لكل الأسماء معًا، ومع كل ما يلي ما يلي؛ إن استمرت الفترة كما كانت.
esc-reciprocity-stood-down = يقترن الامتناع 24 ساعة بعدد أقل قدره { $fewer }
esc-reciprocity-plain = ما يقوله
esc-reciprocity-limits = ما يستند إليه وما لا يمكنه قوله
esc-reciprocity-line-unsure = لا يمكن من هذه الأفعال معرفة هل يأتي بعضها بعد غيرها على نحو لا تفسره الخلفية: { $share }.
esc-reciprocity-line-unsure-alerts = لا يمكن من هذه الإنذارات معرفة هل يأتي بعضها بعد غيرها على نحو لا تفسره الخلفية: { $share }.
esc-reciprocity-line-follow = { $share } من الأفعال تأتي بعد غيرها على نحو لا تفسره الخلفية؛ والأيام حتى يأتي ما يلي، في المتوسط: { $days }.
esc-reciprocity-line-follow-alerts = { $share } من الإنذارات تأتي بعد غيرها على نحو لا تفسره الخلفية؛ والأيام حتى يأتي ما يلي، في المتوسط: { $days }.
esc-reciprocity-running-dies = يلي مئة فعل نحو { $value } غيرها (من { $low } إلى { $high })، ويلي هذه أقل منها: فتنضب من نفسها إن لم يتغير شيء آخر.
esc-reciprocity-running-dies-alerts = يلي مئة إنذار نحو { $value } غيرها (من { $low } إلى { $high })، ويلي هذه أقل منها: فتنضب من نفسها إن لم يتغير شيء آخر.
esc-reciprocity-running-unsure = يلي مئة فعل نحو { $value } غيرها (من { $low } إلى { $high }): ولا يمكن من هذه الأفعال معرفة هل تنضب من نفسها.
esc-reciprocity-running-unsure-alerts = يلي مئة إنذار نحو { $value } غيرها (من { $low } إلى { $high }): ولا يمكن من هذه الإنذارات معرفة هل تنضب من نفسها.
esc-reciprocity-running-runs = يلي مئة فعل نحو { $value } غيرها (من { $low } إلى { $high }): ولم تنضب من نفسها في هذه الأيام.
esc-reciprocity-running-runs-alerts = يلي مئة إنذار نحو { $value } غيرها (من { $low } إلى { $high }): ولم تنضب من نفسها في هذه الأيام.
esc-reciprocity-none = { $n ->
    [one] لا تُظهر الصلة الوحيدة بين اسمين أكثر مما تُظهره الأيام المخلوطة.
   *[other] لا تُظهر أي من الصلات بين الأسماء المختلفة ({ $n }) أكثر مما تُظهره الأيام المخلوطة.
}
esc-reciprocity-beyond-one = تأتي أفعال { $end } بعد أفعال { $start } أكثر مما في الأيام المخلوطة: { $value } لكل فعل.
esc-reciprocity-beyond-one-alerts = تأتي إنذارات { $end } بعد إنذارات { $start } أكثر مما في الأيام المخلوطة: { $value } لكل إنذار.
esc-reciprocity-beyond-both = تتقارب أفعال { $start } وأفعال { $end } أكثر مما في الأيام المخلوطة ({ $value })، سواء قُرئ الزمن طردًا أو عكسًا: ولا يمكن معرفة أيهما يلي الآخر.
esc-reciprocity-beyond-both-alerts = تتقارب إنذارات { $start } وإنذارات { $end } أكثر مما في الأيام المخلوطة ({ $value })، سواء قُرئ الزمن طردًا أو عكسًا: ولا يمكن معرفة أيهما يلي الآخر.
esc-reciprocity-beyond-one-none = تأتي أفعال { $end } بعد أفعال { $start } أكثر مما في الأيام المخلوطة، لكن النموذج لا يحصي أفعالًا أخرى بعد الفعل الواحد ({ $value }): ولا يمكن معرفة كم تزيد.
esc-reciprocity-beyond-one-none-alerts = تأتي إنذارات { $end } بعد إنذارات { $start } أكثر مما في الأيام المخلوطة، لكن النموذج لا يحصي إنذارات أخرى بعد الإنذار الواحد ({ $value }): ولا يمكن معرفة كم تزيد.
esc-reciprocity-beyond-both-none = تتقارب أفعال { $start } وأفعال { $end } أكثر مما في الأيام المخلوطة، سواء قُرئ الزمن طردًا أو عكسًا؛ ولا يحصي النموذج أفعالًا أخرى لأحدهما بعد الآخر ({ $value }): فهما يتحركان معًا، ولا يمكن معرفة أيهما يلي الآخر.
esc-reciprocity-beyond-both-none-alerts = تتقارب إنذارات { $start } وإنذارات { $end } أكثر مما في الأيام المخلوطة، سواء قُرئ الزمن طردًا أو عكسًا؛ ولا يحصي النموذج إنذارات أخرى لأحدهما بعد الآخر ({ $value }): فهما يتحركان معًا، ولا يمكن معرفة أيهما يلي الآخر.
esc-reciprocity-clarified-few = التوضيحات: الأفعال { $of }، ولها رد مسجل خلال { $hours ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
 }: { $n }، وهو أقل من أن يُقارن ما يلي.
esc-reciprocity-clarified-few-alerts = التوضيحات: الإنذارات { $of }، ولها رد مسجل خلال { $hours ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
 }: { $n }، وهو أقل من أن يُقارن ما يلي.
esc-reciprocity-clarified-apart = بعد الأفعال التي رُد عليها خلال { $hours ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
 } عدد ما يلي مباشرة { $answered }، وبعد غيرها { $unanswered }؛ وقد تختلف الأفعال التي رُد عليها عن غيرها.
esc-reciprocity-clarified-apart-alerts = بعد الإنذارات التي رُد عليها خلال { $hours ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
 } عدد ما يلي مباشرة { $answered }، وبعد غيرها { $unanswered }؛ وقد تختلف الإنذارات التي رُد عليها عن غيرها.
esc-reciprocity-clarified-alike = بعد الأفعال التي رُد عليها خلال { $hours ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
 } عدد ما يلي مباشرة { $answered }، وبعد غيرها { $unanswered }: لا فرق تستطيع هذه الأعداد إظهاره.
esc-reciprocity-clarified-alike-alerts = بعد الإنذارات التي رُد عليها خلال { $hours ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
 } عدد ما يلي مباشرة { $answered }، وبعد غيرها { $unanswered }: لا فرق تستطيع هذه الأعداد إظهاره.
esc-reciprocity-never = لا شيء هنا يقول من بدأ: بل ما يأتي بعد ماذا فيما سُجّل.
esc-reciprocity-third = ما يحركهم جميعًا معًا (الطقس، الإمداد، جبهة في مكان آخر، مصدر يبلغ دفعة واحدة) يبدو كما لو تلا أحدهم الآخر.
esc-reciprocity-by-actor = بحسب من فعل، كما تسجله المصادر ({ $each }). والجانب الأقل رؤية تقل أفعاله هنا ويقل ما يليها.
esc-reciprocity-by-actor-alerts = بحسب من فعل، كما تسجله المصادر ({ $each }). والجانب الأقل رؤية تقل إنذاراته هنا ويقل ما يليها.
esc-reciprocity-by-area-nobody = بحسب المكان لا بحسب الطرف: لا مصدر يسجل من فعل. { $each }.
esc-reciprocity-by-area-one-side = بحسب المكان لا بحسب الطرف: لا تسجل المصادر إلا طرفًا واحدًا بما يكفي، والجانب الواحد يبدو كأنه لا يرد على أحد. { $each }.
esc-reciprocity-by-area-few = بحسب المكان لا بحسب الطرف: لا تسجل المصادر من فعل إلا في { $share } من الأفعال، وما يُسجل أكثر عن جانب يبدو كأنه يلي غيره. { $each }.
esc-reciprocity-by-area-few-alerts = بحسب المكان لا بحسب الطرف: لا تسجل المصادر من فعل إلا في { $share } من الإنذارات، وما يُسجل أكثر عن جانب يبدو كأنه يلي غيره. { $each }.
esc-reciprocity-left-same-salvo = جُمعت: { $n } من الإنذارات في مكان واحد خلال ساعة من إنذار آخر.
esc-reciprocity-shortest = الذاكرة أقصر مما يمكن للعدد اليومي إظهاره: يُفترض أن كل ما يلي تقريبًا يلي في اليوم نفسه، من شكلها وحده.
esc-reciprocity-by-area-asked = بحسب المكان كما طُلب. { $each }.
esc-reciprocity-left-without-day = لم تُحسب: { $n } من الأفعال وقعت ضمن أكثر من يومين.
esc-reciprocity-left-without-day-alerts = لم تُحسب: { $n } من الإنذارات وقعت ضمن أكثر من يومين.
esc-reciprocity-left-without-name = لم تُحسب: { $n } من الأفعال بلا اسم في هذه القراءة.
esc-reciprocity-left-without-name-alerts = لم تُحسب: { $n } من الإنذارات بلا اسم في هذه القراءة.
esc-reciprocity-elsewhere = مناطق قليلة الأفعال أو غير مذكورة
esc-reciprocity-elsewhere-alerts = مناطق قليلة الإنذارات أو غير مذكورة
esc-reciprocity-in = { $actor } في { $where }
esc-reciprocity-by-both = بحسب من قام بالفعل وأين، كما تسجله المصادر ({ $each }). والطرف أو المنطقة الأقل مراقبة أقل أفعالًا هنا، وأقل ما يتبع.
esc-reciprocity-by-both-alerts = بحسب الفاعل والمكان، كما تسجله المصادر ({ $each }). والطرف أو المنطقة الأقل مراقبة أقل إنذارات هنا، وأقل ما يتبع.
esc-reciprocity-left-put-together = جُمعت معًا، أفعال مشارك في مناطق له فيها أقل من عشرين فعلًا، أو في منطقة غير مذكورة: { $n }.
esc-reciprocity-left-put-together-alerts = جُمعت معًا، إنذارات مشارك في مناطق له فيها أقل من عشرين إنذارًا، أو في منطقة غير مذكورة: { $n }.
esc-reciprocity-way-counts-many = قُرئ بالعدد اليومي مع أن { $known } من الأفعال تذكر ساعة: ما زاد على { $n ->
    [one] فعل واحد
    [two] فعلين
    [few] { $n } أفعال
    [many] { $n } فعلًا
   *[other] { $n } فعل
 } لا يُقرأ بالساعات. وما تلا في اليوم نفسه لا يُرى؛ ويُضاف من شكل الذاكرة.
esc-reciprocity-way-counts-many-alerts = قُرئ بالعدد اليومي مع أن { $known } من الإنذارات تذكر ساعة: ما زاد على { $n ->
    [one] إنذار واحد
    [two] إنذارين
    [few] { $n } إنذارات
    [many] { $n } إنذارًا
   *[other] { $n } إنذار
 } لا يُقرأ بالساعات. وما تلا في اليوم نفسه لا يُرى؛ ويُضاف من شكل الذاكرة.
esc-reciprocity-left-of-others = لم تُحسب: { $n } من الأفعال لأسماء أقل أفعالًا.
esc-reciprocity-left-of-others-alerts = لم تُحسب: { $n } من الإنذارات لأسماء أقل إنذارات.
esc-reciprocity-way-counts = قُرئ بالعدد اليومي: { $known } من الأفعال تذكر ساعة. وما تلا في اليوم نفسه لا يُرى؛ ويُضاف من شكل الذاكرة.
esc-reciprocity-way-counts-alerts = قُرئ بالعدد اليومي: { $known } من الإنذارات تذكر ساعة. وما تلا في اليوم نفسه لا يُرى؛ ويُضاف من شكل الذاكرة.
esc-reciprocity-way-counts-beside = قُرئ بالعدد اليومي لأن { $known } فقط من الأفعال تذكر ساعة: { $main } تلي غيرها. ومع سحب الساعات الناقصة عشر مرات وإبقاء المعروفة: { $other }.
esc-reciprocity-way-counts-beside-alerts = قُرئ بالعدد اليومي لأن { $known } فقط من الإنذارات تذكر ساعة: { $main } تلي غيرها. ومع سحب الساعات الناقصة عشر مرات وإبقاء المعروفة: { $other }.
esc-reciprocity-way-hours-beside = قُرئ بالساعات المذكورة، { $known } من الأفعال؛ والساعات الناقصة مسحوبة عشر مرات وتفاوتها داخل المجالات: { $main } تلي غيرها. وبالعدد اليومي: { $other }.
esc-reciprocity-way-hours-beside-alerts = قُرئ بالساعات المذكورة، { $known } من الإنذارات؛ والساعات الناقصة مسحوبة عشر مرات وتفاوتها داخل المجالات: { $main } تلي غيرها. وبالعدد اليومي: { $other }.
esc-reciprocity-way-together-beside = قُرئ بالعدد اليومي مع أن { $known } من الأفعال تذكر ساعة: فأكثر الأفعال تُذكر معًا دفعة واحدة. بالعدد اليومي { $main } تلي غيرها، وبالساعات { $other }.
esc-reciprocity-way-together-beside-alerts = قُرئ بالعدد اليومي مع أن { $known } من الإنذارات تذكر ساعة: فأكثر الإنذارات تُذكر معًا دفعة واحدة. بالعدد اليومي { $main } تلي غيرها، وبالساعات { $other }.
esc-reciprocity-check-holds = لا يجد فحص النموذج لنفسه شيئًا ضده.
esc-reciprocity-check-fails = فحص النموذج لنفسه يشهد ضده: لا تأتي هذه الأفعال كما يفترض، ومجالاته أضيق مما ينبغي.
esc-reciprocity-check-fails-alerts = فحص النموذج لنفسه يشهد ضده: لا تأتي هذه الإنذارات كما يفترض، ومجالاته أضيق مما ينبغي.
esc-reciprocity-background-still = الخلفية ثابتة لأن حرية أكثر لم تفسر أكثر: { $still } تلي غيرها. ولو أمكنها أن تتغير كل 28 يومًا لكانت { $freest }: والفرق مما لا تحسمه هذه الأفعال.
esc-reciprocity-background-still-alerts = الخلفية ثابتة لأن حرية أكثر لم تفسر أكثر: { $still } تلي غيرها. ولو أمكنها أن تتغير كل 28 يومًا لكانت { $freest }: والفرق مما لا تحسمه هذه الإنذارات.
esc-reciprocity-background-moves = قد تتغير الخلفية كل { $days_n ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }. ولو ثبتت لبدا أن { $still } تلي غيرها، ولو تغيرت كل 28 يومًا { $freest }: فالبطيء لا يُحسب تاليًا.
## escalation: parts that cannot be told
esc-untold-esc030 = ليس لأحد الأسماء المقروءة فعل في هذه الأيام. خذ أيامًا أكثر أو أسماء أقل.
esc-untold-esc031 = من { $first } إلى { $last } ليس لأي مشارك ولا لأي منطقة عشرون فعلًا معلومة الأيام: أقل من أن يُقال ما يتبع ماذا. خذ أيامًا أكثر أو مصدرًا يذكر الأيام.
esc-untold-esc032 = الأفعال أكثر من 50,000، وهي أكثر من أن تُقرأ ساعة بساعة. خذ أيامًا أقل أو مناطق أقل.
esc-untold-esc033 = من { $first } إلى { $last } أُحصي أقل من 28 يومًا: أقل من أن يُميَّز ما يتبع من المعتاد. خذ 28 يومًا أو أكثر.
esc-untold-esc040 = لم يُذكر يوم ينبغي أن يتوقف القتال ابتداءً منه. اذكره بـ--start، أو أرّخ بدء النفاذ في الاتفاق.
esc-untold-esc041 = ينبغي أن يتوقف القتال ابتداءً من { $start }؛ والأيام المحصاة من { $first } إلى { $last }. أعطِ أعدادًا مما قبله وبعده، أو يومًا آخر بـ--start.
esc-untold-esc044 = أُحصي أقل من 28 يومًا قبل الهدنة؛ والأيام المحصاة تبدأ في { $first }. أعطِ مدة أطول قبلها.
esc-untold-esc045 = لم يُحصَ شيء قبل الهدنة منذ { $first }، فلا شيء يمكن أن يكون قد انخفض. اطلب منطقة أو فعلًا شوهد قبلها.
esc-untold-esc047 = لم يُحصَ أي يوم بعد البدء؛ والأيام المحصاة تنتهي في { $last }. أعطِ أعدادًا مما بعده.
esc-untold-esc062 = من { $first } إلى { $last } الأيام المحصاة أقل من أن يكون لها مستويان. أحصِ 15 يومًا أو أكثر.
esc-untold-esc074 = ليس لأي فعل مكان بالدقة المطلوبة، ولا يذكر أي منها أحدًا: فلا شيء يُقال عن أماكن جديدة أو أسماء جديدة. اقرأ مصدرًا يذكر أحدهما.
esc-untold-esc120 = من { $first } إلى { $last } لا يحمل أي حادث الاسم المعطى بـ--incident. اكتب معرّفه أو أوله كما تظهره القائمة من دون اسم.
esc-untold-esc121 = من { $first } إلى { $last } لا حادث يُسأل عنه. اذكر أيامًا أخرى أو أدلة أخرى.
## escalation turns
esc-turns-signature = التوقيع
esc-turns-start = وقف إطلاق النار
esc-turns-phase = بدء { $phase }
esc-turns-renewal = تجديد الالتزام
esc-turns-extension = تمديد
esc-turns-amendment = إضافة إلى الاتفاق
esc-turns-suspension = تعليق
esc-turns-termination = إنهاء
esc-turns-per-day = في اليوم
esc-turns-per-week = في الأسبوع
esc-turns-key-day = أفعال أُحصيت في يوم
esc-turns-key-day-alerts = إنذارات أُحصيت في يوم
esc-turns-key-week = أفعال أُحصيت في أسبوع
esc-turns-key-week-alerts = إنذارات أُحصيت في أسبوع
esc-turns-key-level-day = مستوى: المتوسط في اليوم
esc-turns-key-level-week = مستوى: المتوسط في الأسبوع
esc-turns-key-change = يتغير المستوى؛ المظلل: أيام يُحتمل أنه تغير فيها بالقدر نفسه
esc-turns-key-small = تاريخ آخر من تواريخ الاتفاق، مذكور أدناه
esc-turns-key-cut = عمود يتجاوز الرسم
esc-turns-none = لا تغير في المستوى: { $mean } { $step } طوال المدة.
esc-turns-some = { $n ->
    [one] تغير المستوى مرة واحدة، في { $day }: من { $before } إلى { $after } { $step }.
    [two] تغير المستوى مرتين، آخرهما في { $day }: من { $before } إلى { $after } { $step }.
    [few] تغير المستوى { $n } مرات، آخرها في { $day }: من { $before } إلى { $after } { $step }.
   *[other] تغير المستوى { $n } مرة، آخرها في { $day }: من { $before } إلى { $after } { $step }.
}
esc-turns-source-ucdp = لا تضم UCDP إلا أحداثًا مات فيها أحد: فاليوم الخالي منها ليس يوم هدوء.
esc-turns-source-alerts = صفارة الإنذار تنبيه وليست إطلاق نار: قد تكون كاذبة، ولا تدل على مصدر، والرشقة الواحدة صفوف كثيرة. وهي تُسمع في جانب واحد فقط.
esc-turns-with = { $n ->
    [one] تغير المستوى مرة واحدة، قرب البدء، في { $day }: من { $before } إلى { $after } { $step }.
   *[other] تغير المستوى قرب البدء، في { $day }: من { $before } إلى { $after } { $step }؛ عدد التغيرات كلها { $n }.
}
esc-turns-without = { $n ->
    [one] لا تغير ضمن أسبوع من البدء؛ تغير المستوى مرة واحدة، في { $day }: من { $before } إلى { $after } { $step }.
   *[other] لا تغير ضمن أسبوع من البدء؛ عدد تغيرات المستوى { $n }، آخرها في { $day }: من { $before } إلى { $after } { $step }.
}
esc-turns-association = يؤرَّخ تغير المستوى من الأعداد وحدها؛ ووجود تاريخ من تواريخ الاتفاق بجانبه ليس سببًا له. العدد الأقل يعني أفعالًا أقل أُبلغ عنها، وقد يعني تقارير أقل.
esc-turns-association-alerts = يؤرَّخ تغير المستوى من الأعداد وحدها؛ ووجود تاريخ من تواريخ الاتفاق بجانبه ليس سببًا له. العدد الأقل يعني إنذارات أقل أُبلغ عنها، وقد يعني تقارير أقل.
esc-turns-rate = في { $share } من كل 100 سلسلة لا تغير فيها سيُرى تغير رغم ذلك، لو كانت كل خطوة مستقلة عما قبلها.
esc-turns-carried = وليست كذلك: فما يزيد على المستوى أو ينقص عنه ينتقل إلى الخطوة التالية (الارتباط { $much })، فتُرى التغيرات أسهل من ذلك.
esc-turns-path = لو طُلب نصف هذا القدر من الدلائل على التغير لكان عدد التغيرات { $half }، ولو طُلب ضعفه لكان { $twice }.
esc-turns-from-to = من { $before } إلى { $after }
esc-turns-column-others = أفعال لا تعنيها الشروط
esc-turns-column-others-alerts = إنذارات لا تعنيها الشروط
esc-turns-others-caption = الأفعال التي لا تعنيها الشروط تحصيها المصادر نفسها: فإن تغيرت مثلها فربما تغير الإبلاغ لا القتال.
esc-turns-others-caption-alerts = الإنذارات التي لا تعنيها الشروط تحصيها المصادر نفسها: فإن تغيرت مثلها فربما تغير الإبلاغ لا القتال.
esc-turns-line-others = {" "}أفعال لا تعنيها الشروط: { $change }.
esc-turns-line-others-alerts = {" "}إنذارات لا تعنيها الشروط: { $change }.
esc-turns-changes = تغيرات المستوى
esc-turns-changes-none = لا شيء
esc-turns-column-day = تغير في
esc-turns-column-earliest = ليس قبل
esc-turns-column-latest = ليس بعد
esc-turns-column-before-day = قبله، في اليوم
esc-turns-column-after-day = بعده، في اليوم
esc-turns-column-before-week = قبله، في الأسبوع
esc-turns-column-after-week = بعده، في الأسبوع
esc-turns-column-beside = تواريخ الاتفاق ضمن أسبوع
esc-turns-beside-none = لا شيء
esc-turns-dates = تواريخ الاتفاق وما أُحصي حولها
esc-turns-dates-caption = متوسطات يومية لأربعة عشر يومًا قبل التاريخ وبعده: ما يحسبه الجميع، وليست أثرًا. وقد تتداخل أيام تاريخ مع أيام تاريخ آخر.
esc-turns-column-date = اليوم
esc-turns-column-what = ماذا
esc-turns-column-fortnight = 14 يومًا قبله، في اليوم
esc-turns-column-after = 14 يومًا بعده، في اليوم
esc-turns-column-source = المصدر
esc-turns-own-file = ملف الاتفاق
esc-turns-alarm = الإصغاء يومًا بيوم إلى ارتفاع
esc-turns-alarm-short = الأيام أقل من أن يتعلم منها الإنذار ما هو معتاد: يلزمه أربعة أسابيع، وأسبوعان آخران للإصغاء.
esc-turns-alarm-found = { $n ->
    [0] إنذار يعدّ الأسابيع الأربعة الأولى معتادة ما كان ليُطلق منذ { $since }.
    [one] إنذار يعدّ الأسابيع الأربعة الأولى معتادة كان ليُطلق مرة منذ { $since }: { $days }.
    [two] إنذار يعدّ الأسابيع الأربعة الأولى معتادة كان ليُطلق مرتين منذ { $since }: { $days }.
    [few] إنذار يعدّ الأسابيع الأربعة الأولى معتادة كان ليُطلق { $n } مرات منذ { $since }: { $days }.
   *[other] إنذار يعدّ الأسابيع الأربعة الأولى معتادة كان ليُطلق { $n } مرة منذ { $since }: { $days }.
}
esc-turns-alarm-false = في سلسلة تبقى عند { $level } في اليوم يُطلق بلا سبب { $rate_n ->
    [one] مرة واحدة
    [two] مرتين
    [few] { $rate } مرات
   *[other] { $rate } مرة
 } في السنة.
esc-turns-alarm-delay = الارتفاع إلى المستوى مضروبًا في { $times } يُعلَن بعد { $days_n ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } في الحالة الوسطى، وبعد { $late } في تسع حالات من عشر.
esc-turns-alarm-slow = الارتفاع إلى المستوى مضروبًا في { $times } يُعلَن بعد { $days_n ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } في الحالة الوسطى؛ وفي أكثر من حالة من عشر لا يُعلَن خلال 60 يومًا.
esc-turns-alarm-missed = الارتفاع إلى المستوى مضروبًا في { $times } لا يُعلَن خلال 60 يومًا في { $share } من كل 100 حالة.
esc-turns-line-day = { $day }: من { $before } إلى { $after } { $step }.
esc-turns-line = { $day } (بين { $earliest } و{ $latest }): من { $before } إلى { $after } { $step }.

## escalation truce
esc-truce-signed = التوقيع، { $day }
esc-truce-start = السريان، { $day }
esc-truce-key-week = أفعال أُحصيت في أسبوع
esc-truce-key-week-alerts = إنذارات أُحصيت في أسبوع
esc-truce-key-expected = المتوقع من دون الهدنة إن لم يتغير شيء آخر؛ 95 مستقبلًا من 100 داخل الشريط
esc-truce-key-beyond = يمتد النطاق إلى ما بعد الصورة حتى { $high } في أسبوع
esc-truce-key-between = بين التوقيع والسريان
esc-truce-headline-fewer = { $days_n ->
    [1] في يومها الأول
    [two] في أول يومين منها
    [few] في أول { $days } أيام منها
   *[other] في أول { $days } يومًا منها
} أُحصي { $observed_n ->
    [one] فعل واحد
    [two] فعلان
    [few] { $observed } أفعال
    [many] { $observed } فعلًا
   *[other] { $observed } فعل
 }، أقل بـ{ $change } من المتوقع من دونها إن لم يتغير شيء آخر: { $expected } ({ $low } إلى { $high }).
esc-truce-headline-fewer-alerts = { $days_n ->
    [1] في يومها الأول
    [two] في أول يومين منها
    [few] في أول { $days } أيام منها
   *[other] في أول { $days } يومًا منها
} أُحصي { $observed_n ->
    [one] إنذار واحد
    [two] إنذاران
    [few] { $observed } إنذارات
    [many] { $observed } إنذارًا
   *[other] { $observed } إنذار
 }، أقل بـ{ $change } من المتوقع من دونها إن لم يتغير شيء آخر: { $expected } ({ $low } إلى { $high }).
esc-truce-headline-more = { $days_n ->
    [1] في يومها الأول
    [two] في أول يومين منها
    [few] في أول { $days } أيام منها
   *[other] في أول { $days } يومًا منها
} أُحصي { $observed_n ->
    [one] فعل واحد
    [two] فعلان
    [few] { $observed } أفعال
    [many] { $observed } فعلًا
   *[other] { $observed } فعل
 }، أكثر بـ{ $change } من المتوقع من دونها إن لم يتغير شيء آخر: { $expected } ({ $low } إلى { $high }).
esc-truce-headline-more-alerts = { $days_n ->
    [1] في يومها الأول
    [two] في أول يومين منها
    [few] في أول { $days } أيام منها
   *[other] في أول { $days } يومًا منها
} أُحصي { $observed_n ->
    [one] إنذار واحد
    [two] إنذاران
    [few] { $observed } إنذارات
    [many] { $observed } إنذارًا
   *[other] { $observed } إنذار
 }، أكثر بـ{ $change } من المتوقع من دونها إن لم يتغير شيء آخر: { $expected } ({ $low } إلى { $high }).
esc-truce-headline-unclear = { $days_n ->
    [1] في يومها الأول
    [two] في أول يومين منها
    [few] في أول { $days } أيام منها
   *[other] في أول { $days } يومًا منها
} أُحصي { $observed_n ->
    [one] فعل واحد
    [two] فعلان
    [few] { $observed } أفعال
    [many] { $observed } فعلًا
   *[other] { $observed } فعل
 }؛ وكان المتوقع من دونها { $expected } ({ $low } إلى { $high }) إن لم يتغير شيء آخر. ولا يُميَّز بذلك الأقل من الأكثر.
esc-truce-headline-unclear-alerts = { $days_n ->
    [1] في يومها الأول
    [two] في أول يومين منها
    [few] في أول { $days } أيام منها
   *[other] في أول { $days } يومًا منها
} أُحصي { $observed_n ->
    [one] إنذار واحد
    [two] إنذاران
    [few] { $observed } إنذارات
    [many] { $observed } إنذارًا
   *[other] { $observed } إنذار
 }؛ وكان المتوقع من دونها { $expected } ({ $low } إلى { $high }) إن لم يتغير شيء آخر. ولا يُميَّز بذلك الأقل من الأكثر.
esc-truce-association = المتوقع هو ما قبل التوقيع ممدودًا. وكل ما تغير في الوقت نفسه، كالفصل أو المحادثات أو مقدار ما يُبلَّغ عنه، داخل في الفرق أيضًا: اقتران لا سبب.
esc-truce-counted = أُحصي { $n ->
    [one] فعل واحد
    [two] فعلان
    [few] { $n } أفعال
    [many] { $n } فعلًا
   *[other] { $n } فعل
 } لا يُذكر في ذلك إلا من تُلزمهم الشروط ومدنيون{ $left ->
    [0] .
    [one] ؛ وفعل آخر مع من لا تُلزمه الشروط.
   *[other] ؛ وعدد الأفعال الأخرى، مع من لا تُلزمهم الشروط: { $left }.
}
esc-truce-counted-alerts = أُحصي { $n ->
    [one] إنذار واحد
    [two] إنذاران
    [few] { $n } إنذارات
    [many] { $n } إنذارًا
   *[other] { $n } إنذار
 } لا يُذكر في ذلك إلا من تُلزمهم الشروط ومدنيون{ $left ->
    [0] .
    [one] ؛ وإنذار آخر مع من لا تُلزمه الشروط.
   *[other] ؛ وعدد الإنذارات الأخرى، مع من لا تُلزمهم الشروط: { $left }.
}
esc-truce-placebo = القارئ نفسه على { $dates ->
    [one] تاريخ سابق واحد
    [two] تاريخين سابقين
    [few] { $dates } تواريخ سابقة
    [many] { $dates } تاريخًا سابقًا
   *[other] { $dates } تاريخ سابق
 } لم يبدأ فيها شيء: احتوى نطاقه ما جاء في { $held } منها، وفي { $far } منها هبط ما جاء خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } دون المتوقع بقدر ما هبط بعد الهدنة.
esc-truce-placebo-few = ما قبل الهدنة أقصر من أن يُجرَّب القارئ على تواريخ لم يبدأ فيها شيء.
esc-truce-naive = المقارنة بين قبل وبعد، كما يحسبها الجميع، تعد كل يوم مستقلًا وتعد ما قبلها معتادًا. فالهدنة التي تبدأ والقتال في أشده تبدو عندئذ جيدة من تلقاء نفسها، والنطاق أضيق مما ينبغي: في 90 يومًا من هدن مصطنعة احتوى الحقيقة في نحو أربع من عشر.
esc-truce-gap = { $n ->
    [one] بين التوقيع والسريان يوم واحد
    [two] بين التوقيع والسريان يومان
    [few] بين التوقيع والسريان { $n } أيام
   *[other] بين التوقيع والسريان { $n } يومًا
} أُحصي فيها { $observed_n ->
    [one] فعل واحد
    [two] فعلان
    [few] { $observed } أفعال
    [many] { $observed } فعلًا
   *[other] { $observed } فعل
 }؛ وكان المتوقع { $low } إلى { $high }.
esc-truce-gap-alerts = { $n ->
    [one] بين التوقيع والسريان يوم واحد
    [two] بين التوقيع والسريان يومان
    [few] بين التوقيع والسريان { $n } أيام
   *[other] بين التوقيع والسريان { $n } يومًا
} أُحصي فيها { $observed_n ->
    [one] إنذار واحد
    [two] إنذاران
    [few] { $observed } إنذارات
    [many] { $observed } إنذارًا
   *[other] { $observed } إنذار
 }؛ وكان المتوقع { $low } إلى { $high }.
esc-truce-second-there = القراءة الثانية تمد أفعالًا تستدعي أفعالًا؛ والقراءتان جنبًا إلى جنب بلا متوسط. ونطاقها يأخذ ما قدّرته يقينًا فهو أضيق مما ينبغي.
esc-truce-second-there-alerts = القراءة الثانية تمد إنذارات تستدعي إنذارات؛ والقراءتان جنبًا إلى جنب بلا متوسط. ونطاقها يأخذ ما قدّرته يقينًا فهو أضيق مما ينبغي.
esc-truce-second-refused = لا قراءة ثانية: الأفعال قبل الهدنة قليلة جدًا، أو مكتبة لازمة غائبة.
esc-truce-second-refused-alerts = لا قراءة ثانية: الإنذارات قبل الهدنة قليلة جدًا، أو مكتبة لازمة غائبة.
esc-truce-second-unobserved = لا قراءة ثانية: لم تُرصد كل الأيام قبل الهدنة.
esc-truce-second-too-many = لا قراءة ثانية: الأفعال قبل الهدنة أكثر مما أُعدت له.
esc-truce-second-too-many-alerts = لا قراءة ثانية: الإنذارات قبل الهدنة أكثر مما أُعدت له.
esc-truce-second-runs-away = لا قراءة ثانية: الأفعال تستدعي مثلها تقريبًا، ولو مُدّت لانفلتت.
esc-truce-second-runs-away-alerts = لا قراءة ثانية: الإنذارات تستدعي مثلها تقريبًا، ولو مُدّت لانفلتت.
esc-truce-range = { $low } إلى { $high }
esc-truce-fewer = أقل بـ{ $n }
esc-truce-more = أكثر بـ{ $n }
esc-truce-none = غير مذكور
esc-truce-days = { $n ->
    [one] أول يوم
    [two] أول يومين
    [few] أول { $n } أيام
   *[other] أول { $n } يومًا
}
esc-truce-rank = { $far } من { $dates }
esc-truce-quiet-used = { $n ->
    [1] تُقرأ إلى جانبها منطقة هادئة واحدة
    [2] تُقرأ إلى جانبها منطقتان هادئتان
   *[other] تُقرأ إلى جانبها مناطق هادئة عددها { $n }
}: { $names }. وما ينخفض فيها أيضًا لا يُحسب انخفاضًا مع الهدنة. أما أن الهدنة لم تبلغها فافتراض: فمقاتلون انتقلوا إليها، أو هدوء امتد إليها، داخلان فيه. وتُقرأ التواريخ السابقة من دونها.
esc-truce-quiet-title = المناطق الهادئة وما جرى فيها
esc-truce-quiet-area = المنطقة
esc-truce-quiet-all = الأفعال المحسوبة
esc-truce-quiet-all-alerts = الإنذارات المحسوبة
esc-truce-quiet-before = في { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } قبلها
esc-truce-quiet-after = في { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } من البدء
esc-truce-quiet-left = مستبعدة لأنها ضمن البنود
esc-truce-quiet-caption = ليس شيء من هذه الأفعال في أعداد الهدنة نفسها. وتُستبعد منها الأفعال التي تتناولها البنود.
esc-truce-quiet-caption-alerts = ليس شيء من هذه الإنذارات في أعداد الهدنة نفسها. وتُستبعد منها الإنذارات التي تتناولها البنود.
esc-truce-quiet-beside = المتوقع من دون المناطق الهادئة ومعها
esc-truce-quiet-without = المتوقع من دونها
esc-truce-quiet-with = المتوقع معها
esc-truce-windows = الأيام والأسابيع والأشهر الأولى
esc-truce-windows-caption = بين قوسين ما يقع فيه 95 مستقبلًا من 100. العمود الأخير: تواريخ سابقة هبط بعدها العدد دون المتوقع بالقدر نفسه.
esc-truce-column-window = النافذة
esc-truce-column-observed = المُحصى
esc-truce-column-observed-alerts = المُحصى
esc-truce-column-expected = المتوقع
esc-truce-column-expected-alerts = المتوقع
esc-truce-column-fewer = المُحصى مقابل المتوقع
esc-truce-column-fewer-alerts = المُحصى مقابل المتوقع
esc-truce-column-ratio = المُحصى لكل متوقع
esc-truce-column-ratio-alerts = المُحصى لكل متوقع
esc-truce-column-second = القراءة الثانية
esc-truce-column-naive = قبل وبعد فقط
esc-truce-column-placebo = هبط مثله بلا هدنة
esc-truce-times = قبل التوقيع وما بينهما وأثناء السريان
esc-truce-column-time = الوقت
esc-truce-column-days = الأيام
esc-truce-column-per-day = في اليوم
esc-truce-time-before = قبل التوقيع
esc-truce-time-gap = بين التوقيع والسريان
esc-truce-time-after = أثناء السريان
esc-truce-no-gap = لا أيام محصاة بين التوقيع والسريان.

## escalation spread
esc-spread-span = من { $first } إلى { $last }
esc-spread-period = الفترة ابتداءً من
esc-spread-kind-cells = خلايا بقياس { $size }°
esc-spread-kind-areas = مناطق مسماة
esc-spread-figure-new = الأماكن التي طالها العنف حديثًا
esc-spread-figure-new-alerts = الأماكن التي شملتها الإنذارات حديثًا
esc-spread-figure-affected = الأماكن التي طالها العنف
esc-spread-figure-affected-alerts = الأماكن التي شملتها الإنذارات
esc-spread-figure-quiet = الأماكن التي عاد إليها الهدوء
esc-spread-figure-names = الأسماء الجديدة أو المذكورة من جديد
esc-spread-figure-pairs = الأزواج الجديدة أو المذكورة من جديد
esc-spread-meaning = «طاله العنف حديثًا» مكان لا واقعة فيه خلال مدة الهدوء السابقة للفترة، مع أن مصدرًا يذكره كان يراقب. أما المكان الذي لم يظهر إلا لإضافة مصدر فهو «أُبلغ عنه حديثًا» ولا يُعد جديدًا.
esc-spread-meaning-alerts = «شملته الإنذارات حديثًا» مكان لا إنذار فيه خلال مدة الهدوء السابقة للفترة، مع أن مصدرًا يذكره كان يراقب. أما المكان الذي لم يظهر إلا لإضافة مصدر فهو «أُبلغ عنه حديثًا» ولا يُعد جديدًا.
esc-spread-line-places = { $span }، { $kind }: طال العنف { $affected }، منها { $new } حديثًا بعد { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } من الهدوء ({ $first } لأول مرة في هذه الوقائع)، وعاد الهدوء إلى { $quiet }، وأُبلغ حديثًا عن { $reported }.
esc-spread-line-places-alerts = { $span }، { $kind }: شملت الإنذارات { $affected }، منها { $new } حديثًا بعد { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } من الهدوء ({ $first } لأول مرة في هذه الوقائع)، وعاد الهدوء إلى { $quiet }، وأُبلغ حديثًا عن { $reported }.
esc-spread-line-unwatched = { $span }، { $kind }: طال العنف { $affected }؛ تبدأ الوقائع قبل ذلك بأقل من { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }، فلا يمكن وصف أي منها بالجديد.
esc-spread-line-unwatched-alerts = { $span }، { $kind }: شملت الإنذارات { $affected }؛ تبدأ الوقائع قبل ذلك بأقل من { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }، فلا يمكن وصف أي منها بالجديد.
esc-spread-line-more = بوتيرة الفترات السابقة يكون الجديد { $expected } (من { $low } إلى { $high })؛ وهو { $new }: ينتشر أسرع من قبل.
esc-spread-line-within = بوتيرة الفترات السابقة يكون الجديد { $expected } (من { $low } إلى { $high })؛ وهو { $new }: ليس أسرع من قبل.
esc-spread-line-fewer = بوتيرة الفترات السابقة يكون الجديد { $expected } (من { $low } إلى { $high })؛ وهو { $new }: أبطأ من قبل.
esc-spread-figure-pace = من { $low } إلى { $high } بالوتيرة السابقة
esc-spread-line-redrawn = لو وقع عدد مماثل من الوقائع المستقلة حول أماكن المدة السابقة فحسب لكان عدد الخلايا الجديدة نحو { $expected } (من { $low } إلى { $high }).
esc-spread-line-redrawn-alerts = لو دوّى عدد مماثل من الإنذارات المستقلة حول أماكن المدة السابقة فحسب لكان عدد الخلايا الجديدة نحو { $expected } (من { $low } إلى { $high }).
esc-spread-curve-pace = المتوقع بوتيرة الفترات السابقة
esc-spread-head-pace = الجديد بالوتيرة السابقة
esc-spread-line-reported = أُبلغ عنها حديثًا وليست جديدة: { $why }.
esc-spread-reason-added = { $n } لإضافة مصدر
esc-spread-reason-began = { $n } لأن التغطية بدأت
esc-spread-reason-facts = { $n } لأن الوقائع تبدأ عندها
esc-spread-line-near = يقع نصف الأماكن الجديدة على بعد { $median } كم على الأكثر من مكان طاله العنف من قبل، وأبعدها على بعد { $most } كم؛ وانتقل وسط الأماكن { $moved }.
esc-spread-line-near-alerts = يقع نصف الأماكن الجديدة على بعد { $median } كم على الأكثر من مكان شملته الإنذارات من قبل، وأبعدها على بعد { $most } كم؛ وانتقل وسط الأماكن { $moved }.
esc-spread-line-names = { $span }: أسماء جديدة أو ذُكرت من جديد: { $names }؛ أزواج: { $pairs }.
esc-spread-line-track = { $track }: { $n } في الفترة، { $all } في المجموع.
esc-spread-line-track-unseen = { $track }: لم يراقب أي من مصادره في الفترة؛ { $all } في المجموع.
esc-spread-map-title = الأماكن التي طالها العنف حديثًا، { $span }
esc-spread-map-title-alerts = الأماكن التي شملتها الإنذارات حديثًا، { $span }
esc-spread-map-intro = خلايا بقياس { $size }° في { $size }°، ولا يُبين أي موقع بعينه. الجديد: لا واقعة خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } قبل الفترة.
esc-spread-map-intro-alerts = خلايا بقياس { $size }° في { $size }°، ولا يُبين أي موقع بعينه. الجديد: لا إنذار خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } قبل الفترة.
esc-spread-map-caption = المناطق والخطوط هي ما في الاتفاق نفسه؛ ولا تُرسم أي حدود لدولة. وتظهر الخلية كاملة أينما وقع الحدث فيها.
esc-spread-map-caption-alerts = المناطق والخطوط هي ما في الاتفاق؛ ولا تُرسم حدود دول. وتظهر الخلية كاملة أينما دوّى الإنذار فيها.
esc-spread-map-new = طالها العنف حديثًا ({ $n })
esc-spread-map-new-alerts = شملتها الإنذارات حديثًا ({ $n })
esc-spread-map-still = طالها العنف من قبل والآن ({ $n })
esc-spread-map-still-alerts = شملتها الإنذارات من قبل والآن ({ $n })
esc-spread-map-quiet = طالها العنف من قبل وعاد إليها الهدوء ({ $n })
esc-spread-map-quiet-alerts = شملتها الإنذارات من قبل وعاد إليها الهدوء ({ $n })
esc-spread-map-reported = أُبلغ عنها حديثًا: لم يراقبها مصدر من قبل ({ $n })
esc-spread-map-note = { $n ->
    [0] لا واقعة في الفترة
   *[other] الوقائع في الفترة: { $acts }
}
esc-spread-map-note-alerts = { $n ->
    [0] لا إنذار في الفترة
   *[other] الإنذارات في الفترة: { $acts }
}
esc-spread-curve-title = ما طاله العنف حديثًا بجانب الوتيرة السابقة وإعادة رسم الخريطة القديمة
esc-spread-curve-title-alerts = ما شملته الإنذارات حديثًا بجانب الوتيرة السابقة وإعادة رسم الخريطة القديمة
esc-spread-curve-new = خلايا طالها العنف حديثًا
esc-spread-curve-new-alerts = خلايا شملتها الإنذارات حديثًا
esc-spread-curve-redrawn = لو وقع عدد مماثل من الوقائع المستقلة حول الأماكن القديمة
esc-spread-curve-redrawn-alerts = لو دوّى عدد مماثل من الإنذارات المستقلة حول الأماكن القديمة
esc-spread-curve-y = خلايا
esc-spread-curve-intro = كلما زادت الوقائع زادت الخلايا التي تطالها. وفوق الشريط يبلغ العنف أماكن جديدة أسرع مما كان.
esc-spread-curve-intro-alerts = كلما زادت الإنذارات زادت الخلايا التي تشملها. وفوق الشريط تبلغ الإنذارات أماكن جديدة أسرع مما كانت.
esc-spread-curve-caption = الشريط: أوسط 95 ٪. والوتيرة هي نصيب ما تحقق من الخريطة المعاد رسمها في ست فترات سابقة على الأكثر؛ والوقائع التي تأتي دفعة واحدة تطال خلايا أقل من المستقلة.
esc-spread-curve-caption-alerts = الشريط: أوسط 95 ٪. والوتيرة هي نصيب ما تحقق من الخريطة المعاد رسمها في ست فترات سابقة على الأكثر؛ والإنذارات التي تأتي دفعة واحدة تشمل خلايا أقل من المستقلة.
esc-spread-places = قائمة الأماكن التي طالها العنف حديثًا، { $span }
esc-spread-places-alerts = قائمة الأماكن التي شملتها الإنذارات حديثًا، { $span }
esc-spread-place = المكان
esc-spread-since = منذ
esc-spread-before = آخر واقعة من قبل
esc-spread-before-alerts = آخر إنذار من قبل
esc-spread-km = كم إلى أقرب مكان طاله العنف من قبل
esc-spread-km-alerts = كم إلى أقرب مكان شملته الإنذارات من قبل
esc-spread-facts = الوقائع
esc-spread-facts-alerts = الإنذارات
esc-spread-deaths = القتلى المذكورون
esc-spread-sources = المصادر
esc-spread-quoted = المنقول عنهم
esc-spread-cell = خلية حول { $lat }، { $lon }
esc-spread-never = لا شيء في هذه الوقائع
esc-spread-no-places = لم يطل العنف أي مكان حديثًا.
esc-spread-no-places-alerts = لم تشمل الإنذارات أي مكان حديثًا.
esc-spread-web-title = من يُذكر أنه يقاتل من
esc-spread-web-pair = الزوج
esc-spread-web-read-none = لا واقعة { $period } تذكر طرفين.
esc-spread-web-read = الأكثر ورودًا { $period }: { $one } و{ $other } (الوقائع: { $n } من { $of }).
esc-spread-web-intro = الأسماء كما تكتبها المصادر، في المكان نفسه من كل صورة. يصل الخط بين اثنين يردان طرفين في واقعة واحدة؛ ولا معنى لترتيب الطرفين، ولا يُقال عن أحد إنه بدأ. العرض والرقم: الوقائع.
esc-spread-web-plain = ذُكرا في الفترة السابقة أيضًا
esc-spread-web-strong = لم يُذكرا في الفترة السابقة
esc-spread-web-gone = ذُكرا في الفترة السابقة، ولم يعودا يُذكران
esc-spread-web-caption = تُرسم الأسماء الأكثر تكرارًا. والوقائع التي تذكر مدنيين أو طرفًا واحدًا ليست في أي خط.
esc-spread-web-left = أزواج أخرى لم تُرسم: { $n }، ووقائعها: { $acts }.
esc-spread-web-note = { $one } – { $other }: الوقائع { $acts }، وفي الفترة السابقة { $before }
esc-spread-tracks-title = المسارات المجاورة بجانب المسار الأمني
esc-spread-tracks-intro = { $n ->
    [0] لكل مسار مصدره وتغطيته؛ والوقت المظلل لم يراقبه أي من مصادره. وارتفاع المسارات معًا لا يثبت سببًا.
   *[other] لكل مسار مصدره وتغطيته؛ والوقت المظلل لم يراقبه أي من مصادره. وارتفاع المسارات معًا لا يثبت سببًا. وتُركت وقائع من هذه المسارات تقع في مكان آخر، عددها { $n }.
}
esc-spread-track-security-violence = أعمال عنف
esc-spread-track-security-alerts = إنذارات
esc-spread-track-security = أفعال محصاة
esc-spread-track-aid-workers = عاملون في المجال الإنساني أصيبوا أو احتُجزوا
esc-spread-track-observers = مراقبون وحفظة سلام هوجموا
esc-spread-track-displacement-orders = أوامر بالمغادرة
esc-spread-track-partial = فترات روقبت جزئيًا: { $n }
esc-spread-step-week = أسبوع
esc-spread-step-month = شهر
esc-spread-step-quarter = ربع سنة
esc-spread-step-year = سنة
esc-spread-unit-security = أفعال
esc-spread-unit-security-alerts = إنذارات
esc-spread-unit-aid-workers = وقائع
esc-spread-unit-observers = هجمات
esc-spread-unit-displacement-orders = أوامر
esc-spread-left-nowhere = وقائع بلا مكان: { $many }.
esc-spread-left-nowhere-alerts = إنذارات بلا مكان: { $many }.
esc-spread-left-coarse = وقائع محددة بأقل دقة من الخلية ولم تُرسم: { $many }.
esc-spread-left-coarse-alerts = إنذارات محددة بأقل دقة من الخلية ولم تُرسم: { $many }.
esc-spread-left-long = وقائع تمتد على أكثر من شهر دفعة واحدة ولم تُرسم: { $many }.
esc-spread-left-long-alerts = إنذارات تمتد على أكثر من شهر دفعة واحدة ولم تُرسم: { $many }.
esc-spread-stated = أيام ذكرها المصدر
esc-spread-own-days = من أول واقعة فيه إلى آخرها؛ ولا أحد يذكر تغطيته
esc-spread-single-days = مصادر (العدد: { $n }) وقائع كل منها في يوم واحد؛ ولا أحد يذكر تغطيتها
esc-spread-start = ابتداءً من هنا يتوقف القتال بموجب الاتفاق
esc-spread-names = أسماء وأزواج جديدة أو ذُكرت من جديد
esc-spread-names-intro = ذُكر من جديد: بعد { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } على الأقل دون ذكر. وقد يكون الاسم الجديد جماعة جديدة، أو جماعة قديمة باسم آخر، أو جماعة بدأ مصدر بتسميتها.
esc-spread-who = من
esc-spread-told = ذُكر
esc-spread-first-told = لأول مرة
esc-spread-again-told = من جديد
esc-spread-agreement = في الاتفاق
esc-spread-known = نعم
esc-spread-unknown = ليس بهذا الاسم
esc-spread-pair = { $one } – { $other }
esc-spread-no-names = لم يكن أي اسم أو زوج جديدًا.
esc-spread-beside = قوى خارجية وقوات بجانب الأطراف كما تسميها المصادر
esc-spread-beside-intro = ما تكتبه المصادر معدودًا؛ ولا شيء هنا يقول إن أحدًا يدعم أحدًا أو يسلحه أو يقوده. الدور: كلمة الاتفاق نفسه.
esc-spread-role = الدور في الاتفاق
esc-spread-no-role = لا شيء بهذا الاسم
esc-spread-first-day = أول يوم
esc-spread-last-day = آخر يوم
esc-spread-with = الأكثر ورودًا معه في واقعة واحدة
esc-spread-no-beside = لا يسمي أي مصدر أحدًا بجانب الأطراف.
esc-spread-periods-cells = كل الفترات، خلايا بقياس { $size }°
esc-spread-periods-areas = كل الفترات، مناطق مسماة
esc-spread-periods-intro = الأماكن بحسب حالها؛ والجديد بعد { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } من الهدوء.
esc-spread-head-acts = الوقائع
esc-spread-head-acts-alerts = الإنذارات
esc-spread-head-affected = طالها العنف
esc-spread-head-affected-alerts = شملتها الإنذارات
esc-spread-head-first = لأول مرة
esc-spread-head-again = بعد هدوء
esc-spread-head-reported = أُبلغ عنها حديثًا
esc-spread-head-still = كما من قبل
esc-spread-head-quiet = عاد الهدوء
esc-spread-head-redrawn = الجديد لو أعيد الرسم
esc-spread-head-near = كم مما سبق
esc-spread-head-moved = انتقال الوسط
esc-spread-unwatched = لم تُراقب مدة كافية
esc-spread-range = { $expected } (من { $low } إلى { $high })
esc-spread-near = { $median }، على الأكثر { $most }
esc-spread-moved = { $km } كم{ $wind_n ->
    [0] {""}
   *[other] {" "}نحو { $wind }
}
esc-spread-wind-N = الشمال
esc-spread-wind-NE = الشمال الشرقي
esc-spread-wind-E = الشرق
esc-spread-wind-SE = الجنوب الشرقي
esc-spread-wind-S = الجنوب
esc-spread-wind-SW = الجنوب الغربي
esc-spread-wind-W = الغرب
esc-spread-wind-NW = الشمال الغربي
esc-spread-limits = ما لا يمكن لهذا أن يقوله
esc-spread-limit-1 = لماذا بلغ العنف مكانًا، أو من حمله إليه.
esc-spread-limit-1-alerts = لماذا دوّى إنذار في مكان، أو ما الذي أطلقه.
esc-spread-limit-2 = أي شيء عن أماكن لا يراقبها مصدر؛ وحيث لا تُذكر التغطية يُعد المصدر مراقبًا منذ أول واقعة فيه.
esc-spread-limit-3 = هل اسمان جماعة واحدة: الأسماء كما تكتبها المصادر ما لم يسردها الاتفاق.
esc-spread-limit-4 = هل تقف قوة خارجية خلف قوات ما: لا يُقال إلا أن المصادر تسميها، وكم مرة.
esc-spread-limit-5 = أي شيء أدق من الخلية؛ والوقائع المحددة بأقل دقة من الخلية أو على أكثر من شهر تُترك وتُعد.
esc-spread-limit-5-alerts = أي شيء أدق من الخلية؛ والإنذارات المحددة بأقل دقة من الخلية أو على أكثر من شهر تُترك وتُعد.
esc-spread-limit-6 = من الفاعل: تُسمى الأطراف بلا ترتيب، ولا يُعد هنا شيء لكل طرف. أما كيف يُرى كل طرف فيرد في الجزء الخاص بما يستند إليه هذا.

## escalation forecast
esc-forecast-subtitle = { $unit ->
    [day] ما قد يأتي خلال { $n ->
        [one] اليوم المقبل
        [two] اليومين المقبلين
        [few] الأيام الـ{ $n } المقبلة
       *[other] الأيام المقبلة، وعددها { $n }
    }: الحوادث
   *[other] ما قد يأتي خلال { $n ->
        [one] الشهر المقبل
        [two] الشهرين المقبلين
        [few] الأشهر الـ{ $n } المقبلة
       *[other] الأشهر المقبلة، وعددها { $n }
    }: الحوادث
}
esc-forecast-subtitle-alerts = { $unit ->
    [day] ما قد يأتي خلال { $n ->
        [one] اليوم المقبل
        [two] اليومين المقبلين
        [few] الأيام الـ{ $n } المقبلة
       *[other] الأيام المقبلة، وعددها { $n }
    }: الإنذارات
   *[other] ما قد يأتي خلال { $n ->
        [one] الشهر المقبل
        [two] الشهرين المقبلين
        [few] الأشهر الـ{ $n } المقبلة
       *[other] الأشهر المقبلة، وعددها { $n }
    }: الإنذارات
}
esc-forecast-subtitle-deaths = { $unit ->
    [day] ما قد يأتي خلال { $n ->
        [one] اليوم المقبل
        [two] اليومين المقبلين
        [few] الأيام الـ{ $n } المقبلة
       *[other] الأيام المقبلة، وعددها { $n }
    }: القتلى
   *[other] ما قد يأتي خلال { $n ->
        [one] الشهر المقبل
        [two] الشهرين المقبلين
        [few] الأشهر الـ{ $n } المقبلة
       *[other] الأشهر المقبلة، وعددها { $n }
    }: القتلى
}
esc-forecast-read-incidents = { $unit ->
    [day] الحوادث في الأيام المقبلة (العدد: { $n }): من { $low } إلى { $high } في تسعة من كل عشرة امتدادات، والوسط { $middle }؛ وفي مثلها من الأيام الأخيرة كانت { $before }.
   *[other] الحوادث في الأشهر المقبلة (العدد: { $n }): من { $low } إلى { $high } في تسعة من كل عشرة امتدادات، والوسط { $middle }؛ وفي مثلها من الأشهر الأخيرة كانت { $before }.
}
esc-forecast-fan = { $unit ->
    [day] الحوادث في اليوم، كما أُبلغ عنها وكما قد تستمر
   *[other] الحوادث في الشهر، كما أُبلغ عنها وكما قد تستمر
}
esc-forecast-fan-alerts = { $unit ->
    [day] الإنذارات في اليوم، كما أُبلغ عنها وكما قد تستمر
   *[other] الإنذارات في الشهر، كما أُبلغ عنها وكما قد تستمر
}
esc-forecast-read-alerts = { $unit ->
    [day] الإنذارات في الأيام المقبلة (العدد: { $n }): من { $low } إلى { $high } في تسعة من كل عشرة امتدادات، والوسط { $middle }؛ وفي مثلها من الأيام الأخيرة كانت { $before }.
   *[other] الإنذارات في الأشهر المقبلة (العدد: { $n }): من { $low } إلى { $high } في تسعة من كل عشرة امتدادات، والوسط { $middle }؛ وفي مثلها من الأشهر الأخيرة كانت { $before }.
}
esc-forecast-fan-deaths = { $unit ->
    [day] القتلى في اليوم، كما أُبلغ عنهم وكما قد يستمر ذلك
   *[other] القتلى في الشهر، كما أُبلغ عنهم وكما قد يستمر ذلك
}
esc-forecast-read-deaths = { $unit ->
    [day] الوفيات في الأيام المقبلة (العدد: { $n }): من { $low } إلى { $high } في تسعة من كل عشرة امتدادات، والوسط { $middle }؛ وفي مثلها من الأيام الأخيرة كانت { $before }.
   *[other] الوفيات في الأشهر المقبلة (العدد: { $n }): من { $low } إلى { $high } في تسعة من كل عشرة امتدادات، والوسط { $middle }؛ وفي مثلها من الأشهر الأخيرة كانت { $before }.
}
esc-forecast-was = كما أُبلغ حتى الآن
esc-forecast-band = التوقع: الوسط، ونطاق تسعة من كل عشرة امتدادات
esc-forecast-beside = وسط السنة الأخيرة نفسها، للمقارنة
esc-forecast-caption = النطاق هو التوقع؛ والخط فيه وسطه فقط. يُنتظر أن تقع نتيجة من كل عشر خارج النطاق.
esc-forecast-spread = تسعة من عشرة من { $low } إلى { $high }، والوسط { $middle }
esc-forecast-range = { $low } إلى { $high }
esc-forecast-whole = الكل معًا
esc-forecast-units-area = منطقة بعد منطقة
esc-forecast-units-clause = بندًا بعد بند
esc-forecast-units-intro = { $unit ->
    [day] الأعداد خلال كل الأيام (العدد: { $n })، بجانب مثلها من الأيام الأخيرة. الأعمدة الثلاثة الأخيرة: في كم من 1,000 امتداد.
   *[other] الأعداد خلال كل الأشهر (العدد: { $n })، بجانب مثلها من الأشهر الأخيرة. الأعمدة الثلاثة الأخيرة: في كم من 1,000 امتداد.
}
esc-forecast-left = ما عدا ذلك (العدد: { $n }) قليل أو معدوم الأعداد، وهو في الكل فقط.
esc-forecast-column-area = المنطقة
esc-forecast-column-clause = البند
esc-forecast-before = قبل ذلك مباشرة
esc-forecast-middle = الوسط
esc-forecast-nine = تسعة من عشرة
esc-forecast-none = لا شيء
esc-forecast-more = أكثر مما قبل
esc-forecast-twice = الضعف أو أكثر
esc-forecast-line = تسعة من عشرة امتدادات من { $low } إلى { $high }، والوسط { $middle }؛ وقبل ذلك مباشرة { $before }
esc-forecast-worth = ما كانت قيمة مثل هذا التوقع هنا
esc-forecast-scores = كيف كانت ستكون مثل هذه التوقعات هنا
esc-forecast-scores-intro = أُعيد التوقع في أيام سابقة (العدد: { $n })، لا يرى كل منها إلا ما كان معروفًا حينها. في كل عمود الأصغر أفضل.
esc-forecast-of = عن
esc-forecast-each-area = كل منطقة
esc-forecast-each-clause = كل بند
esc-forecast-method-column = التوقع
esc-forecast-by-mixture = هذا التوقع
esc-forecast-by-without-answers = هذا التوقع دون الردود
esc-forecast-by-without-neighbours = هذا التوقع دون الجيران
esc-forecast-neighbours = إلى جوارها: { $names }
esc-forecast-pooled-neighbours = المنطقة التي لها 12 أو أقل في نافذة تُجمع مع جيرانها على الخريطة: نصيبان آخران هما فتراتها الأخيرة وفتراتهم، مردودةً إلى معدل بين معدلها ومعدلهم. والجيران مناطق لا ثالث بينها ولا تبعد أكثر من 250 كم، بحسب وسط أماكن أفعالها. والمنطقة التي لها أكثر تتبع ماضيها والسوابق المتشابهة.
esc-forecast-pooled-neighbours-alerts = المنطقة التي لها 12 أو أقل في نافذة تُجمع مع جيرانها على الخريطة: نصيبان آخران هما فتراتها الأخيرة وفتراتهم، مردودةً إلى معدل بين معدلها ومعدلهم. والجيران مناطق لا ثالث بينها ولا تبعد أكثر من 250 كم، بحسب وسط أماكن إنذاراتها. والمنطقة التي لها أكثر تتبع ماضيها والسوابق المتشابهة.
esc-forecast-pooled-alike = جُمعت مع السوابق المتشابهة؛ ولا يُعرف هنا من يجاور من.
esc-forecast-lapsed = غير سارية في آخر يوم محسوب، ولذلك لا توقع لها: { $clauses }. ولا يعني خلو العدّ ضد بند حينئذ هدوءًا.
esc-forecast-by-zero = لا يحدث شيء
esc-forecast-by-last = كالمرة الأخيرة
esc-forecast-by-own-year = السنة الأخيرة نفسها مرة أخرى
esc-forecast-crps-whole = البعد، المدة كلها (CRPS)
esc-forecast-crps = البعد، كل فترة (CRPS)
esc-forecast-ign = المفاجأة بالبت (IGN)
esc-forecast-mis = نطاق تسعة من عشرة (MIS)
esc-forecast-score-line = { $name }: البعد { $whole } للمدة كلها، { $crps } لكل فترة (CRPS)؛ المفاجأة { $ign } بت (IGN)؛ النطاق { $mis } (MIS)
esc-forecast-better = في أيام سابقة (العدد: { $n }) كان هذا التوقع سيبعد بمقدار { $ours } للمدة كلها، والسنة الأخيرة نفسها بمقدار { $theirs }.
esc-forecast-worse = في أيام سابقة (العدد: { $n }) لم يكن هذا التوقع أفضل من السنة الأخيرة نفسها: البعد { $ours } مقابل { $theirs }.
esc-forecast-beaten = كان الأفضل بينها هنا: { $name }. لا تفضّلوا هذا التوقع عليه.
esc-forecast-within = من كل مئة نتيجة سابقة وقعت { $n } في النطاق الذي ينبغي أن يضم تسعين.
esc-forecast-few = هذا العدد القليل من الأيام السابقة لا يقول الكثير.
esc-forecast-untried = تعذّرت تجربة قيمة هذا التوقع هنا: { $why }.
esc-forecast-meaning = يمضي التوقع مما أُبلغ عنه من قبل. لا يعرف شيئًا عن محادثات أو أوامر أو انتخابات أو هجمات مقبلة، ولا يسمّي أحدًا سببًا.
esc-forecast-counted = الحوادث هي ما تذكره المصادر: كلما زادت المراقبة زادت.
esc-forecast-counted-alerts = صفارة الإنذار تنبيه وليست إطلاق نار: قد تكون كاذبة، والرشقة الواحدة إنذارات كثيرة. ولا يُذكر هنا كم قد يُطلق.
esc-forecast-counted-deaths = القتلى هم من تذكرهم المصادر؛ وما يُذكر متأخرًا أو لا يُذكر ليس بينهم.
esc-forecast-method = كيف صُنع
esc-forecast-method-1 = ألف امتداد بأنصبة متساوية من ست قراءات للماضي: الفترات الأخيرة نفسها بأربعة أطوال، والفترات منذ آخر تغيّر في المستوى، وما تلا أوقاتًا سابقة متشابهة، هنا وفي سائر الوحدات.
esc-forecast-method-2 = حيث لم يكن شيء لمدة طويلة، تأتي فرصة البداية الصغيرة من الوحدات الأخرى.
esc-forecast-method-3 = الحقائق نفسها والبذرة نفسها تعطي الألف نفسه.
esc-forecast-rests = يستند إلى { $n ->
    [one] حادث واحد
    [two] حادثين
    [few] { $n } حوادث
    [many] { $n } حادثًا
   *[other] { $n } حادث
 } مما ذكرته المصادر خلال { $unit ->
    [day] { $periods ->
        [one] يوم واحد
        [two] يومين
        [few] { $periods } أيام
        [many] { $periods } يومًا
       *[other] { $periods } يوم
    }
   *[other] { $periods ->
        [one] شهر واحد
        [two] شهرين
        [few] { $periods } أشهر
        [many] { $periods } شهرًا
       *[other] { $periods } شهر
    }
 }.
esc-forecast-rests-alerts = يستند إلى { $n ->
    [one] إنذار واحد
    [two] إنذارين
    [few] { $n } إنذارات
    [many] { $n } إنذارًا
   *[other] { $n } إنذار
 } مما ذكرته المصادر خلال { $unit ->
    [day] { $periods ->
        [one] يوم واحد
        [two] يومين
        [few] { $periods } أيام
        [many] { $periods } يومًا
       *[other] { $periods } يوم
    }
   *[other] { $periods ->
        [one] شهر واحد
        [two] شهرين
        [few] { $periods } أشهر
        [many] { $periods } شهرًا
       *[other] { $periods } شهر
    }
 }.
esc-forecast-rests-deaths = يستند إلى { $n ->
    [one] قتيل واحد
    [two] قتيلين
    [few] { $n } قتلى
    [many] { $n } قتيلًا
   *[other] { $n } قتيل
 } مما ذكرته المصادر خلال { $unit ->
    [day] { $periods ->
        [one] يوم واحد
        [two] يومين
        [few] { $periods } أيام
        [many] { $periods } يومًا
       *[other] { $periods } يوم
    }
   *[other] { $periods ->
        [one] شهر واحد
        [two] شهرين
        [few] { $periods } أشهر
        [many] { $periods } شهرًا
       *[other] { $periods } شهر
    }
 }.
esc-forecast-no-answers = تُرك ما تستدعيه الحوادث لأن scipy غير مثبّت: pip install 'servanda[escalation]'.
esc-forecast-no-answers-alerts = تُركت الإنذارات التي تلي الإنذارات لأن scipy غير مثبّت: pip install 'servanda[escalation]'.
esc-forecast-method-answers = وللحوادث حتى أسبوعين، ما تستدعيه الحوادث قراءة أخرى: عملية تُلاءم مع الأشهر الأربعة الأخيرة وتُواصل من اليوم الأخير.
esc-forecast-method-answers-alerts = وللإنذارات حتى أسبوعين، الإنذارات التي تلي الإنذارات قراءة أخرى: عملية تُلاءم مع الأشهر الأربعة الأخيرة وتُواصل من اليوم الأخير.

## escalation guard
esc-guard-none-likelier = لا يُقال إن احتمالًا أرجح من آخر: ترد دائمًا بترتيب واحد ولا يوضع بجانب أي منها رقم.
esc-guard-missing = نقص الشيء لا يستبعد شيئًا. لا يستبعد إلا ما هو موجود، وفق جدول قواعد يمكن لأي عضو في اللجنة قراءته.
esc-guard-own-word = كلمة الطرف وحدها لا تنهي إلا ما يقوله على نفسه.
esc-guard-mechanism = للآلية وحدها. قائمة أسئلة لا نتيجة: تخلص إلى النتيجة الهيئة المسماة في الاتفاق.
esc-guard-one = { $act }، { $at }، { $where }
esc-guard-alternative = قد يكون
esc-guard-stands = حاله
esc-guard-why = لأن
esc-guard-accident = حادثًا
esc-guard-own-unit = فعل وحدة من تلقاء نفسها
esc-guard-third-actor = فعل طرف ثالث
esc-guard-misread = إشارة أسيء فهمها
esc-guard-intended = مقصودًا من طرف
esc-guard-not-excluded = غير مستبعد
esc-guard-excluded = مستبعد
esc-guard-disputed = متنازع عليه
esc-guard-nothing-there = لا يوجد ما يستبعده
esc-guard-questions = ما ينقص ومن يمكنه قوله
esc-guard-question = السؤال
esc-guard-whom = يوجَّه إلى
esc-guard-would-exclude = قد يستبعد الجواب
esc-guard-latest = أحدث الحوادث
esc-guard-incident = الحادث
esc-guard-id = المعرّف
esc-guard-excluded-so-far = مستبعد حتى الآن
esc-guard-read = المستبعد حتى الآن: { $what }. وما لم يُستبعد قد يكون هو ما حدث.
esc-guard-none-excluded = لا شيء
esc-guard-line = { $what }: { $stands } – { $why }
esc-guard-ask = يُسأل: { $question } – { $whom }
esc-guard-no-visit = زيارة مشتركة (لا يسمي الاتفاق هيئة يمكنها الذهاب إلى هناك)
esc-guard-visit = زيارة مشتركة من { $who } ({ $how })
esc-guard-body = { $who } ({ $how })
esc-guard-side = { $who } عبر الخط (بموجب { $clauses })
esc-guard-side-unbound = { $who } عبر الاتصال (لا بند يلزمه بالإجابة)
esc-guard-by-presence = حضور
esc-guard-by-patrol = دورية
esc-guard-by-camera = كاميرا
esc-guard-by-drone = طائرة مسيّرة
esc-guard-by-satellite = قمر صناعي
esc-guard-by-radar = رادار
esc-guard-by-inspection = تفتيش
esc-guard-by-records = سجلات
esc-guard-by-reports = تقارير

## escalation signals
esc-signals-no-judgement = ما قيل يقف بجانب ما فُعل ليُرى كلاهما. ولا شيء هنا يقول إن كان أحد يعني ما يقول.
esc-signals-own-acts = لا يُنسب فعل إلى مشارك إلا حيث يسجل مصدر من فعله؛ وما عداه يرد أسفله دون نسبة إلى أحد.
esc-signals-own-acts-alerts = لا يُنسب إنذار إلى مشارك إلا حيث يسجل مصدر من فعله؛ وما عداه يرد أسفله دون نسبة إلى أحد.
esc-signals-silence = وقت بلا تصريحات أو أفعال هو وقت بلا تقارير عنها؛ والأوقات المظللة لم تُعدّ. والفعل المروي لأكثر من أسبوع لا يدخل في أي عمود.
esc-signals-silence-alerts = وقت بلا تصريحات أو إنذارات هو وقت بلا تقارير عنها؛ والأوقات المظللة لم تُعدّ. والإنذار المروي لأكثر من أسبوع لا يدخل في أي عمود.
esc-signals-alike = على السواء لكل مشارك: آخر التصريحات في الجدول، وعددها { $n }، ويُرسم منها { $drawn }، مقطوعة بالطول نفسه. والمشاركون جميعًا مرسومون بمقياس واحد؛ ولما لم يُسجل فاعله مقياسه.
esc-signals-acts = أفعال مسجلة على أنها أفعاله
esc-signals-acts-alerts = إنذارات مسجلة على أنها إنذاراته
esc-signals-talks = محادثات ورد ذكره فيها
esc-signals-talk = محادثات
esc-signals-unit = أفعال
esc-signals-unit-alerts = إنذارات
esc-signals-per-day = يوم
esc-signals-per-week = أسبوع
esc-signals-per-month = شهر
esc-signals-of = { $who }: ما قيل وما فُعل
esc-signals-counts = تصريحات مسجلة: { $said } · أفعال مسجلة على أنها أفعاله: { $acted } · أفعال تذكره: { $named }
esc-signals-empty = ليس لأي مشارك تصريح مسجل، ولا شيء مسجل على أنه من فعله: فلا شيء يُرسم جنبًا إلى جنب. أضيفوا تسلسلًا زمنيًا يضم ما قاله كل مشارك، أو وقائع تسجل من فعل.
esc-signals-hatched = المظلل: أيام لم تُعدّ
esc-signals-not-counted = لم يُعدّ
esc-signals-in-no-bar = خارج الأعمدة، لأنها مروية لأكثر من أسبوع: { $n }.
esc-signals-counts-alerts = تصريحات مسجلة: { $said } · إنذارات مسجلة على أنها إنذاراته: { $acted } · إنذارات تذكره: { $named }
esc-signals-nobody = لم يُسجل من فعل
esc-signals-unattributed = أفعال لا يسجل أي مصدر من فعلها
esc-signals-unattributed-alerts = إنذارات لا يسجل أي مصدر من فعلها
esc-signals-unattributed-how = قد تكون لأي أحد، ولا توضع بجانب تصريحات أحد.
esc-signals-coverage = كيف يُرى كل مشارك
esc-signals-side = المشارك
esc-signals-statements = تصريحات
esc-signals-acted = أفعال مسجلة على أنها أفعاله
esc-signals-acted-alerts = إنذارات مسجلة على أنها إنذاراته
esc-signals-named = أفعال تذكره
esc-signals-named-alerts = إنذارات تذكره
esc-signals-sources = مصادر تذكره
esc-signals-verbatim = كل منها كما يرد في سطره في المصدر، كاملًا حتى طول واحد.
esc-signals-day = اليوم
esc-signals-who = من
esc-signals-kind = النوع
esc-signals-words = كما سُجل
esc-signals-source = المصدر
esc-signals-other = ليس من الاتفاق أو غير مسجل
esc-signals-line = { $who } – { $counts }

## escalation room

esc-room-places = أماكن تأثرت حديثًا
esc-room-places-few = لا يُعدّ المكان جديدًا إلا إذا كان هناك من يراقب طوال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 } قبل ذلك.
esc-room-places-how = خلال آخر { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }، بعد { $quiet ->
    [one] يوم واحد
    [two] يومين
    [few] { $quiet } أيام
    [many] { $quiet } يومًا
   *[other] { $quiet } يوم
 } من دون أي فعل. لم يُعدّ جديدًا لأن أحدًا لم يراقب هذه المدة: { $reported }.
esc-room-truce-undated = أقل مما يكفي للقول: لا يحدد النص يومًا يتوقف فيه القتال.
esc-room-truce-outside = أقل مما يكفي للقول: بدأت الهدنة قبل أول الأفعال المحصاة هنا أو بعد آخرها؛ ويلزم ما قبلها وما بعدها معًا.
esc-room-truce-quiet = أقل مما يكفي للقول: لم يُحصَ أي فعل قبل بدء الهدنة، فلا شيء يدل على ما كان متوقعًا.
esc-room-truce-short = أقل مما يكفي للقول: الزمن المحصى قبل الهدنة أو بعدها قصير جدًا. ويلزم أربعة أسابيع قبلها على الأقل.
esc-room-ahead = كم فعلًا قد يأتي خلال { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
 }
esc-room-ahead-how = من { $begin } إلى { $end }، بسحوب مما رُوي من قبل. النقطة: الوسط؛ والخط: تسعة سحوب من عشرة. يُنتظر أن تقع نتيجة من كل عشر خارجه.
esc-room-ahead-read = تسعة سحوب من كل عشرة تقع من { $low } إلى { $high }، والأوسط عند { $middle }.
esc-room-ahead-last = كل يوم كآخر يوم محصى
esc-room-ahead-off = البعد { $off }
esc-room-ahead-tried = يُقاس البعد في أيام سابقة من الأفعال نفسها، عددها { $n }، على مدد مساوية (CRPS؛ والأقل أفضل).
esc-room-ahead-untried = الأيام المعلومة أقل من أن يُجرَّب توقع كهذا على أيام سابقة أولًا.
esc-room-ahead-old = أقل مما يكفي للقول: لا فعل محصى بعد { $day }. ولا يُعرف أن لم يقع شيء منذئذ أم لم يُروَ شيء، فلا يُتوقع منه شيء.
esc-room-said-none = ليس بين الوقائع هنا تصريح أو إعلان لأي من الأطراف، فلا قول يوضع إلى جانب الأفعال.
esc-room-ratio = كيف تتبع الأفعالُ الأفعالَ
esc-room-ratio-caption = أفعال أخرى تتبع الفعل الواحد
esc-room-ratio-between = بين { $low } و{ $high }
esc-room-ratio-wide = أقل من أن يقال شيء: بين { $low } و{ $high }
esc-room-ratio-how = عند الواحد يتبع كلَّ فعل فعلٌ آخر. لا يقول هذا من بدأ ولا لماذا.
esc-room-ratio-rests = عدد الأفعال المقروءة بحسب المنطقة: { $n }؛ وعدد الأيام: { $days }.
esc-room-follows-days = مقروء من آخر الأيام، وعددها { $days }.
esc-room-follows-who-nobody = لا يُقال بحسب الطرف: لا مصدر هنا يسجل من فعل.
esc-room-follows-who-few = لا يُقال بحسب الطرف: لا يُسجل من فعل إلا في { $share } من الأفعال، وما يُسجل أكثر عن جانب يبدو كأنه يلي غيره.
esc-room-follows-who-one-side = لا يُقال بحسب الطرف: لا يُسجل إلا طرف واحد فاعلًا بما يكفي، والجانب الواحد يبدو كأنه لا يرد على أحد.
esc-room-rests = عدد الأفعال التي يستند إليها: { $n }، من { $begin } إلى { $end }.
esc-room-few-title = ما لا يمكن قراءته بعد
esc-room-few = أقل من أن يقال شيء: عدد الأفعال الثابتة أو الواردة في أدلة الملف { $n }، والحد الأدنى { $least } معلومة الأيام.
esc-room-short = أقل من أن يقال شيء: عدد الأفعال { $n } وعدد الأيام { $days }. يلزم وقت أطول، أو أفعال أكثر معلومة اليوم والمكان.
