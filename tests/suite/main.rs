//! The suite: one binary, the rooms' folders mirrored.
