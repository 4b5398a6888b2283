"""For each operation a request that succeeds: path, query, body. What it uses up is made anew each time. `whole`: nothing may be added
to the body, because a rule would refuse it."""

from scene import PASSWORD

ACCOUNT = {"resourceId": "VAULT", "accountId": "scott"}


def path(**values):
    return {"path": values}


def query(**values):
    return {"query": values}


def body(**values):
    return {"body": values}


def _member(s):
    user = s.caller(s.fresh(), "apicaller")
    return path(classId=s.post("/v1/user-classes", classId=s.fresh_id(), explicitUsers=[user])["classId"], userId=user)


def _access_control(s):
    control = {"policyId": s.policy(s.fresh_id()), "grant": ["view-properties"], "deny": []}
    group = s.post("/v1/user-groups", groupId=s.fresh_id(), classIds=[], accessControls=[control])
    return path(groupId=group["groupId"], policyId=control["policyId"])


def _extension(s):
    checkout = s.borrowed()
    return {**path(checkoutId=checkout["checkoutId"]), **body(endsAt=checkout["maximumEndsAt"]), "whole": True}


def _ticket(s):
    checkout = s.borrowed()
    account = checkout["members"][0]["accountKey"]
    return {**path(checkoutId=checkout["checkoutId"]), **body(accountKey=account, plugin="guacamole-ssh")}


def _fresh(collection, name, **more):
    """A new object of a collection, by its id."""
    return lambda s: path(**{name: s.post(collection, **{name: s.fresh_id()}, **more)[name]})


def _request(made):
    return path(checkoutRequestId=made["checkoutRequestId"])


def _seen(made):
    """What names the content that was seen."""
    return {**_request(made), **body(contentHash=made["contentHash"])}


_VICTIM = path(userId="victim-integration")
_GROUP = path(adminGroupId="VICTIM")
_CLASS = path(classId="VICTIM")
_USERS = path(groupId="VICTIM")
_POLICY = path(policyId="VAULT")
_SYSTEM = path(resourceId="VAULT")

TRUTHS = {
    # sessions
    "Login": lambda s: body(userId="fuzz-visitor", password=PASSWORD),
    "LoginEx": lambda s: {"body": s.credentials("fuzz-chain"), "whole": True},
    "LoginExConfirm": lambda s: {},
    "SessionGet": lambda s: {},
    "Logout": lambda s: {},
    "SessionList": lambda s: {},
    "SessionRevoke": lambda s: path(sessionId=s.fresh_session()["sessionId"]),
    "ClientAddressExplain": lambda s: {},
    # passwords
    "KMKeyGetByAccount": lambda s: query(**ACCOUNT),
    "RecoverKeyByAccount": lambda s: query(**ACCOUNT),
    "PasswordVersionList": lambda s: path(accountKey=s.account_key),
    "PasswordVersionGet": lambda s: path(accountKey=s.account_key, version=1),
    "ManagedAccountOverridePassword": lambda s: body(**ACCOUNT, password=s.fresh("Another-1-password")),
    "ManagedAccountRandomizePassword": lambda s: {
        **query(waitSeconds="0"),
        **body(resourceId="ABSENT", accountId=s.target("ABSENT")[0]),
    },
    "ManagedAccountRandomizePasswordMany": lambda s: body(accounts=[{"resourceId": "ABSENT", "accountId": s.target("ABSENT")[0]}]),
    "ManagedAccountVerifyPassword": lambda s: path(accountKey=s.target("TARGET", password=PASSWORD)[1]),
    "PasswordChangeList": lambda s: {},
    "PasswordChangeCancel": lambda s: path(changeId=s.waiting_change()),
    "PasswordDoubtResolve": lambda s: {**path(changeId=s.doubt), **query(waitSeconds="0"), **body(way="prove")},
    "PasswordCandidateList": lambda s: path(accountKey=s.account_key),
    "PasswordChangeGet": lambda s: path(changeId=s.change_id),
    # administrators
    "AdminAdd": lambda s: body(userId=s.fresh(), privileges=["apicaller"], password=PASSWORD, allowedAddresses=["10.0.0.0/8"]),
    "AdminList": lambda s: {},
    "AdminGet": lambda s: _VICTIM,
    "AdminUpdate": lambda s: {**_VICTIM, **body(name="Victim", privileges=["apicaller"], allowedAddresses=["10.0.0.0/8"])},
    "AdminDelete": lambda s: path(userId=s.caller(s.fresh(), "apicaller")),
    "AdminEnable": lambda s: _VICTIM,
    "AdminDisable": lambda s: _VICTIM,
    "AdminUnlock": lambda s: _VICTIM,
    "AdminPasswordSet": lambda s: {**path(userId="victim-renewed"), **body(password=PASSWORD)},
    "OTPAPIUserPasswordUpdate": lambda s: path(userId="victim-robot"),
    "AdminEffectivePrivilegesGet": lambda s: _VICTIM,
    "AdminGroupAdd": lambda s: body(adminGroupId=s.fresh_id(), privileges=["viewuc"], classIds=["VICTIM"]),
    "AdminGroupList": lambda s: {},
    "AdminGroupGet": lambda s: _GROUP,
    "AdminGroupUpdate": lambda s: {**_GROUP, **body(privileges=["viewuc"], classIds=["VICTIM"])},
    "AdminGroupDelete": _fresh("/v1/administrator-groups", "adminGroupId", privileges=[], classIds=[]),
    "AdminGroupMemberList": lambda s: _GROUP,
    "AdminGroupMemberTest": lambda s: {**_GROUP, **query(userId="victim-integration")},
    # users
    "UserClassAdd": lambda s: body(classId=s.fresh_id(), explicitUsers=["victim-integration"]),
    "UserClassList": lambda s: {},
    "UserClassGet": lambda s: _CLASS,
    "UserClassUpdate": lambda s: {**_CLASS, **body(explicitUsers=["victim-integration"])},
    "UserClassDelete": _fresh("/v1/user-classes", "classId", explicitUsers=[]),
    "UserclassMembershipList": lambda s: _CLASS,
    "UserClassMemberTest": lambda s: {**_CLASS, **query(userId="victim-integration")},
    "UserClassMemberAdd": lambda s: path(classId="VICTIM", userId="victim-integration"),
    "UserClassMemberRemove": _member,
    "UserClassCacheRecalculate": lambda s: _CLASS,
    "UserClassCacheInvalidate": lambda s: _CLASS,
    "UserGroupAdd": lambda s: body(groupId=s.fresh_id(), classIds=["VICTIM"], accessControls=[]),
    "UserGroupList": lambda s: {},
    "UserGroupGet": lambda s: _USERS,
    "UserGroupUpdate": lambda s: {**_USERS, **body(classIds=["VICTIM"], accessControls=[])},
    "UserGroupDelete": _fresh("/v1/user-groups", "groupId", classIds=[], accessControls=[]),
    "UserGroupMemberList": lambda s: _USERS,
    "UserGroupMemberTest": lambda s: {**_USERS, **query(userId="victim-integration")},
    "UserGroupAccessControlSet": lambda s: {
        **path(groupId="VICTIM", policyId="VICTIM"),
        **body(grant=["view-properties"], deny=["manage-systems"]),
    },
    "UserGroupAccessControlDelete": _access_control,
    # policies
    "ManagedSystemPolicyAdd": lambda s: {
        **body(policyId=s.fresh_id(), mode="vault-only", authenticationTypes=["password"]),
        "whole": True,
    },
    "ManagedSystemPolicyList": lambda s: {},
    "ManagedSystemPolicyGet": lambda s: _POLICY,
    "ManagedSystemPolicyUpdate": lambda s: {**path(policyId="VICTIM"), **body(description="Fuzz"), "whole": True},
    "ManagedSystemPolicyDelete": lambda s: path(policyId=s.policy(s.fresh_id())),
    "ManagedSystemPolicyOptionList": lambda s: _POLICY,
    # systems
    "ManagedSystemAdd": lambda s: {**body(resourceId=s.fresh_id(), connector="vault", policyIds=["VAULT"]), "whole": True},
    "ManagedSystemList": lambda s: {},
    "ManagedSystemGet": lambda s: _SYSTEM,
    "ManagedSystemUpdate": lambda s: {**path(resourceId="VICTIM"), **body(description="Fuzz"), "whole": True},
    "ManagedSystemDelete": lambda s: path(resourceId=s.system(s.fresh_id())),
    "ManagedSystemTest": lambda s: _SYSTEM,
    "ManagedSystemTrust": lambda s: _SYSTEM,
    "ConnectorList": lambda s: {},
    # accounts
    "ManagedAccountAdd": lambda s: {
        **body(resourceId="VAULT", accountId=s.fresh(), policyId="VAULT", password=PASSWORD),
        "whole": True,
    },
    "ManagedAccountFind": lambda s: query(resourceId="VAULT"),
    "ManagedAccountGet": lambda s: path(accountKey=s.account_key),
    "ManagedAccountUpdate": lambda s: {**path(accountKey=s.victim_key), **body(description="Fuzz"), "whole": True},
    "ManagedAccountDelete": lambda s: path(accountKey=s.account(s.fresh())),
    "ManagedSystemManagedAccountList": lambda s: _SYSTEM,
    # check-out requests
    "WFRequestSubmit": lambda s: {**body(accounts=[s.lent()]), "whole": True},
    "WFRequestGet": lambda s: _request(s.request()),
    "WFRequestFind": lambda s: {},
    "WFRequestModify": lambda s: {**_seen(s.request()), "whole": True},
    "WFRequestCancel": lambda s: {**_request(s.request()), **body(comment="Fuzz")},
    "WFApprove": lambda s: _seen(s.request()),
    "WFDeny": lambda s: {**_request(s.request()), **body(comment="Fuzz")},
    # check-outs
    "WFRequestCheckout": lambda s: {**body(resourceId="VAULT", accountId=s.borrowable()), "whole": True},
    "WFRequestCheckin": lambda s: path(checkoutId=s.borrowed()["checkoutId"]),
    "CheckoutExtend": _extension,
    "CheckoutRevoke": lambda s: {**path(checkoutId=s.borrowed()["checkoutId"]), **body(reason="Fuzz")},
    "CheckoutGet": lambda s: path(checkoutId=s.borrowed()["checkoutId"]),
    "CheckoutList": lambda s: {},
    "CheckoutStatusGet": lambda s: path(checkoutId=s.borrowed()["checkoutId"]),
    "CheckoutStatusGetMany": lambda s: body(checkoutIds=[s.borrowed()["checkoutId"]]),
    "CheckoutTicketAdd": _ticket,
    "CheckoutParamsGet": lambda s: path(checkoutId=s.borrowed()["checkoutId"]),
    # server
    "SystemVariableList": lambda s: {},
    "SystemVariableGet": lambda s: path(name="RES_CHECKOUT_LIMIT"),
    "SystemVariableSet": lambda s: {**path(name="RES_CHECKOUT_LIMIT"), **body(value="2")},
    "JournalList": lambda s: {},
    "InstanceList": lambda s: {},
    "ReplicationStatusGet": lambda s: {},
}
