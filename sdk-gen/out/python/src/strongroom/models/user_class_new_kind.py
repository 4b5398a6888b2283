from enum import StrEnum


class UserClassNewKind(StrEnum):
    RELATIONAL = "relational"
    SINGLE = "single"

    def __str__(self) -> str:
        return str(self.value)
