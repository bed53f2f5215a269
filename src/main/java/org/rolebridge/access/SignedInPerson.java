package org.rolebridge.access;

import java.io.Serializable;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rolebridge.shared.Actor;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The person behind a session, with the grants in force. Read again at every request, so that a revoked grant or a
 * disabled account works at once.
 *
 * @param sessionEpoch sessions that began under another number are over
 */
public record SignedInPerson(Long personId, String email, String displayName, int sessionEpoch, List<Grant> grants)
        implements Actor, Serializable {

    @Override
    public String kind() {
        return "PERSON";
    }

    public Set<Permission> permissions() {
        var permissions = EnumSet.of(Permission.OWN_ACCOUNT);
        grants.forEach(grant -> permissions.addAll(grant.profile().permissions()));
        return permissions;
    }

    public boolean may(Permission permission) {
        return permissions().contains(permission);
    }

    public Set<Profile> profiles() {
        return grants.stream()
                .map(Grant::profile)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Profile.class)));
    }

    public List<Grant> grantsWith(Permission permission) {
        return grants.stream()
                .filter(grant -> grant.profile().permissions().contains(permission))
                .sorted(Comparator.comparing(Grant::organisationId))
                .toList();
    }

    Set<GrantedAuthority> authorities() {
        return permissions().stream()
                .map(permission -> new SimpleGrantedAuthority(permission.name()))
                .collect(Collectors.toSet());
    }

    /** What Spring Security keeps for this person. */
    public SignedInToken token() {
        return new SignedInToken(this);
    }
}
