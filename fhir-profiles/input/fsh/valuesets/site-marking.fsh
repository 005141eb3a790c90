ValueSet: SiteMarkingVS
Id: site-marking
Title: "Marking of the site"
Description: "Every code of SiteMarkingCS."
* insert Published
* include codes from system SiteMarkingCS
