Invariant: va-ae-severity
Description: "An event says how severe it was: by its severity; by a class or grade of SIR A to F or of CIRSE, from which no severity of R4 follows; or by its grade that nobody knows."
* severity = #error
* expression = "severity.exists() or extension.where(url.endsWith('/StructureDefinition/severity-grade')).value.coding.where(system.endsWith('/CodeSystem/data-absent-reason') or system.endsWith('/CodeSystem/sir-a-f-class') or system.endsWith('/CodeSystem/cirse-2017-grade') or system.endsWith('/CodeSystem/cirse-2026-grade')).exists()"

Invariant: va-ae-grade-fatal
Description: "Where severity grades are given, each is the grade of death (SIR 2017: 5, SIR A to F: F, CIRSE: 6) exactly when the outcome is fatal. A grade that is said to be unknown contradicts nothing."
* severity = #error
* expression = "(extension.where(url.endsWith('/StructureDefinition/severity-grade')).value.coding.where((system.endsWith('/CodeSystem/sir-2017-grade') and code = '5') or (system.endsWith('/CodeSystem/sir-a-f-class') and code = 'F') or ((system.endsWith('/CodeSystem/cirse-2017-grade') or system.endsWith('/CodeSystem/cirse-2026-grade')) and code = '6')).exists() implies outcome.coding.where(code = 'fatal').exists()) and (outcome.coding.where(code = 'fatal').exists() implies extension.where(url.endsWith('/StructureDefinition/severity-grade')).value.coding.where((system.endsWith('/CodeSystem/sir-2017-grade') and code != '5') or (system.endsWith('/CodeSystem/sir-a-f-class') and code != 'F') or ((system.endsWith('/CodeSystem/cirse-2017-grade') or system.endsWith('/CodeSystem/cirse-2026-grade')) and code != '6')).empty())"

Invariant: va-ae-grade-once
Description: "Of each system of grades there is one grade at most."
* severity = #error
* expression = "extension.where(url.endsWith('/StructureDefinition/severity-grade')).value.coding.where(system.endsWith('/CodeSystem/sir-2017-grade') or system.endsWith('/CodeSystem/sir-a-f-class') or system.endsWith('/CodeSystem/cirse-2017-grade') or system.endsWith('/CodeSystem/cirse-2026-grade')).system.isDistinct()"

Invariant: va-ae-fatal-severe
Description: "An event with a fatal outcome has the severity severe, the highest that R4 has, where one is given."
* severity = #error
* expression = "outcome.coding.where(code = 'fatal').exists() implies (severity.exists() implies severity.coding.where(code = 'severe').exists())"

Invariant: va-ae-major
Description: "Where a class is given, it is major exactly when one of the consequences of section VII.B occurred."
* severity = #error
* expression = "extension.where(url.endsWith('/StructureDefinition/complication-class')).value.coding.exists() implies (extension.where(url.endsWith('/StructureDefinition/complication-class')).value.coding.where(code = 'major').exists() = extension.where(url.endsWith('/StructureDefinition/major-consequence')).extension.where(url = 'occurred').where(value = true).exists())"

Invariant: va-ae-consequence-once
Description: "Each consequence is answered once."
* severity = #error
* expression = "extension.where(url.endsWith('/StructureDefinition/major-consequence')).extension.where(url = 'consequence').value.coding.where(system.endsWith('/CodeSystem/major-consequence')).code.isDistinct()"

Invariant: va-ae-death
Description: "A fatal outcome and the consequence death go together."
* severity = #warning
* expression = "extension.where(url.endsWith('/StructureDefinition/major-consequence')).where(extension.where(url = 'consequence').value.coding.where(code = 'death').exists()).exists() implies (extension.where(url.endsWith('/StructureDefinition/major-consequence')).where(extension.where(url = 'consequence').value.coding.where(code = 'death').exists() and extension.where(url = 'occurred').where(value = true).exists()).exists() = outcome.coding.where(code = 'fatal').exists())"

Invariant: va-ae-grade-1-major
Description: "Grade 1 and the class major contradict each other: one of them deserves a second look."
* severity = #warning
* expression = "(extension.where(url.endsWith('/StructureDefinition/severity-grade')).value.coding.where(system.endsWith('/CodeSystem/sir-2017-grade') and code = '1').exists() and extension.where(url.endsWith('/StructureDefinition/complication-class')).value.coding.where(code = 'major').exists()).not()"

Invariant: va-ae-sequelae-resolved
Description: "Permanent harm and the outcome resolved contradict each other: resolvedWithSequelae or ongoing is expected."
* severity = #warning
* expression = "outcome.coding.where(code = 'resolved').exists() implies extension.where(url.endsWith('/StructureDefinition/major-consequence')).where(extension.where(url = 'consequence').value.coding.where(code = 'permanent-sequelae').exists() and extension.where(url = 'occurred').where(value = true).exists()).empty()"

Invariant: va-ae-kind-other
Description: "A complication without a code of its own is described in words."
* severity = #warning
* expression = "event.coding.where(system.endsWith('/CodeSystem/complication-kind') and code = 'other').exists() implies extension.where(url.endsWith('/StructureDefinition/event-description')).exists()"

Invariant: va-ae-grade-class
Description: "A grade that stands for serious consequences (SIR 2017: 3 to 5, SIR A to F: C to F) and the class minor without any of the consequences contradict each other, as do the classes A and B and the class major: one of them deserves a second look. Grade 2 of SIR 2017 goes with either."
* severity = #warning
* expression = "(extension.where(url.endsWith('/StructureDefinition/complication-class')).value.coding.where(code = 'minor').exists() and extension.where(url.endsWith('/StructureDefinition/major-consequence')).extension.where(url = 'occurred').where(value = true).empty() and extension.where(url.endsWith('/StructureDefinition/severity-grade')).value.coding.where((system.endsWith('/CodeSystem/sir-2017-grade') and (code = '3' or code = '4' or code = '5')) or (system.endsWith('/CodeSystem/sir-a-f-class') and (code = 'C' or code = 'D' or code = 'E' or code = 'F'))).exists()).not() and (extension.where(url.endsWith('/StructureDefinition/complication-class')).value.coding.where(code = 'major').exists() and extension.where(url.endsWith('/StructureDefinition/severity-grade')).value.coding.where(system.endsWith('/CodeSystem/sir-a-f-class') and (code = 'A' or code = 'B')).exists()).not()"

Invariant: va-ae-grade-severity
Description: "Severity follows from the grade of SIR 2017: 1 is mild, 2 moderate, 3 and 4 severe. Of 5 the fatal outcome says it."
* severity = #warning
* expression = "severity.coding.exists() implies ((extension.where(url.endsWith('/StructureDefinition/severity-grade')).value.coding.where(system.endsWith('/CodeSystem/sir-2017-grade') and code = '1').exists() implies severity.coding.where(code = 'mild').exists()) and (extension.where(url.endsWith('/StructureDefinition/severity-grade')).value.coding.where(system.endsWith('/CodeSystem/sir-2017-grade') and code = '2').exists() implies severity.coding.where(code = 'moderate').exists()) and (extension.where(url.endsWith('/StructureDefinition/severity-grade')).value.coding.where(system.endsWith('/CodeSystem/sir-2017-grade') and (code = '3' or code = '4')).exists() implies severity.coding.where(code = 'severe').exists()))"

Invariant: va-ae-fatal-serious
Description: "A fatal outcome and the seriousness Non-serious contradict each other."
* severity = #error
* expression = "outcome.coding.where(code = 'fatal').exists() implies seriousness.coding.where(code = 'Non-serious' or code = 'non-serious').exists().not()"

Invariant: va-ae-serious
Description: "An event of which one of the five consequences occurred, or that was life-threatening, disabling or needed an intervention to prevent permanent harm, is not called Non-serious."
* severity = #error
* expression = "seriousness.coding.where(code = 'Non-serious' or code = 'non-serious').exists() implies (extension.where(url.endsWith('/StructureDefinition/major-consequence')).extension.where(url = 'occurred').where(value = true).empty() and extension.where(url.endsWith('/StructureDefinition/serious-criterion')).extension.where(url = 'applies').where(value = true).empty())"

Invariant: va-ae-serious-once
Description: "Each question of seriousness is answered once."
* severity = #error
* expression = "extension.where(url.endsWith('/StructureDefinition/serious-criterion')).extension.where(url = 'criterion').value.coding.where(system.endsWith('/CodeSystem/serious-criterion')).code.isDistinct()"

Invariant: va-ae-new-fracture
Description: "A new fracture says how it relates to the procedure, or that nobody has judged it: the evidence that section VII.B of the practice parameter cites shows no significant difference to patients without augmentation, so that no reader should take the suspected entity for a cause."
* severity = #warning
* expression = "event.coding.where(system.endsWith('/CodeSystem/complication-kind') and (code = 'new-fracture-adjacent' or code = 'new-fracture-nonadjacent')).exists() implies suspectEntity.causality.assessment.exists()"
