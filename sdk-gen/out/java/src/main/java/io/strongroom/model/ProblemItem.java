// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * One place of the request.
 */
public final class ProblemItem {
  @JsonProperty("in")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String in;

  @JsonProperty("pointer")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String pointer;

  @JsonProperty("code")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String code;

  @JsonProperty("message")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String message;

  /** Makes one that says nothing yet. */
  public ProblemItem() {
  }

  /**
   * The part of the request.
   *
   * @return the value
   */
  public String getIn() {
    return in;
  }

  /**
   * The part of the request.
   *
   * @param in the value
   * @return this
   */
  public ProblemItem in(String in) {
    this.in = in;
    return this;
  }

  /**
   * JSON Pointer in the body, else the name.
   *
   * @return the value
   */
  public String getPointer() {
    return pointer;
  }

  /**
   * JSON Pointer in the body, else the name.
   *
   * @param pointer the value
   * @return this
   */
  public ProblemItem pointer(String pointer) {
    this.pointer = pointer;
    return this;
  }

  /**
   * What programs read.
   *
   * @return the value
   */
  public String getCode() {
    return code;
  }

  /**
   * What programs read.
   *
   * @param code the value
   * @return this
   */
  public ProblemItem code(String code) {
    this.code = code;
    return this;
  }

  /**
   * For people. Never quotes a value.
   *
   * @return the value
   */
  public String getMessage() {
    return message;
  }

  /**
   * For people. Never quotes a value.
   *
   * @param message the value
   * @return this
   */
  public ProblemItem message(String message) {
    this.message = message;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProblemItem that
        && Objects.equals(in, that.in)
        && Objects.equals(pointer, that.pointer)
        && Objects.equals(code, that.code)
        && Objects.equals(message, that.message);
  }

  @Override
  public int hashCode() {
    return Objects.hash(in, pointer, code, message);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ProblemItem["
        + "in=" + in + ", "
        + "pointer=" + pointer + ", "
        + "code=" + code + ", "
        + "message=" + message
        + "]";
  }
}
