Instance: invalid-consent-active-without-level
InstanceOf: Consent
Usage: #example
Description: "Breaks va-consent-levels."
* insert SoundConsent(c0000000-0000-4000-8000-000000000001)
* insert SoundPurpose
* insert SoundCategory
* insert DecidedByPatient
* status = #active

Instance: invalid-consent-for-privacy
InstanceOf: Consent
Usage: #example
Description: "Breaks the pattern of scope."
* insert SoundConsent(c0000000-0000-4000-8000-000000000002)
* insert SoundDecision
* insert SoundCategory
* insert DecidedByPatient
* scope = $consent-scope#patient-privacy "Privacy Consent"

Instance: invalid-consent-without-procedure-category
InstanceOf: Consent
Usage: #example
Description: "Breaks the minimum of the slice procedureConsent."
* insert SoundConsent(c0000000-0000-4000-8000-000000000003)
* insert SoundDecision
* insert SoundPurpose
* insert DecidedByPatient
* category = $LNC#59284-0 "Patient Consent"

Instance: invalid-consent-decided-by-practitioner
InstanceOf: Consent
Usage: #example
Description: "Breaks the reference target of performer."
* insert SoundConsent(c0000000-0000-4000-8000-000000000004)
* insert SoundDecision
* insert SoundPurpose
* insert SoundCategory
* performer = Reference(Practitioner/example)

Instance: invalid-consent-proposed
InstanceOf: Consent
Usage: #example
Description: "Breaks the binding of status: nobody has decided yet."
* insert SoundConsent(c0000000-0000-4000-8000-000000000005)
* insert SoundDecision
* insert SoundPurpose
* insert SoundCategory
* insert DecidedByPatient
* status = #proposed

Instance: invalid-consent-without-performer
InstanceOf: Consent
Usage: #example
Description: "Breaks the minimum of performer."
* insert SoundConsent(c0000000-0000-4000-8000-000000000006)
* insert SoundDecision
* insert SoundPurpose
* insert SoundCategory

Instance: invalid-consent-withdrawn-and-active
InstanceOf: Consent
Usage: #example
Description: "Breaks va-consent-withdrawn."
* insert SoundConsent(c0000000-0000-4000-8000-000000000009)
* insert SoundDecision
* insert SoundPurpose
* insert SoundCategory
* insert DecidedByPatient
* extension[ConsentWithdrawal].extension[when].valueDateTime = "2026-03-06"
