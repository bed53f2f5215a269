package org.rolebridge.milestone.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;
import org.rolebridge.milestone.Milestone;
import org.rolebridge.workrole.WorkRole;

/** What a module adds to each milestone of a role. Every bean of this type is asked; the section knows none by name. */
public interface MilestonePart {

    /** Asked once for the section; the answer then for each milestone. */
    Function<Milestone, Optional<Component>> of(WorkRole role);
}
