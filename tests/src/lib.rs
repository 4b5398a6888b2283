//! What the suite stands on: servers, stores, callers. Here belongs no test.
