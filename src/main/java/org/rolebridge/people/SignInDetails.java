package org.rolebridge.people;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** From where somebody signs in. Behind a proxy on this computer, everybody seems to sit at it. */
class SignInDetails extends WebAuthenticationDetails {

    private static final String FORWARDED = SignInDetails.class.getName() + ".forwarded";

    private final boolean forwarded;

    SignInDetails(HttpServletRequest request) {
        super(request);
        forwarded = request.getAttribute(FORWARDED) != null;
    }

    SignInDetails(String remoteAddress, boolean forwarded) {
        super(remoteAddress, null);
        this.forwarded = forwarded;
    }

    boolean isThisComputer() {
        return !forwarded && InetAddress.ofLiteral(getRemoteAddress()).isLoopbackAddress();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof SignInDetails details && details.forwarded == forwarded;
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 31 + Boolean.hashCode(forwarded);
    }

    /** Notes that a request came through a proxy, before anything that trusts proxies takes their headers away. */
    static class Noting extends ValveBase {

        private static final List<String> HEADERS =
                List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Via");

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (HEADERS.stream().anyMatch(header -> request.getHeader(header) != null)) {
                request.setAttribute(FORWARDED, true);
            }
            getNext().invoke(request, response);
        }
    }
}
