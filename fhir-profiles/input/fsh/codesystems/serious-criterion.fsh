CodeSystem: SeriousCriterionCS
Id: serious-criterion
Title: "What makes an adverse event serious beside its consequences"
Description: "What else than the five consequences of MajorConsequenceCS and a fatal outcome makes an adverse event serious, as ISO 14155 and the reporting of medical devices to the FDA mean it. Each is answered by a person: a severity grade proposes, and answers nothing."
* insert OwnCodeSystem(SeriousCriterionVS)
* #life-threatening "Life-threatening" "The patient was in danger of dying of it at the time; not what might have been, had it been worse."
* #disabling "Disabling" "The patient could no longer do what daily life asks, for good or for a substantial time."
* #intervention-to-prevent-harm "Intervention to prevent permanent harm" "A medical or surgical intervention was needed so that the harm did not become permanent."
