//! `strongroom demo`: the main job, told step by step against a server of its own, with the very requests as lines for curl. Everything
//! that it makes is thrown away at its end.

mod client;
mod postgres;
mod story;

use std::{path::Path, process::ExitCode};

use clap::Args;
use serde::Serialize;
use serde_json::Value;

use self::{client::Client, postgres::Postgres, story::StoryError};
use super::{
    init::{FirstPasswords, Init, InitError},
    output::{fail, print_json, say},
};
use crate::server::serve::{self, Instead, Running, ServeError};

/// Tells the main story.
#[derive(Debug, Args)]
pub struct Demo {
    /// End after the story.
    #[arg(long)]
    once: bool,
    /// Print the story as `{"steps": […]}`.
    #[arg(long)]
    json: bool,
}

/// The story could not be told to its end.
#[derive(Debug, thiserror::Error)]
enum DemoError {
    #[error(transparent)]
    Init(#[from] InitError),
    #[error(transparent)]
    Serve(#[from] ServeError),
    #[error(transparent)]
    Story(#[from] StoryError),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

/// One step: why, the request, and what came of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Step {
    title: String,
    /// Ready to be pasted; none where something else than the API is spoken to.
    curl: Option<String>,
    status: Option<u16>,
    answer: Value,
}

/// What has been told so far.
#[derive(Serialize)]
struct Story {
    steps: Vec<Step>,
    #[serde(skip)]
    is_silent: bool,
}

impl Story {
    /// Tells a step, and keeps it.
    fn tell(&mut self, step: Step) {
        if !self.is_silent {
            say(&format!("\n{}. {}", self.steps.len() + 1, step.title));
            if let Some(curl) = &step.curl {
                say(&format!("   $ {curl}"));
            }
            if let Some(status) = step.status {
                say(&format!("   {status} {}", step.answer));
            } else if let Some(text) = step.answer.as_str() {
                say(&format!("   {text}"));
            }
        }
        self.steps.push(step);
    }
}

impl Demo {
    pub fn run(&self) -> ExitCode {
        match self.tell() {
            Ok(story) if self.json => print_json(&story),
            Ok(_) => ExitCode::SUCCESS,
            Err(error) => fail(&error),
        }
    }

    fn tell(&self) -> Result<Story, DemoError> {
        let folder = tempfile::tempdir()?;
        let data = folder.path().join("data");
        let passwords = Init::plain(data.clone()).make()?;
        quiet(&data)?;
        actix_web::rt::System::new().block_on(self.play(&data, &passwords))
    }

    async fn play(&self, data: &Path, passwords: &FirstPasswords) -> Result<Story, DemoError> {
        let running = serve::start(data, Instead { listen: Some(([127, 0, 0, 1], 0).into()), ..Instead::default() }).await?;
        let mut story = Story { steps: Vec::new(), is_silent: self.json };
        let told = story::tell(&mut story, &Client::new(running.address), passwords).await;
        let ended = if told.is_ok() && !self.once { self.keep_serving(running).await } else { stop(running).await };
        told?;
        ended?;
        Ok(story)
    }

    async fn keep_serving(&self, running: Running) -> Result<(), ServeError> {
        say(&format!("\nStill serving. The documentation: http://{}/docs    End with Ctrl-C.", running.address));
        running.until_told().await
    }
}

async fn stop(running: Running) -> Result<(), ServeError> {
    running.stop().await;
    Ok(())
}

/// The story is what is read here: of the server's log, only what went wrong. The one system that it manages is on this machine.
fn quiet(data: &Path) -> std::io::Result<()> {
    use std::io::Write as _;
    let file = std::fs::OpenOptions::new().append(true).open(data.join(crate::config::FILE_NAME));
    file.and_then(|mut file| file.write_all(b"log = { level = \"error\" }\nconnector_allow_loopback = true\n"))
}
