package org.rolebridge.organisation.ui;

import org.rolebridge.organisation.Organisation;
import org.rolebridge.shell.ui.PagePart;

/** What a module adds to the page of an organisation; the title of a section is {@code organisation.section.<name>}. */
public interface OrganisationPart extends PagePart<Organisation> {}
