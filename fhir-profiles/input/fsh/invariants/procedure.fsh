Invariant: va-proc-performed
Description: "A procedure that was begun says when; an unknown time is said with data-absent-reason. Planned, not done or entered in error: no time is asked for."
* severity = #error
* expression = "status.where($this = 'preparation' or $this = 'not-done' or $this = 'entered-in-error').exists() or performed.exists()"

Invariant: va-proc-status-reason
Description: "A procedure that was stopped or not done says why; an unknown reason is said with data-absent-reason."
* severity = #error
* expression = "status.where($this = 'stopped' or $this = 'not-done').exists() implies statusReason.exists()"

Invariant: va-technique-other
Description: "A technique without a code of its own is named in the text."
* severity = #warning
* expression = "coding.where(system.endsWith('/CodeSystem/augmentation-technique') and code = 'other').exists() implies text.exists()"

Invariant: va-proc-indication
Description: "A procedure that was begun states its indication (section IV.C.1.b of the practice parameter): reasonCode, reasonReference, or the indication of a level; or it says why it departs from the parameter."
* severity = #warning
* expression = "status.where($this = 'completed' or $this = 'stopped').exists() implies (reasonCode.exists() or reasonReference.exists() or extension.where(url.endsWith('/StructureDefinition/augmented-level')).extension.where(url = 'indication').exists() or extension.where(url.endsWith('/StructureDefinition/departure-rationale')).exists())"

Invariant: va-proc-immediate
Description: "A procedure that was begun states its immediate complications, or that there were none (section IV.C.3.a of the practice parameter)."
* severity = #warning
* expression = "status.where($this = 'completed' or $this = 'stopped').exists() implies extension.where(url.endsWith('/StructureDefinition/immediate-complications')).exists()"

Invariant: va-proc-conclusion
Description: "A procedure that was begun states how the patient was at its end (section IV.C.3.a of the practice parameter)."
* severity = #warning
* expression = "status.where($this = 'completed' or $this = 'stopped').exists() implies extension.where(url.endsWith('/StructureDefinition/status-at-conclusion')).exists()"

Invariant: va-proc-leakage
Description: "A level where no leakage was seen names no site of leakage."
* severity = #error
* expression = "extension.where(url = 'leakage').value.coding.where(code = 'none-seen').exists() implies extension.where(url = 'leakage').count() = 1"

Invariant: va-proc-volume
Description: "A volume is not negative."
* severity = #error
* expression = "value.exists() implies value >= 0"

Invariant: va-departure-words
Description: "A departure has either its rationale or the statement that none was given."
* severity = #error
* expression = "extension.where(url = 'rationale').exists() != extension.where(url = 'noneGiven').exists()"

Invariant: va-dose-value
Description: "A dose or a time of exposure is not negative."
* severity = #error
* expression = "value.exists() implies value >= 0"
