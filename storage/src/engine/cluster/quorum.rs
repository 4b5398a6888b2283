//! Whether what is committed is kept by enough members: what the server's setting asks for, and what its standbys have said. Pure.

use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

/// Marks that may wait for standbys.
const MARKS_MAX: usize = 64;
/// A proof that is older than this is none: the primary may have been cut off since, and another one taken its place.
pub(super) const PROOF_MAX: Duration = Duration::from_secs(3);

/// How many standbys must have flushed a commit before it is acknowledged, by `synchronous_standby_names`; none: it waits for nobody.
pub(super) fn standbys_needed(names: &str) -> Option<usize> {
    let names = names.trim();
    let upper = names.to_ascii_uppercase();
    let listed = ["ANY", "FIRST"].iter().find_map(|word| {
        let rest = upper.strip_prefix(word)?;
        rest.starts_with(char::is_whitespace).then(|| rest.trim_start())
    });
    let counted = listed.unwrap_or(&upper);
    let (count, rest) = counted.split_at(counted.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(counted.len()));
    match count.parse() {
        Ok(0) => None,
        Ok(count) if rest.trim_start().starts_with('(') => Some(count),
        _ => (!names.is_empty()).then_some(1), // a plain list: the first of it that is there
    }
}

/// A standby as the primary sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Standby {
    /// Commits wait for it, or may.
    pub is_synchronous: bool,
    /// Up to where it has flushed.
    pub flushed: i64,
}

/// Up to where `needed` standbys have flushed; none: there aren't so many.
pub(super) fn flushed_by(needed: usize, standbys: &[Standby]) -> Option<i64> {
    let mut flushed: Vec<i64> = standbys.iter().filter(|one| one.is_synchronous).map(|one| one.flushed).collect();
    flushed.sort_unstable_by(|one, other| other.cmp(one));
    flushed.get(needed.checked_sub(1)?).copied()
}

/// Places in the primary's log, each written at a moment that is known. Who has flushed one was with the primary after that moment.
#[derive(Debug, Default)]
pub(super) struct Marks(VecDeque<(i64, Instant)>);

impl Marks {
    /// One that was written after `at`.
    pub fn add(&mut self, place: i64, at: Instant) {
        if self.0.len() == MARKS_MAX {
            self.0.pop_front();
        }
        self.0.push_back((place, at));
    }

    /// The latest moment after which whoever has flushed that far was there.
    pub fn reached(&mut self, flushed: i64) -> Option<Instant> {
        let mut reached = None;
        while let Some((_, at)) = self.0.front().filter(|(place, _)| *place <= flushed) {
            reached = Some(*at);
            self.0.pop_front();
        }
        reached
    }

    /// Of another primary.
    pub fn forget(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_setting_says_how_many_must_have_flushed() {
        for (names, needed) in [
            ("", None),
            ("  ", None),
            ("*", Some(1)),
            ("pg2", Some(1)),
            ("pg2, pg3", Some(1)),
            ("\"2 (odd)\"", Some(1)),
            ("ANY 1 (pg2,pg3)", Some(1)),
            ("any 2 (pg2, pg3, pg4)", Some(2)),
            ("FIRST 2 (\"pg-2\", \"pg-3\")", Some(2)),
            ("2 (pg2, pg3)", Some(2)),
            ("anyone", Some(1)),
            ("first", Some(1)),
            ("2", Some(1)),
            ("ANY 0 (a)", None),
        ] {
            assert_eq!(standbys_needed(names), needed, "{names}");
        }
    }

    #[test]
    fn only_those_count_for_whom_commits_wait() {
        let standby = |is_synchronous, flushed| Standby { is_synchronous, flushed };
        let three = [standby(true, 5), standby(false, 90), standby(true, 7)];
        assert_eq!((flushed_by(1, &three), flushed_by(2, &three), flushed_by(3, &three)), (Some(7), Some(5), None));
        assert_eq!((flushed_by(0, &three), flushed_by(1, &[])), (None, None));
    }

    #[test]
    fn a_proof_is_as_old_as_the_mark_and_not_as_its_report() {
        let (start, mut marks) = (Instant::now(), Marks::default());
        let at = |millis| start + Duration::from_millis(millis);
        marks.add(10, at(0));
        marks.add(20, at(300));
        marks.add(30, at(600));
        assert_eq!(marks.reached(9), None);
        assert_eq!(marks.reached(25), Some(at(300)));
        assert_eq!(marks.reached(29), None);
        assert_eq!(marks.reached(99), Some(at(600)));
        marks.add(40, at(900));
        marks.forget();
        assert_eq!(marks.reached(99), None);
        for place in 0..1_000 {
            marks.add(place, at(1_000));
        }
        assert_eq!(marks.0.len(), MARKS_MAX);
    }
}
