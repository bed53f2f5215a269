package org.rolebridge.post;

import org.rolebridge.shared.RuleViolation;

/**
 * Somebody who works or worked in a post, known only by what their employer calls them here.
 *
 * @param reference a number or code that only the employer can tie to a person; never a name
 */
public record Worker(long id, long organisationId, String reference) {

    public static final int MAX_REFERENCE = 40;

    public Worker {
        reference = reference.strip();
        if (reference.isEmpty() || reference.length() > MAX_REFERENCE) {
            throw RuleViolation.at("worker", "worker-reference-length", MAX_REFERENCE);
        }
        PersonalReference.refuseAnyPerson("worker", reference);
    }
}
