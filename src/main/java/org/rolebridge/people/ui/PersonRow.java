package org.rolebridge.people.ui;

import java.io.Serializable;
import org.rolebridge.people.PersonLine;

/** A line of the list with its access in words. */
record PersonRow(PersonLine line, String access) implements Serializable {}
