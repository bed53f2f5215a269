package org.rolebridge.workrole.ui;

import org.rolebridge.shell.ui.PagePart;
import org.rolebridge.workrole.WorkRole;

/** What a module adds to the role page; the title of a section is the text {@code role.section.<name>}. */
public interface RolePart extends PagePart<WorkRole> {}
