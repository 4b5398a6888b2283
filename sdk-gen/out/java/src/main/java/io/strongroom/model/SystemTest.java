// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * What a test of a system has shown.
 */
public final class SystemTest {
  @JsonProperty("reachable")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean reachable;

  @JsonProperty("tlsVerified")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean tlsVerified;

  @JsonProperty("administratorAccepted")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean administratorAccepted;

  @JsonProperty("code")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String code;

  @JsonProperty("durationMilliseconds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long durationMilliseconds;

  @JsonProperty("testedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime testedAt;

  /** Makes one that says nothing yet. */
  public SystemTest() {
  }

  /**
   * Whether something answered.
   *
   * @return the value
   */
  public Boolean isReachable() {
    return reachable;
  }

  /**
   * Whether something answered.
   *
   * @param reachable the value
   * @return this
   */
  public SystemTest reachable(Boolean reachable) {
    this.reachable = reachable;
    return this;
  }

  /**
   * Whether it proved that it is the one, by its certificate or its host key.
   *
   * @return the value
   */
  public Boolean isTlsVerified() {
    return tlsVerified;
  }

  /**
   * Whether it proved that it is the one, by its certificate or its host key.
   *
   * @param tlsVerified the value
   * @return this
   */
  public SystemTest tlsVerified(Boolean tlsVerified) {
    this.tlsVerified = tlsVerified;
    return this;
  }

  /**
   * Whether it let the administrator in.
   *
   * @return the value
   */
  public Boolean isAdministratorAccepted() {
    return administratorAccepted;
  }

  /**
   * Whether it let the administrator in.
   *
   * @param administratorAccepted the value
   * @return this
   */
  public SystemTest administratorAccepted(Boolean administratorAccepted) {
    this.administratorAccepted = administratorAccepted;
    return this;
  }

  /**
   * Why not; none where there is nothing to reach.
   *
   * @return the value; null where there is none
   */
  public String getCode() {
    return code;
  }

  /**
   * Why not; none where there is nothing to reach.
   *
   * @param code the value
   * @return this
   */
  public SystemTest code(String code) {
    this.code = code;
    return this;
  }

  /**
   * How long it took.
   *
   * @return the value
   */
  public Long getDurationMilliseconds() {
    return durationMilliseconds;
  }

  /**
   * How long it took.
   *
   * @param durationMilliseconds the value
   * @return this
   */
  public SystemTest durationMilliseconds(Long durationMilliseconds) {
    this.durationMilliseconds = durationMilliseconds;
    return this;
  }

  /**
   * When it ended.
   *
   * @return the value
   */
  public OffsetDateTime getTestedAt() {
    return testedAt;
  }

  /**
   * When it ended.
   *
   * @param testedAt the value
   * @return this
   */
  public SystemTest testedAt(OffsetDateTime testedAt) {
    this.testedAt = testedAt;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SystemTest that
        && Objects.equals(reachable, that.reachable)
        && Objects.equals(tlsVerified, that.tlsVerified)
        && Objects.equals(administratorAccepted, that.administratorAccepted)
        && Objects.equals(code, that.code)
        && Objects.equals(durationMilliseconds, that.durationMilliseconds)
        && Objects.equals(testedAt, that.testedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(reachable, tlsVerified, administratorAccepted, code, durationMilliseconds, testedAt);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "SystemTest["
        + "reachable=" + reachable + ", "
        + "tlsVerified=" + tlsVerified + ", "
        + "administratorAccepted=" + administratorAccepted + ", "
        + "code=" + code + ", "
        + "durationMilliseconds=" + durationMilliseconds + ", "
        + "testedAt=" + testedAt
        + "]";
  }
}
