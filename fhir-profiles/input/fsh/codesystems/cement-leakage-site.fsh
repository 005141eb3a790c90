CodeSystem: CementLeakageSiteCS
Id: cement-leakage-site
Title: "Site of cement leakage"
Description: "Where cement was seen outside the bone at a treated level, with symptoms or without."
* insert OwnCodeSystem(CementLeakageSiteVS)
* #none-seen "None seen" "The operator looked for leakage at this level and saw none."
* #disc "Disc" "Into the disc space."
* #epidural "Epidural" "Into the epidural space."
* #foraminal "Foramen" "Into a neural foramen."
* #paravertebral-vein "Paravertebral vein" "Into a paravertebral vein."
* #soft-tissue "Soft tissue" "Into the paravertebral soft tissue."
* #needle-tract "Needle tract" "Along the tract of the needle."
