CodeSystem: AccessApproachCS
Id: access-approach
Title: "Access approach"
Description: "The way of the needle to the treated level."
* insert OwnCodeSystem(AccessApproachVS)
* #transpedicular-unilateral "Through one pedicle" "Transpedicular access from one side."
* #transpedicular-bilateral "Through both pedicles" "Transpedicular access from both sides."
* #extrapedicular "Beside the pedicle" "Extrapedicular (parapedicular) access, as is usual at mid-thoracic levels with narrow pedicles."
* #posterolateral "Posterolateral" "Posterolateral access to the vertebral body."
* #sacral-short-axis "Sacral, short axis" "Access to the sacrum across its short axis, from behind."
* #sacral-long-axis "Sacral, long axis" "Access to the sacrum along its long axis, from below."
* #other "Another approach" "An approach without a code of its own, as the anterolateral one in the neck. Its name is given as text."
