// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * What passwords are made of.
 */
public final class PasswordPolicy {
  @JsonProperty("minimumLength")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long minimumLength;

  @JsonProperty("maximumLength")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long maximumLength;

  @JsonProperty("minimumLowercase")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long minimumLowercase;

  @JsonProperty("minimumUppercase")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long minimumUppercase;

  @JsonProperty("minimumDigits")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long minimumDigits;

  @JsonProperty("minimumSpecial")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long minimumSpecial;

  @JsonProperty("specialCharacters")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String specialCharacters;

  @JsonProperty("excludedCharacters")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String excludedCharacters;

  @JsonProperty("historyDepth")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long historyDepth;

  @JsonProperty("refuseDictionaryWords")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean refuseDictionaryWords;

  @JsonProperty("refuseAccountId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean refuseAccountId;

  /** Makes one that says nothing yet. */
  public PasswordPolicy() {
  }

  /**
   * Least characters.
   *
   * @return the value
   */
  public Long getMinimumLength() {
    return minimumLength;
  }

  /**
   * Least characters.
   *
   * @param minimumLength the value
   * @return this
   */
  public PasswordPolicy minimumLength(Long minimumLength) {
    this.minimumLength = minimumLength;
    return this;
  }

  /**
   * Most characters.
   *
   * @return the value
   */
  public Long getMaximumLength() {
    return maximumLength;
  }

  /**
   * Most characters.
   *
   * @param maximumLength the value
   * @return this
   */
  public PasswordPolicy maximumLength(Long maximumLength) {
    this.maximumLength = maximumLength;
    return this;
  }

  /**
   * Least lower-case letters.
   *
   * @return the value
   */
  public Long getMinimumLowercase() {
    return minimumLowercase;
  }

  /**
   * Least lower-case letters.
   *
   * @param minimumLowercase the value
   * @return this
   */
  public PasswordPolicy minimumLowercase(Long minimumLowercase) {
    this.minimumLowercase = minimumLowercase;
    return this;
  }

  /**
   * Least upper-case letters.
   *
   * @return the value
   */
  public Long getMinimumUppercase() {
    return minimumUppercase;
  }

  /**
   * Least upper-case letters.
   *
   * @param minimumUppercase the value
   * @return this
   */
  public PasswordPolicy minimumUppercase(Long minimumUppercase) {
    this.minimumUppercase = minimumUppercase;
    return this;
  }

  /**
   * Least digits.
   *
   * @return the value
   */
  public Long getMinimumDigits() {
    return minimumDigits;
  }

  /**
   * Least digits.
   *
   * @param minimumDigits the value
   * @return this
   */
  public PasswordPolicy minimumDigits(Long minimumDigits) {
    this.minimumDigits = minimumDigits;
    return this;
  }

  /**
   * Least special characters.
   *
   * @return the value
   */
  public Long getMinimumSpecial() {
    return minimumSpecial;
  }

  /**
   * Least special characters.
   *
   * @param minimumSpecial the value
   * @return this
   */
  public PasswordPolicy minimumSpecial(Long minimumSpecial) {
    this.minimumSpecial = minimumSpecial;
    return this;
  }

  /**
   * What counts as special.
   *
   * @return the value
   */
  public String getSpecialCharacters() {
    return specialCharacters;
  }

  /**
   * What counts as special.
   *
   * @param specialCharacters the value
   * @return this
   */
  public PasswordPolicy specialCharacters(String specialCharacters) {
    this.specialCharacters = specialCharacters;
    return this;
  }

  /**
   * What no password may hold.
   *
   * @return the value
   */
  public String getExcludedCharacters() {
    return excludedCharacters;
  }

  /**
   * What no password may hold.
   *
   * @param excludedCharacters the value
   * @return this
   */
  public PasswordPolicy excludedCharacters(String excludedCharacters) {
    this.excludedCharacters = excludedCharacters;
    return this;
  }

  /**
   * How many former passwords may not come back.
   *
   * @return the value
   */
  public Long getHistoryDepth() {
    return historyDepth;
  }

  /**
   * How many former passwords may not come back.
   *
   * @param historyDepth the value
   * @return this
   */
  public PasswordPolicy historyDepth(Long historyDepth) {
    this.historyDepth = historyDepth;
    return this;
  }

  /**
   * Whether well-known words are refused.
   *
   * @return the value
   */
  public Boolean isRefuseDictionaryWords() {
    return refuseDictionaryWords;
  }

  /**
   * Whether well-known words are refused.
   *
   * @param refuseDictionaryWords the value
   * @return this
   */
  public PasswordPolicy refuseDictionaryWords(Boolean refuseDictionaryWords) {
    this.refuseDictionaryWords = refuseDictionaryWords;
    return this;
  }

  /**
   * Whether passwords that hold the account's name are refused.
   *
   * @return the value
   */
  public Boolean isRefuseAccountId() {
    return refuseAccountId;
  }

  /**
   * Whether passwords that hold the account's name are refused.
   *
   * @param refuseAccountId the value
   * @return this
   */
  public PasswordPolicy refuseAccountId(Boolean refuseAccountId) {
    this.refuseAccountId = refuseAccountId;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordPolicy that
        && Objects.equals(minimumLength, that.minimumLength)
        && Objects.equals(maximumLength, that.maximumLength)
        && Objects.equals(minimumLowercase, that.minimumLowercase)
        && Objects.equals(minimumUppercase, that.minimumUppercase)
        && Objects.equals(minimumDigits, that.minimumDigits)
        && Objects.equals(minimumSpecial, that.minimumSpecial)
        && Objects.equals(specialCharacters, that.specialCharacters)
        && Objects.equals(excludedCharacters, that.excludedCharacters)
        && Objects.equals(historyDepth, that.historyDepth)
        && Objects.equals(refuseDictionaryWords, that.refuseDictionaryWords)
        && Objects.equals(refuseAccountId, that.refuseAccountId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(minimumLength, maximumLength, minimumLowercase, minimumUppercase, minimumDigits, minimumSpecial, specialCharacters, excludedCharacters, historyDepth, refuseDictionaryWords, refuseAccountId);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "PasswordPolicy["
        + "minimumLength=" + minimumLength + ", "
        + "maximumLength=" + maximumLength + ", "
        + "minimumLowercase=" + minimumLowercase + ", "
        + "minimumUppercase=" + minimumUppercase + ", "
        + "minimumDigits=" + minimumDigits + ", "
        + "minimumSpecial=" + minimumSpecial + ", "
        + "specialCharacters=" + specialCharacters + ", "
        + "excludedCharacters=" + excludedCharacters + ", "
        + "historyDepth=" + historyDepth + ", "
        + "refuseDictionaryWords=" + refuseDictionaryWords + ", "
        + "refuseAccountId=" + refuseAccountId
        + "]";
  }
}
