package org.rolebridge.people;

import java.util.List;

/** A person in a list, with the access within the caller's scope that is not over. */
public record PersonLine(Person person, List<AccessGrant> held) {}
