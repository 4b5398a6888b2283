//! Calls the operations that it is told on its standard input, for the executable examples of the contract.
//!
//! The first line is `{"url": …}`; each other one is a request, and is answered by one line. What is sent and what is answered goes
//! through the types of the SDK.
#![allow(clippy::print_stdout, reason = "its answers")]

mod operations;

use std::error::Error;
use std::io::{BufRead, Write};
use std::str::FromStr;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use strongroom::{Answer, Client};

#[derive(Deserialize)]
struct Start {
    url: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    operation: String,
    #[serde(default)]
    parameters: Map<String, Value>,
    body: Option<Value>,
    token: Option<String>,
}

/// What an operation is called with.
pub struct Input {
    parameters: Map<String, Value>,
    body: Option<Value>,
}

/// The line that answers.
pub type Output = Value;

impl Input {
    /// A parameter, in its type.
    fn parameter<T: FromStr>(&mut self, name: &str) -> Result<Option<T>, String> {
        let Some(value) = self.parameters.remove(name) else { return Ok(None) };
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        text.parse().map(Some).map_err(|_| format!("{name} is not of its type"))
    }

    /// The body, in its type.
    fn body<T: DeserializeOwned>(&mut self) -> Result<T, String> {
        serde_json::from_value(self.body.take().unwrap_or(Value::Null)).map_err(|error| format!("the body: {error}"))
    }

    /// Nothing may be left that the operation doesn't take.
    fn is_used_up(&self) -> Result<(), String> {
        match (self.parameters.keys().next(), &self.body) {
            (Some(name), _) => Err(format!("the operation has no parameter {name}")),
            (None, Some(_)) => Err("the operation has no body".into()),
            (None, None) => Ok(()),
        }
    }
}

/// An answer or a problem as a line. What is neither is an error of the driver.
fn encoded<T: Serialize>(answer: Result<Answer<T>, strongroom::Error>) -> Result<Output, String> {
    match answer {
        Ok(answer) => Ok(json!({"status": answer.status(), "body": answer.into_inner()})),
        Err(error) => match error.problem() {
            Some(problem) => Ok(json!({"status": problem.status, "code": problem.code, "problem": problem})),
            None => Err(error.to_string()),
        },
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut lines = std::io::stdin().lock().lines();
    let start: Start = serde_json::from_str(&lines.next().ok_or("no line")??)?;
    for line in lines {
        let answer = answered(&start.url, &line?).await.unwrap_or_else(|error| json!({"status": 0, "error": error}));
        println!("{answer}");
        std::io::stdout().flush()?;
    }
    Ok(())
}

async fn answered(url: &str, line: &str) -> Result<Output, String> {
    let request: Request = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let client = match request.token {
        Some(token) => Client::with_token(url, token),
        None => Client::without_session(url),
    };
    let client = client.map_err(|error| error.to_string())?;
    operations::call(&client, &request.operation, Input { parameters: request.parameters, body: request.body }).await
}
