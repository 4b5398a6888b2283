// Written by sdk-gen from the contract.

package io.strongroom.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * An administrative privilege.
 */
public enum Privilege {
  /** {@code "resource"} */
  RESOURCE("resource"),
  /** {@code "policy"} */
  POLICY("policy"),
  /** {@code "mngnotifs"} */
  MNGNOTIFS("mngnotifs"),
  /** {@code "workflow"} */
  WORKFLOW("workflow"),
  /** {@code "module"} */
  MODULE("module"),
  /** {@code "maintain"} */
  MAINTAIN("maintain"),
  /** {@code "runreport"} */
  RUNREPORT("runreport"),
  /** {@code "analytics"} */
  ANALYTICS("analytics"),
  /** {@code "recanalyticscasch"} */
  RECANALYTICSCASCH("recanalyticscasch"),
  /** {@code "extdb"} */
  EXTDB("extdb"),
  /** {@code "viewcertdash"} */
  VIEWCERTDASH("viewcertdash"),
  /** {@code "viewpswdash"} */
  VIEWPSWDASH("viewpswdash"),
  /** {@code "viewworkdash"} */
  VIEWWORKDASH("viewworkdash"),
  /** {@code "viewpsadash"} */
  VIEWPSADASH("viewpsadash"),
  /** {@code "vieworgdash"} */
  VIEWORGDASH("vieworgdash"),
  /** {@code "viewhelpdeskdash"} */
  VIEWHELPDESKDASH("viewhelpdeskdash"),
  /** {@code "recdashcache"} */
  RECDASHCACHE("recdashcache"),
  /** {@code "security"} */
  SECURITY("security"),
  /** {@code "console"} */
  CONSOLE("console"),
  /** {@code "mngacl"} */
  MNGACL("mngacl"),
  /** {@code "creategroup"} */
  CREATEGROUP("creategroup"),
  /** {@code "mngorphanres"} */
  MNGORPHANRES("mngorphanres"),
  /** {@code "createres"} */
  CREATERES("createres"),
  /** {@code "groupmgmt"} */
  GROUPMGMT("groupmgmt"),
  /** {@code "recoverpwd"} */
  RECOVERPWD("recoverpwd"),
  /** {@code "certify"} */
  CERTIFY("certify"),
  /** {@code "singleusercertify"} */
  SINGLEUSERCERTIFY("singleusercertify"),
  /** {@code "createorg"} */
  CREATEORG("createorg"),
  /** {@code "updateorg"} */
  UPDATEORG("updateorg"),
  /** {@code "apicaller"} */
  APICALLER("apicaller"),
  /** {@code "otpcaller"} */
  OTPCALLER("otpcaller"),
  /** {@code "guacamolecaller"} */
  GUACAMOLECALLER("guacamolecaller"),
  /** {@code "replication"} */
  REPLICATION("replication"),
  /** {@code "viewhost"} */
  VIEWHOST("viewhost"),
  /** {@code "viewmgrp"} */
  VIEWMGRP("viewmgrp"),
  /** {@code "viewrole"} */
  VIEWROLE("viewrole"),
  /** {@code "viewsod"} */
  VIEWSOD("viewsod"),
  /** {@code "viewuc"} */
  VIEWUC("viewuc"),
  /** {@code "viewacct"} */
  VIEWACCT("viewacct"),
  /** {@code "viewpdr"} */
  VIEWPDR("viewpdr"),
  /** {@code "viewtpl"} */
  VIEWTPL("viewtpl"),
  /** {@code "viewntf"} */
  VIEWNTF("viewntf"),
  /** {@code "viewcert"} */
  VIEWCERT("viewcert");

  private final String value;

  Privilege(String value) {
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
