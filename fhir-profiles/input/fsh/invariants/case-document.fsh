Invariant: va-case-content
Description: "The content is JSON that lies beside the document, and the document says how long it is and what its hash is."
* severity = #error
* expression = "contentType = 'application/json' and url.exists() and size.exists() and hash.exists() and data.empty()"
