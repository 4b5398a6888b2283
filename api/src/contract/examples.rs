//! Examples, where the contract has places for them.

use serde_json::{Map, Value};

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
