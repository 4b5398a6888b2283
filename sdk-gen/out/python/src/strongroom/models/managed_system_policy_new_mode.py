from enum import StrEnum


class ManagedSystemPolicyNewMode(StrEnum):
    LOCAL = "local"
    PUSH = "push"
    VAULT_ONLY = "vault-only"

    def __str__(self) -> str:
        return str(self.value)
