/**
 * How openapi-ts writes the operations and types: without a client of its own that everybody would share (a client has a session), and
 * with errors thrown unless a call says otherwise.
 */
export default {
  input: "./contract.json",
  output: {
    path: "./made",
    module: { extension: ".js" },
    header: ["// Written by sdk-gen/make from openapi/openapi.json."],
  },
  logs: { file: false, level: "silent" },
  plugins: [
    { name: "@hey-api/client-fetch", bundle: true, throwOnError: true },
    { name: "@hey-api/typescript" },
    { name: "@hey-api/sdk", client: false },
  ],
};
