package org.rolebridge.shell.ui;

import java.io.Serializable;

/** Who works here now, as shown beside the search field: name, profile and organisation, in words. */
public record SignedIn(String name, String profile, String organisation) implements Serializable {}
