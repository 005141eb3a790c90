Profile: VertebralAugmentationProcedure
Parent: Procedure
Id: vertebral-augmentation-procedure
Title: "Vertebral augmentation procedure"
Description: "One session of vertebral augmentation: its levels, what was done at each, how it was guided, what was injected, what went wrong at once, and how the patient was at the end (sections IV.C.2 and IV.C.3.a of the practice parameter). What US Core asks of the Procedure itself is asked here too: status, code, subject, and the time of what was begun."
* insert Published
* insert SnomedNotice
* obeys va-identifier and va-proc-level and va-proc-performed and va-proc-status-reason and va-proc-indication and va-proc-immediate and va-proc-conclusion and va-proc-body-site and va-proc-not-done and va-proc-none-observed and va-proc-operator and va-proc-monitoring and va-proc-verified and va-proc-archived and va-departure-absolute
// That a level has to be there is an invariant: engines that know an extension only by what the profile itself says of its url find none.
* extension contains
    AugmentedLevel named augmentedLevel 0..* MS and
    ImagingGuidance named imagingGuidance 0..1 MS and
    ImmediateComplications named immediateComplications 0..1 MS and
    StatusAtConclusion named statusAtConclusion 0..1 MS and
    DepartureRationale named departureRationale 0..* MS and
    ImagingCorrelation named imagingCorrelation 0..* MS and
    RadiationDose named radiationDose 0..1 MS and
    DoseReport named doseReport 0..* MS and
    ImagesArchived named imagesArchived 0..1 MS and
    UniversalProtocol named universalProtocol 0..1 MS and
    SedationLevel named sedationLevel 0..1 MS and
    EarlierSession named earlierSession 0..1 MS and
    StatedFact named statedFact 0..* MS and
    ParameterRevision named parameterRevision 0..1 MS
* identifier 1..* MS
* status MS
* statusReason MS
* statusReason ^short = "Why it was stopped or not done; needed then"
* category MS
* category = $SCT#387713003
* category ^short = "Surgical procedure"
* code 1..1 MS
* code insert OwnCoding(technique, AugmentationTechniqueCS, AugmentationTechniqueVS, *)
* code obeys va-technique-other
* code ^short = "Techniques of the session, each once; a site adds codings of its own beside them"
* code.text MS
* subject only Reference(Patient)
* subject MS
* encounter MS
* performed[x] only dateTime or Period
* performed[x] MS
* recorder MS
* performer MS
* performer.extension contains PerformerProfession named profession 0..1 MS
* performer.function MS
* performer.function from PerformerFunctionVS (preferred)
* performer.actor MS
* performer.actor ^short = "Who it was: a reference, or a name where the EHR has none to refer to"
* reasonCode MS
* reasonCode from ParameterIndicationVS (preferred)
* reasonReference MS
* bodySite MS
* bodySite from VertebralLevelVS (preferred)
* bodySite ^short = "The sites of the levels again, for readers that do not know the extension"
* report MS
* report ^short = "The formal report, or the operative note until it is there"
* complication MS
* complication from ComplicationKindVS (preferred)
* usedReference MS
* usedReference ^short = "Devices and implants with their UDI or lot, contained where the EHR has none"
* usedCode MS
* usedCode from InjectateVS (preferred)
* note MS
