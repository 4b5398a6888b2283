// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * Where a request comes from, and what a list says of it.
 */
public final class ClientAddress {
  @JsonProperty("address")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String address;

  @JsonProperty("peer")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String peer;

  @JsonProperty("hops")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<ClientAddressHop> hops;

  @JsonProperty("allowed")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean allowed;

  @JsonProperty("matchedEntry")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String matchedEntry;

  @JsonProperty("nearestEntry")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String nearestEntry;

  @JsonProperty("allowListEmpty")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean allowListEmpty;

  /** Makes one that says nothing yet. */
  public ClientAddress() {
  }

  /**
   * The client, canonical: whom allow-lists mean.
   *
   * @return the value
   */
  public String getAddress() {
    return address;
  }

  /**
   * The client, canonical: whom allow-lists mean.
   *
   * @param address the value
   * @return this
   */
  public ClientAddress address(String address) {
    this.address = address;
    return this;
  }

  /**
   * The other end of the connection, canonical.
   *
   * @return the value
   */
  public String getPeer() {
    return peer;
  }

  /**
   * The other end of the connection, canonical.
   *
   * @param peer the value
   * @return this
   */
  public ClientAddress peer(String peer) {
    this.peer = peer;
    return this;
  }

  /**
   * The way from the peer to the client.
   *
   * @return the value
   */
  public List<ClientAddressHop> getHops() {
    return hops;
  }

  /**
   * The way from the peer to the client.
   *
   * @param hops the value
   * @return this
   */
  public ClientAddress hops(List<ClientAddressHop> hops) {
    this.hops = hops;
    return this;
  }

  /**
   * Does the list admit the address?
   *
   * @return the value
   */
  public Boolean isAllowed() {
    return allowed;
  }

  /**
   * Does the list admit the address?
   *
   * @param allowed the value
   * @return this
   */
  public ClientAddress allowed(Boolean allowed) {
    this.allowed = allowed;
    return this;
  }

  /**
   * The most exact entry that does.
   *
   * @return the value; null where there is none
   */
  public String getMatchedEntry() {
    return matchedEntry;
  }

  /**
   * The most exact entry that does.
   *
   * @param matchedEntry the value
   * @return this
   */
  public ClientAddress matchedEntry(String matchedEntry) {
    this.matchedEntry = matchedEntry;
    return this;
  }

  /**
   * Else the entry that has most in common with it.
   *
   * @return the value; null where there is none
   */
  public String getNearestEntry() {
    return nearestEntry;
  }

  /**
   * Else the entry that has most in common with it.
   *
   * @param nearestEntry the value
   * @return this
   */
  public ClientAddress nearestEntry(String nearestEntry) {
    this.nearestEntry = nearestEntry;
    return this;
  }

  /**
   * An empty list is nobody.
   *
   * @return the value
   */
  public Boolean isAllowListEmpty() {
    return allowListEmpty;
  }

  /**
   * An empty list is nobody.
   *
   * @param allowListEmpty the value
   * @return this
   */
  public ClientAddress allowListEmpty(Boolean allowListEmpty) {
    this.allowListEmpty = allowListEmpty;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClientAddress that
        && Objects.equals(address, that.address)
        && Objects.equals(peer, that.peer)
        && Objects.equals(hops, that.hops)
        && Objects.equals(allowed, that.allowed)
        && Objects.equals(matchedEntry, that.matchedEntry)
        && Objects.equals(nearestEntry, that.nearestEntry)
        && Objects.equals(allowListEmpty, that.allowListEmpty);
  }

  @Override
  public int hashCode() {
    return Objects.hash(address, peer, hops, allowed, matchedEntry, nearestEntry, allowListEmpty);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ClientAddress["
        + "address=" + address + ", "
        + "peer=" + peer + ", "
        + "hops=" + hops + ", "
        + "allowed=" + allowed + ", "
        + "matchedEntry=" + matchedEntry + ", "
        + "nearestEntry=" + nearestEntry + ", "
        + "allowListEmpty=" + allowListEmpty
        + "]";
  }
}
