CodeSystem: AetiologyCS
Id: aetiology
Title: "Aetiology"
Description: "What weakened the vertebra. Published rates of section VII.C of the practice parameter are told apart for osteoporosis and neoplasm only."
* insert OwnCodeSystem(AetiologyVS)
* #osteoporosis "Osteoporosis" "Osteoporotic fracture."
* #neoplasm "Neoplasm" "Metastasis, myeloma or another neoplasm, benign or malignant."
* #other "Another cause" "Neither of them, or trauma."
* #unknown "Cause not settled" "Not settled."
