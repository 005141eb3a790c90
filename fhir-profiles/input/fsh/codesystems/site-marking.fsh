CodeSystem: SiteMarkingCS
Id: site-marking
Title: "Marking of the site"
Description: "How the site was marked before the time-out, as the Universal Protocol asks (section IV.C.2 of the practice parameter)."
* insert OwnCodeSystem(SiteMarkingVS)
* #skin-marked "Marked on the skin" "The site was marked on the patient."
* #imaging "Level confirmed on imaging" "The level was marked by imaging, the alternative for sites that skin marking cannot tell apart."
* #not-marked "Not marked" "The site was not marked."
