//! A login with one-time passwords.
use std::ops::Range;
use std::time::Duration;

use tokio::time::Instant;

use super::chain::{Chain, ChainFile, OTPS_MAX};
use super::exchange::{End, Exchange};
use super::hash;
use super::lock::Lock;
use crate::{Error, KeeperError, Secret, retry};

/// From this length on a chain grows only where the server answers.
const PROBED_FROM: usize = 4;
/// The server gives the same answer again for 120 s.
const SAME_ASK_MAX: Duration = Duration::from_mins(1);
/// Of a whole login.
const PAUSES_MAX: u32 = 9;

/// A session.
struct In {
    token: Secret,
    is_to_confirm: bool,
}

/// How an attempt ends.
enum Attempt {
    In(In),
    Ended(Error),
    Again(Error),
}

/// The token of a new session. Whatever happens, the server's current password is in the file afterwards.
pub(super) async fn login(file: &ChainFile, exchange: &mut impl Exchange) -> Result<Secret, Error> {
    let session = {
        let _lock = Lock::of(&file.path).await?;
        Login { file, chain: file.read()?, exchange, pauses: 0, all_pauses: 0 }.run().await?
    };
    if session.is_to_confirm {
        confirm(exchange, &session.token).await;
    }
    Ok(session.token)
}

struct Login<'a, E> {
    file: &'a ChainFile,
    /// What was written last.
    chain: Chain,
    exchange: &'a mut E,
    /// Since the last refusal: what comes after one is another ask.
    pauses: u32,
    all_pauses: u32,
}

impl<E: Exchange> Login<'_, E> {
    async fn run(mut self) -> Result<In, Error> {
        loop {
            let error = match self.attempt().await? {
                Attempt::In(session) => return Ok(session),
                Attempt::Ended(error) => return Err(error),
                Attempt::Again(error) => error,
            };
            if !self.pause(&error).await {
                return Err(error);
            }
        }
    }

    /// Tries the passwords of the chain, the newest first, each with the hash of the one after it.
    async fn attempt(&mut self) -> Result<Attempt, KeeperError> {
        if self.chain.otps.len() >= PROBED_FROM
            && let Err(error) = self.exchange.probe().await
        {
            return Ok(Attempt::Again(error));
        }
        let known = self.chain.otps.len();
        if known < OTPS_MAX {
            self.chain.otps.push(self.exchange.fresh()?);
            self.write()?;
        }
        // So many of the chain stay whatever comes, because an ask that was lost may have been carried out.
        let mut offered = 0;
        let mut refusal = None;
        for place in (0..self.chain.otps.len().saturating_sub(1)).rev() {
            let end = self.ask(place, &mut offered).await;
            // Without the fresh one, unless it was offered.
            let asked = 0..offered.max(known.min(place + 2));
            let (kept, attempt) = match end {
                End::Refused(error) => {
                    refusal = Some(error);
                    self.pauses = 0;
                    continue;
                }
                End::In { token, password_rotated: true } => (place..place + 2, Attempt::In(In { token, is_to_confirm: true })),
                End::In { token, password_rotated: false } => (place..place + 1, Attempt::In(In { token, is_to_confirm: false })),
                End::SuccessorReused(error) => (0..place + 1, Attempt::Again(error)),
                End::NotDone(error) | End::Lost(error) | End::Problem(error) => (asked, Attempt::Ended(error)),
            };
            self.keep(kept)?;
            return Ok(attempt);
        }
        self.keep(0..offered.max(known))?;
        Ok(Attempt::Ended(refusal.unwrap_or(KeeperError::Content("its chain is empty").into())))
    }

    /// Asks with one password, and the same again while no answer comes and there is time.
    async fn ask(&mut self, place: usize, offered: &mut usize) -> End {
        let first_sent = Instant::now();
        loop {
            let (this, next) = (&self.chain.otps[place], &self.chain.otps[place + 1]);
            let end = self.exchange.ask(&self.chain.user_id, this, hash(next)).await;
            if matches!(end, End::Lost(_)) {
                *offered = place.saturating_add(2).max(*offered);
            }
            let (End::Lost(error) | End::NotDone(error)) = &end else { return end };
            if first_sent.elapsed() > SAME_ASK_MAX || !self.pause(error).await {
                return end;
            }
        }
    }

    /// Waits before something is asked again; false when there is no time left for that.
    async fn pause(&mut self, error: &Error) -> bool {
        if self.pauses + 1 == retry::ASKS_MAX || self.all_pauses == PAUSES_MAX {
            return false;
        }
        let Some(pause) = retry::pause(self.pauses, retry_after_seconds(error)) else { return false };
        self.pauses += 1;
        self.all_pauses += 1;
        self.exchange.pause(pause).await;
        true
    }

    fn keep(&mut self, kept: Range<usize>) -> Result<(), KeeperError> {
        self.chain.otps = self.chain.otps[kept].to_vec();
        self.write()
    }

    fn write(&self) -> Result<(), KeeperError> {
        self.file.write(&self.chain)
    }
}

/// Tells the server that the new password is kept. That it fails is no error: the next login ends the waiting too.
async fn confirm(exchange: &mut impl Exchange, token: &Secret) {
    for done in 0..retry::ASKS_MAX {
        let Err(error) = exchange.confirm(token).await else { return };
        match retry::pause(done, retry_after_seconds(&error)) {
            Some(pause) if done + 1 < retry::ASKS_MAX => exchange.pause(pause).await,
            _ => return,
        }
    }
}

fn retry_after_seconds(error: &Error) -> Option<u64> {
    error.problem().filter(|problem| matches!(problem.status, 429 | 503))?.retry_after_seconds
}
