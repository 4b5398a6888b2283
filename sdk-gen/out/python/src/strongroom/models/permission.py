from enum import StrEnum


class Permission(StrEnum):
    ACCESS_HISTORY = "access-history"
    MANAGE_SYSTEMS = "manage-systems"
    MODIFY_ACCOUNT_SETS = "modify-account-sets"
    MODIFY_PROPERTIES = "modify-properties"
    PREAPPROVED_CHECKOUT = "preapproved-checkout"
    PREAPPROVED_GROUP_CHECKOUT = "preapproved-group-checkout"
    PREAPPROVED_SESSION_DOWNLOAD = "preapproved-session-download"
    PREAPPROVED_SESSION_SEARCH = "preapproved-session-search"
    PREAPPROVED_SESSION_VIEW = "preapproved-session-view"
    RANDOMIZE_OVERRIDE = "randomize-override"
    REQUEST_CHECKOUT = "request-checkout"
    REQUEST_GROUP_CHECKOUT = "request-group-checkout"
    RUN_REPORTS = "run-reports"
    VIEW_INFORMATION = "view-information"
    VIEW_PROPERTIES = "view-properties"

    def __str__(self) -> str:
        return str(self.value)
