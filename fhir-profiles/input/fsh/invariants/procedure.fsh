Invariant: va-proc-level
Description: "A procedure has at least one level, also one that was not done: the level that had been planned."
* severity = #error
* expression = "extension.where(url.endsWith('/StructureDefinition/augmented-level')).exists()"

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
* expression = "value.where(hasValue()).where($this < 0).empty()"

Invariant: va-departure-words
Description: "A departure has either its rationale or the statement that none was given."
* severity = #error
* expression = "extension.where(url = 'rationale').exists() != extension.where(url = 'noneGiven').exists()"

Invariant: va-dose-value
Description: "A dose or a time of exposure is not negative."
* severity = #error
* expression = "value.where(hasValue()).where($this < 0).empty()"

Invariant: va-proc-body-site
Description: "Where bodySite names levels and every level of the session names its site, they are the same levels: bodySite says it again for readers that do not know the extension."
* severity = #error
* expression = "(extension.where(url.endsWith('/StructureDefinition/augmented-level')).exists() and extension.where(url.endsWith('/StructureDefinition/augmented-level')).all(extension.where(url = 'site').value.coding.where(system.endsWith('/CodeSystem/vertebral-level')).exists())) implies bodySite.coding.where(system.endsWith('/CodeSystem/vertebral-level')).code.all($this in %resource.extension.where(url.endsWith('/StructureDefinition/augmented-level')).extension.where(url = 'site').value.coding.where(system.endsWith('/CodeSystem/vertebral-level')).code)"

Invariant: va-proc-not-done
Description: "At a level of a procedure that was not done nothing was injected and nothing leaked."
* severity = #error
* expression = "status.where($this = 'not-done').exists() implies extension.where(url.endsWith('/StructureDefinition/augmented-level')).extension.where(url = 'cementVolume' or url = 'leakage').empty()"

Invariant: va-proc-none-observed
Description: "That no immediate complication was observed contradicts a complication that is named, a new deficit or death at the end: one of them deserves a second look."
* severity = #warning
* expression = "extension.where(url.endsWith('/StructureDefinition/immediate-complications')).value.coding.where(code = 'none-observed').exists() implies (complication.empty() and extension.where(url.endsWith('/StructureDefinition/status-at-conclusion')).value.coding.where(code = 'new-deficit' or code = 'died').empty())"

Invariant: va-proc-operator
Description: "The primary operator is a physician: section III.C of the practice parameter gives non-physician providers other parts of the procedure."
* severity = #warning
* expression = "performer.where(function.coding.where(system.endsWith('/CodeSystem/performer-function') and code = 'primary-operator').exists() and extension.where(url.endsWith('/StructureDefinition/performer-profession')).value.coding.where(system.endsWith('/CodeSystem/performer-profession') and code != 'physician').exists()).empty()"

Invariant: va-proc-monitoring
Description: "Who monitors the patient under sedation has that as the main task (section IV.C.2.d of the practice parameter), and so is not the primary operator."
* severity = #warning
* expression = "performer.where(function.coding.where(system.endsWith('/CodeSystem/performer-function') and code = 'monitoring').exists()).actor.reference.intersect(performer.where(function.coding.where(system.endsWith('/CodeSystem/performer-function') and code = 'primary-operator').exists()).actor.reference).empty()"

Invariant: va-proc-verified
Description: "A procedure that was completed although patient, procedure or level could not be verified departs from section IV.C.2.a of the practice parameter, and says why."
* severity = #warning
* expression = "(status.where($this = 'completed').exists() and extension.where(url.endsWith('/StructureDefinition/universal-protocol')).extension.where(url = 'verification').where(value = false).exists()) implies extension.where(url.endsWith('/StructureDefinition/departure-rationale')).exists()"

Invariant: va-proc-archived
Description: "Images of the procedure are kept (section IV.A.2 of the practice parameter); where they were not, the reason is worth recording."
* severity = #warning
* expression = "extension.where(url.endsWith('/StructureDefinition/images-archived')).where(value = false).exists() implies extension.where(url.endsWith('/StructureDefinition/departure-rationale')).exists()"

Invariant: va-departure-absolute
Description: "Who goes on in spite of an absolute contraindication (section II.B of the practice parameter) gives the rationale: that none was given is recordable, and worth asking again."
* severity = #warning
* expression = "status.where($this = 'completed' or $this = 'stopped' or $this = 'in-progress').exists() implies extension.where(url.endsWith('/StructureDefinition/departure-rationale')).where(extension.where(url = 'criterion').value.coding.where(system.endsWith('/CodeSystem/parameter-criterion') and code.startsWith('CON-ABS')).exists() and extension.where(url = 'rationale').empty()).empty()"

Invariant: va-level-sacrum
Description: "Sacroplasty and the sacral approaches are of the sacrum: at another site one of the two deserves a second look."
* severity = #warning
* expression = "(extension.where(url = 'technique').value.coding.where(code = 'sacroplasty').exists() or extension.where(url = 'approach').value.coding.where(code.startsWith('sacral-')).exists()) implies extension.where(url = 'site').value.coding.where(code = 'sacrum' or code.startsWith('sacral-')).exists()"
