Invariant: va-note-attachment
Description: "The note itself is there, or the address where it is."
* severity = #error
* expression = "data.exists() or url.exists()"

Invariant: va-note-type
Description: "The note is a procedure note or an operation note, by LOINC."
* severity = #error
* expression = "coding.where(system = 'http://loinc.org' and (code = '28570-0' or code = '11504-8')).exists()"
