//! CheckoutParamsGet: a gateway gets what it opens a session with, the password included.

use std::sync::Arc;

use serde::Serialize;

use super::{Checkout, Messages, subject_of, ticket::Ticket, trial_port};
use crate::{
    account::Found,
    id::{AccountKey, CheckoutId},
    password::{
        disclosure::{Disclosed, need_sure},
        version::Version,
    },
    policy::{
        Policy,
        disclosure_plugin::{DisclosurePlugin, Plugin, Protocol, Reach, Unreachable, resolve},
    },
    problem::{Code, Refusal},
    procedure::{CallerKind, Decision, Procedure, Stamp, Subject},
    right::{Acting, act},
    secret::Fingerprint,
    system::System,
    time::Moment,
    variable::{Overrides, Settings, table},
};

/// Give them out.
#[derive(Debug, Serialize)]
pub struct GiveParams {
    /// Of which check-out.
    pub id: CheckoutId,
    /// Of which account of it; none: of the only one, or the ticket's.
    pub account: Option<AccountKey>,
    /// For which kind of session; none: the ticket's, or the only one that the policy has.
    pub plugin: Option<Plugin>,
    /// Of the ticket that came along.
    #[serde(skip)]
    pub ticket: Option<Fingerprint>,
    /// The system variables that are set.
    #[serde(skip)]
    pub settings: Arc<Overrides>,
}

/// What must be known.
#[derive(Clone, Debug, Default)]
pub struct ParamsView {
    /// Who asks.
    pub acting: Acting,
    /// The check-out, if there is one.
    pub checkout: Option<Checkout>,
    /// The ticket that came along, if it is one of ours.
    pub ticket: Option<Ticket>,
    /// The account.
    pub found: Option<Found>,
    /// Its policy.
    pub policy: Option<Policy>,
    /// Its system.
    pub system: Option<System>,
    /// The password in force.
    pub version: Option<Version>,
}

/// What a session is opened with.
#[derive(Clone, Debug, Serialize)]
pub struct Params {
    /// The password.
    pub disclosed: Disclosed,
    /// For which kind of session.
    pub plugin: Plugin,
    /// Where, and how.
    pub reach: Reach,
    /// The keys that the target may show; none: it has none, or it isn't asked for one.
    pub host_keys: Vec<String>,
    /// When the session must end.
    pub ends_at: Moment,
    /// What is shown to the person when something goes wrong.
    #[serde(skip)]
    pub messages: Messages,
    /// Which port is tried to find out why there is no connection.
    #[serde(skip)]
    pub trial_port: Option<u16>,
    /// The ticket, which opens nothing any more.
    pub ticket: Option<Ticket>,
}

impl Procedure for GiveParams {
    const NAME: &'static str = "checkout-params-get";
    type View = ParamsView;
    type Effect = Params;

    fn decide(&self, stamp: &Stamp, view: &ParamsView) -> Decision<Params> {
        self.rule(stamp, view).into()
    }

    fn event(&self, decision: &Decision<Params>) -> &'static str {
        if decision.is_accepted() { "password.disclosed" } else { "checkout.refused" }
    }

    fn subject(&self, effect: Option<&Params>) -> Subject {
        let subject = subject_of(&self.id, None);
        effect.map_or_else(
            || subject.clone(),
            |params| Subject { checkout: subject.checkout.clone(), ..params.disclosed.subject() },
        )
    }
}

impl GiveParams {
    fn rule(&self, stamp: &Stamp, view: &ParamsView) -> Result<Params, Refusal> {
        act(stamp, &view.acting)?;
        let checkout = view.checkout.as_ref().ok_or(Code::CheckoutNotFound)?;
        let ticket = self.ticket(stamp, view)?;
        checkout.need_holding(stamp.at)?;
        let found = Found::living(view.found.as_ref())?;
        let is_other = self.account.as_ref().is_some_and(|account| *account != found.account.key);
        if is_other || !checkout.members.iter().any(|member| member.account_key == found.account.key) {
            return Err(Code::AccountNotFound.into());
        }
        need_sure(&found.account)?;
        let version = view.version.as_ref().ok_or(Code::PasswordNotFound)?;
        let policy = view.policy.as_ref().ok_or(Code::AccountUnbound)?;
        let system = view.system.as_ref().ok_or(Code::AccountHistorical)?;
        let disclosure = self.disclosure(ticket, policy)?;
        let reach = resolve(disclosure, &system.target).map_err(unreachable)?;
        let settings = Settings::of_policy(&self.settings, &policy.terms.options);
        Ok(Params {
            disclosed: Disclosed::last_known(found, version),
            plugin: disclosure.plugin,
            host_keys: host_keys(disclosure.plugin, &reach, system),
            reach,
            ends_at: checkout.ends_at,
            messages: Messages::of(settings),
            trial_port: trial_port(settings),
            ticket: ticket.map(|ticket| ticket.clone().used(stamp.at)),
        })
    }

    /// The ticket. It may be absent only where the installation says so, and only of a gateway; one that is there must be good.
    fn ticket<'v>(&self, stamp: &Stamp, view: &'v ParamsView) -> Result<Option<&'v Ticket>, Refusal> {
        let is_gateway = stamp.actor.as_ref().is_some_and(|actor| actor.kind == CallerKind::Guacamole);
        let is_needed = Settings::global(&self.settings).get(table::CHECKOUT_TICKET_REQUIRED) || !is_gateway;
        if self.ticket.is_none() && !is_needed {
            return Ok(None);
        }
        let ticket = view.ticket.as_ref().ok_or(Code::CheckoutTicketInvalid)?;
        ticket.need_good(&self.id, self.account.as_ref(), stamp.at)?;
        if self.plugin.is_some_and(|plugin| plugin != ticket.plugin) {
            return Err(Code::CheckoutTicketInvalid.into());
        }
        Ok(Some(ticket))
    }

    /// How the account may be reached: as the ticket says, or the question, or the policy if there is one way only.
    fn disclosure<'v>(&self, ticket: Option<&Ticket>, policy: &'v Policy) -> Result<&'v DisclosurePlugin, Refusal> {
        let found = match (ticket.map(|ticket| ticket.plugin).or(self.plugin), &policy.terms.disclosure_plugins[..]) {
            (Some(plugin), _) => policy.disclosure(plugin),
            (None, [only]) => Some(only),
            (None, _) => None,
        };
        found.ok_or_else(|| Code::DisclosurePluginMissing.into())
    }
}

/// The keys that the target may show: the system's own, where the session goes to the system itself.
fn host_keys(plugin: Plugin, reach: &Reach, system: &System) -> Vec<String> {
    let is_own = plugin.protocol() == Protocol::Ssh && reach.host == system.target.address;
    if is_own { system.target.ssh_host_keys.clone() } else { Vec::new() }
}

/// The policy's way leads nowhere from this system: somebody has to set a host name.
fn unreachable(why: Unreachable) -> Refusal {
    let code = Code::DisclosurePluginUnfit;
    Refusal::from(code).at("", code.name(), why.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        checkout::{
            Status,
            testing::{Desk, NOON, accepted, lent},
            ticket::{AddTicket, TICKET_SECONDS, TicketView},
        },
        policy::Mode,
        problem::Code,
    };

    const TEXT: Fingerprint = Fingerprint([1; 32]);

    /// Ann's account, on a policy that lets a gateway in by SSH.
    struct Gate {
        desk: Desk,
        checkout: Checkout,
        settings: Arc<Overrides>,
    }

    impl Gate {
        fn new(plugins: &[Plugin]) -> Self {
            let mut desk = Desk::new(Mode::Push, &[]);
            let attributes = [("hostname".to_owned(), "web1".to_owned())];
            desk.policy.terms.disclosure_plugins =
                plugins.iter().map(|&plugin| DisclosurePlugin { plugin, attributes: attributes.clone().into() }).collect();
            Self { desk, checkout: lent(), settings: Arc::default() }
        }

        fn add(&self, user: &str, account: &str, plugin: Plugin) -> Result<Ticket, Code> {
            let add = AddTicket { id: "c".into(), account: account.into(), plugin, fingerprint: TEXT };
            let view = TicketView {
                acting: Desk::acting(user, ""),
                checkout: Some(self.checkout.clone()),
                policy: Some(self.desk.policy.clone()),
            };
            accepted(add.decide(&self.desk.stamp(Some(user)), &view))
        }

        fn ticket(&self) -> Ticket {
            self.add("ann", "k", Plugin::GuacamoleSsh).unwrap()
        }

        /// As a gateway comes, or another kind of caller.
        fn give(&self, kind: CallerKind, ticket: Option<&Ticket>, alter: impl FnOnce(&mut GiveParams)) -> Result<Params, Code> {
            let mut give = GiveParams {
                id: "c".into(),
                account: None,
                plugin: None,
                ticket: ticket.map(|ticket| ticket.fingerprint),
                settings: self.settings.clone(),
            };
            alter(&mut give);
            let mut opening = self.desk.opening("gateway", "");
            if let Some(standing) = &mut opening.acting.standing {
                standing.kind = kind;
            }
            let view = ParamsView {
                acting: opening.acting,
                checkout: Some(self.checkout.clone()),
                ticket: ticket.cloned(),
                found: opening.found,
                policy: opening.policy,
                system: Some(self.desk.system()),
                version: opening.version,
            };
            let mut stamp = self.desk.stamp(Some("gateway"));
            if let Some(actor) = &mut stamp.actor {
                actor.kind = kind;
            }
            accepted(give.decide(&stamp, &view))
        }

        fn by(&self, ticket: Option<&Ticket>) -> Result<Params, Code> {
            self.give(CallerKind::Guacamole, ticket, |_| {})
        }
    }

    #[test]
    fn only_the_recipient_makes_a_ticket_for_what_he_has() {
        let mut gate = Gate::new(&[Plugin::GuacamoleSsh]);
        gate.checkout.requester = "bob".into();
        let ssh = Plugin::GuacamoleSsh;
        let ticket = gate.ticket();
        assert_eq!((ticket.expires_at, ticket.used_at), (gate.desk.at.plus_seconds(TICKET_SECONDS), None));
        assert_eq!(gate.add("bob", "k", ssh), Err(Code::PermissionMissing), "who asked isn't who has it");
        assert_eq!(gate.add("eve", "k", ssh), Err(Code::CheckoutNotFound));
        assert_eq!(gate.add("ann", "other", ssh), Err(Code::ReferenceNotFound));
        assert_eq!(gate.add("ann", "k", Plugin::GuacamoleVnc), Err(Code::DisclosurePluginMissing));
        gate.checkout.ends_at = gate.desk.at.plus_seconds(10);
        assert_eq!(gate.ticket().expires_at, gate.checkout.ends_at, "it opens nothing after the end");
        for &status in Status::ALL {
            gate.checkout.status = status;
            assert_eq!(gate.add("ann", "k", ssh).is_ok(), status == Status::CheckedOut, "{status:?}");
        }
        gate.checkout = Checkout { starts_at: gate.desk.at.plus_seconds(1), ..lent() };
        assert_eq!(gate.add("ann", "k", ssh), Err(Code::CheckoutNotStarted));
        gate.checkout = Checkout { ends_at: gate.desk.at, ..lent() };
        assert_eq!(gate.add("ann", "k", ssh), Err(Code::CheckoutNotActive));
    }

    #[test]
    fn a_ticket_opens_what_it_is_for_once_and_in_time() {
        let gate = Gate::new(&[Plugin::GuacamoleSsh, Plugin::GuacamoleVnc]);
        let ticket = gate.ticket();
        let params = gate.by(Some(&ticket)).unwrap();
        assert_eq!((params.reach.host.as_str(), params.disclosed.version, params.ends_at), ("web1", 7, gate.checkout.ends_at));
        let used = params.ticket.unwrap();
        assert_eq!(used.used_at, Some(gate.desk.at));
        let invalid = Err(Code::CheckoutTicketInvalid);
        assert_eq!(gate.by(Some(&used)).map(|_| ()), invalid);
        assert_eq!(gate.by(Some(&Ticket { expires_at: gate.desk.at, ..ticket.clone() })).map(|_| ()), invalid);
        assert_eq!(gate.by(Some(&Ticket { checkout: "d".into(), ..ticket.clone() })).map(|_| ()), invalid);
        let other_account = |give: &mut GiveParams| give.account = Some("other".into());
        assert_eq!(gate.give(CallerKind::Guacamole, Some(&ticket), other_account).map(|_| ()), invalid);
        let other_plugin = |give: &mut GiveParams| give.plugin = Some(Plugin::GuacamoleVnc);
        assert_eq!(gate.give(CallerKind::Guacamole, Some(&ticket), other_plugin).map(|_| ()), invalid);
        let ended = Gate { checkout: Checkout { status: Status::Revoking, ..lent() }, ..gate };
        assert_eq!(ended.by(Some(&ticket)).map(|_| ()), Err(Code::CheckoutNotActive));
    }

    #[test]
    fn without_a_ticket_only_a_gateway_gets_in_and_only_where_that_is_set() {
        let mut gate = Gate::new(&[Plugin::GuacamoleSsh]);
        assert_eq!(gate.by(None).map(|_| ()), Err(Code::CheckoutTicketInvalid));
        gate.settings = Arc::new([("CHECKOUT_TICKET_REQUIRED".to_owned(), "false".to_owned())].into());
        assert_eq!(gate.by(None).unwrap().plugin, Plugin::GuacamoleSsh);
        let person = gate.give(CallerKind::User, None, |_| {});
        assert_eq!(person.map(|_| ()), Err(Code::CheckoutTicketInvalid));
        let used = Ticket { used_at: Some(NOON), ..gate.ticket() };
        assert_eq!(gate.by(Some(&used)).map(|_| ()), Err(Code::CheckoutTicketInvalid), "one that is shown must be good");
        let two = Gate { settings: gate.settings.clone(), ..Gate::new(&[Plugin::GuacamoleSsh, Plugin::GuacamoleVnc]) };
        assert_eq!(two.by(None).map(|_| ()), Err(Code::DisclosurePluginMissing), "nobody guesses which");
        let vnc = two.give(CallerKind::Guacamole, None, |give| give.plugin = Some(Plugin::GuacamoleVnc));
        assert_eq!(vnc.unwrap().plugin, Plugin::GuacamoleVnc);
    }
}
