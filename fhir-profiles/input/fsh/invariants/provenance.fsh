Invariant: va-prov-origin
Description: "A Provenance says how its answers came about."
* severity = #error
* expression = "extension.where(url.endsWith('/StructureDefinition/answer-origin')).exists()"

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

Invariant: va-prov-one-suggests
Description: "One software suggested the answers; what another suggested has a Provenance of its own."
* severity = #error
* expression = "agent.where(type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type' and code = 'assembler').exists()).count() <= 1"

Invariant: va-prov-software-suggests
Description: "What suggests is software, a Device; a person prepares or attests."
* severity = #error
* expression = "agent.where(type.coding.where(system = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type' and code = 'assembler').exists()).who.all((type.exists() implies type = 'Device') and (reference.exists() implies (reference.startsWith('urn:') or reference.matches('^(.*/)?Device/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?$') or (reference.startsWith('#') and reference.substring(1) in %resource.contained.ofType(Device).id))))"
