from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.managed_system_policy_new_authentication_types_item import ManagedSystemPolicyNewAuthenticationTypesItem
from ..models.managed_system_policy_new_mode import ManagedSystemPolicyNewMode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.disclosure_plugin_new import DisclosurePluginNew
    from ..models.managed_system_policy_new_options import ManagedSystemPolicyNewOptions
    from ..models.password_policy_new import PasswordPolicyNew


T = TypeVar("T", bound="ManagedSystemPolicyNew")


@_attrs_define
class ManagedSystemPolicyNew:
    """A policy to be made.

    Attributes:
        policy_id (str): Its name.
        mode (ManagedSystemPolicyNewMode): It never changes.
        authentication_types (list[ManagedSystemPolicyNewAuthenticationTypesItem]): `ssh-key` only with mode `push`,
            `group-set` not with `vault-only`.
        description (str | Unset): For people; empty.
        managing_node (str | Unset): The node that changes its passwords; empty for any.
        randomization_enabled (bool | Unset): Whether passwords are changed; if not, changes are refused and the
            scheduled ones wait. True.
        checkout_while_randomization_disabled (bool | Unset): Whether accounts are lent although their passwords aren't
            changed afterwards. False.
        enforce_password_policy (bool | Unset): Whether given passwords must keep the password policy; only a vault-only
            policy may say no. True.
        password_policy (PasswordPolicyNew | Unset): What passwords are made of; what isn't sent has its default.
        options (ManagedSystemPolicyNewOptions | Unset): System variables that have another value here.
        minimum_approvals (int | Unset): How many authorizers must agree; 0 for none.
        maximum_rejections (int | Unset): How many may disagree; 0 for none.
        authorizer_user_ids (list[str] | Unset): Who is asked.
        authorizer_class_ids (list[str] | Unset): Whose members are asked.
        disclosure_plugins (list[DisclosurePluginNew] | Unset): By which ways lent accounts are reached through a
            gateway; none.
    """

    policy_id: str
    mode: ManagedSystemPolicyNewMode
    authentication_types: list[ManagedSystemPolicyNewAuthenticationTypesItem]
    description: str | Unset = UNSET
    managing_node: str | Unset = UNSET
    randomization_enabled: bool | Unset = UNSET
    checkout_while_randomization_disabled: bool | Unset = UNSET
    enforce_password_policy: bool | Unset = UNSET
    password_policy: PasswordPolicyNew | Unset = UNSET
    options: ManagedSystemPolicyNewOptions | Unset = UNSET
    minimum_approvals: int | Unset = UNSET
    maximum_rejections: int | Unset = UNSET
    authorizer_user_ids: list[str] | Unset = UNSET
    authorizer_class_ids: list[str] | Unset = UNSET
    disclosure_plugins: list[DisclosurePluginNew] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        policy_id = self.policy_id

        mode = self.mode.value

        authentication_types = []
        for authentication_types_item_data in self.authentication_types:
            authentication_types_item = authentication_types_item_data.value
            authentication_types.append(authentication_types_item)

        description = self.description

        managing_node = self.managing_node

        randomization_enabled = self.randomization_enabled

        checkout_while_randomization_disabled = self.checkout_while_randomization_disabled

        enforce_password_policy = self.enforce_password_policy

        password_policy: dict[str, Any] | Unset = UNSET
        if not isinstance(self.password_policy, Unset):
            password_policy = self.password_policy.to_dict()

        options: dict[str, Any] | Unset = UNSET
        if not isinstance(self.options, Unset):
            options = self.options.to_dict()

        minimum_approvals = self.minimum_approvals

        maximum_rejections = self.maximum_rejections

        authorizer_user_ids: list[str] | Unset = UNSET
        if not isinstance(self.authorizer_user_ids, Unset):
            authorizer_user_ids = self.authorizer_user_ids

        authorizer_class_ids: list[str] | Unset = UNSET
        if not isinstance(self.authorizer_class_ids, Unset):
            authorizer_class_ids = self.authorizer_class_ids

        disclosure_plugins: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.disclosure_plugins, Unset):
            disclosure_plugins = []
            for disclosure_plugins_item_data in self.disclosure_plugins:
                disclosure_plugins_item = disclosure_plugins_item_data.to_dict()
                disclosure_plugins.append(disclosure_plugins_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "policyId": policy_id,
                "mode": mode,
                "authenticationTypes": authentication_types,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if managing_node is not UNSET:
            field_dict["managingNode"] = managing_node
        if randomization_enabled is not UNSET:
            field_dict["randomizationEnabled"] = randomization_enabled
        if checkout_while_randomization_disabled is not UNSET:
            field_dict["checkoutWhileRandomizationDisabled"] = checkout_while_randomization_disabled
        if enforce_password_policy is not UNSET:
            field_dict["enforcePasswordPolicy"] = enforce_password_policy
        if password_policy is not UNSET:
            field_dict["passwordPolicy"] = password_policy
        if options is not UNSET:
            field_dict["options"] = options
        if minimum_approvals is not UNSET:
            field_dict["minimumApprovals"] = minimum_approvals
        if maximum_rejections is not UNSET:
            field_dict["maximumRejections"] = maximum_rejections
        if authorizer_user_ids is not UNSET:
            field_dict["authorizerUserIds"] = authorizer_user_ids
        if authorizer_class_ids is not UNSET:
            field_dict["authorizerClassIds"] = authorizer_class_ids
        if disclosure_plugins is not UNSET:
            field_dict["disclosurePlugins"] = disclosure_plugins

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.disclosure_plugin_new import DisclosurePluginNew
        from ..models.managed_system_policy_new_options import ManagedSystemPolicyNewOptions
        from ..models.password_policy_new import PasswordPolicyNew

        d = dict(src_dict)
        policy_id = d.pop("policyId")

        mode = ManagedSystemPolicyNewMode(d.pop("mode"))

        authentication_types = []
        _authentication_types = d.pop("authenticationTypes")
        for authentication_types_item_data in _authentication_types:
            authentication_types_item = ManagedSystemPolicyNewAuthenticationTypesItem(authentication_types_item_data)

            authentication_types.append(authentication_types_item)

        description = d.pop("description", UNSET)

        managing_node = d.pop("managingNode", UNSET)

        randomization_enabled = d.pop("randomizationEnabled", UNSET)

        checkout_while_randomization_disabled = d.pop("checkoutWhileRandomizationDisabled", UNSET)

        enforce_password_policy = d.pop("enforcePasswordPolicy", UNSET)

        _password_policy = d.pop("passwordPolicy", UNSET)
        password_policy: PasswordPolicyNew | Unset
        if isinstance(_password_policy, Unset):
            password_policy = UNSET
        else:
            password_policy = PasswordPolicyNew.from_dict(_password_policy)

        _options = d.pop("options", UNSET)
        options: ManagedSystemPolicyNewOptions | Unset
        if isinstance(_options, Unset):
            options = UNSET
        else:
            options = ManagedSystemPolicyNewOptions.from_dict(_options)

        minimum_approvals = d.pop("minimumApprovals", UNSET)

        maximum_rejections = d.pop("maximumRejections", UNSET)

        authorizer_user_ids = cast(list[str], d.pop("authorizerUserIds", UNSET))

        authorizer_class_ids = cast(list[str], d.pop("authorizerClassIds", UNSET))

        _disclosure_plugins = d.pop("disclosurePlugins", UNSET)
        disclosure_plugins: list[DisclosurePluginNew] | Unset = UNSET
        if _disclosure_plugins is not UNSET:
            disclosure_plugins = []
            for disclosure_plugins_item_data in _disclosure_plugins:
                disclosure_plugins_item = DisclosurePluginNew.from_dict(disclosure_plugins_item_data)

                disclosure_plugins.append(disclosure_plugins_item)

        managed_system_policy_new = cls(
            policy_id=policy_id,
            mode=mode,
            authentication_types=authentication_types,
            description=description,
            managing_node=managing_node,
            randomization_enabled=randomization_enabled,
            checkout_while_randomization_disabled=checkout_while_randomization_disabled,
            enforce_password_policy=enforce_password_policy,
            password_policy=password_policy,
            options=options,
            minimum_approvals=minimum_approvals,
            maximum_rejections=maximum_rejections,
            authorizer_user_ids=authorizer_user_ids,
            authorizer_class_ids=authorizer_class_ids,
            disclosure_plugins=disclosure_plugins,
        )

        return managed_system_policy_new
