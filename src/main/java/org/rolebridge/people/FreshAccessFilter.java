package org.rolebridge.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SignedInToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the signed-in person again at every request: a disabled account, a changed password or an expired session ends
 * here, and a revoked grant works at once.
 */
class FreshAccessFilter extends OncePerRequestFilter {

    /** The session attribute that the sign-in page looks for. */
    static final String ENDED = "rolebridge.ended";

    private final SignInRepository accounts;
    private final SessionLimits limits;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    FreshAccessFilter(SignInRepository accounts, SessionLimits limits, Clock clock) {
        this.accounts = accounts;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token) {
            var fresh = withinLimits(request).flatMap(within -> stillValid(token.getPrincipal()));
            if (fresh.isEmpty()) {
                end(request);
            } else if (!fresh.get().equals(token.getPrincipal())) {
                renew(fresh.get(), request, response);
            }
        } else if (isPage(request) && request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()) {
            tell(request);
        }
        chain.doFilter(request, response);
    }

    private Optional<HttpServletRequest> withinLimits(HttpServletRequest request) {
        return Optional.of(request).filter(one -> limits.allows(one.getSession(), one, clock));
    }

    private Optional<SignedInPerson> stillValid(SignedInPerson person) {
        return accounts.findPerson(person.personId()).filter(fresh -> fresh.sessionEpoch() == person.sessionEpoch());
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (isPage(request)) {
            tell(request);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return "GET".equals(request.getMethod()) && accepted != null && accepted.startsWith("text/html");
    }

    /** Lets the sign-in page say why it is there. */
    private static void tell(HttpServletRequest request) {
        request.getSession(true).setAttribute(ENDED, true);
    }

    private void renew(SignedInPerson person, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person.token());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
