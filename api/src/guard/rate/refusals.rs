//! Which refusals of strangers get a journal row of their own, and what is said of the others.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::{Allowance, Budget, Source};

/// Most sources that are told apart between two summing rows.
const SOURCES_MAX: usize = 1024;

/// A budget of rows for each source, so that nobody can fill the journal by being refused.
#[derive(Debug)]
pub struct Refusals {
    budget: Budget,
    left_out: Mutex<LeftOut>,
}

#[derive(Debug, Default)]
struct LeftOut {
    refusals: u64,
    by_source: HashMap<Source, u64>,
}

/// What one summing row says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Refusals without a row of their own since the last summary.
    pub refusals: u64,
    /// Their sources; 1024 means at least so many.
    pub sources: usize,
    /// Of these the one with the most.
    pub loudest: Source,
    /// How many those were.
    pub refusals_of_loudest: u64,
}

impl Refusals {
    /// Full budgets, nothing left out.
    pub fn new(allowance: Allowance) -> Self {
        Self { budget: Budget::new(allowance), left_out: Mutex::default() }
    }

    /// Whether the next refusal of this source gets no row of its own.
    pub fn is_source_over_budget(&self, source: Source) -> bool {
        self.budget.look(source).is_err()
    }

    /// To be called after a refusal that got its row.
    pub fn count_written(&self, source: Source) {
        // Those who were decided at once may be more than were left: that many rows too many do no harm.
        let _ = self.budget.take(source);
    }

    /// To be called after a refusal that got none.
    pub fn count_left_out(&self, source: Source) {
        let mut left_out = self.left_out.lock().unwrap_or_else(PoisonError::into_inner);
        left_out.refusals += 1;
        if left_out.by_source.len() < SOURCES_MAX || left_out.by_source.contains_key(&source) {
            *left_out.by_source.entry(source).or_default() += 1;
        }
    }

    /// Takes what the summing row has to say; none when no refusal was left out. To be done once a minute, and when the
    /// server stops.
    pub fn take_summary(&self) -> Option<Summary> {
        let left_out = std::mem::take(&mut *self.left_out.lock().unwrap_or_else(PoisonError::into_inner));
        let (loudest, most) = left_out.by_source.iter().max_by_key(|(_, refusals)| **refusals)?;
        Some(Summary {
            refusals: left_out.refusals,
            sources: left_out.by_source.len(),
            loudest: *loudest,
            refusals_of_loudest: *most,
        })
    }

    /// Forgets the sources whose budgets are full again.
    pub fn sweep(&self) {
        self.budget.sweep();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::{IpAddr, Ipv4Addr};

    fn source(host: u32) -> Source {
        Source::from(IpAddr::from(Ipv4Addr::from_bits(host)))
    }

    #[test]
    fn twenty_get_a_row_and_the_rest_one_together() {
        let refusals = Refusals::new(Allowance::new(20, 1));
        assert_eq!(refusals.take_summary(), None);
        for _ in 0..100 {
            if refusals.is_source_over_budget(source(1)) {
                refusals.count_left_out(source(1));
            } else {
                refusals.count_written(source(1));
            }
        }
        assert!(!refusals.is_source_over_budget(source(2)));
        refusals.count_left_out(source(2));
        let summary = Summary { refusals: 81, sources: 2, loudest: source(1), refusals_of_loudest: 80 };
        assert_eq!(refusals.take_summary(), Some(summary));
        assert_eq!(refusals.take_summary(), None);
    }

    #[test]
    fn many_sources_are_counted_but_not_remembered() {
        let refusals = Refusals::new(Allowance::new(20, 20));
        for host in 0..5000 {
            refusals.count_left_out(source(host));
        }
        let summary = refusals.take_summary().unwrap();
        assert_eq!((summary.refusals, summary.sources, summary.refusals_of_loudest), (5000, 1024, 1));
    }
}
