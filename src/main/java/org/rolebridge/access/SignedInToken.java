package org.rolebridge.access;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Spring Security's view of a {@link SignedInPerson}. */
public class SignedInToken extends AbstractAuthenticationToken {

    private final SignedInPerson person;

    SignedInToken(SignedInPerson person) {
        super(person.authorities());
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public SignedInPerson getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.email();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInToken token && token.person.equals(person);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person);
    }
}
