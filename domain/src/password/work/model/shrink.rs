//! The shortest way to the same wrong: what a person can read. Picks shrink badly, because each means another move where one was left out.

use super::world::{Move, World, Wrong};

impl World {
    /// What is left of the way that led here when all is left out that may be.
    pub(super) fn shrunk(&self, wrong: Wrong) -> Vec<Move> {
        let mut way = self.way.clone();
        let mut is_shorter = true;
        while is_shorter {
            is_shorter = false;
            for many in [8, 4, 3, 2, 1] {
                let mut at = 0;
                while at < way.len() {
                    let mut shorter = way.clone();
                    shorter.drain(at..(at + many).min(way.len()));
                    if self.leads_to(&shorter, wrong) {
                        (way, is_shorter) = (shorter, true);
                    } else {
                        at += 1;
                    }
                }
            }
        }
        way
    }

    /// Is every move of this way possible in its place, and is the end the same?
    fn leads_to(&self, way: &[Move], wrong: Wrong) -> bool {
        let new = if self.is_wide() { Self::wide } else { Self::new };
        let mut world = new(self.variant, self.first, self.clocks);
        for what in way {
            if !matches!(what, Move::Wait(_)) && !world.moves().contains(what) {
                return false;
            }
            if let Err(found) = world.go(*what) {
                return found == wrong;
            }
        }
        world.calm() == Err(wrong)
    }
}
