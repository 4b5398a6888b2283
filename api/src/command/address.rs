//! `strongroom address`: which client address a request would have under the configuration.

use std::{net::IpAddr, process::ExitCode};

use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use clap::{Args, Subcommand};
use serde_json::json;

use super::{
    Data,
    output::{fail, print_json, say},
};
use crate::{
    guard::address::resolve,
    server::{open, serve::forwarding},
};

/// Explains addresses.
#[derive(Debug, Subcommand)]
pub enum AddressCommand {
    /// Which client is behind a peer and the lines of its forwarding header?
    Explain(Explain),
}

/// A request as far as its address goes.
#[derive(Debug, Args)]
pub struct Explain {
    #[command(flatten)]
    data: Data,
    /// The other end of the connection.
    #[arg(long, value_name = "IP")]
    peer: IpAddr,
    /// A line of the configured forwarding header; give it again for more lines, in their order.
    #[arg(long, value_name = "TEXT")]
    forwarded_for: Vec<String>,
}

impl AddressCommand {
    pub fn run(&self) -> ExitCode {
        let Self::Explain(explain) = self;
        let config = match open::configure(&explain.data.data) {
            Ok(config) => config,
            Err(error) => return fail(&error),
        };
        let forwarding = forwarding(&config);
        let mut headers = HeaderMap::new();
        for line in &explain.forwarded_for {
            match HeaderValue::from_str(line) {
                Ok(line) => headers.append(HeaderName::clone(&forwarding.header), line),
                Err(error) => return fail(&error),
            }
        }
        match resolve(explain.peer, &headers, &forwarding) {
            Ok(found) => {
                let hops =
                    found.hops.iter().map(|hop| json!({"text": hop.text, "trusted": hop.trusted, "reason": hop.reason.name()}));
                print_json(&json!({"address": found.client, "peer": found.peer, "hops": hops.collect::<Vec<_>>()}))
            }
            Err(code) => {
                say(&format!("refused: {}", code.name()));
                ExitCode::FAILURE
            }
        }
    }
}
