// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * What speaks to systems of one kind.
 */
public final class Connector {
  @JsonProperty("name")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String name;

  @JsonProperty("builtIn")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean builtIn;

  @JsonProperty("operations")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> operations;

  @JsonProperty("canVerify")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean canVerify;

  @JsonProperty("defaultPort")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long defaultPort;

  @JsonProperty("options")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<ConnectorOption> options;

  /** Makes one that says nothing yet. */
  public Connector() {
  }

  /**
   * Its name.
   *
   * @return the value
   */
  public String getName() {
    return name;
  }

  /**
   * Its name.
   *
   * @param name the value
   * @return this
   */
  public Connector name(String name) {
    this.name = name;
    return this;
  }

  /**
   * Part of the server, or one of its configuration.
   *
   * @return the value
   */
  public Boolean isBuiltIn() {
    return builtIn;
  }

  /**
   * Part of the server, or one of its configuration.
   *
   * @param builtIn the value
   * @return this
   */
  public Connector builtIn(Boolean builtIn) {
    this.builtIn = builtIn;
    return this;
  }

  /**
   * What it can do on a target.
   *
   * @return the value
   */
  public List<String> getOperations() {
    return operations;
  }

  /**
   * What it can do on a target.
   *
   * @param operations the value
   * @return this
   */
  public Connector operations(List<String> operations) {
    this.operations = operations;
    return this;
  }

  /**
   * Whether it can prove that a password is in force.
   *
   * @return the value
   */
  public Boolean isCanVerify() {
    return canVerify;
  }

  /**
   * Whether it can prove that a password is in force.
   *
   * @param canVerify the value
   * @return this
   */
  public Connector canVerify(Boolean canVerify) {
    this.canVerify = canVerify;
    return this;
  }

  /**
   * Where its targets listen; 0 where there is nothing to reach.
   *
   * @return the value
   */
  public Long getDefaultPort() {
    return defaultPort;
  }

  /**
   * Where its targets listen; 0 where there is nothing to reach.
   *
   * @param defaultPort the value
   * @return this
   */
  public Connector defaultPort(Long defaultPort) {
    this.defaultPort = defaultPort;
    return this;
  }

  /**
   * What it wants to know beside the address.
   *
   * @return the value
   */
  public List<ConnectorOption> getOptions() {
    return options;
  }

  /**
   * What it wants to know beside the address.
   *
   * @param options the value
   * @return this
   */
  public Connector options(List<ConnectorOption> options) {
    this.options = options;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Connector that
        && Objects.equals(name, that.name)
        && Objects.equals(builtIn, that.builtIn)
        && Objects.equals(operations, that.operations)
        && Objects.equals(canVerify, that.canVerify)
        && Objects.equals(defaultPort, that.defaultPort)
        && Objects.equals(options, that.options);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, builtIn, operations, canVerify, defaultPort, options);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "Connector["
        + "name=" + name + ", "
        + "builtIn=" + builtIn + ", "
        + "operations=" + operations + ", "
        + "canVerify=" + canVerify + ", "
        + "defaultPort=" + defaultPort + ", "
        + "options=" + options
        + "]";
  }
}
