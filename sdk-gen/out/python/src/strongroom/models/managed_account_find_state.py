from enum import StrEnum


class ManagedAccountFindState(StrEnum):
    DELETED = "deleted"
    HISTORICAL = "historical"
    MANAGED = "managed"

    def __str__(self) -> str:
        return str(self.value)
