from enum import StrEnum


class ManagedSystemPolicyChangeAuthenticationTypesItem(StrEnum):
    GROUP_SET = "group-set"
    PASSWORD = "password"
    SSH_KEY = "ssh-key"

    def __str__(self) -> str:
        return str(self.value)
