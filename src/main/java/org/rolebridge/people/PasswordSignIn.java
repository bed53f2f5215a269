package org.rolebridge.people;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks e-mail and password. An unknown address costs as much time as a known one. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignInRepository accounts;
    private final SignInThrottle throttle;
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    PasswordSignIn(SignInRepository accounts, SignInThrottle throttle, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode("nobody signs in with this");
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        var email = tried.getName();
        if (!throttle.take(email)) {
            throw new LockedException("Too many tries");
        }
        var account = accounts.findAccount(email);
        var hash = account.map(SignInRepository.Account::passwordHash).orElse(nobodysHash);
        var right = encoder.matches(String.valueOf(tried.getCredentials()), hash);
        var person = account.filter(known -> right)
                .filter(known -> !known.demo() || fromThisComputer(tried))
                .flatMap(known -> accounts.findPerson(known.personId()))
                .orElseThrow(() -> new BadCredentialsException("Wrong e-mail or password"));
        throttle.forget(email);
        return person.token();
    }

    /** Demo accounts have a password that others may know. */
    private static boolean fromThisComputer(Authentication tried) {
        return tried.getDetails() instanceof SignInDetails details && details.isThisComputer();
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
