Invariant: va-identifier
Description: "At least one identifier has a system and a value, so that the resource can be found again whatever id a server gives it."
* severity = #error
* expression = "identifier.where(system.exists() and value.exists()).exists()"
