//! Schemas at their places: small ones are written where they are used; those of requests are closed, those of answers open and complete.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::wire::INLINE;

/// Where components stand.
const SCHEMAS: &str = "#/components/schemas/";

/// In which direction a schema travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// In a request: closed, `null` nowhere, choices are enums.
    Request,
    /// In an answer: open, every member is there, choices may grow.
    Answer,
}

/// Puts schemas in their places, and collects the components that they need.
#[derive(Debug)]
pub struct Placer {
    raw: Map<String, Value>,
    /// The components, each with the way that it travels.
    placed: BTreeMap<String, (Way, Value)>,
    /// What can't be said in this contract.
    pub faults: Vec<String>,
}

impl Placer {
    /// From the components as utoipa wrote them.
    pub fn new(raw: Value) -> Self {
        let Value::Object(raw) = raw else { return Self { raw: Map::new(), placed: BTreeMap::new(), faults: vec![] } };
        Self { raw, placed: BTreeMap::new(), faults: vec![] }
    }

    /// A component as utoipa wrote it.
    pub fn raw(&self, reference: &str) -> Option<&Value> {
        self.raw.get(reference.strip_prefix(SCHEMAS)?)
    }

    /// The finished components, by name.
    pub fn into_components(self) -> (Map<String, Value>, Vec<String>) {
        (self.placed.into_iter().map(|(name, (_, schema))| (name, schema)).collect(), self.faults)
    }

    /// A schema as it stands where it is used.
    pub fn place(&mut self, schema: &Value, way: Way) -> Value {
        if let Some(name) = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix(SCHEMAS)) {
            return self.referred(name, schema, way);
        }
        if let Some(parts) = schema["allOf"].as_array() {
            let merged = self.merged(schema, parts);
            return self.place(&merged, way); // serde's flatten
        }
        if let Some(parts) = schema["oneOf"].as_array() {
            return self.optional(schema, parts, way);
        }
        match schema.as_object() {
            Some(members) => self.object(members, way),
            None => schema.clone(),
        }
    }

    fn referred(&mut self, name: &str, schema: &Value, way: Way) -> Value {
        let Some(target) = self.raw.get(name).cloned() else {
            self.faults.push(format!("{name} is used and not there"));
            return schema.clone();
        };
        let is_open_choice = way == Way::Answer && target.get("enum").is_some();
        if name.starts_with(INLINE) || is_open_choice {
            return described(self.place(&target, way), schema);
        }
        match self.placed.get(name) {
            Some((known, _)) if *known != way && target.get("enum").is_none() => {
                self.faults.push(format!("{name} travels both ways"));
            }
            Some(_) => {}
            None => {
                self.placed.insert(name.to_owned(), (way, Value::Null)); // a schema may hold itself
                let placed = self.place(&target, way);
                self.placed.insert(name.to_owned(), (way, placed));
            }
        }
        schema.clone()
    }

    /// `oneOf` of something and null: what utoipa makes of an `Option`.
    fn optional(&mut self, schema: &Value, parts: &[Value], way: Way) -> Value {
        let mut real = parts.iter().filter(|part| part["type"] != "null");
        let (Some(only), None) = (real.next(), real.next()) else {
            self.faults.push(format!("oneOf is not in this contract: {schema}"));
            return schema.clone();
        };
        let mut placed = described(self.place(only, way), schema);
        if way == Way::Answer {
            if placed.get("$ref").is_some() || placed["type"] == "array" || placed["type"] == "object" {
                self.faults.push(format!("only scalars can be null: {schema}"));
            }
            placed["type"] = json!([placed["type"], "null"]);
        }
        placed
    }

    fn object(&mut self, members: &Map<String, Value>, way: Way) -> Value {
        let mut placed = Map::new();
        for (key, value) in members {
            match (key.as_str(), way) {
                ("properties", _) => {
                    let properties: Map<String, Value> = value
                        .as_object()
                        .into_iter()
                        .flatten()
                        .map(|(name, member)| (name.clone(), self.place(member, way)))
                        .collect();
                    if way == Way::Answer {
                        placed.insert("required".into(), properties.keys().cloned().collect());
                    }
                    placed.insert(key.clone(), properties.into());
                }
                ("items", _) => drop(placed.insert(key.clone(), self.place(value, way))),
                ("enum", Way::Answer) => drop(placed.insert("x-extensible-enum".into(), value.clone())),
                ("required", Way::Answer) => {}
                ("additionalProperties", Way::Answer) if value.is_boolean() => {}
                ("type", Way::Request) if value.is_array() => {
                    let kept = value.as_array().into_iter().flatten().find(|kind| *kind != "null");
                    placed.insert(key.clone(), kept.cloned().unwrap_or_default());
                }
                _ => drop(placed.insert(key.clone(), value.clone())),
            }
        }
        placed.into()
    }

    fn merged(&self, schema: &Value, parts: &[Value]) -> Value {
        let mut properties = Map::new();
        for part in parts {
            let part = part["$ref"].as_str().and_then(|reference| self.raw(reference)).unwrap_or(part);
            let part = part["allOf"].as_array().map_or_else(|| part.clone(), |inner| self.merged(part, inner));
            properties.extend(part["properties"].as_object().cloned().unwrap_or_default());
        }
        described(json!({"type": "object", "properties": properties}), schema)
    }
}

/// The description of the place goes before that of the type.
fn described(mut placed: Value, schema: &Value) -> Value {
    if let Some(text) = schema.get("description").filter(|_| placed.is_object()) {
        placed["description"] = text.clone();
    }
    placed
}
