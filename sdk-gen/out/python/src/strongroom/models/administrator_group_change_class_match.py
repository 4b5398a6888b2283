from enum import StrEnum


class AdministratorGroupChangeClassMatch(StrEnum):
    ALL = "all"
    ANY = "any"

    def __str__(self) -> str:
        return str(self.value)
