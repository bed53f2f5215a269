package org.rolebridge.workrole;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a user enters to register a role.
 *
 * @param key makes a double click or a retry register the role once
 * @param hostSide the side of the boundary that the host stands for
 */
public record Registration(
        UUID key,
        long roleKindId,
        String title,
        String purpose,
        LocalDate startedOn,
        long hostId,
        Side hostSide,
        List<PartyEntry> parties,
        List<PostEntry> posts) {}
