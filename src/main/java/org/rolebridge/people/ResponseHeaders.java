package org.rolebridge.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** What every response carries. Written first; whoever serves a file that may be kept sets another cache rule later. */
class ResponseHeaders extends HttpFilter {

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            // Vaadin 25.3 needs both; 25.4 brings nonces.
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT_POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");

    /**
     * Says to browsers that came by TLS to come by TLS from now on. Behind a proxy that ends TLS, the request counts as such
     * once {@code server.forward-headers-strategy} says that the proxy is trusted.
     */
    private static final String TLS_ONLY = "max-age=31536000";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        write(request, response);
        chain.doFilter(request, response);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", TLS_ONLY);
        }
    }

    /** For requests that are refused before any filter is asked. */
    static class Early extends ValveBase {

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            write(request, response);
            getNext().invoke(request, response);
        }
    }
}
