//! The generator of load: connections that ask again as soon as they are answered. It shares the machine with what it measures, so it
//! does next to nothing: requests are made before, of an answer only status and length are looked at.

use std::{
    net::SocketAddr,
    ops::Range,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// So long the same is asked before it counts. What a server keeps for seconds has grown old in the slices of the others.
const WARM_UP: Duration = Duration::from_secs(1);

/// What one connection asks.
pub trait Asker: Send {
    /// The next request.
    fn ask(&mut self, request: &mut Vec<u8>);
    /// The status of a good answer to it.
    fn status(&self) -> [u8; 3];
    /// The body of its answer.
    fn learn(&mut self, _body: &[u8]) {}
}

/// What was measured in one slice of time.
#[derive(Default)]
pub struct Slice {
    /// Answers in each second.
    pub rate: f64,
    /// Of single answers.
    pub p50: Duration,
    /// Of single answers.
    pub p99: Duration,
}

impl Slice {
    fn of(mut times: Vec<u32>, length: Duration) -> Self {
        times.sort_unstable();
        let at = |share: f64| Duration::from_micros(times[((times.len() - 1) as f64 * share) as usize].into());
        Self { rate: times.len() as f64 / length.as_secs_f64(), p50: at(0.5), p99: at(0.99) }
    }
}

/// Lets all of `askers`, each on its connection, ask the server for `length`, after [`WARM_UP`].
///
/// # Panics
/// When an answer is not the good one: a slice with refusals measures nothing.
pub fn slice<A: Asker>(server: SocketAddr, askers: &mut [A], length: Duration) -> Slice {
    // Beside the main thread, which has a runtime of its own; one thread, as the server has workers for every core.
    let all = std::thread::scope(|scope| {
        let generator = scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().unwrap();
            let begin = Instant::now() + WARM_UP;
            runtime.block_on(join_all(askers.iter_mut().map(|asker| connection(server, asker, begin..begin + length))))
        });
        generator.join().unwrap()
    });
    Slice::of(all.concat(), length)
}

/// Microseconds of each answer that came in this time.
async fn connection<A: Asker>(server: SocketAddr, asker: &mut A, counted: Range<Instant>) -> Vec<u32> {
    let mut stream = TcpStream::connect(server).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let (mut request, mut answer, mut times) = (Vec::with_capacity(1024), Vec::with_capacity(8192), Vec::with_capacity(4096));
    loop {
        request.clear();
        asker.ask(&mut request);
        let start = Instant::now();
        stream.write_all(&request).await.unwrap();
        answer.clear();
        let body = loop {
            assert!(stream.read_buf(&mut answer).await.unwrap() > 0, "the server closed the connection");
            if let Some(body) = whole(&answer) {
                break body;
            }
        };
        let now = Instant::now();
        assert_eq!(answer.get(9..12), Some(&asker.status()[..]), "{}", String::from_utf8_lossy(&answer));
        asker.learn(&answer[body..]);
        if now > counted.end {
            return times; // the last answer is learnt from, and not counted
        }
        if now > counted.start {
            times.push((now - start).as_micros() as u32);
        }
    }
}

/// Where the body begins, once the answer is whole.
fn whole(answer: &[u8]) -> Option<usize> {
    const LENGTH: &[u8] = b"\r\ncontent-length: ";
    let body = answer.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let after = answer[..body].windows(LENGTH.len()).position(|window| window == LENGTH).expect("a length") + LENGTH.len();
    let digits = answer[after..body].iter().take_while(|byte| byte.is_ascii_digit());
    let length = digits.fold(0, |length, digit| length * 10 + usize::from(digit - b'0'));
    (answer.len() >= body + length).then_some(body)
}
