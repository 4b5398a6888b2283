// Written by sdk-gen/make from openapi/openapi.json.

export type ClientOptions = {
    baseUrl: `${string}://${string}` | (string & {});
};

/**
 * What a group grants and denies on one policy.
 */
export type AccessControl = {
    /**
     * On which policy.
     */
    policyId: string;
    /**
     * Grants add up over groups.
     */
    grant: Array<string>;
    /**
     * One denial anywhere wins.
     */
    deny: Array<string>;
};

/**
 * What a group is to grant and deny on the policy of the path. A permission may not be in both.
 */
export type AccessControlChange = {
    /**
     * Grants add up over groups.
     */
    grant: Array<Permission>;
    /**
     * One denial anywhere wins.
     */
    deny: Array<Permission>;
};

/**
 * What a group is to grant and deny on one policy. A permission may not be in both.
 */
export type AccessControlNew = {
    /**
     * On which policy; one access control for each.
     */
    policyId: string;
    /**
     * Grants add up over groups.
     */
    grant: Array<Permission>;
    /**
     * One denial anywhere wins.
     */
    deny: Array<Permission>;
};

/**
 * What the server logs in to a system with; never the secret itself.
 */
export type AdministratorCredential = {
    /**
     * Its name on the target.
     */
    userName: string;
    /**
     * What it shows there; `none` also after it was voided.
     */
    kind: string;
    /**
     * The managed account whose password it is.
     */
    accountKey: string | null;
    /**
     * When it was given, or voided.
     */
    changedAt: string | null;
};

/**
 * What the server is to log in to a system with: exactly one of password, private key and managed account.
 */
export type AdministratorCredentialNew = {
    /**
     * Its name on the target.
     */
    userName: string;
    /**
     * Its password.
     */
    password?: string;
    /**
     * Its private key, in PEM.
     */
    privateKeyPem?: string;
    /**
     * A managed account whose password it has; needs `preapproved-checkout` on that account's policy.
     */
    accountKey?: string;
};

/**
 * An administrator group.
 */
export type AdministratorGroup = {
    /**
     * Its name.
     */
    adminGroupId: string;
    /**
     * For people.
     */
    description: string;
    /**
     * What its members get.
     */
    privileges: Array<string>;
    /**
     * Whose members come into question.
     */
    classIds: Array<string>;
    /**
     * Who of these is a member.
     */
    classMatch: string;
    /**
     * It belongs to the product and can't be deleted.
     */
    builtIn: boolean;
    /**
     * Grows with every change; what If-Match takes.
     */
    revision: number;
    /**
     * When it was made.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
};

/**
 * What is to be different about an administrator group.
 */
export type AdministratorGroupChange = {
    /**
     * For people.
     */
    description?: string;
    /**
     * In place of all its privileges.
     */
    privileges?: Array<Privilege>;
    /**
     * In place of all its classes.
     */
    classIds?: Array<string>;
    /**
     * Who of these is a member.
     */
    classMatch?: 'all' | 'any';
};

/**
 * An administrator group to be made.
 */
export type AdministratorGroupNew = {
    /**
     * Its name.
     */
    adminGroupId: string;
    /**
     * For people; empty when absent.
     */
    description?: string;
    /**
     * What its members get; never a way in.
     */
    privileges: Array<Privilege>;
    /**
     * Whose members come into question. Without a class the group has no members.
     */
    classIds: Array<string>;
    /**
     * Who of these is a member; `all` when absent.
     */
    classMatch?: 'all' | 'any';
};

/**
 * A page of administrator groups, by id.
 */
export type AdministratorGroupPage = {
    /**
     * In the order of the list.
     */
    items: Array<AdministratorGroup>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * A new password.
 */
export type AdministratorPasswordChange = {
    /**
     * The new one, 12 characters at least.
     */
    password: string;
    /**
     * The present one; required when it is one's own that changes.
     */
    currentPassword?: string;
};

/**
 * An account that is lent, or was.
 */
export type Checkout = {
    /**
     * Names it.
     */
    checkoutId: string;
    /**
     * The request that was approved for it; null = nobody had to be asked.
     */
    checkoutRequestId: string | null;
    /**
     * What is lent.
     */
    kind: string;
    /**
     * Where it stands. `checked-out` = its recipient has it; `checking-in`, `expiring`, `revoking` = it has ended, and its password is being
     * changed; `checked-in`, `expired`, `revoked`, `closed` = settled; `checkin-failed` = its password could not be changed in time, and the
     * account isn't lent to anybody until it is.
     */
    status: string;
    /**
     * What is lent in it.
     */
    members: Array<CheckoutMember>;
    /**
     * Who asked for it.
     */
    requesterUserId: string;
    /**
     * Who has it.
     */
    recipientUserId: string;
    /**
     * From when it holds.
     */
    startsAt: string;
    /**
     * When its time is over.
     */
    endsAt: string;
    /**
     * How far an extension may go.
     */
    maximumEndsAt: string;
    /**
     * When it was made.
     */
    openedAt: string | null;
    /**
     * When it ended: from then on its recipient doesn't have it, whatever has yet to be done.
     */
    closedAt: string | null;
    /**
     * Who ended it; null with `closedAt` = the server.
     */
    closedBy: string | null;
    /**
     * Why it ended.
     */
    closeReason: string | null;
    /**
     * How often its time was made longer.
     */
    extensions: number;
    /**
     * When what has failed is tried again.
     */
    retryAt: string | null;
    /**
     * Grows with every change.
     */
    revision: number;
    /**
     * When it was first heard of.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
};

/**
 * How long a check-out is to last.
 */
export type CheckoutExtension = {
    /**
     * Its new end.
     */
    endsAt: string;
    /**
     * For people; the journal keeps it.
     */
    reason?: string;
};

/**
 * One account of a check-out.
 */
export type CheckoutMember = {
    /**
     * Stands for the account for ever.
     */
    accountKey: string;
    /**
     * Its system.
     */
    resourceId: string;
    /**
     * Its name there.
     */
    accountId: string;
    /**
     * Where it stands.
     */
    status: string;
    /**
     * The number of the password that was lent; after the end, of the last one that its recipient can have seen.
     */
    passwordVersion: number;
    /**
     * What last went wrong with changing its password after the end.
     */
    failureCode: string | null;
};

/**
 * What is to be lent: `checkoutRequestId` alone, or `resourceId` and `accountId`.
 */
export type CheckoutNew = {
    /**
     * The request that was approved for it.
     */
    checkoutRequestId?: string;
    /**
     * The system of an account that one may have without asking anybody.
     */
    resourceId?: string;
    /**
     * The account.
     */
    accountId?: string;
    /**
     * For how long, without a request; as the policy says when absent.
     */
    durationMinutes?: number;
};

/**
 * A page of check-outs.
 */
export type CheckoutPage = {
    /**
     * In the order of the list.
     */
    items: Array<Checkout>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * What a gateway opens a session with.
 */
export type CheckoutParams = {
    /**
     * The check-out: ask CheckoutStatusGet of it while the session lasts.
     */
    checkoutId: string;
    /**
     * The account.
     */
    accountKey: string;
    /**
     * What opens the session.
     */
    plugin: string;
    /**
     * What is spoken with the target.
     */
    protocol: string;
    /**
     * The target, by name or IP, without brackets.
     */
    host: string;
    /**
     * Its port.
     */
    port: number;
    /**
     * Who logs in there.
     */
    user: string;
    /**
     * The password in force.
     */
    password: string | null;
    /**
     * A private key; null = there is none.
     */
    privateKey: string | null;
    /**
     * Of the private key; null = it has none.
     */
    passphrase: string | null;
    /**
     * The keys that the target may show: refuse every other. Empty = none is pinned.
     */
    hostKeys: Array<string>;
    /**
     * What else the policy says of the session, under the plugin's own names; never a secret.
     */
    attributes: {
        [key: string]: string;
    };
    /**
     * Of the password; when CheckoutStatusGet tells a higher one, get these again.
     */
    passwordVersion: number;
    /**
     * When the session must end.
     */
    endsAt: string;
    /**
     * What to show to the person when something goes wrong.
     */
    messages: SessionMessages;
    /**
     * When no connection comes about, try this port of the host to find out why; null = don't.
     */
    trialPort: number | null;
    /**
     * The journal entry that was durable before this answer left.
     */
    disclosureId: string;
};

/**
 * A request for a check-out.
 */
export type CheckoutRequest = {
    /**
     * Names it.
     */
    checkoutRequestId: string;
    /**
     * Where it stands now: `pending` = it waits for authorizers; `on-hold` = it waits, and nobody is asked until somebody looks into it;
     * `scheduled` = approved, and its time has not come; `approved` = ready to check out; `denied`; `canceled` = withdrawn; `expired` =
     * nobody decided in time, or nobody used what was decided; `used` = it has become a check-out.
     */
    status: string;
    /**
     * A problem code: why the server denied it, or put it on hold.
     */
    statusReason: string | null;
    /**
     * What is asked for.
     */
    accounts: [
        CheckoutRequestAccount
    ];
    /**
     * Who asks: the person, also where a program asks in that one's name.
     */
    requesterUserId: string;
    /**
     * Who is to have it.
     */
    recipientUserId: string;
    /**
     * For people.
     */
    reason: string;
    /**
     * Its number in another system; `""` = none.
     */
    ticket: string;
    /**
     * From when the account is lent. Where no begin was asked for, from the approval on; before that, as if it came now.
     */
    startsAt: string;
    /**
     * Until when.
     */
    endsAt: string;
    /**
     * Until when it waits for its authorizers.
     */
    requestExpiresAt: string;
    /**
     * Until when it may become a check-out, once it is approved.
     */
    approvalValidUntil: string | null;
    /**
     * What it did when its recipient had asked already.
     */
    onConflict: string;
    /**
     * How many must agree.
     */
    approvalsNeeded: number;
    /**
     * How many have agreed to what is asked now.
     */
    approvalsGiven: number;
    /**
     * How many may disagree.
     */
    rejectionsAllowed: number;
    /**
     * How many have disagreed with what is asked now; one more than may, and it is denied.
     */
    rejectionsGiven: number;
    /**
     * What was said to it, the oldest first.
     */
    decisions: Array<CheckoutRequestDecision>;
    /**
     * Of all that is asked: an approval names it.
     */
    contentHash: string;
    /**
     * The check-out that it has become.
     */
    checkoutId: string | null;
    /**
     * Grows with every change.
     */
    revision: number;
    /**
     * When it was sent.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
};

/**
 * The account that a request is for.
 */
export type CheckoutRequestAccount = {
    /**
     * Stands for the account for ever.
     */
    accountKey: string;
    /**
     * Its system.
     */
    resourceId: string;
    /**
     * Its name there.
     */
    accountId: string;
    /**
     * The policy that it was under.
     */
    policyId: string;
};

/**
 * An account that is asked for.
 */
export type CheckoutRequestAccountNew = {
    /**
     * Its system.
     */
    resourceId: string;
    /**
     * Its name there. Compared exactly.
     */
    accountId: string;
};

/**
 * An approval of what was read.
 */
export type CheckoutRequestApproval = {
    /**
     * Of the request as it was read.
     */
    contentHash: string;
    /**
     * For people; `""` when absent.
     */
    comment?: string;
};

/**
 * What changes of a request. Absent = unchanged.
 */
export type CheckoutRequestChange = {
    /**
     * Of the request as it was read.
     */
    contentHash: string;
    /**
     * For people.
     */
    reason?: string;
    /**
     * Its number in another system.
     */
    ticket?: string;
    /**
     * From when.
     */
    startsAt?: string;
    /**
     * For how many minutes.
     */
    durationMinutes?: number;
};

/**
 * What is said with a denial or a withdrawal.
 */
export type CheckoutRequestComment = {
    /**
     * For people; `""` when absent.
     */
    comment?: string;
};

/**
 * What somebody has said to a request.
 */
export type CheckoutRequestDecision = {
    /**
     * Who: the person, also where a program speaks in that one's name.
     */
    userId: string;
    /**
     * `modified` = changed what is asked, and is not asked any more.
     */
    decision: string;
    /**
     * For people.
     */
    comment: string;
    /**
     * When.
     */
    decidedAt: string;
    /**
     * Of what was asked then: it counts for nothing else.
     */
    contentHash: string;
};

/**
 * Who asks for which account, for whom, for when, and why.
 */
export type CheckoutRequestNew = {
    /**
     * The account; one, for now.
     */
    accounts: [
        CheckoutRequestAccountNew
    ];
    /**
     * Who is to have it; the caller when absent.
     */
    recipientUserId?: string;
    /**
     * For people; `""` when absent.
     */
    reason?: string;
    /**
     * Its number in another system; `""` when absent.
     */
    ticket?: string;
    /**
     * From when, within a year from now; when absent, from the last approval on.
     */
    startsAt?: string;
    /**
     * For how many minutes; when absent, as the policy says.
     */
    durationMinutes?: number;
    /**
     * When the recipient has asked for the account already: `fail` = 409; `reuse` = the first one is answered; `renew` = it is withdrawn, and
     * this one takes its place. `fail` when absent, and for whoever has no part in the first one.
     */
    onConflict?: 'reuse' | 'renew' | 'fail';
};

/**
 * A page of requests for check-outs.
 */
export type CheckoutRequestPage = {
    /**
     * In the order of the list.
     */
    items: Array<CheckoutRequest>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * Why a check-out is taken back.
 */
export type CheckoutRevocation = {
    /**
     * For people; the journal keeps it.
     */
    reason?: string;
};

/**
 * Which check-outs.
 */
export type CheckoutStatusQuery = {
    /**
     * The check-outs; one that is named twice is answered twice.
     */
    checkoutIds: Array<string>;
};

/**
 * How several check-outs stand.
 */
export type CheckoutStatuses = {
    /**
     * Those that are there and that one may see, in the order asked for.
     */
    items: Array<CheckoutValidity>;
    /**
     * The others.
     */
    notFound: Array<string>;
};

/**
 * A ticket: hand it to the gateway, which sends it in the header `Checkout-Ticket`.
 */
export type CheckoutTicket = {
    /**
     * The ticket itself.
     */
    ticket: string;
    /**
     * Until when it may be used.
     */
    expiresAt: string;
};

/**
 * For what it is to be good.
 */
export type CheckoutTicketNew = {
    /**
     * The account, one of the check-out's.
     */
    accountKey: string;
    /**
     * What is to open the session.
     */
    plugin: 'guacamole-ssh' | 'guacamole-rdp' | 'guacamole-vnc' | 'guacamole-telnet' | 'guacamole-remote-app';
};

/**
 * How a check-out stands, for who ends a session when it ends.
 */
export type CheckoutValidity = {
    /**
     * The check-out.
     */
    checkoutId: string;
    /**
     * Where it stands.
     */
    status: string;
    /**
     * Whether a session may go on; if not, end it now.
     */
    valid: boolean;
    /**
     * Why it may not; null = it may.
     */
    reason: string | null;
    /**
     * From when it holds.
     */
    startsAt: string;
    /**
     * When its time is over.
     */
    endsAt: string;
    /**
     * The server's clock. Not part of the `ETag`.
     */
    serverTime: string;
    /**
     * Until it ends, 0 when it doesn't hold; count on with a clock that nobody sets. Not part of the `ETag`.
     */
    secondsLeft: number;
    /**
     * When to ask again, in seconds.
     */
    pollAfterSeconds: number;
    /**
     * How long a session may go on while the server can't be reached, in seconds; never past `endsAt`.
     */
    graceSeconds: number;
    /**
     * Of the account; higher than in the parameters that a session was opened with: get them again.
     */
    passwordVersion: number;
    /**
     * Whether its end is near.
     */
    warning: boolean;
    /**
     * What to show to the person; empty = nothing.
     */
    message: string;
};

/**
 * Where a request comes from, and what a list says of it.
 */
export type ClientAddress = {
    /**
     * The client, canonical: whom allow-lists mean.
     */
    address: string;
    /**
     * The other end of the connection, canonical.
     */
    peer: string;
    /**
     * The way from the peer to the client.
     */
    hops: Array<ClientAddressHop>;
    /**
     * Does the list admit the address?
     */
    allowed: boolean;
    /**
     * The most exact entry that does.
     */
    matchedEntry: string | null;
    /**
     * Else the entry that has most in common with it.
     */
    nearestEntry: string | null;
    /**
     * An empty list is nobody.
     */
    allowListEmpty: boolean;
};

/**
 * One step of the way.
 */
export type ClientAddressHop = {
    /**
     * An address; of `not-read` the name of the header.
     */
    text: string;
    /**
     * Was its word taken?
     */
    trusted: boolean;
    /**
     * Why.
     */
    reason: string;
};

/**
 * What speaks to systems of one kind.
 */
export type Connector = {
    /**
     * Its name.
     */
    name: string;
    /**
     * Part of the server, or one of its configuration.
     */
    builtIn: boolean;
    /**
     * What it can do on a target.
     */
    operations: Array<string>;
    /**
     * Whether it can prove that a password is in force.
     */
    canVerify: boolean;
    /**
     * Where its targets listen; 0 where there is nothing to reach.
     */
    defaultPort: number;
    /**
     * What it wants to know beside the address.
     */
    options: Array<ConnectorOption>;
};

/**
 * An option of a connector.
 */
export type ConnectorOption = {
    /**
     * Its name.
     */
    name: string;
    /**
     * What kind of value it has.
     */
    type: string;
    /**
     * Whether the connector needs it.
     */
    required: boolean;
    /**
     * One sentence.
     */
    description: string;
};

/**
 * A page of connectors.
 */
export type ConnectorPage = {
    /**
     * In the order of the list.
     */
    items: Array<Connector>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * A way to reach lent accounts through a gateway.
 */
export type DisclosurePlugin = {
    /**
     * What opens the session.
     */
    plugin: string;
    /**
     * How, where that isn't the default.
     */
    attributes: {
        [key: string]: string;
    };
};

/**
 * A way to reach lent accounts through a gateway.
 */
export type DisclosurePluginNew = {
    /**
     * What opens the session; each once.
     */
    plugin: 'guacamole-ssh' | 'guacamole-rdp' | 'guacamole-vnc' | 'guacamole-telnet' | 'guacamole-remote-app';
    /**
     * How, where that isn't the default, by the gateway's own names; nothing. Of each plugin: `guacamole-url`, `hostname` (`%server%`, which
     * stands for the system's address), `port` (that of the system where its connector speaks the protocol, else the protocol's own). Of
     * `guacamole-ssh`: `color-scheme`, `font-name`, `font-size` (12). Of `guacamole-rdp` and `guacamole-remote-app`: `color-depth`,
     * `console` (false), `disable-audio` (true), `domain`, `enable-printing` (false), `height`, `ignore-cert` (false), `security` (rdp),
     * `width`. Of `guacamole-remote-app`: `remote-app`, which it needs, `remote-app-args` (`%server%` stands for the system's address in it,
     * too), `remote-app-dir`. Of `guacamole-telnet`: `password-regex` (`[Pp]assword:`), `username-regex` (`[Ll]ogin:`). Of
     * `guacamole-vnc`: `autoretry` (0), `cursor` (local), `encodings`, `read-only` (false), `swap-red-blue` (false). Never a secret: the
     * gateway is given the account's own.
     */
    attributes?: {
        [key: string]: string;
    };
};

/**
 * How to come out of a doubt.
 */
export type DoubtResolve = {
    /**
     * `prove` = try the passwords that are kept, the newest first; `replace` = the same, and if none is in force, have the system's
     * administrator put the change's own in force, or a new one where it has none; `abandon` = look no further: the last one that was in
     * force is kept as `unverified`, and the change has failed.
     */
    way: 'prove' | 'replace' | 'abandon';
};

/**
 * A privilege that somebody has, and why.
 */
export type EffectivePrivilege = {
    /**
     * Which.
     */
    privilege: string;
    /**
     * Where it comes from: at most a hundred sources are shown.
     */
    origins: Array<PrivilegeOrigin>;
};

/**
 * All privileges that somebody has.
 */
export type EffectivePrivileges = {
    /**
     * Who.
     */
    userId: string;
    /**
     * In the order of the list of privileges.
     */
    privileges: Array<EffectivePrivilege>;
};

/**
 * A new initial one-time password.
 */
export type InitialOtp = {
    /**
     * Whose.
     */
    userId: string;
    /**
     * To be stored, and used once: the first login answers the next one.
     */
    initialPassword: string;
    /**
     * From then on it is worth nothing, if nobody has used it.
     */
    validUntil: string | null;
};

/**
 * A server of this installation, as it has said itself.
 */
export type Instance = {
    /**
     * Its name.
     */
    nodeId: string;
    /**
     * How it stands.
     */
    state: string;
    /**
     * What the database server beside it does.
     */
    role: string;
    /**
     * Its version.
     */
    version: string;
    /**
     * When it started.
     */
    startedAt: string;
    /**
     * When it was heard of last.
     */
    heartbeatAt: string;
    /**
     * What the database server beside it lacks of the leader's log; null: not known.
     */
    lagBytes: number | null;
    /**
     * For how long; null: not known.
     */
    lagSeconds: number | null;
    /**
     * Open changes of passwords that it works on, or that wait for it: as their managing node, or because it was to make them itself.
     */
    queueLength: number;
    /**
     * How far its machine's clock is ahead of the database's. Beyond 5000 either way it is cut off.
     */
    clockSkewMilliseconds: number;
};

/**
 * A page of servers.
 */
export type InstancePage = {
    /**
     * In the order of the list.
     */
    items: Array<Instance>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * What happened: a change, a disclosure or a refusal.
 */
export type JournalEntry = {
    /**
     * Of the entry; also `disclosureId` in what was disclosed by it.
     */
    entryId: string;
    /**
     * The server that wrote it.
     */
    nodeId: string;
    /**
     * The seal that holds it; null until it is sealed.
     */
    sealNumber: number | null;
    /**
     * Its place in the chain of that start of the server, without gaps: the order of truth; null until it is sealed.
     */
    sequence: number | null;
    /**
     * When, by the time of the database.
     */
    at: string;
    /**
     * The operationId; null when the server did it by itself.
     */
    function: string | null;
    /**
     * What was carried out.
     */
    procedure: string;
    /**
     * The version of its `arguments`.
     */
    procedureVersion: number;
    /**
     * What happened.
     */
    event: string;
    /**
     * How it ended.
     */
    outcome: string;
    /**
     * The true problem code when it was not done, also where the caller got a general one.
     */
    code: string | null;
    /**
     * Who.
     */
    actorUserId: string | null;
    /**
     * The named person, when a program acted as one.
     */
    actingAs: string | null;
    /**
     * By which way in; `machine` is a command on the server's machine.
     */
    callerKind: string | null;
    /**
     * In which session.
     */
    sessionId: string | null;
    /**
     * From where.
     */
    clientAddress: string | null;
    /**
     * The other end of the connection.
     */
    peerAddress: string | null;
    /**
     * In which request.
     */
    requestId: string | null;
    /**
     * The caller's own word for the request.
     */
    clientRequestId: string | null;
    /**
     * About which managed system.
     */
    resourceId: string | null;
    /**
     * About which account of it.
     */
    accountId: string | null;
    /**
     * About which policy.
     */
    policyId: string | null;
    /**
     * About which check-out.
     */
    checkoutId: string | null;
    /**
     * About which caller or person.
     */
    subjectUserId: string | null;
    /**
     * What was asked for; its form is that of the procedure. No secret can be in it.
     */
    arguments: {
        [key: string]: unknown;
    };
    /**
     * What became true by it; `{}` when nothing did. No secret can be in it.
     */
    effect: {
        [key: string]: unknown;
    };
    /**
     * SHA-256 of the entry, as the seal covers it.
     */
    hash: string;
};

/**
 * A page of the journal.
 */
export type JournalEntryPage = {
    /**
     * In the order of the list.
     */
    items: Array<JournalEntry>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * A managed account, without its password.
 */
export type ManagedAccount = {
    /**
     * Stands for one account of one system for ever, also after it was deleted and added again.
     */
    accountKey: string;
    /**
     * Its system.
     */
    resourceId: string;
    /**
     * Its name there.
     */
    accountId: string;
    /**
     * The policy that it is under; `""` = unbound.
     */
    policyId: string;
    /**
     * For people.
     */
    description: string;
    /**
     * How sure its password is.
     */
    passwordState: string;
    /**
     * Grows with each password that comes into force; 0 = none.
     */
    passwordVersion: number;
    /**
     * When its password came into force.
     */
    passwordChangedAt: string | null;
    /**
     * When the target last proved it.
     */
    passwordVerifiedAt: string | null;
    /**
     * When it will be changed.
     */
    nextChangeAt: string | null;
    /**
     * The change that isn't settled.
     */
    openChangeId: string | null;
    /**
     * The last change that was.
     */
    lastChangeId: string | null;
    /**
     * Not null = not lent, and why.
     */
    quarantineReason: string | null;
    /**
     * How often it is lent now; what came back counts until its password is changed.
     */
    openCheckouts: number;
    /**
     * How often it may be lent at once.
     */
    checkoutLimit: number;
    /**
     * What has become of it.
     */
    state: string;
    /**
     * Grows with every change; what If-Match takes.
     */
    revision: number;
    /**
     * When it was made.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
};

/**
 * What changes of an account. Absent = unchanged.
 */
export type ManagedAccountChange = {
    /**
     * The policy to be under, one of its system's; `""` = unbound. Nobody may do more with the account afterwards than before.
     */
    policyId?: string;
    /**
     * For people.
     */
    description?: string;
};

/**
 * An account to be managed.
 */
export type ManagedAccountNew = {
    /**
     * Its system.
     */
    resourceId: string;
    /**
     * Its name there. Compared exactly.
     */
    accountId: string;
    /**
     * The policy to be under, one of its system's; `""` = unbound.
     */
    policyId: string;
    /**
     * For people; `""` when absent.
     */
    description?: string;
    /**
     * Its present password. Nothing is sent to the target.
     */
    password?: string;
};

/**
 * A page of managed accounts.
 */
export type ManagedAccountPage = {
    /**
     * In the order of the list.
     */
    items: Array<ManagedAccount>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * A managed system.
 */
export type ManagedSystem = {
    /**
     * Its name.
     */
    resourceId: string;
    /**
     * For people.
     */
    description: string;
    /**
     * Its connector.
     */
    connector: string;
    /**
     * Host name or IP; empty where nothing is reached.
     */
    address: string;
    /**
     * Where it listens; 0 where nothing is reached.
     */
    port: number;
    /**
     * How its certificate is looked at.
     */
    tls: string;
    /**
     * The name in its certificate, where that isn't the address.
     */
    tlsServerName: string;
    /**
     * The authorities that may vouch for it, where these aren't the machine's.
     */
    caPem: string;
    /**
     * The keys that it may show.
     */
    sshHostKeys: Array<string>;
    /**
     * What the connector wants to know beside that.
     */
    connectorOptions: {
        [key: string]: string;
    };
    /**
     * What the server logs in with.
     */
    administrator: AdministratorCredential;
    /**
     * The policies that it is under, the primary one first; none: an orphan.
     */
    policyIds: Array<string>;
    /**
     * `untrusted`: where it is, or who it is, has changed; nothing is sent to it until ManagedSystemTrust.
     */
    state: string;
    /**
     * When it was last tested.
     */
    lastTestAt: string | null;
    /**
     * Why that failed.
     */
    lastTestCode: string | null;
    /**
     * Grows with every change; a test is none.
     */
    revision: number;
    /**
     * When it was made.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
};

/**
 * What is to change of a system; what isn't sent stays.
 */
export type ManagedSystemChange = {
    /**
     * For people.
     */
    description?: string;
    /**
     * Host name or IP without brackets.
     */
    address?: string;
    /**
     * Where it listens.
     */
    port?: number;
    /**
     * How its certificate is looked at.
     */
    tls?: 'verify-full' | 'verify-ca' | 'off';
    /**
     * The name in its certificate, where that isn't the address.
     */
    tlsServerName?: string;
    /**
     * The authorities that may vouch for it, where these aren't the machine's.
     */
    caPem?: string;
    /**
     * The keys that it may show; replaced whole.
     */
    sshHostKeys?: Array<string>;
    /**
     * What the connector wants to know beside that; replaced whole.
     */
    connectorOptions?: {
        [key: string]: string;
    };
    /**
     * What the server logs in with; replaced whole.
     */
    administrator?: AdministratorCredentialNew;
    /**
     * The policies that it is under, the primary one first; replaced whole. Needs `manage-systems` on each that it joins or leaves.
     */
    policyIds?: Array<string>;
};

/**
 * A system to be made.
 */
export type ManagedSystemNew = {
    /**
     * Its name; that of a deleted one brings it back with its accounts.
     */
    resourceId: string;
    /**
     * For people; empty.
     */
    description?: string;
    /**
     * One that ConnectorList shows; it never changes.
     */
    connector: string;
    /**
     * Host name or IP without brackets; empty where the connector reaches nothing (`vault`).
     */
    address?: string;
    /**
     * The connector's own port; 0 where it reaches nothing.
     */
    port?: number;
    /**
     * How its certificate is looked at; `verify-full`.
     */
    tls?: 'verify-full' | 'verify-ca' | 'off';
    /**
     * The name in its certificate, where that isn't the address; empty.
     */
    tlsServerName?: string;
    /**
     * The authorities that may vouch for it, where these aren't the machine's; empty.
     */
    caPem?: string;
    /**
     * The keys that it may show; none.
     */
    sshHostKeys?: Array<string>;
    /**
     * What the connector wants to know beside that: names and forms by ConnectorList.
     */
    connectorOptions?: {
        [key: string]: string;
    };
    /**
     * What the server logs in with to change the others' passwords; nobody.
     */
    administrator?: AdministratorCredentialNew;
    /**
     * The policies that it is under, the primary one first; none: an orphan.
     */
    policyIds?: Array<string>;
};

/**
 * A page of managed systems.
 */
export type ManagedSystemPage = {
    /**
     * In the order of the list.
     */
    items: Array<ManagedSystem>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * A managed system policy.
 */
export type ManagedSystemPolicy = {
    /**
     * Its name.
     */
    policyId: string;
    /**
     * For people.
     */
    description: string;
    /**
     * May see and change it, and nothing else by that.
     */
    ownerUserId: string;
    /**
     * How passwords reach the targets.
     */
    mode: string;
    /**
     * What its accounts log in with.
     */
    authenticationTypes: Array<string>;
    /**
     * The node that changes its passwords; empty for any.
     */
    managingNode: string;
    /**
     * Whether passwords are changed.
     */
    randomizationEnabled: boolean;
    /**
     * Whether accounts are lent although their passwords aren't changed afterwards.
     */
    checkoutWhileRandomizationDisabled: boolean;
    /**
     * Whether given passwords must keep the password policy.
     */
    enforcePasswordPolicy: boolean;
    /**
     * What passwords are made of.
     */
    passwordPolicy: PasswordPolicy;
    /**
     * System variables that have another value here. The values in force: ManagedSystemPolicyOptionList.
     */
    options: {
        [key: string]: string;
    };
    /**
     * How many authorizers must agree.
     */
    minimumApprovals: number;
    /**
     * How many may disagree.
     */
    maximumRejections: number;
    /**
     * Who is asked.
     */
    authorizerUserIds: Array<string>;
    /**
     * Whose members are asked.
     */
    authorizerClassIds: Array<string>;
    /**
     * By which ways lent accounts are reached through a gateway.
     */
    disclosurePlugins: Array<DisclosurePlugin>;
    /**
     * Made with the installation.
     */
    builtIn: boolean;
    /**
     * Grows with every change.
     */
    revision: number;
    /**
     * When it was made.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
};

/**
 * What is to change of a policy; what isn't sent stays.
 */
export type ManagedSystemPolicyChange = {
    /**
     * For people.
     */
    description?: string;
    /**
     * Whoever gives it away must have both permissions that come with it, `view-properties` and `modify-properties`.
     */
    ownerUserId?: string;
    /**
     * `password` stays while there are accounts.
     */
    authenticationTypes?: Array<'password' | 'ssh-key' | 'group-set'>;
    /**
     * The node that changes its passwords; empty for any.
     */
    managingNode?: string;
    /**
     * Whether passwords are changed; if not, changes are refused and the scheduled ones wait.
     */
    randomizationEnabled?: boolean;
    /**
     * Whether accounts are lent although their passwords aren't changed afterwards.
     */
    checkoutWhileRandomizationDisabled?: boolean;
    /**
     * Whether given passwords must keep the password policy; only a vault-only policy may say no.
     */
    enforcePasswordPolicy?: boolean;
    /**
     * What passwords are made of; replaced whole, what isn't sent in it has its default.
     */
    passwordPolicy?: PasswordPolicyNew;
    /**
     * System variables that have another value here; replaced whole.
     */
    options?: {
        [key: string]: string;
    };
    /**
     * How many authorizers must agree.
     */
    minimumApprovals?: number;
    /**
     * How many may disagree.
     */
    maximumRejections?: number;
    /**
     * Who is asked; replaced whole.
     */
    authorizerUserIds?: Array<string>;
    /**
     * Whose members are asked; replaced whole.
     */
    authorizerClassIds?: Array<string>;
    /**
     * By which ways lent accounts are reached through a gateway; replaced whole.
     */
    disclosurePlugins?: Array<DisclosurePluginNew>;
};

/**
 * A policy to be made.
 */
export type ManagedSystemPolicyNew = {
    /**
     * Its name.
     */
    policyId: string;
    /**
     * For people; empty.
     */
    description?: string;
    /**
     * It never changes.
     */
    mode: 'push' | 'local' | 'vault-only';
    /**
     * `ssh-key` only with mode `push`, `group-set` not with `vault-only`.
     */
    authenticationTypes: Array<'password' | 'ssh-key' | 'group-set'>;
    /**
     * The node that changes its passwords; empty for any.
     */
    managingNode?: string;
    /**
     * Whether passwords are changed; if not, changes are refused and the scheduled ones wait. True.
     */
    randomizationEnabled?: boolean;
    /**
     * Whether accounts are lent although their passwords aren't changed afterwards. False.
     */
    checkoutWhileRandomizationDisabled?: boolean;
    /**
     * Whether given passwords must keep the password policy; only a vault-only policy may say no. True.
     */
    enforcePasswordPolicy?: boolean;
    /**
     * What passwords are made of.
     */
    passwordPolicy?: PasswordPolicyNew;
    /**
     * System variables that have another value here.
     */
    options?: {
        [key: string]: string;
    };
    /**
     * How many authorizers must agree; 0 for none.
     */
    minimumApprovals?: number;
    /**
     * How many may disagree; 0 for none.
     */
    maximumRejections?: number;
    /**
     * Who is asked.
     */
    authorizerUserIds?: Array<string>;
    /**
     * Whose members are asked.
     */
    authorizerClassIds?: Array<string>;
    /**
     * By which ways lent accounts are reached through a gateway; none.
     */
    disclosurePlugins?: Array<DisclosurePluginNew>;
};

/**
 * A page of managed system policies.
 */
export type ManagedSystemPolicyPage = {
    /**
     * In the order of the list.
     */
    items: Array<ManagedSystemPolicy>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * Somebody who is in a class or group.
 */
export type Member = {
    /**
     * As it was spelt when it was made.
     */
    userId: string;
};

/**
 * A page of members, by id.
 */
export type MemberPage = {
    /**
     * In the order of the list.
     */
    items: Array<Member>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * Whether somebody is in a class or group. A user that isn't there is in none.
 */
export type MemberTest = {
    /**
     * Who was asked for.
     */
    userId: string;
    /**
     * Whether it is a member.
     */
    member: boolean;
    /**
     * Whether the answer is that of a cache. Explicit members are always exact.
     */
    cached: boolean;
    /**
     * The classes concerned that it is in.
     */
    matchedClassIds: Array<string>;
};

/**
 * An account that was lent, with its password for whom that is shown.
 */
export type OpenedCheckout = {
    /**
     * The check-out.
     */
    checkout: Checkout;
    /**
     * The passwords of its accounts; empty for whom they aren't shown.
     */
    passwords: Array<Password>;
};

/**
 * A session opened with a one-time password, and what became of that.
 */
export type OtpSession = {
    /**
     * Public, may be logged.
     */
    sessionId: string;
    /**
     * The caller, as it was spelt when it was made.
     */
    userId: string;
    /**
     * By which way in it came.
     */
    callerKind: string;
    /**
     * The named person, when a program acts as one.
     */
    actingAs: string | null;
    /**
     * When it was opened.
     */
    createdAt: string;
    /**
     * The absolute limit.
     */
    expiresAt: string;
    /**
     * How long it may rest unused.
     */
    idleTimeoutSeconds: number;
    /**
     * The address that it was opened from, in canonical form.
     */
    clientAddress: string;
    /**
     * What every request of the session shows: `Authorization: Bearer <token>`.
     */
    token: string;
    /**
     * **The** field to look at: true = the password just used is spent.
     */
    passwordRotated: boolean;
    /**
     * The next password, to be stored and then confirmed; null when nothing rotated, or when the client sent `nextPasswordHash`.
     */
    nextPassword: string | null;
    /**
     * When a login will rotate next; null when each one does.
     */
    nextRotationAt: string | null;
    /**
     * Until then a lost answer can be asked for again; null when nothing rotated.
     */
    confirmBefore: string | null;
};

/**
 * A one-time password to log in with.
 */
export type OtpSessionNew = {
    /**
     * The caller.
     */
    userId: string;
    /**
     * Its one-time password, taken as it is.
     */
    password: string;
    /**
     * SHA-256 of the next one-time password, which the client has made and stored: 43 to 128 characters `[A-Za-z0-9_-]`, 256 random
     * bits at least. Without it the server makes one.
     */
    nextPasswordHash?: string;
};

/**
 * A password, and how sure it is.
 */
export type Password = {
    /**
     * The account's system.
     */
    resourceId: string;
    /**
     * The account.
     */
    accountId: string;
    /**
     * Stands for the account for ever.
     */
    accountKey: string;
    /**
     * The password itself.
     */
    password: string;
    /**
     * Grows with each password of this account that comes into force.
     */
    version: number;
    /**
     * How sure it is that the target takes it: `confirmed` = a login there worked; `reported` = the target said yes and can't be asked for
     * proof; `stored` = vault-only, nobody checked; `unverified` = imported or restored; `in-doubt` = only from RecoverKeyByAccount.
     */
    certainty: string;
    /**
     * When it came into force.
     */
    changedAt: string | null;
    /**
     * When the target last proved it.
     */
    verifiedAt: string | null;
    /**
     * When it will be changed; a cache must not outlive it.
     */
    nextChangeAt: string | null;
    /**
     * Its system was deleted.
     */
    systemDeleted: boolean;
    /**
     * The journal entry that was durable before this answer left.
     */
    disclosureId: string;
};

/**
 * A password that may be in force.
 */
export type PasswordCandidate = {
    /**
     * The number of the password.
     */
    version: number;
    /**
     * `candidate` = sent, or about to be; `current` = said to be in force; `previous` = in force before; `not-applied` = the target didn't
     * take it.
     */
    state: string;
    /**
     * The password itself.
     */
    password: string;
    /**
     * When it was made or given.
     */
    madeAt: string;
    /**
     * When a login on the target proved it.
     */
    confirmedAt: string | null;
};

/**
 * The passwords of an account that may be in force, the likeliest first.
 */
export type PasswordCandidates = {
    /**
     * The account's system.
     */
    resourceId: string;
    /**
     * The account.
     */
    accountId: string;
    /**
     * Stands for the account for ever.
     */
    accountKey: string;
    /**
     * How sure the one is that is said to be in force.
     */
    certainty: string;
    /**
     * The candidate, the current one, and the others, the newest first; empty where there never was a password.
     */
    candidates: Array<PasswordCandidate>;
    /**
     * The journal entry that was durable before this answer left.
     */
    disclosureId: string;
};

/**
 * A change of a password. Look at `status`: an answer 200 does not mean success.
 */
export type PasswordChange = {
    /**
     * Names it.
     */
    changeId: string;
    /**
     * The account's system.
     */
    resourceId: string;
    /**
     * The account.
     */
    accountId: string;
    /**
     * Stands for the account for ever.
     */
    accountKey: string;
    /**
     * `randomize` = to a password that the server makes; `override` = to a given one.
     */
    kind: string;
    /**
     * Why: `asked` = somebody asked; `scheduled` = by age; `doubt` = the target was found to have another one; the others come with
     * check-outs.
     */
    cause: string;
    /**
     * How far it is: `queued` = it waits; `running` = a node works on it; `retrying` = it came to nothing for now and is tried again;
     * `in-doubt` = nobody knows which password the target takes, and the server finds out; `confirmed` = the new one is in force; `failed` =
     * it is not; `canceled` = it was given up.
     */
    status: string;
    /**
     * Nothing more will happen to it.
     */
    settled: boolean;
    /**
     * An open change was joined, and no new one made.
     */
    joined: boolean;
    /**
     * How sure the new password is, once it is in force.
     */
    certainty: string | null;
    /**
     * The version in force, once it is; never the password itself.
     */
    version: number | null;
    /**
     * Who asked for it; null = the server.
     */
    requestedBy: string | null;
    /**
     * When.
     */
    requestedAt: string;
    /**
     * When the work on it began.
     */
    startedAt: string | null;
    /**
     * When it was settled.
     */
    settledAt: string | null;
    /**
     * When it is tried again.
     */
    nextAttemptAt: string | null;
    /**
     * How often it was tried.
     */
    attempts: number;
    /**
     * The node that works on it; null = none just now.
     */
    nodeId: string | null;
    /**
     * What last went wrong; kept while it is tried again. `target-unreachable`; `target-refused` = it refuses this password;
     * `target-account-missing`; `administrator-refused` = it doesn't let the system's administrator in, or not so far; `connector-failed` = it
     * isn't proven to be the target, or doesn't speak as it should; `deadline-passed` = no answer in time.
     */
    failureCode: string | null;
    /**
     * The same for people; no secret, nothing that the target wrote.
     */
    failureDetail: string | null;
};

/**
 * A page of changes of passwords.
 */
export type PasswordChangePage = {
    /**
     * In the order of the list.
     */
    items: Array<PasswordChange>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * A password to put in force.
 */
export type PasswordOverride = {
    /**
     * The account's system.
     */
    resourceId: string;
    /**
     * The account.
     */
    accountId: string;
    /**
     * The password, taken as it is.
     */
    password: string;
};

/**
 * What passwords are made of.
 */
export type PasswordPolicy = {
    /**
     * Least characters.
     */
    minimumLength: number;
    /**
     * Most characters.
     */
    maximumLength: number;
    /**
     * Least lower-case letters.
     */
    minimumLowercase: number;
    /**
     * Least upper-case letters.
     */
    minimumUppercase: number;
    /**
     * Least digits.
     */
    minimumDigits: number;
    /**
     * Least special characters.
     */
    minimumSpecial: number;
    /**
     * What counts as special.
     */
    specialCharacters: string;
    /**
     * What no password may hold.
     */
    excludedCharacters: string;
    /**
     * How many former passwords may not come back.
     */
    historyDepth: number;
    /**
     * Whether well-known words are refused.
     */
    refuseDictionaryWords: boolean;
    /**
     * Whether passwords that hold the account's name are refused.
     */
    refuseAccountId: boolean;
};

/**
 * What passwords are made of; what isn't sent has its default.
 */
export type PasswordPolicyNew = {
    /**
     * Least characters; 20.
     */
    minimumLength?: number;
    /**
     * Most characters; 32.
     */
    maximumLength?: number;
    /**
     * Least lower-case letters; 1.
     */
    minimumLowercase?: number;
    /**
     * Least upper-case letters; 1.
     */
    minimumUppercase?: number;
    /**
     * Least digits; 1.
     */
    minimumDigits?: number;
    /**
     * Least special characters; 1.
     */
    minimumSpecial?: number;
    /**
     * What counts as special, of ASCII punctuation; ``!#%+-.:=?@_~``.
     */
    specialCharacters?: string;
    /**
     * What no password may hold; none.
     */
    excludedCharacters?: string;
    /**
     * How many former passwords may not come back; 24.
     */
    historyDepth?: number;
    /**
     * Whether well-known words are refused; true.
     */
    refuseDictionaryWords?: boolean;
    /**
     * Whether passwords that hold the account's name are refused; true.
     */
    refuseAccountId?: boolean;
};

/**
 * What came of it for one account.
 */
export type PasswordRandomization = {
    /**
     * The account's system.
     */
    resourceId: string;
    /**
     * The account.
     */
    accountId: string;
    /**
     * The problem code with which ManagedAccountRandomizePassword would have refused this account; null = it was accepted.
     */
    code: string | null;
    /**
     * The change, as it was when it was accepted; empty = it was refused.
     */
    changes: Array<PasswordChange>;
};

/**
 * What came of it.
 */
export type PasswordRandomizations = {
    /**
     * One for each account, in the order sent.
     */
    items: Array<PasswordRandomization>;
    /**
     * The nodes that manage the policies of the accounts that were accepted, in the order of their names; empty = any node makes the
     * changes.
     */
    managingNodes: Array<string>;
    /**
     * The node that makes all of the changes, because it was to; null = the managing nodes do.
     */
    performedBy: string | null;
};

/**
 * An account whose password is to be changed.
 */
export type PasswordRandomize = {
    /**
     * The account's system.
     */
    resourceId: string;
    /**
     * The account.
     */
    accountId: string;
};

/**
 * Accounts whose passwords are to be changed.
 */
export type PasswordRandomizeMany = {
    /**
     * The accounts, each once.
     */
    accounts: Array<PasswordRandomize>;
    /**
     * Whether the node that answers is to make all of the changes, also those of accounts that another node manages; `false` when absent.
     */
    performLocally?: boolean;
};

/**
 * What a login with an account's password has shown.
 */
export type PasswordVerification = {
    /**
     * Stands for the account for ever.
     */
    accountKey: string;
    /**
     * The number of the password that was tried.
     */
    version: number;
    /**
     * `true` = the target took it; `false` = it refused it, and the password is in doubt now; null = the target didn't say.
     */
    valid: boolean | null;
    /**
     * How sure the password is now.
     */
    certainty: string;
    /**
     * When the target last proved it.
     */
    verifiedAt: string | null;
    /**
     * What went wrong at the target, where it didn't say.
     */
    failureCode: string | null;
};

/**
 * What is known of a password, but not the password.
 */
export type PasswordVersion = {
    /**
     * The account.
     */
    accountKey: string;
    /**
     * The number of the password.
     */
    version: number;
    /**
     * What has become of it.
     */
    state: string;
    /**
     * When it was made or given.
     */
    madeAt: string;
    /**
     * When a login on the target proved it.
     */
    confirmedAt: string | null;
    /**
     * The change that brought it; null = it came with the account.
     */
    changeId: string | null;
};

/**
 * A page of an account's passwords, none of them shown.
 */
export type PasswordVersionPage = {
    /**
     * In the order of the list.
     */
    items: Array<PasswordVersion>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * A permission on a managed system policy.
 */
export type Permission = 'view-properties' | 'modify-properties' | 'preapproved-checkout' | 'request-checkout' | 'randomize-override' | 'view-information' | 'preapproved-group-checkout' | 'request-group-checkout' | 'preapproved-session-search' | 'preapproved-session-download' | 'preapproved-session-view' | 'run-reports' | 'access-history' | 'modify-account-sets' | 'manage-systems';

/**
 * An administrative privilege.
 */
export type Privilege = 'resource' | 'policy' | 'mngnotifs' | 'workflow' | 'module' | 'maintain' | 'runreport' | 'analytics' | 'recanalyticscasch' | 'extdb' | 'viewcertdash' | 'viewpswdash' | 'viewworkdash' | 'viewpsadash' | 'vieworgdash' | 'viewhelpdeskdash' | 'recdashcache' | 'security' | 'console' | 'mngacl' | 'creategroup' | 'mngorphanres' | 'createres' | 'groupmgmt' | 'recoverpwd' | 'certify' | 'singleusercertify' | 'createorg' | 'updateorg' | 'apicaller' | 'otpcaller' | 'guacamolecaller' | 'replication' | 'viewhost' | 'viewmgrp' | 'viewrole' | 'viewsod' | 'viewuc' | 'viewacct' | 'viewpdr' | 'viewtpl' | 'viewntf' | 'viewcert';

/**
 * Where a privilege comes from.
 */
export type PrivilegeOrigin = {
    /**
     * One's own, or of a group.
     */
    kind: string;
    /**
     * Which group; null: one's own.
     */
    adminGroupId: string | null;
};

/**
 * Every error of every operation. Programs read `code` and `status`; texts may change at any time.
 */
export type Problem = {
    /**
     * `/problems/<code>`, a relative reference to the page of the code.
     */
    type: string;
    /**
     * Fixed for each code.
     */
    title: string;
    /**
     * Equals the status line.
     */
    status: number;
    /**
     * What programs read. New codes may come.
     */
    code: string;
    /**
     * Of this case, for people. Never a value that was sent.
     */
    detail: string | null;
    /**
     * Equals the header X-Request-Id; names this request in the journal and in the server's log.
     */
    requestId: string;
    /**
     * Equals the header Retry-After.
     */
    retryAfterSeconds: number | null;
    /**
     * The places of the request that break the schema or a rule.
     */
    errors: Array<ProblemItem>;
};

/**
 * One place of the request.
 */
export type ProblemItem = {
    /**
     * The part of the request.
     */
    in: string;
    /**
     * JSON Pointer in the body, else the name.
     */
    pointer: string;
    /**
     * What programs read.
     */
    code: string;
    /**
     * For people. Never quotes a value.
     */
    message: string;
};

/**
 * An administrator or caller.
 */
export type ProductAdministrator = {
    /**
     * As it was spelt when it was made.
     */
    userId: string;
    /**
     * For people.
     */
    name: string;
    /**
     * Its own ones; administrator groups may add more (AdminEffectivePrivilegesGet).
     */
    privileges: Array<string>;
    /**
     * Networks that it may come from; none: nobody.
     */
    allowedAddresses: Array<string>;
    /**
     * How long a one-time password lives; 0: one login.
     */
    otpRotationHours: number;
    /**
     * Its password doesn't expire.
     */
    passwordNeverExpires: boolean;
    /**
     * It may log in.
     */
    enabled: boolean;
    /**
     * Too many logins have failed.
     */
    locked: boolean;
    /**
     * Until when; null: it is not locked.
     */
    lockedUntil: string | null;
    /**
     * What it shows when it logs in.
     */
    credential: string;
    /**
     * When it was last given one.
     */
    credentialChangedAt: string | null;
    /**
     * When it last logged in.
     */
    lastLoginAt: string | null;
    /**
     * It belongs to the product and can't be deleted.
     */
    builtIn: boolean;
    /**
     * Grows with every change; what If-Match takes.
     */
    revision: number;
    /**
     * When it was made.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
};

/**
 * What is to be different about an administrator.
 */
export type ProductAdministratorChange = {
    /**
     * For people.
     */
    name?: string;
    /**
     * In place of all its own privileges.
     */
    privileges?: Array<Privilege>;
    /**
     * In place of all its networks.
     */
    allowedAddresses?: Array<string>;
    /**
     * How long a one-time password lives; 0: one login.
     */
    otpRotationHours?: number;
    /**
     * Its password doesn't expire.
     */
    passwordNeverExpires?: boolean;
};

/**
 * An administrator or caller to be made.
 */
export type ProductAdministratorNew = {
    /**
     * Was never anybody's.
     */
    userId: string;
    /**
     * For people.
     */
    name: string;
    /**
     * Its first password, 12 characters at least. Not with `otpcaller`: one-time passwords are made by the server.
     */
    password?: string;
    /**
     * Its own privileges. `apicaller`, `otpcaller` and `guacamolecaller` are ways in: one of them, and nothing beside it.
     * Without one it is a person, who comes in by Login.
     */
    privileges: Array<Privilege>;
    /**
     * Networks that it may come from; nobody when absent or empty.
     */
    allowedAddresses?: Array<string>;
    /**
     * How long a one-time password lives; 0, also when absent: one login.
     */
    otpRotationHours?: number;
    /**
     * Its password doesn't expire; false when absent.
     */
    passwordNeverExpires?: boolean;
    /**
     * It may log in; true when absent.
     */
    enabled?: boolean;
};

/**
 * A page of administrators, by id.
 */
export type ProductAdministratorPage = {
    /**
     * In the order of the list.
     */
    items: Array<ProductAdministrator>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * A member of the database's cluster.
 */
export type ReplicationMember = {
    /**
     * Where it is, as the configuration says.
     */
    host: string;
    /**
     * What it does.
     */
    role: string;
    /**
     * What it lacks of the primary's log; null: not known.
     */
    lagBytes: number | null;
    /**
     * For how long; null: not known.
     */
    lagSeconds: number | null;
};

/**
 * How the database keeps what is written, and what is left to do.
 */
export type ReplicationStatus = {
    /**
     * Where the tables are.
     */
    engine: string;
    /**
     * A member takes writes, and answers.
     */
    leaderReachable: boolean;
    /**
     * What is written is kept as the configuration asks.
     */
    quorum: boolean;
    /**
     * Commits that wait for standbys.
     */
    commitsWaiting: number;
    /**
     * For how long the first of them has.
     */
    commitsWaitingMilliseconds: number;
    /**
     * The members of the cluster, in the order of the configuration; none where the tables are in a file.
     */
    members: Array<ReplicationMember>;
    /**
     * Changes of passwords that aren't settled.
     */
    changesOpen: number;
    /**
     * Of these, such whose password nobody is sure of.
     */
    changesInDoubt: number;
    /**
     * Check-outs whose return has failed.
     */
    checkinsFailed: number;
};

/**
 * A session and its token, which is shown this once.
 */
export type Session = {
    /**
     * Public, may be logged.
     */
    sessionId: string;
    /**
     * The caller, as it was spelt when it was made.
     */
    userId: string;
    /**
     * By which way in it came.
     */
    callerKind: string;
    /**
     * The named person, when a program acts as one.
     */
    actingAs: string | null;
    /**
     * When it was opened.
     */
    createdAt: string;
    /**
     * The absolute limit.
     */
    expiresAt: string;
    /**
     * How long it may rest unused.
     */
    idleTimeoutSeconds: number;
    /**
     * The address that it was opened from, in canonical form.
     */
    clientAddress: string;
    /**
     * What every request of the session shows: `Authorization: Bearer <token>`.
     */
    token: string;
};

/**
 * A session, without its token.
 */
export type SessionInfo = {
    /**
     * Public, may be logged.
     */
    sessionId: string;
    /**
     * The caller, as it was spelt when it was made.
     */
    userId: string;
    /**
     * By which way in it came.
     */
    callerKind: string;
    /**
     * The named person, when a program acts as one.
     */
    actingAs: string | null;
    /**
     * When it was opened.
     */
    createdAt: string;
    /**
     * The absolute limit.
     */
    expiresAt: string;
    /**
     * How long it may rest unused.
     */
    idleTimeoutSeconds: number;
    /**
     * The address that it was opened from, in canonical form.
     */
    clientAddress: string;
};

/**
 * A page of sessions.
 */
export type SessionInfoPage = {
    /**
     * In the order of the list.
     */
    items: Array<SessionInfo>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * What to show to the person when something goes wrong with a session, in the words of the policy; `""` = nothing.
 */
export type SessionMessages = {
    /**
     * No connection came about, and no port was tried to find out why.
     */
    connectionFailed: string;
    /**
     * No connection came about, and the trial port doesn't answer either.
     */
    targetUnreachable: string;
    /**
     * No connection came about although the trial port answers.
     */
    targetReachable: string;
    /**
     * The target refused the account and its password.
     */
    loginFailed: string;
    /**
     * A program that is needed is not on the person's machine.
     */
    programMissing: string;
    /**
     * The program that opens the session could not be started.
     */
    programFailed: string;
    /**
     * The person's session with the gateway has ended.
     */
    sessionExpired: string;
    /**
     * A question, before a password is used that is no longer in force.
     */
    useOldPassword: string;
};

/**
 * A password to log in with.
 */
export type SessionNew = {
    /**
     * The caller.
     */
    userId: string;
    /**
     * Its password, taken as it is: at most 1024 bytes.
     */
    password: string;
    /**
     * The person to act as in this session, of a program (`apicaller`) that holds all that the person does.
     */
    authConsoleUser?: string;
};

/**
 * What a test of a system has shown.
 */
export type SystemTest = {
    /**
     * Whether something answered.
     */
    reachable: boolean;
    /**
     * Whether it proved that it is the one, by its certificate or its host key.
     */
    tlsVerified: boolean;
    /**
     * Whether it let the administrator in.
     */
    administratorAccepted: boolean;
    /**
     * Why not; none where there is nothing to reach.
     */
    code: string | null;
    /**
     * How long it took.
     */
    durationMilliseconds: number;
    /**
     * When it ended.
     */
    testedAt: string;
};

/**
 * A system variable, with its value in force.
 */
export type SystemVariable = {
    /**
     * Its name.
     */
    name: string;
    /**
     * What kind of value it has.
     */
    type: string;
    /**
     * In force, as a text.
     */
    value: string;
    /**
     * In force unless somebody sets another.
     */
    defaultValue: string;
    /**
     * What an integer counts.
     */
    unit: string;
    /**
     * The least integer.
     */
    minimum: number | null;
    /**
     * The greatest integer.
     */
    maximum: number | null;
    /**
     * The words of a choice.
     */
    choices: Array<string>;
    /**
     * One sentence.
     */
    description: string;
    /**
     * Where the value comes from.
     */
    origin: string;
    /**
     * Grows with every change; 1 when nobody has set it.
     */
    revision: number;
};

/**
 * A page of system variables.
 */
export type SystemVariablePage = {
    /**
     * In the order of the list.
     */
    items: Array<SystemVariable>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * A value to set.
 */
export type SystemVariableSetting = {
    /**
     * As a text, whatever its type: `true`, `240`.
     */
    value: string;
};

/**
 * A user class.
 */
export type UserClass = {
    /**
     * Its name.
     */
    classId: string;
    /**
     * For people.
     */
    description: string;
    /**
     * How many participants a membership has.
     */
    kind: string;
    /**
     * The first 256 of its explicit members, by id. UserclassMembershipList has all.
     */
    explicitUsers: Array<string>;
    /**
     * How many explicit members it has.
     */
    explicitUserCount: number;
    /**
     * It belongs to the product and can't be deleted.
     */
    builtIn: boolean;
    /**
     * Whether the computed membership counts. Explicit members always do.
     */
    cacheValid: boolean;
    /**
     * When the membership was last computed; null: not since it was invalidated.
     */
    cachedAt: string | null;
    /**
     * Grows with each change of the class or of its members.
     */
    revision: number;
    /**
     * When it was made.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
};

/**
 * What is to be different about a user class.
 */
export type UserClassChange = {
    /**
     * For people.
     */
    description?: string;
    /**
     * In place of all explicit members, also of those that an answer didn't show.
     */
    explicitUsers?: Array<string>;
};

/**
 * A user class to be made.
 */
export type UserClassNew = {
    /**
     * Never changes.
     */
    classId: string;
    /**
     * For people; empty when absent.
     */
    description?: string;
    /**
     * Never changes; `single` when absent.
     */
    kind?: 'single' | 'relational';
    /**
     * Its members. More are added by UserClassMemberAdd.
     */
    explicitUsers: Array<string>;
};

/**
 * A page of user classes, by id.
 */
export type UserClassPage = {
    /**
     * In the order of the list.
     */
    items: Array<UserClass>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * A user group.
 */
export type UserGroup = {
    /**
     * Its name.
     */
    groupId: string;
    /**
     * For people.
     */
    description: string;
    /**
     * The classes whose users are its members.
     */
    classIds: Array<string>;
    /**
     * Whether a member is in all of the classes or in any.
     */
    classMatch: string;
    /**
     * All of them, by policy.
     */
    accessControls: Array<AccessControl>;
    /**
     * It belongs to the product and can't be deleted.
     */
    builtIn: boolean;
    /**
     * Grows with each change of the group or of its access controls.
     */
    revision: number;
    /**
     * When it was made.
     */
    createdAt: string;
    /**
     * When it was last changed.
     */
    updatedAt: string;
};

/**
 * What is to be different about a user group.
 */
export type UserGroupChange = {
    /**
     * For people.
     */
    description?: string;
    /**
     * In place of all classes.
     */
    classIds?: Array<string>;
    /**
     * Whether a member is in all of the classes or in any.
     */
    classMatch?: 'all' | 'any';
    /**
     * In place of all access controls. One alone is set by UserGroupAccessControlSet.
     */
    accessControls?: Array<AccessControlNew>;
};

/**
 * A user group to be made.
 */
export type UserGroupNew = {
    /**
     * Never changes.
     */
    groupId: string;
    /**
     * For people; empty when absent.
     */
    description?: string;
    /**
     * The classes whose users are its members; a group without a class has none.
     */
    classIds: Array<string>;
    /**
     * Whether a member is in all of the classes or in any; `all` when absent.
     */
    classMatch?: 'all' | 'any';
    /**
     * One for each policy. More are set by UserGroupAccessControlSet.
     */
    accessControls: Array<AccessControlNew>;
};

/**
 * A page of user groups, by id.
 */
export type UserGroupPage = {
    /**
     * In the order of the list.
     */
    items: Array<UserGroup>;
    /**
     * Where the next page begins; null at the end.
     */
    nextCursor: string | null;
};

/**
 * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
 */
export type IdempotencyKey = string;

export type SessionListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/sessions';
};

export type SessionListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type SessionListError = SessionListErrors[keyof SessionListErrors];

export type SessionListResponses = {
    /**
     * Done
     */
    200: SessionInfoPage;
};

export type SessionListResponse = SessionListResponses[keyof SessionListResponses];

export type LoginData = {
    body: SessionNew;
    path?: never;
    query?: never;
    url: '/v1/sessions';
};

export type LoginErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type LoginError = LoginErrors[keyof LoginErrors];

export type LoginResponses = {
    /**
     * Made
     */
    201: Session;
};

export type LoginResponse = LoginResponses[keyof LoginResponses];

export type LoginExData = {
    body: OtpSessionNew;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/sessions/otp';
};

export type LoginExErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type LoginExError = LoginExErrors[keyof LoginExErrors];

export type LoginExResponses = {
    /**
     * Made
     */
    201: OtpSession;
};

export type LoginExResponse = LoginExResponses[keyof LoginExResponses];

export type LoginExConfirmData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/sessions/current/otp-confirmation';
};

export type LoginExConfirmErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type LoginExConfirmError = LoginExConfirmErrors[keyof LoginExConfirmErrors];

export type LoginExConfirmResponses = {
    /**
     * Done
     */
    204: void;
};

export type LoginExConfirmResponse = LoginExConfirmResponses[keyof LoginExConfirmResponses];

export type LogoutData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/sessions/current';
};

export type LogoutErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type LogoutError = LogoutErrors[keyof LogoutErrors];

export type LogoutResponses = {
    /**
     * Done
     */
    204: void;
};

export type LogoutResponse = LogoutResponses[keyof LogoutResponses];

export type SessionGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/sessions/current';
};

export type SessionGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type SessionGetError = SessionGetErrors[keyof SessionGetErrors];

export type SessionGetResponses = {
    /**
     * Done
     */
    200: SessionInfo;
};

export type SessionGetResponse = SessionGetResponses[keyof SessionGetResponses];

export type SessionRevokeData = {
    body?: never;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * Of the session.
         */
        sessionId: string;
    };
    query?: never;
    url: '/v1/sessions/{sessionId}';
};

export type SessionRevokeErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type SessionRevokeError = SessionRevokeErrors[keyof SessionRevokeErrors];

export type SessionRevokeResponses = {
    /**
     * Done
     */
    204: void;
};

export type SessionRevokeResponse = SessionRevokeResponses[keyof SessionRevokeResponses];

export type ClientAddressExplainData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Whose list to look at, instead of one's own.
         */
        userId?: string;
        /**
         * The other end of a supposed connection, instead of this one's.
         */
        peer?: string;
        /**
         * What that request would carry in the configured header, instead of none.
         */
        forwardedFor?: string;
    };
    url: '/v1/client-address';
};

export type ClientAddressExplainErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ClientAddressExplainError = ClientAddressExplainErrors[keyof ClientAddressExplainErrors];

export type ClientAddressExplainResponses = {
    /**
     * Done
     */
    200: ClientAddress;
};

export type ClientAddressExplainResponse = ClientAddressExplainResponses[keyof ClientAddressExplainResponses];

export type KmKeyGetByAccountData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Its system, a deleted one too. Compared exactly: upper case.
         */
        resourceId: string;
        /**
         * Its name there. Compared exactly.
         */
        accountId: string;
    };
    url: '/v1/passwords/current';
};

export type KmKeyGetByAccountErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type KmKeyGetByAccountError = KmKeyGetByAccountErrors[keyof KmKeyGetByAccountErrors];

export type KmKeyGetByAccountResponses = {
    /**
     * Done
     */
    200: Password;
};

export type KmKeyGetByAccountResponse = KmKeyGetByAccountResponses[keyof KmKeyGetByAccountResponses];

export type RecoverKeyByAccountData = {
    body?: never;
    path?: never;
    query: {
        /**
         * Its system, a deleted one too. Compared exactly: upper case.
         */
        resourceId: string;
        /**
         * Its name there. Compared exactly.
         */
        accountId: string;
    };
    url: '/v1/passwords/last-known';
};

export type RecoverKeyByAccountErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type RecoverKeyByAccountError = RecoverKeyByAccountErrors[keyof RecoverKeyByAccountErrors];

export type RecoverKeyByAccountResponses = {
    /**
     * Done
     */
    200: Password;
};

export type RecoverKeyByAccountResponse = RecoverKeyByAccountResponses[keyof RecoverKeyByAccountResponses];

export type PasswordVersionListData = {
    body?: never;
    path: {
        /**
         * Stands for one account of one system for ever.
         */
        accountKey: string;
    };
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/managed-accounts/{accountKey}/password-versions';
};

export type PasswordVersionListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type PasswordVersionListError = PasswordVersionListErrors[keyof PasswordVersionListErrors];

export type PasswordVersionListResponses = {
    /**
     * Done
     */
    200: PasswordVersionPage;
};

export type PasswordVersionListResponse = PasswordVersionListResponses[keyof PasswordVersionListResponses];

export type PasswordVersionGetData = {
    body?: never;
    path: {
        /**
         * The account.
         */
        accountKey: string;
        /**
         * The number of the password.
         */
        version: number;
    };
    query?: never;
    url: '/v1/managed-accounts/{accountKey}/password-versions/{version}';
};

export type PasswordVersionGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type PasswordVersionGetError = PasswordVersionGetErrors[keyof PasswordVersionGetErrors];

export type PasswordVersionGetResponses = {
    /**
     * Done
     */
    200: Password;
};

export type PasswordVersionGetResponse = PasswordVersionGetResponses[keyof PasswordVersionGetResponses];

export type ManagedAccountRandomizePasswordData = {
    body: PasswordRandomize;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: {
        /**
         * How long the answer may wait for the end of the work, in seconds; 10 when absent. A cut connection doesn't stop the work.
         */
        waitSeconds?: number;
    };
    url: '/v1/password-changes/randomize';
};

export type ManagedAccountRandomizePasswordErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedAccountRandomizePasswordError = ManagedAccountRandomizePasswordErrors[keyof ManagedAccountRandomizePasswordErrors];

export type ManagedAccountRandomizePasswordResponses = {
    /**
     * Settled: look at `status` for how it ended
     */
    200: PasswordChange;
    /**
     * Still going on
     */
    202: PasswordChange;
};

export type ManagedAccountRandomizePasswordResponse = ManagedAccountRandomizePasswordResponses[keyof ManagedAccountRandomizePasswordResponses];

export type ManagedAccountRandomizePasswordManyData = {
    body: PasswordRandomizeMany;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/password-changes/randomize-many';
};

export type ManagedAccountRandomizePasswordManyErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedAccountRandomizePasswordManyError = ManagedAccountRandomizePasswordManyErrors[keyof ManagedAccountRandomizePasswordManyErrors];

export type ManagedAccountRandomizePasswordManyResponses = {
    /**
     * Done
     */
    200: PasswordRandomizations;
};

export type ManagedAccountRandomizePasswordManyResponse = ManagedAccountRandomizePasswordManyResponses[keyof ManagedAccountRandomizePasswordManyResponses];

export type ManagedAccountOverridePasswordData = {
    body: PasswordOverride;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: {
        /**
         * How long the answer may wait for the end of the work, in seconds; 10 when absent. A cut connection doesn't stop the work.
         */
        waitSeconds?: number;
    };
    url: '/v1/password-changes/override';
};

export type ManagedAccountOverridePasswordErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedAccountOverridePasswordError = ManagedAccountOverridePasswordErrors[keyof ManagedAccountOverridePasswordErrors];

export type ManagedAccountOverridePasswordResponses = {
    /**
     * Settled: look at `status` for how it ended
     */
    200: PasswordChange;
    /**
     * Still going on
     */
    202: PasswordChange;
};

export type ManagedAccountOverridePasswordResponse = ManagedAccountOverridePasswordResponses[keyof ManagedAccountOverridePasswordResponses];

export type ManagedAccountVerifyPasswordData = {
    body?: never;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * Stands for one account of one system for ever.
         */
        accountKey: string;
    };
    query?: never;
    url: '/v1/managed-accounts/{accountKey}/verify-password';
};

export type ManagedAccountVerifyPasswordErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedAccountVerifyPasswordError = ManagedAccountVerifyPasswordErrors[keyof ManagedAccountVerifyPasswordErrors];

export type ManagedAccountVerifyPasswordResponses = {
    /**
     * Done
     */
    200: PasswordVerification;
};

export type ManagedAccountVerifyPasswordResponse = ManagedAccountVerifyPasswordResponses[keyof ManagedAccountVerifyPasswordResponses];

export type PasswordChangeListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Of accounts of this system.
         */
        resourceId?: string;
        /**
         * Of accounts of this name.
         */
        accountId?: string;
        /**
         * So far.
         */
        status?: 'queued' | 'running' | 'retrying' | 'in-doubt' | 'confirmed' | 'failed' | 'canceled';
        /**
         * `true` = only those that were asked for more than an hour ago and aren't settled.
         */
        overdue?: boolean;
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/password-changes';
};

export type PasswordChangeListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type PasswordChangeListError = PasswordChangeListErrors[keyof PasswordChangeListErrors];

export type PasswordChangeListResponses = {
    /**
     * Done
     */
    200: PasswordChangePage;
};

export type PasswordChangeListResponse = PasswordChangeListResponses[keyof PasswordChangeListResponses];

export type PasswordChangeGetData = {
    body?: never;
    path: {
        /**
         * The change.
         */
        changeId: string;
    };
    query?: {
        /**
         * How long the answer may wait for the end of the work, in seconds; 10 when absent. A cut connection doesn't stop the work.
         */
        waitSeconds?: number;
    };
    url: '/v1/password-changes/{changeId}';
};

export type PasswordChangeGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type PasswordChangeGetError = PasswordChangeGetErrors[keyof PasswordChangeGetErrors];

export type PasswordChangeGetResponses = {
    /**
     * Settled: look at `status` for how it ended
     */
    200: PasswordChange;
    /**
     * Still going on
     */
    202: PasswordChange;
};

export type PasswordChangeGetResponse = PasswordChangeGetResponses[keyof PasswordChangeGetResponses];

export type PasswordChangeCancelData = {
    body?: never;
    path: {
        /**
         * The change.
         */
        changeId: string;
    };
    query?: never;
    url: '/v1/password-changes/{changeId}/cancel';
};

export type PasswordChangeCancelErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type PasswordChangeCancelError = PasswordChangeCancelErrors[keyof PasswordChangeCancelErrors];

export type PasswordChangeCancelResponses = {
    /**
     * Done
     */
    204: void;
};

export type PasswordChangeCancelResponse = PasswordChangeCancelResponses[keyof PasswordChangeCancelResponses];

export type PasswordDoubtResolveData = {
    body: DoubtResolve;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The change.
         */
        changeId: string;
    };
    query?: {
        /**
         * How long the answer may wait for the end of the work, in seconds; 10 when absent. A cut connection doesn't stop the work.
         */
        waitSeconds?: number;
    };
    url: '/v1/password-changes/{changeId}/resolve';
};

export type PasswordDoubtResolveErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type PasswordDoubtResolveError = PasswordDoubtResolveErrors[keyof PasswordDoubtResolveErrors];

export type PasswordDoubtResolveResponses = {
    /**
     * Settled: look at `status` for how it ended
     */
    200: PasswordChange;
    /**
     * Still going on
     */
    202: PasswordChange;
};

export type PasswordDoubtResolveResponse = PasswordDoubtResolveResponses[keyof PasswordDoubtResolveResponses];

export type PasswordCandidateListData = {
    body?: never;
    path: {
        /**
         * Stands for one account of one system for ever.
         */
        accountKey: string;
    };
    query?: never;
    url: '/v1/managed-accounts/{accountKey}/password-candidates';
};

export type PasswordCandidateListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type PasswordCandidateListError = PasswordCandidateListErrors[keyof PasswordCandidateListErrors];

export type PasswordCandidateListResponses = {
    /**
     * Done
     */
    200: PasswordCandidates;
};

export type PasswordCandidateListResponse = PasswordCandidateListResponses[keyof PasswordCandidateListResponses];

export type AdminListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/product-administrators';
};

export type AdminListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminListError = AdminListErrors[keyof AdminListErrors];

export type AdminListResponses = {
    /**
     * Done
     */
    200: ProductAdministratorPage;
};

export type AdminListResponse = AdminListResponses[keyof AdminListResponses];

export type AdminAddData = {
    body: ProductAdministratorNew;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/product-administrators';
};

export type AdminAddErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminAddError = AdminAddErrors[keyof AdminAddErrors];

export type AdminAddResponses = {
    /**
     * Made
     */
    201: ProductAdministrator;
};

export type AdminAddResponse = AdminAddResponses[keyof AdminAddResponses];

export type AdminDeleteData = {
    body?: never;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The administrator or caller.
         */
        userId: string;
    };
    query?: never;
    url: '/v1/product-administrators/{userId}';
};

export type AdminDeleteErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminDeleteError = AdminDeleteErrors[keyof AdminDeleteErrors];

export type AdminDeleteResponses = {
    /**
     * Done
     */
    204: void;
};

export type AdminDeleteResponse = AdminDeleteResponses[keyof AdminDeleteResponses];

export type AdminGetData = {
    body?: never;
    path: {
        /**
         * The administrator or caller.
         */
        userId: string;
    };
    query?: never;
    url: '/v1/product-administrators/{userId}';
};

export type AdminGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminGetError = AdminGetErrors[keyof AdminGetErrors];

export type AdminGetResponses = {
    /**
     * Done
     */
    200: ProductAdministrator;
};

export type AdminGetResponse = AdminGetResponses[keyof AdminGetResponses];

export type AdminUpdateData = {
    body: ProductAdministratorChange;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The administrator or caller.
         */
        userId: string;
    };
    query?: never;
    url: '/v1/product-administrators/{userId}';
};

export type AdminUpdateErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminUpdateError = AdminUpdateErrors[keyof AdminUpdateErrors];

export type AdminUpdateResponses = {
    /**
     * Done
     */
    200: ProductAdministrator;
};

export type AdminUpdateResponse = AdminUpdateResponses[keyof AdminUpdateResponses];

export type AdminEnableData = {
    body?: never;
    path: {
        /**
         * The administrator or caller.
         */
        userId: string;
    };
    query?: never;
    url: '/v1/product-administrators/{userId}/enable';
};

export type AdminEnableErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminEnableError = AdminEnableErrors[keyof AdminEnableErrors];

export type AdminEnableResponses = {
    /**
     * Done
     */
    204: void;
};

export type AdminEnableResponse = AdminEnableResponses[keyof AdminEnableResponses];

export type AdminDisableData = {
    body?: never;
    path: {
        /**
         * The administrator or caller.
         */
        userId: string;
    };
    query?: never;
    url: '/v1/product-administrators/{userId}/disable';
};

export type AdminDisableErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminDisableError = AdminDisableErrors[keyof AdminDisableErrors];

export type AdminDisableResponses = {
    /**
     * Done
     */
    204: void;
};

export type AdminDisableResponse = AdminDisableResponses[keyof AdminDisableResponses];

export type AdminUnlockData = {
    body?: never;
    path: {
        /**
         * The administrator or caller.
         */
        userId: string;
    };
    query?: never;
    url: '/v1/product-administrators/{userId}/unlock';
};

export type AdminUnlockErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminUnlockError = AdminUnlockErrors[keyof AdminUnlockErrors];

export type AdminUnlockResponses = {
    /**
     * Done
     */
    204: void;
};

export type AdminUnlockResponse = AdminUnlockResponses[keyof AdminUnlockResponses];

export type AdminPasswordSetData = {
    body: AdministratorPasswordChange;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The administrator or caller.
         */
        userId: string;
    };
    query?: never;
    url: '/v1/product-administrators/{userId}/password';
};

export type AdminPasswordSetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminPasswordSetError = AdminPasswordSetErrors[keyof AdminPasswordSetErrors];

export type AdminPasswordSetResponses = {
    /**
     * Done
     */
    204: void;
};

export type AdminPasswordSetResponse = AdminPasswordSetResponses[keyof AdminPasswordSetResponses];

export type OtpApiUserPasswordUpdateData = {
    body?: never;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The administrator or caller.
         */
        userId: string;
    };
    query?: never;
    url: '/v1/product-administrators/{userId}/otp';
};

export type OtpApiUserPasswordUpdateErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type OtpApiUserPasswordUpdateError = OtpApiUserPasswordUpdateErrors[keyof OtpApiUserPasswordUpdateErrors];

export type OtpApiUserPasswordUpdateResponses = {
    /**
     * Done
     */
    200: InitialOtp;
};

export type OtpApiUserPasswordUpdateResponse = OtpApiUserPasswordUpdateResponses[keyof OtpApiUserPasswordUpdateResponses];

export type AdminEffectivePrivilegesGetData = {
    body?: never;
    path: {
        /**
         * The administrator or caller.
         */
        userId: string;
    };
    query?: never;
    url: '/v1/product-administrators/{userId}/effective-privileges';
};

export type AdminEffectivePrivilegesGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminEffectivePrivilegesGetError = AdminEffectivePrivilegesGetErrors[keyof AdminEffectivePrivilegesGetErrors];

export type AdminEffectivePrivilegesGetResponses = {
    /**
     * Done
     */
    200: EffectivePrivileges;
};

export type AdminEffectivePrivilegesGetResponse = AdminEffectivePrivilegesGetResponses[keyof AdminEffectivePrivilegesGetResponses];

export type AdminGroupListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/administrator-groups';
};

export type AdminGroupListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminGroupListError = AdminGroupListErrors[keyof AdminGroupListErrors];

export type AdminGroupListResponses = {
    /**
     * Done
     */
    200: AdministratorGroupPage;
};

export type AdminGroupListResponse = AdminGroupListResponses[keyof AdminGroupListResponses];

export type AdminGroupAddData = {
    body: AdministratorGroupNew;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/administrator-groups';
};

export type AdminGroupAddErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminGroupAddError = AdminGroupAddErrors[keyof AdminGroupAddErrors];

export type AdminGroupAddResponses = {
    /**
     * Made
     */
    201: AdministratorGroup;
};

export type AdminGroupAddResponse = AdminGroupAddResponses[keyof AdminGroupAddResponses];

export type AdminGroupDeleteData = {
    body?: never;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The group.
         */
        adminGroupId: string;
    };
    query?: never;
    url: '/v1/administrator-groups/{adminGroupId}';
};

export type AdminGroupDeleteErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminGroupDeleteError = AdminGroupDeleteErrors[keyof AdminGroupDeleteErrors];

export type AdminGroupDeleteResponses = {
    /**
     * Done
     */
    204: void;
};

export type AdminGroupDeleteResponse = AdminGroupDeleteResponses[keyof AdminGroupDeleteResponses];

export type AdminGroupGetData = {
    body?: never;
    path: {
        /**
         * The group.
         */
        adminGroupId: string;
    };
    query?: never;
    url: '/v1/administrator-groups/{adminGroupId}';
};

export type AdminGroupGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminGroupGetError = AdminGroupGetErrors[keyof AdminGroupGetErrors];

export type AdminGroupGetResponses = {
    /**
     * Done
     */
    200: AdministratorGroup;
};

export type AdminGroupGetResponse = AdminGroupGetResponses[keyof AdminGroupGetResponses];

export type AdminGroupUpdateData = {
    body: AdministratorGroupChange;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The group.
         */
        adminGroupId: string;
    };
    query?: never;
    url: '/v1/administrator-groups/{adminGroupId}';
};

export type AdminGroupUpdateErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminGroupUpdateError = AdminGroupUpdateErrors[keyof AdminGroupUpdateErrors];

export type AdminGroupUpdateResponses = {
    /**
     * Done
     */
    200: AdministratorGroup;
};

export type AdminGroupUpdateResponse = AdminGroupUpdateResponses[keyof AdminGroupUpdateResponses];

export type AdminGroupMemberListData = {
    body?: never;
    path: {
        /**
         * The group.
         */
        adminGroupId: string;
    };
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/administrator-groups/{adminGroupId}/members';
};

export type AdminGroupMemberListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminGroupMemberListError = AdminGroupMemberListErrors[keyof AdminGroupMemberListErrors];

export type AdminGroupMemberListResponses = {
    /**
     * Done
     */
    200: MemberPage;
};

export type AdminGroupMemberListResponse = AdminGroupMemberListResponses[keyof AdminGroupMemberListResponses];

export type AdminGroupMemberTestData = {
    body?: never;
    path: {
        /**
         * The group.
         */
        adminGroupId: string;
    };
    query: {
        /**
         * The user.
         */
        userId: string;
    };
    url: '/v1/administrator-groups/{adminGroupId}/member-test';
};

export type AdminGroupMemberTestErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type AdminGroupMemberTestError = AdminGroupMemberTestErrors[keyof AdminGroupMemberTestErrors];

export type AdminGroupMemberTestResponses = {
    /**
     * Done
     */
    200: MemberTest;
};

export type AdminGroupMemberTestResponse = AdminGroupMemberTestResponses[keyof AdminGroupMemberTestResponses];

export type UserClassListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/user-classes';
};

export type UserClassListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserClassListError = UserClassListErrors[keyof UserClassListErrors];

export type UserClassListResponses = {
    /**
     * Done
     */
    200: UserClassPage;
};

export type UserClassListResponse = UserClassListResponses[keyof UserClassListResponses];

export type UserClassAddData = {
    body: UserClassNew;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/user-classes';
};

export type UserClassAddErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserClassAddError = UserClassAddErrors[keyof UserClassAddErrors];

export type UserClassAddResponses = {
    /**
     * Made
     */
    201: UserClass;
};

export type UserClassAddResponse = UserClassAddResponses[keyof UserClassAddResponses];

export type UserClassDeleteData = {
    body?: never;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The class.
         */
        classId: string;
    };
    query?: never;
    url: '/v1/user-classes/{classId}';
};

export type UserClassDeleteErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserClassDeleteError = UserClassDeleteErrors[keyof UserClassDeleteErrors];

export type UserClassDeleteResponses = {
    /**
     * Done
     */
    204: void;
};

export type UserClassDeleteResponse = UserClassDeleteResponses[keyof UserClassDeleteResponses];

export type UserClassGetData = {
    body?: never;
    path: {
        /**
         * The class.
         */
        classId: string;
    };
    query?: never;
    url: '/v1/user-classes/{classId}';
};

export type UserClassGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserClassGetError = UserClassGetErrors[keyof UserClassGetErrors];

export type UserClassGetResponses = {
    /**
     * Done
     */
    200: UserClass;
};

export type UserClassGetResponse = UserClassGetResponses[keyof UserClassGetResponses];

export type UserClassUpdateData = {
    body: UserClassChange;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The class.
         */
        classId: string;
    };
    query?: never;
    url: '/v1/user-classes/{classId}';
};

export type UserClassUpdateErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserClassUpdateError = UserClassUpdateErrors[keyof UserClassUpdateErrors];

export type UserClassUpdateResponses = {
    /**
     * Done
     */
    200: UserClass;
};

export type UserClassUpdateResponse = UserClassUpdateResponses[keyof UserClassUpdateResponses];

export type UserclassMembershipListData = {
    body?: never;
    path: {
        /**
         * The class.
         */
        classId: string;
    };
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/user-classes/{classId}/members';
};

export type UserclassMembershipListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserclassMembershipListError = UserclassMembershipListErrors[keyof UserclassMembershipListErrors];

export type UserclassMembershipListResponses = {
    /**
     * Done
     */
    200: MemberPage;
};

export type UserclassMembershipListResponse = UserclassMembershipListResponses[keyof UserclassMembershipListResponses];

export type UserClassMemberTestData = {
    body?: never;
    path: {
        /**
         * The class.
         */
        classId: string;
    };
    query: {
        /**
         * The user.
         */
        userId: string;
    };
    url: '/v1/user-classes/{classId}/member-test';
};

export type UserClassMemberTestErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserClassMemberTestError = UserClassMemberTestErrors[keyof UserClassMemberTestErrors];

export type UserClassMemberTestResponses = {
    /**
     * Done
     */
    200: MemberTest;
};

export type UserClassMemberTestResponse = UserClassMemberTestResponses[keyof UserClassMemberTestResponses];

export type UserClassMemberRemoveData = {
    body?: never;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The class.
         */
        classId: string;
        /**
         * The user.
         */
        userId: string;
    };
    query?: never;
    url: '/v1/user-classes/{classId}/members/{userId}';
};

export type UserClassMemberRemoveErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserClassMemberRemoveError = UserClassMemberRemoveErrors[keyof UserClassMemberRemoveErrors];

export type UserClassMemberRemoveResponses = {
    /**
     * Done
     */
    204: void;
};

export type UserClassMemberRemoveResponse = UserClassMemberRemoveResponses[keyof UserClassMemberRemoveResponses];

export type UserClassMemberAddData = {
    body?: never;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The class.
         */
        classId: string;
        /**
         * The user.
         */
        userId: string;
    };
    query?: never;
    url: '/v1/user-classes/{classId}/members/{userId}';
};

export type UserClassMemberAddErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserClassMemberAddError = UserClassMemberAddErrors[keyof UserClassMemberAddErrors];

export type UserClassMemberAddResponses = {
    /**
     * Done
     */
    204: void;
};

export type UserClassMemberAddResponse = UserClassMemberAddResponses[keyof UserClassMemberAddResponses];

export type UserClassCacheRecalculateData = {
    body?: never;
    path: {
        /**
         * The class.
         */
        classId: string;
    };
    query?: never;
    url: '/v1/user-classes/{classId}/recalculate';
};

export type UserClassCacheRecalculateErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserClassCacheRecalculateError = UserClassCacheRecalculateErrors[keyof UserClassCacheRecalculateErrors];

export type UserClassCacheRecalculateResponses = {
    /**
     * Done
     */
    204: void;
};

export type UserClassCacheRecalculateResponse = UserClassCacheRecalculateResponses[keyof UserClassCacheRecalculateResponses];

export type UserClassCacheInvalidateData = {
    body?: never;
    path: {
        /**
         * The class.
         */
        classId: string;
    };
    query?: never;
    url: '/v1/user-classes/{classId}/invalidate';
};

export type UserClassCacheInvalidateErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserClassCacheInvalidateError = UserClassCacheInvalidateErrors[keyof UserClassCacheInvalidateErrors];

export type UserClassCacheInvalidateResponses = {
    /**
     * Done
     */
    204: void;
};

export type UserClassCacheInvalidateResponse = UserClassCacheInvalidateResponses[keyof UserClassCacheInvalidateResponses];

export type UserGroupListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/user-groups';
};

export type UserGroupListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserGroupListError = UserGroupListErrors[keyof UserGroupListErrors];

export type UserGroupListResponses = {
    /**
     * Done
     */
    200: UserGroupPage;
};

export type UserGroupListResponse = UserGroupListResponses[keyof UserGroupListResponses];

export type UserGroupAddData = {
    body: UserGroupNew;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/user-groups';
};

export type UserGroupAddErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserGroupAddError = UserGroupAddErrors[keyof UserGroupAddErrors];

export type UserGroupAddResponses = {
    /**
     * Made
     */
    201: UserGroup;
};

export type UserGroupAddResponse = UserGroupAddResponses[keyof UserGroupAddResponses];

export type UserGroupDeleteData = {
    body?: never;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The group.
         */
        groupId: string;
    };
    query?: never;
    url: '/v1/user-groups/{groupId}';
};

export type UserGroupDeleteErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserGroupDeleteError = UserGroupDeleteErrors[keyof UserGroupDeleteErrors];

export type UserGroupDeleteResponses = {
    /**
     * Done
     */
    204: void;
};

export type UserGroupDeleteResponse = UserGroupDeleteResponses[keyof UserGroupDeleteResponses];

export type UserGroupGetData = {
    body?: never;
    path: {
        /**
         * The group.
         */
        groupId: string;
    };
    query?: never;
    url: '/v1/user-groups/{groupId}';
};

export type UserGroupGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserGroupGetError = UserGroupGetErrors[keyof UserGroupGetErrors];

export type UserGroupGetResponses = {
    /**
     * Done
     */
    200: UserGroup;
};

export type UserGroupGetResponse = UserGroupGetResponses[keyof UserGroupGetResponses];

export type UserGroupUpdateData = {
    body: UserGroupChange;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The group.
         */
        groupId: string;
    };
    query?: never;
    url: '/v1/user-groups/{groupId}';
};

export type UserGroupUpdateErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserGroupUpdateError = UserGroupUpdateErrors[keyof UserGroupUpdateErrors];

export type UserGroupUpdateResponses = {
    /**
     * Done
     */
    200: UserGroup;
};

export type UserGroupUpdateResponse = UserGroupUpdateResponses[keyof UserGroupUpdateResponses];

export type UserGroupMemberListData = {
    body?: never;
    path: {
        /**
         * The group.
         */
        groupId: string;
    };
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/user-groups/{groupId}/members';
};

export type UserGroupMemberListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserGroupMemberListError = UserGroupMemberListErrors[keyof UserGroupMemberListErrors];

export type UserGroupMemberListResponses = {
    /**
     * Done
     */
    200: MemberPage;
};

export type UserGroupMemberListResponse = UserGroupMemberListResponses[keyof UserGroupMemberListResponses];

export type UserGroupMemberTestData = {
    body?: never;
    path: {
        /**
         * The group.
         */
        groupId: string;
    };
    query: {
        /**
         * The user.
         */
        userId: string;
    };
    url: '/v1/user-groups/{groupId}/member-test';
};

export type UserGroupMemberTestErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserGroupMemberTestError = UserGroupMemberTestErrors[keyof UserGroupMemberTestErrors];

export type UserGroupMemberTestResponses = {
    /**
     * Done
     */
    200: MemberTest;
};

export type UserGroupMemberTestResponse = UserGroupMemberTestResponses[keyof UserGroupMemberTestResponses];

export type UserGroupAccessControlDeleteData = {
    body?: never;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The group.
         */
        groupId: string;
        /**
         * The policy.
         */
        policyId: string;
    };
    query?: never;
    url: '/v1/user-groups/{groupId}/access-controls/{policyId}';
};

export type UserGroupAccessControlDeleteErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserGroupAccessControlDeleteError = UserGroupAccessControlDeleteErrors[keyof UserGroupAccessControlDeleteErrors];

export type UserGroupAccessControlDeleteResponses = {
    /**
     * Done
     */
    204: void;
};

export type UserGroupAccessControlDeleteResponse = UserGroupAccessControlDeleteResponses[keyof UserGroupAccessControlDeleteResponses];

export type UserGroupAccessControlSetData = {
    body: AccessControlChange;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The group.
         */
        groupId: string;
        /**
         * The policy.
         */
        policyId: string;
    };
    query?: never;
    url: '/v1/user-groups/{groupId}/access-controls/{policyId}';
};

export type UserGroupAccessControlSetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type UserGroupAccessControlSetError = UserGroupAccessControlSetErrors[keyof UserGroupAccessControlSetErrors];

export type UserGroupAccessControlSetResponses = {
    /**
     * Done
     */
    200: AccessControl;
};

export type UserGroupAccessControlSetResponse = UserGroupAccessControlSetResponses[keyof UserGroupAccessControlSetResponses];

export type ManagedAccountFindData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Of this system.
         */
        resourceId?: string;
        /**
         * Of this name.
         */
        accountId?: string;
        /**
         * Under this policy.
         */
        policyId?: string;
        /**
         * In this state; when absent, all but deleted ones.
         */
        state?: 'managed' | 'historical' | 'deleted';
        /**
         * With a password in this state.
         */
        passwordState?: 'none' | 'stored' | 'confirmed' | 'reported' | 'unverified' | 'changing' | 'in-doubt';
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/managed-accounts';
};

export type ManagedAccountFindErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedAccountFindError = ManagedAccountFindErrors[keyof ManagedAccountFindErrors];

export type ManagedAccountFindResponses = {
    /**
     * Done
     */
    200: ManagedAccountPage;
};

export type ManagedAccountFindResponse = ManagedAccountFindResponses[keyof ManagedAccountFindResponses];

export type ManagedAccountAddData = {
    body: ManagedAccountNew;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/managed-accounts';
};

export type ManagedAccountAddErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedAccountAddError = ManagedAccountAddErrors[keyof ManagedAccountAddErrors];

export type ManagedAccountAddResponses = {
    /**
     * Made
     */
    201: ManagedAccount;
};

export type ManagedAccountAddResponse = ManagedAccountAddResponses[keyof ManagedAccountAddResponses];

export type ManagedAccountDeleteData = {
    body?: never;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * Stands for one account of one system for ever.
         */
        accountKey: string;
    };
    query?: never;
    url: '/v1/managed-accounts/{accountKey}';
};

export type ManagedAccountDeleteErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedAccountDeleteError = ManagedAccountDeleteErrors[keyof ManagedAccountDeleteErrors];

export type ManagedAccountDeleteResponses = {
    /**
     * Done
     */
    204: void;
};

export type ManagedAccountDeleteResponse = ManagedAccountDeleteResponses[keyof ManagedAccountDeleteResponses];

export type ManagedAccountGetData = {
    body?: never;
    path: {
        /**
         * Stands for one account of one system for ever.
         */
        accountKey: string;
    };
    query?: never;
    url: '/v1/managed-accounts/{accountKey}';
};

export type ManagedAccountGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedAccountGetError = ManagedAccountGetErrors[keyof ManagedAccountGetErrors];

export type ManagedAccountGetResponses = {
    /**
     * Done
     */
    200: ManagedAccount;
};

export type ManagedAccountGetResponse = ManagedAccountGetResponses[keyof ManagedAccountGetResponses];

export type ManagedAccountUpdateData = {
    body: ManagedAccountChange;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * Stands for one account of one system for ever.
         */
        accountKey: string;
    };
    query?: never;
    url: '/v1/managed-accounts/{accountKey}';
};

export type ManagedAccountUpdateErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedAccountUpdateError = ManagedAccountUpdateErrors[keyof ManagedAccountUpdateErrors];

export type ManagedAccountUpdateResponses = {
    /**
     * Done
     */
    200: ManagedAccount;
};

export type ManagedAccountUpdateResponse = ManagedAccountUpdateResponses[keyof ManagedAccountUpdateResponses];

export type ManagedSystemManagedAccountListData = {
    body?: never;
    path: {
        /**
         * The system.
         */
        resourceId: string;
    };
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/managed-systems/{resourceId}/accounts';
};

export type ManagedSystemManagedAccountListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemManagedAccountListError = ManagedSystemManagedAccountListErrors[keyof ManagedSystemManagedAccountListErrors];

export type ManagedSystemManagedAccountListResponses = {
    /**
     * Done
     */
    200: ManagedAccountPage;
};

export type ManagedSystemManagedAccountListResponse = ManagedSystemManagedAccountListResponses[keyof ManagedSystemManagedAccountListResponses];

export type ManagedSystemPolicyListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/managed-system-policies';
};

export type ManagedSystemPolicyListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemPolicyListError = ManagedSystemPolicyListErrors[keyof ManagedSystemPolicyListErrors];

export type ManagedSystemPolicyListResponses = {
    /**
     * Done
     */
    200: ManagedSystemPolicyPage;
};

export type ManagedSystemPolicyListResponse = ManagedSystemPolicyListResponses[keyof ManagedSystemPolicyListResponses];

export type ManagedSystemPolicyAddData = {
    body: ManagedSystemPolicyNew;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/managed-system-policies';
};

export type ManagedSystemPolicyAddErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemPolicyAddError = ManagedSystemPolicyAddErrors[keyof ManagedSystemPolicyAddErrors];

export type ManagedSystemPolicyAddResponses = {
    /**
     * Made
     */
    201: ManagedSystemPolicy;
};

export type ManagedSystemPolicyAddResponse = ManagedSystemPolicyAddResponses[keyof ManagedSystemPolicyAddResponses];

export type ManagedSystemPolicyDeleteData = {
    body?: never;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * Its name.
         */
        policyId: string;
    };
    query?: never;
    url: '/v1/managed-system-policies/{policyId}';
};

export type ManagedSystemPolicyDeleteErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemPolicyDeleteError = ManagedSystemPolicyDeleteErrors[keyof ManagedSystemPolicyDeleteErrors];

export type ManagedSystemPolicyDeleteResponses = {
    /**
     * Done
     */
    204: void;
};

export type ManagedSystemPolicyDeleteResponse = ManagedSystemPolicyDeleteResponses[keyof ManagedSystemPolicyDeleteResponses];

export type ManagedSystemPolicyGetData = {
    body?: never;
    path: {
        /**
         * Its name.
         */
        policyId: string;
    };
    query?: never;
    url: '/v1/managed-system-policies/{policyId}';
};

export type ManagedSystemPolicyGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemPolicyGetError = ManagedSystemPolicyGetErrors[keyof ManagedSystemPolicyGetErrors];

export type ManagedSystemPolicyGetResponses = {
    /**
     * Done
     */
    200: ManagedSystemPolicy;
};

export type ManagedSystemPolicyGetResponse = ManagedSystemPolicyGetResponses[keyof ManagedSystemPolicyGetResponses];

export type ManagedSystemPolicyUpdateData = {
    body: ManagedSystemPolicyChange;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * Its name.
         */
        policyId: string;
    };
    query?: never;
    url: '/v1/managed-system-policies/{policyId}';
};

export type ManagedSystemPolicyUpdateErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemPolicyUpdateError = ManagedSystemPolicyUpdateErrors[keyof ManagedSystemPolicyUpdateErrors];

export type ManagedSystemPolicyUpdateResponses = {
    /**
     * Done
     */
    200: ManagedSystemPolicy;
};

export type ManagedSystemPolicyUpdateResponse = ManagedSystemPolicyUpdateResponses[keyof ManagedSystemPolicyUpdateResponses];

export type ManagedSystemPolicyOptionListData = {
    body?: never;
    path: {
        /**
         * Its name.
         */
        policyId: string;
    };
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/managed-system-policies/{policyId}/options';
};

export type ManagedSystemPolicyOptionListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemPolicyOptionListError = ManagedSystemPolicyOptionListErrors[keyof ManagedSystemPolicyOptionListErrors];

export type ManagedSystemPolicyOptionListResponses = {
    /**
     * Done
     */
    200: SystemVariablePage;
};

export type ManagedSystemPolicyOptionListResponse = ManagedSystemPolicyOptionListResponses[keyof ManagedSystemPolicyOptionListResponses];

export type ManagedSystemListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/managed-systems';
};

export type ManagedSystemListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemListError = ManagedSystemListErrors[keyof ManagedSystemListErrors];

export type ManagedSystemListResponses = {
    /**
     * Done
     */
    200: ManagedSystemPage;
};

export type ManagedSystemListResponse = ManagedSystemListResponses[keyof ManagedSystemListResponses];

export type ManagedSystemAddData = {
    body: ManagedSystemNew;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/managed-systems';
};

export type ManagedSystemAddErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemAddError = ManagedSystemAddErrors[keyof ManagedSystemAddErrors];

export type ManagedSystemAddResponses = {
    /**
     * Made
     */
    201: ManagedSystem;
};

export type ManagedSystemAddResponse = ManagedSystemAddResponses[keyof ManagedSystemAddResponses];

export type ManagedSystemDeleteData = {
    body?: never;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * Its name.
         */
        resourceId: string;
    };
    query?: never;
    url: '/v1/managed-systems/{resourceId}';
};

export type ManagedSystemDeleteErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemDeleteError = ManagedSystemDeleteErrors[keyof ManagedSystemDeleteErrors];

export type ManagedSystemDeleteResponses = {
    /**
     * Done
     */
    204: void;
};

export type ManagedSystemDeleteResponse = ManagedSystemDeleteResponses[keyof ManagedSystemDeleteResponses];

export type ManagedSystemGetData = {
    body?: never;
    path: {
        /**
         * Its name.
         */
        resourceId: string;
    };
    query?: never;
    url: '/v1/managed-systems/{resourceId}';
};

export type ManagedSystemGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemGetError = ManagedSystemGetErrors[keyof ManagedSystemGetErrors];

export type ManagedSystemGetResponses = {
    /**
     * Done
     */
    200: ManagedSystem;
};

export type ManagedSystemGetResponse = ManagedSystemGetResponses[keyof ManagedSystemGetResponses];

export type ManagedSystemUpdateData = {
    body: ManagedSystemChange;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * Its name.
         */
        resourceId: string;
    };
    query?: never;
    url: '/v1/managed-systems/{resourceId}';
};

export type ManagedSystemUpdateErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemUpdateError = ManagedSystemUpdateErrors[keyof ManagedSystemUpdateErrors];

export type ManagedSystemUpdateResponses = {
    /**
     * Done
     */
    200: ManagedSystem;
};

export type ManagedSystemUpdateResponse = ManagedSystemUpdateResponses[keyof ManagedSystemUpdateResponses];

export type ManagedSystemTestData = {
    body?: never;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * Its name.
         */
        resourceId: string;
    };
    query?: never;
    url: '/v1/managed-systems/{resourceId}/test';
};

export type ManagedSystemTestErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemTestError = ManagedSystemTestErrors[keyof ManagedSystemTestErrors];

export type ManagedSystemTestResponses = {
    /**
     * Done
     */
    200: SystemTest;
};

export type ManagedSystemTestResponse = ManagedSystemTestResponses[keyof ManagedSystemTestResponses];

export type ManagedSystemTrustData = {
    body?: never;
    path: {
        /**
         * Its name.
         */
        resourceId: string;
    };
    query?: never;
    url: '/v1/managed-systems/{resourceId}/trust';
};

export type ManagedSystemTrustErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ManagedSystemTrustError = ManagedSystemTrustErrors[keyof ManagedSystemTrustErrors];

export type ManagedSystemTrustResponses = {
    /**
     * Done
     */
    204: void;
};

export type ManagedSystemTrustResponse = ManagedSystemTrustResponses[keyof ManagedSystemTrustResponses];

export type ConnectorListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/connectors';
};

export type ConnectorListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ConnectorListError = ConnectorListErrors[keyof ConnectorListErrors];

export type ConnectorListResponses = {
    /**
     * Done
     */
    200: ConnectorPage;
};

export type ConnectorListResponse = ConnectorListResponses[keyof ConnectorListResponses];

export type WfRequestFindData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * For accounts of this system.
         */
        resourceId?: string;
        /**
         * For accounts of this name.
         */
        accountId?: string;
        /**
         * Standing there now.
         */
        status?: 'pending' | 'on-hold' | 'scheduled' | 'approved' | 'denied' | 'canceled' | 'expired' | 'used';
        /**
         * Of this one.
         */
        requesterUserId?: string;
        /**
         * For this one.
         */
        recipientUserId?: string;
        /**
         * `true` = only those that wait for one's own word.
         */
        awaiting?: boolean;
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/checkout-requests';
};

export type WfRequestFindErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type WfRequestFindError = WfRequestFindErrors[keyof WfRequestFindErrors];

export type WfRequestFindResponses = {
    /**
     * Done
     */
    200: CheckoutRequestPage;
};

export type WfRequestFindResponse = WfRequestFindResponses[keyof WfRequestFindResponses];

export type WfRequestSubmitData = {
    body: CheckoutRequestNew;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/checkout-requests';
};

export type WfRequestSubmitErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type WfRequestSubmitError = WfRequestSubmitErrors[keyof WfRequestSubmitErrors];

export type WfRequestSubmitResponses = {
    /**
     * It was there already
     */
    200: CheckoutRequest;
    /**
     * Made
     */
    201: CheckoutRequest;
};

export type WfRequestSubmitResponse = WfRequestSubmitResponses[keyof WfRequestSubmitResponses];

export type WfRequestGetData = {
    body?: never;
    path: {
        /**
         * The request.
         */
        checkoutRequestId: string;
    };
    query?: never;
    url: '/v1/checkout-requests/{checkoutRequestId}';
};

export type WfRequestGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type WfRequestGetError = WfRequestGetErrors[keyof WfRequestGetErrors];

export type WfRequestGetResponses = {
    /**
     * Done
     */
    200: CheckoutRequest;
};

export type WfRequestGetResponse = WfRequestGetResponses[keyof WfRequestGetResponses];

export type WfRequestModifyData = {
    body: CheckoutRequestChange;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The request.
         */
        checkoutRequestId: string;
    };
    query?: never;
    url: '/v1/checkout-requests/{checkoutRequestId}';
};

export type WfRequestModifyErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type WfRequestModifyError = WfRequestModifyErrors[keyof WfRequestModifyErrors];

export type WfRequestModifyResponses = {
    /**
     * Done
     */
    200: CheckoutRequest;
};

export type WfRequestModifyResponse = WfRequestModifyResponses[keyof WfRequestModifyResponses];

export type WfRequestCancelData = {
    body: CheckoutRequestComment;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The request.
         */
        checkoutRequestId: string;
    };
    query?: never;
    url: '/v1/checkout-requests/{checkoutRequestId}/cancel';
};

export type WfRequestCancelErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type WfRequestCancelError = WfRequestCancelErrors[keyof WfRequestCancelErrors];

export type WfRequestCancelResponses = {
    /**
     * Done
     */
    200: CheckoutRequest;
};

export type WfRequestCancelResponse = WfRequestCancelResponses[keyof WfRequestCancelResponses];

export type WfApproveData = {
    body: CheckoutRequestApproval;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The request.
         */
        checkoutRequestId: string;
    };
    query?: never;
    url: '/v1/checkout-requests/{checkoutRequestId}/approve';
};

export type WfApproveErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type WfApproveError = WfApproveErrors[keyof WfApproveErrors];

export type WfApproveResponses = {
    /**
     * Done
     */
    200: CheckoutRequest;
};

export type WfApproveResponse = WfApproveResponses[keyof WfApproveResponses];

export type WfDenyData = {
    body: CheckoutRequestComment;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The request.
         */
        checkoutRequestId: string;
    };
    query?: never;
    url: '/v1/checkout-requests/{checkoutRequestId}/deny';
};

export type WfDenyErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type WfDenyError = WfDenyErrors[keyof WfDenyErrors];

export type WfDenyResponses = {
    /**
     * Done
     */
    200: CheckoutRequest;
};

export type WfDenyResponse = WfDenyResponses[keyof WfDenyResponses];

export type CheckoutListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Of accounts of this system.
         */
        resourceId?: string;
        /**
         * Of accounts of this name.
         */
        accountId?: string;
        /**
         * That stand so.
         */
        status?: 'pending' | 'checking-out' | 'checked-out' | 'checking-in' | 'checked-in' | 'expiring' | 'expired' | 'revoking' | 'revoked' | 'closed' | 'checkout-failed' | 'checkout-rollback-failed' | 'checkin-failed' | 'checkin-rollback-failed';
        /**
         * Whose recipient it is.
         */
        recipientUserId?: string;
        /**
         * `true` = only those that aren't settled; `false` = only those that are.
         */
        open?: boolean;
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/checkouts';
};

export type CheckoutListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type CheckoutListError = CheckoutListErrors[keyof CheckoutListErrors];

export type CheckoutListResponses = {
    /**
     * Done
     */
    200: CheckoutPage;
};

export type CheckoutListResponse = CheckoutListResponses[keyof CheckoutListResponses];

export type WfRequestCheckoutData = {
    body: CheckoutNew;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/checkouts';
};

export type WfRequestCheckoutErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type WfRequestCheckoutError = WfRequestCheckoutErrors[keyof WfRequestCheckoutErrors];

export type WfRequestCheckoutResponses = {
    /**
     * Made
     */
    201: OpenedCheckout;
};

export type WfRequestCheckoutResponse = WfRequestCheckoutResponses[keyof WfRequestCheckoutResponses];

export type WfRequestCheckinData = {
    body?: never;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The check-out.
         */
        checkoutId: string;
    };
    query?: never;
    url: '/v1/checkouts/{checkoutId}/checkin';
};

export type WfRequestCheckinErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type WfRequestCheckinError = WfRequestCheckinErrors[keyof WfRequestCheckinErrors];

export type WfRequestCheckinResponses = {
    /**
     * Done
     */
    200: Checkout;
};

export type WfRequestCheckinResponse = WfRequestCheckinResponses[keyof WfRequestCheckinResponses];

export type CheckoutExtendData = {
    body: CheckoutExtension;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The check-out.
         */
        checkoutId: string;
    };
    query?: never;
    url: '/v1/checkouts/{checkoutId}/extend';
};

export type CheckoutExtendErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type CheckoutExtendError = CheckoutExtendErrors[keyof CheckoutExtendErrors];

export type CheckoutExtendResponses = {
    /**
     * Done
     */
    200: Checkout;
};

export type CheckoutExtendResponse = CheckoutExtendResponses[keyof CheckoutExtendResponses];

export type CheckoutRevokeData = {
    body: CheckoutRevocation;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The check-out.
         */
        checkoutId: string;
    };
    query?: never;
    url: '/v1/checkouts/{checkoutId}/revoke';
};

export type CheckoutRevokeErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type CheckoutRevokeError = CheckoutRevokeErrors[keyof CheckoutRevokeErrors];

export type CheckoutRevokeResponses = {
    /**
     * Done
     */
    200: Checkout;
};

export type CheckoutRevokeResponse = CheckoutRevokeResponses[keyof CheckoutRevokeResponses];

export type CheckoutGetData = {
    body?: never;
    path: {
        /**
         * The check-out.
         */
        checkoutId: string;
    };
    query?: never;
    url: '/v1/checkouts/{checkoutId}';
};

export type CheckoutGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type CheckoutGetError = CheckoutGetErrors[keyof CheckoutGetErrors];

export type CheckoutGetResponses = {
    /**
     * Done
     */
    200: Checkout;
};

export type CheckoutGetResponse = CheckoutGetResponses[keyof CheckoutGetResponses];

export type CheckoutStatusGetData = {
    body?: never;
    headers?: {
        /**
         * The `ETag` of the last answer: 304 without a body when it is still so
         */
        'If-None-Match'?: string;
    };
    path: {
        /**
         * The check-out.
         */
        checkoutId: string;
    };
    query?: never;
    url: '/v1/checkouts/{checkoutId}/status';
};

export type CheckoutStatusGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type CheckoutStatusGetError = CheckoutStatusGetErrors[keyof CheckoutStatusGetErrors];

export type CheckoutStatusGetResponses = {
    /**
     * Done
     */
    200: CheckoutValidity;
};

export type CheckoutStatusGetResponse = CheckoutStatusGetResponses[keyof CheckoutStatusGetResponses];

export type CheckoutStatusGetManyData = {
    body: CheckoutStatusQuery;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path?: never;
    query?: never;
    url: '/v1/checkouts/status';
};

export type CheckoutStatusGetManyErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type CheckoutStatusGetManyError = CheckoutStatusGetManyErrors[keyof CheckoutStatusGetManyErrors];

export type CheckoutStatusGetManyResponses = {
    /**
     * Done
     */
    200: CheckoutStatuses;
};

export type CheckoutStatusGetManyResponse = CheckoutStatusGetManyResponses[keyof CheckoutStatusGetManyResponses];

export type CheckoutTicketAddData = {
    body: CheckoutTicketNew;
    headers?: {
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * The check-out.
         */
        checkoutId: string;
    };
    query?: never;
    url: '/v1/checkouts/{checkoutId}/tickets';
};

export type CheckoutTicketAddErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type CheckoutTicketAddError = CheckoutTicketAddErrors[keyof CheckoutTicketAddErrors];

export type CheckoutTicketAddResponses = {
    /**
     * Made
     */
    201: CheckoutTicket;
};

export type CheckoutTicketAddResponse = CheckoutTicketAddResponses[keyof CheckoutTicketAddResponses];

export type CheckoutParamsGetData = {
    body?: never;
    headers?: {
        /**
         * What CheckoutTicketAdd has answered; needed unless `CHECKOUT_TICKET_REQUIRED` is off
         */
        'Checkout-Ticket'?: string;
    };
    path: {
        /**
         * The check-out.
         */
        checkoutId: string;
    };
    query?: {
        /**
         * The account; the ticket's when absent.
         */
        accountKey?: string;
        /**
         * What is to open the session; the ticket's when absent.
         */
        plugin?: 'guacamole-ssh' | 'guacamole-rdp' | 'guacamole-vnc' | 'guacamole-telnet' | 'guacamole-remote-app';
    };
    url: '/v1/checkouts/{checkoutId}/params';
};

export type CheckoutParamsGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type CheckoutParamsGetError = CheckoutParamsGetErrors[keyof CheckoutParamsGetErrors];

export type CheckoutParamsGetResponses = {
    /**
     * Done
     */
    200: CheckoutParams;
};

export type CheckoutParamsGetResponse = CheckoutParamsGetResponses[keyof CheckoutParamsGetResponses];

export type SystemVariableListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/system-variables';
};

export type SystemVariableListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type SystemVariableListError = SystemVariableListErrors[keyof SystemVariableListErrors];

export type SystemVariableListResponses = {
    /**
     * Done
     */
    200: SystemVariablePage;
};

export type SystemVariableListResponse = SystemVariableListResponses[keyof SystemVariableListResponses];

export type SystemVariableGetData = {
    body?: never;
    path: {
        /**
         * Its name.
         */
        name: string;
    };
    query?: never;
    url: '/v1/system-variables/{name}';
};

export type SystemVariableGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type SystemVariableGetError = SystemVariableGetErrors[keyof SystemVariableGetErrors];

export type SystemVariableGetResponses = {
    /**
     * Done
     */
    200: SystemVariable;
};

export type SystemVariableGetResponse = SystemVariableGetResponses[keyof SystemVariableGetResponses];

export type SystemVariableSetData = {
    body: SystemVariableSetting;
    headers?: {
        /**
         * Do it only if the object still has this revision: its `revision` in quotes, or `*`
         */
        'If-Match'?: string;
        /**
         * Makes a repeat of the request get the answer of the first one, for 24 hours. A new random key for each request.
         */
        'Idempotency-Key'?: string;
    };
    path: {
        /**
         * Its name.
         */
        name: string;
    };
    query?: never;
    url: '/v1/system-variables/{name}';
};

export type SystemVariableSetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    404: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    409: Problem;
    /**
     * A problem.
     */
    412: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    415: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type SystemVariableSetError = SystemVariableSetErrors[keyof SystemVariableSetErrors];

export type SystemVariableSetResponses = {
    /**
     * Done
     */
    200: SystemVariable;
};

export type SystemVariableSetResponse = SystemVariableSetResponses[keyof SystemVariableSetResponses];

export type JournalListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Not before this moment.
         */
        from?: string;
        /**
         * Before this moment.
         */
        to?: string;
        /**
         * The operationId.
         */
        function?: string;
        /**
         * What happened, such as `password.disclosed`.
         */
        event?: string;
        /**
         * How it ended.
         */
        outcome?: 'done' | 'refused' | 'failed';
        /**
         * Who did it.
         */
        actorUserId?: string;
        /**
         * About which caller or person.
         */
        subjectUserId?: string;
        /**
         * About which managed system.
         */
        resourceId?: string;
        /**
         * About which account of it.
         */
        accountId?: string;
        /**
         * About which policy.
         */
        policyId?: string;
        /**
         * About which check-out.
         */
        checkoutId?: string;
        /**
         * In which session.
         */
        sessionId?: string;
        /**
         * In which request.
         */
        requestId?: string;
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/journal';
};

export type JournalListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type JournalListError = JournalListErrors[keyof JournalListErrors];

export type JournalListResponses = {
    /**
     * Done
     */
    200: JournalEntryPage;
};

export type JournalListResponse = JournalListResponses[keyof JournalListResponses];

export type InstanceListData = {
    body?: never;
    path?: never;
    query?: {
        /**
         * Most items of the page; 50 when absent. A page may have fewer, even none
         */
        limit?: number;
        /**
         * `nextCursor` of the page before, with the same filters; good for 24 hours
         */
        cursor?: string;
    };
    url: '/v1/instances';
};

export type InstanceListErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    422: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type InstanceListError = InstanceListErrors[keyof InstanceListErrors];

export type InstanceListResponses = {
    /**
     * Done
     */
    200: InstancePage;
};

export type InstanceListResponse = InstanceListResponses[keyof InstanceListResponses];

export type ReplicationStatusGetData = {
    body?: never;
    path?: never;
    query?: never;
    url: '/v1/replication/status';
};

export type ReplicationStatusGetErrors = {
    /**
     * A problem.
     */
    400: Problem;
    /**
     * A problem.
     */
    401: Problem;
    /**
     * A problem.
     */
    403: Problem;
    /**
     * A problem.
     */
    408: Problem;
    /**
     * A problem.
     */
    413: Problem;
    /**
     * A problem.
     */
    429: Problem;
    /**
     * A problem.
     */
    431: Problem;
    /**
     * A problem.
     */
    500: Problem;
    /**
     * A problem.
     */
    503: Problem;
};

export type ReplicationStatusGetError = ReplicationStatusGetErrors[keyof ReplicationStatusGetErrors];

export type ReplicationStatusGetResponses = {
    /**
     * Done
     */
    200: ReplicationStatus;
};

export type ReplicationStatusGetResponse = ReplicationStatusGetResponses[keyof ReplicationStatusGetResponses];
