// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A page of servers.
 */
public final class InstancePage {
  @JsonProperty("items")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<Instance> items;

  @JsonProperty("nextCursor")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String nextCursor;

  /** Makes one that says nothing yet. */
  public InstancePage() {
  }

  /**
   * In the order of the list.
   *
   * @return the value
   */
  public List<Instance> getItems() {
    return items;
  }

  /**
   * In the order of the list.
   *
   * @param items the value
   * @return this
   */
  public InstancePage items(List<Instance> items) {
    this.items = items;
    return this;
  }

  /**
   * Where the next page begins; null at the end.
   *
   * @return the value; null where there is none
   */
  public String getNextCursor() {
    return nextCursor;
  }

  /**
   * Where the next page begins; null at the end.
   *
   * @param nextCursor the value
   * @return this
   */
  public InstancePage nextCursor(String nextCursor) {
    this.nextCursor = nextCursor;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InstancePage that
        && Objects.equals(items, that.items)
        && Objects.equals(nextCursor, that.nextCursor);
  }

  @Override
  public int hashCode() {
    return Objects.hash(items, nextCursor);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "InstancePage["
        + "items=" + items + ", "
        + "nextCursor=" + nextCursor
        + "]";
  }
}
