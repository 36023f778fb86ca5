# ما ينص عليه الاتفاق، بالعربية. ألفاظ واضحة دون انحياز إلى أي طرف.
# `$x_n` عدد ما في `$x`؛ والصفر يعني أنه فارغ. الأسماء الواردة من الملف تعزلها الشيفرة عن اتجاه الجملة.

## Clauses

clause-must_not = يُحظر على { $who } القيام بما يلي: { $deed }
clause-must = يجب على { $each ->
    [yes] كل من { $who }
   *[no] { $who }
} القيام بما يلي: { $deed }{ $amount_n ->
    [0] { "" }
   *[other] ، { $amount }
}
clause-cap = يجب على { $who } الالتزام بحد{ $at_least_n ->
    [0] { $at_most_n ->
        [0] { " " }لم يبيّنه النص
       *[other] { " " }أقصى قدره { $at_most }
    }
   *[other] { $at_most_n ->
        [0] { " " }أدنى قدره { $at_least }
       *[other] { " " }أدنى قدره { $at_least } وحد أقصى قدره { $at_most }
    }
} فيما يلي: { $deed }{ $categories_n ->
    [0] { "" }
   *[other] ؛ ويُحتسب: { $categories }{ $exhaustive ->
        [yes] { " " }دون غيرها
       *[no] { " " }وما يتركه النص مفتوحًا
    }
}
clause-kept_beyond = يجب على { $who } إبقاء الأسلحة التالية على بُعد لا يقل عما يلي: { $classes }{ $baselines_n ->
    [0] { "" }
   *[other] ؛ وتُقاس المسافة { $baselines }
}{ $withdrawn_by_n ->
    [0] { "" }
   *[other] ؛ على أن يكتمل السحب في موعد أقصاه { $withdrawn_by }
}
clause-rate = يجب على { $who } كل { $each ->
    [day] يوم
    [week] أسبوع
   *[month] شهر
} القيام بما يلي{ $at_least_n ->
    [0] ، دون حد أدنى منصوص عليه
   *[other] ، بما لا يقل عن { $at_least }
}: { $deed }{ $of_which_n ->
    [0] { "" }
   *[other] ؛ منها { $of_which }
}
clause-exchange = يجب على { $who }، مقابل { $against }، تقديم ما يلي: { $gives }{ $ratios_n ->
    [0] { "" }
   *[other] ؛ على النحو التالي: { $ratios }
}{ $within_n ->
    [0] { "" }
   *[other] ؛ في غضون { $within }
}
clause-staged = يجب على { $who }، مرحلة بمرحلة مقابل { $against }، القيام بما يلي: { $hands_over }؛ { $stages }{ $tolerance_n ->
    [0] ؛ ولم يُنص على هامش للتأخر
   *[other] ؛ ولا يتجاوز هامش التأخر لأي من الجانبين { $tolerance }
}
clause-parity = { $tolerance_n ->
    [0] يجب أن يتساوى العددان التاليان: { $of }، و{ $with }
   *[other] لا يجوز أن يزيد الفرق بين العددين التاليين على { $tolerance }: { $of }، و{ $with }
}
clause-gives_notice = يجب على { $who } توجيه إشعار قبل كل فعل من هذا النوع{ $at_least_form ->
    [zero] { "" }
   *[words] { " " }بما لا يقل عن { $at_least }
}: { $deed }{ $to_n ->
    [0] { "" }
   *[other] ؛ ويُوجَّه الإشعار إلى { $to }
}{ $except_n ->
    [0] { "" }
   *[other] ؛ باستثناء: { $except }
}
clause-custody = يجب على { $who } إجراء التسليم عن طريق { $through }: { $deed }{ $amount_n ->
    [0] { "" }
   *[other] ، { $amount }
}{ $held_for_n ->
    [0] { "" }
   *[other] ؛ مع الإبقاء هناك مدة لا تقل عن { $held_for }
}{ $then_to_n ->
    [0] { "" }
   *[other] ؛ ثم النقل إلى { $then_to }
}
clause-responds = يجب على { $who } الرد على كل فعل من هذا النوع: { $to }؛ وذلك بما يلي: { $with }{ $within_n ->
    [0] ، دون مهلة منصوص عليها
   *[other] ، في غضون { $within }
}
clause-ensures = يجب على { $who } اتخاذ ما يلزم لكي لا يقع ما يلي: { $that }؛ ولا يكفي وقوع الفعل وحده دليلًا على الإخلال، والعبرة بما يلي: { $shown_by_n ->
    [0] ما اتُّخذ للمنع والوقف والتحقيق
   *[other] { $shown_by }
}{ $within_n ->
    [0] { "" }
   *[other] { " " }في غضون { $within }
}
clause-guarantees = يجب على { $who }، بصفة ضامن، القيام بما يلي: { $owes }؛ ويُستحق ذلك { $trigger_n ->
    [0] في حالة لم يبيّنها النص
   *[other] إذا تحقق ما يلي: { $trigger }
}{ $decides_n ->
    [0] ، دون أن يبيّن النص من يقرر ذلك
   *[other] ، بقرار من { $decides }
}{ $within_n ->
    [0] ، دون مهلة منصوص عليها
   *[other] ، في غضون { $within }
}
clause-snaps_back = إذا تحقق ما يلي: { $on }{ $decided_by_n ->
    [0] { "" }
   *[other] ، وبقرار من { $decided_by }
}، تُعلَّق الالتزامات التالية: { $returns }
clause-renews = { $of_n ->
    [0] يُجدَّد الاتفاق
   *[other] يُجدَّد ما يلي: { $of }،
} { $term_n ->
    [0] لمدة لم يبيّنها النص
   *[other] لمدة { $term } في كل مرة
}{ $tacit ->
    [yes] { " " }تجديدًا ضمنيًا
   *[no] { " " }بالاتفاق فقط
}{ $notice_n ->
    [0] { "" }
   *[other] ، ما لم يُوجَّه إشعار قبل انتهاء المدة بما لا يقل عن { $notice }
}{ $by_n ->
    [0] { "" }
   *[other] ؛ ويجوز أن يصدر الإشعار عن { $by }
}{ $needs_n ->
    [0] { "" }
   *[other] ؛ ويلزم لذلك: { $needs }
}
clause-as_long_as = لا يسري التزام { $who } إلا ما دام ما يلي مرعيًا: { $keeps }{ $binds_n ->
    [0] { "" }
   *[other] ؛ ويشمل ذلك { $binds }
}{ $found_by_n ->
    [0] ؛ ولم يبيّن النص من يتحقق من ذلك
   *[other] ؛ والتحقق من ذلك متروك إلى { $found_by }
}
clause-builds_confidence = تعزيزًا للثقة، تعهُّد من جانب { $who } بما يلي: { $deed } (دون أن تترتب عليه عاقبة)
clause-may = من حق { $who } القيام بما يلي{ $claimed ->
    [yes] ، بشرط التمسك بالاستثناء
   *[no] { "" }
}: { $deed }{ $defeats_n ->
    [0] { "" }
   *[other] ؛ حتى خلافًا لما يلي: { $defeats }
}{ $notice_n ->
    [0] { "" }
   *[other] ؛ بإشعار مسبق مدته { $notice }
}
clause-certifies = يجب على { $who }{ $within_n ->
    [0] ، دون مهلة منصوص عليها،
   *[other] ، في غضون { $within }،
} المصادقة على إنجاز ما يلي: { $what }
clause-other = { $who } – { $title }: { $says }
nobody = جهة لم يسمّها النص

## Parts of clauses

weapon-class = { $weapons }{ $from_mm ->
    [0] { "" }
   *[other] { " " }من عيار { $from_mm } ملم فأكثر
}{ $below_mm ->
    [0] { "" }
   *[other] { " " }دون عيار { $below_mm } ملم
}: { $distance }
baseline = بالنسبة إلى { $who } ابتداءً من { $line }
quota = ما لا يقل عن { $amount }{ $items_n ->
    [0] { "" }
   *[other] { " " }({ $items })
}{ $where_n ->
    [0] { "" }
   *[other] { " " }في { $where }
}
ratio = { $gives } مقابل كل واحد من هذا النوع: { $item }{ $of_gives_n ->
    [0] { "" }
   *[other] ، منها { $of_gives } من هذا النوع: { $of_item }
}
stage = المرحلة { $stage }: { $hands_over } مقابل { $against_share_n ->
    [0] { $against_n ->
        [0] ما لم يبيّنه النص
       *[other] { $against }
    }
   *[other] { $against_n ->
        [0] { $against_share }
       *[other] { $against } ({ $against_share })
    }
}{ $when_n ->
    [0] { "" }
   *[other] ، { $when }
}

## What is added to any clause

adds-phase = خلال «{ $phase }»
adds-if = بشرط تحقق ما يلي: { $condition }
adds-while = ما دام الشرط التالي متحققا: { $condition }
adds-step = بالتوازي خطوة بخطوة مع { $clause }{ $tolerance_n ->
    [0] { "" }
   *[other] ، بتأخر لا يتجاوز { $tolerance }
}
adds-counted = ولا يُحتسب إلا ما استوفى هذا الشرط: { $words }
adds-seen = تحت مراقبة { $bodies }
adds-certified = بمصادقة من { $bodies }
adds-survives = ويستمر ذلك بعد انتهاء الاتفاق
sentence = { $core }{ $when_n ->
    [0] { "" }
   *[other] ، { $when }
}{ $rest_n ->
    [0] { "" }
   *[other] ؛ { $rest }
}.
when-gap = { "، " }
rest-gap = { "؛ " }

## Acts

deed = { $acts }{ $items_n ->
    [0] { "" }
   *[other] { " " }({ $items })
}{ $weapons_n ->
    [0] { "" }
   *[other] { " " }(السلاح: { $weapons })
}{ $by_n ->
    [0] { "" }
   *[other] { " " }من جانب { $by }
}{ $toward_n ->
    [0] { "" }
   *[other] { " " }تجاه { $toward }
}{ $zones_n ->
    [0] { "" }
   *[other] { " " }في { $zones }
}{ $outside_n ->
    [0] { "" }
   *[other] { " " }خارج { $outside }
}{ $certified_by_n ->
    [0] { "" }
   *[other] ، بشرط مصادقة { $certified_by }
}
any-act = أي فعل
names-many = { $name } / { $others }
zone-unlocated = { $name } (المكان غير محدد)
says = «{ $says }»
says-again = البند { $id }
says-cut = «{ $says } …» ({ $id })
part-of = الجزء { $part } من { $clause }
pair = { $name }: { $said }
list-gap = { "، " }
list-long-gap = { "؛ " }
list-long-and = { $most }؛ و{ $last }
list-long-or = { $most }؛ أو { $last }

## Moments

date = { $day } { $month } { $year }
instant = الساعة { $time } من يوم { $date } ({ $city_n ->
    [0] بالتوقيت العالمي المنسق
   *[other] بتوقيت { $city }
})
as-written = { $moment } ({ $written })
from = اعتبارًا من { $moment }
by = في موعد أقصاه { $moment }
by-before = قبل { $moment }
until = حتى { $moment }
between = في الفترة من { $from } إلى { $to }
in-a-range = { $moment }
reached = حلول { $moment }
moment-day = اليوم { $day } محسوبًا من { $anchor }
moment-after = { $length } بعد { $anchor }
moment-before = { $length } قبل { $anchor }
moment-later = موعد يُتفق عليه لاحقًا
moment-unstated = موعد لم يبيّنه النص
anchor-signature = التوقيع
anchor-entry = بدء النفاذ
anchor-expiry = انتهاء مدة الاتفاق
anchor-event = وقوع الحدث «{ $event }»
anchor-done = تنفيذ { $clause }
anchor-certified = المصادقة على { $clause }
anchor-begins = بدء سريان { $clause }
anchor-ends = انتهاء سريان { $clause }
anchor-opens = افتتاح «{ $phase }»
anchor-closes = اختتام «{ $phase }»

## Lengths and amounts (in the oblique case: they follow a preposition or measure a time)

years = { $n ->
    [one] سنة واحدة
    [two] سنتين
    [few] { $n } سنوات
   *[other] { $n } سنة
}
months = { $n ->
    [one] شهر واحد
    [two] شهرين
    [few] { $n } أشهر
    [many] { $n } شهرًا
   *[other] { $n } شهر
}
days = { $n ->
    [one] يوم واحد
    [two] يومين
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
hours = { $n ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $n } ساعات
   *[other] { $n } ساعة
}
minutes = { $n ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $n } دقائق
   *[other] { $n } دقيقة
}
seconds = { $n ->
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $n } ثوانٍ
   *[other] { $n } ثانية
}
length-gap = { " و" }
kilometres = { $n ->
    [one] كيلومتر واحد
    [two] كيلومترين
    [few] { $n } كيلومترات
    [many] { $n } كيلومترًا
   *[other] { $n } كيلومتر
}
metres = { $n ->
    [one] متر واحد
    [two] مترين
    [few] { $n } أمتار
    [many] { $n } مترًا
   *[other] { $n } متر
}
nautical-miles = { $n ->
    [one] ميل بحري واحد ({ $km } كم)
    [two] ميلين بحريين ({ $km } كم)
    [few] { $n } أميال بحرية ({ $km } كم)
    [many] { $n } ميلًا بحريًا ({ $km } كم)
   *[other] { $n } ميل بحري ({ $km } كم)
}
amount = { $n } ({ $unit })
unit-mm = { $n } ملم
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
unit-aircraft = { $n ->
    [one] طائرة واحدة
    [two] طائرتين
    [few] { $n } طائرات
   *[other] { $n } طائرة
}
unit-body = { $n ->
    [one] جثمان واحد
    [two] جثمانين
    [few] { $n } جثامين
    [many] { $n } جثمانًا
   *[other] { $n } جثمان
}
unit-carrier = { $n ->
    [one] ناقلة جند مدرعة واحدة
    [two] ناقلتي جند مدرعتين
    [few] { $n } ناقلات جند مدرعة
   *[other] { $n } ناقلة جند مدرعة
}
unit-fighter = { $n ->
    [one] مقاتل واحد
    [two] مقاتلَين اثنين
    [few] { $n } مقاتلين
    [many] { $n } مقاتلًا
   *[other] { $n } مقاتل
}
unit-home = { $n ->
    [one] منزل واحد
    [two] منزلين
    [few] { $n } منازل
    [many] { $n } منزلًا
   *[other] { $n } منزل
}
unit-percent = { $n }%
unit-hostage = { $n ->
    [one] رهينة واحدة
    [two] رهينتين
    [few] { $n } رهائن
   *[other] { $n } رهينة
}
unit-inspection = { $n ->
    [one] عملية تفتيش واحدة
    [two] عمليتي تفتيش
    [few] { $n } عمليات تفتيش
   *[other] { $n } عملية تفتيش
}
unit-mobile-home = { $n ->
    [one] منزل متنقل واحد
    [two] منزلين متنقلين
    [few] { $n } منازل متنقلة
    [many] { $n } منزلًا متنقلًا
   *[other] { $n } منزل متنقل
}
unit-person = { $n ->
    [one] شخص واحد
    [two] شخصين
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
unit-police = { $n ->
    [one] فرد شرطة واحد
    [two] فردي شرطة
    [few] { $n } أفراد شرطة
    [many] { $n } فردًا من الشرطة
   *[other] { $n } فرد شرطة
}
unit-prisoner = { $n ->
    [one] سجين واحد
    [two] سجينين
    [few] { $n } سجناء
    [many] { $n } سجينًا
   *[other] { $n } سجين
}
unit-ship = { $n ->
    [one] سفينة واحدة
    [two] سفينتين
    [few] { $n } سفن
   *[other] { $n } سفينة
}
unit-soldier = { $n ->
    [one] جندي واحد
    [two] جنديين
    [few] { $n } جنود
    [many] { $n } جنديًا
   *[other] { $n } جندي
}
unit-tent = { $n ->
    [one] خيمة واحدة
    [two] خيمتين
    [few] { $n } خيام
   *[other] { $n } خيمة
}
unit-tonne = { $n ->
    [one] طن واحد
    [two] طنين
    [few] { $n } أطنان
    [many] { $n } طنًا
   *[other] { $n } طن
}
unit-truck = { $n ->
    [one] شاحنة واحدة
    [two] شاحنتين
    [few] { $n } شاحنات
   *[other] { $n } شاحنة
}
unit-vehicle = { $n ->
    [one] مركبة واحدة
    [two] مركبتين
    [few] { $n } مركبات
   *[other] { $n } مركبة
}
unit-weapon = { $n ->
    [one] قطعة سلاح واحدة
    [two] قطعتي سلاح
    [few] { $n } قطع سلاح
   *[other] { $n } قطعة سلاح
}

## Common categories of persons and things

item-child = أطفال
item-woman = نساء
item-civilian = مدنيون
item-pedestrian = مشاة
item-soldier = جنود
item-troop = قوات
item-police = شرطة
item-fighter = مقاتلون
item-peacekeeper = حفظة سلام
item-monitor = مراقبون
item-prisoner = سجناء
item-hostage = رهائن
item-remains = رفات
item-vehicle = مركبات
item-armoured-personnel-carrier = ناقلات جند مدرعة
item-weapon = أسلحة
item-foreign-force = قوات أجنبية
item-fuel = وقود
item-food = أغذية
item-grain = حبوب
item-fertiliser = أسمدة
item-ammonia = أمونيا
item-medicine = أدوية
item-tent = خيام
item-life-term = أحكام بالسجن المؤبد
item-woman-soldier = مجندات
item-civilian-woman-or-child = نساء مدنيات وأطفال
item-man-over-50 = رجال فوق سن الخمسين
item-ill-or-wounded = مرضى أو جرحى
item-mobile-home = منازل متنقلة
item-unauthorised-person = أشخاص غير مأذون لهم
item-unauthorised-cargo = حمولة غير مأذون بها
item-unauthorised-stop = توقف غير مأذون به
item-ship-to-ship-transfer = نقل من سفينة إلى أخرى
item-deviation-from-the-corridor = انحراف عن الممر
item-inbound = دخولًا
item-outbound = خروجًا
item-route-plan = خطة طريق

## Conditions

condition-done = تنفيذ { $clause }
condition-begun-clause = سريان { $clause }
condition-begun-phase = افتتاح «{ $phase }»
condition-event = وقوع الحدث «{ $event }»
condition-quiet = انقضاء { $length } دون أي مما يلي: { $deed }{ $resettable ->
    [yes] { " " }(ويُعاد العد من بدايته عند وقوع فعل واحد)
   *[no] { "" }
}
condition-seen-count = { $n ->
    [one] الإبلاغ مرة واحدة على الأقل عما يلي: { $deed }
    [two] الإبلاغ مرتين على الأقل عما يلي: { $deed }
    [few] الإبلاغ { $n } مرات على الأقل عما يلي: { $deed }
   *[other] الإبلاغ { $n } مرة على الأقل عما يلي: { $deed }
}
condition-seen-sum = الإبلاغ عما لا يقل عن { $amount } مما يلي: { $deed }
condition-in-last = خلال المدة السابقة البالغة { $length }، { $condition }
condition-decided = صدور قرار بذلك من { $bodies }: { $words }
condition-found = خلوص { $bodies } إلى وقوع إخلال يمس { $clause }
condition-found-any = خلوص { $bodies } إلى وقوع إخلال بأي التزام
condition-at-least = تحقق { $k } على الأقل من الشروط التالية: { $conditions }
condition-no = عدم تحقق ما يلي: { $condition }
condition-no-quiet = وقوع أي مما يلي خلال { $length }: { $deed }
condition-group = ({ $condition })
condition-with = { $condition } ({ $dependency })
dependency-text = وفق النص
dependency-implied = ضمنًا، دون نص صريح
dependency-reading = وفق قراءة { $party }

## سلّم العواقب

step = { $after }، يعود القرار إلى { $who_n ->
    [0] جهة لم تُسمَّ
   *[other] { $who }
}، { $within_n ->
    [0] دون مهلة منصوص عليها
   *[other] في غضون { $within }
}: { $called }{ $outside ->
    [yes] { " " }(خارج الآلية)
   *[no] { "" }
}
step-any = أي التزام
step-some = أحد الالتزامات وعددها { $n }
step-after-finding = بعد ثبوت إخلال يمس { $promise }{ $k ->
    [1] { "" }
   *[other] ، وعدد المرات { $k }
}{ $grades_n ->
    [0] { "" }
   *[other] ، بدرجة { $grades }
}
step-after-allegation = بعد ادعاء إخلال يمس { $promise }{ $k ->
    [1] { "" }
   *[other] ، وعدد المرات { $k }
}
step-after-unanswered-allegation = بعد بقاء ادعاء بشأن { $promise } دون رد مدة { $length }
step-after-step = بعد إحالة الأمر من الخطوة السابقة ({ $step })
