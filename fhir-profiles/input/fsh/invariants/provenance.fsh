Invariant: va-prov-person
Description: "Somebody prepared or attested what is targeted: software that suggests does not answer."
* severity = #error
* expression = "agent.type.coding.where(code = 'enterer' or code = 'attester').exists()"

Invariant: va-prov-attested
Description: "Answers that one act gave for several questions have somebody who attested them."
* severity = #error
* expression = "extension.where(url.endsWith('/StructureDefinition/answer-origin')).value.coding.where(code = 'group-attested').exists() implies agent.type.coding.where(code = 'attester').exists()"

Invariant: va-prov-evidence
Description: "Answers that follow the chart's suggestion, or go against it, name the evidence that stood beside them."
* severity = #warning
* expression = "extension.where(url.endsWith('/StructureDefinition/answer-origin')).value.coding.where(code = 'suggested' or code = 'edited').exists() implies entity.exists()"
