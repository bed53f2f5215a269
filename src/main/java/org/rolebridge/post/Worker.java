package org.rolebridge.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * Somebody who works or worked in a post, known only by what their employer calls them here.
 *
 * @param reference a number or code that only the employer can tie to a person; never a name
 * @param anonymisedOn since when not even the employer can tell who it was
 */
public record Worker(
        long id,
        long organisationId,
        String reference,
        @Nullable LocalDate anonymisedOn,
        int version) {

    public static final int MAX_REFERENCE = 40;

    public Worker {
        reference = reference.strip();
        if (reference.isEmpty() || reference.length() > MAX_REFERENCE) {
            throw RuleViolation.at("worker", "worker-reference-length", MAX_REFERENCE);
        }
        PersonalReference.refuseAnyPerson("worker", reference);
    }

    static Worker called(String reference, long organisationId) {
        return new Worker(0, organisationId, reference, null, 0);
    }

    /** The same person, whom nobody can tell from others any more; their time in post stays. */
    Worker anonymise(LocalDate today) {
        return new Worker(id, organisationId, "Anonymous " + id, today, version);
    }

    /** The same person under the reference that was meant, based on the version somebody saw. */
    Worker correct(String meant, int seenVersion) {
        if (anonymisedOn != null) {
            throw RuleViolation.at("worker", "worker-anonymised", anonymisedOn);
        }
        return new Worker(id, organisationId, meant, null, seenVersion);
    }
}
