//! The words of disclosure plugins.

use domain::policy::disclosure_plugin::DisclosurePlugin as Ruled;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::wire::{PluginName, TextMap};

/// A way to reach lent accounts through a gateway.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DisclosurePluginNew {
    /// What opens the session; each once.
    plugin: PluginName,
    /// How, where that isn't the default, by the gateway's own names; nothing. Of each plugin: `guacamole-url`, `hostname` (`%server%`, which
    /// stands for the system's address), `port` (that of the system where its connector speaks the protocol, else the protocol's own). Of
    /// `guacamole-ssh`: `color-scheme`, `font-name`, `font-size` (12). Of `guacamole-rdp` and `guacamole-remote-app`: `color-depth`,
    /// `console` (false), `disable-audio` (true), `domain`, `enable-printing` (false), `height`, `ignore-cert` (false), `security` (rdp),
    /// `width`. Of `guacamole-remote-app`: `remote-app`, which it needs, `remote-app-args` (`%server%` stands for the system's address in it,
    /// too), `remote-app-dir`. Of `guacamole-telnet`: `password-regex` (`[Pp]assword:`), `username-regex` (`[Ll]ogin:`). Of
    /// `guacamole-vnc`: `autoretry` (0), `cursor` (local), `encodings`, `read-only` (false), `swap-red-blue` (false). Never a secret: the
    /// gateway is given the account's own.
    attributes: Option<TextMap<64>>,
}

/// A way to reach lent accounts through a gateway.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DisclosurePlugin {
    /// What opens the session.
    plugin: PluginName,
    /// How, where that isn't the default.
    attributes: TextMap<64>,
}

impl From<&DisclosurePluginNew> for Ruled {
    fn from(new: &DisclosurePluginNew) -> Self {
        Self { plugin: new.plugin.0, attributes: new.attributes.clone().map(TextMap::into_texts).unwrap_or_default() }
    }
}

impl From<&Ruled> for DisclosurePlugin {
    fn from(one: &Ruled) -> Self {
        Self { plugin: PluginName(one.plugin), attributes: TextMap::server(one.attributes.clone()) }
    }
}

#[cfg(test)]
mod tests {
    use domain::policy::disclosure_plugin::Plugin;

    use crate::contract;

    #[test]
    fn every_attribute_is_told_of() {
        let schema = &contract::document()["components"]["schemas"]["DisclosurePluginNew"];
        let told = schema["properties"]["attributes"]["description"].as_str().unwrap();
        for attribute in Plugin::ALL.iter().flat_map(|plugin| plugin.attributes()) {
            let spellings = match attribute.default {
                "" => vec![format!("`{}`", attribute.name)],
                default => vec![format!("`{}` ({default})", attribute.name), format!("`{}` (`{default}`", attribute.name)],
            };
            assert!(spellings.iter().any(|spelling| told.contains(spelling)), "{}", attribute.name);
        }
    }
}
