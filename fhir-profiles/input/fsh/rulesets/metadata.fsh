RuleSet: Published
* ^publisher = "Vertaug"

RuleSet: OwnCodeSystem(valueSet)
* insert Published
* ^caseSensitive = true
* ^valueSet = Canonical({valueSet})

RuleSet: CriterionProperties
* ^property[0].code = #kind
* ^property[0].description = "Indication, absolute contraindication or relative contraindication."
* ^property[0].type = #string
* ^property[1].code = #section
* ^property[1].description = "Section of the practice parameter."
* ^property[1].type = #string

RuleSet: Criterion(kind, section)
* ^property[0].code = #kind
* ^property[0].valueString = "{kind}"
* ^property[1].code = #section
* ^property[1].valueString = "{section}"

RuleSet: SnomedNotice
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."

RuleSet: LoincNotice
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."

RuleSet: OfPackage
* status = #draft
* date = "2026-11-23"
* publisher = "Vertaug"
