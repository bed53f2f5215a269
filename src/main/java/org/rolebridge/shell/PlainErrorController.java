package org.rolebridge.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a browser shows when a request failed before any screen could: a few plain words and the way home. */
@RestController
class PlainErrorController implements ErrorController {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>%1$s</title>\
            <meta name="viewport" content="width=device-width, initial-scale=1">\
            <link rel="stylesheet" href="/rolebridge.css"><link rel="stylesheet" href="/rolebridge-page.css"></head>
            <body><main class="rb-alone"><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></main></body></html>
            """;

    private final Messages messages;

    PlainErrorController(Messages messages) {
        this.messages = messages;
    }

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        var status = status(request);
        var key = status.is5xxServerError() ? "shell.error" : "shell.missing";
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_HTML)
                .body(PAGE.formatted(text(key), text(key + ".lede"), text("shell.missing.home")));
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        && HttpStatus.resolve(code) instanceof HttpStatus known
                ? known
                : HttpStatus.NOT_FOUND;
    }

    private String text(String key) {
        return messages.getTranslation(key, Locale.UK);
    }
}
