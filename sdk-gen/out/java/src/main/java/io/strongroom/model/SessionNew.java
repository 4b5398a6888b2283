// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * A password to log in with.
 */
public final class SessionNew {
  @JsonProperty("userId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String userId;

  @JsonProperty("password")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String password;

  @JsonProperty("authConsoleUser")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String authConsoleUser;

  /** Makes one that says nothing yet. */
  public SessionNew() {
  }

  /**
   * The caller.
   *
   * @return the value
   */
  public String getUserId() {
    return userId;
  }

  /**
   * The caller.
   *
   * @param userId the value
   * @return this
   */
  public SessionNew userId(String userId) {
    this.userId = userId;
    return this;
  }

  /**
   * Its password, taken as it is: at most 1024 bytes.
   *
   * @return the value
   */
  public String getPassword() {
    return password;
  }

  /**
   * Its password, taken as it is: at most 1024 bytes.
   *
   * @param password the value
   * @return this
   */
  public SessionNew password(String password) {
    this.password = password;
    return this;
  }

  /**
   * The person to act as in this session, of a program (<code>apicaller</code>) that holds all that the person does.
   *
   * @return the value; null where it isn't said
   */
  public String getAuthConsoleUser() {
    return authConsoleUser;
  }

  /**
   * The person to act as in this session, of a program (<code>apicaller</code>) that holds all that the person does.
   *
   * @param authConsoleUser the value
   * @return this
   */
  public SessionNew authConsoleUser(String authConsoleUser) {
    this.authConsoleUser = authConsoleUser;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SessionNew that
        && Objects.equals(userId, that.userId)
        && Objects.equals(password, that.password)
        && Objects.equals(authConsoleUser, that.authConsoleUser);
  }

  @Override
  public int hashCode() {
    return Objects.hash(userId, password, authConsoleUser);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "SessionNew["
        + "userId=" + userId + ", "
        + "password=" + "***" + ", "
        + "authConsoleUser=" + authConsoleUser
        + "]";
  }
}
