// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/**
 * What passwords are made of; what isn't sent has its default.
 */
public final class PasswordPolicyNew {
  @JsonProperty("minimumLength")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Long minimumLength;

  @JsonProperty("maximumLength")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Long maximumLength;

  @JsonProperty("minimumLowercase")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Long minimumLowercase;

  @JsonProperty("minimumUppercase")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Long minimumUppercase;

  @JsonProperty("minimumDigits")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Long minimumDigits;

  @JsonProperty("minimumSpecial")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Long minimumSpecial;

  @JsonProperty("specialCharacters")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String specialCharacters;

  @JsonProperty("excludedCharacters")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String excludedCharacters;

  @JsonProperty("historyDepth")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Long historyDepth;

  @JsonProperty("refuseDictionaryWords")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Boolean refuseDictionaryWords;

  @JsonProperty("refuseAccountId")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Boolean refuseAccountId;

  /** Makes one that says nothing yet. */
  public PasswordPolicyNew() {
  }

  /**
   * Least characters; 20.
   *
   * @return the value; null where it isn't said
   */
  public Long getMinimumLength() {
    return minimumLength;
  }

  /**
   * Least characters; 20.
   *
   * @param minimumLength the value
   * @return this
   */
  public PasswordPolicyNew minimumLength(Long minimumLength) {
    this.minimumLength = minimumLength;
    return this;
  }

  /**
   * Most characters; 32.
   *
   * @return the value; null where it isn't said
   */
  public Long getMaximumLength() {
    return maximumLength;
  }

  /**
   * Most characters; 32.
   *
   * @param maximumLength the value
   * @return this
   */
  public PasswordPolicyNew maximumLength(Long maximumLength) {
    this.maximumLength = maximumLength;
    return this;
  }

  /**
   * Least lower-case letters; 1.
   *
   * @return the value; null where it isn't said
   */
  public Long getMinimumLowercase() {
    return minimumLowercase;
  }

  /**
   * Least lower-case letters; 1.
   *
   * @param minimumLowercase the value
   * @return this
   */
  public PasswordPolicyNew minimumLowercase(Long minimumLowercase) {
    this.minimumLowercase = minimumLowercase;
    return this;
  }

  /**
   * Least upper-case letters; 1.
   *
   * @return the value; null where it isn't said
   */
  public Long getMinimumUppercase() {
    return minimumUppercase;
  }

  /**
   * Least upper-case letters; 1.
   *
   * @param minimumUppercase the value
   * @return this
   */
  public PasswordPolicyNew minimumUppercase(Long minimumUppercase) {
    this.minimumUppercase = minimumUppercase;
    return this;
  }

  /**
   * Least digits; 1.
   *
   * @return the value; null where it isn't said
   */
  public Long getMinimumDigits() {
    return minimumDigits;
  }

  /**
   * Least digits; 1.
   *
   * @param minimumDigits the value
   * @return this
   */
  public PasswordPolicyNew minimumDigits(Long minimumDigits) {
    this.minimumDigits = minimumDigits;
    return this;
  }

  /**
   * Least special characters; 1.
   *
   * @return the value; null where it isn't said
   */
  public Long getMinimumSpecial() {
    return minimumSpecial;
  }

  /**
   * Least special characters; 1.
   *
   * @param minimumSpecial the value
   * @return this
   */
  public PasswordPolicyNew minimumSpecial(Long minimumSpecial) {
    this.minimumSpecial = minimumSpecial;
    return this;
  }

  /**
   * What counts as special, of ASCII punctuation; `<code>!#%+-.:=?&#64;_~</code>`.
   *
   * @return the value; null where it isn't said
   */
  public String getSpecialCharacters() {
    return specialCharacters;
  }

  /**
   * What counts as special, of ASCII punctuation; `<code>!#%+-.:=?&#64;_~</code>`.
   *
   * @param specialCharacters the value
   * @return this
   */
  public PasswordPolicyNew specialCharacters(String specialCharacters) {
    this.specialCharacters = specialCharacters;
    return this;
  }

  /**
   * What no password may hold; none.
   *
   * @return the value; null where it isn't said
   */
  public String getExcludedCharacters() {
    return excludedCharacters;
  }

  /**
   * What no password may hold; none.
   *
   * @param excludedCharacters the value
   * @return this
   */
  public PasswordPolicyNew excludedCharacters(String excludedCharacters) {
    this.excludedCharacters = excludedCharacters;
    return this;
  }

  /**
   * How many former passwords may not come back; 24.
   *
   * @return the value; null where it isn't said
   */
  public Long getHistoryDepth() {
    return historyDepth;
  }

  /**
   * How many former passwords may not come back; 24.
   *
   * @param historyDepth the value
   * @return this
   */
  public PasswordPolicyNew historyDepth(Long historyDepth) {
    this.historyDepth = historyDepth;
    return this;
  }

  /**
   * Whether well-known words are refused; true.
   *
   * @return the value; null where it isn't said
   */
  public Boolean isRefuseDictionaryWords() {
    return refuseDictionaryWords;
  }

  /**
   * Whether well-known words are refused; true.
   *
   * @param refuseDictionaryWords the value
   * @return this
   */
  public PasswordPolicyNew refuseDictionaryWords(Boolean refuseDictionaryWords) {
    this.refuseDictionaryWords = refuseDictionaryWords;
    return this;
  }

  /**
   * Whether passwords that hold the account's name are refused; true.
   *
   * @return the value; null where it isn't said
   */
  public Boolean isRefuseAccountId() {
    return refuseAccountId;
  }

  /**
   * Whether passwords that hold the account's name are refused; true.
   *
   * @param refuseAccountId the value
   * @return this
   */
  public PasswordPolicyNew refuseAccountId(Boolean refuseAccountId) {
    this.refuseAccountId = refuseAccountId;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordPolicyNew that
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
    return "PasswordPolicyNew["
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
