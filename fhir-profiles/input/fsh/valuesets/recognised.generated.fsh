// Generated from src/chart/codes/groups by `npm run profiles`. Do not edit.

ValueSet: RecognisedOsteoporoticFractureVS
Id: recognised-osteoporotic-fracture
Title: "Recognised: Osteoporotic fracture of a vertebra"
Description: "What Vertaug recognises in conditions. Speaks for IND-1; no level is in the code. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #M80.08
* include codes from system $ICD10CM where concept is-a #M80.88
* $SCT#240198002
* exclude codes from system $ICD10CM where concept is-a #Z87.310
* exclude codes from system $ICD10CM where concept is-a #Z87.81

ValueSet: RecognisedOsteoporoticFractureSomewhereVS
Id: recognised-osteoporotic-fracture-somewhere
Title: "Recognised: Osteoporotic fracture of some bone"
Description: "What Vertaug recognises in conditions. Counts as a vertebra’s only where the site or the words say so. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International. Names codes of ICD-10, copyright World Health Organization, without their titles."
* $SCT#443165006
* $ICD10#M80.0
* $ICD10#M80.1
* $ICD10#M80.2
* $ICD10#M80.3
* $ICD10#M80.4
* $ICD10#M80.5
* $ICD10#M80.8
* $ICD10#M80.9
* $ICD10#M80.00
* $ICD10#M80.08
* $ICD10#M80.09
* $ICD10#M80.10
* $ICD10#M80.18
* $ICD10#M80.19
* $ICD10#M80.20
* $ICD10#M80.28
* $ICD10#M80.29
* $ICD10#M80.30
* $ICD10#M80.38
* $ICD10#M80.39
* $ICD10#M80.40
* $ICD10#M80.48
* $ICD10#M80.49
* $ICD10#M80.50
* $ICD10#M80.58
* $ICD10#M80.59
* $ICD10#M80.80
* $ICD10#M80.88
* $ICD10#M80.89
* $ICD10#M80.90
* $ICD10#M80.98
* $ICD10#M80.99
* exclude codes from system $ICD10CM where concept is-a #Z87.310
* exclude codes from system $ICD10CM where concept is-a #Z87.81

ValueSet: RecognisedNeoplasticFractureVS
Id: recognised-neoplastic-fracture
Title: "Recognised: Fracture of a vertebra in neoplastic disease"
Description: "What Vertaug recognises in conditions. Speaks for IND-2. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* include codes from system $ICD10CM where concept is-a #M84.58
* exclude codes from system $ICD10CM where concept is-a #Z87.310
* exclude codes from system $ICD10CM where concept is-a #Z87.81

ValueSet: RecognisedTraumaticFractureVS
Id: recognised-traumatic-fracture
Title: "Recognised: Traumatic fracture of a vertebra or the sacrum"
Description: "What Vertaug recognises in conditions. The level is taken from the code where it names one, and left open where it names a pair. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #S22.0
* include codes from system $ICD10CM where concept is-a #S32.0
* include codes from system $ICD10CM where concept is-a #S32.1
* include codes from system $ICD10 where concept is-a #S22.0
* include codes from system $ICD10 where concept is-a #S32.0
* include codes from system $ICD10 where concept is-a #S32.1
* $SCT#207938004
* $SCT#207957008
* exclude codes from system $ICD10CM where concept is-a #Z87.310
* exclude codes from system $ICD10CM where concept is-a #Z87.81

ValueSet: RecognisedUnspecifiedFractureVS
Id: recognised-unspecified-fracture
Title: "Recognised: Fracture or collapse of a vertebra, cause not said"
Description: "What Vertaug recognises in conditions. Suggests a fracture and leaves its cause open; with known osteoporosis it speaks for IND-1. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #M48.5
* include codes from system $ICD10CM where concept is-a #M48.4
* include codes from system $ICD10 where concept is-a #M48.5
* include codes from system $ICD10 where concept is-a #M48.4
* include codes from system $ICD10 where concept is-a #M49.5
* $SCT#274146004
* $SCT#42942008
* $SCT#698077007
* $SCT#426646004
* $SCT#84138006
* $SCT#308758008
* $SCT#50448004
* exclude codes from system $ICD10CM where concept is-a #Z87.310
* exclude codes from system $ICD10CM where concept is-a #Z87.81

ValueSet: RecognisedFractureSomewhereVS
Id: recognised-fracture-somewhere
Title: "Recognised: Fracture of some bone that may be a vertebra"
Description: "What Vertaug recognises in conditions. Counts as a vertebra’s only where the site or the words say so. A filter of ICD-10 means the category and every code below it. Recognised and not listed here: SNOMED CT not confirmed in the Global Patient Set. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #M84.38
* include codes from system $ICD10CM where concept is-a #M84.48
* include codes from system $ICD10CM where concept is-a #M84.68
* include codes from system $ICD10 where concept is-a #M84.4
* $SCT#443395009
* exclude codes from system $ICD10CM where concept is-a #Z87.310
* exclude codes from system $ICD10CM where concept is-a #Z87.81

ValueSet: RecognisedHealedFractureVS
Id: recognised-healed-fracture
Title: "Recognised: History of a healed fracture"
Description: "What Vertaug recognises in conditions. Shown as past, never taken for a current fracture. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* include codes from system $ICD10CM where concept is-a #Z87.310
* include codes from system $ICD10CM where concept is-a #Z87.81

ValueSet: RecognisedOsteoporosisVS
Id: recognised-osteoporosis
Title: "Recognised: Osteoporosis"
Description: "What Vertaug recognises in conditions. Supports IND-1, and says why a vertebra breaks. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #M81
* include codes from system $ICD10CM where concept is-a #M80
* include codes from system $ICD10 where concept is-a #M81
* include codes from system $ICD10 where concept is-a #M80
* $SCT#64859006
* $SCT#102447009
* $SCT#18040001
* $SCT#390833005
* $SCT#3345002
* $SCT#203438009
* $SCT#443165006

ValueSet: RecognisedLimitedActivityVS
Id: recognised-limited-activity
Title: "Recognised: Reduced activity or confinement to bed"
Description: "What Vertaug recognises in conditions. Supports IND-1b. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles."
* include codes from system $ICD10CM where concept is-a #Z74.0
* include codes from system $ICD10CM where concept is-a #Z73.6
* include codes from system $ICD10CM where concept is-a #R26.2
* include codes from system $ICD10 where concept is-a #Z74.0
* include codes from system $ICD10 where concept is-a #Z73.6
* include codes from system $ICD10 where concept is-a #R26.2

ValueSet: RecognisedSpinalNeoplasmVS
Id: recognised-spinal-neoplasm
Title: "Recognised: Neoplasm of the spine"
Description: "What Vertaug recognises in conditions. Speaks for IND-2. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #M84.58
* include codes from system $ICD10CM where concept is-a #C41.2
* include codes from system $ICD10 where concept is-a #C41.2
* $SCT#94602001

ValueSet: RecognisedBoneNeoplasmVS
Id: recognised-bone-neoplasm
Title: "Recognised: Neoplasm of bone or marrow"
Description: "What Vertaug recognises in conditions. Speaks for IND-2; where in the skeleton the code does not say. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #C79.51
* include codes from system $ICD10CM where concept is-a #C79.52
* include codes from system $ICD10 where concept is-a #C79.5
* include codes from system $ICD10CM where concept is-a #C90.0
* include codes from system $ICD10CM where concept is-a #C90.3
* include codes from system $ICD10CM where concept is-a #C41.4
* include codes from system $ICD10 where concept is-a #C90.0
* include codes from system $ICD10 where concept is-a #C90.3
* include codes from system $ICD10 where concept is-a #C41.4
* $SCT#94222008
* $SCT#109989006
* $SCT#415112005
* exclude codes from system $ICD10CM where concept is-a #C90.01
* exclude codes from system $ICD10CM where concept is-a #C90.31

ValueSet: RecognisedNeoplasmInRemissionVS
Id: recognised-neoplasm-in-remission
Title: "Recognised: Neoplasm of marrow in remission"
Description: "What Vertaug recognises in conditions. Shown as past. A filter of ICD-10 means the category and every code below it. A site can add codes of its own."
* insert Published
* include codes from system $ICD10CM where concept is-a #C90.01
* include codes from system $ICD10CM where concept is-a #C90.31

ValueSet: RecognisedKnownCancerVS
Id: recognised-known-cancer
Title: "Recognised: Cancer that nobody says is in bone"
Description: "What Vertaug recognises in conditions. Shown for IND-2 as context, and speaks for nothing. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles."
* include codes from system $ICD10CM where concept is-a #C00
* include codes from system $ICD10CM where concept is-a #C01
* include codes from system $ICD10CM where concept is-a #C02
* include codes from system $ICD10CM where concept is-a #C03
* include codes from system $ICD10CM where concept is-a #C04
* include codes from system $ICD10CM where concept is-a #C05
* include codes from system $ICD10CM where concept is-a #C06
* include codes from system $ICD10CM where concept is-a #C07
* include codes from system $ICD10CM where concept is-a #C08
* include codes from system $ICD10CM where concept is-a #C09
* include codes from system $ICD10CM where concept is-a #C10
* include codes from system $ICD10CM where concept is-a #C11
* include codes from system $ICD10CM where concept is-a #C12
* include codes from system $ICD10CM where concept is-a #C13
* include codes from system $ICD10CM where concept is-a #C14
* include codes from system $ICD10CM where concept is-a #C15
* include codes from system $ICD10CM where concept is-a #C16
* include codes from system $ICD10CM where concept is-a #C17
* include codes from system $ICD10CM where concept is-a #C18
* include codes from system $ICD10CM where concept is-a #C19
* include codes from system $ICD10CM where concept is-a #C20
* include codes from system $ICD10CM where concept is-a #C21
* include codes from system $ICD10CM where concept is-a #C22
* include codes from system $ICD10CM where concept is-a #C23
* include codes from system $ICD10CM where concept is-a #C24
* include codes from system $ICD10CM where concept is-a #C25
* include codes from system $ICD10CM where concept is-a #C26
* include codes from system $ICD10CM where concept is-a #C30
* include codes from system $ICD10CM where concept is-a #C31
* include codes from system $ICD10CM where concept is-a #C32
* include codes from system $ICD10CM where concept is-a #C33
* include codes from system $ICD10CM where concept is-a #C34
* include codes from system $ICD10CM where concept is-a #C37
* include codes from system $ICD10CM where concept is-a #C38
* include codes from system $ICD10CM where concept is-a #C39
* include codes from system $ICD10CM where concept is-a #C43
* include codes from system $ICD10CM where concept is-a #C45
* include codes from system $ICD10CM where concept is-a #C46
* include codes from system $ICD10CM where concept is-a #C47
* include codes from system $ICD10CM where concept is-a #C48
* include codes from system $ICD10CM where concept is-a #C49
* include codes from system $ICD10CM where concept is-a #C50
* include codes from system $ICD10CM where concept is-a #C51
* include codes from system $ICD10CM where concept is-a #C52
* include codes from system $ICD10CM where concept is-a #C53
* include codes from system $ICD10CM where concept is-a #C54
* include codes from system $ICD10CM where concept is-a #C55
* include codes from system $ICD10CM where concept is-a #C56
* include codes from system $ICD10CM where concept is-a #C57
* include codes from system $ICD10CM where concept is-a #C58
* include codes from system $ICD10CM where concept is-a #C60
* include codes from system $ICD10CM where concept is-a #C61
* include codes from system $ICD10CM where concept is-a #C62
* include codes from system $ICD10CM where concept is-a #C63
* include codes from system $ICD10CM where concept is-a #C64
* include codes from system $ICD10CM where concept is-a #C65
* include codes from system $ICD10CM where concept is-a #C66
* include codes from system $ICD10CM where concept is-a #C67
* include codes from system $ICD10CM where concept is-a #C68
* include codes from system $ICD10CM where concept is-a #C69
* include codes from system $ICD10CM where concept is-a #C70
* include codes from system $ICD10CM where concept is-a #C71
* include codes from system $ICD10CM where concept is-a #C72
* include codes from system $ICD10CM where concept is-a #C73
* include codes from system $ICD10CM where concept is-a #C74
* include codes from system $ICD10CM where concept is-a #C75
* include codes from system $ICD10CM where concept is-a #C76
* include codes from system $ICD10CM where concept is-a #C77
* include codes from system $ICD10CM where concept is-a #C78
* include codes from system $ICD10CM where concept is-a #C79
* include codes from system $ICD10CM where concept is-a #C80
* include codes from system $ICD10CM where concept is-a #C81
* include codes from system $ICD10CM where concept is-a #C82
* include codes from system $ICD10CM where concept is-a #C83
* include codes from system $ICD10CM where concept is-a #C84
* include codes from system $ICD10CM where concept is-a #C85
* include codes from system $ICD10CM where concept is-a #C88
* include codes from system $ICD10CM where concept is-a #C91
* include codes from system $ICD10CM where concept is-a #C92
* include codes from system $ICD10CM where concept is-a #C93
* include codes from system $ICD10CM where concept is-a #C94
* include codes from system $ICD10CM where concept is-a #C95
* include codes from system $ICD10CM where concept is-a #C96
* include codes from system $ICD10CM where concept is-a #Z85
* include codes from system $ICD10 where concept is-a #C00
* include codes from system $ICD10 where concept is-a #C01
* include codes from system $ICD10 where concept is-a #C02
* include codes from system $ICD10 where concept is-a #C03
* include codes from system $ICD10 where concept is-a #C04
* include codes from system $ICD10 where concept is-a #C05
* include codes from system $ICD10 where concept is-a #C06
* include codes from system $ICD10 where concept is-a #C07
* include codes from system $ICD10 where concept is-a #C08
* include codes from system $ICD10 where concept is-a #C09
* include codes from system $ICD10 where concept is-a #C10
* include codes from system $ICD10 where concept is-a #C11
* include codes from system $ICD10 where concept is-a #C12
* include codes from system $ICD10 where concept is-a #C13
* include codes from system $ICD10 where concept is-a #C14
* include codes from system $ICD10 where concept is-a #C15
* include codes from system $ICD10 where concept is-a #C16
* include codes from system $ICD10 where concept is-a #C17
* include codes from system $ICD10 where concept is-a #C18
* include codes from system $ICD10 where concept is-a #C19
* include codes from system $ICD10 where concept is-a #C20
* include codes from system $ICD10 where concept is-a #C21
* include codes from system $ICD10 where concept is-a #C22
* include codes from system $ICD10 where concept is-a #C23
* include codes from system $ICD10 where concept is-a #C24
* include codes from system $ICD10 where concept is-a #C25
* include codes from system $ICD10 where concept is-a #C26
* include codes from system $ICD10 where concept is-a #C30
* include codes from system $ICD10 where concept is-a #C31
* include codes from system $ICD10 where concept is-a #C32
* include codes from system $ICD10 where concept is-a #C33
* include codes from system $ICD10 where concept is-a #C34
* include codes from system $ICD10 where concept is-a #C37
* include codes from system $ICD10 where concept is-a #C38
* include codes from system $ICD10 where concept is-a #C39
* include codes from system $ICD10 where concept is-a #C43
* include codes from system $ICD10 where concept is-a #C45
* include codes from system $ICD10 where concept is-a #C46
* include codes from system $ICD10 where concept is-a #C47
* include codes from system $ICD10 where concept is-a #C48
* include codes from system $ICD10 where concept is-a #C49
* include codes from system $ICD10 where concept is-a #C50
* include codes from system $ICD10 where concept is-a #C51
* include codes from system $ICD10 where concept is-a #C52
* include codes from system $ICD10 where concept is-a #C53
* include codes from system $ICD10 where concept is-a #C54
* include codes from system $ICD10 where concept is-a #C55
* include codes from system $ICD10 where concept is-a #C56
* include codes from system $ICD10 where concept is-a #C57
* include codes from system $ICD10 where concept is-a #C58
* include codes from system $ICD10 where concept is-a #C60
* include codes from system $ICD10 where concept is-a #C61
* include codes from system $ICD10 where concept is-a #C62
* include codes from system $ICD10 where concept is-a #C63
* include codes from system $ICD10 where concept is-a #C64
* include codes from system $ICD10 where concept is-a #C65
* include codes from system $ICD10 where concept is-a #C66
* include codes from system $ICD10 where concept is-a #C67
* include codes from system $ICD10 where concept is-a #C68
* include codes from system $ICD10 where concept is-a #C69
* include codes from system $ICD10 where concept is-a #C70
* include codes from system $ICD10 where concept is-a #C71
* include codes from system $ICD10 where concept is-a #C72
* include codes from system $ICD10 where concept is-a #C73
* include codes from system $ICD10 where concept is-a #C74
* include codes from system $ICD10 where concept is-a #C75
* include codes from system $ICD10 where concept is-a #C76
* include codes from system $ICD10 where concept is-a #C77
* include codes from system $ICD10 where concept is-a #C78
* include codes from system $ICD10 where concept is-a #C79
* include codes from system $ICD10 where concept is-a #C80
* include codes from system $ICD10 where concept is-a #C81
* include codes from system $ICD10 where concept is-a #C82
* include codes from system $ICD10 where concept is-a #C83
* include codes from system $ICD10 where concept is-a #C84
* include codes from system $ICD10 where concept is-a #C85
* include codes from system $ICD10 where concept is-a #C88
* include codes from system $ICD10 where concept is-a #C91
* include codes from system $ICD10 where concept is-a #C92
* include codes from system $ICD10 where concept is-a #C93
* include codes from system $ICD10 where concept is-a #C94
* include codes from system $ICD10 where concept is-a #C95
* include codes from system $ICD10 where concept is-a #C96
* include codes from system $ICD10 where concept is-a #Z85
* exclude codes from system $ICD10CM where concept is-a #C79.5
* exclude codes from system $ICD10 where concept is-a #C79.5
* exclude codes from system $ICD10CM where concept is-a #C79.49
* exclude codes from system $ICD10CM where concept is-a #Z85.828

ValueSet: RecognisedBenignLesionVS
Id: recognised-benign-lesion
Title: "Recognised: Benign lesion of the spine"
Description: "What Vertaug recognises in conditions. Speaks for IND-4. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles."
* include codes from system $ICD10CM where concept is-a #D18.09
* include codes from system $ICD10CM where concept is-a #M85.58
* include codes from system $ICD10CM where concept is-a #M88.1
* include codes from system $ICD10CM where concept is-a #D16.6
* include codes from system $ICD10CM where concept is-a #D16.8
* include codes from system $ICD10 where concept is-a #D16.6
* include codes from system $ICD10 where concept is-a #D16.8

ValueSet: RecognisedHaemangiomaSomewhereVS
Id: recognised-haemangioma-somewhere
Title: "Recognised: Haemangioma of some site"
Description: "What Vertaug recognises in conditions. Counts as a vertebra’s only where the site or the words say so. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* $SCT#400210000

ValueSet: RecognisedKyphosisVS
Id: recognised-kyphosis
Title: "Recognised: Kyphosis"
Description: "What Vertaug recognises in conditions. Supports IND-6; postural kyphosis is excluded. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #M40.1
* include codes from system $ICD10CM where concept is-a #M40.2
* include codes from system $ICD10 where concept is-a #M40.1
* include codes from system $ICD10 where concept is-a #M40.2
* $SCT#414564002
* $SCT#413428007
* exclude codes from system $ICD10CM where concept is-a #M40.0
* exclude codes from system $ICD10 where concept is-a #M40.0

ValueSet: RecognisedNonunionVS
Id: recognised-nonunion
Title: "Recognised: Nonunion of a fracture"
Description: "What Vertaug recognises in conditions. Supports IND-5. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* $SCT#302941001

ValueSet: RecognisedEpiduralTumourVS
Id: recognised-epidural-tumour
Title: "Recognised: Tumour in the epidural space"
Description: "What Vertaug recognises in conditions. The nearest code, which says nervous system: supports CON-REL-3 and does not answer it. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* include codes from system $ICD10CM where concept is-a #C79.49

ValueSet: RecognisedSepsisVS
Id: recognised-sepsis
Title: "Recognised: Sepsis"
Description: "What Vertaug recognises in conditions. Speaks for CON-ABS-1 while it is active. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #A40
* include codes from system $ICD10CM where concept is-a #A41
* include codes from system $ICD10CM where concept is-a #A02.1
* include codes from system $ICD10CM where concept is-a #A20.7
* include codes from system $ICD10CM where concept is-a #A21.7
* include codes from system $ICD10CM where concept is-a #A22.7
* include codes from system $ICD10CM where concept is-a #A26.7
* include codes from system $ICD10CM where concept is-a #A32.7
* include codes from system $ICD10CM where concept is-a #A39.2
* include codes from system $ICD10CM where concept is-a #A39.3
* include codes from system $ICD10CM where concept is-a #A39.4
* include codes from system $ICD10CM where concept is-a #A42.7
* include codes from system $ICD10CM where concept is-a #B00.7
* include codes from system $ICD10CM where concept is-a #B37.7
* include codes from system $ICD10CM where concept is-a #O85
* include codes from system $ICD10 where concept is-a #A40
* include codes from system $ICD10 where concept is-a #A41
* include codes from system $ICD10 where concept is-a #A02.1
* include codes from system $ICD10 where concept is-a #A20.7
* include codes from system $ICD10 where concept is-a #A21.7
* include codes from system $ICD10 where concept is-a #A22.7
* include codes from system $ICD10 where concept is-a #A26.7
* include codes from system $ICD10 where concept is-a #A32.7
* include codes from system $ICD10 where concept is-a #A39.2
* include codes from system $ICD10 where concept is-a #A39.3
* include codes from system $ICD10 where concept is-a #A39.4
* include codes from system $ICD10 where concept is-a #A42.7
* include codes from system $ICD10 where concept is-a #B00.7
* include codes from system $ICD10 where concept is-a #B37.7
* include codes from system $ICD10 where concept is-a #O85
* include codes from system $ICD10CM where concept is-a #A48.3
* include codes from system $ICD10CM where concept is-a #A54.86
* include codes from system $ICD10CM where concept is-a #R65.2
* include codes from system $ICD10CM where concept is-a #T81.44
* $SCT#91302008
* $SCT#448417001
* $SCT#447899008
* $SCT#449082003

ValueSet: RecognisedBacteraemiaVS
Id: recognised-bacteraemia
Title: "Recognised: Bacteraemia"
Description: "What Vertaug recognises in conditions. A finding in the blood, not yet the illness: shown for CON-ABS-1 and CON-REL-4. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #R78.81
* $SCT#5758002

ValueSet: RecognisedVertebralOsteomyelitisVS
Id: recognised-vertebral-osteomyelitis
Title: "Recognised: Osteomyelitis of a vertebra"
Description: "What Vertaug recognises in conditions. Speaks for CON-ABS-2 while it is active. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #M46.2
* include codes from system $ICD10 where concept is-a #M46.2
* include codes from system $ICD10CM where concept is-a #A18.01
* $SCT#203241002
* $SCT#35984006

ValueSet: RecognisedOsteomyelitisVS
Id: recognised-osteomyelitis
Title: "Recognised: Osteomyelitis of some bone"
Description: "What Vertaug recognises in conditions. Counts as a vertebra’s only where the site or the words say so. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #M86.00
* include codes from system $ICD10CM where concept is-a #M86.08
* include codes from system $ICD10CM where concept is-a #M86.10
* include codes from system $ICD10CM where concept is-a #M86.18
* include codes from system $ICD10CM where concept is-a #M86.20
* include codes from system $ICD10CM where concept is-a #M86.28
* include codes from system $ICD10CM where concept is-a #M86.30
* include codes from system $ICD10CM where concept is-a #M86.38
* include codes from system $ICD10CM where concept is-a #M86.40
* include codes from system $ICD10CM where concept is-a #M86.48
* include codes from system $ICD10CM where concept is-a #M86.50
* include codes from system $ICD10CM where concept is-a #M86.58
* include codes from system $ICD10CM where concept is-a #M86.60
* include codes from system $ICD10CM where concept is-a #M86.68
* include codes from system $ICD10CM where concept is-a #M86.8X0
* include codes from system $ICD10CM where concept is-a #M86.8X8
* include codes from system $ICD10CM where concept is-a #M86.9
* $ICD10#M86.00
* $ICD10#M86.08
* $ICD10#M86.10
* $ICD10#M86.18
* $ICD10#M86.20
* $ICD10#M86.28
* $ICD10#M86.30
* $ICD10#M86.38
* $ICD10#M86.40
* $ICD10#M86.48
* $ICD10#M86.50
* $ICD10#M86.58
* $ICD10#M86.60
* $ICD10#M86.68
* $ICD10#M86.80
* $ICD10#M86.88
* include codes from system $ICD10 where concept is-a #M86.9
* include codes from system $ICD10 where concept is-a #A18.0
* $SCT#60168000
* $SCT#409780002
* $SCT#40970001

ValueSet: RecognisedDiscInfectionVS
Id: recognised-disc-infection
Title: "Recognised: Infection of a disc"
Description: "What Vertaug recognises in conditions. Supports CON-ABS-2 for the vertebrae beside it. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #M46.3
* include codes from system $ICD10CM where concept is-a #M46.4
* include codes from system $ICD10 where concept is-a #M46.3
* include codes from system $ICD10 where concept is-a #M46.4
* $SCT#302935008
* $SCT#2304001

ValueSet: RecognisedAccessInfectionVS
Id: recognised-access-infection
Title: "Recognised: Infection where the needle would pass"
Description: "What Vertaug recognises in conditions. Disc, epidural space, skin and soft tissue of the back: speaks for CON-ABS-3 while it is active. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #M46.3
* include codes from system $ICD10CM where concept is-a #M46.4
* include codes from system $ICD10 where concept is-a #M46.3
* include codes from system $ICD10 where concept is-a #M46.4
* $SCT#302935008
* $SCT#2304001
* include codes from system $ICD10CM where concept is-a #G06.1
* include codes from system $ICD10CM where concept is-a #G06.2
* include codes from system $ICD10 where concept is-a #G06.1
* include codes from system $ICD10 where concept is-a #G06.2
* include codes from system $ICD10CM where concept is-a #L02.212
* include codes from system $ICD10CM where concept is-a #L02.219
* include codes from system $ICD10CM where concept is-a #L02.222
* include codes from system $ICD10CM where concept is-a #L02.232
* include codes from system $ICD10CM where concept is-a #L03.312
* include codes from system $ICD10CM where concept is-a #L03.319

ValueSet: RecognisedAbscessSomewhereVS
Id: recognised-abscess-somewhere
Title: "Recognised: Abscess of some site"
Description: "What Vertaug recognises in conditions. Supports CON-ABS-3; where it is the code does not say. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International. Names codes of ICD-10, copyright World Health Organization, without their titles."
* $SCT#128477000
* include codes from system $ICD10 where concept is-a #L02.2
* include codes from system $ICD10 where concept is-a #L03.3

ValueSet: RecognisedSystemicInfectionVS
Id: recognised-systemic-infection
Title: "Recognised: Infection of the body or of an organ"
Description: "What Vertaug recognises in conditions. Of the whole body or of an organ, and not sepsis: speaks for CON-REL-4 while it is active. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles."
* include codes from system $ICD10CM where concept is-a #J09
* include codes from system $ICD10CM where concept is-a #J10
* include codes from system $ICD10CM where concept is-a #J11
* include codes from system $ICD10CM where concept is-a #J12
* include codes from system $ICD10CM where concept is-a #J13
* include codes from system $ICD10CM where concept is-a #J14
* include codes from system $ICD10CM where concept is-a #J15
* include codes from system $ICD10CM where concept is-a #J16
* include codes from system $ICD10CM where concept is-a #J17
* include codes from system $ICD10CM where concept is-a #J18
* include codes from system $ICD10CM where concept is-a #J85
* include codes from system $ICD10CM where concept is-a #J86
* include codes from system $ICD10CM where concept is-a #I33.0
* include codes from system $ICD10CM where concept is-a #I39
* include codes from system $ICD10CM where concept is-a #N10
* include codes from system $ICD10CM where concept is-a #U07.1
* include codes from system $ICD10 where concept is-a #J09
* include codes from system $ICD10 where concept is-a #J10
* include codes from system $ICD10 where concept is-a #J11
* include codes from system $ICD10 where concept is-a #J12
* include codes from system $ICD10 where concept is-a #J13
* include codes from system $ICD10 where concept is-a #J14
* include codes from system $ICD10 where concept is-a #J15
* include codes from system $ICD10 where concept is-a #J16
* include codes from system $ICD10 where concept is-a #J17
* include codes from system $ICD10 where concept is-a #J18
* include codes from system $ICD10 where concept is-a #J85
* include codes from system $ICD10 where concept is-a #J86
* include codes from system $ICD10 where concept is-a #I33.0
* include codes from system $ICD10 where concept is-a #I39
* include codes from system $ICD10 where concept is-a #N10
* include codes from system $ICD10 where concept is-a #U07.1
* include codes from system $ICD10CM where concept is-a #G00
* include codes from system $ICD10CM where concept is-a #G01
* include codes from system $ICD10CM where concept is-a #G02
* include codes from system $ICD10CM where concept is-a #G03
* include codes from system $ICD10CM where concept is-a #G04
* include codes from system $ICD10CM where concept is-a #G05
* include codes from system $ICD10CM where concept is-a #G06.0
* include codes from system $ICD10CM where concept is-a #A15
* include codes from system $ICD10CM where concept is-a #A17
* include codes from system $ICD10CM where concept is-a #A18
* include codes from system $ICD10CM where concept is-a #A19
* include codes from system $ICD10CM where concept is-a #K65
* include codes from system $ICD10CM where concept is-a #B37.6
* include codes from system $ICD10CM where concept is-a #B38
* include codes from system $ICD10CM where concept is-a #B39
* include codes from system $ICD10CM where concept is-a #B50
* include codes from system $ICD10CM where concept is-a #B51
* include codes from system $ICD10 where concept is-a #G00
* include codes from system $ICD10 where concept is-a #G01
* include codes from system $ICD10 where concept is-a #G02
* include codes from system $ICD10 where concept is-a #G03
* include codes from system $ICD10 where concept is-a #G04
* include codes from system $ICD10 where concept is-a #G05
* include codes from system $ICD10 where concept is-a #G06.0
* include codes from system $ICD10 where concept is-a #A15
* include codes from system $ICD10 where concept is-a #A17
* include codes from system $ICD10 where concept is-a #A18
* include codes from system $ICD10 where concept is-a #A19
* include codes from system $ICD10 where concept is-a #K65
* include codes from system $ICD10 where concept is-a #B37.6
* include codes from system $ICD10 where concept is-a #B38
* include codes from system $ICD10 where concept is-a #B39
* include codes from system $ICD10 where concept is-a #B50
* include codes from system $ICD10 where concept is-a #B51

ValueSet: RecognisedLocalInfectionVS
Id: recognised-local-infection
Title: "Recognised: Local infection"
Description: "What Vertaug recognises in conditions. Shown for CON-REL-4. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles."
* include codes from system $ICD10CM where concept is-a #L00
* include codes from system $ICD10CM where concept is-a #L01
* include codes from system $ICD10CM where concept is-a #L02
* include codes from system $ICD10CM where concept is-a #L03
* include codes from system $ICD10CM where concept is-a #L04
* include codes from system $ICD10CM where concept is-a #L05.0
* include codes from system $ICD10CM where concept is-a #L08
* include codes from system $ICD10CM where concept is-a #N39.0
* include codes from system $ICD10CM where concept is-a #N30.0
* include codes from system $ICD10CM where concept is-a #N15.1
* include codes from system $ICD10CM where concept is-a #N41.0
* include codes from system $ICD10CM where concept is-a #J20
* include codes from system $ICD10CM where concept is-a #J21
* include codes from system $ICD10CM where concept is-a #J22
* include codes from system $ICD10CM where concept is-a #M00
* include codes from system $ICD10CM where concept is-a #M01
* include codes from system $ICD10CM where concept is-a #M86
* include codes from system $ICD10CM where concept is-a #K61
* include codes from system $ICD10CM where concept is-a #K81.0
* include codes from system $ICD10CM where concept is-a #K83.09
* include codes from system $ICD10CM where concept is-a #T80.21
* include codes from system $ICD10CM where concept is-a #T81.4
* include codes from system $ICD10CM where concept is-a #T82.6
* include codes from system $ICD10CM where concept is-a #T82.7
* include codes from system $ICD10CM where concept is-a #T83.5
* include codes from system $ICD10CM where concept is-a #T84.5
* include codes from system $ICD10CM where concept is-a #T84.6
* include codes from system $ICD10CM where concept is-a #T84.7
* include codes from system $ICD10CM where concept is-a #T85.7
* include codes from system $ICD10CM where concept is-a #B02
* include codes from system $ICD10CM where concept is-a #A00
* include codes from system $ICD10CM where concept is-a #A01
* include codes from system $ICD10CM where concept is-a #A02
* include codes from system $ICD10CM where concept is-a #A03
* include codes from system $ICD10CM where concept is-a #A04
* include codes from system $ICD10CM where concept is-a #A05
* include codes from system $ICD10CM where concept is-a #A06
* include codes from system $ICD10CM where concept is-a #A07
* include codes from system $ICD10CM where concept is-a #A08
* include codes from system $ICD10CM where concept is-a #A09
* include codes from system $ICD10CM where concept is-a #A46
* include codes from system $ICD10 where concept is-a #L00
* include codes from system $ICD10 where concept is-a #L01
* include codes from system $ICD10 where concept is-a #L02
* include codes from system $ICD10 where concept is-a #L03
* include codes from system $ICD10 where concept is-a #L04
* include codes from system $ICD10 where concept is-a #L08
* include codes from system $ICD10 where concept is-a #N39.0
* include codes from system $ICD10 where concept is-a #N30.0
* include codes from system $ICD10 where concept is-a #J20
* include codes from system $ICD10 where concept is-a #J21
* include codes from system $ICD10 where concept is-a #J22
* include codes from system $ICD10 where concept is-a #M00
* include codes from system $ICD10 where concept is-a #M01
* include codes from system $ICD10 where concept is-a #M86
* include codes from system $ICD10 where concept is-a #B02
* include codes from system $ICD10 where concept is-a #A00
* include codes from system $ICD10 where concept is-a #A01
* include codes from system $ICD10 where concept is-a #A02
* include codes from system $ICD10 where concept is-a #A03
* include codes from system $ICD10 where concept is-a #A04
* include codes from system $ICD10 where concept is-a #A05
* include codes from system $ICD10 where concept is-a #A06
* include codes from system $ICD10 where concept is-a #A07
* include codes from system $ICD10 where concept is-a #A08
* include codes from system $ICD10 where concept is-a #A09
* include codes from system $ICD10 where concept is-a #A46

ValueSet: RecognisedChronicInfectionVS
Id: recognised-chronic-infection
Title: "Recognised: Chronic infection"
Description: "What Vertaug recognises in conditions. Supports CON-REL-4; whether it is active now the code does not say. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles."
* include codes from system $ICD10CM where concept is-a #B18
* include codes from system $ICD10CM where concept is-a #B20
* include codes from system $ICD10CM where concept is-a #A31
* include codes from system $ICD10CM where concept is-a #A52
* include codes from system $ICD10 where concept is-a #B18
* include codes from system $ICD10 where concept is-a #B20
* include codes from system $ICD10 where concept is-a #A31
* include codes from system $ICD10 where concept is-a #A52

ValueSet: RecognisedRadiculopathyVS
Id: recognised-radiculopathy
Title: "Recognised: Radiculopathy"
Description: "What Vertaug recognises in conditions. Speaks for CON-REL-1. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #M54.1
* include codes from system $ICD10CM where concept is-a #M47.2
* include codes from system $ICD10CM where concept is-a #M51.1
* include codes from system $ICD10CM where concept is-a #M50.1
* include codes from system $ICD10 where concept is-a #M54.1
* include codes from system $ICD10 where concept is-a #M47.2
* include codes from system $ICD10 where concept is-a #M51.1
* include codes from system $ICD10 where concept is-a #M50.1
* $SCT#128196005
* $SCT#42452002
* $SCT#2415007
* $SCT#54404000

ValueSet: RecognisedNeuralCompromiseVS
Id: recognised-neural-compromise
Title: "Recognised: Compression or disease of cord or cauda equina"
Description: "What Vertaug recognises in conditions. Speaks for the neurology of CON-REL-2. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #G83.4
* include codes from system $ICD10CM where concept is-a #G99.2
* include codes from system $ICD10CM where concept is-a #M47.1
* include codes from system $ICD10CM where concept is-a #M50.0
* include codes from system $ICD10CM where concept is-a #M51.0
* include codes from system $ICD10CM where concept is-a #G95.9
* include codes from system $ICD10CM where concept is-a #G82.2
* include codes from system $ICD10 where concept is-a #G83.4
* include codes from system $ICD10 where concept is-a #G99.2
* include codes from system $ICD10 where concept is-a #M47.1
* include codes from system $ICD10 where concept is-a #M50.0
* include codes from system $ICD10 where concept is-a #M51.0
* include codes from system $ICD10 where concept is-a #G95.9
* include codes from system $ICD10 where concept is-a #G82.2
* include codes from system $ICD10CM where concept is-a #G95.20
* include codes from system $ICD10CM where concept is-a #G95.29
* include codes from system $ICD10 where concept is-a #G95.2
* $SCT#192970008
* $SCT#12454008
* $SCT#71286001
* $SCT#67437007
* $SCT#34139004
* $SCT#202664003
* $SCT#60389000
* $SCT#90584004

ValueSet: RecognisedNeuralSignsVS
Id: recognised-neural-signs
Title: "Recognised: Signs of a nerve or the cord in trouble"
Description: "What Vertaug recognises in conditions. Supports the neurology of CON-REL-2, whatever else may cause them. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles."
* include codes from system $ICD10CM where concept is-a #R33
* include codes from system $ICD10CM where concept is-a #R32
* include codes from system $ICD10CM where concept is-a #R15
* include codes from system $ICD10CM where concept is-a #G83.1
* include codes from system $ICD10CM where concept is-a #G83.9
* include codes from system $ICD10CM where concept is-a #N31
* include codes from system $ICD10CM where concept is-a #K59.2
* include codes from system $ICD10 where concept is-a #R33
* include codes from system $ICD10 where concept is-a #R32
* include codes from system $ICD10 where concept is-a #R15
* include codes from system $ICD10 where concept is-a #G83.1
* include codes from system $ICD10 where concept is-a #G83.9
* include codes from system $ICD10 where concept is-a #N31
* include codes from system $ICD10 where concept is-a #K59.2
* include codes from system $ICD10CM where concept is-a #G82.5
* include codes from system $ICD10CM where concept is-a #M21.37

ValueSet: RecognisedCanalStenosisVS
Id: recognised-canal-stenosis
Title: "Recognised: Stenosis of the spinal canal"
Description: "What Vertaug recognises in conditions. Supports the narrow canal of CON-REL-3, whatever narrows it. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #M48.0
* include codes from system $ICD10 where concept is-a #M48.0
* $SCT#76107001
* $SCT#18347007

ValueSet: RecognisedCoagulopathyVS
Id: recognised-coagulopathy
Title: "Recognised: Coagulopathy"
Description: "What Vertaug recognises in conditions. Speaks for a bleeding disorder and supports CON-ABS-4; whether it can be corrected is the clinician’s to say. Thrombophilia is excluded. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #D65
* include codes from system $ICD10CM where concept is-a #D66
* include codes from system $ICD10CM where concept is-a #D67
* include codes from system $ICD10CM where concept is-a #D68.0
* include codes from system $ICD10CM where concept is-a #D68.1
* include codes from system $ICD10CM where concept is-a #D68.2
* include codes from system $ICD10CM where concept is-a #D68.3
* include codes from system $ICD10CM where concept is-a #D68.4
* include codes from system $ICD10CM where concept is-a #D68.9
* include codes from system $ICD10 where concept is-a #D65
* include codes from system $ICD10 where concept is-a #D66
* include codes from system $ICD10 where concept is-a #D67
* include codes from system $ICD10 where concept is-a #D68.0
* include codes from system $ICD10 where concept is-a #D68.1
* include codes from system $ICD10 where concept is-a #D68.2
* include codes from system $ICD10 where concept is-a #D68.3
* include codes from system $ICD10 where concept is-a #D68.4
* include codes from system $ICD10 where concept is-a #D68.9
* include codes from system $ICD10CM where concept is-a #D69.1
* include codes from system $ICD10CM where concept is-a #D69.3
* include codes from system $ICD10CM where concept is-a #D69.4
* include codes from system $ICD10CM where concept is-a #D69.5
* include codes from system $ICD10CM where concept is-a #D69.6
* include codes from system $ICD10CM where concept is-a #D69.8
* include codes from system $ICD10CM where concept is-a #D69.9
* include codes from system $ICD10 where concept is-a #D69.1
* include codes from system $ICD10 where concept is-a #D69.3
* include codes from system $ICD10 where concept is-a #D69.4
* include codes from system $ICD10 where concept is-a #D69.5
* include codes from system $ICD10 where concept is-a #D69.6
* include codes from system $ICD10 where concept is-a #D69.8
* include codes from system $ICD10 where concept is-a #D69.9
* include codes from system $ICD10CM where concept is-a #D68.8
* include codes from system $ICD10CM where concept is-a #R79.1
* $SCT#64779008
* $SCT#302215000
* $SCT#90935002
* $SCT#128105004
* $SCT#28293008
* $SCT#74576004
* $SCT#2897005
* exclude codes from system $ICD10CM where concept is-a #D68.5
* exclude codes from system $ICD10CM where concept is-a #D68.6
* exclude codes from system $ICD10CM where concept is-a #D69.0
* exclude codes from system $ICD10CM where concept is-a #D69.2
* exclude codes from system $ICD10 where concept is-a #D68.5
* exclude codes from system $ICD10 where concept is-a #D68.6
* exclude codes from system $ICD10 where concept is-a #D69.0
* exclude codes from system $ICD10 where concept is-a #D69.2
* exclude $SCT#19267009

ValueSet: RecognisedLongTermAnticoagulantVS
Id: recognised-long-term-anticoagulant
Title: "Recognised: Long-term blood thinner, as a status"
Description: "What Vertaug recognises in conditions. The record names no drug. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #Z79.01
* include codes from system $ICD10CM where concept is-a #Z79.02
* include codes from system $ICD10CM where concept is-a #Z79.82
* $SCT#182764009

ValueSet: RecognisedLongTermSteroidVS
Id: recognised-long-term-steroid
Title: "Recognised: Long-term systemic steroid, as a status"
Description: "What Vertaug recognises in conditions. The record names no drug. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* include codes from system $ICD10CM where concept is-a #Z79.52

ValueSet: RecognisedLongTermOsteoporosisTreatmentVS
Id: recognised-long-term-osteoporosis-treatment
Title: "Recognised: Long-term treatment of osteoporosis, as a status"
Description: "What Vertaug recognises in conditions. The record names no drug. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* include codes from system $ICD10CM where concept is-a #Z79.83

ValueSet: RecognisedLongTermOpioidVS
Id: recognised-long-term-opioid
Title: "Recognised: Long-term opioid, as a status"
Description: "What Vertaug recognises in conditions. The record names no drug. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* include codes from system $ICD10CM where concept is-a #Z79.891

ValueSet: RecognisedLiverDiseaseVS
Id: recognised-liver-disease
Title: "Recognised: Liver disease"
Description: "What Vertaug recognises in conditions. Makes an old INR less trusted. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #K70.3
* include codes from system $ICD10CM where concept is-a #K70.4
* include codes from system $ICD10CM where concept is-a #K72
* include codes from system $ICD10CM where concept is-a #K74.3
* include codes from system $ICD10CM where concept is-a #K74.4
* include codes from system $ICD10CM where concept is-a #K74.5
* include codes from system $ICD10CM where concept is-a #K74.6
* include codes from system $ICD10CM where concept is-a #K76.9
* include codes from system $ICD10 where concept is-a #K70.3
* include codes from system $ICD10 where concept is-a #K70.4
* include codes from system $ICD10 where concept is-a #K72
* include codes from system $ICD10 where concept is-a #K74.3
* include codes from system $ICD10 where concept is-a #K74.4
* include codes from system $ICD10 where concept is-a #K74.5
* include codes from system $ICD10 where concept is-a #K74.6
* include codes from system $ICD10 where concept is-a #K76.9
* $SCT#19943007

ValueSet: RecognisedPregnancyVS
Id: recognised-pregnancy
Title: "Recognised: Pregnancy"
Description: "What Vertaug recognises in conditions. Speaks for CON-REL-6; terminations, early ends and sequelae are excluded. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* include codes from system $ICD10CM where concept is-a #Z33.1
* include codes from system $ICD10CM where concept is-a #Z33.3
* include codes from system $ICD10CM where concept is-a #Z3A
* include codes from system $ICD10CM where concept is-a #Z32.01
* include codes from system $ICD10CM where concept is-a #O9A
* include codes from system $ICD10 where concept is-a #Z33
* include codes from system $ICD10 where concept is-a #Z35
* include codes from system $ICD10CM where concept is-a #Z34
* include codes from system $ICD10CM where concept is-a #O00
* include codes from system $ICD10CM where concept is-a #O01
* include codes from system $ICD10CM where concept is-a #O02
* include codes from system $ICD10CM where concept is-a #O03
* include codes from system $ICD10CM where concept is-a #O04
* include codes from system $ICD10CM where concept is-a #O07
* include codes from system $ICD10CM where concept is-a #O08
* include codes from system $ICD10CM where concept is-a #O09
* include codes from system $ICD10CM where concept is-a #O10
* include codes from system $ICD10CM where concept is-a #O11
* include codes from system $ICD10CM where concept is-a #O12
* include codes from system $ICD10CM where concept is-a #O13
* include codes from system $ICD10CM where concept is-a #O14
* include codes from system $ICD10CM where concept is-a #O15
* include codes from system $ICD10CM where concept is-a #O16
* include codes from system $ICD10CM where concept is-a #O20
* include codes from system $ICD10CM where concept is-a #O21
* include codes from system $ICD10CM where concept is-a #O22
* include codes from system $ICD10CM where concept is-a #O23
* include codes from system $ICD10CM where concept is-a #O24
* include codes from system $ICD10CM where concept is-a #O25
* include codes from system $ICD10CM where concept is-a #O26
* include codes from system $ICD10CM where concept is-a #O28
* include codes from system $ICD10CM where concept is-a #O29
* include codes from system $ICD10CM where concept is-a #O30
* include codes from system $ICD10CM where concept is-a #O31
* include codes from system $ICD10CM where concept is-a #O32
* include codes from system $ICD10CM where concept is-a #O33
* include codes from system $ICD10CM where concept is-a #O34
* include codes from system $ICD10CM where concept is-a #O35
* include codes from system $ICD10CM where concept is-a #O36
* include codes from system $ICD10CM where concept is-a #O40
* include codes from system $ICD10CM where concept is-a #O41
* include codes from system $ICD10CM where concept is-a #O42
* include codes from system $ICD10CM where concept is-a #O43
* include codes from system $ICD10CM where concept is-a #O44
* include codes from system $ICD10CM where concept is-a #O45
* include codes from system $ICD10CM where concept is-a #O46
* include codes from system $ICD10CM where concept is-a #O47
* include codes from system $ICD10CM where concept is-a #O48
* include codes from system $ICD10CM where concept is-a #O60
* include codes from system $ICD10CM where concept is-a #O61
* include codes from system $ICD10CM where concept is-a #O62
* include codes from system $ICD10CM where concept is-a #O63
* include codes from system $ICD10CM where concept is-a #O64
* include codes from system $ICD10CM where concept is-a #O65
* include codes from system $ICD10CM where concept is-a #O66
* include codes from system $ICD10CM where concept is-a #O67
* include codes from system $ICD10CM where concept is-a #O68
* include codes from system $ICD10CM where concept is-a #O69
* include codes from system $ICD10CM where concept is-a #O70
* include codes from system $ICD10CM where concept is-a #O71
* include codes from system $ICD10CM where concept is-a #O72
* include codes from system $ICD10CM where concept is-a #O73
* include codes from system $ICD10CM where concept is-a #O74
* include codes from system $ICD10CM where concept is-a #O75
* include codes from system $ICD10CM where concept is-a #O76
* include codes from system $ICD10CM where concept is-a #O77
* include codes from system $ICD10CM where concept is-a #O98
* include codes from system $ICD10CM where concept is-a #O99
* include codes from system $ICD10 where concept is-a #Z34
* include codes from system $ICD10 where concept is-a #O00
* include codes from system $ICD10 where concept is-a #O01
* include codes from system $ICD10 where concept is-a #O02
* include codes from system $ICD10 where concept is-a #O03
* include codes from system $ICD10 where concept is-a #O04
* include codes from system $ICD10 where concept is-a #O05
* include codes from system $ICD10 where concept is-a #O06
* include codes from system $ICD10 where concept is-a #O07
* include codes from system $ICD10 where concept is-a #O08
* include codes from system $ICD10 where concept is-a #O10
* include codes from system $ICD10 where concept is-a #O11
* include codes from system $ICD10 where concept is-a #O12
* include codes from system $ICD10 where concept is-a #O13
* include codes from system $ICD10 where concept is-a #O14
* include codes from system $ICD10 where concept is-a #O15
* include codes from system $ICD10 where concept is-a #O16
* include codes from system $ICD10 where concept is-a #O20
* include codes from system $ICD10 where concept is-a #O21
* include codes from system $ICD10 where concept is-a #O22
* include codes from system $ICD10 where concept is-a #O23
* include codes from system $ICD10 where concept is-a #O24
* include codes from system $ICD10 where concept is-a #O25
* include codes from system $ICD10 where concept is-a #O26
* include codes from system $ICD10 where concept is-a #O28
* include codes from system $ICD10 where concept is-a #O29
* include codes from system $ICD10 where concept is-a #O30
* include codes from system $ICD10 where concept is-a #O31
* include codes from system $ICD10 where concept is-a #O32
* include codes from system $ICD10 where concept is-a #O33
* include codes from system $ICD10 where concept is-a #O34
* include codes from system $ICD10 where concept is-a #O35
* include codes from system $ICD10 where concept is-a #O36
* include codes from system $ICD10 where concept is-a #O40
* include codes from system $ICD10 where concept is-a #O41
* include codes from system $ICD10 where concept is-a #O42
* include codes from system $ICD10 where concept is-a #O43
* include codes from system $ICD10 where concept is-a #O44
* include codes from system $ICD10 where concept is-a #O45
* include codes from system $ICD10 where concept is-a #O46
* include codes from system $ICD10 where concept is-a #O47
* include codes from system $ICD10 where concept is-a #O48
* include codes from system $ICD10 where concept is-a #O60
* include codes from system $ICD10 where concept is-a #O61
* include codes from system $ICD10 where concept is-a #O62
* include codes from system $ICD10 where concept is-a #O63
* include codes from system $ICD10 where concept is-a #O64
* include codes from system $ICD10 where concept is-a #O65
* include codes from system $ICD10 where concept is-a #O66
* include codes from system $ICD10 where concept is-a #O67
* include codes from system $ICD10 where concept is-a #O68
* include codes from system $ICD10 where concept is-a #O69
* include codes from system $ICD10 where concept is-a #O70
* include codes from system $ICD10 where concept is-a #O71
* include codes from system $ICD10 where concept is-a #O72
* include codes from system $ICD10 where concept is-a #O73
* include codes from system $ICD10 where concept is-a #O74
* include codes from system $ICD10 where concept is-a #O75
* include codes from system $ICD10 where concept is-a #O98
* include codes from system $ICD10 where concept is-a #O99
* $SCT#77386006
* exclude codes from system $ICD10CM where concept is-a #Z33.2
* exclude codes from system $ICD10CM where concept is-a #Z32.02
* exclude codes from system $ICD10CM where concept is-a #O03
* exclude codes from system $ICD10CM where concept is-a #O04
* exclude codes from system $ICD10CM where concept is-a #O07
* exclude codes from system $ICD10CM where concept is-a #O08
* exclude codes from system $ICD10CM where concept is-a #O94
* exclude codes from system $ICD10 where concept is-a #O03
* exclude codes from system $ICD10 where concept is-a #O04
* exclude codes from system $ICD10 where concept is-a #O05
* exclude codes from system $ICD10 where concept is-a #O06
* exclude codes from system $ICD10 where concept is-a #O07
* exclude codes from system $ICD10 where concept is-a #O08
* exclude codes from system $ICD10 where concept is-a #O94

ValueSet: RecognisedPossiblePregnancyVS
Id: recognised-possible-pregnancy
Title: "Recognised: Possible pregnancy"
Description: "What Vertaug recognises in conditions. Leaves CON-REL-6 open. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* $SCT#102874004

ValueSet: RecognisedDeliveryVS
Id: recognised-delivery
Title: "Recognised: Delivery and the weeks after"
Description: "What Vertaug recognises in conditions. Whether the pregnancy is over is left to be asked (CON-REL-6). A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles."
* include codes from system $ICD10CM where concept is-a #O80
* include codes from system $ICD10CM where concept is-a #O82
* include codes from system $ICD10CM where concept is-a #O86
* include codes from system $ICD10CM where concept is-a #O87
* include codes from system $ICD10CM where concept is-a #O88
* include codes from system $ICD10CM where concept is-a #O89
* include codes from system $ICD10CM where concept is-a #O90
* include codes from system $ICD10CM where concept is-a #O91
* include codes from system $ICD10CM where concept is-a #O92
* include codes from system $ICD10 where concept is-a #O80
* include codes from system $ICD10 where concept is-a #O82
* include codes from system $ICD10 where concept is-a #O86
* include codes from system $ICD10 where concept is-a #O87
* include codes from system $ICD10 where concept is-a #O88
* include codes from system $ICD10 where concept is-a #O89
* include codes from system $ICD10 where concept is-a #O90
* include codes from system $ICD10 where concept is-a #O91
* include codes from system $ICD10 where concept is-a #O92

ValueSet: RecognisedNotPregnantVS
Id: recognised-not-pregnant
Title: "Recognised: Not pregnant"
Description: "What Vertaug recognises in the value of a pregnancy status. Denies CON-REL-6, inside its window. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* $SCT#60001007

ValueSet: RecognisedNegativeTestEncounterVS
Id: recognised-negative-test-encounter
Title: "Recognised: Encounter for a negative pregnancy test"
Description: "What Vertaug recognises in conditions. Supports CON-REL-6; the test itself would answer. A filter of ICD-10 means the category and every code below it. A site can add codes of its own."
* insert Published
* include codes from system $ICD10CM where concept is-a #Z32.02

ValueSet: RecognisedVitaminKAntagonistVS
Id: recognised-vitamin-k-antagonist
Title: "Recognised: Vitamin K antagonists"
Description: "What Vertaug recognises in medicines ordered, stated and given, by their ingredients and products. Antithrombotics of the bleeding review. Recognised and not listed here: formulary codes of MIMIC-IV, ATC. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes codes of RxNorm, made publicly available by the U.S. National Library of Medicine, which is not responsible for this value set and does not endorse it."
* $RXNORM#11289
* $RXNORM#855288
* $RXNORM#855296
* $RXNORM#855302
* $RXNORM#855312
* $RXNORM#855318
* $RXNORM#855324
* $RXNORM#855332
* $RXNORM#855338
* $RXNORM#855344
* $RXNORM#855290
* $RXNORM#855304
* $RXNORM#855314
* $RXNORM#855320
* $RXNORM#855326
* $RXNORM#855334
* $RXNORM#855340
* $RXNORM#855346
* $RXNORM#855298
* $RXNORM#855292
* $RXNORM#855306
* $RXNORM#855316
* $RXNORM#855322
* $RXNORM#855328
* $RXNORM#855336
* $RXNORM#855342
* $RXNORM#855348
* $RXNORM#855300
* $RXNORM#154
* $RXNORM#8150
* $RXNORM#8130
* $RXNORM#50097

ValueSet: RecognisedHeparinVS
Id: recognised-heparin
Title: "Recognised: Heparins and fondaparinux"
Description: "What Vertaug recognises in medicines ordered, stated and given, by their ingredients and products. Antithrombotics of the bleeding review. Recognised and not listed here: formulary codes of MIMIC-IV, ATC. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes codes of RxNorm, made publicly available by the U.S. National Library of Medicine, which is not responsible for this value set and does not endorse it."
* $RXNORM#5224
* $RXNORM#1361853
* $RXNORM#1658634
* $RXNORM#2121591
* $RXNORM#1658659
* $RXNORM#1658637
* $RXNORM#1659260
* $RXNORM#1659263
* $RXNORM#1798389
* $RXNORM#1658647
* $RXNORM#1658717
* $RXNORM#1659197
* $RXNORM#1361607
* $RXNORM#1659195
* $RXNORM#1361226
* $RXNORM#1362831
* $RXNORM#1361574
* $RXNORM#1361615
* $RXNORM#67108
* $RXNORM#854228
* $RXNORM#854235
* $RXNORM#854238
* $RXNORM#854241
* $RXNORM#854245
* $RXNORM#854248
* $RXNORM#854252
* $RXNORM#854255
* $RXNORM#67109
* $RXNORM#978725
* $RXNORM#978733
* $RXNORM#978736
* $RXNORM#978740
* $RXNORM#978744
* $RXNORM#978746
* $RXNORM#978755
* $RXNORM#2618839
* $RXNORM#978759
* $RXNORM#978777
* $RXNORM#69646
* $RXNORM#67031
* $RXNORM#280611
* $RXNORM#78484
* $RXNORM#321208
* $RXNORM#861363
* $RXNORM#861360
* $RXNORM#861365
* $RXNORM#861356

ValueSet: RecognisedDirectInhibitorVS
Id: recognised-direct-inhibitor
Title: "Recognised: Direct inhibitors of thrombin and factor Xa"
Description: "What Vertaug recognises in medicines ordered, stated and given, by their ingredients and products. Antithrombotics of the bleeding review. Recognised and not listed here: formulary codes of MIMIC-IV, ATC. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes codes of RxNorm, made publicly available by the U.S. National Library of Medicine, which is not responsible for this value set and does not endorse it."
* $RXNORM#1364430
* $RXNORM#1992427
* $RXNORM#1364435
* $RXNORM#1364445
* $RXNORM#1364441
* $RXNORM#1364447
* $RXNORM#1114195
* $RXNORM#1549682
* $RXNORM#2588062
* $RXNORM#1114198
* $RXNORM#1232082
* $RXNORM#2059015
* $RXNORM#1232086
* $RXNORM#1114202
* $RXNORM#1232084
* $RXNORM#1232088
* $RXNORM#2059017
* $RXNORM#1599538
* $RXNORM#1599543
* $RXNORM#1599551
* $RXNORM#1599555
* $RXNORM#1599549
* $RXNORM#1599553
* $RXNORM#1599557
* $RXNORM#1037042
* $RXNORM#1723476
* $RXNORM#2590616
* $RXNORM#1037045
* $RXNORM#2590620
* $RXNORM#2590623
* $RXNORM#2590627
* $RXNORM#2590631
* $RXNORM#2590635
* $RXNORM#1037179
* $RXNORM#1037181
* $RXNORM#1723478
* $RXNORM#1037049
* $RXNORM#1927851
* $RXNORM#1927856
* $RXNORM#1927864
* $RXNORM#15202
* $RXNORM#1804737
* $RXNORM#308351
* $RXNORM#1804735
* $RXNORM#60819
* $RXNORM#1997017
* $RXNORM#1997015
* $RXNORM#308769
* $RXNORM#114934
* $RXNORM#402248

ValueSet: RecognisedAntiplateletVS
Id: recognised-antiplatelet
Title: "Recognised: Antiplatelets"
Description: "What Vertaug recognises in medicines ordered, stated and given, by their ingredients and products. Antithrombotics of the bleeding review. Recognised and not listed here: formulary codes of MIMIC-IV, ATC. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes codes of RxNorm, made publicly available by the U.S. National Library of Medicine, which is not responsible for this value set and does not endorse it."
* $RXNORM#1191
* $RXNORM#2664074
* $RXNORM#2565492
* $RXNORM#1730187
* $RXNORM#2047427
* $RXNORM#259081
* $RXNORM#1665356
* $RXNORM#466584
* $RXNORM#689556
* $RXNORM#359221
* $RXNORM#308278
* $RXNORM#243694
* $RXNORM#827318
* $RXNORM#308297
* $RXNORM#1593110
* $RXNORM#432638
* $RXNORM#763116
* $RXNORM#692836
* $RXNORM#763111
* $RXNORM#2360605
* $RXNORM#214159
* $RXNORM#214160
* $RXNORM#214250
* $RXNORM#466549
* $RXNORM#689518
* $RXNORM#817958
* $RXNORM#226716
* $RXNORM#214256
* $RXNORM#214257
* $RXNORM#2267026
* $RXNORM#994430
* $RXNORM#198464
* $RXNORM#994237
* $RXNORM#238134
* $RXNORM#238135
* $RXNORM#308363
* $RXNORM#994226
* $RXNORM#197447
* $RXNORM#1537029
* $RXNORM#1536840
* $RXNORM#1536467
* $RXNORM#1536675
* $RXNORM#2565491
* $RXNORM#1536498
* $RXNORM#1811632
* $RXNORM#637540
* $RXNORM#848768
* $RXNORM#198467
* $RXNORM#198466
* $RXNORM#212033
* $RXNORM#994528
* $RXNORM#198479
* $RXNORM#2583731
* $RXNORM#198480
* $RXNORM#702316
* $RXNORM#1536815
* $RXNORM#806446
* $RXNORM#1536833
* $RXNORM#1536503
* $RXNORM#1250907
* $RXNORM#1092398
* $RXNORM#857121
* $RXNORM#308409
* $RXNORM#198471
* $RXNORM#198473
* $RXNORM#308411
* $RXNORM#198475
* $RXNORM#994535
* $RXNORM#1722689
* $RXNORM#1811631
* $RXNORM#318272
* $RXNORM#308416
* $RXNORM#252857
* $RXNORM#243670
* $RXNORM#994435
* $RXNORM#900528
* $RXNORM#32968
* $RXNORM#749196
* $RXNORM#309362
* $RXNORM#213169
* $RXNORM#749198
* $RXNORM#613391
* $RXNORM#855812
* $RXNORM#855818
* $RXNORM#1116632
* $RXNORM#1666332
* $RXNORM#1116635
* $RXNORM#3521
* $RXNORM#309952
* $RXNORM#197622
* $RXNORM#309955
* $RXNORM#21107
* $RXNORM#10594
* $RXNORM#313406
* $RXNORM#1736470
* $RXNORM#200349
* $RXNORM#1736477
* $RXNORM#1737466
* $RXNORM#1813035
* $RXNORM#1737471

ValueSet: RecognisedThrombolyticVS
Id: recognised-thrombolytic
Title: "Recognised: Thrombolytics"
Description: "What Vertaug recognises in medicines ordered, stated and given, by their ingredients and products. Antithrombotics of the bleeding review. Recognised and not listed here: ATC. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes codes of RxNorm, made publicly available by the U.S. National Library of Medicine, which is not responsible for this value set and does not endorse it."
* $RXNORM#1804799
* $RXNORM#1804804
* $RXNORM#313212
* $RXNORM#763138

ValueSet: RecognisedOpioidVS
Id: recognised-opioid
Title: "Recognised: Opioids"
Description: "What Vertaug recognises in medicines ordered, stated and given, by their ingredients and products. Bear on IND-1a. Recognised and not listed here: ATC. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes codes of RxNorm, made publicly available by the U.S. National Library of Medicine, which is not responsible for this value set and does not endorse it."
* $RXNORM#7804
* $RXNORM#7052
* $RXNORM#5489
* $RXNORM#3423
* $RXNORM#4337
* $RXNORM#10689
* $RXNORM#787390
* $RXNORM#2670
* $RXNORM#6813
* $RXNORM#1819
* $RXNORM#7814
* $RXNORM#6754

ValueSet: RecognisedNsaidVS
Id: recognised-nsaid
Title: "Recognised: Non-steroidal anti-inflammatory drugs"
Description: "What Vertaug recognises in medicines ordered, stated and given, by their ingredients and products. Bear on IND-1a, and on bleeding. Recognised and not listed here: ATC. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes codes of RxNorm, made publicly available by the U.S. National Library of Medicine, which is not responsible for this value set and does not endorse it."
* $RXNORM#5640
* $RXNORM#7258
* $RXNORM#6135
* $RXNORM#140587

ValueSet: RecognisedSystemicSteroidVS
Id: recognised-systemic-steroid
Title: "Recognised: Systemic steroids"
Description: "What Vertaug recognises in medicines ordered, stated and given, by their ingredients and products. Support IND-1: they thin the bone. Recognised and not listed here: ATC. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes codes of RxNorm, made publicly available by the U.S. National Library of Medicine, which is not responsible for this value set and does not endorse it."
* $RXNORM#8640
* $RXNORM#8638
* $RXNORM#6902
* $RXNORM#3264
* $RXNORM#5492
* $RXNORM#1514

ValueSet: RecognisedOsteoporosisTreatmentVS
Id: recognised-osteoporosis-treatment
Title: "Recognised: Treatment of osteoporosis"
Description: "What Vertaug recognises in medicines ordered, stated and given, by their ingredients and products. Supports IND-1. Recognised and not listed here: ATC. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes codes of RxNorm, made publicly available by the U.S. National Library of Medicine, which is not responsible for this value set and does not endorse it."
* $RXNORM#46041
* $RXNORM#73056
* $RXNORM#115264
* $RXNORM#77655
* $RXNORM#11473
* $RXNORM#993449
* $RXNORM#72143

ValueSet: RecognisedAntiInfectiveVS
Id: recognised-anti-infective
Title: "Recognised: Anti-infectives"
Description: "What Vertaug recognises in medicines ordered, stated and given, by their ingredients and products. Supports CON-ABS-1 and CON-REL-4; the chart seldom says whether they treat or prevent. Recognised and not listed here: ATC. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes codes of RxNorm, made publicly available by the U.S. National Library of Medicine, which is not responsible for this value set and does not endorse it."
* $RXNORM#2180
* $RXNORM#2582
* $RXNORM#11124

ValueSet: RecognisedAnaestheticAllergyVS
Id: recognised-anaesthetic-allergy
Title: "Recognised: Allergy to an anaesthetic"
Description: "What Vertaug recognises in allergies, and conditions that say an allergy. An allergy that matters in the procedure. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Names codes of ICD-10, copyright World Health Organization, without their titles."
* include codes from system $ICD10CM where concept is-a #Z88.4
* include codes from system $ICD10 where concept is-a #Z88.4

ValueSet: RecognisedAntibioticAllergyVS
Id: recognised-antibiotic-allergy
Title: "Recognised: Allergy to an antibiotic"
Description: "What Vertaug recognises in allergies, and conditions that say an allergy. An allergy that matters for the choice of a prophylaxis. A filter of ICD-10 means the category and every code below it. Recognised and not listed here: ATC. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International. Names codes of ICD-10, copyright World Health Organization, without their titles. Includes codes of RxNorm, made publicly available by the U.S. National Library of Medicine, which is not responsible for this value set and does not endorse it."
* $SCT#764147003
* $SCT#373270004
* $SCT#91936005
* include codes from system $ICD10CM where concept is-a #Z88.3
* include codes from system $ICD10CM where concept is-a #Z88.0
* include codes from system $ICD10CM where concept is-a #Z88.1
* include codes from system $ICD10 where concept is-a #Z88.0
* include codes from system $ICD10 where concept is-a #Z88.1
* $RXNORM#2180
* $RXNORM#2582
* $RXNORM#11124

ValueSet: RecognisedCementAllergyVS
Id: recognised-cement-allergy
Title: "Recognised: Allergy to bone cement"
Description: "What Vertaug recognises in allergies, and conditions that say an allergy. An allergy that matters in the procedure. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* $SCT#427811002

ValueSet: RecognisedContrastAllergyVS
Id: recognised-contrast-allergy
Title: "Recognised: Allergy to contrast medium"
Description: "What Vertaug recognises in allergies, and conditions that say an allergy. An allergy that matters in the procedure. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* $SCT#426722004
* $SCT#385420005
* $SCT#419098001
* $SCT#293637006
* include codes from system $ICD10CM where concept is-a #Z91.041

ValueSet: RecognisedLatexAllergyVS
Id: recognised-latex-allergy
Title: "Recognised: Allergy to latex"
Description: "What Vertaug recognises in allergies, and conditions that say an allergy. An allergy that matters in the procedure. A filter of ICD-10 means the category and every code below it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* $SCT#111088007
* $SCT#300916003
* include codes from system $ICD10CM where concept is-a #Z91.040

ValueSet: RecognisedNoKnownAllergyVS
Id: recognised-no-known-allergy
Title: "Recognised: No known allergy"
Description: "What Vertaug recognises in allergies, and conditions that say an allergy. An explicit denial. A site can add codes of its own."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* $SCT#716186003

ValueSet: RecognisedNoKnownDrugAllergyVS
Id: recognised-no-known-drug-allergy
Title: "Recognised: No known drug allergy"
Description: "What Vertaug recognises in allergies, and conditions that say an allergy. Denies drugs alone: cement and latex are none. A site can add codes of its own."
* insert Published
* ^copyright = "Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* $SCT#409137002

ValueSet: RecognisedOpioidAllergyVS
Id: recognised-opioid-allergy
Title: "Recognised: Allergy or intolerance to an opioid"
Description: "What Vertaug recognises in allergies, and conditions that say an allergy. Bears on IND-1a, and on allergies. A filter of ICD-10 means the category and every code below it. Recognised and not listed here: ATC. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes codes of RxNorm, made publicly available by the U.S. National Library of Medicine, which is not responsible for this value set and does not endorse it. Names codes of ICD-10, copyright World Health Organization, without their titles."
* $RXNORM#7804
* $RXNORM#7052
* $RXNORM#5489
* $RXNORM#3423
* $RXNORM#4337
* $RXNORM#10689
* $RXNORM#787390
* $RXNORM#2670
* $RXNORM#6813
* $RXNORM#1819
* $RXNORM#7814
* $RXNORM#6754
* include codes from system $ICD10CM where concept is-a #Z88.5
* include codes from system $ICD10 where concept is-a #Z88.5

ValueSet: RecognisedOtherAllergyStatusVS
Id: recognised-other-allergy-status
Title: "Recognised: Status of some other allergy"
Description: "What Vertaug recognises in allergies, and conditions that say an allergy. Shown for the question of allergies. A filter of ICD-10 means the category and every code below it. A site can add codes of its own."
* insert Published
* include codes from system $ICD10CM where concept is-a #Z88
* include codes from system $ICD10CM where concept is-a #Z91.0

ValueSet: RecognisedInrVS
Id: recognised-inr
Title: "Recognised: INR"
Description: "What Vertaug recognises in observations. Answers the INR of the bleeding review, and nothing else. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#6301-6
* $LNC#34714-6
* $LNC#38875-1
* $LNC#46418-0
* $LNC#61189-7

ValueSet: RecognisedPlateletsVS
Id: recognised-platelets
Title: "Recognised: Platelet count"
Description: "What Vertaug recognises in observations. Bleeding review. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#777-3
* $LNC#26515-7
* $LNC#778-1
* $LNC#49497-1
* $LNC#13056-7
* $LNC#26516-5
* $LNC#74464-9

ValueSet: RecognisedApttVS
Id: recognised-aptt
Title: "Recognised: Activated partial thromboplastin time"
Description: "What Vertaug recognises in observations. Bleeding review. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#14979-9
* $LNC#3173-2

ValueSet: RecognisedFibrinogenVS
Id: recognised-fibrinogen
Title: "Recognised: Fibrinogen"
Description: "What Vertaug recognises in observations. Bleeding review. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#3255-7

ValueSet: RecognisedHaemoglobinVS
Id: recognised-haemoglobin
Title: "Recognised: Haemoglobin"
Description: "What Vertaug recognises in observations. Shown with its date. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#718-7
* $LNC#20509-6
* $LNC#30350-3
* $LNC#59260-0
* $LNC#30313-1
* $LNC#30351-1
* $LNC#30352-9
* $LNC#55782-7
* $LNC#14775-1
* $LNC#76768-1
* $LNC#76769-9
* $LNC#75928-2

ValueSet: RecognisedCreatinineVS
Id: recognised-creatinine
Title: "Recognised: Creatinine in serum, plasma or blood"
Description: "What Vertaug recognises in observations. Goes into the creatinine clearance where all its inputs are fresh. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#2160-0
* $LNC#38483-4
* $LNC#14682-9
* $LNC#77140-2
* $LNC#59826-8
* $LNC#21232-4
* $LNC#35203-9
* $LNC#44784-7
* $LNC#11041-1
* $LNC#11042-9
* $LNC#51619-5
* $LNC#51620-3
* $LNC#72271-0

ValueSet: RecognisedCreatinineClearanceVS
Id: recognised-creatinine-clearance
Title: "Recognised: Creatinine clearance"
Description: "What Vertaug recognises in observations. Bleeding review. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#2164-2
* $LNC#2163-4
* $LNC#26752-6

ValueSet: RecognisedFiltrationRateVS
Id: recognised-filtration-rate
Title: "Recognised: Glomerular filtration rate"
Description: "What Vertaug recognises in observations. Shown beside the creatinine clearance. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#98979-8
* $LNC#62238-1
* $LNC#33914-3
* $LNC#77147-7
* $LNC#69405-9
* $LNC#48642-3
* $LNC#48643-1
* $LNC#88293-6
* $LNC#88294-4
* $LNC#98980-6
* $LNC#94677-2
* $LNC#50210-4

ValueSet: RecognisedWhiteCellsVS
Id: recognised-white-cells
Title: "Recognised: White cell count"
Description: "What Vertaug recognises in observations. A sign of infection: supports CON-ABS-1 and CON-REL-4, and rules nothing out. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#6690-2
* $LNC#26464-8
* $LNC#804-5
* $LNC#33765-9
* $LNC#12227-5
* $LNC#33256-9
* $LNC#49498-9

ValueSet: RecognisedCReactiveProteinVS
Id: recognised-c-reactive-protein
Title: "Recognised: C-reactive protein"
Description: "What Vertaug recognises in observations. A sign of infection: supports CON-ABS-1 and CON-REL-4, and rules nothing out. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#1988-5
* $LNC#30522-7
* $LNC#71426-1
* $LNC#48421-2
* $LNC#76485-2
* $LNC#76486-0
* $LNC#14634-0
* $LNC#11039-5

ValueSet: RecognisedSedimentationRateVS
Id: recognised-sedimentation-rate
Title: "Recognised: Erythrocyte sedimentation rate"
Description: "What Vertaug recognises in observations. A sign of infection: supports CON-ABS-1 and CON-REL-4, and rules nothing out. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#4537-7
* $LNC#30341-2
* $LNC#4538-5
* $LNC#82477-1

ValueSet: RecognisedProcalcitoninVS
Id: recognised-procalcitonin
Title: "Recognised: Procalcitonin"
Description: "What Vertaug recognises in observations. A sign of infection: supports CON-ABS-1 and CON-REL-4, and rules nothing out. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#33959-8
* $LNC#75241-0

ValueSet: RecognisedBloodCultureVS
Id: recognised-blood-culture
Title: "Recognised: Blood culture"
Description: "What Vertaug recognises in observations. A sign of infection: supports CON-ABS-1 and CON-REL-4, and rules nothing out. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#600-7
* $LNC#17928-3
* $LNC#17934-1
* $LNC#17935-8
* $LNC#17930-9
* $LNC#17936-6
* $LNC#17931-7
* $LNC#17932-5
* $LNC#17933-3
* $LNC#48727-2
* $LNC#48724-9
* $LNC#90437-5

ValueSet: RecognisedOtherCultureVS
Id: recognised-other-culture
Title: "Recognised: Culture of another specimen"
Description: "What Vertaug recognises in observations. A sign of infection: supports CON-ABS-1 and CON-REL-4, and rules nothing out. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#6463-4
* $LNC#11475-1
* $LNC#630-4
* $LNC#6462-6
* $LNC#624-7
* $LNC#606-4

ValueSet: RecognisedCalciumVS
Id: recognised-calcium
Title: "Recognised: Calcium"
Description: "What Vertaug recognises in observations. Recognised, and answers no question. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#17861-6

ValueSet: RecognisedVitaminDVS
Id: recognised-vitamin-d
Title: "Recognised: Vitamin D"
Description: "What Vertaug recognises in observations. Recognised, and answers no question. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#62292-8

ValueSet: RecognisedActivatedClottingTimeVS
Id: recognised-activated-clotting-time
Title: "Recognised: Activated clotting time"
Description: "What Vertaug recognises in observations. Bleeding review. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#3184-9

ValueSet: RecognisedPainScoreVS
Id: recognised-pain-score
Title: "Recognised: Pain now, from 0 to 10"
Description: "What Vertaug recognises in observations. Fills the pain score where the value lies in that range. A site can add codes of its own."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* $LNC#72514-3
* $LNC#38208-5
* $SCT#225908003

ValueSet: RecognisedOtherPainScaleVS
Id: recognised-other-pain-scale
Title: "Recognised: Pain on another scale or over another time"
Description: "What Vertaug recognises in observations. Shown, never taken for pain now from 0 to 10. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#38214-3
* $LNC#38221-8
* $LNC#75893-8
* $LNC#72350-2
* $LNC#91148-7

ValueSet: RecognisedPromisPhysicalFunctionVS
Id: recognised-promis-physical-function
Title: "Recognised: PROMIS Physical Function, T-score"
Description: "What Vertaug recognises in observations. Supports IND-1b. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#77866-2
* $LNC#77874-6
* $LNC#91721-1
* $LNC#61587-2
* $LNC#91722-9
* $LNC#76700-4
* $LNC#92580-0

ValueSet: RecognisedPerformanceStatusVS
Id: recognised-performance-status
Title: "Recognised: ECOG performance status"
Description: "What Vertaug recognises in observations. Supports IND-1b. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#42800-3
* $LNC#89247-1
* $LNC#89262-0
* $LNC#89243-0

ValueSet: RecognisedTScoreVS
Id: recognised-t-score
Title: "Recognised: Bone density, T-score"
Description: "What Vertaug recognises in observations. A low one supports IND-1. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#38267-1
* $LNC#38264-8
* $LNC#80946-7
* $LNC#80945-9
* $LNC#38263-0
* $LNC#80948-3
* $LNC#80947-5
* $LNC#38265-5
* $LNC#80944-2
* $LNC#80943-4
* $LNC#38266-3
* $LNC#80950-9
* $LNC#80949-1
* $LNC#85390-3
* $LNC#85389-5
* $LNC#85388-7

ValueSet: RecognisedBoneDensityVS
Id: recognised-bone-density
Title: "Recognised: Bone density, mass by area"
Description: "What Vertaug recognises in observations. Shown with its date, as a part of densitometry; never taken for a T-score. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#24966-4
* $LNC#38261-4
* $LNC#46278-8
* $LNC#46279-6
* $LNC#24701-5
* $LNC#80954-1
* $LNC#80953-3
* $LNC#24890-6
* $LNC#80952-5
* $LNC#80951-7
* $LNC#46383-6
* $LNC#38262-2
* $LNC#80956-6
* $LNC#80955-8
* $LNC#85385-3
* $LNC#85386-1
* $LNC#85387-9

ValueSet: RecognisedPregnancyStatusVS
Id: recognised-pregnancy-status
Title: "Recognised: Pregnancy status"
Description: "What Vertaug recognises in observations. Its value bears on CON-REL-6. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license. Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International."
* $LNC#82810-3
* $LNC#11449-6
* $LNC#66174-4
* $SCT#77386006

ValueSet: RecognisedPregnancyTestVS
Id: recognised-pregnancy-test
Title: "Recognised: Pregnancy test, qualitative"
Description: "What Vertaug recognises in observations. Its value bears on CON-REL-6. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#2118-8
* $LNC#2106-3
* $LNC#2110-5
* $LNC#2112-1
* $LNC#80384-1
* $LNC#80385-8

ValueSet: RecognisedQuantitativeHcgVS
Id: recognised-quantitative-hcg
Title: "Recognised: Choriogonadotropin, quantitative"
Description: "What Vertaug recognises in observations. Supports CON-REL-6; what the number means depends on the laboratory and the week. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#19080-1
* $LNC#21198-7

ValueSet: RecognisedGestationalAgeVS
Id: recognised-gestational-age
Title: "Recognised: Gestational age"
Description: "What Vertaug recognises in observations. Supports CON-REL-6, and no negative test stands against it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#49051-6
* $LNC#49052-4
* $LNC#18185-9
* $LNC#11884-4
* $LNC#11885-1
* $LNC#53691-2
* $LNC#53693-8
* $LNC#53695-3

ValueSet: RecognisedDueDateVS
Id: recognised-due-date
Title: "Recognised: Expected day of birth"
Description: "What Vertaug recognises in observations. Supports CON-REL-6, and no negative test stands against it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#11778-8
* $LNC#11779-6
* $LNC#11780-4
* $LNC#11781-2
* $LNC#53692-0
* $LNC#53694-6
* $LNC#57063-0
* $LNC#57064-8
* $LNC#90368-2

ValueSet: RecognisedLastMenstrualPeriodVS
Id: recognised-last-menstrual-period
Title: "Recognised: First day of the last period"
Description: "What Vertaug recognises in observations. Supports CON-REL-6 where it is more than four weeks ago. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#8665-2

ValueSet: RecognisedBloodPressurePanelVS
Id: recognised-blood-pressure-panel
Title: "Recognised: Blood pressure"
Description: "What Vertaug recognises in observations. Shown with its date. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#85354-9
* $LNC#55284-4
* $LNC#55417-0
* $LNC#35094-2

ValueSet: RecognisedSystolicPressureVS
Id: recognised-systolic-pressure
Title: "Recognised: Systolic blood pressure"
Description: "What Vertaug recognises in observations. Shown with its date. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#8480-6
* $LNC#8459-0
* $LNC#8460-8
* $LNC#8461-6
* $LNC#76534-7

ValueSet: RecognisedDiastolicPressureVS
Id: recognised-diastolic-pressure
Title: "Recognised: Diastolic blood pressure"
Description: "What Vertaug recognises in observations. Shown with its date. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#8462-4
* $LNC#8453-3
* $LNC#8454-1
* $LNC#8455-8
* $LNC#76535-4

ValueSet: RecognisedHeartRateVS
Id: recognised-heart-rate
Title: "Recognised: Heart rate"
Description: "What Vertaug recognises in observations. Shown with its date. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#8867-4
* $LNC#68999-2
* $LNC#69000-8
* $LNC#69001-6
* $LNC#8889-8
* $LNC#8893-0

ValueSet: RecognisedRespiratoryRateVS
Id: recognised-respiratory-rate
Title: "Recognised: Respiratory rate"
Description: "What Vertaug recognises in observations. Shown with its date. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#9279-1

ValueSet: RecognisedTemperatureVS
Id: recognised-temperature
Title: "Recognised: Body temperature"
Description: "What Vertaug recognises in observations. A sign of infection: supports CON-ABS-1 and CON-REL-4, and rules nothing out. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#8310-5
* $LNC#8331-1
* $LNC#8332-9
* $LNC#8328-7
* $LNC#8329-5
* $LNC#8330-3
* $LNC#8333-7
* $LNC#8334-5
* $LNC#60834-9
* $LNC#60836-4
* $LNC#60838-0
* $LNC#60955-2
* $LNC#75539-7
* $LNC#76010-8
* $LNC#76011-6

ValueSet: RecognisedOxygenSaturationVS
Id: recognised-oxygen-saturation
Title: "Recognised: Oxygen saturation"
Description: "What Vertaug recognises in observations. Shown with its date. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#59408-5
* $LNC#2708-6
* $LNC#20564-1

ValueSet: RecognisedHeightVS
Id: recognised-height
Title: "Recognised: Body height"
Description: "What Vertaug recognises in observations. Shown with its date. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#8302-2
* $LNC#3137-7
* $LNC#8306-3
* $LNC#8307-1
* $LNC#8308-9

ValueSet: RecognisedHeightAsSaidVS
Id: recognised-height-as-said
Title: "Recognised: Body height, told or estimated"
Description: "What Vertaug recognises in observations. Shown with its date. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#3138-5
* $LNC#8301-4

ValueSet: RecognisedWeightVS
Id: recognised-weight
Title: "Recognised: Body weight"
Description: "What Vertaug recognises in observations. Goes into the creatinine clearance where all its inputs are fresh. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#29463-7
* $LNC#3141-9
* $LNC#8341-0
* $LNC#8349-3
* $LNC#8350-1
* $LNC#8351-9
* $LNC#18833-4

ValueSet: RecognisedWeightAsSaidVS
Id: recognised-weight-as-said
Title: "Recognised: Body weight, told or estimated"
Description: "What Vertaug recognises in observations. Shown with its date; nothing is worked out from it. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#3142-7
* $LNC#8335-2
* $LNC#75292-3
* $LNC#79348-9

ValueSet: RecognisedBodyMassIndexVS
Id: recognised-body-mass-index
Title: "Recognised: Body mass index"
Description: "What Vertaug recognises in observations. Shown with its date. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#39156-5
* $LNC#89270-3

ValueSet: RecognisedExposureDocumentVS
Id: recognised-exposure-document
Title: "Recognised: Document of the exposure to radiation"
Description: "What Vertaug recognises in observations. Its components are the doses. A site can add codes of its own."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#73569-6

ValueSet: RecognisedDoseAreaProductVS
Id: recognised-dose-area-product
Title: "Recognised: Dose area product, total"
Description: "What Vertaug recognises in observations. Radiation dose of a procedure. A site can add codes of its own."
* insert Published
* ^copyright = "Includes codes of DICOM PS3.16, copyright NEMA."
* $DCM#113722

ValueSet: RecognisedPartialDoseAreaProductVS
Id: recognised-partial-dose-area-product
Title: "Recognised: Dose area product of a part of the exposure"
Description: "What Vertaug recognises in observations. Shown, never taken for the total. A site can add codes of its own."
* insert Published
* ^copyright = "Includes codes of DICOM PS3.16, copyright NEMA."
* $DCM#113726
* $DCM#113727

ValueSet: RecognisedReferenceAirKermaVS
Id: recognised-reference-air-kerma
Title: "Recognised: Air kerma at the reference point"
Description: "What Vertaug recognises in observations. Radiation dose of a procedure. A site can add codes of its own."
* insert Published
* ^copyright = "Includes codes of DICOM PS3.16, copyright NEMA."
* $DCM#113725

ValueSet: RecognisedFluoroscopyTimeVS
Id: recognised-fluoroscopy-time
Title: "Recognised: Fluoroscopy time"
Description: "What Vertaug recognises in observations. Radiation dose of a procedure. A site can add codes of its own."
* insert Published
* ^copyright = "Includes codes of DICOM PS3.16, copyright NEMA. Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $DCM#113730
* $LNC#80990-5

ValueSet: RecognisedFrameCountVS
Id: recognised-frame-count
Title: "Recognised: Number of acquired frames"
Description: "What Vertaug recognises in observations. Radiation dose of a procedure. A site can add codes of its own."
* insert Published
* ^copyright = "Includes codes of DICOM PS3.16, copyright NEMA."
* $DCM#113731

ValueSet: RecognisedDoseLengthProductVS
Id: recognised-dose-length-product
Title: "Recognised: Dose length product"
Description: "What Vertaug recognises in observations. Radiation dose of a procedure under CT. A site can add codes of its own."
* insert Published
* ^copyright = "Includes codes of DICOM PS3.16, copyright NEMA."
* $DCM#113813

ValueSet: RecognisedAdvancedImagingVS
Id: recognised-advanced-imaging
Title: "Recognised: Advanced imaging, by modality"
Description: "What Vertaug recognises in imaging studies and reports. Bears on IND-3: MR, CT and nuclear imaging. The practice parameter does not list which count. A site can add codes of its own."
* insert Published
* ^copyright = "Includes codes of DICOM PS3.16, copyright NEMA."
* $DCM#MR
* $DCM#CT
* $DCM#NM
* $DCM#PT

ValueSet: RecognisedSpineStudyVS
Id: recognised-spine-study
Title: "Recognised: Imaging study of the spine"
Description: "What Vertaug recognises in imaging studies and reports. Its report is read for fractures and their levels. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $LNC#24980-5
* $LNC#24968-0
* $LNC#36060-2
* $LNC#24978-9
* $LNC#24963-1
* $LNC#36058-6
* $LNC#25031-6

ValueSet: RecognisedAugmentationVS
Id: recognised-augmentation
Title: "Recognised: Earlier vertebral augmentation"
Description: "What Vertaug recognises in procedures and reports. Marks levels that hold cement already. Recognised and not listed here: CPT. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* ^copyright = "Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license."
* $ICD10PCS#0PU33JZ
* $ICD10PCS#0PU43JZ
* $ICD10PCS#0QU03JZ
* $ICD10PCS#0QU13JZ
* $ICD10PCS#XNU0356
* $ICD10PCS#XNU4356
* $LNC#35936-4
* $LNC#70925-3
* $LNC#70924-6
* $LNC#70923-8
* $LNC#72553-1
* $LNC#72552-3
* $LNC#35933-1
* $LNC#35935-6
* $LNC#35934-9

ValueSet: RecognisedBoneRepositionVS
Id: recognised-bone-reposition
Title: "Recognised: Vertebra or sacrum set right through a needle"
Description: "What Vertaug recognises in procedures and reports. Marks a level that holds cement only where a supplement of the same day says so. A site can add codes of its own."
* insert Published
* $ICD10PCS#0PS33ZZ
* $ICD10PCS#0PS43ZZ
* $ICD10PCS#0QS03ZZ
* $ICD10PCS#0QS13ZZ

ValueSet: RecognisedBoneDestructionVS
Id: recognised-bone-destruction
Title: "Recognised: Tissue of a vertebra or the sacrum destroyed through a needle"
Description: "What Vertaug recognises in procedures and reports. Shown as past for IND-2. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* $ICD10PCS#0P533ZZ
* $ICD10PCS#0P543ZZ
* $ICD10PCS#0Q503ZZ
* $ICD10PCS#0Q513ZZ

ValueSet: RecognisedBoneBiopsyVS
Id: recognised-bone-biopsy
Title: "Recognised: Biopsy of a vertebra"
Description: "What Vertaug recognises in procedures and reports. Shown as past for IND-2. Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set."
* insert Published
* $ICD10PCS#0PB43ZX
* $ICD10PCS#0QB03ZX
