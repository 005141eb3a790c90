Invariant: va-score-value
Description: "There is a score, or the reason why there is none."
* severity = #error
* expression = "value.exists() or dataAbsentReason.exists()"

Invariant: va-score-pain
Description: "Pain by number is from 0 to 10."
* severity = #error
* expression = "code.coding.where(system = 'http://loinc.org' and (code = '72514-3' or code = '38208-5')).exists() implies value.value.where(hasValue()).where($this < 0 or $this > 10).empty()"

Invariant: va-score-oswestry
Description: "The Oswestry index is from 0 to 100."
* severity = #error
* expression = "code.coding.where(system.endsWith('/CodeSystem/outcome-instrument') and code = 'oswestry').exists() implies value.value.where(hasValue()).where($this < 0 or $this > 100).empty()"

Invariant: va-score-roland
Description: "The Roland-Morris total is from 0 to 24."
* severity = #error
* expression = "code.coding.where(system.endsWith('/CodeSystem/outcome-instrument') and code = 'roland-morris').exists() implies value.value.where(hasValue()).where($this < 0 or $this > 24).empty()"

Invariant: va-score-ecog
Description: "The ECOG performance status is from 0 to 5."
* severity = #error
* expression = "code.coding.where(system = 'http://loinc.org' and code = '42800-3').exists() implies value.value.where(hasValue()).where($this < 0 or $this > 5).empty()"

Invariant: va-timing-days
Description: "Days and phase agree: before the procedure zero or less, on the same day zero, at follow-up one or more."
* severity = #error
* expression = "(extension.where(url = 'phase').value.coding.where(code = 'before').exists() implies extension.where(url = 'days').value.where(hasValue()).where($this > 0).empty()) and (extension.where(url = 'phase').value.coding.where(code = 'same-day').exists() implies extension.where(url = 'days').value.where(hasValue()).where($this != 0).empty()) and (extension.where(url = 'phase').value.coding.where(code = 'follow-up').exists() implies extension.where(url = 'days').value.where(hasValue()).where($this < 1).empty())"
