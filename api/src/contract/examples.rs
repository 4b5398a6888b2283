//! Examples, where the contract has places for them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::operation::Fact;

/// Writes the examples of an operation into it. A file that is no JSON, or an example without a place, is a fault.
pub fn write(operation: &mut Value, fact: &Fact) -> Result<(), String> {
    if fact.example.is_empty() {
        return Ok(());
    }
    let fault = |what: &str| format!("the examples of {}: {what}", fact.id);
    let mut examples: Map<String, Value> = serde_json::from_str(fact.example).map_err(|error| fault(&error.to_string()))?;
    if let Some(request) = examples.remove("request") {
        let content = operation.pointer_mut("/requestBody/content/application~1json").ok_or_else(|| fault("no body is taken"))?;
        content["example"] = request;
    }
    for (name, value) in members(&mut examples, "parameters") {
        let mut parameters = operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten();
        let parameter = parameters.find(|parameter| parameter["name"] == name).ok_or_else(|| fault("no such parameter"))?;
        parameter["example"] = value;
    }
    for (status, value) in members(&mut examples, "answers") {
        let place = format!("/responses/{status}/content/application~1json");
        let content = operation.pointer_mut(&place).ok_or_else(|| fault("no such answer"))?;
        content["example"] = value;
    }
    if examples.is_empty() { Ok(()) } else { Err(fault("unknown members")) }
}

fn members(examples: &mut Map<String, Value>, name: &str) -> Map<String, Value> {
    match examples.remove(name) {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

/// Gives an example to what has none of its own: to a page that of its item, to a parameter that of the same name elsewhere.
pub fn derive(document: &mut Value) {
    let known = Known::of(document);
    for operation in operations(document) {
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap_or_default();
            if let Some(example) = known.parameters.get(name).filter(|_| parameter["required"] == true) {
                own(parameter, example.clone());
            }
        }
        let Some(content) = operation.pointer_mut("/responses/200/content/application~1json") else { continue };
        let item = content["schema"]["$ref"].as_str().and_then(|schema| schema.strip_suffix("Page"));
        if let Some(example) = item.and_then(|item| known.answers.get(item)) {
            own(content, json!({"items": [example], "nextCursor": null}));
        }
    }
}

/// The examples that are written somewhere.
#[derive(Default)]
struct Known {
    /// By the reference of their schema.
    answers: BTreeMap<String, Value>,
    /// By name; of those that must be there.
    parameters: BTreeMap<String, Value>,
}

impl Known {
    fn of(document: &mut Value) -> Self {
        let mut known = Self::default();
        for operation in operations(document) {
            for parameter in operation["parameters"].as_array().into_iter().flatten().filter(|known| known["required"] == true) {
                if let (Some(name), Some(example)) = (parameter["name"].as_str(), parameter.get("example")) {
                    known.parameters.entry(name.to_owned()).or_insert_with(|| example.clone());
                }
            }
            if let Some(content) = operation.pointer("/responses/200/content/application~1json")
                && let (Some(schema), Some(example)) = (content["schema"]["$ref"].as_str(), content.get("example"))
            {
                known.answers.entry(schema.to_owned()).or_insert_with(|| example.clone());
            }
        }
        known
    }
}

/// Every operation, in the order of the document.
fn operations(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let items = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    items.flat_map(|item| item.as_object_mut().into_iter().flat_map(|item| item.values_mut()))
}

/// An example that is there stays.
fn own(place: &mut Value, example: Value) {
    if place.get("example").is_none() {
        place["example"] = example;
    }
}
