package org.rolebridge.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that needs the person who looks.
 *
 * @param subject what it is about: the title of a role, of an award or of a query, or a name
 * @param due the day it hangs on; absent when it simply waits
 * @param roleId the role it is about, or 0
 * @param recordId what has to be opened, or the number of a milestone
 */
public record Task(TaskKind kind, String subject, @Nullable LocalDate due, long roleId, long recordId) {

    static Task ofRole(TaskKind kind, String title, @Nullable LocalDate due, long roleId) {
        return new Task(kind, title, due, roleId, 0);
    }

    Task about(long record) {
        return new Task(kind, subject, due, roleId, record);
    }
}
