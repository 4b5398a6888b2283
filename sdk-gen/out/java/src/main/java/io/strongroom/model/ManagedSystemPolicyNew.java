// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A policy to be made.
 */
public final class ManagedSystemPolicyNew {
  @JsonProperty("policyId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String policyId;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private String description;

  @JsonProperty("mode")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private ModeEnum mode;

  @JsonProperty("authenticationTypes")
  @JsonInclude(JsonInclude.Include.ALWAYS)
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
  public ManagedSystemPolicyNew() {
  }

  /**
   * Its name.
   *
   * @return the value
   */
  public String getPolicyId() {
    return policyId;
  }

  /**
   * Its name.
   *
   * @param policyId the value
   * @return this
   */
  public ManagedSystemPolicyNew policyId(String policyId) {
    this.policyId = policyId;
    return this;
  }

  /**
   * For people; empty.
   *
   * @return the value; null where it isn't said
   */
  public String getDescription() {
    return description;
  }

  /**
   * For people; empty.
   *
   * @param description the value
   * @return this
   */
  public ManagedSystemPolicyNew description(String description) {
    this.description = description;
    return this;
  }

  /** It never changes. */
  public enum ModeEnum {
    /** {@code "push"} */
    PUSH("push"),
    /** {@code "local"} */
    LOCAL("local"),
    /** {@code "vault-only"} */
    VAULT_ONLY("vault-only");

    private final String value;

    ModeEnum(String value) {
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
   * It never changes.
   *
   * @return the value
   */
  public ModeEnum getMode() {
    return mode;
  }

  /**
   * It never changes.
   *
   * @param mode the value
   * @return this
   */
  public ManagedSystemPolicyNew mode(ModeEnum mode) {
    this.mode = mode;
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
   * <code>ssh-key</code> only with mode <code>push</code>, <code>group-set</code> not with <code>vault-only</code>.
   *
   * @return the value
   */
  public List<AuthenticationTypesEnum> getAuthenticationTypes() {
    return authenticationTypes;
  }

  /**
   * <code>ssh-key</code> only with mode <code>push</code>, <code>group-set</code> not with <code>vault-only</code>.
   *
   * @param authenticationTypes the value
   * @return this
   */
  public ManagedSystemPolicyNew authenticationTypes(List<AuthenticationTypesEnum> authenticationTypes) {
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
  public ManagedSystemPolicyNew managingNode(String managingNode) {
    this.managingNode = managingNode;
    return this;
  }

  /**
   * Whether passwords are changed; if not, changes are refused and the scheduled ones wait. True.
   *
   * @return the value; null where it isn't said
   */
  public Boolean isRandomizationEnabled() {
    return randomizationEnabled;
  }

  /**
   * Whether passwords are changed; if not, changes are refused and the scheduled ones wait. True.
   *
   * @param randomizationEnabled the value
   * @return this
   */
  public ManagedSystemPolicyNew randomizationEnabled(Boolean randomizationEnabled) {
    this.randomizationEnabled = randomizationEnabled;
    return this;
  }

  /**
   * Whether accounts are lent although their passwords aren't changed afterwards. False.
   *
   * @return the value; null where it isn't said
   */
  public Boolean isCheckoutWhileRandomizationDisabled() {
    return checkoutWhileRandomizationDisabled;
  }

  /**
   * Whether accounts are lent although their passwords aren't changed afterwards. False.
   *
   * @param checkoutWhileRandomizationDisabled the value
   * @return this
   */
  public ManagedSystemPolicyNew checkoutWhileRandomizationDisabled(Boolean checkoutWhileRandomizationDisabled) {
    this.checkoutWhileRandomizationDisabled = checkoutWhileRandomizationDisabled;
    return this;
  }

  /**
   * Whether given passwords must keep the password policy; only a vault-only policy may say no. True.
   *
   * @return the value; null where it isn't said
   */
  public Boolean isEnforcePasswordPolicy() {
    return enforcePasswordPolicy;
  }

  /**
   * Whether given passwords must keep the password policy; only a vault-only policy may say no. True.
   *
   * @param enforcePasswordPolicy the value
   * @return this
   */
  public ManagedSystemPolicyNew enforcePasswordPolicy(Boolean enforcePasswordPolicy) {
    this.enforcePasswordPolicy = enforcePasswordPolicy;
    return this;
  }

  /**
   * What passwords are made of.
   *
   * @return the value; null where it isn't said
   */
  public PasswordPolicyNew getPasswordPolicy() {
    return passwordPolicy;
  }

  /**
   * What passwords are made of.
   *
   * @param passwordPolicy the value
   * @return this
   */
  public ManagedSystemPolicyNew passwordPolicy(PasswordPolicyNew passwordPolicy) {
    this.passwordPolicy = passwordPolicy;
    return this;
  }

  /**
   * System variables that have another value here.
   *
   * @return the value; null where it isn't said
   */
  public Map<String, String> getOptions() {
    return options;
  }

  /**
   * System variables that have another value here.
   *
   * @param options the value
   * @return this
   */
  public ManagedSystemPolicyNew options(Map<String, String> options) {
    this.options = options;
    return this;
  }

  /**
   * How many authorizers must agree; 0 for none.
   *
   * @return the value; null where it isn't said
   */
  public Long getMinimumApprovals() {
    return minimumApprovals;
  }

  /**
   * How many authorizers must agree; 0 for none.
   *
   * @param minimumApprovals the value
   * @return this
   */
  public ManagedSystemPolicyNew minimumApprovals(Long minimumApprovals) {
    this.minimumApprovals = minimumApprovals;
    return this;
  }

  /**
   * How many may disagree; 0 for none.
   *
   * @return the value; null where it isn't said
   */
  public Long getMaximumRejections() {
    return maximumRejections;
  }

  /**
   * How many may disagree; 0 for none.
   *
   * @param maximumRejections the value
   * @return this
   */
  public ManagedSystemPolicyNew maximumRejections(Long maximumRejections) {
    this.maximumRejections = maximumRejections;
    return this;
  }

  /**
   * Who is asked.
   *
   * @return the value; null where it isn't said
   */
  public List<String> getAuthorizerUserIds() {
    return authorizerUserIds;
  }

  /**
   * Who is asked.
   *
   * @param authorizerUserIds the value
   * @return this
   */
  public ManagedSystemPolicyNew authorizerUserIds(List<String> authorizerUserIds) {
    this.authorizerUserIds = authorizerUserIds;
    return this;
  }

  /**
   * Whose members are asked.
   *
   * @return the value; null where it isn't said
   */
  public List<String> getAuthorizerClassIds() {
    return authorizerClassIds;
  }

  /**
   * Whose members are asked.
   *
   * @param authorizerClassIds the value
   * @return this
   */
  public ManagedSystemPolicyNew authorizerClassIds(List<String> authorizerClassIds) {
    this.authorizerClassIds = authorizerClassIds;
    return this;
  }

  /**
   * By which ways lent accounts are reached through a gateway; none.
   *
   * @return the value; null where it isn't said
   */
  public List<DisclosurePluginNew> getDisclosurePlugins() {
    return disclosurePlugins;
  }

  /**
   * By which ways lent accounts are reached through a gateway; none.
   *
   * @param disclosurePlugins the value
   * @return this
   */
  public ManagedSystemPolicyNew disclosurePlugins(List<DisclosurePluginNew> disclosurePlugins) {
    this.disclosurePlugins = disclosurePlugins;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ManagedSystemPolicyNew that
        && Objects.equals(policyId, that.policyId)
        && Objects.equals(description, that.description)
        && Objects.equals(mode, that.mode)
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
    return Objects.hash(policyId, description, mode, authenticationTypes, managingNode, randomizationEnabled, checkoutWhileRandomizationDisabled, enforcePasswordPolicy, passwordPolicy, options, minimumApprovals, maximumRejections, authorizerUserIds, authorizerClassIds, disclosurePlugins);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ManagedSystemPolicyNew["
        + "policyId=" + policyId + ", "
        + "description=" + description + ", "
        + "mode=" + mode + ", "
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
