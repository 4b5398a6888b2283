// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * What came of it.
 */
public final class PasswordRandomizations {
  @JsonProperty("items")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<PasswordRandomization> items;

  @JsonProperty("managingNodes")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> managingNodes;

  @JsonProperty("performedBy")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String performedBy;

  /** Makes one that says nothing yet. */
  public PasswordRandomizations() {
  }

  /**
   * One for each account, in the order sent.
   *
   * @return the value
   */
  public List<PasswordRandomization> getItems() {
    return items;
  }

  /**
   * One for each account, in the order sent.
   *
   * @param items the value
   * @return this
   */
  public PasswordRandomizations items(List<PasswordRandomization> items) {
    this.items = items;
    return this;
  }

  /**
   * The nodes that manage the policies of the accounts that were accepted, in the order of their names; empty = any node makes the changes.
   *
   * @return the value
   */
  public List<String> getManagingNodes() {
    return managingNodes;
  }

  /**
   * The nodes that manage the policies of the accounts that were accepted, in the order of their names; empty = any node makes the changes.
   *
   * @param managingNodes the value
   * @return this
   */
  public PasswordRandomizations managingNodes(List<String> managingNodes) {
    this.managingNodes = managingNodes;
    return this;
  }

  /**
   * The node that makes all of the changes, because it was to; null = the managing nodes do.
   *
   * @return the value; null where there is none
   */
  public String getPerformedBy() {
    return performedBy;
  }

  /**
   * The node that makes all of the changes, because it was to; null = the managing nodes do.
   *
   * @param performedBy the value
   * @return this
   */
  public PasswordRandomizations performedBy(String performedBy) {
    this.performedBy = performedBy;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordRandomizations that
        && Objects.equals(items, that.items)
        && Objects.equals(managingNodes, that.managingNodes)
        && Objects.equals(performedBy, that.performedBy);
  }

  @Override
  public int hashCode() {
    return Objects.hash(items, managingNodes, performedBy);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "PasswordRandomizations["
        + "items=" + items + ", "
        + "managingNodes=" + managingNodes + ", "
        + "performedBy=" + performedBy
        + "]";
  }
}
