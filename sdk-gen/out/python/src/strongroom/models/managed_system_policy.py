from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.disclosure_plugin import DisclosurePlugin
    from ..models.managed_system_policy_options import ManagedSystemPolicyOptions
    from ..models.password_policy import PasswordPolicy


T = TypeVar("T", bound="ManagedSystemPolicy")


@_attrs_define
class ManagedSystemPolicy:
    """A managed system policy.

    Attributes:
        policy_id (str): Its name.
        description (str): For people.
        owner_user_id (str): May see and change it, and nothing else by that.
        mode (str): How passwords reach the targets.
        authentication_types (list[str]): What its accounts log in with.
        managing_node (str): The node that changes its passwords; empty for any.
        randomization_enabled (bool): Whether passwords are changed.
        checkout_while_randomization_disabled (bool): Whether accounts are lent although their passwords aren't changed
            afterwards.
        enforce_password_policy (bool): Whether given passwords must keep the password policy.
        password_policy (PasswordPolicy): What passwords are made of.
        options (ManagedSystemPolicyOptions): System variables that have another value here. The values in force:
            ManagedSystemPolicyOptionList.
        minimum_approvals (int): How many authorizers must agree.
        maximum_rejections (int): How many may disagree.
        authorizer_user_ids (list[str]): Who is asked.
        authorizer_class_ids (list[str]): Whose members are asked.
        disclosure_plugins (list[DisclosurePlugin]): By which ways lent accounts are reached through a gateway.
        built_in (bool): Made with the installation.
        revision (int): Grows with every change.
        created_at (datetime.datetime): When it was made.
        updated_at (datetime.datetime): When it was last changed.
    """

    policy_id: str
    description: str
    owner_user_id: str
    mode: str
    authentication_types: list[str]
    managing_node: str
    randomization_enabled: bool
    checkout_while_randomization_disabled: bool
    enforce_password_policy: bool
    password_policy: PasswordPolicy
    options: ManagedSystemPolicyOptions
    minimum_approvals: int
    maximum_rejections: int
    authorizer_user_ids: list[str]
    authorizer_class_ids: list[str]
    disclosure_plugins: list[DisclosurePlugin]
    built_in: bool
    revision: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        policy_id = self.policy_id

        description = self.description

        owner_user_id = self.owner_user_id

        mode = self.mode

        authentication_types = self.authentication_types

        managing_node = self.managing_node

        randomization_enabled = self.randomization_enabled

        checkout_while_randomization_disabled = self.checkout_while_randomization_disabled

        enforce_password_policy = self.enforce_password_policy

        password_policy = self.password_policy.to_dict()

        options = self.options.to_dict()

        minimum_approvals = self.minimum_approvals

        maximum_rejections = self.maximum_rejections

        authorizer_user_ids = self.authorizer_user_ids

        authorizer_class_ids = self.authorizer_class_ids

        disclosure_plugins = []
        for disclosure_plugins_item_data in self.disclosure_plugins:
            disclosure_plugins_item = disclosure_plugins_item_data.to_dict()
            disclosure_plugins.append(disclosure_plugins_item)

        built_in = self.built_in

        revision = self.revision

        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "policyId": policy_id,
                "description": description,
                "ownerUserId": owner_user_id,
                "mode": mode,
                "authenticationTypes": authentication_types,
                "managingNode": managing_node,
                "randomizationEnabled": randomization_enabled,
                "checkoutWhileRandomizationDisabled": checkout_while_randomization_disabled,
                "enforcePasswordPolicy": enforce_password_policy,
                "passwordPolicy": password_policy,
                "options": options,
                "minimumApprovals": minimum_approvals,
                "maximumRejections": maximum_rejections,
                "authorizerUserIds": authorizer_user_ids,
                "authorizerClassIds": authorizer_class_ids,
                "disclosurePlugins": disclosure_plugins,
                "builtIn": built_in,
                "revision": revision,
                "createdAt": created_at,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.disclosure_plugin import DisclosurePlugin
        from ..models.managed_system_policy_options import ManagedSystemPolicyOptions
        from ..models.password_policy import PasswordPolicy

        d = dict(src_dict)
        policy_id = d.pop("policyId")

        description = d.pop("description")

        owner_user_id = d.pop("ownerUserId")

        mode = d.pop("mode")

        authentication_types = cast(list[str], d.pop("authenticationTypes"))

        managing_node = d.pop("managingNode")

        randomization_enabled = d.pop("randomizationEnabled")

        checkout_while_randomization_disabled = d.pop("checkoutWhileRandomizationDisabled")

        enforce_password_policy = d.pop("enforcePasswordPolicy")

        password_policy = PasswordPolicy.from_dict(d.pop("passwordPolicy"))

        options = ManagedSystemPolicyOptions.from_dict(d.pop("options"))

        minimum_approvals = d.pop("minimumApprovals")

        maximum_rejections = d.pop("maximumRejections")

        authorizer_user_ids = cast(list[str], d.pop("authorizerUserIds"))

        authorizer_class_ids = cast(list[str], d.pop("authorizerClassIds"))

        disclosure_plugins = []
        _disclosure_plugins = d.pop("disclosurePlugins")
        for disclosure_plugins_item_data in _disclosure_plugins:
            disclosure_plugins_item = DisclosurePlugin.from_dict(disclosure_plugins_item_data)

            disclosure_plugins.append(disclosure_plugins_item)

        built_in = d.pop("builtIn")

        revision = d.pop("revision")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        managed_system_policy = cls(
            policy_id=policy_id,
            description=description,
            owner_user_id=owner_user_id,
            mode=mode,
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
            built_in=built_in,
            revision=revision,
            created_at=created_at,
            updated_at=updated_at,
        )

        managed_system_policy.additional_properties = d
        return managed_system_policy

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
