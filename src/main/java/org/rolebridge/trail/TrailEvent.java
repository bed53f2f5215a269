package org.rolebridge.trail;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One link of the chain.
 *
 * @param id position in the chain, from 1, without gaps
 * @param commandId shared by all events of one transaction
 * @param changes the canonical text that {@link ChangeText} writes
 */
record TrailEvent(
        long id,
        String commandId,
        Instant occurredAt,
        @Nullable Long personId,
        String actorKind,
        String entity,
        long entityId,
        @Nullable Long organisationId,
        @Nullable Long roleId,
        String action,
        String changes) {

    /**
     * SHA-256 over the previous hash and every column, each in UTF-8 behind its length as four bytes, most significant
     * first; an absent value has length -1 and no bytes. Instants are microseconds since 1970-01-01 UTC.
     */
    byte[] hash(byte[] previous) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            for (var value : columns()) {
                add(digest, value);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private List<@Nullable Object> columns() {
        long micros = occurredAt.getEpochSecond() * 1_000_000 + occurredAt.getNano() / 1_000;
        return java.util.Arrays.asList(
                id, commandId, micros, personId, actorKind, entity, entityId, organisationId, roleId, action, changes);
    }

    private static void add(MessageDigest digest, @Nullable Object value) {
        if (value == null) {
            digest.update(ByteBuffer.allocate(4).putInt(-1).array());
            return;
        }
        var bytes = Objects.toString(value).getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
