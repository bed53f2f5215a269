package org.rolebridge.organisationimport;

import org.rolebridge.organisationfile.OrganisationFile;

/** A file that could be read, under the name that its user knows. */
public record ReadFile(String name, OrganisationFile content) {}
