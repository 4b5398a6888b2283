// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * How to come out of a doubt.
 */
public final class DoubtResolve {
  @JsonProperty("way")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private WayEnum way;

  /** Makes one that says nothing yet. */
  public DoubtResolve() {
  }

  /** <code>prove</code> = try the passwords that are kept, the newest first; <code>replace</code> = the same, and if none is in force, have the system's administrator put the change's own in force, or a new one where it has none; <code>abandon</code> = look no further: the last one that was in force is kept as <code>unverified</code>, and the change has failed. */
  public enum WayEnum {
    /** {@code "prove"} */
    PROVE("prove"),
    /** {@code "replace"} */
    REPLACE("replace"),
    /** {@code "abandon"} */
    ABANDON("abandon");

    private final String value;

    WayEnum(String value) {
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

  /**
   * <code>prove</code> = try the passwords that are kept, the newest first; <code>replace</code> = the same, and if none is in force, have the system's administrator put the change's own in force, or a new one where it has none; <code>abandon</code> = look no further: the last one that was in force is kept as <code>unverified</code>, and the change has failed.
   *
   * @return the value
   */
  public WayEnum getWay() {
    return way;
  }

  /**
   * <code>prove</code> = try the passwords that are kept, the newest first; <code>replace</code> = the same, and if none is in force, have the system's administrator put the change's own in force, or a new one where it has none; <code>abandon</code> = look no further: the last one that was in force is kept as <code>unverified</code>, and the change has failed.
   *
   * @param way the value
   * @return this
   */
  public DoubtResolve way(WayEnum way) {
    this.way = way;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DoubtResolve that
        && Objects.equals(way, that.way);
  }

  @Override
  public int hashCode() {
    return Objects.hash(way);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "DoubtResolve["
        + "way=" + way
        + "]";
  }
}
