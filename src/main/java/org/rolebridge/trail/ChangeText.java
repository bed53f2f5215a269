package org.rolebridge.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.Change;

/**
 * Writes changes as one canonical line each, {@code field TAB before TAB after}: a value is {@code -} (absent),
 * {@code =text} (numbers, dates, codes) or {@code #digest} (free text and names, SHA-256 over salt and text).
 */
class ChangeText {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private final StringBuilder lines = new StringBuilder();
    private final List<SaltedText> texts = new ArrayList<>();

    /** A text that entered the chain only as its digest. */
    record SaltedText(String digest, String salt, String content) {}

    ChangeText(List<Change> changes) {
        changes.forEach(change -> lines.append(change.field())
                .append('\t')
                .append(canonical(change.before()))
                .append('\t')
                .append(canonical(change.after()))
                .append('\n'));
    }

    String lines() {
        return lines.toString();
    }

    List<SaltedText> texts() {
        return texts;
    }

    private String canonical(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case String text -> "#" + digested(text);
            case java.math.BigDecimal number -> "=" + number.toPlainString();
            default -> "=" + value;
        };
    }

    private String digested(String text) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var hexSalt = HexFormat.of().formatHex(salt);
        var digest = digest(hexSalt, text);
        texts.add(new SaltedText(digest, hexSalt, text));
        return digest;
    }

    static String digest(String salt, String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(HexFormat.of().parseHex(salt));
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
