// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * What to show to the person when something goes wrong with a session, in the words of the policy; <code>""</code> = nothing.
 */
public final class SessionMessages {
  @JsonProperty("connectionFailed")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String connectionFailed;

  @JsonProperty("targetUnreachable")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String targetUnreachable;

  @JsonProperty("targetReachable")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String targetReachable;

  @JsonProperty("loginFailed")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String loginFailed;

  @JsonProperty("programMissing")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String programMissing;

  @JsonProperty("programFailed")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String programFailed;

  @JsonProperty("sessionExpired")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String sessionExpired;

  @JsonProperty("useOldPassword")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String useOldPassword;

  /** Makes one that says nothing yet. */
  public SessionMessages() {
  }

  /**
   * No connection came about, and no port was tried to find out why.
   *
   * @return the value
   */
  public String getConnectionFailed() {
    return connectionFailed;
  }

  /**
   * No connection came about, and no port was tried to find out why.
   *
   * @param connectionFailed the value
   * @return this
   */
  public SessionMessages connectionFailed(String connectionFailed) {
    this.connectionFailed = connectionFailed;
    return this;
  }

  /**
   * No connection came about, and the trial port doesn't answer either.
   *
   * @return the value
   */
  public String getTargetUnreachable() {
    return targetUnreachable;
  }

  /**
   * No connection came about, and the trial port doesn't answer either.
   *
   * @param targetUnreachable the value
   * @return this
   */
  public SessionMessages targetUnreachable(String targetUnreachable) {
    this.targetUnreachable = targetUnreachable;
    return this;
  }

  /**
   * No connection came about although the trial port answers.
   *
   * @return the value
   */
  public String getTargetReachable() {
    return targetReachable;
  }

  /**
   * No connection came about although the trial port answers.
   *
   * @param targetReachable the value
   * @return this
   */
  public SessionMessages targetReachable(String targetReachable) {
    this.targetReachable = targetReachable;
    return this;
  }

  /**
   * The target refused the account and its password.
   *
   * @return the value
   */
  public String getLoginFailed() {
    return loginFailed;
  }

  /**
   * The target refused the account and its password.
   *
   * @param loginFailed the value
   * @return this
   */
  public SessionMessages loginFailed(String loginFailed) {
    this.loginFailed = loginFailed;
    return this;
  }

  /**
   * A program that is needed is not on the person's machine.
   *
   * @return the value
   */
  public String getProgramMissing() {
    return programMissing;
  }

  /**
   * A program that is needed is not on the person's machine.
   *
   * @param programMissing the value
   * @return this
   */
  public SessionMessages programMissing(String programMissing) {
    this.programMissing = programMissing;
    return this;
  }

  /**
   * The program that opens the session could not be started.
   *
   * @return the value
   */
  public String getProgramFailed() {
    return programFailed;
  }

  /**
   * The program that opens the session could not be started.
   *
   * @param programFailed the value
   * @return this
   */
  public SessionMessages programFailed(String programFailed) {
    this.programFailed = programFailed;
    return this;
  }

  /**
   * The person's session with the gateway has ended.
   *
   * @return the value
   */
  public String getSessionExpired() {
    return sessionExpired;
  }

  /**
   * The person's session with the gateway has ended.
   *
   * @param sessionExpired the value
   * @return this
   */
  public SessionMessages sessionExpired(String sessionExpired) {
    this.sessionExpired = sessionExpired;
    return this;
  }

  /**
   * A question, before a password is used that is no longer in force.
   *
   * @return the value
   */
  public String getUseOldPassword() {
    return useOldPassword;
  }

  /**
   * A question, before a password is used that is no longer in force.
   *
   * @param useOldPassword the value
   * @return this
   */
  public SessionMessages useOldPassword(String useOldPassword) {
    this.useOldPassword = useOldPassword;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SessionMessages that
        && Objects.equals(connectionFailed, that.connectionFailed)
        && Objects.equals(targetUnreachable, that.targetUnreachable)
        && Objects.equals(targetReachable, that.targetReachable)
        && Objects.equals(loginFailed, that.loginFailed)
        && Objects.equals(programMissing, that.programMissing)
        && Objects.equals(programFailed, that.programFailed)
        && Objects.equals(sessionExpired, that.sessionExpired)
        && Objects.equals(useOldPassword, that.useOldPassword);
  }

  @Override
  public int hashCode() {
    return Objects.hash(connectionFailed, targetUnreachable, targetReachable, loginFailed, programMissing, programFailed, sessionExpired, useOldPassword);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "SessionMessages["
        + "connectionFailed=" + connectionFailed + ", "
        + "targetUnreachable=" + targetUnreachable + ", "
        + "targetReachable=" + targetReachable + ", "
        + "loginFailed=" + loginFailed + ", "
        + "programMissing=" + programMissing + ", "
        + "programFailed=" + programFailed + ", "
        + "sessionExpired=" + sessionExpired + ", "
        + "useOldPassword=" + useOldPassword
        + "]";
  }
}
