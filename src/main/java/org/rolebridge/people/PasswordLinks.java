package org.rolebridge.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Links that let one person set a password once, within a day. The token itself is shown once and stored nowhere. */
@Component
class PasswordLinks {

    static final Duration LIFE = Duration.ofHours(24);

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CredentialsRepository credentials;
    private final Clock clock;

    PasswordLinks(CredentialsRepository credentials, Clock clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /** @return the token; links given to this person before work no longer */
    String give(long personId) {
        var token = newToken();
        credentials.giveLink(personId, digest(token), clock.instant().plus(LIFE));
        return token;
    }

    static String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String digest(String token) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
