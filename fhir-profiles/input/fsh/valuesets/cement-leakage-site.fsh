ValueSet: CementLeakageSiteVS
Id: cement-leakage-site
Title: "Site of cement leakage"
Description: "Every code of CementLeakageSiteCS."
* insert Published
* include codes from system CementLeakageSiteCS
