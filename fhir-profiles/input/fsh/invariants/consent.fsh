Invariant: va-consent-levels
Description: "An active consent covers at least one level."
* severity = #error
* expression = "status.where($this = 'active').exists() implies extension.where(url.endsWith('/StructureDefinition/consent-coverage')).extension.where(url = 'level').exists()"

Invariant: va-consent-proxy
Description: "A proxy contained in the consent has a relationship to the patient, there or at the performer: without it nobody can tell in which role the proxy decided."
* severity = #warning
* expression = "contained.ofType(RelatedPerson).all(relationship.exists()) or performer.extension.where(url.endsWith('/StructureDefinition/proxy-relationship')).exists()"

Invariant: va-consent-withdrawn
Description: "A consent that was withdrawn is inactive."
* severity = #error
* expression = "extension.where(url.endsWith('/StructureDefinition/consent-withdrawal')).exists() implies status.where($this = 'inactive' or $this = 'entered-in-error').exists()"

Invariant: va-consent-risk-once
Description: "Each risk is named once."
* severity = #error
* expression = "extension.where(url.endsWith('/StructureDefinition/risk-disclosed')).extension.where(url = 'risk').value.coding.where(system.endsWith('/CodeSystem/disclosed-risk')).code.isDistinct()"

Invariant: va-consent-own-decision
Description: "A patient who decides is no proxy: the relationship of a proxy stands at a RelatedPerson."
* severity = #error
* expression = "performer.where(reference.startsWith('Patient/') or reference.contains('/Patient/')).extension.where(url.endsWith('/StructureDefinition/proxy-relationship')).empty()"

Invariant: va-consent-capacity
Description: "A patient who lacks capacity does not decide: a proxy does."
* severity = #warning
* expression = "extension.where(url.endsWith('/StructureDefinition/consent-conversation')).extension.where(url = 'capacity').value.coding.where(system.endsWith('/CodeSystem/decision-capacity') and code = 'lacks-capacity').exists() implies performer.where(reference.startsWith('Patient/') or reference.contains('/Patient/')).empty()"

Invariant: va-consent-interpreter
Description: "Nobody interpreted where no interpreter was needed."
* severity = #error
* expression = "extension.where(url = 'interpreter').exists() implies extension.where(url = 'interpreterNeeded' and value = false).empty()"
