//! Connectors, on the real servers that they speak to. What all of them must do stands in [`conformance`]; a new one brings a rig.

mod conformance;
mod postgresql;
mod ssh;
