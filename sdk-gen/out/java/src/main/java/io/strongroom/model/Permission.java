// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A permission on a managed system policy.
 */
public enum Permission {
  /** {@code "view-properties"} */
  VIEW_PROPERTIES("view-properties"),
  /** {@code "modify-properties"} */
  MODIFY_PROPERTIES("modify-properties"),
  /** {@code "preapproved-checkout"} */
  PREAPPROVED_CHECKOUT("preapproved-checkout"),
  /** {@code "request-checkout"} */
  REQUEST_CHECKOUT("request-checkout"),
  /** {@code "randomize-override"} */
  RANDOMIZE_OVERRIDE("randomize-override"),
  /** {@code "view-information"} */
  VIEW_INFORMATION("view-information"),
  /** {@code "preapproved-group-checkout"} */
  PREAPPROVED_GROUP_CHECKOUT("preapproved-group-checkout"),
  /** {@code "request-group-checkout"} */
  REQUEST_GROUP_CHECKOUT("request-group-checkout"),
  /** {@code "preapproved-session-search"} */
  PREAPPROVED_SESSION_SEARCH("preapproved-session-search"),
  /** {@code "preapproved-session-download"} */
  PREAPPROVED_SESSION_DOWNLOAD("preapproved-session-download"),
  /** {@code "preapproved-session-view"} */
  PREAPPROVED_SESSION_VIEW("preapproved-session-view"),
  /** {@code "run-reports"} */
  RUN_REPORTS("run-reports"),
  /** {@code "access-history"} */
  ACCESS_HISTORY("access-history"),
  /** {@code "modify-account-sets"} */
  MODIFY_ACCOUNT_SETS("modify-account-sets"),
  /** {@code "manage-systems"} */
  MANAGE_SYSTEMS("manage-systems");

  private final String value;

  Permission(String value) {
    this.value = value;
  }

  /**
   * The choice as the contract spells it.
   *
   * @return the value
   */
  @JsonValue
  public String getValue() {
    return value;
  }
}
