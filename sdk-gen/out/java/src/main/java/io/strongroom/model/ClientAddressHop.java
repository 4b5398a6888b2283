// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * One step of the way.
 */
public final class ClientAddressHop {
  @JsonProperty("text")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String text;

  @JsonProperty("trusted")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean trusted;

  @JsonProperty("reason")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String reason;

  /** Makes one that says nothing yet. */
  public ClientAddressHop() {
  }

  /**
   * An address; of <code>not-read</code> the name of the header.
   *
   * @return the value
   */
  public String getText() {
    return text;
  }

  /**
   * An address; of <code>not-read</code> the name of the header.
   *
   * @param text the value
   * @return this
   */
  public ClientAddressHop text(String text) {
    this.text = text;
    return this;
  }

  /**
   * Was its word taken?
   *
   * @return the value
   */
  public Boolean isTrusted() {
    return trusted;
  }

  /**
   * Was its word taken?
   *
   * @param trusted the value
   * @return this
   */
  public ClientAddressHop trusted(Boolean trusted) {
    this.trusted = trusted;
    return this;
  }

  /**
   * Why.
   *
   * @return the value
   */
  public String getReason() {
    return reason;
  }

  /**
   * Why.
   *
   * @param reason the value
   * @return this
   */
  public ClientAddressHop reason(String reason) {
    this.reason = reason;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClientAddressHop that
        && Objects.equals(text, that.text)
        && Objects.equals(trusted, that.trusted)
        && Objects.equals(reason, that.reason);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, trusted, reason);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ClientAddressHop["
        + "text=" + text + ", "
        + "trusted=" + trusted + ", "
        + "reason=" + reason
        + "]";
  }
}
