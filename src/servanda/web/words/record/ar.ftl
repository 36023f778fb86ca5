# السجل بالجمل: جملة لكل فعل، وتتمّات لما قد يبقى مفتوحًا. والتتمّة تأتي بفاصلتها.

## الأيام والساعات

day-whole = { $weekday } { $day } { $month } { $year }
day-in-line = { $day } { $month }
day-of-year = { $day } { $month } { $year }
names-and = { $first } و{ $last }

## تتمّات لجمل كثيرة

with-end = ، حتى { $end }
with-until = ، حتى { $until }
with-by = ، قبل { $by-hour }
with-place = ، { $place }
with-zone = ({ $zone })
with-accused = ، والمدّعى عليه { $accused }
with-toward = ، موجّه ضد { $toward }
with-clauses = ؛ البند: { $clauses }
with-clause = ؛ البند: { $clause }
with-exception = ، مع الاحتجاج باستثناء: { $exception }
with-rule = ؛ القاعدة: { $rule }
rule-place-time-act-and-clause = المكان والوقت ونوع الفعل والبند نفسها
with-rule-stated-yes = ، وهي واردة في النص
with-tie-break = ، وحُسم التعادل بـ{ $tie-break }
with-yes = ؛ مع: { $yes }
with-no = ؛ ضد: { $no }
with-abstained = ؛ امتنع: { $abstained }
with-silent = ؛ لم يصوّت: { $silent }
with-absent = ؛ لم يحضر: { $absent }
with-act = ، { $act }
with-item = ، { $item }
with-measure = { $measure }
with-quantity-milli = ، { $quantity-milli }
with-matter = ، في شأن { $matter }
with-about = : { $about }
with-step = ، { $step }
with-since = ، مطلوب منذ { $since }
with-persons = ، عدد الأشخاص { $n ->
        [one] { $persons }
       *[other] { $persons }
    }
with-vehicles = ، عدد المركبات { $n ->
        [one] { $vehicles }
       *[other] { $vehicles }
    }

## ملفات الوقائع

says-incident-allegation-submit = بلاغ من { $who }: { $act }، { $begin }
says-incident-allegation-submit-own-yes = ، شاهدته الآلية نفسها
says-incident-allegation-submit-channel = ؛ وصل الخبر عبر: { $channel }
says-incident-allegation-withdraw = سحب الادعاء من جانب { $who }
says-incident-source-name = تدوين المصدر من جانب { $who }: { $name }
says-incident-file-register = سُجّل الملف في السجل
says-incident-file-register-number = ، برقم { $number }
says-incident-file-group = ضمّ هذا الملف إلى { $lead }، من جانب { $who }
says-incident-file-group-alone = فصل هذا الملف عن غيره ليُعمل عليه وحده، لا ملف آخر، من جانب { $who }
says-incident-triage-set = فرز من جانب { $who }: { $course }، { $urgency }
says-incident-triage-set-same-as = ؛ يروي ما يرويه { $same-as }
says-incident-triage-set-severity = ؛ أول تقدير للجسامة: { $severity }
says-incident-triage-set-breach = ؛ هل يخالف الاتفاق: { $breach }
says-incident-triage-set-marker-yes = ؛ يستمر كعلامة إحالة فقط
says-incident-notice-send = إبلاغ من { $who } إلى { $to }: { $act }، { $begin }
says-incident-notice-send-complainant = ؛ المشتكي، وقد وافق على ذكر اسمه: { $complainant }
says-incident-notice-send-reply-by = ؛ الرد قبل { $reply-by }
says-incident-notice-delay = تأجيل الإبلاغ من جانب { $who } حتى { $until }؛ السبب: { $reason }
says-incident-notice-acknowledge = تأكيد استلام البلاغ من { $who }
says-incident-reply-give = رد من { $who }
says-incident-reply-give-admits-yes = ، يقول إن ذلك كان من فعله
says-incident-reply-give-admits-no = ، يقول إن ذلك لم يكن من فعله
says-incident-inquiry-note = تدوين من { $who } في التحقيق الأولي
says-incident-task-assign = تكليف فريق من جانب { $who }: { $team }
says-incident-task-assign-lead = ؛ يقوده { $lead }
says-incident-task-assign-sides = ؛ المطلوب منهم إيفاد أحد: { $sides }
says-incident-task-assign-place = ؛ المكان: { $place }
says-incident-task-assign-appear-by = ؛ الحضور قبل { $appear-by }
says-incident-task-assign-report-by = ؛ التقرير قبل { $report-by }
says-incident-appearance-record = { $came ->
        [yes] حضور الزيارة من { $side }، كما دوّن { $who }
       *[no] عدم حضور الزيارة من { $side }، كما دوّن { $who }
    }
says-incident-access-ask = طلب الوصول من { $who } إلى { $of-unit }
says-incident-access-ask-place = ، المكان: { $place }
says-incident-access-ask-wanted = ، في { $wanted }
says-incident-access-answer = { $who } في شأن الوصول المطلوب: { $answer }
says-incident-access-answer-request = ، { $request }
says-incident-item-take = تحفّظ من { $who } على: { $kind }؛ في عهدة { $holder }
says-incident-item-take-sealed = ، الختم { $sealed }
says-incident-item-take-present = ؛ الحاضرون: { $present }
says-incident-item-hand-over = انتقال { $id } من { $giver } إلى { $taker }، كما دوّن { $who }
says-incident-item-hand-over-sealed = ، الختم { $sealed }
says-incident-note-write = مذكرة مؤقتة من { $who }
says-incident-report-submit = { $visited ->
        [yes] تقرير الفريق، قدّمه { $who }؛ وكان الفريق في المكان
       *[no] تقرير الفريق، قدّمه { $who }؛ ولم يكن الفريق في المكان
    }
says-incident-report-submit-items = ؛ يستند إلى: { $items }
says-incident-finding-propose = اقتراح استنتاج من { $who }: { $status }
with-vote-by = ؛ التصويت قبل { $vote-by }
says-incident-finding-issue = الاستنتاج كما أُبلغ به كل من أُخطر: { $status }
says-incident-finding-vote = صوت { $who } على الاستنتاج: { $choice }
says-incident-finding-adopt = { $disputed ->
        [yes] قيد الاستنتاج باسم الهيئة على أنه متنازع عليه، من { $who }
       *[no] اعتماد الاستنتاج باسم الهيئة، من { $who }
    }
says-incident-dissent-record = مخالفة رأي من { $who }
says-incident-review-ask = طلب مراجعة الاستنتاج من { $who }
says-incident-review-decide = البتّ في المراجعة من { $who }: { $result }
says-incident-recommendation-make = توصية من { $who } إلى { $units }
says-incident-response-promise = تعهد من { $who } باستجابة قبل { $by-hour }
says-incident-response-report = إفادة من { $who } عن { $by-unit }: { $done }
says-incident-publication-propose = اقتراح النشر من { $who }
says-incident-publication-propose-withheld = ؛ ما لا يُنشر: { $withheld }
says-incident-publication-decide = البتّ في النشر من { $who }: { $result }
says-incident-publication-issue = نُشر: { $act }، { $day }
says-incident-publication-issue-status = ؛ { $status }
says-incident-publication-issue-breach = ، { $breach }
says-incident-publication-issue-grade = ، { $grade }
says-incident-publication-issue-attributed-to = ؛ أُسند إلى: { $attributed-to }
says-incident-publication-issue-access-refused-yes = ؛ رُفض الوصول
says-incident-publication-issue-dissent-yes = ؛ توجد مخالفة رأي
says-incident-referral-mark = { $referred ->
        [yes] علامة من { $who }: { $kind }، أُحيل إلى من يستطيع المساعدة
       *[no] علامة من { $who }: { $kind }، لم يُحَل بعد
    }
says-incident-lapse-record = انقضى أجل { $step }. كان ذلك على { $owed-by } منذ { $since } حتى { $by-hour }
lapsed-register = التسجيل
lapsed-triage = الفرز
lapsed-notify = إبلاغ الأطراف
lapsed-acknowledge = تأكيد الاستلام
lapsed-reply = الرد
lapsed-inquiry = التحقيق الأولي
lapsed-task = تكليف فريق
lapsed-appear = الحضور للزيارة
lapsed-access = منح الوصول
lapsed-visit = الزيارة
lapsed-report = تقرير الفريق
lapsed-finding = الاستنتاج
lapsed-vote = التصويت
lapsed-review = المراجعة
lapsed-recommendation = التوصية
lapsed-promise = التعهد
lapsed-response = الاستجابة
lapsed-response-promised = الاستجابة المتعهَّد بها
lapsed-response-recommended = الاستجابة الموصى بها
lapsed-publication = النشر

## الاجتماعات

says-meeting-meeting-call = دعوة من { $who } إلى اجتماع { $body }، { $at }
says-meeting-meeting-call-invited = ؛ المدعوون: { $invited }
says-meeting-meeting-call-kind = ؛ النوع: { $kind }
says-meeting-agenda-add = إدراج بند من { $who } في جدول الأعمال
says-meeting-agenda-add-overdue-yes = ، متأخر
says-meeting-minutes-write = محضر كتبه { $who }
says-meeting-minutes-write-item = ، عن: { $item }
says-meeting-minutes-write-present = ؛ الحاضرون: { $present }
says-meeting-decision-vote = صوت { $who }: { $choice }
says-meeting-decision-vote-on = ، على: { $on }
says-meeting-decision-record = تدوين من { $who } لما قرره الاجتماع
says-meeting-decision-record-on = ، في: { $on }
says-meeting-reservation-record = تحفظ من { $who }
says-meeting-reservation-record-on = ، على: { $on }
says-meeting-action-set = على { $owner } التصرف قبل { $by-hour }، كما دوّن { $who }
says-meeting-action-set-item = ، ضمن: { $item }
says-meeting-action-report = إفادة من { $who } عن إجراء: { $done }
says-meeting-action-report-action = ، { $action }
says-meeting-lapse-record = انقضى أجل. كان على { $owed-by }: { $of }، منذ { $since } حتى { $by-hour }

## ما رُصد وصودق عليه وأُعلن

says-watch-certification-give = { $certified ->
        [yes] مصادقة من { $who } على التنفيذ في { $done-at }: { $duty }
       *[no] لم يجده { $who } منفّذًا في { $done-at }: { $duty }
    }
says-watch-certification-give-act = ؛ شوهد: { $act }
says-watch-certification-give-by-unit = ، من { $by-unit }
says-watch-declaration-give = إعلان من { $who }: { $act }
says-watch-declaration-give-alone = إعلان من { $who }
says-watch-coverage-record = { $denied ->
        [yes] لم يُسمح لـ{ $who } بدخول { $zone }، من { $begin } إلى { $end }؛ المرصود: { $share-ppm }
       *[no] أمكن لـ{ $who } رصد { $share-ppm } من { $zone }، من { $begin } إلى { $end }
    }
says-watch-coverage-record-by-unit = ؛ من جانب { $by-unit }
says-watch-coverage-record-acts = ؛ ما أمكنت رؤيته: { $acts }
says-watch-duty-overdue = حتى { $by-hour } لم يفد أحد بأن { $owed-by } قد نفّذ هذا: { $duty }
says-watch-duty-overdue-missed = { $n ->
        [1] {""}
       *[other] ؛ { $missed } مواعيد فائتة معًا
    }

## الإجراءات والضمانات

says-step-consequence-due = قرار مطلوب: { $step }؛ يقرر: { $decided-by }
says-step-consequence-due-since = ، منذ { $since }
says-step-consequence-decide = بتّ من { $who } في { $step }: { $decided }
says-step-guarantee-decide = بتّ من { $who } في الضمان: { $decided }؛ البند: { $clause }
says-step-lapse-record = انقضى أجل قرار: { $step }؛ وكان لـ{ $decided-by }

## الخط

says-liaison-plan-give = إخطار من { $who }: { $act }، من { $begin } إلى { $end }
says-liaison-plan-give-zones = ({ $zones })
says-liaison-plan-give-strength = ؛ العدد: { $strength }
says-liaison-plan-give-low-m = ؛ الارتفاع من { $low-m }
says-liaison-plan-give-high-m = ؛ الارتفاع إلى { $high-m }
says-liaison-plan-give-to = ؛ إلى { $to }
says-liaison-plan-change = تعديل الإخطار من { $who }
says-liaison-plan-change-begin = : الآن من { $begin }
says-liaison-plan-change-end = إلى { $end }
says-liaison-plan-change-strength = ؛ العدد: { $strength }
says-liaison-plan-change-low-m = ؛ الارتفاع من { $low-m }
says-liaison-plan-change-high-m = ؛ الارتفاع إلى { $high-m }
says-liaison-plan-withdraw = سحب الإخطار من { $who }: لن يجري
says-liaison-plan-acknowledge = تأكيد الاستلام من { $who }
says-liaison-plan-object = اعتراض من { $who }؛ ولا شيء يوقف الإخطار
says-liaison-actual-report = إفادة من { $who } بما جرى: { $outcome }
says-liaison-actual-report-begun = ، من { $begun }
says-liaison-actual-report-ended = إلى { $ended }
says-liaison-question-ask = سؤال من { $who } إلى { $to } عن { $begin }
says-liaison-question-ask-end = إلى { $end }
says-liaison-question-ask-zones = ({ $zones })
says-liaison-question-ask-asks = ؛ السؤال: { $asks }
says-liaison-question-acknowledge = تأكيد استلام السؤال من { $who }
says-liaison-question-answer = جواب من { $who }: { $whose }
says-liaison-question-answer-meant = ، { $meant }
says-liaison-call-log = مكالمة من { $who } إلى { $whom }، { $at }: { $ended-as }
says-liaison-call-log-means = ، عبر { $means }
says-liaison-test-call = مكالمة اختبار من { $who } إلى كل من على الخط
says-liaison-test-answer = رد على مكالمة الاختبار من { $who }
says-liaison-lapse-record = انقضى الأجل لدى { $units }: { $what }
says-liaison-alarm-raise = لا رد على الخط من { $unit } منذ { $since }

## المواقع والتحركات الإنسانية

says-humanitarian-site-enter = إدخال موقع من { $who }: { $kind }، { $called }، تابع لـ{ $organisation }، من { $begin } إلى { $end }
says-humanitarian-movement-enter = إدخال تحرك من { $who }: { $kind }، { $called }، تابع لـ{ $organisation }، من { $begin } إلى { $end }
says-humanitarian-site-change = تعديل المعروف عنه من { $who }
says-humanitarian-site-change-called = ؛ اسمه { $called }
says-humanitarian-site-change-begin = ؛ من { $begin }
says-humanitarian-site-change-end = إلى { $end }
says-humanitarian-consent-record = تدوين من { $who } للموافقة، صاحبها { $by-name }
says-humanitarian-consent-record-recipients = ؛ يجوز إبلاغ: { $recipients }
says-humanitarian-consent-record-disclosure-yes = ؛ يجوز القول إنه قُصف
says-humanitarian-consent-record-disclosure-no = ؛ لا يجوز القول إنه قُصف
says-humanitarian-notification-send = إبلاغ من { $who } إلى { $recipients }
says-humanitarian-notification-receive = تأكيد الاستلام من { $who }
says-humanitarian-notification-withdraw = سحب ما أُبلغ من { $who }
says-humanitarian-notification-withdraw-recipients = ، لدى { $recipients }
says-humanitarian-notification-close = قيد من { $who } عن كيف انتهى: { $closing }
says-humanitarian-struck-record = قيد من { $who } بأنه قُصف، { $happened }
says-humanitarian-struck-disclose = إفادة من { $who } في ملف واقعة بأن ما أُبلغ عنه سابقًا قُصف
says-humanitarian-struck-disclose-incident = : { $incident }
says-humanitarian-struck-disclose-recipients = ؛ كان قد أُبلغ: { $recipients }
says-humanitarian-struck-disclose-struck = ، { $struck }
says-humanitarian-struck-disclose-notified = ؛ كان قد أُبلغ: { $notified }
says-humanitarian-lapse-record = انقضى الأجل لدى { $units }: { $what }

## الممرات ووصول المعونة والعودة

says-humanitarian-corridor-enter = إدخال ممر من { $who }، من { $leaves } إلى { $arrives }، بين { $begin } و{ $until }؛ يحتاج إلى موافقة { $consent-of }
says-humanitarian-corridor-enter-announced-yes = ؛ أُعلن عنه، ويراه كل أحد
says-humanitarian-corridor-consent = { $side } في شأن الممر: { $answer }
says-humanitarian-corridor-outcome = قيد من { $who } عمّا آل إليه: { $outcome }، بحسب { $according-to }
says-humanitarian-corridor-recall = سحب الإعلان من { $who }
says-humanitarian-access-request = طلب من { $who } إلى { $asked } للسماح بمرور { $what } إلى { $where }، بين { $begin } و{ $end }
says-humanitarian-access-request-persons-in-need = ؛ عدد المحتاجين { $n ->
        [one] { $persons-in-need }
       *[other] { $persons-in-need }
    }
says-humanitarian-access-answer = { $unit } في شأن وصول المعونة: { $said }
says-humanitarian-access-outcome = قيد من { $who } عن وصول المعونة: { $reached }
says-humanitarian-return-plan = إدخال عودة مقررة من { $who }، من { $leaves } إلى { $arrives }، بين { $begin } و{ $until }
says-humanitarian-return-plan-willing-yes = ؛ سُئلوا، ويريدون العودة
says-humanitarian-return-plan-willing-no = ؛ سُئلوا، ولا يريدون العودة
says-humanitarian-return-plan-routes = ؛ عبر { $routes }
says-humanitarian-return-plan-recipients = ؛ أُبلغ: { $recipients }
says-humanitarian-return-clearance = قيد من { $who } عن حال { $route }: { $state }
says-humanitarian-return-clearance-by-whom = ؛ بحسب { $by-whom }
says-humanitarian-return-report = إفادة من { $who } عمّن عاد، بين { $begin } و{ $until }
says-humanitarian-return-report-turned-back = ؛ أُعيدوا: { $turned-back }

## الأرقام

says-humanitarian-displacement-enter = قيد من { $who } بعدد النازحين في { $area }، بتاريخ { $as-of }: { $persons }، بحسب عدّ { $source }
says-humanitarian-damage-enter = قيد من { $who } بأضرار في { $area }، بتاريخ { $as-of }: { $damaged }، { $degree }، { $how-many }؛ بحسب { $source }
says-humanitarian-damage-enter-method = ؛ كيف شوهد: { $method }
says-humanitarian-recovery-pledge = تعهد من { $pledged-by } بعملة { $currency }، كما دوّن { $who }
says-humanitarian-recovery-pledge-instalments = : { $instalments }
says-humanitarian-recovery-pay = قيد من { $who } بدفع { $amount }، { $at }، بحسب { $according-to }
says-humanitarian-recovery-pay-paid-to = ، إلى { $paid-to }

## سجل المناوبة والأوامر

says-duty-entry-write = قيد من { $who } في السجل
says-duty-entry-write-at = ، عن { $at }
says-duty-entry-write-urgency = ، { $urgency }
says-order-order-disseminate = أمر من { $who } إلى { $units }
says-order-order-disseminate-receipt-by = ؛ الاستلام قبل { $receipt-by }
says-order-receipt-record = تدوين من { $who } بأن الأمر وصل إلى { $below }
says-order-receipt-record-channel = ، { $channel }

## النصوص والإنذارات والنشرات

says-agreement-text-agree = موافقة من { $who } على النص
says-agreement-text-propose = اقتراح نص للاتفاق من { $who }
says-warning-thresholds-set = تحديد عتبة من { $who }: { $rule }
says-warning-thresholds-set-raise-at = ؛ تُطلق إنذارًا عند { $raise-at }
says-warning-thresholds-set-lower-at = ؛ قد تنتهي عند { $lower-at }
says-warning-thresholds-set-within-days = ؛ الأيام مقدمًا: { $within-days }
says-warning-thresholds-set-at-least = ؛ المؤشرات المخالفة على الأقل: { $at-least }
says-warning-thresholds-set-stay-days = ؛ أيام متصلة قبل أن تنتهي: { $stay-days }
says-warning-thresholds-set-off-yes = ؛ لا تُراقب بعد الآن
says-warning-alert-propose = إعداد تنبيه من { $who }: { $tells }، حتى { $expires }
says-warning-alert-propose-begin = ؛ من { $begin }
says-warning-alert-approve = إقرار التنبيه من { $who }
says-warning-alert-doubt = طلب سحب التنبيه من { $who }
says-warning-alert-withdraw = سحب التنبيه من { $who }
says-bulletin-dispute-file = اعتراض من { $who } على النشرة { $bulletin }

## ما يحيط بالجمل

record-hours = الأحدث أولًا؛ والساعة في الهامش هي ساعة إدخال القيد هنا.
record-all-session = كل القيود هنا أُدخلت بالجلسة وحدها: لم يوقّع أيًّا منها مفتاح صاحبه.
record-all-key = كل القيود هنا موقَّعة على جهاز صاحبها، والتوقيع صحيح.
record-all-not-proven = تواقيع القيود هنا لا تثبت شيئًا.
erase-one = طلب محو قيد
erase-which = أي قيد
erase-choose = اختر قيدًا
report-agreed = تتفق كل أطراف الفريق
report-disagreed = لا تتفق الأطراف
report-fact = الواقعة
report-says-nothing = لم يقل شيئًا
finding-observed = ما شوهد
finding-proof = معيار الإثبات
finding-class = التكييف
finding-who = من قام بالفعل
finding-else = تفسيرات أخرى نُظر فيها
finding-answers = من يُسأل عنه
finding-rests = ما يستند إليه
file-where = أين
file-when = متى
file-against = المدّعى عليه
file-known = كيف عُرف
file-known-own = شاهدته الآلية نفسها
file-known-party = قاله { $who }
file-says = ما يقوله كل طرف
file-says-nothing = لم يرد
file-says-own = يقول إن ذلك كان من فعله
file-says-not-own = يقول إن ذلك لم يكن من فعله
file-says-open = رد، ولم يقل من فعل ذلك
file-agreed = ما عليه اتفاق
file-agreed-none = لم يُسجَّل شيء على أنه متفق عليه.
file-disputed-none = لم يُسجَّل شيء على أنه موضع خلاف.
file-unseen-none = لم يُسجَّل شيء على أنه لم يُرَ.
file-owed = ما هو مطلوب الآن
file-owed-none = لا شيء مطلوب مما تراه.
else-set-aside = مستبعد
else-open = يبقى مفتوحًا
source-graded = الموثوقية { $grade }، المصداقية { $credibility }
source-apart = مستقل عن غيره
file-says-told = أبلغ عنه
