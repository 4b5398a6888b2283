//! The members of a PostgreSQL cluster: which of them takes writes, and whether enough of them keep what is committed. Where there is one
//! member only, it is watched in the same way. Here belongs no table.

mod member;
mod quorum;

use std::{
    str::FromStr as _,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use domain::node::MemberRole;
use sqlx::postgres::PgConnectOptions;
use tokio::{sync::watch, task::JoinSet, time::timeout};

use self::{
    member::{Answer, Line},
    quorum::PROOF_MAX,
};
use super::postgres::{CONNECT_MAX, plain};
use crate::error::StoreError;

/// How often members are looked at where there are several, and where there is one.
const LOOK_PERIOD: Duration = Duration::from_millis(300);
const LOOK_PERIOD_OF_ONE: Duration = Duration::from_secs(1);
/// A member that didn't answer so many looks in a row isn't there.
const LOOKS_FAILED_MAX: u32 = 3;
/// How long a start waits for the proof of a quorum. Without it, what only reads goes on.
const PROOF_WAIT_MAX: Duration = Duration::from_secs(3);
const PROOF_WAIT_PERIOD: Duration = Duration::from_millis(50);
/// Members, at most.
pub const HOSTS_MAX: usize = 9;
const PORT: u16 = 5432;

/// What an acknowledged change has to outlive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Durability {
    /// A crash of the database server.
    #[default]
    Local,
    /// The loss of it: a change is acknowledged when a quorum of members has it.
    Quorum,
}

/// A PostgreSQL database, and where it is.
#[derive(Clone)]
pub struct Database {
    /// Its URL.
    pub url: String,
    /// Members of its cluster, `host` or `host:port`; the first one is the node's own. None: the host of the URL.
    pub hosts: Vec<String>,
    /// What a change has to outlive.
    pub durability: Durability,
}

impl Database {
    /// The only one, at the host of its URL.
    pub fn at(url: impl Into<String>) -> Self {
        Self { url: url.into(), hosts: Vec::new(), durability: Durability::Local }
    }

    /// How to connect to each member, and its name.
    pub(super) fn members(&self) -> Result<Vec<(String, PgConnectOptions)>, StoreError> {
        let of_url = PgConnectOptions::from_str(&self.url).map_err(plain)?;
        if self.hosts.is_empty() {
            return Ok(vec![(format!("{}:{}", of_url.get_host(), of_url.get_port()), of_url)]);
        }
        let member = |text: &String| {
            let (host, port) = host(text).ok_or(StoreError::Malformed("host"))?;
            Ok((text.clone(), of_url.clone().host(host).port(port)))
        };
        self.hosts.iter().map(member).collect()
    }
}

/// Name and port of `name`, `name:5432`, `192.0.2.1`, `[2001:db8::1]:5432`; none: it is nothing of that kind.
#[must_use]
pub fn host(text: &str) -> Option<(&str, u16)> {
    let (name, port) = match text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((name, "")) => (name, PORT),
        Some((name, port)) => (name, port.strip_prefix(':')?.parse().ok()?),
        None => match text.rsplit_once(':') {
            Some((name, port)) => (name, port.parse().ok()?),
            None => (text, PORT),
        },
    };
    let is_address = text.starts_with('[') && name.parse::<std::net::Ipv6Addr>().is_ok();
    let is_name = !text.starts_with('[') && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte));
    (!name.is_empty() && port != 0 && (is_address || is_name)).then_some((name, port))
}

/// Who takes writes. A reign ends when another member does, or the same one again after a promotion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lead {
    /// Its number.
    pub reign: u64,
    /// The member; none: nobody is known to take writes.
    pub primary: Option<usize>,
}

/// A member, as this node sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Where it is.
    pub host: String,
    /// What it does.
    pub role: MemberRole,
    /// What it hasn't got yet of the primary's log, in bytes; none: not known.
    pub lag_bytes: Option<i64>,
    /// For how long, in milliseconds; none: not known.
    pub lag_millis: Option<i64>,
}

/// How the database stands, as far as this node knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// A member takes writes, and answers.
    pub is_led: bool,
    /// What is written is kept as `durability` asks.
    pub has_quorum: bool,
    /// In the order of the configuration.
    pub members: Vec<Member>,
    /// Commits that wait for standbys.
    pub commits_waiting: i64,
    /// For how long the first of them has, in milliseconds.
    pub waiting_millis: i64,
}

/// What the last looks at a member have shown.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    answer: Option<Answer>,
    failures: u32,
}

/// What is known of a cluster.
pub(crate) struct Cluster {
    members: Vec<(String, PgConnectOptions)>,
    durability: Durability,
    seen: Mutex<Vec<Seen>>,
    lead: watch::Sender<Lead>,
    /// Member and time line of the last primary.
    ruler: Mutex<Option<(usize, u32)>>,
    began: Instant,
    /// When the last proof of a quorum was, in milliseconds after `began`; 0: never.
    proven: AtomicU64,
    /// As it was told in the log last.
    had_quorum: AtomicBool,
}

/// Ends the watch with its value.
pub(crate) struct Watch {
    _looking: JoinSet<()>,
}

impl Cluster {
    /// Looks at all members once: one of them must take writes, as durably as it is asked.
    pub async fn open(database: &Database) -> Result<(Arc<Self>, Vec<Line>), StoreError> {
        let members = database.members()?;
        let is_proven = database.durability == Durability::Quorum;
        let mut lines: Vec<Line> = members.iter().map(|(_, options)| Line::new(options.clone(), is_proven)).collect();
        let cluster = Arc::new(Self {
            seen: Mutex::new(vec![Seen::default(); members.len()]),
            members,
            durability: database.durability,
            lead: watch::Sender::default(),
            ruler: Mutex::default(),
            began: Instant::now(),
            proven: AtomicU64::new(0),
            had_quorum: AtomicBool::new(true),
        });
        let trouble = cluster.look(&mut lines).await;
        let primary = cluster.lead.borrow().primary.ok_or_else(|| trouble.unwrap_or(StoreError::Unavailable))?;
        if is_proven {
            for (at, line) in lines.iter_mut().enumerate() {
                if let Some(shortcoming) = line.shortcoming(at == primary).await? {
                    return Err(StoreError::NotDurable { host: cluster.members[at].0.clone(), shortcoming });
                }
            }
            let until = Instant::now() + PROOF_WAIT_MAX;
            while !cluster.has_quorum() && Instant::now() < until {
                tokio::time::sleep(PROOF_WAIT_PERIOD).await;
                cluster.look(&mut lines).await;
            }
        }
        Ok((cluster, lines))
    }

    /// Looks at all members at once; what the first of those says that don't answer.
    async fn look(&self, lines: &mut [Line]) -> Option<StoreError> {
        let looked = futures_util::future::join_all(lines.iter_mut().map(Line::look)).await;
        let mut trouble = None;
        for (at, answer) in looked.into_iter().enumerate().rev() {
            trouble = answer.as_ref().err().cloned().or(trouble);
            self.take(at, answer);
        }
        trouble
    }

    /// Looks at all members again and again.
    pub fn watch(self: &Arc<Self>, lines: Vec<Line>) -> Watch {
        let period = if lines.len() == 1 { LOOK_PERIOD_OF_ONE } else { LOOK_PERIOD };
        let mut looking = JoinSet::new();
        for (at, mut line) in lines.into_iter().enumerate() {
            let cluster = self.clone();
            looking.spawn(async move {
                loop {
                    tokio::time::sleep(if cluster.has_quorum() { period } else { LOOK_PERIOD }).await;
                    let looked = line.look().await;
                    cluster.take(at, looked);
                    cluster.tell();
                }
            });
        }
        Watch { _looking: looking }
    }

    /// The member that takes writes, and its reign; waits for one.
    pub async fn primary(&self) -> Result<(PgConnectOptions, u64), StoreError> {
        let mut lead = self.lead.subscribe();
        let found = timeout(CONNECT_MAX, lead.wait_for(|lead| lead.primary.is_some())).await;
        let Lead { reign, primary } = *found.map_err(|_| StoreError::Unavailable)?.map_err(|_| StoreError::Unavailable)?;
        let options = primary.and_then(|at| self.members.get(at)).map(|(_, options)| options.clone());
        Ok((options.ok_or(StoreError::Unavailable)?, reign))
    }

    /// Hears of the next reign.
    pub fn lead(&self) -> watch::Receiver<Lead> {
        self.lead.subscribe()
    }

    /// A member takes writes, and answers.
    pub fn is_led(&self) -> bool {
        self.lead.borrow().primary.is_some()
    }

    /// What is written now will be kept as it is asked: someone takes writes, and enough members were with it a moment ago.
    pub fn has_quorum(&self) -> bool {
        let proven = self.proven.load(Ordering::Relaxed);
        let is_proven = || proven > 0 && self.began.elapsed().saturating_sub(Duration::from_millis(proven)) < PROOF_MAX;
        self.is_led() && (self.durability == Durability::Local || is_proven())
    }

    /// How it stands.
    pub fn standing(&self) -> Standing {
        let primary = self.lead.borrow().primary;
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let of_primary = primary.and_then(|at| seen[at].answer);
        let members = self.members.iter().zip(seen.iter()).enumerate();
        let (commits_waiting, waiting_millis) = of_primary.map_or((0, 0), |answer| answer.waiting);
        Standing {
            is_led: primary.is_some(),
            has_quorum: self.has_quorum(),
            members: members.map(|(at, ((host, _), seen))| member(host, seen.answer, primary == Some(at), of_primary)).collect(),
            commits_waiting,
            waiting_millis,
        }
    }

    /// Takes in what a look has shown.
    fn take(&self, at: usize, looked: Result<Answer, StoreError>) {
        let mut all = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let seen = &mut all[at];
        match looked {
            Ok(answer) => *seen = Seen { answer: Some(answer), failures: 0 },
            Err(error) => {
                seen.failures = seen.failures.saturating_add(1);
                if seen.failures == LOOKS_FAILED_MAX || seen.answer.is_none() && seen.failures == 1 {
                    tracing::warn!(host = self.members[at].0, %error, "a member of the database doesn't answer");
                }
                if seen.failures >= LOOKS_FAILED_MAX {
                    seen.answer = None;
                }
            }
        }
        let proven_at = seen.answer.and_then(|answer| answer.proven_at);
        self.choose(&all);
        if self.lead.borrow().primary == Some(at)
            && let Some(proven_at) = proven_at
        {
            let proven = u64::try_from(proven_at.saturating_duration_since(self.began).as_millis()).unwrap_or(u64::MAX);
            self.proven.fetch_max(proven.max(1), Ordering::Relaxed);
        }
    }

    /// Says in the log when the quorum goes and comes.
    fn tell(&self) {
        let has_quorum = self.has_quorum();
        if self.had_quorum.swap(has_quorum, Ordering::Relaxed) != has_quorum {
            if has_quorum {
                tracing::info!("what is written is kept again: changes and passwords are served");
            } else {
                tracing::error!("no quorum of the database's members takes writes: changes and passwords are refused");
            }
        }
    }

    /// Of those that say that they take writes, the one on the latest time line: an older one was cut off, and doesn't know it yet.
    fn choose(&self, seen: &[Seen]) {
        let mut ruler = self.ruler.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = seen.iter().enumerate().filter_map(|(at, seen)| Some((at, seen.answer?.writes_on?)));
        let latest = lines.max_by_key(|&(at, line)| (line, *ruler == Some((at, line)), std::cmp::Reverse(at)));
        // One that went, and is back where it was, on a line that is over, is no ruler.
        let latest = latest.filter(|(_, line)| ruler.is_none_or(|(_, last)| *line >= last));
        let is_new = latest.is_some() && *ruler != latest;
        if is_new {
            self.proven.store(0, Ordering::Relaxed);
            *ruler = latest;
        }
        let primary = latest.map(|(at, _)| at);
        self.lead.send_if_modified(|lead| {
            let before = *lead;
            *lead = Lead { reign: lead.reign + u64::from(is_new), primary };
            if before != *lead {
                let host = primary.map_or("none", |at| self.members[at].0.as_str());
                tracing::info!(host, reign = lead.reign, "the member of the database that takes writes");
            }
            before != *lead
        });
    }
}

fn member(host: &str, answer: Option<Answer>, is_primary: bool, primary: Option<Answer>) -> Member {
    let host = host.to_owned();
    let Some(answer) = answer else { return Member { host, role: MemberRole::Unreachable, lag_bytes: None, lag_millis: None } };
    let role = match (is_primary, answer.writes_on) {
        (true, _) => MemberRole::Primary,
        (false, None) => MemberRole::Standby,
        (false, Some(_)) => MemberRole::Superseded,
    };
    // They weren't asked at the same moment: it may have more than the primary had.
    let lag_bytes = primary.map(|primary| (primary.received - answer.received).max(0));
    let lag_millis = match (role, lag_bytes) {
        (_, Some(0)) => Some(0),
        (MemberRole::Standby, Some(_)) => answer.replayed_millis_ago.map(|millis| millis.max(0)),
        _ => None,
    };
    Member { host, role, lag_bytes, lag_millis }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cluster(hosts: usize, durability: Durability) -> Cluster {
        let hosts = (0..hosts).map(|at| format!("pg-{at}")).collect();
        let database = Database { url: "postgres://u@h/d".into(), hosts, durability };
        let members = database.members().unwrap();
        Cluster {
            seen: Mutex::new(vec![Seen::default(); members.len()]),
            members,
            durability,
            lead: watch::Sender::default(),
            ruler: Mutex::default(),
            began: Instant::now().checked_sub(Duration::from_mins(1)).unwrap(),
            proven: AtomicU64::new(0),
            had_quorum: AtomicBool::new(true),
        }
    }

    fn answer(writes_on: Option<u32>) -> Answer {
        Answer { writes_on, received: 100, replayed_millis_ago: Some(700), waiting: (0, 0), proven_at: None }
    }

    #[test]
    fn a_host_is_a_name_or_an_address_and_perhaps_a_port() {
        for (text, host_port) in [
            ("pg-a", Some(("pg-a", 5432))),
            ("pg-a:6000", Some(("pg-a", 6000))),
            ("pg_a.example.org:1", Some(("pg_a.example.org", 1))),
            ("192.0.2.1:5433", Some(("192.0.2.1", 5433))),
            ("[2001:db8::1]", Some(("2001:db8::1", 5432))),
            ("[2001:db8::1]:5433", Some(("2001:db8::1", 5433))),
            ("2001:db8::1", None),
            ("[pg-a]:1", None),
            ("", None),
            (":5432", None),
            ("pg-a:", None),
            ("pg-a:0", None),
            ("pg-a:65536", None),
            ("pg a", None),
            ("u@pg-a", None),
            ("pg-a/d", None),
        ] {
            assert_eq!(host(text), host_port, "{text}");
        }
    }

    #[test]
    fn the_primary_on_the_latest_time_line_is_the_one() {
        let cluster = cluster(3, Durability::Local);
        assert!(!cluster.is_led());
        cluster.take(0, Ok(answer(Some(1))));
        cluster.take(1, Ok(answer(None)));
        assert_eq!(*cluster.lead.borrow(), Lead { reign: 1, primary: Some(0) });
        // It is cut off from the others, but not from us; another one is promoted.
        cluster.take(1, Ok(answer(Some(2))));
        assert_eq!(*cluster.lead.borrow(), Lead { reign: 2, primary: Some(1) });
        let roles: Vec<MemberRole> = cluster.standing().members.iter().map(|member| member.role).collect();
        assert_eq!(roles, [MemberRole::Superseded, MemberRole::Primary, MemberRole::Unreachable]);
        // The new one is out of sight for a while: the old one is no substitute.
        for _ in 0..LOOKS_FAILED_MAX {
            assert_eq!(cluster.lead.borrow().primary, Some(1));
            cluster.take(1, Err(StoreError::Unavailable));
        }
        assert_eq!(*cluster.lead.borrow(), Lead { reign: 2, primary: None });
        cluster.take(0, Ok(answer(Some(1))));
        assert_eq!(cluster.lead.borrow().primary, None);
        // It is back, the same: connections to it go on.
        cluster.take(1, Ok(answer(Some(2))));
        assert_eq!(*cluster.lead.borrow(), Lead { reign: 2, primary: Some(1) });
        // Demoted and promoted again: a reign of its own.
        cluster.take(1, Ok(answer(Some(3))));
        assert_eq!(*cluster.lead.borrow(), Lead { reign: 3, primary: Some(1) });
    }

    #[test]
    fn a_quorum_is_there_as_long_as_it_was_proven_a_moment_ago() {
        let of_one = cluster(1, Durability::Local);
        of_one.take(0, Ok(answer(Some(1))));
        assert!(of_one.has_quorum());

        let cluster = cluster(2, Durability::Quorum);
        let proven = |ago| Ok(Answer { proven_at: Instant::now().checked_sub(ago), ..answer(Some(1)) });
        cluster.take(0, Ok(answer(Some(1))));
        assert!(cluster.is_led() && !cluster.has_quorum());
        cluster.take(0, proven(PROOF_MAX));
        assert!(!cluster.has_quorum());
        cluster.take(0, proven(Duration::from_millis(500)));
        assert!(cluster.has_quorum());
        cluster.take(0, proven(PROOF_MAX)); // late news change nothing
        assert!(cluster.has_quorum());
        // What one primary had proven says nothing of the next.
        cluster.take(1, Ok(answer(Some(2))));
        assert!(!cluster.has_quorum());
        cluster.take(0, proven(Duration::ZERO));
        assert!(!cluster.has_quorum());
    }

    #[test]
    fn what_a_standby_lacks_is_told_in_bytes_and_in_time() {
        let cluster = cluster(3, Durability::Local);
        let behind = Ok(Answer { received: 40, ..answer(None) });
        cluster.take(0, Ok(answer(Some(1))));
        cluster.take(1, behind);
        cluster.take(2, Ok(Answer { received: 130, ..answer(None) }));
        let lags: Vec<_> = cluster.standing().members.iter().map(|member| (member.lag_bytes, member.lag_millis)).collect();
        assert_eq!(lags, [(Some(0), Some(0)), (Some(60), Some(700)), (Some(0), Some(0))]);
    }
}
