package org.rolebridge.shell.ui;

import java.io.Serializable;

/** Who works here now, as shown beside the search field: profile and organisation, in words. */
public record SignedIn(String profile, String organisation) implements Serializable {}
