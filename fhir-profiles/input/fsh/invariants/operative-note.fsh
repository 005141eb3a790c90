Invariant: va-note-attachment
Description: "The note itself is there, or the address where it is."
* severity = #error
* expression = "data.exists() or url.exists()"
