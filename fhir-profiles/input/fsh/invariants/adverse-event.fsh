Invariant: va-ae-grade-fatal
Description: "Where a severity grade is given, it is 5 exactly when the outcome is fatal."
* severity = #error
* expression = "extension.where(url.endsWith('/StructureDefinition/severity-grade')).exists() implies (extension.where(url.endsWith('/StructureDefinition/severity-grade')).value.coding.where(system.endsWith('/CodeSystem/sir-2017-grade') and code = '5').exists() = outcome.coding.where(code = 'fatal').exists())"

Invariant: va-ae-fatal-severe
Description: "An event with a fatal outcome has the severity severe, the highest that R4 has."
* severity = #error
* expression = "outcome.coding.where(code = 'fatal').exists() implies severity.coding.where(code = 'severe').exists()"

Invariant: va-ae-major
Description: "Where a class is given, it is major exactly when one of the consequences of section VII.B occurred."
* severity = #error
* expression = "extension.where(url.endsWith('/StructureDefinition/complication-class')).exists() implies (extension.where(url.endsWith('/StructureDefinition/complication-class')).value.coding.where(code = 'major').exists() = extension.where(url.endsWith('/StructureDefinition/major-consequence')).extension.where(url = 'occurred' and value = true).exists())"

Invariant: va-ae-consequence-once
Description: "Each consequence is answered once."
* severity = #error
* expression = "extension.where(url.endsWith('/StructureDefinition/major-consequence')).extension.where(url = 'consequence').value.coding.where(system.endsWith('/CodeSystem/major-consequence')).code.isDistinct()"

Invariant: va-ae-death
Description: "A fatal outcome and the consequence death go together."
* severity = #warning
* expression = "extension.where(url.endsWith('/StructureDefinition/major-consequence')).where(extension.where(url = 'consequence').value.coding.where(code = 'death').exists()).exists() implies (extension.where(url.endsWith('/StructureDefinition/major-consequence')).where(extension.where(url = 'consequence').value.coding.where(code = 'death').exists() and extension.where(url = 'occurred' and value = true).exists()).exists() = outcome.coding.where(code = 'fatal').exists())"

Invariant: va-ae-grade-1-major
Description: "Grade 1 and the class major contradict each other: one of them deserves a second look."
* severity = #warning
* expression = "(extension.where(url.endsWith('/StructureDefinition/severity-grade')).value.coding.where(system.endsWith('/CodeSystem/sir-2017-grade') and code = '1').exists() and extension.where(url.endsWith('/StructureDefinition/complication-class')).value.coding.where(code = 'major').exists()).not()"

Invariant: va-ae-sequelae-resolved
Description: "Permanent harm and the outcome resolved contradict each other: resolvedWithSequelae or ongoing is expected."
* severity = #warning
* expression = "outcome.coding.where(code = 'resolved').exists() implies extension.where(url.endsWith('/StructureDefinition/major-consequence')).where(extension.where(url = 'consequence').value.coding.where(code = 'permanent-sequelae').exists() and extension.where(url = 'occurred' and value = true).exists()).empty()"

Invariant: va-ae-kind-other
Description: "A complication without a code of its own is described in the text."
* severity = #warning
* expression = "coding.where(system.endsWith('/CodeSystem/complication-kind') and code = 'other').exists() implies text.exists()"
