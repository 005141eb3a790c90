Profile: VertebralAugmentationConsent
Parent: Consent
Id: vertebral-augmentation-consent
Title: "Vertebral augmentation consent"
Description: "The decision of a patient or proxy about vertebral augmentation (section VII.A of the practice parameter): given, refused or withdrawn, when, by whom, for which levels and techniques. It records a treatment decision and says nothing about the sharing of data, so provision is not used."
* insert Published
* insert LoincNotice
* obeys va-identifier and va-consent-levels and va-consent-proxy and va-consent-withdrawn and va-consent-risk-once and va-consent-own-decision and va-consent-capacity
* extension contains
    ConsentCoverage named consentCoverage 0..1 MS and
    ConsentForm named consentForm 0..1 MS and
    ProxyEvidence named proxyEvidence 0..1 MS and
    RiskDisclosed named riskDisclosed 0..* MS and
    ConsentWithdrawal named consentWithdrawal 0..1 MS and
    ConsentConversation named consentConversation 0..1 MS and
    $consent-witness named witness 0..1 MS
* extension[witness] ^short = "Who was there and saw it decided: by name, where the EHR has no resource of them"
* identifier 1..* MS
* status from ConsentDecisionStatusVS (required)
* status MS
* scope = $consent-scope#treatment
* scope MS
* category MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^slicing.description = "Consent to a procedure, beside what categories a site adds"
* category contains procedureConsent 1..1 MS
* category[procedureConsent] = $LNC#64293-4
* category[procedureConsent] ^short = "Procedure consent"
* patient 1..1 MS
* dateTime 1..1 MS
* dateTime ^short = "When it was decided; an unknown time is said with data-absent-reason"
* performer 1..* MS
* performer only Reference(Patient or RelatedPerson)
* performer.extension contains ProxyRelationship named proxyRelationship 0..1 MS
* performer ^short = "Who decided: the patient, or a proxy as RelatedPerson, contained where the EHR has none"
* organization MS
* source[x] MS
* policy MS
* policyRule MS
* verification MS
