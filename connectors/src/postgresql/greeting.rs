//! What a server says before it lets somebody in. It may ask for a proof by SCRAM and for nothing else: whoever answered a request for the
//! password itself, or for its MD5, would give it to whoever has taken the server's place.

use std::{
    io,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, ready},
};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// The longest message of a greeting.
const MESSAGE_BYTES_MAX: usize = 64 * 1024;
/// The most rounds of hashing that a server may ask for: a proof with more would be an attack on this machine.
const ROUNDS_MAX: u32 = 1_000_000;

/// What was said so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Greeting(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    /// Of a message that isn't whole yet.
    unread: Vec<u8>,
    is_over: bool,
    has_proven: bool,
    refused: Option<&'static str>,
}

impl Greeting {
    /// Was somebody let in by SCRAM, at whose end the server has proven that it knows the password, too?
    pub(super) fn has_proven(&self) -> bool {
        let state = self.state();
        state.has_proven && state.is_over
    }

    /// What it asked for that it must not.
    pub(super) fn refused(&self) -> Option<&'static str> {
        self.state().refused
    }

    fn hear(&self, bytes: &[u8]) -> io::Result<()> {
        let mut state = self.state();
        state.hear(bytes).map_err(|reason| {
            state.refused = Some(reason);
            io::Error::new(io::ErrorKind::PermissionDenied, reason)
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn hear(&mut self, bytes: &[u8]) -> Result<(), &'static str> {
        if self.is_over {
            return Ok(());
        }
        self.unread.extend_from_slice(bytes);
        while let Some((tag, message)) = next(&mut self.unread)? {
            match tag {
                b'R' => self.asked(&message)?,
                // Whatever comes behind a refusal, nobody listens to it any more, and nothing is proven by it.
                b'E' => {
                    self.has_proven = false;
                    self.is_over = true;
                }
                _ => {}
            }
            if self.is_over {
                self.unread = Vec::new();
                return Ok(());
            }
        }
        Ok(())
    }

    /// An authentication message: its kind, and what belongs to it.
    fn asked(&mut self, message: &[u8]) -> Result<(), &'static str> {
        const CUT: &str = "the server's greeting is malformed";
        let (kind, rest) = message.split_first_chunk().ok_or(CUT)?;
        match u32::from_be_bytes(*kind) {
            0 => self.is_over = true,
            3 => return Err("the server asks for the password in clear text"),
            5 => return Err("the server asks for the MD5 of the password"),
            11 if rounds(rest).is_none_or(|rounds| rounds > ROUNDS_MAX) => {
                return Err("the server asks for too many rounds of hashing");
            }
            10 | 11 => {}
            12 => self.has_proven = true,
            _ => return Err("the server asks for another proof than SCRAM"),
        }
        Ok(())
    }
}

/// The next whole message.
fn next(unread: &mut Vec<u8>) -> Result<Option<(u8, Vec<u8>)>, &'static str> {
    let Some((&tag, rest)) = unread.split_first() else { return Ok(None) };
    let Some((length, _)) = rest.split_first_chunk() else { return Ok(None) };
    let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
    if !(4..=MESSAGE_BYTES_MAX).contains(&length) {
        return Err("the server's greeting is malformed");
    }
    if rest.len() < length {
        return Ok(None);
    }
    let message = rest[4..length].to_vec();
    unread.drain(..=length);
    Ok(Some((tag, message)))
}

/// Of `r=…,s=…,i=4096`.
fn rounds(challenge: &[u8]) -> Option<u32> {
    let text = str::from_utf8(challenge).ok()?;
    text.split(',').find_map(|part| part.strip_prefix("i="))?.parse().ok()
}

/// A stream whose greeting is listened to.
#[derive(Debug)]
pub(super) struct Watched<S> {
    inner: S,
    greeting: Greeting,
}

impl<S> Watched<S> {
    pub(super) fn new(inner: S, greeting: Greeting) -> Self {
        Self { inner, greeting }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Watched<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.inner).poll_read(cx, buffer))?;
        Poll::Ready(self.greeting.hear(&buffer.filled()[before..]))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Watched<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, bytes)
    }
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(kind: u32, rest: &[u8]) -> Vec<u8> {
        let length = u32::try_from(8 + rest.len()).unwrap();
        [b"R".as_slice(), &length.to_be_bytes(), &kind.to_be_bytes(), rest].concat()
    }

    #[test]
    fn only_scram_is_answered_however_the_bytes_come() {
        let scram = [
            message(10, b"SCRAM-SHA-256\0\0"),
            message(11, b"r=a,s=b,i=4096"),
            message(12, b"v=c"),
            message(0, b""),
            b"Z whatever comes then".to_vec(),
        ]
        .concat();
        for size in 1..scram.len() {
            let greeting = Greeting::default();
            scram.chunks(size).for_each(|chunk| greeting.hear(chunk).unwrap());
            assert!(greeting.has_proven() && greeting.refused().is_none(), "{size}");
        }
        let refusal = [b"E".as_slice(), &5_u32.to_be_bytes(), b"\0"].concat();
        for proof in [[message(12, b"v=c"), refusal.clone(), message(0, b"")], [refusal, message(12, b"v=c"), message(0, b"")]] {
            let lying = Greeting::default();
            lying.hear(&proof.concat()).unwrap();
            assert!(!lying.has_proven());
        }
        let trusting = Greeting::default();
        trusting.hear(&message(0, b"")).unwrap();
        assert!(!trusting.has_proven());
        for (said, reason) in [
            (message(3, b""), "clear text"),
            (message(5, b"salt"), "MD5"),
            (message(7, b""), "another proof"),
            (message(11, b"r=a,s=b,i=100000000"), "too many rounds"),
            (message(11, b"r=a,s=b"), "too many rounds"),
            (b"R\x7f\xff\xff\xff".to_vec(), "malformed"),
            (b"R\0\0\0\x05\0".to_vec(), "malformed"),
            ([b"N".as_slice(), &8_u32.to_be_bytes(), b"abcd", &message(3, b"")].concat(), "clear text"),
        ] {
            let greeting = Greeting::default();
            assert_eq!(greeting.hear(&said).unwrap_err().kind(), io::ErrorKind::PermissionDenied);
            assert!(greeting.refused().unwrap().contains(reason), "{:?}", greeting.refused());
        }
    }
}
