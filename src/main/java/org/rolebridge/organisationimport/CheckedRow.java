package org.rolebridge.organisationimport;

import java.util.List;
import org.rolebridge.shared.Change;

/**
 * A row that can be imported, and what that would do.
 *
 * @param changes fields, and links by {@link org.rolebridge.organisation.LinkKind}, as texts to show
 */
public record CheckedRow(String file, int line, String code, String name, RowOutcome outcome, List<Change> changes) {

    public CheckedRow {
        changes = List.copyOf(changes);
    }
}
