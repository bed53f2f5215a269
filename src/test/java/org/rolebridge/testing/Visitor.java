package org.rolebridge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser that shows nothing: keeps cookies, follows no redirects, and can also send what no browser would. */
public class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build();
    private final int port;
    private final Map<String, String> headers = new LinkedHashMap<>();

    public Visitor(int port) {
        this.port = port;
    }

    /** Sends this with every request from now on, as a proxy on the way would. */
    public Visitor through(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET());
    }

    public HttpResponse<String> method(String verb, String path) {
        return send(HttpRequest.newBuilder(address(path)).method(verb, HttpRequest.BodyPublishers.noBody()));
    }

    /** Signs in through a form that lies on another site. */
    public HttpResponse<String> signInFromElsewhere(String email, String password) {
        return send(form("/sign-in", Map.of("username", email, "password", password))
                .header("Sec-Fetch-Site", "cross-site"));
    }

    public HttpResponse<String> postForm(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    public HttpResponse<String> postText(String path, String body) {
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The token that the forms of a page carry. */
    public String csrfToken() {
        var page = get("/sign-in").body();
        var token = CSRF.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("No token on the page: " + page);
        }
        return token.group(1);
    }

    /** Signs in; the answer is a redirect. */
    public HttpResponse<String> signIn(String email, String password) {
        return postForm("/sign-in", Map.of("username", email, "password", password, "_csrf", csrfToken()));
    }

    /** Somebody who has got hold of a session's id. */
    public Visitor(int port, String session) {
        this(port);
        var cookie = new HttpCookie("ROLEBRIDGE_SESSION", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(address("/"), cookie);
    }

    /**
     * Opens a screen as the script of the page would.
     *
     * @return all that the server says to draw it
     */
    public String open(String route) {
        return keep(route).drawn();
    }

    /** Opens a screen and leaves it open. */
    public Screen keep(String route) {
        var start = get("/?v-r=init&location=" + URLEncoder.encode(route, StandardCharsets.UTF_8) + "&query=");
        if (start.statusCode() != 200) {
            throw new IllegalStateException(
                    "No page: " + start + start.headers().map());
        }
        return new Screen(this, JSON.readTree(start.body()).get("appConfig"), route);
    }

    /** What a page that lies open sends by itself. */
    public HttpResponse<String> heartbeat() {
        return postText("/?v-r=heartbeat&v-uiId=0", "");
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Sends the path byte for byte; the whole answer as it came over the wire. */
    public String raw(String verb, String path) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            var jar = cookies().stream().map(HttpCookie::toString).collect(Collectors.joining("; "));
            var request = verb + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n"
                    + (jar.isEmpty() ? "" : "Cookie: " + jar + "\r\n") + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        headers.forEach(request::header);
        try {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
