//! A program on the server, with its two ends: what it is told, and what it says. A shell prints what its owner has it print; only lines
//! that begin with [`SIGN`] are the program's.

use std::future::Future;

use russh::{
    Channel, ChannelMsg,
    client::{Handle, Handler, Msg},
};
use tokio::time::{Instant, timeout_at};

use super::{session::Session, trouble::Trouble};

/// What the lines begin with that are meant for us.
const SIGN: &str = "strongroom:";
/// The most of what a program says that is kept, and of its complaints.
const OUTPUT_MAX: usize = 8 * 1024 * 1024;
const COMPLAINT_MAX: usize = 4 * 1024;
const NO_SHELL: &str = "the administrator's shell doesn't run what it is told";

pub(super) struct Program {
    /// The channel ends with it.
    session: Session,
    channel: Channel<Msg>,
    deadline: Instant,
    heard: Vec<u8>,
    complaint: Vec<u8>,
    status: Option<u32>,
}

/// How a program has ended.
pub(super) struct End {
    /// None: it was killed, or nobody knows.
    pub status: Option<u32>,
    /// What it has said and nobody has read.
    pub output: String,
    /// The begin of its complaints. Not to be shown.
    pub complaint: String,
}

impl Program {
    /// Opens the channel, and asks for the program.
    pub(super) async fn begin<H: Handler>(handle: &Handle<H>, command: &str) -> Result<Channel<Msg>, Trouble> {
        let mut channel = handle.channel_open_session().await.map_err(|error| match error {
            russh::Error::ChannelOpenFailure(_) => Trouble::Administrator("the administrator may open no session"),
            _ => Trouble::Broken,
        })?;
        channel.exec(true, command).await.map_err(|_| Trouble::Broken)?;
        loop {
            match channel.wait().await {
                Some(ChannelMsg::Success) => return Ok(channel),
                Some(ChannelMsg::Failure) => return Err(Trouble::Administrator("the administrator may run no programs")),
                Some(ChannelMsg::WindowAdjusted { .. }) => {}
                _ => return Err(Trouble::Broken),
            }
        }
    }

    pub(super) fn new(session: Session, channel: Channel<Msg>, deadline: Instant) -> Self {
        Self { session, channel, deadline, heard: Vec::new(), complaint: Vec::new(), status: None }
    }

    /// Tells it something, in one packet: all of it comes, or nothing.
    pub(super) async fn tell(&mut self, bytes: Vec<u8>) -> Result<(), Trouble> {
        in_time(self.deadline, async { self.channel.data_bytes(bytes).await.map_err(|_| Trouble::Broken) }).await
    }

    /// The next line that is meant for us, without its sign.
    pub(super) async fn word(&mut self) -> Result<String, Trouble> {
        loop {
            while let Some(end) = self.heard.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.heard.drain(..=end).collect();
                if let Some(word) = line.strip_prefix(SIGN.as_bytes()) {
                    return Ok(String::from_utf8_lossy(word).trim_end().to_owned());
                }
            }
            if !self.hear().await? {
                return Err(Trouble::Administrator(NO_SHELL));
            }
        }
    }

    /// Tells it that there is no more, and hears it to its end.
    pub(super) async fn end(mut self) -> Result<End, Trouble> {
        in_time(self.deadline, async { self.channel.eof().await.map_err(|_| Trouble::Broken) }).await?;
        while self.hear().await? {}
        let Self { session, status, heard, complaint, .. } = self;
        session.close().await;
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Ok(End { status, output: text(heard), complaint: text(complaint) })
    }

    /// Lets go of it; it hears that there is no more.
    pub(super) async fn leave(self) {
        self.session.close().await;
    }

    /// Something more of what it says; `false`: it has ended, and said so.
    async fn hear(&mut self) -> Result<bool, Trouble> {
        let said = timeout_at(self.deadline, self.channel.wait()).await.map_err(|_| Trouble::Late)?;
        match said {
            None => return Err(Trouble::Broken),
            Some(ChannelMsg::Close) => return Ok(false),
            Some(ChannelMsg::ExitStatus { exit_status }) => self.status = Some(exit_status),
            Some(ChannelMsg::Data { data }) => self.heard.extend_from_slice(&data),
            Some(ChannelMsg::ExtendedData { data, .. }) => {
                let room = COMPLAINT_MAX.saturating_sub(self.complaint.len());
                self.complaint.extend_from_slice(&data[..data.len().min(room)]);
            }
            Some(_) => {}
        }
        if self.heard.len() > OUTPUT_MAX {
            Err(Trouble::Refused("the server says more than there is room for"))
        } else {
            Ok(true)
        }
    }
}

async fn in_time(deadline: Instant, doing: impl Future<Output = Result<(), Trouble>>) -> Result<(), Trouble> {
    timeout_at(deadline, doing).await.map_err(|_| Trouble::Late)?
}
