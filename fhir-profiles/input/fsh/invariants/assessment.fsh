Invariant: va-assessment-questionnaire
Description: "The assessment answers our Questionnaire, with its version or without."
* severity = #error
* expression = "questionnaire.where($this.endsWith('/Questionnaire/vertebral-augmentation-assessment') or $this.contains('/Questionnaire/vertebral-augmentation-assessment|')).exists()"

Invariant: va-assessment-site
Description: "What is answered at a level says at which: one code of VertebralLevelCS."
* severity = #error
* expression = "item.where(linkId = 'level').all(item.where(linkId = 'site').count() = 1 and item.where(linkId = 'site').answer.value.where(system.endsWith('/CodeSystem/vertebral-level')).code.count() = 1)"

Invariant: va-assessment-level-once
Description: "Each level is assessed once."
* severity = #error
* expression = "item.where(linkId = 'level').item.where(linkId = 'site').answer.value.code.isDistinct()"

Invariant: va-assessment-pain
Description: "The pain score is from 0 to 10."
* severity = #error
* expression = "item.item.where(linkId = 'CARE-PRE-6').answer.value.ofType(decimal).where(hasValue()).where($this < 0 or $this > 10).empty()"

Invariant: va-assessment-groups
Description: "Answers stand in the groups of the Questionnaire: at a level, or for the whole patient, which there is once."
* severity = #error
* expression = "item.where((linkId in ('level' | 'patient')).not()).empty() and item.where(linkId = 'patient').count() <= 1"

Invariant: va-assessment-once
Description: "A question is answered once at each level, and once for the patient."
* severity = #error
* expression = "item.where(item.linkId.isDistinct().not()).empty()"
