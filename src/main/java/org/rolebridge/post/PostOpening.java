package org.rolebridge.post;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a user enters to add a post to a role.
 *
 * @param key makes a double click or a retry add the post once
 * @param reference absent for the next number of the role
 */
public record PostOpening(UUID key, long roleId, @Nullable String reference, LocalDate openedOn, TermsEntry terms) {}
