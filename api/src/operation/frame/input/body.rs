//! A JSON body.

use serde::de::DeserializeOwned;
use utoipa::ToSchema;
use utoipa::openapi::path::OperationBuilder;
use utoipa::openapi::request_body::RequestBodyBuilder;
use utoipa::openapi::{ContentBuilder, Ref, RefOr, Required, Schema};

use super::words::pointer;
use super::{Input, schemas_of};
use crate::operation::frame::granted::Parts;
use crate::problem::{Code, Place, Problem};
use crate::wire;

/// The body, as its type.
#[derive(Debug)]
pub struct Body<T>(pub T);

impl<T: DeserializeOwned + ToSchema + 'static> Input for Body<T> {
    type Name = Self;

    const HAS_BODY: bool = true;

    fn read(parts: &Parts) -> Result<Self, Problem> {
        read(parts.body.as_slice()).map(Self)
    }

    fn name(&self) -> &Self {
        self
    }

    fn describe(operation: OperationBuilder) -> OperationBuilder {
        let content = ContentBuilder::new().schema(Some(Ref::from_schema_name(T::name()))).build();
        let body = RequestBodyBuilder::new().required(Some(Required::True)).content("application/json", content).build();
        operation.request_body(Some(body))
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas_of::<T>(schemas);
    }
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Problem> {
    let invalid = |pointer, code, message| Problem::from(Code::BodyInvalid).at(Place::Body, pointer, code, message);
    if let Some(pointer) = wire::scan(body).map_err(|_| Problem::from(Code::BodyMalformed))? {
        return Err(invalid(pointer, "null", "null is never accepted".to_owned()));
    }
    let mut reader = serde_json::Deserializer::from_slice(body);
    serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        let (code, message) = speakable(&error.inner().to_string());
        invalid(pointer(error.path()), code, message)
    })
}

/// How serde_json begins to say what is wrong, and our word for it.
const KINDS: [(&str, &str); 7] = [
    ("missing field", "required"),
    ("unknown field", "unknown"),
    ("unknown variant", "choice"),
    ("invalid type", "type"),
    ("invalid value", "value"),
    ("invalid length", "length"),
    ("duplicate field", "repeated"),
];

/// serde_json tells what was sent (`invalid type: string "hunter2"`); this keeps only what was wanted.
fn speakable(message: &str) -> (&'static str, String) {
    let message = message.split(" at line ").next().unwrap_or_default();
    // The value may hold any words, so what was wanted stands behind the last of these.
    let wanted =
        || message.rsplit_once(", expected ").map_or_else(|| "not known".to_owned(), |(_, wanted)| format!("expected {wanted}"));
    match KINDS.iter().find(|(start, _)| message.starts_with(start)) {
        Some((_, code @ ("required" | "repeated"))) => (code, message.to_owned()),
        Some((_, code)) => (code, wanted()),
        // Our own types' words; they never quote.
        None => ("constraint", message.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;
    use crate::wire::{Id, Int, SecretText, UserId};

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "camelCase", deny_unknown_fields)]
    #[expect(dead_code, reason = "only read")]
    struct Sample {
        user_id: UserId,
        password: SecretText<1, 8>,
        hours: Option<Int<0, 24>>,
        mode: Option<Mode>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Mode {
        Push,
    }

    #[test]
    fn a_refusal_names_the_place_and_never_the_value() {
        for (body, pointer, code) in [
            (r#"{"password":"hunter2"}"#, "", "required"),
            (r#"{"userId":"hunter2 ","password":"x"}"#, "/userId", "constraint"),
            (r#"{"userId":"u","password":"hunter2-hunter2"}"#, "/password", "constraint"),
            (r#"{"userId":"u","password":{"hunter2":1}}"#, "/password", "type"),
            (r#"{"userId":"u","password":"x","hours":"hunter2"}"#, "/hours", "type"),
            (r#"{"userId":"u","password":"x","hours":25}"#, "/hours", "constraint"),
            (r#"{"userId":"u","password":"x","hunter2":1}"#, "/hunter2", "unknown"),
            (r#"{"userId":"u","password":"x","mode":"hunter2"}"#, "/mode", "choice"),
            (r#"{"userId":"u","password":"x","hours":null}"#, "/hours", "null"),
            (r#"["hunter2"]"#, "/0", "constraint"),
        ] {
            let problem = read::<Sample>(body.as_bytes()).unwrap_err();
            let written: serde_json::Value = serde_json::from_slice(&problem.written(&Id::server(""))).unwrap();
            let item = &written["errors"][0];
            assert_eq!(written["code"], "body-invalid");
            assert!(!item["message"].as_str().unwrap().contains("hunter2"), "{body}: {item}");
            if body.starts_with('{') {
                assert_eq!((&item["pointer"], &item["code"]), (&pointer.into(), &code.into()), "{body}");
            }
        }
        assert!(read::<Sample>(br#"{"userId":"u","password":"x","mode":"push"}"#).is_ok());
    }
}
