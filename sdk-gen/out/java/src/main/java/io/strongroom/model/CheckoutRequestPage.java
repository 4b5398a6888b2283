// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A page of requests for check-outs.
 */
public final class CheckoutRequestPage {
  @JsonProperty("items")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<CheckoutRequest> items;

  @JsonProperty("nextCursor")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String nextCursor;

  /** Makes one that says nothing yet. */
  public CheckoutRequestPage() {
  }

  /**
   * In the order of the list.
   *
   * @return the value
   */
  public List<CheckoutRequest> getItems() {
    return items;
  }

  /**
   * In the order of the list.
   *
   * @param items the value
   * @return this
   */
  public CheckoutRequestPage items(List<CheckoutRequest> items) {
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
  public CheckoutRequestPage nextCursor(String nextCursor) {
    this.nextCursor = nextCursor;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutRequestPage that
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
    return "CheckoutRequestPage["
        + "items=" + items + ", "
        + "nextCursor=" + nextCursor
        + "]";
  }
}
