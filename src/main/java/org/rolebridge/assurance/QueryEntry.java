package org.rolebridge.assurance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a commissioner asks about an award.
 *
 * @param key makes a double click or a retry ask once
 * @param ledgerEntryId the transaction it is about; absent when it is about the award as a whole
 */
public record QueryEntry(UUID key, long awardId, @Nullable Long ledgerEntryId, String title, String content) {}
