package org.rolebridge.post;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the module that keeps awards say which of them can pay for posts of a role. */
public interface PayingAwards {

    /** The awards of the role that the caller may see. */
    List<Award> ofRole(long roleId);

    /** An award that can pay for a share of a post while it lasts. */
    record Award(
            long id,
            String title,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        boolean holds(LocalDate from, @Nullable LocalDate to) {
            return !from.isBefore(startsOn) && (endsOn == null || (to != null && !to.isAfter(endsOn)));
        }
    }
}
