// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A managed system policy.
 */
public final class ManagedSystemPolicy {
  @JsonProperty("policyId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String policyId;

  @JsonProperty("description")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String description;

  @JsonProperty("ownerUserId")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String ownerUserId;

  @JsonProperty("mode")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String mode;

  @JsonProperty("authenticationTypes")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> authenticationTypes;

  @JsonProperty("managingNode")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private String managingNode;

  @JsonProperty("randomizationEnabled")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean randomizationEnabled;

  @JsonProperty("checkoutWhileRandomizationDisabled")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean checkoutWhileRandomizationDisabled;

  @JsonProperty("enforcePasswordPolicy")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean enforcePasswordPolicy;

  @JsonProperty("passwordPolicy")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private PasswordPolicy passwordPolicy;

  @JsonProperty("options")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Map<String, String> options;

  @JsonProperty("minimumApprovals")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long minimumApprovals;

  @JsonProperty("maximumRejections")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long maximumRejections;

  @JsonProperty("authorizerUserIds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> authorizerUserIds;

  @JsonProperty("authorizerClassIds")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<String> authorizerClassIds;

  @JsonProperty("disclosurePlugins")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private List<DisclosurePlugin> disclosurePlugins;

  @JsonProperty("builtIn")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Boolean builtIn;

  @JsonProperty("revision")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private Long revision;

  @JsonProperty("createdAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime createdAt;

  @JsonProperty("updatedAt")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  private OffsetDateTime updatedAt;

  /** Makes one that says nothing yet. */
  public ManagedSystemPolicy() {
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
  public ManagedSystemPolicy policyId(String policyId) {
    this.policyId = policyId;
    return this;
  }

  /**
   * For people.
   *
   * @return the value
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
  public ManagedSystemPolicy description(String description) {
    this.description = description;
    return this;
  }

  /**
   * May see and change it, and nothing else by that.
   *
   * @return the value
   */
  public String getOwnerUserId() {
    return ownerUserId;
  }

  /**
   * May see and change it, and nothing else by that.
   *
   * @param ownerUserId the value
   * @return this
   */
  public ManagedSystemPolicy ownerUserId(String ownerUserId) {
    this.ownerUserId = ownerUserId;
    return this;
  }

  /**
   * How passwords reach the targets.
   *
   * @return the value
   */
  public String getMode() {
    return mode;
  }

  /**
   * How passwords reach the targets.
   *
   * @param mode the value
   * @return this
   */
  public ManagedSystemPolicy mode(String mode) {
    this.mode = mode;
    return this;
  }

  /**
   * What its accounts log in with.
   *
   * @return the value
   */
  public List<String> getAuthenticationTypes() {
    return authenticationTypes;
  }

  /**
   * What its accounts log in with.
   *
   * @param authenticationTypes the value
   * @return this
   */
  public ManagedSystemPolicy authenticationTypes(List<String> authenticationTypes) {
    this.authenticationTypes = authenticationTypes;
    return this;
  }

  /**
   * The node that changes its passwords; empty for any.
   *
   * @return the value
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
  public ManagedSystemPolicy managingNode(String managingNode) {
    this.managingNode = managingNode;
    return this;
  }

  /**
   * Whether passwords are changed.
   *
   * @return the value
   */
  public Boolean isRandomizationEnabled() {
    return randomizationEnabled;
  }

  /**
   * Whether passwords are changed.
   *
   * @param randomizationEnabled the value
   * @return this
   */
  public ManagedSystemPolicy randomizationEnabled(Boolean randomizationEnabled) {
    this.randomizationEnabled = randomizationEnabled;
    return this;
  }

  /**
   * Whether accounts are lent although their passwords aren't changed afterwards.
   *
   * @return the value
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
  public ManagedSystemPolicy checkoutWhileRandomizationDisabled(Boolean checkoutWhileRandomizationDisabled) {
    this.checkoutWhileRandomizationDisabled = checkoutWhileRandomizationDisabled;
    return this;
  }

  /**
   * Whether given passwords must keep the password policy.
   *
   * @return the value
   */
  public Boolean isEnforcePasswordPolicy() {
    return enforcePasswordPolicy;
  }

  /**
   * Whether given passwords must keep the password policy.
   *
   * @param enforcePasswordPolicy the value
   * @return this
   */
  public ManagedSystemPolicy enforcePasswordPolicy(Boolean enforcePasswordPolicy) {
    this.enforcePasswordPolicy = enforcePasswordPolicy;
    return this;
  }

  /**
   * What passwords are made of.
   *
   * @return the value
   */
  public PasswordPolicy getPasswordPolicy() {
    return passwordPolicy;
  }

  /**
   * What passwords are made of.
   *
   * @param passwordPolicy the value
   * @return this
   */
  public ManagedSystemPolicy passwordPolicy(PasswordPolicy passwordPolicy) {
    this.passwordPolicy = passwordPolicy;
    return this;
  }

  /**
   * System variables that have another value here. The values in force: ManagedSystemPolicyOptionList.
   *
   * @return the value
   */
  public Map<String, String> getOptions() {
    return options;
  }

  /**
   * System variables that have another value here. The values in force: ManagedSystemPolicyOptionList.
   *
   * @param options the value
   * @return this
   */
  public ManagedSystemPolicy options(Map<String, String> options) {
    this.options = options;
    return this;
  }

  /**
   * How many authorizers must agree.
   *
   * @return the value
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
  public ManagedSystemPolicy minimumApprovals(Long minimumApprovals) {
    this.minimumApprovals = minimumApprovals;
    return this;
  }

  /**
   * How many may disagree.
   *
   * @return the value
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
  public ManagedSystemPolicy maximumRejections(Long maximumRejections) {
    this.maximumRejections = maximumRejections;
    return this;
  }

  /**
   * Who is asked.
   *
   * @return the value
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
  public ManagedSystemPolicy authorizerUserIds(List<String> authorizerUserIds) {
    this.authorizerUserIds = authorizerUserIds;
    return this;
  }

  /**
   * Whose members are asked.
   *
   * @return the value
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
  public ManagedSystemPolicy authorizerClassIds(List<String> authorizerClassIds) {
    this.authorizerClassIds = authorizerClassIds;
    return this;
  }

  /**
   * By which ways lent accounts are reached through a gateway.
   *
   * @return the value
   */
  public List<DisclosurePlugin> getDisclosurePlugins() {
    return disclosurePlugins;
  }

  /**
   * By which ways lent accounts are reached through a gateway.
   *
   * @param disclosurePlugins the value
   * @return this
   */
  public ManagedSystemPolicy disclosurePlugins(List<DisclosurePlugin> disclosurePlugins) {
    this.disclosurePlugins = disclosurePlugins;
    return this;
  }

  /**
   * Made with the installation.
   *
   * @return the value
   */
  public Boolean isBuiltIn() {
    return builtIn;
  }

  /**
   * Made with the installation.
   *
   * @param builtIn the value
   * @return this
   */
  public ManagedSystemPolicy builtIn(Boolean builtIn) {
    this.builtIn = builtIn;
    return this;
  }

  /**
   * Grows with every change.
   *
   * @return the value
   */
  public Long getRevision() {
    return revision;
  }

  /**
   * Grows with every change.
   *
   * @param revision the value
   * @return this
   */
  public ManagedSystemPolicy revision(Long revision) {
    this.revision = revision;
    return this;
  }

  /**
   * When it was made.
   *
   * @return the value
   */
  public OffsetDateTime getCreatedAt() {
    return createdAt;
  }

  /**
   * When it was made.
   *
   * @param createdAt the value
   * @return this
   */
  public ManagedSystemPolicy createdAt(OffsetDateTime createdAt) {
    this.createdAt = createdAt;
    return this;
  }

  /**
   * When it was last changed.
   *
   * @return the value
   */
  public OffsetDateTime getUpdatedAt() {
    return updatedAt;
  }

  /**
   * When it was last changed.
   *
   * @param updatedAt the value
   * @return this
   */
  public ManagedSystemPolicy updatedAt(OffsetDateTime updatedAt) {
    this.updatedAt = updatedAt;
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ManagedSystemPolicy that
        && Objects.equals(policyId, that.policyId)
        && Objects.equals(description, that.description)
        && Objects.equals(ownerUserId, that.ownerUserId)
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
        && Objects.equals(disclosurePlugins, that.disclosurePlugins)
        && Objects.equals(builtIn, that.builtIn)
        && Objects.equals(revision, that.revision)
        && Objects.equals(createdAt, that.createdAt)
        && Objects.equals(updatedAt, that.updatedAt);
  }

  @Override
  public int hashCode() {
    return Objects.hash(policyId, description, ownerUserId, mode, authenticationTypes, managingNode, randomizationEnabled, checkoutWhileRandomizationDisabled, enforcePasswordPolicy, passwordPolicy, options, minimumApprovals, maximumRejections, authorizerUserIds, authorizerClassIds, disclosurePlugins, builtIn, revision, createdAt, updatedAt);
  }

  /** All that is no secret. */
  @Override
  public String toString() {
    return "ManagedSystemPolicy["
        + "policyId=" + policyId + ", "
        + "description=" + description + ", "
        + "ownerUserId=" + ownerUserId + ", "
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
        + "disclosurePlugins=" + disclosurePlugins + ", "
        + "builtIn=" + builtIn + ", "
        + "revision=" + revision + ", "
        + "createdAt=" + createdAt + ", "
        + "updatedAt=" + updatedAt
        + "]";
  }
}
