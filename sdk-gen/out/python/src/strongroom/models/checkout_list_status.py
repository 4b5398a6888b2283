from enum import StrEnum


class CheckoutListStatus(StrEnum):
    CHECKED_IN = "checked-in"
    CHECKED_OUT = "checked-out"
    CHECKING_IN = "checking-in"
    CHECKING_OUT = "checking-out"
    CHECKIN_FAILED = "checkin-failed"
    CHECKIN_ROLLBACK_FAILED = "checkin-rollback-failed"
    CHECKOUT_FAILED = "checkout-failed"
    CHECKOUT_ROLLBACK_FAILED = "checkout-rollback-failed"
    CLOSED = "closed"
    EXPIRED = "expired"
    EXPIRING = "expiring"
    PENDING = "pending"
    REVOKED = "revoked"
    REVOKING = "revoking"

    def __str__(self) -> str:
        return str(self.value)
