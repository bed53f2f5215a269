package org.rolebridge.workrole;

/** A partner or employer that somebody names when registering a role. */
public record PartyEntry(long organisationId, PartyRelation relation, Side side) {}
