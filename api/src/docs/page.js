// Draws the operations of the contract. Every address is relative: the server may stand behind a path prefix.
"use strict";

for (const origin of document.querySelectorAll(".origin")) {
  origin.textContent = new URL(".", location.href).href.replace(/\/$/, "");
}

SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#operations",
  deepLinking: true,
  displayOperationId: true,
  docExpansion: "list",
  filter: true,
  // the online validator would be told the contract's address
  validatorUrl: null,
  // a token lives in this page only
  persistAuthorization: false,
});
