package org.rolebridge.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Which successor of a board that was split decides for an organisation of it.
 *
 * @param deciderId null while nobody has been chosen
 * @param version 0 while nobody has been chosen
 */
public record OrganisationDecider(
        long organisationId, @Nullable Long deciderId, int version) {}
