//! The operations. Generated from the contract.
use crate::Client;
impl Client {
    /// List the sessions that live.
    ///
    /// Oldest first. A session that lies idle may stay in the list for a fifth of its idle limit longer. Sessions of who holds what the caller lacks are left out, so a page may be short.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `GET` request to `/v1/sessions`
    ///
    /// Arguments:
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.session_list()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn session_list(&self) -> builder::SessionList<'_> {
        builder::SessionList::new(self)
    }
    /// Open a session with a password.
    ///
    /// For programs (`apicaller`), gateways (`guacamolecaller`), and people: administrators without a way in. Whatever is wrong is answered with the same 401, at the same cost; the journal knows the reason. After too many failures from one address the caller is refused from there for a while, and after a hundred in a row from everywhere. With `authConsoleUser` a program acts as that person as long as the session lasts, with no right that either of them lacks, and from its own addresses; with a right password a refusal of that is 403.
    ///
    /// Demands: no session.
    ///
    /// Sends a `POST` request to `/v1/sessions`
    ///
    /// ```ignore
    /// let response = client.login()
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn login(&self) -> builder::Login<'_> {
        builder::Login::new(self)
    }
    /// Open a session with a one-time password.
    ///
    /// When `passwordRotated` is true, the password just used is spent: store `nextPassword`, then call LoginExConfirm. If the answer is lost, send the same request again from the same address within two minutes: it gives the same `nextPassword`. Safer still: make the next password yourself, store it, and send its SHA-256 as `nextPasswordHash`. Under an Idempotency-Key no answer is kept; a repeat needs the same key.
    ///
    /// Demands: no session.
    ///
    /// Sends a `POST` request to `/v1/sessions/otp`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.login_ex()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn login_ex(&self) -> builder::LoginEx<'_> {
        builder::LoginEx::new(self)
    }
    /// Confirm that the next one-time password is stored.
    ///
    /// From then on the spent one is refused, and said to be replayed. Done already, or nothing to do, is 204 too: its own answer may be lost.
    ///
    /// Demands: a session.
    ///
    /// Sends a `POST` request to `/v1/sessions/current/otp-confirmation`
    ///
    /// ```ignore
    /// let response = client.login_ex_confirm()
    ///    .send()
    ///    .await;
    /// ```
    pub fn login_ex_confirm(&self) -> builder::LoginExConfirm<'_> {
        builder::LoginExConfirm::new(self)
    }
    /// Show the session of the token.
    ///
    /// Demands: a session.
    ///
    /// Sends a `GET` request to `/v1/sessions/current`
    ///
    /// ```ignore
    /// let response = client.session_get()
    ///    .send()
    ///    .await;
    /// ```
    pub fn session_get(&self) -> builder::SessionGet<'_> {
        builder::SessionGet::new(self)
    }
    /// End the session of the token.
    ///
    /// Demands: a session.
    ///
    /// Sends a `DELETE` request to `/v1/sessions/current`
    ///
    /// ```ignore
    /// let response = client.logout()
    ///    .send()
    ///    .await;
    /// ```
    pub fn logout(&self) -> builder::Logout<'_> {
        builder::Logout::new(self)
    }
    /// End a session.
    ///
    /// At once on the node that is asked, within a second on all others. Sessions of who holds what the caller lacks are not there.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `DELETE` request to `/v1/sessions/{sessionId}`
    ///
    /// Arguments:
    /// - `session_id`: Of the session.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// ```ignore
    /// let response = client.session_revoke()
    ///    .session_id(session_id)
    ///    .idempotency_key(idempotency_key)
    ///    .send()
    ///    .await;
    /// ```
    pub fn session_revoke(&self) -> builder::SessionRevoke<'_> {
        builder::SessionRevoke::new(self)
    }
    /// Explain which client address the server sees.
    ///
    /// Of this very request and one's own list; with privilege `console` also of a supposed request, and of anybody's list. A supposed request that has no client address is answered with 422, and the code that it would get stands in `errors`.
    ///
    /// Demands: a session.
    ///
    /// Sends a `GET` request to `/v1/client-address`
    ///
    /// Arguments:
    /// - `forwarded_for`: What that request would carry in the configured header, instead of none.
    /// - `peer`: The other end of a supposed connection, instead of this one's.
    /// - `user_id`: Whose list to look at, instead of one's own.
    /// ```ignore
    /// let response = client.client_address_explain()
    ///    .forwarded_for(forwarded_for)
    ///    .peer(peer)
    ///    .user_id(user_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn client_address_explain(&self) -> builder::ClientAddressExplain<'_> {
        builder::ClientAddressExplain::new(self)
    }
    /// Get the password of an account.
    ///
    /// The password in force. While it is being changed the answer waits for the end, for five seconds at most. Each answer is journalled before it leaves. Where the operator has a password access plugin, its word stands for the permission.
    ///
    /// Demands: permission `preapproved-checkout`.
    ///
    /// Sends a `GET` request to `/v1/passwords/current`
    ///
    /// Arguments:
    /// - `account_id`: Its name there. Compared exactly.
    /// - `resource_id`: Its system, a deleted one too. Compared exactly: upper case.
    /// ```ignore
    /// let response = client.km_key_get_by_account()
    ///    .account_id(account_id)
    ///    .resource_id(resource_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn km_key_get_by_account(&self) -> builder::KmKeyGetByAccount<'_> {
        builder::KmKeyGetByAccount::new(self)
    }
    /// Recover the last known password of an account.
    ///
    /// Also of an account that is unbound, historical or deleted, or whose password is in doubt. Each answer is journalled before it leaves. Where the operator has a password access plugin, its word stands for the privilege.
    ///
    /// Demands: privilege `recoverpwd`.
    ///
    /// Sends a `GET` request to `/v1/passwords/last-known`
    ///
    /// Arguments:
    /// - `account_id`: Its name there. Compared exactly.
    /// - `resource_id`: Its system, a deleted one too. Compared exactly: upper case.
    /// ```ignore
    /// let response = client.recover_key_by_account()
    ///    .account_id(account_id)
    ///    .resource_id(resource_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn recover_key_by_account(&self) -> builder::RecoverKeyByAccount<'_> {
        builder::RecoverKeyByAccount::new(self)
    }
    /// List the passwords of an account, without showing them.
    ///
    /// By `version`, ascending: the oldest first.
    ///
    /// Demands: permission `view-properties` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `GET` request to `/v1/managed-accounts/{accountKey}/password-versions`
    ///
    /// Arguments:
    /// - `account_key`: Stands for one account of one system for ever.
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.password_version_list()
    ///    .account_key(account_key)
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn password_version_list(&self) -> builder::PasswordVersionList<'_> {
        builder::PasswordVersionList::new(self)
    }
    /// Get a password of an account's history.
    ///
    /// One that was in force before. The one in force takes `preapproved-checkout` too; candidates are never shown. Each answer is journalled before it leaves.
    ///
    /// Demands: permission `access-history`.
    ///
    /// Sends a `GET` request to `/v1/managed-accounts/{accountKey}/password-versions/{version}`
    ///
    /// Arguments:
    /// - `account_key`: The account.
    /// - `version`: The number of the password.
    /// ```ignore
    /// let response = client.password_version_get()
    ///    .account_key(account_key)
    ///    .version(version)
    ///    .send()
    ///    .await;
    /// ```
    pub fn password_version_get(&self) -> builder::PasswordVersionGet<'_> {
        builder::PasswordVersionGet::new(self)
    }
    /// Change the password of an account to a random one.
    ///
    /// The server makes it, stores it, has the system's administrator put it in force, and proves it by a login. An open randomization whose password nobody was shown is joined; behind any other change it waits for its turn. The answer waits for the end, for `waitSeconds` at most; 200 says that the change is settled, and `status` how. Only under a policy of the mode `push`.
    ///
    /// Demands: permission `randomize-override` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `POST` request to `/v1/password-changes/randomize`
    ///
    /// Arguments:
    /// - `wait_seconds`: How long the answer may wait for the end of the work, in seconds; 10 when absent. A cut connection doesn't stop the work.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.managed_account_randomize_password()
    ///    .wait_seconds(wait_seconds)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_account_randomize_password(&self) -> builder::ManagedAccountRandomizePassword<'_> {
        builder::ManagedAccountRandomizePassword::new(self)
    }
    /// Change the passwords of several accounts to random ones.
    ///
    /// What ManagedAccountRandomizePassword does for one account, for up to 200 at a time: in one transaction, so that all that is accepted is asked for at one moment, or none of it. An account that is refused has its `code`, and hinders no other. The answer waits for no end; PasswordChangeGet tells it. When the policies of the accepted accounts name more than one managing node, nothing is changed before somebody has agreed to it: 409 `managing-nodes-several`, until `performLocally` says that the node that answers is to make all of the changes. When that node no longer serves, another one makes what is left.
    ///
    /// Demands: permission `randomize-override` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `POST` request to `/v1/password-changes/randomize-many`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.managed_account_randomize_password_many()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_account_randomize_password_many(&self) -> builder::ManagedAccountRandomizePasswordMany<'_> {
        builder::ManagedAccountRandomizePasswordMany::new(self)
    }
    /// Give an account a password.
    ///
    /// Who gives a password knows it: this counts as its disclosure. Under a vault-only policy it is in force at once, and `stored`. In the mode `push` the system's administrator puts it in force, and a login proves it; the answer waits for that, for `waitSeconds` at most. Never joins an open change.
    ///
    /// Demands: permission `randomize-override` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `POST` request to `/v1/password-changes/override`
    ///
    /// Arguments:
    /// - `wait_seconds`: How long the answer may wait for the end of the work, in seconds; 10 when absent. A cut connection doesn't stop the work.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.managed_account_override_password()
    ///    .wait_seconds(wait_seconds)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_account_override_password(&self) -> builder::ManagedAccountOverridePassword<'_> {
        builder::ManagedAccountOverridePassword::new(self)
    }
    /// Prove the password of an account by a login on its target.
    ///
    /// The server does so by itself once a day; this has it done now. A password that the target refuses is in doubt from then on, with a change of the cause `doubt` that looks for the one in force. Only under a policy of the mode `push`.
    ///
    /// Demands: permission `randomize-override` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `POST` request to `/v1/managed-accounts/{accountKey}/verify-password`
    ///
    /// Arguments:
    /// - `account_key`: Stands for one account of one system for ever.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// ```ignore
    /// let response = client.managed_account_verify_password()
    ///    .account_key(account_key)
    ///    .idempotency_key(idempotency_key)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_account_verify_password(&self) -> builder::ManagedAccountVerifyPassword<'_> {
        builder::ManagedAccountVerifyPassword::new(self)
    }
    /// List changes of passwords.
    ///
    /// Newest first. Shows those of accounts on whose policy one has `view-properties`. `overdue=true` is the list to look at each morning: what was asked for more than an hour ago and isn't settled.
    ///
    /// Demands: permission `view-properties` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `GET` request to `/v1/password-changes`
    ///
    /// Arguments:
    /// - `account_id`: Of accounts of this name.
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// - `overdue`: `true` = only those that were asked for more than an hour ago and aren't settled.
    /// - `resource_id`: Of accounts of this system.
    /// - `status`: So far.
    /// ```ignore
    /// let response = client.password_change_list()
    ///    .account_id(account_id)
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .overdue(overdue)
    ///    .resource_id(resource_id)
    ///    .status(status)
    ///    .send()
    ///    .await;
    /// ```
    pub fn password_change_list(&self) -> builder::PasswordChangeList<'_> {
        builder::PasswordChangeList::new(self)
    }
    /// Show a change of a password.
    ///
    /// Waits for its end, for `waitSeconds` at most. It is 202 while the change isn't settled.
    ///
    /// Demands: it is one's own or permission `view-properties` or permission `randomize-override` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `GET` request to `/v1/password-changes/{changeId}`
    ///
    /// Arguments:
    /// - `change_id`: The change.
    /// - `wait_seconds`: How long the answer may wait for the end of the work, in seconds; 10 when absent. A cut connection doesn't stop the work.
    /// ```ignore
    /// let response = client.password_change_get()
    ///    .change_id(change_id)
    ///    .wait_seconds(wait_seconds)
    ///    .send()
    ///    .await;
    /// ```
    pub fn password_change_get(&self) -> builder::PasswordChangeGet<'_> {
        builder::PasswordChangeGet::new(self)
    }
    /// Give up a change of a password.
    ///
    /// Possible while it is `queued`, or `retrying` and the password is known. Its password is kept like all others. One that was given up already stays as it is.
    ///
    /// Demands: permission `randomize-override` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `POST` request to `/v1/password-changes/{changeId}/cancel`
    ///
    /// Arguments:
    /// - `change_id`: The change.
    /// ```ignore
    /// let response = client.password_change_cancel()
    ///    .change_id(change_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn password_change_cancel(&self) -> builder::PasswordChangeCancel<'_> {
        builder::PasswordChangeCancel::new(self)
    }
    /// Have a doubt about a password looked into.
    ///
    /// The server does so by itself, again and again; this has it done now. Logins that fail count towards locks on the target: five passwords are tried at most, and not sooner than ten seconds after the last try (409 `password-in-doubt`). The answer waits for the end, for `waitSeconds` at most.
    ///
    /// Demands: permission `randomize-override` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `POST` request to `/v1/password-changes/{changeId}/resolve`
    ///
    /// Arguments:
    /// - `change_id`: The change.
    /// - `wait_seconds`: How long the answer may wait for the end of the work, in seconds; 10 when absent. A cut connection doesn't stop the work.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.password_doubt_resolve()
    ///    .change_id(change_id)
    ///    .wait_seconds(wait_seconds)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn password_doubt_resolve(&self) -> builder::PasswordDoubtResolve<'_> {
        builder::PasswordDoubtResolve::new(self)
    }
    /// Show the passwords of an account that may be in force.
    ///
    /// For whoever must get in while it is in doubt which password is in force: the candidate of the open change, the last that was proven, and what was before; ten at most, the newest first. No randomization joins a change whose candidate was shown. Also of a deleted account. Each answer is journalled before it leaves.
    ///
    /// Demands: privilege `recoverpwd`.
    ///
    /// Sends a `GET` request to `/v1/managed-accounts/{accountKey}/password-candidates`
    ///
    /// Arguments:
    /// - `account_key`: Stands for one account of one system for ever.
    /// ```ignore
    /// let response = client.password_candidate_list()
    ///    .account_key(account_key)
    ///    .send()
    ///    .await;
    /// ```
    pub fn password_candidate_list(&self) -> builder::PasswordCandidateList<'_> {
        builder::PasswordCandidateList::new(self)
    }
    /// List the administrators and callers.
    ///
    /// Who holds what the caller lacks is left out, so a page may be short.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `GET` request to `/v1/product-administrators`
    ///
    /// Arguments:
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.admin_list()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_list(&self) -> builder::AdminList<'_> {
        builder::AdminList::new(self)
    }
    /// Make an administrator or caller.
    ///
    /// Nobody grants a privilege that it lacks. A way in (`apicaller`, `otpcaller`, `guacamolecaller`) stands alone; rights then come from administrator groups. An id that was somebody's is never used again. A caller with `otpcaller` gets its first password by OTPAPIUserPasswordUpdate.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `POST` request to `/v1/product-administrators`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.admin_add()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_add(&self) -> builder::AdminAdd<'_> {
        builder::AdminAdd::new(self)
    }
    /// Show an administrator or caller.
    ///
    /// Who holds what the caller lacks is not shown: 404.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `GET` request to `/v1/product-administrators/{userId}`
    ///
    /// Arguments:
    /// - `user_id`: The administrator or caller.
    /// ```ignore
    /// let response = client.admin_get()
    ///    .user_id(user_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_get(&self) -> builder::AdminGet<'_> {
        builder::AdminGet::new(self)
    }
    /// Delete an administrator or caller.
    ///
    /// Out of every class, and with all its sessions. Its id is never used again. Built-in ones stay, and so does who owns a policy or authorizes requests by name.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `DELETE` request to `/v1/product-administrators/{userId}`
    ///
    /// Arguments:
    /// - `user_id`: The administrator or caller.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// ```ignore
    /// let response = client.admin_delete()
    ///    .user_id(user_id)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_delete(&self) -> builder::AdminDelete<'_> {
        builder::AdminDelete::new(self)
    }
    /// Change an administrator or caller.
    ///
    /// Other privileges, and an allow-list that admits fewer addresses, end its sessions. Who changes from or to `otpcaller` loses its credential. Only members of API_ADMINISTRATORS change themselves, and never get more by it.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `PATCH` request to `/v1/product-administrators/{userId}`
    ///
    /// Arguments:
    /// - `user_id`: The administrator or caller.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// - `body`
    /// ```ignore
    /// let response = client.admin_update()
    ///    .user_id(user_id)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_update(&self) -> builder::AdminUpdate<'_> {
        builder::AdminUpdate::new(self)
    }
    /// Let an administrator or caller log in.
    ///
    /// Done already is 204 too.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `POST` request to `/v1/product-administrators/{userId}/enable`
    ///
    /// Arguments:
    /// - `user_id`: The administrator or caller.
    /// ```ignore
    /// let response = client.admin_enable()
    ///    .user_id(user_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_enable(&self) -> builder::AdminEnable<'_> {
        builder::AdminEnable::new(self)
    }
    /// Let an administrator or caller no longer log in.
    ///
    /// Its sessions end. The last one who could repair things stays enabled. Done already is 204 too.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `POST` request to `/v1/product-administrators/{userId}/disable`
    ///
    /// Arguments:
    /// - `user_id`: The administrator or caller.
    /// ```ignore
    /// let response = client.admin_disable()
    ///    .user_id(user_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_disable(&self) -> builder::AdminDisable<'_> {
        builder::AdminDisable::new(self)
    }
    /// Forget the failed logins of an administrator or caller.
    ///
    /// From wherever they came. Done already is 204 too.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `POST` request to `/v1/product-administrators/{userId}/unlock`
    ///
    /// Arguments:
    /// - `user_id`: The administrator or caller.
    /// ```ignore
    /// let response = client.admin_unlock()
    ///    .user_id(user_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_unlock(&self) -> builder::AdminUnlock<'_> {
        builder::AdminUnlock::new(self)
    }
    /// Set the password of an administrator or caller.
    ///
    /// All sessions of its owner end. One's own takes the current one; when that is wrong, all one's sessions end, too. Callers with `otpcaller` have none: OTPAPIUserPasswordUpdate.
    ///
    /// Demands: it is one's own or privilege `console`.
    ///
    /// Sends a `PUT` request to `/v1/product-administrators/{userId}/password`
    ///
    /// Arguments:
    /// - `user_id`: The administrator or caller.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.admin_password_set()
    ///    .user_id(user_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_password_set(&self) -> builder::AdminPasswordSet<'_> {
        builder::AdminPasswordSet::new(self)
    }
    /// Give a caller a new initial one-time password.
    ///
    /// Its sessions end, and every earlier one-time password is worth nothing from now on. The new one is shown here only, rotates at its first login, and dies unused after 24 hours.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `POST` request to `/v1/product-administrators/{userId}/otp`
    ///
    /// Arguments:
    /// - `user_id`: The administrator or caller.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// ```ignore
    /// let response = client.otp_api_user_password_update()
    ///    .user_id(user_id)
    ///    .idempotency_key(idempotency_key)
    ///    .send()
    ///    .await;
    /// ```
    pub fn otp_api_user_password_update(&self) -> builder::OtpApiUserPasswordUpdate<'_> {
        builder::OtpApiUserPasswordUpdate::new(self)
    }
    /// Show the privileges of an administrator or caller, and where they come from.
    ///
    /// Demands: it is one's own or privilege `console`.
    ///
    /// Sends a `GET` request to `/v1/product-administrators/{userId}/effective-privileges`
    ///
    /// Arguments:
    /// - `user_id`: The administrator or caller.
    /// ```ignore
    /// let response = client.admin_effective_privileges_get()
    ///    .user_id(user_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_effective_privileges_get(&self) -> builder::AdminEffectivePrivilegesGet<'_> {
        builder::AdminEffectivePrivilegesGet::new(self)
    }
    /// List the administrator groups.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `GET` request to `/v1/administrator-groups`
    ///
    /// Arguments:
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.admin_group_list()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_group_list(&self) -> builder::AdminGroupList<'_> {
        builder::AdminGroupList::new(self)
    }
    /// Make an administrator group.
    ///
    /// A group gives its privileges to the members of its classes. Nobody makes a group that it would be in, or that gives what it lacks.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `POST` request to `/v1/administrator-groups`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.admin_group_add()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_group_add(&self) -> builder::AdminGroupAdd<'_> {
        builder::AdminGroupAdd::new(self)
    }
    /// Show an administrator group.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `GET` request to `/v1/administrator-groups/{adminGroupId}`
    ///
    /// Arguments:
    /// - `admin_group_id`: The group.
    /// ```ignore
    /// let response = client.admin_group_get()
    ///    .admin_group_id(admin_group_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_group_get(&self) -> builder::AdminGroupGet<'_> {
        builder::AdminGroupGet::new(self)
    }
    /// Delete an administrator group.
    ///
    /// With what it gives. Built-in groups stay; nobody deletes a group that it is in, or that gives what it lacks.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `DELETE` request to `/v1/administrator-groups/{adminGroupId}`
    ///
    /// Arguments:
    /// - `admin_group_id`: The group.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// ```ignore
    /// let response = client.admin_group_delete()
    ///    .admin_group_id(admin_group_id)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_group_delete(&self) -> builder::AdminGroupDelete<'_> {
        builder::AdminGroupDelete::new(self)
    }
    /// Change an administrator group.
    ///
    /// Nobody changes a group that it is in, or would be in, or that gives or gave what it lacks. API_ADMINISTRATORS is changed on the machine only; its members are those of its classes.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `PATCH` request to `/v1/administrator-groups/{adminGroupId}`
    ///
    /// Arguments:
    /// - `admin_group_id`: The group.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// - `body`
    /// ```ignore
    /// let response = client.admin_group_update()
    ///    .admin_group_id(admin_group_id)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_group_update(&self) -> builder::AdminGroupUpdate<'_> {
        builder::AdminGroupUpdate::new(self)
    }
    /// List the members of an administrator group.
    ///
    /// Who is in all of its classes, or in any, as the group says.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `GET` request to `/v1/administrator-groups/{adminGroupId}/members`
    ///
    /// Arguments:
    /// - `admin_group_id`: The group.
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.admin_group_member_list()
    ///    .admin_group_id(admin_group_id)
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_group_member_list(&self) -> builder::AdminGroupMemberList<'_> {
        builder::AdminGroupMemberList::new(self)
    }
    /// Tell whether a user is in an administrator group, and by which classes.
    ///
    /// Demands: privilege `console`.
    ///
    /// Sends a `GET` request to `/v1/administrator-groups/{adminGroupId}/member-test`
    ///
    /// Arguments:
    /// - `admin_group_id`: The group.
    /// - `user_id`: The user.
    /// ```ignore
    /// let response = client.admin_group_member_test()
    ///    .admin_group_id(admin_group_id)
    ///    .user_id(user_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn admin_group_member_test(&self) -> builder::AdminGroupMemberTest<'_> {
        builder::AdminGroupMemberTest::new(self)
    }
    /// List the user classes.
    ///
    /// Demands: privilege `viewuc` or privilege `policy`.
    ///
    /// Sends a `GET` request to `/v1/user-classes`
    ///
    /// Arguments:
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.user_class_list()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_class_list(&self) -> builder::UserClassList<'_> {
        builder::UserClassList::new(self)
    }
    /// Make a user class.
    ///
    /// A class says who. What its members may is said by groups that have it, and a class that no group has gives nothing.
    ///
    /// Demands: privilege `policy`.
    ///
    /// Sends a `POST` request to `/v1/user-classes`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.user_class_add()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_class_add(&self) -> builder::UserClassAdd<'_> {
        builder::UserClassAdd::new(self)
    }
    /// Show a user class.
    ///
    /// Demands: privilege `viewuc` or privilege `policy`.
    ///
    /// Sends a `GET` request to `/v1/user-classes/{classId}`
    ///
    /// Arguments:
    /// - `class_id`: The class.
    /// ```ignore
    /// let response = client.user_class_get()
    ///    .class_id(class_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_class_get(&self) -> builder::UserClassGet<'_> {
        builder::UserClassGet::new(self)
    }
    /// Delete a user class.
    ///
    /// One that no group has and no policy names; built-in ones stay.
    ///
    /// Demands: privilege `policy`.
    ///
    /// Sends a `DELETE` request to `/v1/user-classes/{classId}`
    ///
    /// Arguments:
    /// - `class_id`: The class.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// ```ignore
    /// let response = client.user_class_delete()
    ///    .class_id(class_id)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_class_delete(&self) -> builder::UserClassDelete<'_> {
        builder::UserClassDelete::new(self)
    }
    /// Change a user class.
    ///
    /// Its members have what groups give them from now on. Nobody puts itself in or out where a group has the class, nor gives by it what it may not give.
    ///
    /// Demands: privilege `policy`.
    ///
    /// Sends a `PATCH` request to `/v1/user-classes/{classId}`
    ///
    /// Arguments:
    /// - `class_id`: The class.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// - `body`
    /// ```ignore
    /// let response = client.user_class_update()
    ///    .class_id(class_id)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_class_update(&self) -> builder::UserClassUpdate<'_> {
        builder::UserClassUpdate::new(self)
    }
    /// List the members of a user class.
    ///
    /// Demands: privilege `viewuc` or privilege `policy`.
    ///
    /// Sends a `GET` request to `/v1/user-classes/{classId}/members`
    ///
    /// Arguments:
    /// - `class_id`: The class.
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.userclass_membership_list()
    ///    .class_id(class_id)
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn userclass_membership_list(&self) -> builder::UserclassMembershipList<'_> {
        builder::UserclassMembershipList::new(self)
    }
    /// Tell whether a user is in a user class.
    ///
    /// Demands: privilege `viewuc` or privilege `policy`.
    ///
    /// Sends a `GET` request to `/v1/user-classes/{classId}/member-test`
    ///
    /// Arguments:
    /// - `class_id`: The class.
    /// - `user_id`: The user.
    /// ```ignore
    /// let response = client.user_class_member_test()
    ///    .class_id(class_id)
    ///    .user_id(user_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_class_member_test(&self) -> builder::UserClassMemberTest<'_> {
        builder::UserClassMemberTest::new(self)
    }
    /// Put a user into a user class.
    ///
    /// Who is in it already stays. Nobody puts itself in where a group has the class, nor gives by it what it may not give.
    ///
    /// Demands: privilege `policy`.
    ///
    /// Sends a `PUT` request to `/v1/user-classes/{classId}/members/{userId}`
    ///
    /// Arguments:
    /// - `class_id`: The class.
    /// - `user_id`: The user.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// ```ignore
    /// let response = client.user_class_member_add()
    ///    .class_id(class_id)
    ///    .user_id(user_id)
    ///    .idempotency_key(idempotency_key)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_class_member_add(&self) -> builder::UserClassMemberAdd<'_> {
        builder::UserClassMemberAdd::new(self)
    }
    /// Take a user out of a user class.
    ///
    /// Nobody takes itself out where a group has the class, nor takes away by it what it may not give.
    ///
    /// Demands: privilege `policy`.
    ///
    /// Sends a `DELETE` request to `/v1/user-classes/{classId}/members/{userId}`
    ///
    /// Arguments:
    /// - `class_id`: The class.
    /// - `user_id`: The user.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// ```ignore
    /// let response = client.user_class_member_remove()
    ///    .class_id(class_id)
    ///    .user_id(user_id)
    ///    .idempotency_key(idempotency_key)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_class_member_remove(&self) -> builder::UserClassMemberRemove<'_> {
        builder::UserClassMemberRemove::new(self)
    }
    /// Compute the membership of a user class anew.
    ///
    /// Explicit members are exact without it.
    ///
    /// Demands: privilege `policy`.
    ///
    /// Sends a `POST` request to `/v1/user-classes/{classId}/recalculate`
    ///
    /// Arguments:
    /// - `class_id`: The class.
    /// ```ignore
    /// let response = client.user_class_cache_recalculate()
    ///    .class_id(class_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_class_cache_recalculate(&self) -> builder::UserClassCacheRecalculate<'_> {
        builder::UserClassCacheRecalculate::new(self)
    }
    /// Let the computed membership of a user class count no longer.
    ///
    /// Until it is computed anew. Explicit members stay.
    ///
    /// Demands: privilege `policy`.
    ///
    /// Sends a `POST` request to `/v1/user-classes/{classId}/invalidate`
    ///
    /// Arguments:
    /// - `class_id`: The class.
    /// ```ignore
    /// let response = client.user_class_cache_invalidate()
    ///    .class_id(class_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_class_cache_invalidate(&self) -> builder::UserClassCacheInvalidate<'_> {
        builder::UserClassCacheInvalidate::new(self)
    }
    /// List the user groups.
    ///
    /// A page ends early when its groups have many access controls.
    ///
    /// Demands: privilege `mngacl`.
    ///
    /// Sends a `GET` request to `/v1/user-groups`
    ///
    /// Arguments:
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.user_group_list()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_group_list(&self) -> builder::UserGroupList<'_> {
        builder::UserGroupList::new(self)
    }
    /// Make a user group.
    ///
    /// A group says what the members of its classes may on which policy: what some group grants and no group denies. Nobody makes a group that it would be in, nor grants to callers that may be itself.
    ///
    /// Demands: privilege `mngacl`.
    ///
    /// Sends a `POST` request to `/v1/user-groups`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.user_group_add()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_group_add(&self) -> builder::UserGroupAdd<'_> {
        builder::UserGroupAdd::new(self)
    }
    /// Show a user group.
    ///
    /// Demands: privilege `mngacl`.
    ///
    /// Sends a `GET` request to `/v1/user-groups/{groupId}`
    ///
    /// Arguments:
    /// - `group_id`: The group.
    /// ```ignore
    /// let response = client.user_group_get()
    ///    .group_id(group_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_group_get(&self) -> builder::UserGroupGet<'_> {
        builder::UserGroupGet::new(self)
    }
    /// Delete a user group.
    ///
    /// With what it grants and denies. Built-in groups stay; nobody deletes a group that it is in.
    ///
    /// Demands: privilege `mngacl`.
    ///
    /// Sends a `DELETE` request to `/v1/user-groups/{groupId}`
    ///
    /// Arguments:
    /// - `group_id`: The group.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// ```ignore
    /// let response = client.user_group_delete()
    ///    .group_id(group_id)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_group_delete(&self) -> builder::UserGroupDelete<'_> {
        builder::UserGroupDelete::new(self)
    }
    /// Change a user group.
    ///
    /// Nobody changes a group that it is in, or would be in; nor grants by it to callers that may be itself.
    ///
    /// Demands: privilege `mngacl`.
    ///
    /// Sends a `PATCH` request to `/v1/user-groups/{groupId}`
    ///
    /// Arguments:
    /// - `group_id`: The group.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// - `body`
    /// ```ignore
    /// let response = client.user_group_update()
    ///    .group_id(group_id)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_group_update(&self) -> builder::UserGroupUpdate<'_> {
        builder::UserGroupUpdate::new(self)
    }
    /// List the members of a user group.
    ///
    /// Who is in all of its classes, or in any, as the group says.
    ///
    /// Demands: privilege `mngacl`.
    ///
    /// Sends a `GET` request to `/v1/user-groups/{groupId}/members`
    ///
    /// Arguments:
    /// - `group_id`: The group.
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.user_group_member_list()
    ///    .group_id(group_id)
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_group_member_list(&self) -> builder::UserGroupMemberList<'_> {
        builder::UserGroupMemberList::new(self)
    }
    /// Tell whether a user is in a user group, and by which classes.
    ///
    /// Demands: privilege `mngacl`.
    ///
    /// Sends a `GET` request to `/v1/user-groups/{groupId}/member-test`
    ///
    /// Arguments:
    /// - `group_id`: The group.
    /// - `user_id`: The user.
    /// ```ignore
    /// let response = client.user_group_member_test()
    ///    .group_id(group_id)
    ///    .user_id(user_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_group_member_test(&self) -> builder::UserGroupMemberTest<'_> {
        builder::UserGroupMemberTest::new(self)
    }
    /// Set what a user group grants and denies on one policy.
    ///
    /// Whatever it was before, and whoever edits another policy of the group meanwhile. Nobody changes a group that it is in, nor grants by it to callers that may be itself.
    ///
    /// Demands: privilege `mngacl`.
    ///
    /// Sends a `PUT` request to `/v1/user-groups/{groupId}/access-controls/{policyId}`
    ///
    /// Arguments:
    /// - `group_id`: The group.
    /// - `policy_id`: The policy.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.user_group_access_control_set()
    ///    .group_id(group_id)
    ///    .policy_id(policy_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_group_access_control_set(&self) -> builder::UserGroupAccessControlSet<'_> {
        builder::UserGroupAccessControlSet::new(self)
    }
    /// Delete what a user group grants and denies on one policy.
    ///
    /// Nobody changes a group that it is in.
    ///
    /// Demands: privilege `mngacl`.
    ///
    /// Sends a `DELETE` request to `/v1/user-groups/{groupId}/access-controls/{policyId}`
    ///
    /// Arguments:
    /// - `group_id`: The group.
    /// - `policy_id`: The policy.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// ```ignore
    /// let response = client.user_group_access_control_delete()
    ///    .group_id(group_id)
    ///    .policy_id(policy_id)
    ///    .idempotency_key(idempotency_key)
    ///    .send()
    ///    .await;
    /// ```
    pub fn user_group_access_control_delete(&self) -> builder::UserGroupAccessControlDelete<'_> {
        builder::UserGroupAccessControlDelete::new(self)
    }
    /// Find managed accounts.
    ///
    /// By `accountKey`, ascending: the oldest first. Shows those on whose policy one has `view-properties`. Deleted ones only with `state`.
    ///
    /// Demands: permission `view-properties` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `GET` request to `/v1/managed-accounts`
    ///
    /// Arguments:
    /// - `account_id`: Of this name.
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// - `password_state`: With a password in this state.
    /// - `policy_id`: Under this policy.
    /// - `resource_id`: Of this system.
    /// - `state`: In this state; when absent, all but deleted ones.
    /// ```ignore
    /// let response = client.managed_account_find()
    ///    .account_id(account_id)
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .password_state(password_state)
    ///    .policy_id(policy_id)
    ///    .resource_id(resource_id)
    ///    .state(state)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_account_find(&self) -> builder::ManagedAccountFind<'_> {
        builder::ManagedAccountFind::new(self)
    }
    /// Add a managed account.
    ///
    /// Nothing is sent to the target. Under a vault-only policy the password given is `stored`, under others it is `unverified` until it has been changed. An account that was deleted comes back with its `accountKey` and history.
    ///
    /// Demands: permission `modify-properties` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `POST` request to `/v1/managed-accounts`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.managed_account_add()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_account_add(&self) -> builder::ManagedAccountAdd<'_> {
        builder::ManagedAccountAdd::new(self)
    }
    /// Show a managed account.
    ///
    /// Demands: permission `view-properties` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `GET` request to `/v1/managed-accounts/{accountKey}`
    ///
    /// Arguments:
    /// - `account_key`: Stands for one account of one system for ever.
    /// ```ignore
    /// let response = client.managed_account_get()
    ///    .account_key(account_key)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_account_get(&self) -> builder::ManagedAccountGet<'_> {
        builder::ManagedAccountGet::new(self)
    }
    /// Delete a managed account.
    ///
    /// Its passwords are kept: RecoverKeyByAccount still answers, and when the account is added again, it comes back with its `accountKey` and history.
    ///
    /// Demands: permission `modify-properties` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `DELETE` request to `/v1/managed-accounts/{accountKey}`
    ///
    /// Arguments:
    /// - `account_key`: Stands for one account of one system for ever.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// ```ignore
    /// let response = client.managed_account_delete()
    ///    .account_key(account_key)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_account_delete(&self) -> builder::ManagedAccountDelete<'_> {
        builder::ManagedAccountDelete::new(self)
    }
    /// Change a managed account.
    ///
    /// To put it under another policy takes `modify-properties` on both, and no permission on the new one that one lacks on the old one. Out of all policies, an account whose password was changed here becomes `historical`.
    ///
    /// Demands: permission `modify-properties` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `PATCH` request to `/v1/managed-accounts/{accountKey}`
    ///
    /// Arguments:
    /// - `account_key`: Stands for one account of one system for ever.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// - `body`
    /// ```ignore
    /// let response = client.managed_account_update()
    ///    .account_key(account_key)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_account_update(&self) -> builder::ManagedAccountUpdate<'_> {
        builder::ManagedAccountUpdate::new(self)
    }
    /// List the managed accounts of a system.
    ///
    /// By `accountKey`, ascending: the oldest first. Shows those on whose policy one has `view-properties`; no deleted ones.
    ///
    /// Demands: permission `view-properties` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `GET` request to `/v1/managed-systems/{resourceId}/accounts`
    ///
    /// Arguments:
    /// - `resource_id`: The system.
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.managed_system_managed_account_list()
    ///    .resource_id(resource_id)
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_managed_account_list(&self) -> builder::ManagedSystemManagedAccountList<'_> {
        builder::ManagedSystemManagedAccountList::new(self)
    }
    /// List the managed system policies that one may read.
    ///
    /// By name. One's own, and with the privilege `groupmgmt` those that one has `view-properties` or `modify-properties` on.
    ///
    /// Demands: privilege `groupmgmt` or a permission on a policy.
    ///
    /// Sends a `GET` request to `/v1/managed-system-policies`
    ///
    /// Arguments:
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.managed_system_policy_list()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_policy_list(&self) -> builder::ManagedSystemPolicyList<'_> {
        builder::ManagedSystemPolicyList::new(self)
    }
    /// Make a managed system policy.
    ///
    /// The caller becomes its owner: may see and change it, and nothing else. What else anybody may do with what it manages, user groups say. The name of a deleted policy that governed accounts is not given again.
    ///
    /// Demands: privilege `creategroup`.
    ///
    /// Sends a `POST` request to `/v1/managed-system-policies`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.managed_system_policy_add()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_policy_add(&self) -> builder::ManagedSystemPolicyAdd<'_> {
        builder::ManagedSystemPolicyAdd::new(self)
    }
    /// Show a managed system policy.
    ///
    /// Demands: privilege `groupmgmt` and (permission `view-properties` or permission `modify-properties`) or it is one's own.
    ///
    /// Sends a `GET` request to `/v1/managed-system-policies/{policyId}`
    ///
    /// Arguments:
    /// - `policy_id`: Its name.
    /// ```ignore
    /// let response = client.managed_system_policy_get()
    ///    .policy_id(policy_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_policy_get(&self) -> builder::ManagedSystemPolicyGet<'_> {
        builder::ManagedSystemPolicyGet::new(self)
    }
    /// Delete a managed system policy.
    ///
    /// Not while an account, a system or a user group's access control refers to it (a deleted system does as long as accounts on it don't go too), nor while a password is kept of an account that it governed last.
    ///
    /// Demands: privilege `groupmgmt` and permission `modify-properties` or it is one's own.
    ///
    /// Sends a `DELETE` request to `/v1/managed-system-policies/{policyId}`
    ///
    /// Arguments:
    /// - `policy_id`: Its name.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// ```ignore
    /// let response = client.managed_system_policy_delete()
    ///    .policy_id(policy_id)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_policy_delete(&self) -> builder::ManagedSystemPolicyDelete<'_> {
        builder::ManagedSystemPolicyDelete::new(self)
    }
    /// Change a managed system policy.
    ///
    /// The mode never changes. Whoever changes the owner must have both permissions that an owner has. Where there are accounts, whoever changes `guacamole-url`, `hostname`, `port` or `ignore-cert` of a disclosure plugin must have `preapproved-checkout`, too: that is where their passwords go.
    ///
    /// Demands: privilege `groupmgmt` and permission `modify-properties` or it is one's own.
    ///
    /// Sends a `PATCH` request to `/v1/managed-system-policies/{policyId}`
    ///
    /// Arguments:
    /// - `policy_id`: Its name.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// - `body`
    /// ```ignore
    /// let response = client.managed_system_policy_update()
    ///    .policy_id(policy_id)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_policy_update(&self) -> builder::ManagedSystemPolicyUpdate<'_> {
        builder::ManagedSystemPolicyUpdate::new(self)
    }
    /// List the values of system variables that are in force under a policy.
    ///
    /// By name: all that a policy may have its own value of. `origin` says whether the value is the policy's, the installation's or the default; `revision` is that of where it comes from.
    ///
    /// Demands: privilege `groupmgmt` and (permission `view-properties` or permission `modify-properties`) or it is one's own.
    ///
    /// Sends a `GET` request to `/v1/managed-system-policies/{policyId}/options`
    ///
    /// Arguments:
    /// - `policy_id`: Its name.
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.managed_system_policy_option_list()
    ///    .policy_id(policy_id)
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_policy_option_list(&self) -> builder::ManagedSystemPolicyOptionList<'_> {
        builder::ManagedSystemPolicyOptionList::new(self)
    }
    /// List the managed systems that one may read.
    ///
    /// By name; no deleted ones. Those with a policy that one has `view-properties` or `manage-systems` on, and with the privilege `mngorphanres` those without any.
    ///
    /// Demands: privilege `createres` or privilege `resource` or privilege `mngorphanres` or a permission on a policy.
    ///
    /// Sends a `GET` request to `/v1/managed-systems`
    ///
    /// Arguments:
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.managed_system_list()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_list(&self) -> builder::ManagedSystemList<'_> {
        builder::ManagedSystemList::new(self)
    }
    /// Make a managed system, or bring a deleted one back.
    ///
    /// Nothing is sent to it. Each policy that is named needs `modify-properties` or `manage-systems`. A deleted system comes back with its accounts, to whoever has `manage-systems` on all policies concerned, and as `untrusted`; to everybody else its name is taken.
    ///
    /// Demands: privilege `createres` or privilege `resource`.
    ///
    /// Sends a `POST` request to `/v1/managed-systems`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.managed_system_add()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_add(&self) -> builder::ManagedSystemAdd<'_> {
        builder::ManagedSystemAdd::new(self)
    }
    /// Show a managed system.
    ///
    /// Demands: permission `view-properties` or permission `manage-systems` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `GET` request to `/v1/managed-systems/{resourceId}`
    ///
    /// Arguments:
    /// - `resource_id`: Its name.
    /// ```ignore
    /// let response = client.managed_system_get()
    ///    .resource_id(resource_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_get(&self) -> builder::ManagedSystemGet<'_> {
        builder::ManagedSystemGet::new(self)
    }
    /// Delete a managed system.
    ///
    /// Its accounts and their passwords are kept, and can still be read; its administrator's credential is gone. ManagedSystemAdd brings it back.
    ///
    /// Demands: permission `manage-systems` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `DELETE` request to `/v1/managed-systems/{resourceId}`
    ///
    /// Arguments:
    /// - `resource_id`: Its name.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// ```ignore
    /// let response = client.managed_system_delete()
    ///    .resource_id(resource_id)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_delete(&self) -> builder::ManagedSystemDelete<'_> {
        builder::ManagedSystemDelete::new(self)
    }
    /// Change a managed system.
    ///
    /// A change of the address, the port, TLS, the keys or names that it proves itself with, or the administrator's name makes it `untrusted`: nothing is sent to it until ManagedSystemTrust; and unless a new administrator is sent too, the former one's credential is gone. Whoever changes its policies gains nothing by it: `manage-systems` on each that it joins or leaves, and no more rights over its unbound accounts than before.
    ///
    /// Demands: permission `manage-systems` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `PATCH` request to `/v1/managed-systems/{resourceId}`
    ///
    /// Arguments:
    /// - `resource_id`: Its name.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// - `body`
    /// ```ignore
    /// let response = client.managed_system_update()
    ///    .resource_id(resource_id)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_update(&self) -> builder::ManagedSystemUpdate<'_> {
        builder::ManagedSystemUpdate::new(self)
    }
    /// Try whether a managed system can be reached and logged in to.
    ///
    /// Resolves its address, looks at its certificate or its host key, and logs in as its administrator; nothing is changed. The answer is 200 whatever the system does. With the connector `vault` there is nothing to reach: all is false, and `code` is null. Nothing is sent to an `untrusted` system.
    ///
    /// Demands: permission `manage-systems` or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `POST` request to `/v1/managed-systems/{resourceId}/test`
    ///
    /// Arguments:
    /// - `resource_id`: Its name.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// ```ignore
    /// let response = client.managed_system_test()
    ///    .resource_id(resource_id)
    ///    .idempotency_key(idempotency_key)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_test(&self) -> builder::ManagedSystemTest<'_> {
        builder::ManagedSystemTest::new(self)
    }
    /// Vouch for where a managed system's secrets will go.
    ///
    /// Needs the right to every password that will go there: `manage-systems` and `preapproved-checkout` on all its policies, and on those that govern its accounts. A system that is trusted already stays as it is.
    ///
    /// Demands: permission `manage-systems` on all its policies and permission `preapproved-checkout` on all its policies or privilege `mngorphanres` and it is under no policy.
    ///
    /// Sends a `POST` request to `/v1/managed-systems/{resourceId}/trust`
    ///
    /// Arguments:
    /// - `resource_id`: Its name.
    /// ```ignore
    /// let response = client.managed_system_trust()
    ///    .resource_id(resource_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn managed_system_trust(&self) -> builder::ManagedSystemTrust<'_> {
        builder::ManagedSystemTrust::new(self)
    }
    /// List the connectors.
    ///
    /// By name: what each can do on a target, and what it wants to know about it.
    ///
    /// Demands: privilege `createres` or privilege `resource` or privilege `mngorphanres` or a permission on a policy.
    ///
    /// Sends a `GET` request to `/v1/connectors`
    ///
    /// Arguments:
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.connector_list()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn connector_list(&self) -> builder::ConnectorList<'_> {
        builder::ConnectorList::new(self)
    }
    /// Find requests for check-outs.
    ///
    /// Newest first. Shows one's own (asked for by oneself, for oneself, or changed by oneself), and those of the policies whose authorizer one is; with the privilege `workflow` all. `awaiting=true` is the list of an authorizer: what waits for his word.
    ///
    /// Demands: it is one's own or one is an authorizer of its policy or privilege `workflow`.
    ///
    /// Sends a `GET` request to `/v1/checkout-requests`
    ///
    /// Arguments:
    /// - `account_id`: For accounts of this name.
    /// - `awaiting`: `true` = only those that wait for one's own word.
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// - `recipient_user_id`: For this one.
    /// - `requester_user_id`: Of this one.
    /// - `resource_id`: For accounts of this system.
    /// - `status`: Standing there now.
    /// ```ignore
    /// let response = client.wf_request_find()
    ///    .account_id(account_id)
    ///    .awaiting(awaiting)
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .recipient_user_id(recipient_user_id)
    ///    .requester_user_id(requester_user_id)
    ///    .resource_id(resource_id)
    ///    .status(status)
    ///    .send()
    ///    .await;
    /// ```
    pub fn wf_request_find(&self) -> builder::WfRequestFind<'_> {
        builder::WfRequestFind::new(self)
    }
    /// Ask for an account.
    ///
    /// 201 with a new request: look at its `status`. Whoever has `preapproved-checkout` on the account's policy gets it `approved` at once, and whoever has `request-checkout` needs as many approvals as the policy says. While the system variable IDARCHIVE_PASSWORD_REQUESTED is on, everybody may ask for every account, and needs one approval at least. Where too few could approve, it is `denied` at once, with the reason `authorizer-missing`. A recipient has one live request for an account at most: `onConflict` says what becomes of a second one; with `reuse` it is 200 with the first.
    ///
    /// Demands: permission `preapproved-checkout` or permission `request-checkout` or the system variable IDARCHIVE_PASSWORD_REQUESTED lets everybody ask.
    ///
    /// Sends a `POST` request to `/v1/checkout-requests`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.wf_request_submit()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn wf_request_submit(&self) -> builder::WfRequestSubmit<'_> {
        builder::WfRequestSubmit::new(self)
    }
    /// Show a request for a check-out.
    ///
    /// Demands: it is one's own or one is an authorizer of its policy or privilege `workflow`.
    ///
    /// Sends a `GET` request to `/v1/checkout-requests/{checkoutRequestId}`
    ///
    /// Arguments:
    /// - `checkout_request_id`: The request.
    /// ```ignore
    /// let response = client.wf_request_get()
    ///    .checkout_request_id(checkout_request_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn wf_request_get(&self) -> builder::WfRequestGet<'_> {
        builder::WfRequestGet::new(self)
    }
    /// Change a request for a check-out.
    ///
    /// Possible while it waits. What was said to it until then counts for nothing any more: whoever has approved it is asked again. An authorizer who changes it has made it his own, and can't approve it.
    ///
    /// Demands: it is one's own or one is an authorizer of its policy or privilege `workflow`.
    ///
    /// Sends a `PATCH` request to `/v1/checkout-requests/{checkoutRequestId}`
    ///
    /// Arguments:
    /// - `checkout_request_id`: The request.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.wf_request_modify()
    ///    .checkout_request_id(checkout_request_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn wf_request_modify(&self) -> builder::WfRequestModify<'_> {
        builder::WfRequestModify::new(self)
    }
    /// Withdraw a request for a check-out.
    ///
    /// Possible until it is denied, over, or has become a check-out; approved or not. The journal keeps the comment.
    ///
    /// Demands: it is one's own or privilege `workflow`.
    ///
    /// Sends a `POST` request to `/v1/checkout-requests/{checkoutRequestId}/cancel`
    ///
    /// Arguments:
    /// - `checkout_request_id`: The request.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.wf_request_cancel()
    ///    .checkout_request_id(checkout_request_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn wf_request_cancel(&self) -> builder::WfRequestCancel<'_> {
        builder::WfRequestCancel::new(self)
    }
    /// Approve a request for a check-out.
    ///
    /// The request is approved once `approvalsNeeded` have agreed. `contentHash` names what is approved: when it was changed since it was read, nothing is approved. Nobody approves what he asked for, what is for him, or what he has changed, through whatever program and in whatever name.
    ///
    /// Demands: one is an authorizer of its policy or privilege `workflow`.
    ///
    /// Sends a `POST` request to `/v1/checkout-requests/{checkoutRequestId}/approve`
    ///
    /// Arguments:
    /// - `checkout_request_id`: The request.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.wf_approve()
    ///    .checkout_request_id(checkout_request_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn wf_approve(&self) -> builder::WfApprove<'_> {
        builder::WfApprove::new(self)
    }
    /// Deny a request for a check-out.
    ///
    /// The request is denied once more than `rejectionsAllowed` have disagreed. What is one's own is withdrawn with WFRequestCancel.
    ///
    /// Demands: one is an authorizer of its policy or privilege `workflow`.
    ///
    /// Sends a `POST` request to `/v1/checkout-requests/{checkoutRequestId}/deny`
    ///
    /// Arguments:
    /// - `checkout_request_id`: The request.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.wf_deny()
    ///    .checkout_request_id(checkout_request_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn wf_deny(&self) -> builder::WfDeny<'_> {
        builder::WfDeny::new(self)
    }
    /// List check-outs.
    ///
    /// Newest first. Shows one's own, as requester or as recipient; all of them to the privilege `workflow` and to members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`; and, where `RES_PWD_CICO_VIEW_DETAILS` is set, those of accounts on whose policy one has `view-properties`. `status=checkin-failed` is the list of accounts that came back and whose password could not be changed.
    ///
    /// Demands: it is one's own or privilege `workflow` or permission `view-properties`.
    ///
    /// Sends a `GET` request to `/v1/checkouts`
    ///
    /// Arguments:
    /// - `account_id`: Of accounts of this name.
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// - `open`: `true` = only those that aren't settled; `false` = only those that are.
    /// - `recipient_user_id`: Whose recipient it is.
    /// - `resource_id`: Of accounts of this system.
    /// - `status`: That stand so.
    /// ```ignore
    /// let response = client.checkout_list()
    ///    .account_id(account_id)
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .open(open)
    ///    .recipient_user_id(recipient_user_id)
    ///    .resource_id(resource_id)
    ///    .status(status)
    ///    .send()
    ///    .await;
    /// ```
    pub fn checkout_list(&self) -> builder::CheckoutList<'_> {
        builder::CheckoutList::new(self)
    }
    /// Check an account out.
    ///
    /// By an approved request, as its recipient (`checkoutRequestId`, and nothing else); or without asking anybody, for oneself, with the permission `preapproved-checkout` (`resourceId` and `accountId`). The password is in the answer for whoever has `preapproved-checkout` or `request-checkout` on the account's policy; the answer is journalled before it leaves. Where time mends what hinders it, the refusal says when to try again (`retryAfterSeconds`, by PAM_ACTION_CO_RETRY_INTERVAL).
    ///
    /// Demands: it is one's own or permission `preapproved-checkout`.
    ///
    /// Sends a `POST` request to `/v1/checkouts`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.wf_request_checkout()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn wf_request_checkout(&self) -> builder::WfRequestCheckout<'_> {
        builder::WfRequestCheckout::new(self)
    }
    /// Return an account.
    ///
    /// By its recipient. It ends at once; where its password is to be changed, the server sees to that afterwards, and the status is `checking-in` until then. What was returned already is answered in the same way.
    ///
    /// Demands: it is one's own.
    ///
    /// Sends a `POST` request to `/v1/checkouts/{checkoutId}/checkin`
    ///
    /// Arguments:
    /// - `checkout_id`: The check-out.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// ```ignore
    /// let response = client.wf_request_checkin()
    ///    .checkout_id(checkout_id)
    ///    .idempotency_key(idempotency_key)
    ///    .send()
    ///    .await;
    /// ```
    pub fn wf_request_checkin(&self) -> builder::WfRequestCheckin<'_> {
        builder::WfRequestCheckin::new(self)
    }
    /// Make a check-out last longer.
    ///
    /// Where nobody had to approve it, by its requester or its recipient, if they are in the class that `ACCESS_EXTENSIONS_USERCLASS` names. Where one approval was needed, by one who decides on its policy and has no part in it. Never past `maximumEndsAt`.
    ///
    /// Demands: it is one's own or privilege `workflow`.
    ///
    /// Sends a `POST` request to `/v1/checkouts/{checkoutId}/extend`
    ///
    /// Arguments:
    /// - `checkout_id`: The check-out.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.checkout_extend()
    ///    .checkout_id(checkout_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn checkout_extend(&self) -> builder::CheckoutExtend<'_> {
        builder::CheckoutExtend::new(self)
    }
    /// Take an account back from who has it.
    ///
    /// By members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`, if there is one. It ends at once; where its password is to be changed, the server sees to that afterwards, and the status is `revoking` until then. What was taken back already is answered in the same way.
    ///
    /// Demands: membership in the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`.
    ///
    /// Sends a `POST` request to `/v1/checkouts/{checkoutId}/revoke`
    ///
    /// Arguments:
    /// - `checkout_id`: The check-out.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.checkout_revoke()
    ///    .checkout_id(checkout_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn checkout_revoke(&self) -> builder::CheckoutRevoke<'_> {
        builder::CheckoutRevoke::new(self)
    }
    /// Show a check-out.
    ///
    /// Seen by its requester and its recipient, by those who decide on its policy, by the privilege `workflow`, by members of the class `_ACCESS_ALL_ACTIVE_CHECKOUTS_`, and, where `RES_PWD_CICO_VIEW_DETAILS` is set, by whoever has `view-properties` on its policy.
    ///
    /// Demands: it is one's own or privilege `workflow` or permission `view-properties`.
    ///
    /// Sends a `GET` request to `/v1/checkouts/{checkoutId}`
    ///
    /// Arguments:
    /// - `checkout_id`: The check-out.
    /// ```ignore
    /// let response = client.checkout_get()
    ///    .checkout_id(checkout_id)
    ///    .send()
    ///    .await;
    /// ```
    pub fn checkout_get(&self) -> builder::CheckoutGet<'_> {
        builder::CheckoutGet::new(self)
    }
    /// Get whether a check-out still holds.
    ///
    /// For gateways, of every check-out; for everybody else of what one has, or has asked for. Ask again after `pollAfterSeconds`, with the `ETag` in `If-None-Match`: 304 means that all is as it was, and costs least. End the session as soon as `valid` is false, at `endsAt` in any case, and when the server has not been reached for `graceSeconds`.
    ///
    /// Demands: a session.
    ///
    /// Sends a `GET` request to `/v1/checkouts/{checkoutId}/status`
    ///
    /// Arguments:
    /// - `checkout_id`: The check-out.
    /// - `if_none_match`: The `ETag` of the last answer: 304 without a body when it is still so
    /// ```ignore
    /// let response = client.checkout_status_get()
    ///    .checkout_id(checkout_id)
    ///    .if_none_match(if_none_match)
    ///    .send()
    ///    .await;
    /// ```
    pub fn checkout_status_get(&self) -> builder::CheckoutStatusGet<'_> {
        builder::CheckoutStatusGet::new(self)
    }
    /// Get whether several check-outs still hold.
    ///
    /// What CheckoutStatusGet says of one, for up to 200 at a time. It changes nothing.
    ///
    /// Demands: a session.
    ///
    /// Sends a `POST` request to `/v1/checkouts/status`
    ///
    /// Arguments:
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.checkout_status_get_many()
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn checkout_status_get_many(&self) -> builder::CheckoutStatusGetMany<'_> {
        builder::CheckoutStatusGetMany::new(self)
    }
    /// Make a ticket for a gateway.
    ///
    /// By the recipient, while the check-out holds. The ticket is good for a minute, once, for this account and this plugin, which the account's policy must have. Hand it to the gateway together with the id of the check-out: the id alone, which travels through a browser, opens nothing.
    ///
    /// Demands: it is one's own.
    ///
    /// Sends a `POST` request to `/v1/checkouts/{checkoutId}/tickets`
    ///
    /// Arguments:
    /// - `checkout_id`: The check-out.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `body`
    /// ```ignore
    /// let response = client.checkout_ticket_add()
    ///    .checkout_id(checkout_id)
    ///    .idempotency_key(idempotency_key)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn checkout_ticket_add(&self) -> builder::CheckoutTicketAdd<'_> {
        builder::CheckoutTicketAdd::new(self)
    }
    /// Get what a session is opened with.
    ///
    /// For gateways, for a ticket of CheckoutTicketAdd in the header `Checkout-Ticket`, while the check-out holds. Each answer is journalled before it leaves, and uses up its ticket: after a lost answer the recipient makes a new one. Show the person nothing of it but its `messages`, and forget it when the session is open.
    ///
    /// Demands: a session.
    ///
    /// Sends a `GET` request to `/v1/checkouts/{checkoutId}/params`
    ///
    /// Arguments:
    /// - `checkout_id`: The check-out.
    /// - `account_key`: The account; the ticket's when absent.
    /// - `plugin`: What is to open the session; the ticket's when absent.
    /// - `checkout_ticket`: What CheckoutTicketAdd has answered; needed unless `CHECKOUT_TICKET_REQUIRED` is off
    /// ```ignore
    /// let response = client.checkout_params_get()
    ///    .checkout_id(checkout_id)
    ///    .account_key(account_key)
    ///    .plugin(plugin)
    ///    .checkout_ticket(checkout_ticket)
    ///    .send()
    ///    .await;
    /// ```
    pub fn checkout_params_get(&self) -> builder::CheckoutParamsGet<'_> {
        builder::CheckoutParamsGet::new(self)
    }
    /// List the system variables.
    ///
    /// By name, with the values that are in force for the installation.
    ///
    /// Demands: privilege `maintain`.
    ///
    /// Sends a `GET` request to `/v1/system-variables`
    ///
    /// Arguments:
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.system_variable_list()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn system_variable_list(&self) -> builder::SystemVariableList<'_> {
        builder::SystemVariableList::new(self)
    }
    /// Show a system variable.
    ///
    /// Demands: privilege `maintain`.
    ///
    /// Sends a `GET` request to `/v1/system-variables/{name}`
    ///
    /// Arguments:
    /// - `name`: Its name.
    /// ```ignore
    /// let response = client.system_variable_get()
    ///    .name(name)
    ///    .send()
    ///    .await;
    /// ```
    pub fn system_variable_get(&self) -> builder::SystemVariableGet<'_> {
        builder::SystemVariableGet::new(self)
    }
    /// Set a system variable.
    ///
    /// For the installation; a managed system policy may have its own value of some. It holds at once on the node that is asked, soon on all others.
    ///
    /// Demands: privilege `maintain`.
    ///
    /// Sends a `PUT` request to `/v1/system-variables/{name}`
    ///
    /// Arguments:
    /// - `name`: Its name.
    /// - `idempotency_key`: Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
    /// - `if_match`: Do it only if the object still has this revision: its `revision` in quotes, or `*`
    /// - `body`
    /// ```ignore
    /// let response = client.system_variable_set()
    ///    .name(name)
    ///    .idempotency_key(idempotency_key)
    ///    .if_match(if_match)
    ///    .body(body)
    ///    .send()
    ///    .await;
    /// ```
    pub fn system_variable_set(&self) -> builder::SystemVariableSet<'_> {
        builder::SystemVariableSet::new(self)
    }
    /// List entries of the journal.
    ///
    /// Newest first: by `entryId`, descending. Every filter that is given must hold. One page looks through 10,000 entries at most: with a filter that few entries pass it may be short or empty while `nextCursor` leads on. `from` and `to` bound what is looked through.
    ///
    /// Demands: privilege `runreport`.
    ///
    /// Sends a `GET` request to `/v1/journal`
    ///
    /// Arguments:
    /// - `account_id`: About which account of it.
    /// - `actor_user_id`: Who did it.
    /// - `checkout_id`: About which check-out.
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `event`: What happened, such as `password.disclosed`.
    /// - `from`: Not before this moment.
    /// - `function`: The operationId.
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// - `outcome`: How it ended.
    /// - `policy_id`: About which policy.
    /// - `request_id`: In which request.
    /// - `resource_id`: About which managed system.
    /// - `session_id`: In which session.
    /// - `subject_user_id`: About which caller or person.
    /// - `to`: Before this moment.
    /// ```ignore
    /// let response = client.journal_list()
    ///    .account_id(account_id)
    ///    .actor_user_id(actor_user_id)
    ///    .checkout_id(checkout_id)
    ///    .cursor(cursor)
    ///    .event(event)
    ///    .from(from)
    ///    .function(function)
    ///    .limit(limit)
    ///    .outcome(outcome)
    ///    .policy_id(policy_id)
    ///    .request_id(request_id)
    ///    .resource_id(resource_id)
    ///    .session_id(session_id)
    ///    .subject_user_id(subject_user_id)
    ///    .to(to)
    ///    .send()
    ///    .await;
    /// ```
    pub fn journal_list(&self) -> builder::JournalList<'_> {
        builder::JournalList::new(self)
    }
    /// List the servers of this installation.
    ///
    /// By `nodeId`, each as it has said itself, once a second. One that has not been heard of for ten seconds is `cut-off`. Servers are drained and removed on their machines, by `strongroom node`.
    ///
    /// Demands: privilege `maintain` or privilege `replication`.
    ///
    /// Sends a `GET` request to `/v1/instances`
    ///
    /// Arguments:
    /// - `cursor`: `nextCursor` of the page before, with the same filters; good for 24 hours
    /// - `limit`: Most items of the page; 50 when absent. A page may have fewer, even none
    /// ```ignore
    /// let response = client.instance_list()
    ///    .cursor(cursor)
    ///    .limit(limit)
    ///    .send()
    ///    .await;
    /// ```
    pub fn instance_list(&self) -> builder::InstanceList<'_> {
        builder::InstanceList::new(self)
    }
    /// Show how the database keeps what is written.
    ///
    /// As the server that is asked sees it, at most a second ago: which member of the database's cluster takes writes, how far the others are, whether commits wait for them, and how much there is left to do. `quorum` is false where what is written would not be kept as the configuration asks: then this server refuses changes and passwords with 503.
    ///
    /// Demands: privilege `maintain` or privilege `replication`.
    ///
    /// Sends a `GET` request to `/v1/replication/status`
    ///
    /// ```ignore
    /// let response = client.replication_status_get()
    ///    .send()
    ///    .await;
    /// ```
    pub fn replication_status_get(&self) -> builder::ReplicationStatusGet<'_> {
        builder::ReplicationStatusGet::new(self)
    }
}
/// The parameters of the operations; `send` calls one.
pub mod builder {
    use crate::generated::types;
    use crate::runtime::{Answer, OperationInfo, encode_path};
    use crate::{Client, Error};
    /// Builder for [`Client::session_list`]
    ///
    /// [`Client::session_list`]: Client::session_list
    #[derive(Debug, Clone)]
    pub struct SessionList<'a> {
        client: &'a Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> SessionList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, cursor: Ok(None), limit: Ok(None) }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/sessions`
        pub async fn send(self) -> Result<Answer<types::SessionInfoPage>, Error> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/sessions", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "session_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::login`]
    ///
    /// [`Client::login`]: Client::login
    #[derive(Debug, Clone)]
    pub struct Login<'a> {
        client: &'a Client,
        body: Result<types::builder::SessionNew, String>,
    }
    impl<'a> Login<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, body: Ok(::std::default::Default::default()) }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SessionNew>,
            <V as std::convert::TryInto<types::SessionNew>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `SessionNew` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::SessionNew) -> types::builder::SessionNew,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/sessions`
        pub async fn send(self) -> Result<Answer<types::Session>, Error> {
            let Self { client, body } = self;
            let body =
                body.and_then(|v| types::SessionNew::try_from(v).map_err(|e| e.to_string())).map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/sessions", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "login" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::login_ex`]
    ///
    /// [`Client::login_ex`]: Client::login_ex
    #[derive(Debug, Clone)]
    pub struct LoginEx<'a> {
        client: &'a Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::OtpSessionNew, String>,
    }
    impl<'a> LoginEx<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::OtpSessionNew>,
            <V as std::convert::TryInto<types::OtpSessionNew>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `OtpSessionNew` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::OtpSessionNew) -> types::builder::OtpSessionNew,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/sessions/otp`
        pub async fn send(self) -> Result<Answer<types::OtpSession>, Error> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body =
                body.and_then(|v| types::OtpSessionNew::try_from(v).map_err(|e| e.to_string())).map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/sessions/otp", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "login_ex" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::login_ex_confirm`]
    ///
    /// [`Client::login_ex_confirm`]: Client::login_ex_confirm
    #[derive(Debug, Clone)]
    pub struct LoginExConfirm<'a> {
        client: &'a Client,
    }
    impl<'a> LoginExConfirm<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client }
        }
        /// Sends a `POST` request to `/v1/sessions/current/otp-confirmation`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client } = self;
            let url = format!("{}/v1/sessions/current/otp-confirmation", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client.client.post(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "login_ex_confirm" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::session_get`]
    ///
    /// [`Client::session_get`]: Client::session_get
    #[derive(Debug, Clone)]
    pub struct SessionGet<'a> {
        client: &'a Client,
    }
    impl<'a> SessionGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client }
        }
        /// Sends a `GET` request to `/v1/sessions/current`
        pub async fn send(self) -> Result<Answer<types::SessionInfo>, Error> {
            let Self { client } = self;
            let url = format!("{}/v1/sessions/current", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "session_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::logout`]
    ///
    /// [`Client::logout`]: Client::logout
    #[derive(Debug, Clone)]
    pub struct Logout<'a> {
        client: &'a Client,
    }
    impl<'a> Logout<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client }
        }
        /// Sends a `DELETE` request to `/v1/sessions/current`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client } = self;
            let url = format!("{}/v1/sessions/current", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "logout" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::session_revoke`]
    ///
    /// [`Client::session_revoke`]: Client::session_revoke
    #[derive(Debug, Clone)]
    pub struct SessionRevoke<'a> {
        client: &'a Client,
        session_id: Result<::uuid::Uuid, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
    }
    impl<'a> SessionRevoke<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, session_id: Err("session_id was not initialized".to_string()), idempotency_key: Ok(None) }
        }
        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.session_id = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for session_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        /// Sends a `DELETE` request to `/v1/sessions/{sessionId}`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, session_id, idempotency_key } = self;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/sessions/{}", client.baseurl, encode_path(&session_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "session_revoke" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::client_address_explain`]
    ///
    /// [`Client::client_address_explain`]: Client::client_address_explain
    #[derive(Debug, Clone)]
    pub struct ClientAddressExplain<'a> {
        client: &'a Client,
        forwarded_for: Result<Option<::std::string::String>, String>,
        peer: Result<Option<::std::string::String>, String>,
        user_id: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ClientAddressExplain<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, forwarded_for: Ok(None), peer: Ok(None), user_id: Ok(None) }
        }
        pub fn forwarded_for<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.forwarded_for = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for forwarded_for failed".to_string());
            self
        }
        pub fn peer<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.peer =
                value.try_into().map(Some).map_err(|_| "conversion to `:: std :: string :: String` for peer failed".to_string());
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/client-address`
        pub async fn send(self) -> Result<Answer<types::ClientAddress>, Error> {
            let Self { client, forwarded_for, peer, user_id } = self;
            let forwarded_for = forwarded_for.map_err(Error::InvalidRequest)?;
            let peer = peer.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/client-address", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("forwardedFor", &forwarded_for))
                .query(&crate::runtime::QueryParam::new("peer", &peer))
                .query(&crate::runtime::QueryParam::new("userId", &user_id))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "client_address_explain" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::km_key_get_by_account`]
    ///
    /// [`Client::km_key_get_by_account`]: Client::km_key_get_by_account
    #[derive(Debug, Clone)]
    pub struct KmKeyGetByAccount<'a> {
        client: &'a Client,
        account_id: Result<::std::string::String, String>,
        resource_id: Result<::std::string::String, String>,
    }
    impl<'a> KmKeyGetByAccount<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                account_id: Err("account_id was not initialized".to_string()),
                resource_id: Err("resource_id was not initialized".to_string()),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for account_id failed".to_string());
            self
        }
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for resource_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/passwords/current`
        pub async fn send(self) -> Result<Answer<types::Password>, Error> {
            let Self { client, account_id, resource_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let resource_id = resource_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/passwords/current", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("accountId", &account_id))
                .query(&crate::runtime::QueryParam::new("resourceId", &resource_id))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "km_key_get_by_account" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::recover_key_by_account`]
    ///
    /// [`Client::recover_key_by_account`]: Client::recover_key_by_account
    #[derive(Debug, Clone)]
    pub struct RecoverKeyByAccount<'a> {
        client: &'a Client,
        account_id: Result<::std::string::String, String>,
        resource_id: Result<::std::string::String, String>,
    }
    impl<'a> RecoverKeyByAccount<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                account_id: Err("account_id was not initialized".to_string()),
                resource_id: Err("resource_id was not initialized".to_string()),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for account_id failed".to_string());
            self
        }
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for resource_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/passwords/last-known`
        pub async fn send(self) -> Result<Answer<types::Password>, Error> {
            let Self { client, account_id, resource_id } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let resource_id = resource_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/passwords/last-known", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("accountId", &account_id))
                .query(&crate::runtime::QueryParam::new("resourceId", &resource_id))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "recover_key_by_account" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::password_version_list`]
    ///
    /// [`Client::password_version_list`]: Client::password_version_list
    #[derive(Debug, Clone)]
    pub struct PasswordVersionList<'a> {
        client: &'a Client,
        account_key: Result<::uuid::Uuid, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> PasswordVersionList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, account_key: Err("account_key was not initialized".to_string()), cursor: Ok(None), limit: Ok(None) }
        }
        pub fn account_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.account_key = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for account_key failed".to_string());
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/managed-accounts/{accountKey}/password-versions`
        pub async fn send(self) -> Result<Answer<types::PasswordVersionPage>, Error> {
            let Self { client, account_key, cursor, limit } = self;
            let account_key = account_key.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url =
                format!("{}/v1/managed-accounts/{}/password-versions", client.baseurl, encode_path(&account_key.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "password_version_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::password_version_get`]
    ///
    /// [`Client::password_version_get`]: Client::password_version_get
    #[derive(Debug, Clone)]
    pub struct PasswordVersionGet<'a> {
        client: &'a Client,
        account_key: Result<::uuid::Uuid, String>,
        version: Result<i64, String>,
    }
    impl<'a> PasswordVersionGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                account_key: Err("account_key was not initialized".to_string()),
                version: Err("version was not initialized".to_string()),
            }
        }
        pub fn account_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.account_key = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for account_key failed".to_string());
            self
        }
        pub fn version<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.version = value.try_into().map_err(|_| "conversion to `i64` for version failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/managed-accounts/{accountKey}/password-versions/{version}`
        pub async fn send(self) -> Result<Answer<types::Password>, Error> {
            let Self { client, account_key, version } = self;
            let account_key = account_key.map_err(Error::InvalidRequest)?;
            let version = version.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/managed-accounts/{}/password-versions/{}",
                client.baseurl,
                encode_path(&account_key.to_string()),
                encode_path(&version.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "password_version_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_account_randomize_password`]
    ///
    /// [`Client::managed_account_randomize_password`]: Client::managed_account_randomize_password
    #[derive(Debug, Clone)]
    pub struct ManagedAccountRandomizePassword<'a> {
        client: &'a Client,
        wait_seconds: Result<Option<i64>, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::PasswordRandomize, String>,
    }
    impl<'a> ManagedAccountRandomizePassword<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, wait_seconds: Ok(None), idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn wait_seconds<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.wait_seconds = value.try_into().map(Some).map_err(|_| "conversion to `i64` for wait_seconds failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PasswordRandomize>,
            <V as std::convert::TryInto<types::PasswordRandomize>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `PasswordRandomize` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::PasswordRandomize) -> types::builder::PasswordRandomize,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/password-changes/randomize`
        pub async fn send(self) -> Result<Answer<types::PasswordChange>, Error> {
            let Self { client, wait_seconds, idempotency_key, body } = self;
            let wait_seconds = wait_seconds.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::PasswordRandomize::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/password-changes/randomize", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .query(&crate::runtime::QueryParam::new("waitSeconds", &wait_seconds))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_account_randomize_password" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                202u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_account_randomize_password_many`]
    ///
    /// [`Client::managed_account_randomize_password_many`]: Client::managed_account_randomize_password_many
    #[derive(Debug, Clone)]
    pub struct ManagedAccountRandomizePasswordMany<'a> {
        client: &'a Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::PasswordRandomizeMany, String>,
    }
    impl<'a> ManagedAccountRandomizePasswordMany<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PasswordRandomizeMany>,
            <V as std::convert::TryInto<types::PasswordRandomizeMany>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `PasswordRandomizeMany` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::PasswordRandomizeMany) -> types::builder::PasswordRandomizeMany,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/password-changes/randomize-many`
        pub async fn send(self) -> Result<Answer<types::PasswordRandomizations>, Error> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::PasswordRandomizeMany::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/password-changes/randomize-many", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_account_randomize_password_many" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_account_override_password`]
    ///
    /// [`Client::managed_account_override_password`]: Client::managed_account_override_password
    #[derive(Debug, Clone)]
    pub struct ManagedAccountOverridePassword<'a> {
        client: &'a Client,
        wait_seconds: Result<Option<i64>, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::PasswordOverride, String>,
    }
    impl<'a> ManagedAccountOverridePassword<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, wait_seconds: Ok(None), idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn wait_seconds<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.wait_seconds = value.try_into().map(Some).map_err(|_| "conversion to `i64` for wait_seconds failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PasswordOverride>,
            <V as std::convert::TryInto<types::PasswordOverride>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `PasswordOverride` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::PasswordOverride) -> types::builder::PasswordOverride,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/password-changes/override`
        pub async fn send(self) -> Result<Answer<types::PasswordChange>, Error> {
            let Self { client, wait_seconds, idempotency_key, body } = self;
            let wait_seconds = wait_seconds.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::PasswordOverride::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/password-changes/override", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .query(&crate::runtime::QueryParam::new("waitSeconds", &wait_seconds))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_account_override_password" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                202u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_account_verify_password`]
    ///
    /// [`Client::managed_account_verify_password`]: Client::managed_account_verify_password
    #[derive(Debug, Clone)]
    pub struct ManagedAccountVerifyPassword<'a> {
        client: &'a Client,
        account_key: Result<::uuid::Uuid, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ManagedAccountVerifyPassword<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, account_key: Err("account_key was not initialized".to_string()), idempotency_key: Ok(None) }
        }
        pub fn account_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.account_key = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for account_key failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        /// Sends a `POST` request to `/v1/managed-accounts/{accountKey}/verify-password`
        pub async fn send(self) -> Result<Answer<types::PasswordVerification>, Error> {
            let Self { client, account_key, idempotency_key } = self;
            let account_key = account_key.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let url =
                format!("{}/v1/managed-accounts/{}/verify-password", client.baseurl, encode_path(&account_key.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_account_verify_password" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::password_change_list`]
    ///
    /// [`Client::password_change_list`]: Client::password_change_list
    #[derive(Debug, Clone)]
    pub struct PasswordChangeList<'a> {
        client: &'a Client,
        account_id: Result<Option<::std::string::String>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
        overdue: Result<Option<bool>, String>,
        resource_id: Result<Option<::std::string::String>, String>,
        status: Result<Option<types::PasswordChangeListStatus>, String>,
    }
    impl<'a> PasswordChangeList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                account_id: Ok(None),
                cursor: Ok(None),
                limit: Ok(None),
                overdue: Ok(None),
                resource_id: Ok(None),
                status: Ok(None),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for account_id failed".to_string());
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn overdue<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.overdue = value.try_into().map(Some).map_err(|_| "conversion to `bool` for overdue failed".to_string());
            self
        }
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for resource_id failed".to_string());
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PasswordChangeListStatus>,
        {
            self.status =
                value.try_into().map(Some).map_err(|_| "conversion to `PasswordChangeListStatus` for status failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/password-changes`
        pub async fn send(self) -> Result<Answer<types::PasswordChangePage>, Error> {
            let Self { client, account_id, cursor, limit, overdue, resource_id, status } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let overdue = overdue.map_err(Error::InvalidRequest)?;
            let resource_id = resource_id.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/password-changes", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("accountId", &account_id))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .query(&crate::runtime::QueryParam::new("overdue", &overdue))
                .query(&crate::runtime::QueryParam::new("resourceId", &resource_id))
                .query(&crate::runtime::QueryParam::new("status", &status))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "password_change_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::password_change_get`]
    ///
    /// [`Client::password_change_get`]: Client::password_change_get
    #[derive(Debug, Clone)]
    pub struct PasswordChangeGet<'a> {
        client: &'a Client,
        change_id: Result<::uuid::Uuid, String>,
        wait_seconds: Result<Option<i64>, String>,
    }
    impl<'a> PasswordChangeGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, change_id: Err("change_id was not initialized".to_string()), wait_seconds: Ok(None) }
        }
        pub fn change_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.change_id = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for change_id failed".to_string());
            self
        }
        pub fn wait_seconds<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.wait_seconds = value.try_into().map(Some).map_err(|_| "conversion to `i64` for wait_seconds failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/password-changes/{changeId}`
        pub async fn send(self) -> Result<Answer<types::PasswordChange>, Error> {
            let Self { client, change_id, wait_seconds } = self;
            let change_id = change_id.map_err(Error::InvalidRequest)?;
            let wait_seconds = wait_seconds.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/password-changes/{}", client.baseurl, encode_path(&change_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("waitSeconds", &wait_seconds))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "password_change_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                202u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::password_change_cancel`]
    ///
    /// [`Client::password_change_cancel`]: Client::password_change_cancel
    #[derive(Debug, Clone)]
    pub struct PasswordChangeCancel<'a> {
        client: &'a Client,
        change_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> PasswordChangeCancel<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, change_id: Err("change_id was not initialized".to_string()) }
        }
        pub fn change_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.change_id = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for change_id failed".to_string());
            self
        }
        /// Sends a `POST` request to `/v1/password-changes/{changeId}/cancel`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, change_id } = self;
            let change_id = change_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/password-changes/{}/cancel", client.baseurl, encode_path(&change_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client.client.post(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "password_change_cancel" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::password_doubt_resolve`]
    ///
    /// [`Client::password_doubt_resolve`]: Client::password_doubt_resolve
    #[derive(Debug, Clone)]
    pub struct PasswordDoubtResolve<'a> {
        client: &'a Client,
        change_id: Result<::uuid::Uuid, String>,
        wait_seconds: Result<Option<i64>, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::DoubtResolve, String>,
    }
    impl<'a> PasswordDoubtResolve<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                change_id: Err("change_id was not initialized".to_string()),
                wait_seconds: Ok(None),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn change_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.change_id = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for change_id failed".to_string());
            self
        }
        pub fn wait_seconds<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.wait_seconds = value.try_into().map(Some).map_err(|_| "conversion to `i64` for wait_seconds failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DoubtResolve>,
            <V as std::convert::TryInto<types::DoubtResolve>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `DoubtResolve` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::DoubtResolve) -> types::builder::DoubtResolve,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/password-changes/{changeId}/resolve`
        pub async fn send(self) -> Result<Answer<types::PasswordChange>, Error> {
            let Self { client, change_id, wait_seconds, idempotency_key, body } = self;
            let change_id = change_id.map_err(Error::InvalidRequest)?;
            let wait_seconds = wait_seconds.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body =
                body.and_then(|v| types::DoubtResolve::try_from(v).map_err(|e| e.to_string())).map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/password-changes/{}/resolve", client.baseurl, encode_path(&change_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .query(&crate::runtime::QueryParam::new("waitSeconds", &wait_seconds))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "password_doubt_resolve" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                202u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::password_candidate_list`]
    ///
    /// [`Client::password_candidate_list`]: Client::password_candidate_list
    #[derive(Debug, Clone)]
    pub struct PasswordCandidateList<'a> {
        client: &'a Client,
        account_key: Result<::uuid::Uuid, String>,
    }
    impl<'a> PasswordCandidateList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, account_key: Err("account_key was not initialized".to_string()) }
        }
        pub fn account_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.account_key = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for account_key failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/managed-accounts/{accountKey}/password-candidates`
        pub async fn send(self) -> Result<Answer<types::PasswordCandidates>, Error> {
            let Self { client, account_key } = self;
            let account_key = account_key.map_err(Error::InvalidRequest)?;
            let url =
                format!("{}/v1/managed-accounts/{}/password-candidates", client.baseurl, encode_path(&account_key.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "password_candidate_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_list`]
    ///
    /// [`Client::admin_list`]: Client::admin_list
    #[derive(Debug, Clone)]
    pub struct AdminList<'a> {
        client: &'a Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> AdminList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, cursor: Ok(None), limit: Ok(None) }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/product-administrators`
        pub async fn send(self) -> Result<Answer<types::ProductAdministratorPage>, Error> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/product-administrators", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "admin_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_add`]
    ///
    /// [`Client::admin_add`]: Client::admin_add
    #[derive(Debug, Clone)]
    pub struct AdminAdd<'a> {
        client: &'a Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::ProductAdministratorNew, String>,
    }
    impl<'a> AdminAdd<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProductAdministratorNew>,
            <V as std::convert::TryInto<types::ProductAdministratorNew>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `ProductAdministratorNew` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::ProductAdministratorNew) -> types::builder::ProductAdministratorNew,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/product-administrators`
        pub async fn send(self) -> Result<Answer<types::ProductAdministrator>, Error> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::ProductAdministratorNew::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/product-administrators", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "admin_add" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_get`]
    ///
    /// [`Client::admin_get`]: Client::admin_get
    #[derive(Debug, Clone)]
    pub struct AdminGet<'a> {
        client: &'a Client,
        user_id: Result<::std::string::String, String>,
    }
    impl<'a> AdminGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, user_id: Err("user_id was not initialized".to_string()) }
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/product-administrators/{userId}`
        pub async fn send(self) -> Result<Answer<types::ProductAdministrator>, Error> {
            let Self { client, user_id } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/product-administrators/{}", client.baseurl, encode_path(&user_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "admin_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_delete`]
    ///
    /// [`Client::admin_delete`]: Client::admin_delete
    #[derive(Debug, Clone)]
    pub struct AdminDelete<'a> {
        client: &'a Client,
        user_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
    }
    impl<'a> AdminDelete<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                user_id: Err("user_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
            }
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        /// Sends a `DELETE` request to `/v1/product-administrators/{userId}`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, user_id, idempotency_key, if_match } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/product-administrators/{}", client.baseurl, encode_path(&user_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "admin_delete" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_update`]
    ///
    /// [`Client::admin_update`]: Client::admin_update
    #[derive(Debug, Clone)]
    pub struct AdminUpdate<'a> {
        client: &'a Client,
        user_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::ProductAdministratorChange, String>,
    }
    impl<'a> AdminUpdate<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                user_id: Err("user_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProductAdministratorChange>,
            <V as std::convert::TryInto<types::ProductAdministratorChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `ProductAdministratorChange` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::ProductAdministratorChange) -> types::builder::ProductAdministratorChange,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PATCH` request to `/v1/product-administrators/{userId}`
        pub async fn send(self) -> Result<Answer<types::ProductAdministrator>, Error> {
            let Self { client, user_id, idempotency_key, if_match, body } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::ProductAdministratorChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/product-administrators/{}", client.baseurl, encode_path(&user_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "admin_update" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_enable`]
    ///
    /// [`Client::admin_enable`]: Client::admin_enable
    #[derive(Debug, Clone)]
    pub struct AdminEnable<'a> {
        client: &'a Client,
        user_id: Result<::std::string::String, String>,
    }
    impl<'a> AdminEnable<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, user_id: Err("user_id was not initialized".to_string()) }
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        /// Sends a `POST` request to `/v1/product-administrators/{userId}/enable`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, user_id } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/product-administrators/{}/enable", client.baseurl, encode_path(&user_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client.client.post(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "admin_enable" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_disable`]
    ///
    /// [`Client::admin_disable`]: Client::admin_disable
    #[derive(Debug, Clone)]
    pub struct AdminDisable<'a> {
        client: &'a Client,
        user_id: Result<::std::string::String, String>,
    }
    impl<'a> AdminDisable<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, user_id: Err("user_id was not initialized".to_string()) }
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        /// Sends a `POST` request to `/v1/product-administrators/{userId}/disable`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, user_id } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/product-administrators/{}/disable", client.baseurl, encode_path(&user_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client.client.post(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "admin_disable" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_unlock`]
    ///
    /// [`Client::admin_unlock`]: Client::admin_unlock
    #[derive(Debug, Clone)]
    pub struct AdminUnlock<'a> {
        client: &'a Client,
        user_id: Result<::std::string::String, String>,
    }
    impl<'a> AdminUnlock<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, user_id: Err("user_id was not initialized".to_string()) }
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        /// Sends a `POST` request to `/v1/product-administrators/{userId}/unlock`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, user_id } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/product-administrators/{}/unlock", client.baseurl, encode_path(&user_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client.client.post(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "admin_unlock" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_password_set`]
    ///
    /// [`Client::admin_password_set`]: Client::admin_password_set
    #[derive(Debug, Clone)]
    pub struct AdminPasswordSet<'a> {
        client: &'a Client,
        user_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::AdministratorPasswordChange, String>,
    }
    impl<'a> AdminPasswordSet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                user_id: Err("user_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AdministratorPasswordChange>,
            <V as std::convert::TryInto<types::AdministratorPasswordChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `AdministratorPasswordChange` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::AdministratorPasswordChange) -> types::builder::AdministratorPasswordChange,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PUT` request to `/v1/product-administrators/{userId}/password`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, user_id, idempotency_key, body } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::AdministratorPasswordChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/product-administrators/{}/password", client.baseurl, encode_path(&user_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client.client.put(url).json(&body).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "admin_password_set" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::otp_api_user_password_update`]
    ///
    /// [`Client::otp_api_user_password_update`]: Client::otp_api_user_password_update
    #[derive(Debug, Clone)]
    pub struct OtpApiUserPasswordUpdate<'a> {
        client: &'a Client,
        user_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
    }
    impl<'a> OtpApiUserPasswordUpdate<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, user_id: Err("user_id was not initialized".to_string()), idempotency_key: Ok(None) }
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        /// Sends a `POST` request to `/v1/product-administrators/{userId}/otp`
        pub async fn send(self) -> Result<Answer<types::InitialOtp>, Error> {
            let Self { client, user_id, idempotency_key } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/product-administrators/{}/otp", client.baseurl, encode_path(&user_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "otp_api_user_password_update" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_effective_privileges_get`]
    ///
    /// [`Client::admin_effective_privileges_get`]: Client::admin_effective_privileges_get
    #[derive(Debug, Clone)]
    pub struct AdminEffectivePrivilegesGet<'a> {
        client: &'a Client,
        user_id: Result<::std::string::String, String>,
    }
    impl<'a> AdminEffectivePrivilegesGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, user_id: Err("user_id was not initialized".to_string()) }
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/product-administrators/{userId}/effective-privileges`
        pub async fn send(self) -> Result<Answer<types::EffectivePrivileges>, Error> {
            let Self { client, user_id } = self;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/product-administrators/{}/effective-privileges",
                client.baseurl,
                encode_path(&user_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "admin_effective_privileges_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_group_list`]
    ///
    /// [`Client::admin_group_list`]: Client::admin_group_list
    #[derive(Debug, Clone)]
    pub struct AdminGroupList<'a> {
        client: &'a Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> AdminGroupList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, cursor: Ok(None), limit: Ok(None) }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/administrator-groups`
        pub async fn send(self) -> Result<Answer<types::AdministratorGroupPage>, Error> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/administrator-groups", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "admin_group_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_group_add`]
    ///
    /// [`Client::admin_group_add`]: Client::admin_group_add
    #[derive(Debug, Clone)]
    pub struct AdminGroupAdd<'a> {
        client: &'a Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::AdministratorGroupNew, String>,
    }
    impl<'a> AdminGroupAdd<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AdministratorGroupNew>,
            <V as std::convert::TryInto<types::AdministratorGroupNew>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `AdministratorGroupNew` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::AdministratorGroupNew) -> types::builder::AdministratorGroupNew,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/administrator-groups`
        pub async fn send(self) -> Result<Answer<types::AdministratorGroup>, Error> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::AdministratorGroupNew::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/administrator-groups", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "admin_group_add" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_group_get`]
    ///
    /// [`Client::admin_group_get`]: Client::admin_group_get
    #[derive(Debug, Clone)]
    pub struct AdminGroupGet<'a> {
        client: &'a Client,
        admin_group_id: Result<::std::string::String, String>,
    }
    impl<'a> AdminGroupGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, admin_group_id: Err("admin_group_id was not initialized".to_string()) }
        }
        pub fn admin_group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.admin_group_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for admin_group_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/administrator-groups/{adminGroupId}`
        pub async fn send(self) -> Result<Answer<types::AdministratorGroup>, Error> {
            let Self { client, admin_group_id } = self;
            let admin_group_id = admin_group_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/administrator-groups/{}", client.baseurl, encode_path(&admin_group_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "admin_group_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_group_delete`]
    ///
    /// [`Client::admin_group_delete`]: Client::admin_group_delete
    #[derive(Debug, Clone)]
    pub struct AdminGroupDelete<'a> {
        client: &'a Client,
        admin_group_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
    }
    impl<'a> AdminGroupDelete<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                admin_group_id: Err("admin_group_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
            }
        }
        pub fn admin_group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.admin_group_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for admin_group_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        /// Sends a `DELETE` request to `/v1/administrator-groups/{adminGroupId}`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, admin_group_id, idempotency_key, if_match } = self;
            let admin_group_id = admin_group_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/administrator-groups/{}", client.baseurl, encode_path(&admin_group_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "admin_group_delete" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_group_update`]
    ///
    /// [`Client::admin_group_update`]: Client::admin_group_update
    #[derive(Debug, Clone)]
    pub struct AdminGroupUpdate<'a> {
        client: &'a Client,
        admin_group_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::AdministratorGroupChange, String>,
    }
    impl<'a> AdminGroupUpdate<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                admin_group_id: Err("admin_group_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn admin_group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.admin_group_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for admin_group_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AdministratorGroupChange>,
            <V as std::convert::TryInto<types::AdministratorGroupChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `AdministratorGroupChange` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::AdministratorGroupChange) -> types::builder::AdministratorGroupChange,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PATCH` request to `/v1/administrator-groups/{adminGroupId}`
        pub async fn send(self) -> Result<Answer<types::AdministratorGroup>, Error> {
            let Self { client, admin_group_id, idempotency_key, if_match, body } = self;
            let admin_group_id = admin_group_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::AdministratorGroupChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/administrator-groups/{}", client.baseurl, encode_path(&admin_group_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "admin_group_update" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_group_member_list`]
    ///
    /// [`Client::admin_group_member_list`]: Client::admin_group_member_list
    #[derive(Debug, Clone)]
    pub struct AdminGroupMemberList<'a> {
        client: &'a Client,
        admin_group_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> AdminGroupMemberList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                admin_group_id: Err("admin_group_id was not initialized".to_string()),
                cursor: Ok(None),
                limit: Ok(None),
            }
        }
        pub fn admin_group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.admin_group_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for admin_group_id failed".to_string());
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/administrator-groups/{adminGroupId}/members`
        pub async fn send(self) -> Result<Answer<types::MemberPage>, Error> {
            let Self { client, admin_group_id, cursor, limit } = self;
            let admin_group_id = admin_group_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/administrator-groups/{}/members", client.baseurl, encode_path(&admin_group_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "admin_group_member_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::admin_group_member_test`]
    ///
    /// [`Client::admin_group_member_test`]: Client::admin_group_member_test
    #[derive(Debug, Clone)]
    pub struct AdminGroupMemberTest<'a> {
        client: &'a Client,
        admin_group_id: Result<::std::string::String, String>,
        user_id: Result<::std::string::String, String>,
    }
    impl<'a> AdminGroupMemberTest<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                admin_group_id: Err("admin_group_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
            }
        }
        pub fn admin_group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.admin_group_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for admin_group_id failed".to_string());
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/administrator-groups/{adminGroupId}/member-test`
        pub async fn send(self) -> Result<Answer<types::MemberTest>, Error> {
            let Self { client, admin_group_id, user_id } = self;
            let admin_group_id = admin_group_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url =
                format!("{}/v1/administrator-groups/{}/member-test", client.baseurl, encode_path(&admin_group_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("userId", &user_id))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "admin_group_member_test" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_class_list`]
    ///
    /// [`Client::user_class_list`]: Client::user_class_list
    #[derive(Debug, Clone)]
    pub struct UserClassList<'a> {
        client: &'a Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> UserClassList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, cursor: Ok(None), limit: Ok(None) }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/user-classes`
        pub async fn send(self) -> Result<Answer<types::UserClassPage>, Error> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-classes", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "user_class_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_class_add`]
    ///
    /// [`Client::user_class_add`]: Client::user_class_add
    #[derive(Debug, Clone)]
    pub struct UserClassAdd<'a> {
        client: &'a Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::UserClassNew, String>,
    }
    impl<'a> UserClassAdd<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserClassNew>,
            <V as std::convert::TryInto<types::UserClassNew>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `UserClassNew` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::UserClassNew) -> types::builder::UserClassNew,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/user-classes`
        pub async fn send(self) -> Result<Answer<types::UserClass>, Error> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body =
                body.and_then(|v| types::UserClassNew::try_from(v).map_err(|e| e.to_string())).map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-classes", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "user_class_add" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_class_get`]
    ///
    /// [`Client::user_class_get`]: Client::user_class_get
    #[derive(Debug, Clone)]
    pub struct UserClassGet<'a> {
        client: &'a Client,
        class_id: Result<::std::string::String, String>,
    }
    impl<'a> UserClassGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, class_id: Err("class_id was not initialized".to_string()) }
        }
        pub fn class_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.class_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for class_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/user-classes/{classId}`
        pub async fn send(self) -> Result<Answer<types::UserClass>, Error> {
            let Self { client, class_id } = self;
            let class_id = class_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-classes/{}", client.baseurl, encode_path(&class_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "user_class_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_class_delete`]
    ///
    /// [`Client::user_class_delete`]: Client::user_class_delete
    #[derive(Debug, Clone)]
    pub struct UserClassDelete<'a> {
        client: &'a Client,
        class_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
    }
    impl<'a> UserClassDelete<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                class_id: Err("class_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
            }
        }
        pub fn class_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.class_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for class_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        /// Sends a `DELETE` request to `/v1/user-classes/{classId}`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, class_id, idempotency_key, if_match } = self;
            let class_id = class_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-classes/{}", client.baseurl, encode_path(&class_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "user_class_delete" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_class_update`]
    ///
    /// [`Client::user_class_update`]: Client::user_class_update
    #[derive(Debug, Clone)]
    pub struct UserClassUpdate<'a> {
        client: &'a Client,
        class_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::UserClassChange, String>,
    }
    impl<'a> UserClassUpdate<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                class_id: Err("class_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn class_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.class_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for class_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserClassChange>,
            <V as std::convert::TryInto<types::UserClassChange>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `UserClassChange` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::UserClassChange) -> types::builder::UserClassChange,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PATCH` request to `/v1/user-classes/{classId}`
        pub async fn send(self) -> Result<Answer<types::UserClass>, Error> {
            let Self { client, class_id, idempotency_key, if_match, body } = self;
            let class_id = class_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserClassChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-classes/{}", client.baseurl, encode_path(&class_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "user_class_update" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::userclass_membership_list`]
    ///
    /// [`Client::userclass_membership_list`]: Client::userclass_membership_list
    #[derive(Debug, Clone)]
    pub struct UserclassMembershipList<'a> {
        client: &'a Client,
        class_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> UserclassMembershipList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, class_id: Err("class_id was not initialized".to_string()), cursor: Ok(None), limit: Ok(None) }
        }
        pub fn class_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.class_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for class_id failed".to_string());
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/user-classes/{classId}/members`
        pub async fn send(self) -> Result<Answer<types::MemberPage>, Error> {
            let Self { client, class_id, cursor, limit } = self;
            let class_id = class_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-classes/{}/members", client.baseurl, encode_path(&class_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "userclass_membership_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_class_member_test`]
    ///
    /// [`Client::user_class_member_test`]: Client::user_class_member_test
    #[derive(Debug, Clone)]
    pub struct UserClassMemberTest<'a> {
        client: &'a Client,
        class_id: Result<::std::string::String, String>,
        user_id: Result<::std::string::String, String>,
    }
    impl<'a> UserClassMemberTest<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                class_id: Err("class_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
            }
        }
        pub fn class_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.class_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for class_id failed".to_string());
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/user-classes/{classId}/member-test`
        pub async fn send(self) -> Result<Answer<types::MemberTest>, Error> {
            let Self { client, class_id, user_id } = self;
            let class_id = class_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-classes/{}/member-test", client.baseurl, encode_path(&class_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("userId", &user_id))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "user_class_member_test" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_class_member_add`]
    ///
    /// [`Client::user_class_member_add`]: Client::user_class_member_add
    #[derive(Debug, Clone)]
    pub struct UserClassMemberAdd<'a> {
        client: &'a Client,
        class_id: Result<::std::string::String, String>,
        user_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
    }
    impl<'a> UserClassMemberAdd<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                class_id: Err("class_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                idempotency_key: Ok(None),
            }
        }
        pub fn class_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.class_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for class_id failed".to_string());
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        /// Sends a `PUT` request to `/v1/user-classes/{classId}/members/{userId}`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, class_id, user_id, idempotency_key } = self;
            let class_id = class_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/user-classes/{}/members/{}",
                client.baseurl,
                encode_path(&class_id.to_string()),
                encode_path(&user_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client.client.put(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "user_class_member_add" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_class_member_remove`]
    ///
    /// [`Client::user_class_member_remove`]: Client::user_class_member_remove
    #[derive(Debug, Clone)]
    pub struct UserClassMemberRemove<'a> {
        client: &'a Client,
        class_id: Result<::std::string::String, String>,
        user_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
    }
    impl<'a> UserClassMemberRemove<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                class_id: Err("class_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
                idempotency_key: Ok(None),
            }
        }
        pub fn class_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.class_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for class_id failed".to_string());
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        /// Sends a `DELETE` request to `/v1/user-classes/{classId}/members/{userId}`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, class_id, user_id, idempotency_key } = self;
            let class_id = class_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/user-classes/{}/members/{}",
                client.baseurl,
                encode_path(&class_id.to_string()),
                encode_path(&user_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "user_class_member_remove" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_class_cache_recalculate`]
    ///
    /// [`Client::user_class_cache_recalculate`]: Client::user_class_cache_recalculate
    #[derive(Debug, Clone)]
    pub struct UserClassCacheRecalculate<'a> {
        client: &'a Client,
        class_id: Result<::std::string::String, String>,
    }
    impl<'a> UserClassCacheRecalculate<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, class_id: Err("class_id was not initialized".to_string()) }
        }
        pub fn class_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.class_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for class_id failed".to_string());
            self
        }
        /// Sends a `POST` request to `/v1/user-classes/{classId}/recalculate`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, class_id } = self;
            let class_id = class_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-classes/{}/recalculate", client.baseurl, encode_path(&class_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client.client.post(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "user_class_cache_recalculate" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_class_cache_invalidate`]
    ///
    /// [`Client::user_class_cache_invalidate`]: Client::user_class_cache_invalidate
    #[derive(Debug, Clone)]
    pub struct UserClassCacheInvalidate<'a> {
        client: &'a Client,
        class_id: Result<::std::string::String, String>,
    }
    impl<'a> UserClassCacheInvalidate<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, class_id: Err("class_id was not initialized".to_string()) }
        }
        pub fn class_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.class_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for class_id failed".to_string());
            self
        }
        /// Sends a `POST` request to `/v1/user-classes/{classId}/invalidate`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, class_id } = self;
            let class_id = class_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-classes/{}/invalidate", client.baseurl, encode_path(&class_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client.client.post(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "user_class_cache_invalidate" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_list`]
    ///
    /// [`Client::user_group_list`]: Client::user_group_list
    #[derive(Debug, Clone)]
    pub struct UserGroupList<'a> {
        client: &'a Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> UserGroupList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, cursor: Ok(None), limit: Ok(None) }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/user-groups`
        pub async fn send(self) -> Result<Answer<types::UserGroupPage>, Error> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-groups", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "user_group_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_add`]
    ///
    /// [`Client::user_group_add`]: Client::user_group_add
    #[derive(Debug, Clone)]
    pub struct UserGroupAdd<'a> {
        client: &'a Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::UserGroupNew, String>,
    }
    impl<'a> UserGroupAdd<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserGroupNew>,
            <V as std::convert::TryInto<types::UserGroupNew>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `UserGroupNew` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::UserGroupNew) -> types::builder::UserGroupNew,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/user-groups`
        pub async fn send(self) -> Result<Answer<types::UserGroup>, Error> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body =
                body.and_then(|v| types::UserGroupNew::try_from(v).map_err(|e| e.to_string())).map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-groups", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "user_group_add" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_get`]
    ///
    /// [`Client::user_group_get`]: Client::user_group_get
    #[derive(Debug, Clone)]
    pub struct UserGroupGet<'a> {
        client: &'a Client,
        group_id: Result<::std::string::String, String>,
    }
    impl<'a> UserGroupGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, group_id: Err("group_id was not initialized".to_string()) }
        }
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.group_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for group_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/user-groups/{groupId}`
        pub async fn send(self) -> Result<Answer<types::UserGroup>, Error> {
            let Self { client, group_id } = self;
            let group_id = group_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-groups/{}", client.baseurl, encode_path(&group_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "user_group_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_delete`]
    ///
    /// [`Client::user_group_delete`]: Client::user_group_delete
    #[derive(Debug, Clone)]
    pub struct UserGroupDelete<'a> {
        client: &'a Client,
        group_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
    }
    impl<'a> UserGroupDelete<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                group_id: Err("group_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
            }
        }
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.group_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for group_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        /// Sends a `DELETE` request to `/v1/user-groups/{groupId}`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, group_id, idempotency_key, if_match } = self;
            let group_id = group_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-groups/{}", client.baseurl, encode_path(&group_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "user_group_delete" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_update`]
    ///
    /// [`Client::user_group_update`]: Client::user_group_update
    #[derive(Debug, Clone)]
    pub struct UserGroupUpdate<'a> {
        client: &'a Client,
        group_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::UserGroupChange, String>,
    }
    impl<'a> UserGroupUpdate<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                group_id: Err("group_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.group_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for group_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserGroupChange>,
            <V as std::convert::TryInto<types::UserGroupChange>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `UserGroupChange` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::UserGroupChange) -> types::builder::UserGroupChange,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PATCH` request to `/v1/user-groups/{groupId}`
        pub async fn send(self) -> Result<Answer<types::UserGroup>, Error> {
            let Self { client, group_id, idempotency_key, if_match, body } = self;
            let group_id = group_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::UserGroupChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-groups/{}", client.baseurl, encode_path(&group_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "user_group_update" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_member_list`]
    ///
    /// [`Client::user_group_member_list`]: Client::user_group_member_list
    #[derive(Debug, Clone)]
    pub struct UserGroupMemberList<'a> {
        client: &'a Client,
        group_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> UserGroupMemberList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, group_id: Err("group_id was not initialized".to_string()), cursor: Ok(None), limit: Ok(None) }
        }
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.group_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for group_id failed".to_string());
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/user-groups/{groupId}/members`
        pub async fn send(self) -> Result<Answer<types::MemberPage>, Error> {
            let Self { client, group_id, cursor, limit } = self;
            let group_id = group_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-groups/{}/members", client.baseurl, encode_path(&group_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "user_group_member_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_member_test`]
    ///
    /// [`Client::user_group_member_test`]: Client::user_group_member_test
    #[derive(Debug, Clone)]
    pub struct UserGroupMemberTest<'a> {
        client: &'a Client,
        group_id: Result<::std::string::String, String>,
        user_id: Result<::std::string::String, String>,
    }
    impl<'a> UserGroupMemberTest<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                group_id: Err("group_id was not initialized".to_string()),
                user_id: Err("user_id was not initialized".to_string()),
            }
        }
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.group_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for group_id failed".to_string());
            self
        }
        pub fn user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.user_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for user_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/user-groups/{groupId}/member-test`
        pub async fn send(self) -> Result<Answer<types::MemberTest>, Error> {
            let Self { client, group_id, user_id } = self;
            let group_id = group_id.map_err(Error::InvalidRequest)?;
            let user_id = user_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/user-groups/{}/member-test", client.baseurl, encode_path(&group_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("userId", &user_id))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "user_group_member_test" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_access_control_set`]
    ///
    /// [`Client::user_group_access_control_set`]: Client::user_group_access_control_set
    #[derive(Debug, Clone)]
    pub struct UserGroupAccessControlSet<'a> {
        client: &'a Client,
        group_id: Result<::std::string::String, String>,
        policy_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::AccessControlChange, String>,
    }
    impl<'a> UserGroupAccessControlSet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                group_id: Err("group_id was not initialized".to_string()),
                policy_id: Err("policy_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.group_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for group_id failed".to_string());
            self
        }
        pub fn policy_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.policy_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for policy_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccessControlChange>,
            <V as std::convert::TryInto<types::AccessControlChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `AccessControlChange` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::AccessControlChange) -> types::builder::AccessControlChange,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PUT` request to `/v1/user-groups/{groupId}/access-controls/{policyId}`
        pub async fn send(self) -> Result<Answer<types::AccessControl>, Error> {
            let Self { client, group_id, policy_id, idempotency_key, body } = self;
            let group_id = group_id.map_err(Error::InvalidRequest)?;
            let policy_id = policy_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::AccessControlChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/user-groups/{}/access-controls/{}",
                client.baseurl,
                encode_path(&group_id.to_string()),
                encode_path(&policy_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "user_group_access_control_set" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::user_group_access_control_delete`]
    ///
    /// [`Client::user_group_access_control_delete`]: Client::user_group_access_control_delete
    #[derive(Debug, Clone)]
    pub struct UserGroupAccessControlDelete<'a> {
        client: &'a Client,
        group_id: Result<::std::string::String, String>,
        policy_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
    }
    impl<'a> UserGroupAccessControlDelete<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                group_id: Err("group_id was not initialized".to_string()),
                policy_id: Err("policy_id was not initialized".to_string()),
                idempotency_key: Ok(None),
            }
        }
        pub fn group_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.group_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for group_id failed".to_string());
            self
        }
        pub fn policy_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.policy_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for policy_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        /// Sends a `DELETE` request to `/v1/user-groups/{groupId}/access-controls/{policyId}`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, group_id, policy_id, idempotency_key } = self;
            let group_id = group_id.map_err(Error::InvalidRequest)?;
            let policy_id = policy_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/v1/user-groups/{}/access-controls/{}",
                client.baseurl,
                encode_path(&group_id.to_string()),
                encode_path(&policy_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "user_group_access_control_delete" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_account_find`]
    ///
    /// [`Client::managed_account_find`]: Client::managed_account_find
    #[derive(Debug, Clone)]
    pub struct ManagedAccountFind<'a> {
        client: &'a Client,
        account_id: Result<Option<::std::string::String>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
        password_state: Result<Option<types::ManagedAccountFindPasswordState>, String>,
        policy_id: Result<Option<::std::string::String>, String>,
        resource_id: Result<Option<::std::string::String>, String>,
        state: Result<Option<types::ManagedAccountFindState>, String>,
    }
    impl<'a> ManagedAccountFind<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                account_id: Ok(None),
                cursor: Ok(None),
                limit: Ok(None),
                password_state: Ok(None),
                policy_id: Ok(None),
                resource_id: Ok(None),
                state: Ok(None),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for account_id failed".to_string());
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn password_state<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ManagedAccountFindPasswordState>,
        {
            self.password_state = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `ManagedAccountFindPasswordState` for password_state failed".to_string());
            self
        }
        pub fn policy_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.policy_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for policy_id failed".to_string());
            self
        }
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for resource_id failed".to_string());
            self
        }
        pub fn state<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ManagedAccountFindState>,
        {
            self.state =
                value.try_into().map(Some).map_err(|_| "conversion to `ManagedAccountFindState` for state failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/managed-accounts`
        pub async fn send(self) -> Result<Answer<types::ManagedAccountPage>, Error> {
            let Self { client, account_id, cursor, limit, password_state, policy_id, resource_id, state } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let password_state = password_state.map_err(Error::InvalidRequest)?;
            let policy_id = policy_id.map_err(Error::InvalidRequest)?;
            let resource_id = resource_id.map_err(Error::InvalidRequest)?;
            let state = state.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-accounts", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("accountId", &account_id))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .query(&crate::runtime::QueryParam::new("passwordState", &password_state))
                .query(&crate::runtime::QueryParam::new("policyId", &policy_id))
                .query(&crate::runtime::QueryParam::new("resourceId", &resource_id))
                .query(&crate::runtime::QueryParam::new("state", &state))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_account_find" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_account_add`]
    ///
    /// [`Client::managed_account_add`]: Client::managed_account_add
    #[derive(Debug, Clone)]
    pub struct ManagedAccountAdd<'a> {
        client: &'a Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::ManagedAccountNew, String>,
    }
    impl<'a> ManagedAccountAdd<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ManagedAccountNew>,
            <V as std::convert::TryInto<types::ManagedAccountNew>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `ManagedAccountNew` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::ManagedAccountNew) -> types::builder::ManagedAccountNew,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/managed-accounts`
        pub async fn send(self) -> Result<Answer<types::ManagedAccount>, Error> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::ManagedAccountNew::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-accounts", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_account_add" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_account_get`]
    ///
    /// [`Client::managed_account_get`]: Client::managed_account_get
    #[derive(Debug, Clone)]
    pub struct ManagedAccountGet<'a> {
        client: &'a Client,
        account_key: Result<::uuid::Uuid, String>,
    }
    impl<'a> ManagedAccountGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, account_key: Err("account_key was not initialized".to_string()) }
        }
        pub fn account_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.account_key = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for account_key failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/managed-accounts/{accountKey}`
        pub async fn send(self) -> Result<Answer<types::ManagedAccount>, Error> {
            let Self { client, account_key } = self;
            let account_key = account_key.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-accounts/{}", client.baseurl, encode_path(&account_key.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_account_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_account_delete`]
    ///
    /// [`Client::managed_account_delete`]: Client::managed_account_delete
    #[derive(Debug, Clone)]
    pub struct ManagedAccountDelete<'a> {
        client: &'a Client,
        account_key: Result<::uuid::Uuid, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ManagedAccountDelete<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                account_key: Err("account_key was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
            }
        }
        pub fn account_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.account_key = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for account_key failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        /// Sends a `DELETE` request to `/v1/managed-accounts/{accountKey}`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, account_key, idempotency_key, if_match } = self;
            let account_key = account_key.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-accounts/{}", client.baseurl, encode_path(&account_key.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "managed_account_delete" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_account_update`]
    ///
    /// [`Client::managed_account_update`]: Client::managed_account_update
    #[derive(Debug, Clone)]
    pub struct ManagedAccountUpdate<'a> {
        client: &'a Client,
        account_key: Result<::uuid::Uuid, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::ManagedAccountChange, String>,
    }
    impl<'a> ManagedAccountUpdate<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                account_key: Err("account_key was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn account_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.account_key = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for account_key failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ManagedAccountChange>,
            <V as std::convert::TryInto<types::ManagedAccountChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `ManagedAccountChange` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::ManagedAccountChange) -> types::builder::ManagedAccountChange,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PATCH` request to `/v1/managed-accounts/{accountKey}`
        pub async fn send(self) -> Result<Answer<types::ManagedAccount>, Error> {
            let Self { client, account_key, idempotency_key, if_match, body } = self;
            let account_key = account_key.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::ManagedAccountChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-accounts/{}", client.baseurl, encode_path(&account_key.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_account_update" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_managed_account_list`]
    ///
    /// [`Client::managed_system_managed_account_list`]: Client::managed_system_managed_account_list
    #[derive(Debug, Clone)]
    pub struct ManagedSystemManagedAccountList<'a> {
        client: &'a Client,
        resource_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ManagedSystemManagedAccountList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, resource_id: Err("resource_id was not initialized".to_string()), cursor: Ok(None), limit: Ok(None) }
        }
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for resource_id failed".to_string());
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/managed-systems/{resourceId}/accounts`
        pub async fn send(self) -> Result<Answer<types::ManagedAccountPage>, Error> {
            let Self { client, resource_id, cursor, limit } = self;
            let resource_id = resource_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-systems/{}/accounts", client.baseurl, encode_path(&resource_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_system_managed_account_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_policy_list`]
    ///
    /// [`Client::managed_system_policy_list`]: Client::managed_system_policy_list
    #[derive(Debug, Clone)]
    pub struct ManagedSystemPolicyList<'a> {
        client: &'a Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ManagedSystemPolicyList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, cursor: Ok(None), limit: Ok(None) }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/managed-system-policies`
        pub async fn send(self) -> Result<Answer<types::ManagedSystemPolicyPage>, Error> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-system-policies", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_system_policy_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_policy_add`]
    ///
    /// [`Client::managed_system_policy_add`]: Client::managed_system_policy_add
    #[derive(Debug, Clone)]
    pub struct ManagedSystemPolicyAdd<'a> {
        client: &'a Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::ManagedSystemPolicyNew, String>,
    }
    impl<'a> ManagedSystemPolicyAdd<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ManagedSystemPolicyNew>,
            <V as std::convert::TryInto<types::ManagedSystemPolicyNew>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `ManagedSystemPolicyNew` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::ManagedSystemPolicyNew) -> types::builder::ManagedSystemPolicyNew,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/managed-system-policies`
        pub async fn send(self) -> Result<Answer<types::ManagedSystemPolicy>, Error> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::ManagedSystemPolicyNew::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-system-policies", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_system_policy_add" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_policy_get`]
    ///
    /// [`Client::managed_system_policy_get`]: Client::managed_system_policy_get
    #[derive(Debug, Clone)]
    pub struct ManagedSystemPolicyGet<'a> {
        client: &'a Client,
        policy_id: Result<::std::string::String, String>,
    }
    impl<'a> ManagedSystemPolicyGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, policy_id: Err("policy_id was not initialized".to_string()) }
        }
        pub fn policy_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.policy_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for policy_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/managed-system-policies/{policyId}`
        pub async fn send(self) -> Result<Answer<types::ManagedSystemPolicy>, Error> {
            let Self { client, policy_id } = self;
            let policy_id = policy_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-system-policies/{}", client.baseurl, encode_path(&policy_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_system_policy_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_policy_delete`]
    ///
    /// [`Client::managed_system_policy_delete`]: Client::managed_system_policy_delete
    #[derive(Debug, Clone)]
    pub struct ManagedSystemPolicyDelete<'a> {
        client: &'a Client,
        policy_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ManagedSystemPolicyDelete<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                policy_id: Err("policy_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
            }
        }
        pub fn policy_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.policy_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for policy_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        /// Sends a `DELETE` request to `/v1/managed-system-policies/{policyId}`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, policy_id, idempotency_key, if_match } = self;
            let policy_id = policy_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-system-policies/{}", client.baseurl, encode_path(&policy_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "managed_system_policy_delete" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_policy_update`]
    ///
    /// [`Client::managed_system_policy_update`]: Client::managed_system_policy_update
    #[derive(Debug, Clone)]
    pub struct ManagedSystemPolicyUpdate<'a> {
        client: &'a Client,
        policy_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::ManagedSystemPolicyChange, String>,
    }
    impl<'a> ManagedSystemPolicyUpdate<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                policy_id: Err("policy_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn policy_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.policy_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for policy_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ManagedSystemPolicyChange>,
            <V as std::convert::TryInto<types::ManagedSystemPolicyChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `ManagedSystemPolicyChange` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::ManagedSystemPolicyChange) -> types::builder::ManagedSystemPolicyChange,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PATCH` request to `/v1/managed-system-policies/{policyId}`
        pub async fn send(self) -> Result<Answer<types::ManagedSystemPolicy>, Error> {
            let Self { client, policy_id, idempotency_key, if_match, body } = self;
            let policy_id = policy_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::ManagedSystemPolicyChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-system-policies/{}", client.baseurl, encode_path(&policy_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_system_policy_update" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_policy_option_list`]
    ///
    /// [`Client::managed_system_policy_option_list`]: Client::managed_system_policy_option_list
    #[derive(Debug, Clone)]
    pub struct ManagedSystemPolicyOptionList<'a> {
        client: &'a Client,
        policy_id: Result<::std::string::String, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ManagedSystemPolicyOptionList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, policy_id: Err("policy_id was not initialized".to_string()), cursor: Ok(None), limit: Ok(None) }
        }
        pub fn policy_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.policy_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for policy_id failed".to_string());
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/managed-system-policies/{policyId}/options`
        pub async fn send(self) -> Result<Answer<types::SystemVariablePage>, Error> {
            let Self { client, policy_id, cursor, limit } = self;
            let policy_id = policy_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-system-policies/{}/options", client.baseurl, encode_path(&policy_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_system_policy_option_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_list`]
    ///
    /// [`Client::managed_system_list`]: Client::managed_system_list
    #[derive(Debug, Clone)]
    pub struct ManagedSystemList<'a> {
        client: &'a Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ManagedSystemList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, cursor: Ok(None), limit: Ok(None) }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/managed-systems`
        pub async fn send(self) -> Result<Answer<types::ManagedSystemPage>, Error> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-systems", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_system_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_add`]
    ///
    /// [`Client::managed_system_add`]: Client::managed_system_add
    #[derive(Debug, Clone)]
    pub struct ManagedSystemAdd<'a> {
        client: &'a Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::ManagedSystemNew, String>,
    }
    impl<'a> ManagedSystemAdd<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ManagedSystemNew>,
            <V as std::convert::TryInto<types::ManagedSystemNew>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `ManagedSystemNew` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::ManagedSystemNew) -> types::builder::ManagedSystemNew,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/managed-systems`
        pub async fn send(self) -> Result<Answer<types::ManagedSystem>, Error> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::ManagedSystemNew::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-systems", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_system_add" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_get`]
    ///
    /// [`Client::managed_system_get`]: Client::managed_system_get
    #[derive(Debug, Clone)]
    pub struct ManagedSystemGet<'a> {
        client: &'a Client,
        resource_id: Result<::std::string::String, String>,
    }
    impl<'a> ManagedSystemGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, resource_id: Err("resource_id was not initialized".to_string()) }
        }
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for resource_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/managed-systems/{resourceId}`
        pub async fn send(self) -> Result<Answer<types::ManagedSystem>, Error> {
            let Self { client, resource_id } = self;
            let resource_id = resource_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-systems/{}", client.baseurl, encode_path(&resource_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_system_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_delete`]
    ///
    /// [`Client::managed_system_delete`]: Client::managed_system_delete
    #[derive(Debug, Clone)]
    pub struct ManagedSystemDelete<'a> {
        client: &'a Client,
        resource_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ManagedSystemDelete<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                resource_id: Err("resource_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
            }
        }
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for resource_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        /// Sends a `DELETE` request to `/v1/managed-systems/{resourceId}`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, resource_id, idempotency_key, if_match } = self;
            let resource_id = resource_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-systems/{}", client.baseurl, encode_path(&resource_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client.client.delete(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "managed_system_delete" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_update`]
    ///
    /// [`Client::managed_system_update`]: Client::managed_system_update
    #[derive(Debug, Clone)]
    pub struct ManagedSystemUpdate<'a> {
        client: &'a Client,
        resource_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::ManagedSystemChange, String>,
    }
    impl<'a> ManagedSystemUpdate<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                resource_id: Err("resource_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for resource_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ManagedSystemChange>,
            <V as std::convert::TryInto<types::ManagedSystemChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `ManagedSystemChange` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::ManagedSystemChange) -> types::builder::ManagedSystemChange,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PATCH` request to `/v1/managed-systems/{resourceId}`
        pub async fn send(self) -> Result<Answer<types::ManagedSystem>, Error> {
            let Self { client, resource_id, idempotency_key, if_match, body } = self;
            let resource_id = resource_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::ManagedSystemChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-systems/{}", client.baseurl, encode_path(&resource_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_system_update" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_test`]
    ///
    /// [`Client::managed_system_test`]: Client::managed_system_test
    #[derive(Debug, Clone)]
    pub struct ManagedSystemTest<'a> {
        client: &'a Client,
        resource_id: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
    }
    impl<'a> ManagedSystemTest<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, resource_id: Err("resource_id was not initialized".to_string()), idempotency_key: Ok(None) }
        }
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for resource_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        /// Sends a `POST` request to `/v1/managed-systems/{resourceId}/test`
        pub async fn send(self) -> Result<Answer<types::SystemTest>, Error> {
            let Self { client, resource_id, idempotency_key } = self;
            let resource_id = resource_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-systems/{}/test", client.baseurl, encode_path(&resource_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "managed_system_test" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::managed_system_trust`]
    ///
    /// [`Client::managed_system_trust`]: Client::managed_system_trust
    #[derive(Debug, Clone)]
    pub struct ManagedSystemTrust<'a> {
        client: &'a Client,
        resource_id: Result<::std::string::String, String>,
    }
    impl<'a> ManagedSystemTrust<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, resource_id: Err("resource_id was not initialized".to_string()) }
        }
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_id =
                value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for resource_id failed".to_string());
            self
        }
        /// Sends a `POST` request to `/v1/managed-systems/{resourceId}/trust`
        pub async fn send(self) -> Result<Answer<()>, Error> {
            let Self { client, resource_id } = self;
            let resource_id = resource_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/managed-systems/{}/trust", client.baseurl, encode_path(&resource_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client.client.post(url).headers(header_map).build()?;
            let info = OperationInfo { operation_id: "managed_system_trust" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                204u16 => Ok(Answer::empty(response)),
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::connector_list`]
    ///
    /// [`Client::connector_list`]: Client::connector_list
    #[derive(Debug, Clone)]
    pub struct ConnectorList<'a> {
        client: &'a Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> ConnectorList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, cursor: Ok(None), limit: Ok(None) }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/connectors`
        pub async fn send(self) -> Result<Answer<types::ConnectorPage>, Error> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/connectors", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "connector_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::wf_request_find`]
    ///
    /// [`Client::wf_request_find`]: Client::wf_request_find
    #[derive(Debug, Clone)]
    pub struct WfRequestFind<'a> {
        client: &'a Client,
        account_id: Result<Option<::std::string::String>, String>,
        awaiting: Result<Option<bool>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
        recipient_user_id: Result<Option<::std::string::String>, String>,
        requester_user_id: Result<Option<::std::string::String>, String>,
        resource_id: Result<Option<::std::string::String>, String>,
        status: Result<Option<types::WfRequestFindStatus>, String>,
    }
    impl<'a> WfRequestFind<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                account_id: Ok(None),
                awaiting: Ok(None),
                cursor: Ok(None),
                limit: Ok(None),
                recipient_user_id: Ok(None),
                requester_user_id: Ok(None),
                resource_id: Ok(None),
                status: Ok(None),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for account_id failed".to_string());
            self
        }
        pub fn awaiting<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.awaiting = value.try_into().map(Some).map_err(|_| "conversion to `bool` for awaiting failed".to_string());
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn recipient_user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.recipient_user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for recipient_user_id failed".to_string());
            self
        }
        pub fn requester_user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.requester_user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for requester_user_id failed".to_string());
            self
        }
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for resource_id failed".to_string());
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::WfRequestFindStatus>,
        {
            self.status =
                value.try_into().map(Some).map_err(|_| "conversion to `WfRequestFindStatus` for status failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/checkout-requests`
        pub async fn send(self) -> Result<Answer<types::CheckoutRequestPage>, Error> {
            let Self { client, account_id, awaiting, cursor, limit, recipient_user_id, requester_user_id, resource_id, status } =
                self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let awaiting = awaiting.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let recipient_user_id = recipient_user_id.map_err(Error::InvalidRequest)?;
            let requester_user_id = requester_user_id.map_err(Error::InvalidRequest)?;
            let resource_id = resource_id.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkout-requests", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("accountId", &account_id))
                .query(&crate::runtime::QueryParam::new("awaiting", &awaiting))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .query(&crate::runtime::QueryParam::new("recipientUserId", &recipient_user_id))
                .query(&crate::runtime::QueryParam::new("requesterUserId", &requester_user_id))
                .query(&crate::runtime::QueryParam::new("resourceId", &resource_id))
                .query(&crate::runtime::QueryParam::new("status", &status))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "wf_request_find" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::wf_request_submit`]
    ///
    /// [`Client::wf_request_submit`]: Client::wf_request_submit
    #[derive(Debug, Clone)]
    pub struct WfRequestSubmit<'a> {
        client: &'a Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::CheckoutRequestNew, String>,
    }
    impl<'a> WfRequestSubmit<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CheckoutRequestNew>,
            <V as std::convert::TryInto<types::CheckoutRequestNew>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `CheckoutRequestNew` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::CheckoutRequestNew) -> types::builder::CheckoutRequestNew,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/checkout-requests`
        pub async fn send(self) -> Result<Answer<types::CheckoutRequest>, Error> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::CheckoutRequestNew::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkout-requests", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "wf_request_submit" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                201u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::wf_request_get`]
    ///
    /// [`Client::wf_request_get`]: Client::wf_request_get
    #[derive(Debug, Clone)]
    pub struct WfRequestGet<'a> {
        client: &'a Client,
        checkout_request_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> WfRequestGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, checkout_request_id: Err("checkout_request_id was not initialized".to_string()) }
        }
        pub fn checkout_request_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.checkout_request_id =
                value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for checkout_request_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/checkout-requests/{checkoutRequestId}`
        pub async fn send(self) -> Result<Answer<types::CheckoutRequest>, Error> {
            let Self { client, checkout_request_id } = self;
            let checkout_request_id = checkout_request_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkout-requests/{}", client.baseurl, encode_path(&checkout_request_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "wf_request_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::wf_request_modify`]
    ///
    /// [`Client::wf_request_modify`]: Client::wf_request_modify
    #[derive(Debug, Clone)]
    pub struct WfRequestModify<'a> {
        client: &'a Client,
        checkout_request_id: Result<::uuid::Uuid, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::CheckoutRequestChange, String>,
    }
    impl<'a> WfRequestModify<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                checkout_request_id: Err("checkout_request_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn checkout_request_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.checkout_request_id =
                value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for checkout_request_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CheckoutRequestChange>,
            <V as std::convert::TryInto<types::CheckoutRequestChange>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `CheckoutRequestChange` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::CheckoutRequestChange) -> types::builder::CheckoutRequestChange,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PATCH` request to `/v1/checkout-requests/{checkoutRequestId}`
        pub async fn send(self) -> Result<Answer<types::CheckoutRequest>, Error> {
            let Self { client, checkout_request_id, idempotency_key, body } = self;
            let checkout_request_id = checkout_request_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::CheckoutRequestChange::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkout-requests/{}", client.baseurl, encode_path(&checkout_request_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .patch(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "wf_request_modify" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::wf_request_cancel`]
    ///
    /// [`Client::wf_request_cancel`]: Client::wf_request_cancel
    #[derive(Debug, Clone)]
    pub struct WfRequestCancel<'a> {
        client: &'a Client,
        checkout_request_id: Result<::uuid::Uuid, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::CheckoutRequestComment, String>,
    }
    impl<'a> WfRequestCancel<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                checkout_request_id: Err("checkout_request_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn checkout_request_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.checkout_request_id =
                value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for checkout_request_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CheckoutRequestComment>,
            <V as std::convert::TryInto<types::CheckoutRequestComment>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `CheckoutRequestComment` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::CheckoutRequestComment) -> types::builder::CheckoutRequestComment,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/checkout-requests/{checkoutRequestId}/cancel`
        pub async fn send(self) -> Result<Answer<types::CheckoutRequest>, Error> {
            let Self { client, checkout_request_id, idempotency_key, body } = self;
            let checkout_request_id = checkout_request_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::CheckoutRequestComment::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url =
                format!("{}/v1/checkout-requests/{}/cancel", client.baseurl, encode_path(&checkout_request_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "wf_request_cancel" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::wf_approve`]
    ///
    /// [`Client::wf_approve`]: Client::wf_approve
    #[derive(Debug, Clone)]
    pub struct WfApprove<'a> {
        client: &'a Client,
        checkout_request_id: Result<::uuid::Uuid, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::CheckoutRequestApproval, String>,
    }
    impl<'a> WfApprove<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                checkout_request_id: Err("checkout_request_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn checkout_request_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.checkout_request_id =
                value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for checkout_request_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CheckoutRequestApproval>,
            <V as std::convert::TryInto<types::CheckoutRequestApproval>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `CheckoutRequestApproval` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::CheckoutRequestApproval) -> types::builder::CheckoutRequestApproval,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/checkout-requests/{checkoutRequestId}/approve`
        pub async fn send(self) -> Result<Answer<types::CheckoutRequest>, Error> {
            let Self { client, checkout_request_id, idempotency_key, body } = self;
            let checkout_request_id = checkout_request_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::CheckoutRequestApproval::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url =
                format!("{}/v1/checkout-requests/{}/approve", client.baseurl, encode_path(&checkout_request_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "wf_approve" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::wf_deny`]
    ///
    /// [`Client::wf_deny`]: Client::wf_deny
    #[derive(Debug, Clone)]
    pub struct WfDeny<'a> {
        client: &'a Client,
        checkout_request_id: Result<::uuid::Uuid, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::CheckoutRequestComment, String>,
    }
    impl<'a> WfDeny<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                checkout_request_id: Err("checkout_request_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn checkout_request_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.checkout_request_id =
                value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for checkout_request_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CheckoutRequestComment>,
            <V as std::convert::TryInto<types::CheckoutRequestComment>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `CheckoutRequestComment` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::CheckoutRequestComment) -> types::builder::CheckoutRequestComment,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/checkout-requests/{checkoutRequestId}/deny`
        pub async fn send(self) -> Result<Answer<types::CheckoutRequest>, Error> {
            let Self { client, checkout_request_id, idempotency_key, body } = self;
            let checkout_request_id = checkout_request_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::CheckoutRequestComment::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkout-requests/{}/deny", client.baseurl, encode_path(&checkout_request_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "wf_deny" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::checkout_list`]
    ///
    /// [`Client::checkout_list`]: Client::checkout_list
    #[derive(Debug, Clone)]
    pub struct CheckoutList<'a> {
        client: &'a Client,
        account_id: Result<Option<::std::string::String>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
        open: Result<Option<bool>, String>,
        recipient_user_id: Result<Option<::std::string::String>, String>,
        resource_id: Result<Option<::std::string::String>, String>,
        status: Result<Option<types::CheckoutListStatus>, String>,
    }
    impl<'a> CheckoutList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                account_id: Ok(None),
                cursor: Ok(None),
                limit: Ok(None),
                open: Ok(None),
                recipient_user_id: Ok(None),
                resource_id: Ok(None),
                status: Ok(None),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for account_id failed".to_string());
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn open<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<bool>,
        {
            self.open = value.try_into().map(Some).map_err(|_| "conversion to `bool` for open failed".to_string());
            self
        }
        pub fn recipient_user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.recipient_user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for recipient_user_id failed".to_string());
            self
        }
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for resource_id failed".to_string());
            self
        }
        pub fn status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CheckoutListStatus>,
        {
            self.status =
                value.try_into().map(Some).map_err(|_| "conversion to `CheckoutListStatus` for status failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/checkouts`
        pub async fn send(self) -> Result<Answer<types::CheckoutPage>, Error> {
            let Self { client, account_id, cursor, limit, open, recipient_user_id, resource_id, status } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let open = open.map_err(Error::InvalidRequest)?;
            let recipient_user_id = recipient_user_id.map_err(Error::InvalidRequest)?;
            let resource_id = resource_id.map_err(Error::InvalidRequest)?;
            let status = status.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkouts", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("accountId", &account_id))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .query(&crate::runtime::QueryParam::new("open", &open))
                .query(&crate::runtime::QueryParam::new("recipientUserId", &recipient_user_id))
                .query(&crate::runtime::QueryParam::new("resourceId", &resource_id))
                .query(&crate::runtime::QueryParam::new("status", &status))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "checkout_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::wf_request_checkout`]
    ///
    /// [`Client::wf_request_checkout`]: Client::wf_request_checkout
    #[derive(Debug, Clone)]
    pub struct WfRequestCheckout<'a> {
        client: &'a Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::CheckoutNew, String>,
    }
    impl<'a> WfRequestCheckout<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CheckoutNew>,
            <V as std::convert::TryInto<types::CheckoutNew>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `CheckoutNew` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::CheckoutNew) -> types::builder::CheckoutNew,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/checkouts`
        pub async fn send(self) -> Result<Answer<types::OpenedCheckout>, Error> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body =
                body.and_then(|v| types::CheckoutNew::try_from(v).map_err(|e| e.to_string())).map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkouts", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "wf_request_checkout" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::wf_request_checkin`]
    ///
    /// [`Client::wf_request_checkin`]: Client::wf_request_checkin
    #[derive(Debug, Clone)]
    pub struct WfRequestCheckin<'a> {
        client: &'a Client,
        checkout_id: Result<::uuid::Uuid, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
    }
    impl<'a> WfRequestCheckin<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, checkout_id: Err("checkout_id was not initialized".to_string()), idempotency_key: Ok(None) }
        }
        pub fn checkout_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.checkout_id = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for checkout_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        /// Sends a `POST` request to `/v1/checkouts/{checkoutId}/checkin`
        pub async fn send(self) -> Result<Answer<types::Checkout>, Error> {
            let Self { client, checkout_id, idempotency_key } = self;
            let checkout_id = checkout_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkouts/{}/checkin", client.baseurl, encode_path(&checkout_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "wf_request_checkin" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::checkout_extend`]
    ///
    /// [`Client::checkout_extend`]: Client::checkout_extend
    #[derive(Debug, Clone)]
    pub struct CheckoutExtend<'a> {
        client: &'a Client,
        checkout_id: Result<::uuid::Uuid, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::CheckoutExtension, String>,
    }
    impl<'a> CheckoutExtend<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                checkout_id: Err("checkout_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn checkout_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.checkout_id = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for checkout_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CheckoutExtension>,
            <V as std::convert::TryInto<types::CheckoutExtension>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `CheckoutExtension` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::CheckoutExtension) -> types::builder::CheckoutExtension,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/checkouts/{checkoutId}/extend`
        pub async fn send(self) -> Result<Answer<types::Checkout>, Error> {
            let Self { client, checkout_id, idempotency_key, body } = self;
            let checkout_id = checkout_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::CheckoutExtension::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkouts/{}/extend", client.baseurl, encode_path(&checkout_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "checkout_extend" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::checkout_revoke`]
    ///
    /// [`Client::checkout_revoke`]: Client::checkout_revoke
    #[derive(Debug, Clone)]
    pub struct CheckoutRevoke<'a> {
        client: &'a Client,
        checkout_id: Result<::uuid::Uuid, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::CheckoutRevocation, String>,
    }
    impl<'a> CheckoutRevoke<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                checkout_id: Err("checkout_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn checkout_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.checkout_id = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for checkout_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CheckoutRevocation>,
            <V as std::convert::TryInto<types::CheckoutRevocation>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `CheckoutRevocation` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::CheckoutRevocation) -> types::builder::CheckoutRevocation,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/checkouts/{checkoutId}/revoke`
        pub async fn send(self) -> Result<Answer<types::Checkout>, Error> {
            let Self { client, checkout_id, idempotency_key, body } = self;
            let checkout_id = checkout_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::CheckoutRevocation::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkouts/{}/revoke", client.baseurl, encode_path(&checkout_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "checkout_revoke" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::checkout_get`]
    ///
    /// [`Client::checkout_get`]: Client::checkout_get
    #[derive(Debug, Clone)]
    pub struct CheckoutGet<'a> {
        client: &'a Client,
        checkout_id: Result<::uuid::Uuid, String>,
    }
    impl<'a> CheckoutGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, checkout_id: Err("checkout_id was not initialized".to_string()) }
        }
        pub fn checkout_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.checkout_id = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for checkout_id failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/checkouts/{checkoutId}`
        pub async fn send(self) -> Result<Answer<types::Checkout>, Error> {
            let Self { client, checkout_id } = self;
            let checkout_id = checkout_id.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkouts/{}", client.baseurl, encode_path(&checkout_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "checkout_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::checkout_status_get`]
    ///
    /// [`Client::checkout_status_get`]: Client::checkout_status_get
    #[derive(Debug, Clone)]
    pub struct CheckoutStatusGet<'a> {
        client: &'a Client,
        checkout_id: Result<::uuid::Uuid, String>,
        if_none_match: Result<Option<::std::string::String>, String>,
    }
    impl<'a> CheckoutStatusGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, checkout_id: Err("checkout_id was not initialized".to_string()), if_none_match: Ok(None) }
        }
        pub fn checkout_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.checkout_id = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for checkout_id failed".to_string());
            self
        }
        pub fn if_none_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_none_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_none_match failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/checkouts/{checkoutId}/status`
        pub async fn send(self) -> Result<Answer<types::CheckoutValidity>, Error> {
            let Self { client, checkout_id, if_none_match } = self;
            let checkout_id = checkout_id.map_err(Error::InvalidRequest)?;
            let if_none_match = if_none_match.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkouts/{}/status", client.baseurl, encode_path(&checkout_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = if_none_match {
                header_map.append("If-None-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "checkout_status_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::checkout_status_get_many`]
    ///
    /// [`Client::checkout_status_get_many`]: Client::checkout_status_get_many
    #[derive(Debug, Clone)]
    pub struct CheckoutStatusGetMany<'a> {
        client: &'a Client,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::CheckoutStatusQuery, String>,
    }
    impl<'a> CheckoutStatusGetMany<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, idempotency_key: Ok(None), body: Ok(::std::default::Default::default()) }
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CheckoutStatusQuery>,
            <V as std::convert::TryInto<types::CheckoutStatusQuery>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `CheckoutStatusQuery` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::CheckoutStatusQuery) -> types::builder::CheckoutStatusQuery,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/checkouts/status`
        pub async fn send(self) -> Result<Answer<types::CheckoutStatuses>, Error> {
            let Self { client, idempotency_key, body } = self;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::CheckoutStatusQuery::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkouts/status", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "checkout_status_get_many" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::checkout_ticket_add`]
    ///
    /// [`Client::checkout_ticket_add`]: Client::checkout_ticket_add
    #[derive(Debug, Clone)]
    pub struct CheckoutTicketAdd<'a> {
        client: &'a Client,
        checkout_id: Result<::uuid::Uuid, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::CheckoutTicketNew, String>,
    }
    impl<'a> CheckoutTicketAdd<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                checkout_id: Err("checkout_id was not initialized".to_string()),
                idempotency_key: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn checkout_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.checkout_id = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for checkout_id failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CheckoutTicketNew>,
            <V as std::convert::TryInto<types::CheckoutTicketNew>>::Error: std::fmt::Display,
        {
            self.body =
                value.try_into().map(From::from).map_err(|s| format!("conversion to `CheckoutTicketNew` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::CheckoutTicketNew) -> types::builder::CheckoutTicketNew,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `POST` request to `/v1/checkouts/{checkoutId}/tickets`
        pub async fn send(self) -> Result<Answer<types::CheckoutTicket>, Error> {
            let Self { client, checkout_id, idempotency_key, body } = self;
            let checkout_id = checkout_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::CheckoutTicketNew::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkouts/{}/tickets", client.baseurl, encode_path(&checkout_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "checkout_ticket_add" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                201u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::checkout_params_get`]
    ///
    /// [`Client::checkout_params_get`]: Client::checkout_params_get
    #[derive(Debug, Clone)]
    pub struct CheckoutParamsGet<'a> {
        client: &'a Client,
        checkout_id: Result<::uuid::Uuid, String>,
        account_key: Result<Option<::uuid::Uuid>, String>,
        plugin: Result<Option<types::CheckoutParamsGetPlugin>, String>,
        checkout_ticket: Result<Option<::std::string::String>, String>,
    }
    impl<'a> CheckoutParamsGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                checkout_id: Err("checkout_id was not initialized".to_string()),
                account_key: Ok(None),
                plugin: Ok(None),
                checkout_ticket: Ok(None),
            }
        }
        pub fn checkout_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.checkout_id = value.try_into().map_err(|_| "conversion to `:: uuid :: Uuid` for checkout_id failed".to_string());
            self
        }
        pub fn account_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.account_key =
                value.try_into().map(Some).map_err(|_| "conversion to `:: uuid :: Uuid` for account_key failed".to_string());
            self
        }
        pub fn plugin<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CheckoutParamsGetPlugin>,
        {
            self.plugin =
                value.try_into().map(Some).map_err(|_| "conversion to `CheckoutParamsGetPlugin` for plugin failed".to_string());
            self
        }
        pub fn checkout_ticket<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.checkout_ticket = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for checkout_ticket failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/checkouts/{checkoutId}/params`
        pub async fn send(self) -> Result<Answer<types::CheckoutParams>, Error> {
            let Self { client, checkout_id, account_key, plugin, checkout_ticket } = self;
            let checkout_id = checkout_id.map_err(Error::InvalidRequest)?;
            let account_key = account_key.map_err(Error::InvalidRequest)?;
            let plugin = plugin.map_err(Error::InvalidRequest)?;
            let checkout_ticket = checkout_ticket.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/checkouts/{}/params", client.baseurl, encode_path(&checkout_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = checkout_ticket {
                header_map.append("Checkout-Ticket", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("accountKey", &account_key))
                .query(&crate::runtime::QueryParam::new("plugin", &plugin))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "checkout_params_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::system_variable_list`]
    ///
    /// [`Client::system_variable_list`]: Client::system_variable_list
    #[derive(Debug, Clone)]
    pub struct SystemVariableList<'a> {
        client: &'a Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> SystemVariableList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, cursor: Ok(None), limit: Ok(None) }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/system-variables`
        pub async fn send(self) -> Result<Answer<types::SystemVariablePage>, Error> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/system-variables", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "system_variable_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::system_variable_get`]
    ///
    /// [`Client::system_variable_get`]: Client::system_variable_get
    #[derive(Debug, Clone)]
    pub struct SystemVariableGet<'a> {
        client: &'a Client,
        name: Result<::std::string::String, String>,
    }
    impl<'a> SystemVariableGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, name: Err("name was not initialized".to_string()) }
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for name failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/system-variables/{name}`
        pub async fn send(self) -> Result<Answer<types::SystemVariable>, Error> {
            let Self { client, name } = self;
            let name = name.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/system-variables/{}", client.baseurl, encode_path(&name.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "system_variable_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::system_variable_set`]
    ///
    /// [`Client::system_variable_set`]: Client::system_variable_set
    #[derive(Debug, Clone)]
    pub struct SystemVariableSet<'a> {
        client: &'a Client,
        name: Result<::std::string::String, String>,
        idempotency_key: Result<Option<::std::string::String>, String>,
        if_match: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::SystemVariableSetting, String>,
    }
    impl<'a> SystemVariableSet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                name: Err("name was not initialized".to_string()),
                idempotency_key: Ok(None),
                if_match: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.name = value.try_into().map_err(|_| "conversion to `:: std :: string :: String` for name failed".to_string());
            self
        }
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.idempotency_key = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for idempotency_key failed".to_string());
            self
        }
        pub fn if_match<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.if_match = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for if_match failed".to_string());
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SystemVariableSetting>,
            <V as std::convert::TryInto<types::SystemVariableSetting>>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| format!("conversion to `SystemVariableSetting` for body failed: {}", s));
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(types::builder::SystemVariableSetting) -> types::builder::SystemVariableSetting,
        {
            self.body = self.body.map(f);
            self
        }
        /// Sends a `PUT` request to `/v1/system-variables/{name}`
        pub async fn send(self) -> Result<Answer<types::SystemVariable>, Error> {
            let Self { client, name, idempotency_key, if_match, body } = self;
            let name = name.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let if_match = if_match.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| types::SystemVariableSetting::try_from(v).map_err(|e| e.to_string()))
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/system-variables/{}", client.baseurl, encode_path(&name.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }
            if let Some(value) = if_match {
                header_map.append("If-Match", value.to_string().try_into()?);
            }
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "system_variable_set" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::journal_list`]
    ///
    /// [`Client::journal_list`]: Client::journal_list
    #[derive(Debug, Clone)]
    pub struct JournalList<'a> {
        client: &'a Client,
        account_id: Result<Option<::std::string::String>, String>,
        actor_user_id: Result<Option<::std::string::String>, String>,
        checkout_id: Result<Option<::uuid::Uuid>, String>,
        cursor: Result<Option<::std::string::String>, String>,
        event: Result<Option<::std::string::String>, String>,
        from: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
        function: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
        outcome: Result<Option<types::JournalListOutcome>, String>,
        policy_id: Result<Option<::std::string::String>, String>,
        request_id: Result<Option<::uuid::Uuid>, String>,
        resource_id: Result<Option<::std::string::String>, String>,
        session_id: Result<Option<::uuid::Uuid>, String>,
        subject_user_id: Result<Option<::std::string::String>, String>,
        to: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
    }
    impl<'a> JournalList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self {
                client,
                account_id: Ok(None),
                actor_user_id: Ok(None),
                checkout_id: Ok(None),
                cursor: Ok(None),
                event: Ok(None),
                from: Ok(None),
                function: Ok(None),
                limit: Ok(None),
                outcome: Ok(None),
                policy_id: Ok(None),
                request_id: Ok(None),
                resource_id: Ok(None),
                session_id: Ok(None),
                subject_user_id: Ok(None),
                to: Ok(None),
            }
        }
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for account_id failed".to_string());
            self
        }
        pub fn actor_user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.actor_user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for actor_user_id failed".to_string());
            self
        }
        pub fn checkout_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.checkout_id =
                value.try_into().map(Some).map_err(|_| "conversion to `:: uuid :: Uuid` for checkout_id failed".to_string());
            self
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn event<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.event =
                value.try_into().map(Some).map_err(|_| "conversion to `:: std :: string :: String` for event failed".to_string());
            self
        }
        pub fn from<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.from = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: chrono :: DateTime < :: chrono :: offset :: Utc >` for from failed".to_string());
            self
        }
        pub fn function<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.function = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for function failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        pub fn outcome<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::JournalListOutcome>,
        {
            self.outcome =
                value.try_into().map(Some).map_err(|_| "conversion to `JournalListOutcome` for outcome failed".to_string());
            self
        }
        pub fn policy_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.policy_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for policy_id failed".to_string());
            self
        }
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.request_id =
                value.try_into().map(Some).map_err(|_| "conversion to `:: uuid :: Uuid` for request_id failed".to_string());
            self
        }
        pub fn resource_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.resource_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for resource_id failed".to_string());
            self
        }
        pub fn session_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::uuid::Uuid>,
        {
            self.session_id =
                value.try_into().map(Some).map_err(|_| "conversion to `:: uuid :: Uuid` for session_id failed".to_string());
            self
        }
        pub fn subject_user_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.subject_user_id = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for subject_user_id failed".to_string());
            self
        }
        pub fn to<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        {
            self.to = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: chrono :: DateTime < :: chrono :: offset :: Utc >` for to failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/journal`
        pub async fn send(self) -> Result<Answer<types::JournalEntryPage>, Error> {
            let Self {
                client,
                account_id,
                actor_user_id,
                checkout_id,
                cursor,
                event,
                from,
                function,
                limit,
                outcome,
                policy_id,
                request_id,
                resource_id,
                session_id,
                subject_user_id,
                to,
            } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let actor_user_id = actor_user_id.map_err(Error::InvalidRequest)?;
            let checkout_id = checkout_id.map_err(Error::InvalidRequest)?;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let event = event.map_err(Error::InvalidRequest)?;
            let from = from.map_err(Error::InvalidRequest)?;
            let function = function.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let outcome = outcome.map_err(Error::InvalidRequest)?;
            let policy_id = policy_id.map_err(Error::InvalidRequest)?;
            let request_id = request_id.map_err(Error::InvalidRequest)?;
            let resource_id = resource_id.map_err(Error::InvalidRequest)?;
            let session_id = session_id.map_err(Error::InvalidRequest)?;
            let subject_user_id = subject_user_id.map_err(Error::InvalidRequest)?;
            let to = to.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/journal", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("accountId", &account_id))
                .query(&crate::runtime::QueryParam::new("actorUserId", &actor_user_id))
                .query(&crate::runtime::QueryParam::new("checkoutId", &checkout_id))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("event", &event))
                .query(&crate::runtime::QueryParam::new("from", &from))
                .query(&crate::runtime::QueryParam::new("function", &function))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .query(&crate::runtime::QueryParam::new("outcome", &outcome))
                .query(&crate::runtime::QueryParam::new("policyId", &policy_id))
                .query(&crate::runtime::QueryParam::new("requestId", &request_id))
                .query(&crate::runtime::QueryParam::new("resourceId", &resource_id))
                .query(&crate::runtime::QueryParam::new("sessionId", &session_id))
                .query(&crate::runtime::QueryParam::new("subjectUserId", &subject_user_id))
                .query(&crate::runtime::QueryParam::new("to", &to))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "journal_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::instance_list`]
    ///
    /// [`Client::instance_list`]: Client::instance_list
    #[derive(Debug, Clone)]
    pub struct InstanceList<'a> {
        client: &'a Client,
        cursor: Result<Option<::std::string::String>, String>,
        limit: Result<Option<i64>, String>,
    }
    impl<'a> InstanceList<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client, cursor: Ok(None), limit: Ok(None) }
        }
        pub fn cursor<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.cursor = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `:: std :: string :: String` for cursor failed".to_string());
            self
        }
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.limit = value.try_into().map(Some).map_err(|_| "conversion to `i64` for limit failed".to_string());
            self
        }
        /// Sends a `GET` request to `/v1/instances`
        pub async fn send(self) -> Result<Answer<types::InstancePage>, Error> {
            let Self { client, cursor, limit } = self;
            let cursor = cursor.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let url = format!("{}/v1/instances", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&crate::runtime::QueryParam::new("cursor", &cursor))
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "instance_list" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
    /// Builder for [`Client::replication_status_get`]
    ///
    /// [`Client::replication_status_get`]: Client::replication_status_get
    #[derive(Debug, Clone)]
    pub struct ReplicationStatusGet<'a> {
        client: &'a Client,
    }
    impl<'a> ReplicationStatusGet<'a> {
        pub fn new(client: &'a Client) -> Self {
            Self { client }
        }
        /// Sends a `GET` request to `/v1/replication/status`
        pub async fn send(self) -> Result<Answer<types::ReplicationStatus>, Error> {
            let Self { client } = self;
            let url = format!("{}/v1/replication/status", client.baseurl,);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "replication_status_get" };
            let result = client.exec(request, &info).await;
            let response = result?;
            match response.status().as_u16() {
                200u16 => Answer::from_response(response).await,
                _ => Err(Error::unexpected(response)),
            }
        }
    }
}
