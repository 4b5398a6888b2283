//! A stream that ends by a deadline, and after so many bytes: whatever holds it, and whatever comes, nothing is left of a connection then.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::{Instant, Sleep, sleep_until},
};

pub(super) struct Bounded<S> {
    inner: S,
    end: Pin<Box<Sleep>>,
    bytes_left: usize,
}

impl<S> Bounded<S> {
    pub(super) fn new(inner: S, deadline: Instant, bytes_max: usize) -> Self {
        Self { inner, end: Box::pin(sleep_until(deadline)), bytes_left: bytes_max }
    }

    /// Is it over?
    fn check(&mut self, cx: &mut Context<'_>) -> io::Result<()> {
        if self.bytes_left == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        if self.end.as_mut().poll(cx).is_ready() { Err(io::ErrorKind::TimedOut.into()) } else { Ok(()) }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Bounded<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        self.check(cx)?;
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.inner).poll_read(cx, buffer))?;
        self.bytes_left = self.bytes_left.saturating_sub(buffer.filled().len() - before);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Bounded<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.check(cx)?;
        Pin::new(&mut self.inner).poll_write(cx, bytes)
    }
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check(cx)?;
        Pin::new(&mut self.inner).poll_flush(cx)
    }
    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check(cx)?;
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, duplex};

    use super::*;

    #[tokio::test]
    async fn it_ends_by_its_deadline_and_after_its_bytes() {
        let (near, mut far) = duplex(64);
        let mut silent = Bounded::new(near, Instant::now() + Duration::from_millis(20), 64);
        assert_eq!(silent.read_u8().await.unwrap_err().kind(), io::ErrorKind::TimedOut);
        assert_eq!(silent.write_u8(0).await.unwrap_err().kind(), io::ErrorKind::TimedOut);
        far.write_all(b"late").await.unwrap();
        assert_eq!(silent.read_u8().await.unwrap_err().kind(), io::ErrorKind::TimedOut);

        let (near, mut far) = duplex(64);
        far.write_all(b"four and more").await.unwrap();
        let mut short = Bounded::new(near, Instant::now() + Duration::from_mins(1), 4);
        assert_eq!(short.read_u32().await.unwrap(), u32::from_be_bytes(*b"four"));
        let end = short.read_u8().await;
        assert_eq!(end.unwrap_err().kind(), io::ErrorKind::FileTooLarge);
    }
}
