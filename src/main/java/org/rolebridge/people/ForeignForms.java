package org.rolebridge.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes no form that another site sends. Vaadin leaves the sign-in form without a token of its own, so without this another
 * site could sign somebody in as somebody else.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata, Sec-Fetch-Site</a>
 */
class ForeignForms extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("POST") && isForeign(request.getHeader("Sec-Fetch-Site"))) {
            response.sendRedirect(request.getContextPath() + "/sign-in?expired");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Browsers before 2023 do not say; they are let through, as a form of our own would be. */
    private static boolean isForeign(@Nullable String site) {
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }
}
