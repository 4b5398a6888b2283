//! A login with one-time passwords.
use super::chain::{Chain, ChainFile, OTPS_MAX};
use super::exchange::{End, Exchange};
use super::hash;
use super::lock::Lock;
use crate::{Error, KeeperError, Secret, retry};

/// How an attempt ends.
enum Attempt {
    In { token: Secret, is_to_confirm: bool },
    Ended(Error),
    Again(Error),
}

/// The token of a new session. Whatever happens, the server's current password is in the file afterwards.
pub(super) async fn login(file: &ChainFile, exchange: &mut impl Exchange) -> Result<Secret, Error> {
    let (token, is_to_confirm) = {
        let _lock = Lock::of(&file.path).await?;
        attempts(file, exchange).await?
    };
    if is_to_confirm {
        confirm(exchange, &token).await;
    }
    Ok(token)
}

async fn attempts(file: &ChainFile, exchange: &mut impl Exchange) -> Result<(Secret, bool), Error> {
    let mut chain = file.read()?;
    for done in 0.. {
        let error = match attempt(file, exchange, &mut chain).await? {
            Attempt::In { token, is_to_confirm } => return Ok((token, is_to_confirm)),
            Attempt::Ended(error) => return Err(error),
            Attempt::Again(error) => error,
        };
        match retry::pause(done, retry_after_seconds(&error)) {
            Some(pause) if done + 1 < retry::ASKS_MAX => exchange.pause(pause).await,
            _ => return Err(error),
        }
    }
    unreachable!("the loop ends after {} attempts", retry::ASKS_MAX)
}

/// Tries the passwords of the chain, the newest first, each with the hash of the one after it. `chain` is what was written last.
async fn attempt(file: &ChainFile, exchange: &mut impl Exchange, chain: &mut Chain) -> Result<Attempt, KeeperError> {
    let before = chain.clone();
    let has_fresh = chain.otps.len() < OTPS_MAX;
    if has_fresh {
        chain.otps.push(exchange.fresh()?);
        file.write(chain)?;
    }
    let mut refusal = None;
    for place in (0..chain.otps.len().saturating_sub(1)).rev() {
        let (this, next) = (&chain.otps[place], &chain.otps[place + 1]);
        // Up to the one after this one; and without it, when it is the fresh one and the server has not heard of it.
        let with_next = place + 2;
        let without_fresh = if has_fresh { with_next.min(before.otps.len()) } else { with_next };
        let (kept, attempt) = match exchange.ask(&chain.user_id, this, hash(next)).await {
            End::In { token, password_rotated: true } => (place..with_next, Attempt::In { token, is_to_confirm: true }),
            End::In { token, password_rotated: false } => (place..place + 1, Attempt::In { token, is_to_confirm: false }),
            End::Refused(error) => {
                refusal = Some(error);
                continue;
            }
            End::SuccessorReused(error) => (0..place + 1, Attempt::Again(error)),
            End::NotDone(error) => (0..without_fresh, Attempt::Again(error)),
            End::Lost(error) => (0..with_next, Attempt::Again(error)),
            End::Problem(error) => (0..without_fresh, Attempt::Ended(error)),
        };
        chain.otps = chain.otps[kept].to_vec();
        file.write(chain)?;
        return Ok(attempt);
    }
    *chain = before;
    file.write(chain)?;
    Ok(Attempt::Ended(refusal.unwrap_or(KeeperError::Content("its chain is empty").into())))
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
