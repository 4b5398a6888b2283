//! `strongroom backup` and `backup verify`: beside a server that works.

mod list;
