//! The laws: what holds for all of the product, whatever is added to it. Here belongs no test of a single operation.

mod contract;
mod functions;
mod matrix;
mod rooms;
mod table;
mod world;
