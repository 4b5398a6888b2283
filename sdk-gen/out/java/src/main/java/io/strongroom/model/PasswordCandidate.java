// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * A password that may be in force.
 */
public final class PasswordCandidate {
  @JsonProperty("version")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long version;

  @JsonProperty("state")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String state;

  @JsonProperty("password")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String password;

  @JsonProperty("madeAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime madeAt;

  @JsonProperty("confirmedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime confirmedAt;

  /** Makes one that says nothing yet. */
  public PasswordCandidate() {
  }

  /**
   * The number of the password.
   *
   * @return the value
   */
  public Long getVersion() {
    return version;
  }

  /**
   * The number of the password.
   *
   * @param version the value
   * @return this
   */
  public PasswordCandidate version(Long version) {
    this.version = version;
    return this;
  }

  /**
   * <code>candidate</code> = sent, or about to be; <code>current</code> = said to be in force; <code>previous</code> = in force before; <code>not-applied</code> = the target didn't take it.
   *
   * @return the value
   */
  public String getState() {
    return state;
  }

  /**
   * <code>candidate</code> = sent, or about to be; <code>current</code> = said to be in force; <code>previous</code> = in force before; <code>not-applied</code> = the target didn't take it.
   *
   * @param state the value
   * @return this
   */
  public PasswordCandidate state(String state) {
    this.state = state;
    return this;
  }

  /**
   * The password itself.
   *
   * @return the value
   */
  public String getPassword() {
    return password;
  }

  /**
   * The password itself.
   *
   * @param password the value
   * @return this
   */
  public PasswordCandidate password(String password) {
    this.password = password;
    return this;
  }

  /**
   * When it was made or given.
   *
   * @return the value
   */
  public OffsetDateTime getMadeAt() {
    return madeAt;
  }

  /**
   * When it was made or given.
   *
   * @param madeAt the value
   * @return this
   */
  public PasswordCandidate madeAt(OffsetDateTime madeAt) {
    this.madeAt = madeAt;
    return this;
  }

  /**
   * When a login on the target proved it.
   *
   * @return the value; null where there is none
   */
  public OffsetDateTime getConfirmedAt() {
    return confirmedAt;
  }

  /**
   * When a login on the target proved it.
   *
   * @param confirmedAt the value
   * @return this
   */
  public PasswordCandidate confirmedAt(OffsetDateTime confirmedAt) {
    this.confirmedAt = confirmedAt;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordCandidate that
        && Objects.equals(version, that.version)
        && Objects.equals(state, that.state)
        && Objects.equals(password, that.password)
        && Objects.equals(madeAt, that.madeAt)
        && Objects.equals(confirmedAt, that.confirmedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(version, state, password, madeAt, confirmedAt);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "PasswordCandidate["
        + "version=" + version + ", "
        + "state=" + state + ", "
        + "password=" + "***" + ", "
        + "madeAt=" + madeAt + ", "
        + "confirmedAt=" + confirmedAt
        + "]";
  }
}
