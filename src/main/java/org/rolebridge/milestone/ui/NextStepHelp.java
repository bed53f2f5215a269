package org.rolebridge.milestone.ui;

import java.util.List;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.workrole.WorkRole;

/** What helps to reach a milestone. Every bean of this type is asked. */
public interface NextStepHelp {

    /** @param path where it can be read */
    record Help(String title, String path) {}

    List<Help> of(WorkRole role, Milestone next);
}
