//! Laws over the document.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::{TAGS, document, finished};
use crate::operation::FACTS;

/// Every schema of a component, with its path, itself included.
fn walk<'a>(path: &str, schema: &'a Value, found: &mut Vec<(String, &'a Value)>) {
    found.push((path.to_owned(), schema));
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        walk(&format!("{path}.{name}"), member, found);
    }
    if let Some(items) = schema.get("items") {
        walk(&format!("{path}[]"), items, found);
    }
}

#[test]
fn the_types_can_be_said_in_this_contract() {
    assert_eq!(finished().1, Vec::<String>::new());
}

#[test]
fn schemas_are_closed_in_requests_and_complete_in_answers() {
    let document = document();
    let text = document.to_string();
    assert!(!text.contains("\"allOf\"") && !text.contains("\"oneOf\"") && !text.contains("schemas/_"));
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        if schema["type"] == "object" {
            let is_request = schema.get("additionalProperties") == Some(&false.into());
            let required = schema["required"].as_array().map_or(0, Vec::len);
            assert!(is_request || required == schema["properties"].as_object().unwrap().len(), "{name}");
            assert!(!name.ends_with("New") && !name.ends_with("Change") || is_request || name == "PasswordChange", "{name}");
        }
    }
}

#[test]
fn everything_is_described() {
    let document = document();
    let mut found = Vec::new();
    for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
        walk(name, schema, &mut found);
    }
    for (path, schema) in found {
        let is_said = schema.get("description").is_some() || schema.get("$ref").is_some() || path.ends_with(']');
        assert!(is_said, "{path} has no description");
    }
    for (path, item) in document["paths"].as_object().unwrap() {
        for operation in item.as_object().unwrap().values() {
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                assert!(parameter.get("$ref").is_some() || parameter.get("description").is_some(), "{path} {parameter}");
            }
        }
    }
}

#[test]
fn operations_are_as_the_conventions_say() {
    let mut ids = HashSet::new();
    for fact in FACTS.iter() {
        assert!(TAGS.iter().any(|(tag, _)| *tag == fact.tag), "{}", fact.id);
        assert!(fact.route.path.starts_with("/v1/"), "{}", fact.id);
        assert!(fact.refusals.iter().all(|code| code.status() != 401 || !fact.needs_session), "{}", fact.id);
        assert!(ids.insert(fact.id), "{} is there twice", fact.id);
        // Closed until it names them: a caller that reads everything else must not come by secrets by default.
        if fact.is_secret {
            assert!(!fact.needs_session || !fact.callers.is_empty(), "{} has a secret and nobody may call it", fact.id);
        }
    }
}

#[test]
fn no_two_types_have_one_name() {
    let mut known: HashMap<String, Value> = HashMap::new();
    for (name, schema) in crate::operation::schemas() {
        let schema = serde_json::to_value(schema).unwrap();
        let first = known.entry(name.clone()).or_insert_with(|| schema.clone());
        assert_eq!(*first, schema, "two types are called {name}");
    }
}

/// Where an example breaks its schema, as far as types, members, choices, patterns and bounds go.
fn broken(path: &str, value: &Value, schema: &Value, document: &Value) -> Vec<String> {
    if let Some(reference) = schema["$ref"].as_str() {
        let target = document.pointer(reference.trim_start_matches('#')).unwrap();
        return broken(path, value, target, document);
    }
    let kinds = schema["type"].as_array().cloned().unwrap_or_else(|| vec![schema["type"].clone()]);
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let mut faults = Vec::new();
    let mut must = |holds: bool, what: &str| {
        if !holds {
            faults.push(format!("{path}: {what}"));
        }
    };
    must(kinds.iter().any(|known| known == kind || known.is_null()), "type");
    if let (Some(text), Some(pattern)) = (value.as_str(), schema["pattern"].as_str()) {
        must(regex::Regex::new(pattern).unwrap().is_match(text), "pattern");
    }
    if let Some(words) = schema.get("enum").or(schema.get("x-extensible-enum")).and_then(Value::as_array) {
        must(value.is_null() || words.contains(value), "choice");
    }
    if let Some(number) = value.as_i64() {
        let is_within = schema["minimum"].as_i64().is_none_or(|least| least <= number)
            && schema["maximum"].as_i64().is_none_or(|most| number <= most);
        must(is_within, "bounds");
    }
    if let (Some(members), Some(known)) = (value.as_object(), schema["properties"].as_object()) {
        must(members.keys().all(|name| known.contains_key(name)), "a member is not known");
        let required = schema["required"].as_array().into_iter().flatten();
        must(required.into_iter().all(|name| members.contains_key(name.as_str().unwrap())), "a member is missing");
        let inner = members
            .iter()
            .filter_map(|(name, member)| Some(broken(&format!("{path}/{name}"), member, known.get(name)?, document)));
        faults.extend(inner.flatten());
    }
    for (place, item) in value.as_array().into_iter().flatten().enumerate() {
        faults.extend(broken(&format!("{path}/{place}"), item, &schema["items"], document));
    }
    faults
}

#[test]
fn every_body_and_every_parameter_that_must_be_there_has_an_example() {
    let document = document();
    let mut without = Vec::new();
    for fact in FACTS.iter() {
        let operation = &document["paths"][fact.route.path][fact.route.method.word().to_lowercase()];
        let successes = operation["responses"].as_object().unwrap().iter().filter(|(status, _)| status.starts_with('2'));
        let bodies = successes.map(|(status, answer)| (&status[..], answer)).chain([("body", &operation["requestBody"])]);
        let contents = bodies.filter_map(|(name, body)| Some((name, body.pointer("/content/application~1json")?)));
        let parameters = operation["parameters"].as_array().into_iter().flatten().filter(|known| known["required"] == true);
        let parameters = parameters.map(|parameter| (parameter["name"].as_str().unwrap(), parameter));
        let places = contents.chain(parameters).filter(|(_, place)| place.get("example").is_none());
        without.extend(places.map(|(name, _)| format!("{}: {name}", fact.id)));
    }
    assert_eq!(without, Vec::<String>::new());
}

#[test]
fn examples_keep_their_schemas() {
    let document = document();
    let mut faults = Vec::new();
    for fact in FACTS.iter() {
        let operation = &document["paths"][fact.route.path][fact.route.method.word().to_lowercase()];
        let bodies = operation["responses"].as_object().unwrap().values().chain([&operation["requestBody"]]);
        let contents = bodies.filter_map(|body| body.pointer("/content/application~1json"));
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        for place in contents.chain(parameters).filter(|place| place.get("example").is_some()) {
            faults.extend(broken(fact.id, &place["example"], &place["schema"], &document));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}
