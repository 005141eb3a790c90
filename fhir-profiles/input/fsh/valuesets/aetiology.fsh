ValueSet: AetiologyVS
Id: aetiology
Title: "Aetiology"
Description: "Every code of AetiologyCS."
* insert Published
* include codes from system AetiologyCS
