//! What the server has, and how the application is put together.

use std::sync::Arc;

use actix_web::{HttpResponse, Route, guard, web};
use storage::Store;
use utoipa_actix_web::service_config;

use crate::changes::Changes;
use crate::checkout_watch::CheckoutWatch;
use crate::clock::Clock;
use crate::credential::Credentials;
use crate::guard::address::Forwarding;
use crate::guard::anywhere::Anywhere;
use crate::guard::filter::Filter;
use crate::guard::plugin::access::AccessPlugin;
use crate::guard::rate::Rates;
use crate::guard::route;
use crate::key::Keyring;
use crate::known_checkouts::KnownCheckouts;
use crate::principals::Principals;
use crate::problem::{self, Problem};
use crate::readiness::Readiness;
use crate::settings::Settings;
use crate::target::Reachable;
use crate::{contract, docs, operation};

/// What all requests share. Made once, when everything that it names is there.
pub struct Edge {
    /// The time.
    pub clock: Clock,
    /// The tables.
    pub store: Store,
    /// Sealing and fingerprints.
    pub keys: Arc<Keyring>,
    /// Hashes passwords, so many at a time.
    pub credentials: Credentials,
    /// What each source may use.
    pub rates: Rates,
    /// Which function each kind of caller may call.
    pub filter: Filter,
    /// Who may see which password, where the operator has a program that says so.
    pub access: Option<AccessPlugin>,
    /// From where anybody may log in with a password.
    pub anywhere: Anywhere,
    /// Whose word on a client's address is taken.
    pub forwarding: Forwarding,
    /// Web pages that may call: exact origins.
    pub cors_origins: Vec<String>,
    /// What stands before `/v1` in the public URL: `""` or `/prefix`.
    pub location_prefix: String,
    /// Who stands behind a token.
    pub principals: Principals,
    /// System variables, as they are now.
    pub settings: Settings,
    /// Who waits for changes of passwords, and who works on them.
    pub changes: Changes,
    /// Who watches check-outs.
    pub checkout_watch: CheckoutWatch,
    /// The check-outs that gateways ask about.
    pub known_checkouts: KnownCheckouts,
    /// Which targets may be spoken to.
    pub reachable: Reachable,
    /// Rules that the configuration file loosens.
    pub flags: Flags,
    /// Whether requests can be served now.
    pub readiness: Readiness,
}

/// Rules that the configuration file loosens, and nobody over the API.
#[derive(Clone, Copy, Debug, Default)]
pub struct Flags {
    /// Allow-lists may hold networks shorter than /8 or /32.
    pub allow_wide_networks: bool,
}

/// Everything that is served: the operations, and what stands outside of `/v1`.
pub fn configure(edge: web::Data<Edge>) -> impl FnOnce(&mut web::ServiceConfig) {
    move |config| {
        config.app_data(edge);
        operation::register_first(config);
        operation::register(&mut service_config::ServiceConfig::new(config));
        for (path, route) in [
            ("/openapi.json", read().to(openapi)),
            ("/healthz", read().to(healthz)),
            ("/readyz", read().to(readyz)),
            ("/problems/{code}", read().to(problem::page)),
        ] {
            config.service(web::resource(path).route(route).default_service(web::to(route::read_only)));
        }
        docs::configure(config);
        config.default_service(web::to(route::unknown));
    }
}

/// GET and HEAD: monitors ask so.
pub(crate) fn read() -> Route {
    web::route().guard(guard::Any(guard::Get()).or(guard::Head()))
}

/// The contract, byte for byte as it is committed.
async fn openapi() -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(contract::text())
}

/// The process lives.
async fn healthz() -> HttpResponse {
    HttpResponse::Ok().json(serde_json::json!({"status": "alive"}))
}

/// The server serves, and a load balancer may send it requests.
async fn readyz(edge: web::Data<Edge>) -> Result<HttpResponse, Problem> {
    Ok(HttpResponse::Ok().json(edge.readiness.check(&edge.store, &edge.keys).await?))
}

/// The application with its guards; what is wrapped last runs first.
#[macro_export]
macro_rules! application {
    ($edge:expr) => {
        actix_web::App::new()
            .configure($crate::edge::configure($edge))
            .wrap(actix_web::middleware::from_fn($crate::guard::outermost))
            .wrap(tracing_actix_web::TracingLogger::<$crate::guard::log::RequestSpan>::new())
    };
}

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
