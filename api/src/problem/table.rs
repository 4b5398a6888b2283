//! Every problem code, once: its status, its name, its title, and the advice that its page gives. Nothing else may invent a code.

/// Declares [`Code`]: under each status, `Variant "code" "Title" "Advice"`.
macro_rules! codes {
    ($($status:literal { $($variant:ident $name:literal $title:literal $advice:literal)+ })+) => {
        /// A problem code: what programs read.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code { $($(#[doc = $title] $variant,)+)+ }

        impl Code {
            /// In the order of the table.
            pub const ALL: &'static [Self] = &[$($(Self::$variant,)+)+];

            /// The HTTP status that always goes with it.
            pub const fn status(self) -> u16 {
                match self { $($(Self::$variant)|+ => $status,)+ }
            }

            /// As it stands in `code`.
            pub const fn name(self) -> &'static str {
                match self { $($(Self::$variant => $name,)+)+ }
            }

            /// As it stands in `title`.
            pub const fn title(self) -> &'static str {
                match self { $($(Self::$variant => $title,)+)+ }
            }

            /// What it means and what to do: the text of its page.
            pub const fn advice(self) -> &'static str {
                match self { $($(Self::$variant => $advice,)+)+ }
            }
        }
    };
}

codes! {
    400 {
        RequestMalformed "request-malformed" "The request is not proper HTTP"
            "The request line or the headers break HTTP, or the header Authorization is there twice. Correct the program or the proxy that wrote them."
        ForwardingMalformed "forwarding-malformed" "The forwarding header can't be used"
            "A trusted proxy sent a forwarding header that is empty, has too many hops, or names a hop that is no plain IP address. Configure the proxy to append the bare address of its peer, without port, brackets or quotes."
        ForwardingMissing "forwarding-missing" "The proxy sent no forwarding header"
            "The connection came from a trusted proxy, and the header that names the client is not there. Configure the proxy to send it, or mark the proxy as a client of its own."
        ForwardingUntrusted "forwarding-untrusted" "A forwarding header came from a peer that is no trusted proxy"
            "A process on the server's own machine forwards requests and is not listed as a trusted proxy. List it, or call without the forwarding headers."
        ForwardingNoClient "forwarding-no-client" "The forwarding header names proxies only"
            "Every hop of the forwarding header is a trusted proxy, so nobody is left who could be the client. Check the list of trusted proxies: it may be too wide."
        BodyMalformed "body-malformed" "The body is not proper JSON"
            "The body is not JSON in UTF-8, has the same key twice in one object, or is nested deeper than 16 levels. Let a JSON library write it."
        BodyInvalid "body-invalid" "The body breaks the schema"
            "A field is missing, unknown, null, of the wrong type or out of bounds; `errors` names the places. Compare the body with the schema of the operation."
        BodyUnexpected "body-unexpected" "The operation takes no body"
            "Send no body at all; only on POST, PUT and PATCH an empty object is accepted in its place."
        ParameterInvalid "parameter-invalid" "A parameter breaks the schema"
            "A path or query parameter has a value that its schema refuses; `errors` names it. Ids are compared exactly, in their case too; a `userId` in any case."
        ParameterMissing "parameter-missing" "A parameter is missing"
            "The operation needs a query parameter that was not sent; `errors` names it."
        ParameterUnknown "parameter-unknown" "A parameter is not known"
            "The operation does not know a query parameter that was sent. It is refused and not ignored, so that a misspelt filter can't list everything."
        ParameterRepeated "parameter-repeated" "A parameter is there twice"
            "Each query parameter may stand once. Send it once; there are no lists in query parameters."
        HeaderInvalid "header-invalid" "A header breaks the schema"
            "A header that the operation reads, such as If-Match or Idempotency-Key, is there twice or has a form that its schema refuses; `errors` names it."
    }
    401 {
        CredentialsInvalid "credentials-invalid" "The credentials are not accepted"
            "User, password, one-time password, address or way in do not fit together; the answer is the same whatever the reason is. The true reason stands in the journal and in the server's log under the request id, for an administrator to look up."
        SessionMissing "session-missing" "A session is needed"
            "The request has no header Authorization. Open a session with Login or LoginEx, and send its token as `Authorization: Bearer <token>`."
        SessionInvalid "session-invalid" "The session is not accepted"
            "The token is unknown, ended, idle for too long, or used from an address that is not allowed; the answer is the same whatever the reason is. Log in again; if that does not help, an administrator finds the true reason in the journal under the request id."
    }
    403 {
        FunctionNotAllowed "function-not-allowed" "The caller may not call this function"
            "This kind of caller may not call the function at all, by the built-in filter or by the API admin plugin. No permission changes that; use a caller of another kind."
        PermissionMissing "permission-missing" "A permission on the policy is missing"
            "The caller sees the object and may not do this with it. A user group must grant the permission on its policy, and no group may deny it; of a password, the operator's password access plugin has the last word."
        PrivilegeMissing "privilege-missing" "An administrative privilege is missing"
            "The function needs an administrative privilege that the caller does not hold; the page of the operation names it. An administrator with the privilege `console` can grant it."
        PrivilegeNotHeld "privilege-not-held" "Nobody grants what he has not"
            "The change would give somebody a privilege that the caller does not hold, or touch an administrator with more rights than the caller. Let an administrator do it who holds all of them."
        AdministratorOwnRights "administrator-own-rights" "Nobody changes his own rights"
            "The caller would change his own privileges, addresses or state. Another administrator must do it."
        GroupOwnMembership "group-own-membership" "Nobody edits a group that he is in"
            "The caller is a member of the group, or would become one by this change. Somebody who is not in it must do it."
        ActingAsRefused "acting-as-refused" "The caller can't act as that person"
            "The person named at the login is not there, not enabled or no person, or holds a right that the caller does not; or the caller is no program. In such a session nobody makes credentials: use one of the caller's own."
        ApprovalByRequester "approval-by-requester" "Nobody approves what he asked for"
            "Requester and recipient of a check-out can't approve it. Another authorizer must decide."
        CheckoutTicketInvalid "checkout-ticket-invalid" "The ticket opens nothing"
            "The parameters of a check-out are given out for a ticket that its recipient asked for, once and within a minute. This one is absent, used, too old, or made for something else; the journal knows which. Ask for a new one with CheckoutTicketAdd."
    }
    404 {
        RouteUnknown "route-unknown" "No such route"
            "Nothing is at this path. Paths are exact: no trailing slash, no empty segment, no encoded slash, backslash or dot."
        AdministratorNotFound "administrator-not-found" "No such administrator"
            "There is no product administrator with this id, or the caller may not see it."
        AdministratorGroupNotFound "administrator-group-not-found" "No such administrator group"
            "There is no administrator group with this id, or the caller may not see it."
        UserClassNotFound "user-class-not-found" "No such user class"
            "There is no user class with this id, or the caller may not see it."
        UserGroupNotFound "user-group-not-found" "No such user group"
            "There is no user group with this id, or the caller may not see it."
        PolicyNotFound "policy-not-found" "No such managed system policy"
            "There is no managed system policy with this id, or the caller has no permission on it."
        SystemNotFound "system-not-found" "No such managed system"
            "There is no managed system with this id, or the caller has no permission on any of its policies."
        AccountNotFound "account-not-found" "No such managed account"
            "There is no such account on the system, or the caller has no permission on its policy. System and account ids are compared exactly."
        PasswordNotFound "password-not-found" "The account has no password"
            "The account is managed, and no password is kept for it yet, or not in this version. Store one with ManagedAccountOverridePassword."
        PasswordChangeNotFound "password-change-not-found" "No such password change"
            "There is no password change with this id, or it is not the caller's and he may not see its account."
        CheckoutNotFound "checkout-not-found" "No such check-out"
            "There is no check-out with this id, or the caller has no part in it."
        CheckoutRequestNotFound "checkout-request-not-found" "No such check-out request"
            "There is no check-out request with this id, or the caller has no part in it."
        SessionNotFound "session-not-found" "No such session"
            "There is no open session with this id; it may have ended."
        VariableNotFound "variable-not-found" "No such system variable"
            "There is no system variable with this name. SystemVariableList names all."
    }
    405 {
        MethodNotAllowed "method-not-allowed" "The route knows no such method"
            "The path exists and takes other methods; the header Allow names them."
    }
    408 {
        RequestTimeout "request-timeout" "The request took too long to arrive"
            "The body did not arrive within 10 seconds. Nothing was done; send it again."
    }
    409 {
        AdministratorExists "administrator-exists" "The administrator is there already"
            "An administrator has this id, in whatever case, or had it before: ids are never used again. Choose another id, or update the one that is there."
        AdministratorGroupExists "administrator-group-exists" "The administrator group is there already"
            "An administrator group has this id. Choose another id, or update the one that is there."
        UserClassExists "user-class-exists" "The user class is there already"
            "A user class has this id. Choose another id, or update the one that is there."
        UserGroupExists "user-group-exists" "The user group is there already"
            "A user group has this id. Choose another id, or update the one that is there."
        PolicyExists "policy-exists" "The policy is there already"
            "A managed system policy has this id, or had it before and governed accounts. Choose another id, or update the one that is there."
        SystemExists "system-exists" "The system is there already"
            "A managed system has this id. Choose another id, or update the one that is there."
        AccountExists "account-exists" "The account is there already"
            "The account is managed already. Find it with ManagedAccountFind, and update it."
        AdministratorBuiltIn "administrator-built-in" "A built-in administrator can't be deleted"
            "The administrator belongs to the product, or is the last one who could repair it. Disable it instead where that is possible."
        ObjectInUse "object-in-use" "Something still uses the object"
            "Another object refers to this one; `errors` or `detail` say which kind. Remove the reference first."
        ObjectFull "object-full" "The object holds as much as it may"
            "A user class has 10,000 explicit users, or a user group 1,000 access controls. Remove one first, or use another class or group beside it."
        PasswordChanging "password-changing" "The password is being changed"
            "A change of this password is running, and only its end tells which password is right. Wait for the time of Retry-After, and try again."
        PasswordInDoubt "password-in-doubt" "It is not known which password is right"
            "A change of this password ended without a clear answer of the target, and the server is finding out. Wait for the time of Retry-After; RecoverKeyByAccount shows the last known one to who may."
        PasswordChangeImminent "password-change-imminent" "The password is about to be changed"
            "A scheduled change of this password is due within minutes. Wait until it is done, and try again."
        PasswordChangeOpen "password-change-open" "A change of this password is open"
            "An override never joins another change. Wait until the open change is settled, and try again."
        PasswordChangeSettled "password-change-settled" "The change is settled"
            "It has ended, and what ended stays as it is. Ask for a new change."
        RandomizationDisabled "randomization-disabled" "The policy changes no passwords now"
            "Changes are switched off, in the account's policy or for the whole installation (RES_RANDOMIZATION_ENABLED). Switch them on, or wait for the scheduled one."
        SystemUntrusted "system-untrusted" "The system is not trusted"
            "Connector, address, host identity or administrator of the system changed, and nothing is sent to it until somebody has looked. Check it, and call ManagedSystemTrust."
        PolicyModeUnsupported "policy-mode-unsupported" "The policy's mode does not allow it"
            "The function needs another mode: the password of a vault-only account is not changed on a target. Use ManagedAccountOverridePassword to store one."
        AuthenticationTypeUnsupported "authentication-type-unsupported" "The policy's authentication types do not allow it"
            "The account's policy does not manage this kind of credential, or a kind that is in use can't be removed. Change the policy's authentication types first."
        AccountUnbound "account-unbound" "The account is under no policy"
            "Without a policy nothing says how its password is made and who gets it. Put it under a policy with ManagedAccountUpdate."
        AccountHistorical "account-historical" "The account is only kept for history"
            "The account or its system is no longer managed. Add it again, or read the last known password with RecoverKeyByAccount."
        ManagingNodesSeveral "managing-nodes-several" "The accounts are managed by several nodes"
            "Nothing was changed. `detail` names the nodes. Ask again for the accounts of one node at a time, or with `performLocally: true`: then the node that answers makes all the changes."
        CheckoutRequestExists "checkout-request-exists" "The recipient has asked for the account already"
            "An earlier request of the same recipient for this account still waits, is approved, or has become a check-out that is open. Use that one, or ask again with another `onConflict`."
        AccountQuarantined "account-quarantined" "The account is not lent"
            "Its last password is in doubt, a check-in failed, or it was never randomized. Repair that first; the account's `quarantineReason` names it."
        CheckoutLimitReached "checkout-limit-reached" "The account is lent as often as it may be"
            "As many check-outs are open as the policy allows. Wait until one is checked in."
        CheckoutNotStarted "checkout-not-started" "The check-out has not begun"
            "The time for which it was asked lies ahead. Try again at `startsAt`."
        CheckoutNotActive "checkout-not-active" "The check-out is not open"
            "It was checked in, revoked or has expired. Ask for a new one."
        CheckoutInProgress "checkout-in-progress" "The check-out is changing its state"
            "It is being opened or closed. Try again in a moment."
        CheckoutAlreadyUsed "checkout-already-used" "The request was used already"
            "Each approved request opens one check-out. Ask for a new one."
        CheckoutRequestChanged "checkout-request-changed" "The request was changed meanwhile"
            "What is asked is no longer what was looked at. Read the request again, and decide with its new `contentHash`."
        CheckoutRequestNotPending "checkout-request-not-pending" "The request is decided already"
            "It was approved, denied, canceled or has expired. Read it to see its state."
        CheckoutRequestNotApproved "checkout-request-not-approved" "The request is not approved"
            "Wait until enough authorizers have approved it."
        ApprovalRepeated "approval-repeated" "The authorizer has decided already"
            "Each authorizer decides once. Nothing was changed."
        ApprovalExpired "approval-expired" "The approval is no longer valid"
            "The time within which it had to be used is over. Ask again."
        IdempotencyKeyInProgress "idempotency-key-in-progress" "The first request with this key is still running"
            "Wait for the time of Retry-After, and repeat with the same key: the answer will be the first one's."
        IdempotencyAnswerGone "idempotency-answer-gone" "The first answer is no longer kept"
            "The request with this key was done, and its answer held a secret that is shown again for ten minutes only. Nothing was done twice; read the secret with the function that shows it."
    }
    412 {
        RevisionStale "revision-stale" "The object has changed meanwhile"
            "Somebody changed the object after it was read. Read it again, and repeat the change with the new revision."
    }
    413 {
        BodyTooLarge "body-too-large" "The body is too large"
            "A body may have 65,536 bytes. Send less in one request."
    }
    415 {
        MediaTypeUnsupported "media-type-unsupported" "The body must be application/json"
            "Send `Content-Type: application/json`, without a charset or with utf-8, and without Content-Encoding."
    }
    422 {
        PasswordTooWeak "password-too-weak" "The password breaks the policy"
            "The password keeps the schema and breaks rules of the account's password policy; `errors` names each rule. Choose another one."
        PasswordReused "password-reused" "The password was used before"
            "The password is among the last ones of this account. Choose another one."
        PasswordCurrentRequired "password-current-required" "One's own password is changed with the current one"
            "Who changes his own password sends the current one too, as `currentPassword`."
        AdministratorPasswordUnsupported "administrator-password-unsupported" "Such a caller gets no password from outside"
            "The passwords of a caller with one-time passwords are made by the server only. Get a first one with OTPAPIUserPasswordUpdate."
        PrivilegeNotCombinable "privilege-not-combinable" "A caller privilege stands alone"
            "The privileges `apicaller`, `otpcaller` and `guacamolecaller` are ways in and not rights: an administrator has one of them and nothing beside it, or none."
        PrivilegeUnknown "privilege-unknown" "No such privilege"
            "A word is no administrative privilege. The privileges are listed in the schema `Privilege`."
        AddressEntryInvalid "address-entry-invalid" "An address entry can't be used"
            "An entry of an allow-list is no network in its one spelling: address, slash, prefix length, no host bits; `errors` says what is wrong with which entry."
        AccessControlContradictory "access-control-contradictory" "A permission is granted and denied"
            "The same permission stands in `grant` and in `deny` of one access control. Decide for one."
        ReferenceNotFound "reference-not-found" "An id in the body is not there"
            "The body names an object that does not exist, or that the caller may not see; `errors` names the place."
        OptionUnknown "option-unknown" "No such option"
            "A policy option has the name of no system variable that policies may override. SystemVariableList names all."
        OptionValueInvalid "option-value-invalid" "The option's value can't be used"
            "The value does not fit the variable's type or bounds; `errors` names the place, SystemVariableList the bounds."
        OptionContradictory "option-contradictory" "Options contradict each other"
            "Two values exclude each other, such as a minimum above its maximum; `errors` names the places."
        ConnectorUnknown "connector-unknown" "No such connector"
            "The server has no connector of this name. ConnectorList names all."
        ConnectorOptionInvalid "connector-option-invalid" "A connector option can't be used"
            "The connector does not know the option, needs one that is missing, or refuses its value; `errors` names the place, ConnectorList the options."
        CursorInvalid "cursor-invalid" "The cursor is not one of this list"
            "The cursor was made for another list or other filters, is older than 24 hours, or was not made here. Begin the list again without a cursor."
        OtpSuccessorReused "otp-successor-reused" "The next password was used before"
            "The hash that was sent as `nextPasswordHash` belongs to a password that this caller had before. Make a new random one."
        CheckoutIntervalTooShort "checkout-interval-too-short" "The check-out is too short"
            "The policy asks for a longer one. Its options name the bounds."
        CheckoutIntervalTooLong "checkout-interval-too-long" "The check-out is too long"
            "The policy allows a shorter one only. Its options name the bounds."
        ExtensionNotAllowed "extension-not-allowed" "The check-out can't be extended"
            "The policy does not allow an extension, or not that far. Ask for a new check-out."
        AuthorizerMissing "authorizer-missing" "There are not enough authorizers"
            "The policy asks for more approvals than there are people who could give one. Add authorizers to the policy."
        DisclosurePluginMissing "disclosure-plugin-missing" "The policy has no such disclosure plugin"
            "Accounts of this policy can't be reached in this way. Use one of the plugins in its disclosurePlugins, or have one added."
        DisclosurePluginUnfit "disclosure-plugin-unfit" "The disclosure plugin doesn't lead to this system"
            "The system has no address, or none that fits into the plugin's attributes. Set the attribute `hostname` of the plugin in the policy."
        IdempotencyKeyReused "idempotency-key-reused" "The key was used for another request"
            "An Idempotency-Key belongs to one request: path and body must be the same. Make a new key for each request."
    }
    429 {
        RateExceeded "rate-exceeded" "Too many requests"
            "The caller or its address sends more than its budget allows. Wait for the time of Retry-After."
        LoginRateExceeded "login-rate-exceeded" "Too many logins"
            "Too many logins came from this address. Wait for the time of Retry-After; a program should keep its session and not log in for each call."
    }
    431 {
        HeaderTooLarge "header-too-large" "The headers are too large"
            "All header lines together may have 32,768 bytes. Send less."
    }
    500 {
        InternalError "internal-error" "The server failed"
            "Something went wrong that is not the caller's fault. The server's log tells more under the request id; give it to who runs the server."
        IntegrityBroken "integrity-broken" "A stored value fails its seal"
            "A row or a secret was changed outside the product, or the wrong key is in use; it is not used. Who runs the server must look at once: the journal and `strongroom journal verify` tell more."
    }
    503 {
        ServerBusy "server-busy" "The server is busy"
            "A queue is full or the request took too long; nothing was changed. Wait for the time of Retry-After, and repeat."
        StoreUnavailable "store-unavailable" "The database can't be reached"
            "Nothing was changed. Wait for the time of Retry-After, and repeat."
        QuorumMissing "quorum-missing" "Too few nodes agree"
            "The node is cut off from the majority and does not answer what may be outdated. Wait for the time of Retry-After, or ask another node."
        OutcomeUnknown "outcome-unknown" "It is not known whether it was done"
            "The connection to the database was lost, or the time ran out, while the change was being written. Repeat with the same Idempotency-Key: it is then done once at most."
        JournalUnavailable "journal-unavailable" "The journal can't be written"
            "What can't be journalled is not done, and no secret is shown. Who runs the server must look at once; the disk may be full."
    }
}

impl Code {
    /// The number that the older IDAPI gave it, where that is known.
    pub const fn idapi_number(self) -> Option<u16> {
        match self {
            Self::CredentialsInvalid | Self::SessionInvalid => Some(3),
            Self::PasswordChangeImminent | Self::PasswordChanging => Some(58),
            Self::PasswordTooWeak => Some(186),
            _ => None,
        }
    }

    /// Whether the answer carries `Retry-After`; for most of them trying again is the advice.
    pub const fn is_passing(self) -> bool {
        matches!(self.status(), 429 | 503)
            || matches!(self, Self::PasswordChanging | Self::PasswordInDoubt | Self::IdempotencyKeyInProgress)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn names_are_words_and_stand_once() {
        let word = regex::Regex::new("^[a-z]+(-[a-z]+)*$").unwrap();
        let names: HashSet<&str> = Code::ALL.iter().map(|code| code.name()).collect();
        assert_eq!(names.len(), Code::ALL.len());
        for code in Code::ALL {
            assert!(word.is_match(code.name()), "{code:?}");
            assert!(code.advice().ends_with('.') && !code.title().ends_with('.'), "{code:?}");
        }
    }
}
