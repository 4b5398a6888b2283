// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * How several check-outs stand.
 */
public final class CheckoutStatuses {
  @JsonProperty("items")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<CheckoutValidity> items;

  @JsonProperty("notFound")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<UUID> notFound;

  /** Makes one that says nothing yet. */
  public CheckoutStatuses() {
  }

  /**
   * Those that are there and that one may see, in the order asked for.
   *
   * @return the value
   */
  public List<CheckoutValidity> getItems() {
    return items;
  }

  /**
   * Those that are there and that one may see, in the order asked for.
   *
   * @param items the value
   * @return this
   */
  public CheckoutStatuses items(List<CheckoutValidity> items) {
    this.items = items;
    return this;
  }

  /**
   * The others.
   *
   * @return the value
   */
  public List<UUID> getNotFound() {
    return notFound;
  }

  /**
   * The others.
   *
   * @param notFound the value
   * @return this
   */
  public CheckoutStatuses notFound(List<UUID> notFound) {
    this.notFound = notFound;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CheckoutStatuses that
        && Objects.equals(items, that.items)
        && Objects.equals(notFound, that.notFound);
  }

  @Override
  public int hashCode() {
    return Objects.hash(items, notFound);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "CheckoutStatuses["
        + "items=" + items + ", "
        + "notFound=" + notFound
        + "]";
  }
}
