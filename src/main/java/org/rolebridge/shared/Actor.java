package org.rolebridge.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who does something: a signed-in person, or a job of the system that names itself. */
public interface Actor {

    /** The person's id, or null when the system acts. */
    @Nullable
    Long personId();

    /** {@code PERSON}, or the name of the job. */
    String kind();

    /** The one who acts now; nobody signed in counts as the job {@code visitor}. */
    static Actor current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? actor
                : Visitor.INSTANCE;
    }

    /** Nobody is signed in. */
    enum Visitor implements Actor {
        INSTANCE;

        @Override
        public @Nullable Long personId() {
            return null;
        }

        @Override
        public String kind() {
            return "visitor";
        }
    }
}
