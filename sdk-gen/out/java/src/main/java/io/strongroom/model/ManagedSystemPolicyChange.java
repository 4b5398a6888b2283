// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is to change of a policy; what isn't sent stays.
 */
public final class ManagedSystemPolicyChange {
  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String description;

  @JsonProperty("ownerUserId")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String ownerUserId;

  @JsonProperty("authenticationTypes")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private List<AuthenticationTypesEnum> authenticationTypes;

  @JsonProperty("managingNode")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String managingNode;

  @JsonProperty("randomizationEnabled")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Boolean randomizationEnabled;

  @JsonProperty("checkoutWhileRandomizationDisabled")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Boolean checkoutWhileRandomizationDisabled;

  @JsonProperty("enforcePasswordPolicy")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Boolean enforcePasswordPolicy;

  @JsonProperty("passwordPolicy")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private PasswordPolicyNew passwordPolicy;

  @JsonProperty("options")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Map<String, String> options;

  @JsonProperty("minimumApprovals")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Long minimumApprovals;

  @JsonProperty("maximumRejections")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private Long maximumRejections;

  @JsonProperty("authorizerUserIds")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private List<String> authorizerUserIds;

  @JsonProperty("authorizerClassIds")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private List<String> authorizerClassIds;

  @JsonProperty("disclosurePlugins")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private List<DisclosurePluginNew> disclosurePlugins;

  /** Makes one that says nothing yet. */
  public ManagedSystemPolicyChange() {
  }

  /**
   * For people.
   *
   * @return the value; null where it isn't said
   */
  public String getDescription() {
    return description;
  }

  /**
   * For people.
   *
   * @param description the value
   * @return this
   */
  public ManagedSystemPolicyChange description(String description) {
    this.description = description;
    return this;
  }

  /**
   * Whoever gives it away must have both permissions that come with it, <code>view-properties</code> and <code>modify-properties</code>.
   *
   * @return the value; null where it isn't said
   */
  public String getOwnerUserId() {
    return ownerUserId;
  }

  /**
   * Whoever gives it away must have both permissions that come with it, <code>view-properties</code> and <code>modify-properties</code>.
   *
   * @param ownerUserId the value
   * @return this
   */
  public ManagedSystemPolicyChange ownerUserId(String ownerUserId) {
    this.ownerUserId = ownerUserId;
    return this;
  }

  /** What an account logs in with. */
  public enum AuthenticationTypesEnum {
    /** {@code "password"} */
    PASSWORD("password"),
    /** {@code "ssh-key"} */
    SSH_KEY("ssh-key"),
    /** {@code "group-set"} */
    GROUP_SET("group-set");

    private final String value;

    AuthenticationTypesEnum(String value) {
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
   * <code>password</code> stays while there are accounts.
   *
   * @return the value; null where it isn't said
   */
  public List<AuthenticationTypesEnum> getAuthenticationTypes() {
    return authenticationTypes;
  }

  /**
   * <code>password</code> stays while there are accounts.
   *
   * @param authenticationTypes the value
   * @return this
   */
  public ManagedSystemPolicyChange authenticationTypes(List<AuthenticationTypesEnum> authenticationTypes) {
    this.authenticationTypes = authenticationTypes;
    return this;
  }

  /**
   * The node that changes its passwords; empty for any.
   *
   * @return the value; null where it isn't said
   */
  public String getManagingNode() {
    return managingNode;
  }

  /**
   * The node that changes its passwords; empty for any.
   *
   * @param managingNode the value
   * @return this
   */
  public ManagedSystemPolicyChange managingNode(String managingNode) {
    this.managingNode = managingNode;
    return this;
  }

  /**
   * Whether passwords are changed; if not, changes are refused and the scheduled ones wait.
   *
   * @return the value; null where it isn't said
   */
  public Boolean isRandomizationEnabled() {
    return randomizationEnabled;
  }

  /**
   * Whether passwords are changed; if not, changes are refused and the scheduled ones wait.
   *
   * @param randomizationEnabled the value
   * @return this
   */
  public ManagedSystemPolicyChange randomizationEnabled(Boolean randomizationEnabled) {
    this.randomizationEnabled = randomizationEnabled;
    return this;
  }

  /**
   * Whether accounts are lent although their passwords aren't changed afterwards.
   *
   * @return the value; null where it isn't said
   */
  public Boolean isCheckoutWhileRandomizationDisabled() {
    return checkoutWhileRandomizationDisabled;
  }

  /**
   * Whether accounts are lent although their passwords aren't changed afterwards.
   *
   * @param checkoutWhileRandomizationDisabled the value
   * @return this
   */
  public ManagedSystemPolicyChange checkoutWhileRandomizationDisabled(Boolean checkoutWhileRandomizationDisabled) {
    this.checkoutWhileRandomizationDisabled = checkoutWhileRandomizationDisabled;
    return this;
  }

  /**
   * Whether given passwords must keep the password policy; only a vault-only policy may say no.
   *
   * @return the value; null where it isn't said
   */
  public Boolean isEnforcePasswordPolicy() {
    return enforcePasswordPolicy;
  }

  /**
   * Whether given passwords must keep the password policy; only a vault-only policy may say no.
   *
   * @param enforcePasswordPolicy the value
   * @return this
   */
  public ManagedSystemPolicyChange enforcePasswordPolicy(Boolean enforcePasswordPolicy) {
    this.enforcePasswordPolicy = enforcePasswordPolicy;
    return this;
  }

  /**
   * What passwords are made of; replaced whole, what isn't sent in it has its default.
   *
   * @return the value; null where it isn't said
   */
  public PasswordPolicyNew getPasswordPolicy() {
    return passwordPolicy;
  }

  /**
   * What passwords are made of; replaced whole, what isn't sent in it has its default.
   *
   * @param passwordPolicy the value
   * @return this
   */
  public ManagedSystemPolicyChange passwordPolicy(PasswordPolicyNew passwordPolicy) {
    this.passwordPolicy = passwordPolicy;
    return this;
  }

  /**
   * System variables that have another value here; replaced whole.
   *
   * @return the value; null where it isn't said
   */
  public Map<String, String> getOptions() {
    return options;
  }

  /**
   * System variables that have another value here; replaced whole.
   *
   * @param options the value
   * @return this
   */
  public ManagedSystemPolicyChange options(Map<String, String> options) {
    this.options = options;
    return this;
  }

  /**
   * How many authorizers must agree.
   *
   * @return the value; null where it isn't said
   */
  public Long getMinimumApprovals() {
    return minimumApprovals;
  }

  /**
   * How many authorizers must agree.
   *
   * @param minimumApprovals the value
   * @return this
   */
  public ManagedSystemPolicyChange minimumApprovals(Long minimumApprovals) {
    this.minimumApprovals = minimumApprovals;
    return this;
  }

  /**
   * How many may disagree.
   *
   * @return the value; null where it isn't said
   */
  public Long getMaximumRejections() {
    return maximumRejections;
  }

  /**
   * How many may disagree.
   *
   * @param maximumRejections the value
   * @return this
   */
  public ManagedSystemPolicyChange maximumRejections(Long maximumRejections) {
    this.maximumRejections = maximumRejections;
    return this;
  }

  /**
   * Who is asked; replaced whole.
   *
   * @return the value; null where it isn't said
   */
  public List<String> getAuthorizerUserIds() {
    return authorizerUserIds;
  }

  /**
   * Who is asked; replaced whole.
   *
   * @param authorizerUserIds the value
   * @return this
   */
  public ManagedSystemPolicyChange authorizerUserIds(List<String> authorizerUserIds) {
    this.authorizerUserIds = authorizerUserIds;
    return this;
  }

  /**
   * Whose members are asked; replaced whole.
   *
   * @return the value; null where it isn't said
   */
  public List<String> getAuthorizerClassIds() {
    return authorizerClassIds;
  }

  /**
   * Whose members are asked; replaced whole.
   *
   * @param authorizerClassIds the value
   * @return this
   */
  public ManagedSystemPolicyChange authorizerClassIds(List<String> authorizerClassIds) {
    this.authorizerClassIds = authorizerClassIds;
    return this;
  }

  /**
   * By which ways lent accounts are reached through a gateway; replaced whole.
   *
   * @return the value; null where it isn't said
   */
  public List<DisclosurePluginNew> getDisclosurePlugins() {
    return disclosurePlugins;
  }

  /**
   * By which ways lent accounts are reached through a gateway; replaced whole.
   *
   * @param disclosurePlugins the value
   * @return this
   */
  public ManagedSystemPolicyChange disclosurePlugins(List<DisclosurePluginNew> disclosurePlugins) {
    this.disclosurePlugins = disclosurePlugins;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ManagedSystemPolicyChange that
        && Objects.equals(description, that.description)
        && Objects.equals(ownerUserId, that.ownerUserId)
        && Objects.equals(authenticationTypes, that.authenticationTypes)
        && Objects.equals(managingNode, that.managingNode)
        && Objects.equals(randomizationEnabled, that.randomizationEnabled)
        && Objects.equals(checkoutWhileRandomizationDisabled, that.checkoutWhileRandomizationDisabled)
        && Objects.equals(enforcePasswordPolicy, that.enforcePasswordPolicy)
        && Objects.equals(passwordPolicy, that.passwordPolicy)
        && Objects.equals(options, that.options)
        && Objects.equals(minimumApprovals, that.minimumApprovals)
        && Objects.equals(maximumRejections, that.maximumRejections)
        && Objects.equals(authorizerUserIds, that.authorizerUserIds)
        && Objects.equals(authorizerClassIds, that.authorizerClassIds)
        && Objects.equals(disclosurePlugins, that.disclosurePlugins);
  }

  @Override
  public int hashCode() {
    return Objects.hash(description, ownerUserId, authenticationTypes, managingNode, randomizationEnabled, checkoutWhileRandomizationDisabled, enforcePasswordPolicy, passwordPolicy, options, minimumApprovals, maximumRejections, authorizerUserIds, authorizerClassIds, disclosurePlugins);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ManagedSystemPolicyChange["
        + "description=" + description + ", "
        + "ownerUserId=" + ownerUserId + ", "
        + "authenticationTypes=" + authenticationTypes + ", "
        + "managingNode=" + managingNode + ", "
        + "randomizationEnabled=" + randomizationEnabled + ", "
        + "checkoutWhileRandomizationDisabled=" + checkoutWhileRandomizationDisabled + ", "
        + "enforcePasswordPolicy=" + enforcePasswordPolicy + ", "
        + "passwordPolicy=" + passwordPolicy + ", "
        + "options=" + options + ", "
        + "minimumApprovals=" + minimumApprovals + ", "
        + "maximumRejections=" + maximumRejections + ", "
        + "authorizerUserIds=" + authorizerUserIds + ", "
        + "authorizerClassIds=" + authorizerClassIds + ", "
        + "disclosurePlugins=" + disclosurePlugins
        + "]";
  }
}
