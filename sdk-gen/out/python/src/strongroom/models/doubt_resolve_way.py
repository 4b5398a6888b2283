from enum import StrEnum


class DoubtResolveWay(StrEnum):
    ABANDON = "abandon"
    PROVE = "prove"
    REPLACE = "replace"

    def __str__(self) -> str:
        return str(self.value)
