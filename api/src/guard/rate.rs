//! How often a source may ask, try to log in, and be refused with a journal row. Here belong the budgets of sources;
//! never what a caller may do, nor the locks of one account.

mod refusals;
mod sources;

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;

use governor::clock::{Clock, DefaultClock};
use governor::middleware::NoOpMiddleware;
use governor::{Quota, RateLimiter};

pub use refusals::{Refusals, Summary};
use sources::{Ask, Sources};

/// Who is counted together: an IPv4 address, or the /64 that one IPv6 customer has at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Source(IpAddr);

/// What a source may use: at once, and what it gets back in a minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// Most at once, after a long rest.
    pub burst: NonZeroU32,
    /// What comes back in a minute, evenly.
    pub per_minute: NonZeroU32,
}

/// The allowances of one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Requests that turn out to have no session.
    pub requests: Allowance,
    /// Logins that fail.
    pub logins: Allowance,
    /// Refusals that get a journal row each.
    pub refusals: Allowance,
}

impl Default for Limits {
    fn default() -> Self {
        Self { requests: Allowance::new(1_000, 6_000), logins: Allowance::new(100, 60), refusals: Allowance::new(20, 20) }
    }
}

/// The budgets of all sources.
#[derive(Debug)]
pub struct Rates {
    /// Taken by each request, given back once it has shown its session.
    pub requests: Budget,
    /// Taken by each try, before its body is read; given back by the good ones.
    pub logins: Budget,
    /// Asked before a procedure that may refuse a stranger.
    pub refusals: Refusals,
}

/// When to try again: whole seconds, one at least, as `Retry-After` says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RetryAfter {
    /// The seconds.
    pub seconds: u64,
}

/// One allowance, counted for at most 100,000 sources; while there are more, newcomers share.
#[derive(Debug)]
pub struct Budget<C: Clock = DefaultClock> {
    limiter: RateLimiter<Ask, Sources, C, NoOpMiddleware<C::Instant>>,
    sources: Sources,
}

impl Rates {
    /// Full budgets for everybody.
    pub fn new(limits: &Limits) -> Self {
        Self {
            requests: Budget::new(limits.requests),
            logins: Budget::new(limits.logins),
            refusals: Refusals::new(limits.refusals),
        }
    }

    /// A login was good, or failed by no fault of its own: what it took is given back. Once for each, or a thief with one good
    /// password could guess others without end.
    pub fn give_login_back(&self, source: impl Into<Source>) {
        let source = source.into();
        self.logins.give_back(source);
        self.requests.give_back(source);
    }

    /// Counts a refusal of a stranger: one that has its journal row, or one that was left out.
    pub fn count_refusal(&self, source: impl Into<Source>, is_left_out: bool) {
        if is_left_out { self.refusals.count_left_out(source.into()) } else { self.refusals.count_written(source.into()) }
    }

    /// Forgets the sources whose budgets are full again. To be done every few seconds.
    pub fn sweep(&self) {
        self.requests.sweep();
        self.logins.sweep();
        self.refusals.sweep();
    }
}

impl Budget {
    /// A full budget for everybody.
    pub fn new(allowance: Allowance) -> Self {
        Self::with_clock(allowance, DefaultClock::default())
    }
}

impl<C: Clock> Budget<C> {
    fn with_clock(allowance: Allowance, clock: C) -> Self {
        let quota = Quota::per_minute(allowance.per_minute).allow_burst(allowance.burst);
        let sources = Sources::new(quota.replenish_interval());
        Self { limiter: RateLimiter::new(quota, sources.clone(), clock), sources }
    }

    /// Takes one, if there is one left.
    pub fn take(&self, source: Source) -> Result<(), RetryAfter> {
        self.ask(Ask::Take(source))
    }

    /// Whether there is one left; takes none.
    pub fn look(&self, source: Source) -> Result<(), RetryAfter> {
        self.ask(Ask::Look(source))
    }

    /// Undoes one `take`.
    pub fn give_back(&self, source: Source) {
        self.sources.give_back(source);
    }

    /// Forgets the sources whose budgets are full again.
    pub fn sweep(&self) {
        self.limiter.retain_recent();
    }

    fn ask(&self, ask: Ask) -> Result<(), RetryAfter> {
        self.limiter.check_key(&ask).map_err(|not_until| {
            let wait = not_until.wait_time_from(self.limiter.clock().now());
            let started_second = u64::from(wait.subsec_nanos() > 0);
            RetryAfter { seconds: (wait.as_secs() + started_second).max(1) }
        })
    }
}

impl Allowance {
    /// Zeros count as one: who may do nothing at all is no matter of rates.
    pub fn new(burst: u32, per_minute: u32) -> Self {
        let positive = |number| NonZeroU32::new(number).unwrap_or(NonZeroU32::MIN);
        Self { burst: positive(burst), per_minute: positive(per_minute) }
    }
}

impl From<IpAddr> for Source {
    fn from(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V6(v6) => Self(Ipv6Addr::from_bits(v6.to_bits() & (u128::MAX << 64)).into()),
            v4 @ IpAddr::V4(_) => Self(v4),
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            IpAddr::V4(v4) => v4.fmt(f),
            IpAddr::V6(v6) => write!(f, "{v6}/64"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use governor::clock::FakeRelativeClock;
    use proptest::prelude::*;

    fn source(text: &str) -> Source {
        Source::from(text.parse::<IpAddr>().unwrap())
    }

    fn budget(burst: u32, per_minute: u32) -> (Budget<FakeRelativeClock>, FakeRelativeClock) {
        let clock = FakeRelativeClock::default();
        (Budget::with_clock(Allowance::new(burst, per_minute), clock.clone()), clock)
    }

    #[test]
    fn a_network_of_64_bits_is_one_source() {
        assert_eq!(source("2001:db8:1:2::1"), source("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assert_ne!(source("2001:db8:1:2::1"), source("2001:db8:1:3::1"));
        assert_eq!(source("::ffff:192.0.2.1"), source("192.0.2.1"));
        assert_ne!(source("192.0.2.1"), source("192.0.2.2"));
        assert_eq!(source("2001:db8:1:2::1").to_string(), "2001:db8:1:2::/64");
        assert_eq!(source("192.0.2.1").to_string(), "192.0.2.1");
    }

    #[test]
    fn each_source_has_its_own_and_gets_it_back_evenly() {
        let (budget, clock) = budget(3, 20);
        let (one, another) = (source("192.0.2.1"), source("192.0.2.2"));
        for _ in 0..3 {
            assert_eq!(budget.take(one), Ok(()));
        }
        assert_eq!(budget.take(one), Err(RetryAfter { seconds: 3 }));
        assert_eq!(budget.take(another), Ok(()));
        clock.advance(Duration::from_millis(2_500));
        assert_eq!(budget.take(one), Err(RetryAfter { seconds: 1 }));
        clock.advance(Duration::from_millis(500));
        assert_eq!(budget.take(one), Ok(()));
        assert_eq!(budget.take(one), Err(RetryAfter { seconds: 3 }));
        clock.advance(Duration::from_hours(1));
        assert_eq!((0..10).filter(|_| budget.take(one).is_ok()).count(), 3);
    }

    #[test]
    fn who_looks_takes_nothing() {
        let (budget, _) = budget(1, 1);
        let one = source("192.0.2.1");
        for _ in 0..10 {
            assert_eq!(budget.look(one), Ok(()));
        }
        assert_eq!(budget.take(one), Ok(()));
        assert_eq!(budget.look(one), Err(RetryAfter { seconds: 60 }));
    }

    #[test]
    fn what_is_given_back_can_be_taken_again_and_no_more() {
        let (budget, clock) = budget(2, 1);
        let one = source("192.0.2.1");
        for _ in 0..100 {
            assert_eq!(budget.take(one), Ok(()));
            budget.give_back(one);
        }
        assert_eq!((0..10).filter(|_| budget.take(one).is_ok()).count(), 2);
        clock.advance(Duration::from_hours(1));
        budget.sweep();
        budget.give_back(one);
        assert_eq!((0..10).filter(|_| budget.take(one).is_ok()).count(), 2);
    }

    #[test]
    fn sources_are_forgotten_when_their_budget_is_full_again() {
        let (budget, clock) = budget(2, 60);
        for host in 0..100u32 {
            assert_eq!(budget.take(Source(std::net::Ipv4Addr::from_bits(host).into())), Ok(()));
        }
        budget.sweep();
        assert_eq!(budget.limiter.len(), 100);
        clock.advance(Duration::from_secs(3));
        budget.sweep();
        assert_eq!(budget.limiter.len(), 0);
    }

    #[test]
    fn a_flood_of_sources_has_bounded_room_and_harms_nobody_known() {
        let (budget, clock) = budget(2, 60);
        let known = source("2001:db8::1");
        assert_eq!(budget.take(known), Ok(()));
        let newcomers = |from: u32| (from..from + 500_000).map(|host| Source(std::net::Ipv4Addr::from_bits(host).into()));
        let admitted = newcomers(0).filter(|source| budget.take(*source).is_ok()).count();
        assert!(budget.limiter.len() <= 100_000);
        // Newcomers share what is left over; who was known before keeps its own.
        assert!((90_000..110_000).contains(&admitted), "{admitted}");
        assert_eq!(budget.take(known), Ok(()));
        clock.advance(Duration::from_secs(10));
        budget.sweep();
        assert_eq!(budget.limiter.len(), 0);
        assert!(newcomers(1_000_000).take(1000).all(|source| budget.take(source).is_ok()));
    }

    proptest! {
        #[test]
        fn never_more_than_the_burst_and_what_came_back(
            burst in 1u32..10, per_minute in 1u32..100, waits in proptest::collection::vec(0u64..20_000, 1..60),
        ) {
            let (budget, clock) = budget(burst, per_minute);
            let one = source("192.0.2.1");
            let mut taken = 0;
            let mut elapsed = 0;
            for wait in waits {
                clock.advance(Duration::from_millis(wait));
                elapsed += wait;
                let looked = budget.look(one);
                let took = budget.take(one);
                prop_assert_eq!(looked, took);
                if let Err(RetryAfter { seconds }) = took {
                    prop_assert!((1..=60).contains(&seconds));
                }
                taken += u64::from(took.is_ok());
                prop_assert!(taken <= u64::from(burst) + elapsed * u64::from(per_minute) / 60_000 + 1);
            }
        }
    }
}
