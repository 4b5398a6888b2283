from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define

from ..models.managed_system_policy_change_authentication_types_item import (
    ManagedSystemPolicyChangeAuthenticationTypesItem,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.disclosure_plugin_new import DisclosurePluginNew
    from ..models.managed_system_policy_change_options import ManagedSystemPolicyChangeOptions
    from ..models.password_policy_new import PasswordPolicyNew


T = TypeVar("T", bound="ManagedSystemPolicyChange")


@_attrs_define
class ManagedSystemPolicyChange:
    """What is to change of a policy; what isn't sent stays.

    Attributes:
        description (str | Unset): For people.
        owner_user_id (str | Unset): Whoever gives it away must have both permissions that come with it, `view-
            properties` and `modify-properties`.
        authentication_types (list[ManagedSystemPolicyChangeAuthenticationTypesItem] | Unset): `password` stays while
            there are accounts.
        managing_node (str | Unset): The node that changes its passwords; empty for any.
        randomization_enabled (bool | Unset): Whether passwords are changed; if not, changes are refused and the
            scheduled ones wait.
        checkout_while_randomization_disabled (bool | Unset): Whether accounts are lent although their passwords aren't
            changed afterwards.
        enforce_password_policy (bool | Unset): Whether given passwords must keep the password policy; only a vault-only
            policy may say no.
        password_policy (PasswordPolicyNew | Unset): What passwords are made of; what isn't sent has its default.
        options (ManagedSystemPolicyChangeOptions | Unset): System variables that have another value here; replaced
            whole.
        minimum_approvals (int | Unset): How many authorizers must agree.
        maximum_rejections (int | Unset): How many may disagree.
        authorizer_user_ids (list[str] | Unset): Who is asked; replaced whole.
        authorizer_class_ids (list[str] | Unset): Whose members are asked; replaced whole.
        disclosure_plugins (list[DisclosurePluginNew] | Unset): By which ways lent accounts are reached through a
            gateway; replaced whole.
    """

    description: str | Unset = UNSET
    owner_user_id: str | Unset = UNSET
    authentication_types: list[ManagedSystemPolicyChangeAuthenticationTypesItem] | Unset = UNSET
    managing_node: str | Unset = UNSET
    randomization_enabled: bool | Unset = UNSET
    checkout_while_randomization_disabled: bool | Unset = UNSET
    enforce_password_policy: bool | Unset = UNSET
    password_policy: PasswordPolicyNew | Unset = UNSET
    options: ManagedSystemPolicyChangeOptions | Unset = UNSET
    minimum_approvals: int | Unset = UNSET
    maximum_rejections: int | Unset = UNSET
    authorizer_user_ids: list[str] | Unset = UNSET
    authorizer_class_ids: list[str] | Unset = UNSET
    disclosure_plugins: list[DisclosurePluginNew] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        owner_user_id = self.owner_user_id

        authentication_types: list[str] | Unset = UNSET
        if not isinstance(self.authentication_types, Unset):
            authentication_types = []
            for authentication_types_item_data in self.authentication_types:
                authentication_types_item = authentication_types_item_data.value
                authentication_types.append(authentication_types_item)

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

        field_dict.update({})
        if description is not UNSET:
            field_dict["description"] = description
        if owner_user_id is not UNSET:
            field_dict["ownerUserId"] = owner_user_id
        if authentication_types is not UNSET:
            field_dict["authenticationTypes"] = authentication_types
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
        from ..models.managed_system_policy_change_options import ManagedSystemPolicyChangeOptions
        from ..models.password_policy_new import PasswordPolicyNew

        d = dict(src_dict)
        description = d.pop("description", UNSET)

        owner_user_id = d.pop("ownerUserId", UNSET)

        _authentication_types = d.pop("authenticationTypes", UNSET)
        authentication_types: list[ManagedSystemPolicyChangeAuthenticationTypesItem] | Unset = UNSET
        if _authentication_types is not UNSET:
            authentication_types = []
            for authentication_types_item_data in _authentication_types:
                authentication_types_item = ManagedSystemPolicyChangeAuthenticationTypesItem(
                    authentication_types_item_data
                )

                authentication_types.append(authentication_types_item)

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
        options: ManagedSystemPolicyChangeOptions | Unset
        if isinstance(_options, Unset):
            options = UNSET
        else:
            options = ManagedSystemPolicyChangeOptions.from_dict(_options)

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

        managed_system_policy_change = cls(
            description=description,
            owner_user_id=owner_user_id,
            authentication_types=authentication_types,
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

        return managed_system_policy_change
