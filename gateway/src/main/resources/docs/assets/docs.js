SwaggerUIBundle({
  url: "/openapi.json",
  dom_id: "#api",
  deepLinking: true,
  persistAuthorization: true,
  tagsSorter: "alpha",
  displayRequestDuration: true,
  // The default asks a public server whether the document is valid.
  validatorUrl: null,
});
