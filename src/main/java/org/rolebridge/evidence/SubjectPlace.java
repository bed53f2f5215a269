package org.rolebridge.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Where a record with files belongs.
 *
 * @param funderId the organisation that pays, for an award; its commissioners and no others read about the award's files
 */
record SubjectPlace(
        EvidenceSubject subject, long roleId, @Nullable Long funderId) {}
