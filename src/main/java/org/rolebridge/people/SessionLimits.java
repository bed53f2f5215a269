package org.rolebridge.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When a session ends. The browser's heartbeat keeps the container's own timer alive for ever, so what counts here is the
 * last request that a person caused.
 */
@ConfigurationProperties("rolebridge.session")
record SessionLimits(Duration idle, Duration absolute) {

    private static final String STARTED = SessionLimits.class.getName() + ".started";
    private static final String LAST_USED = SessionLimits.class.getName() + ".lastUsed";

    /** Whether the session may go on; notes the request when a person caused it. */
    boolean allows(HttpSession session, HttpServletRequest request, Clock clock) {
        var now = clock.instant();
        var started = instant(session, STARTED, now);
        var lastUsed = instant(session, LAST_USED, now);
        if (now.isAfter(started.plus(absolute)) || now.isAfter(lastUsed.plus(idle))) {
            return false;
        }
        if (!"heartbeat".equals(request.getParameter("v-r"))) {
            session.setAttribute(LAST_USED, now);
        }
        return true;
    }

    private static Instant instant(HttpSession session, String name, Instant now) {
        if (session.getAttribute(name) instanceof Instant instant) {
            return instant;
        }
        session.setAttribute(name, now);
        return now;
    }
}
