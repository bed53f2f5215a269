package org.rolebridge.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rolebridge.access.Profile.ADMINISTRATOR;
import static org.rolebridge.access.Profile.CARE_MANAGER;
import static org.rolebridge.access.Profile.COMMISSIONER;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;
import static org.rolebridge.organisation.OrganisationType.REGION;
import static org.rolebridge.people.PeopleScene.GOOD_PASSWORD;
import static org.rolebridge.people.PeopleScene.entry;
import static org.rolebridge.people.PeopleScene.give;
import static org.rolebridge.people.PeopleScene.wish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.access.SystemWork;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.Window;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.trail.HistoryEntry;
import org.rolebridge.trail.TrailService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

abstract class PeopleServiceContract {

    @Autowired
    PeopleService people;

    @Autowired
    PeopleDirectoryService directory;

    @Autowired
    GrantService grants;

    @Autowired
    AccessRequestService requests;

    @Autowired
    AccountService account;

    @Autowired
    PasswordLinks links;

    @Autowired
    PasswordSignIn door;

    @Autowired
    FirstAdministrator first;

    @Autowired
    TrailService trail;

    @Autowired
    Sample sample;

    long network;
    SignedInPerson administrator;
    SignedInPerson second;

    @BeforeEach
    void makeAnArea() {
        long region = sample.organisation(REGION);
        network = sample.organisation(PRIMARY_CARE_NETWORK, region);
        administrator = sample.person(ADMINISTRATOR, region);
        second = sample.person(ADMINISTRATOR, region);
    }

    private long newPerson() {
        return Sample.as(administrator, () -> people.create(UUID.randomUUID(), entry()));
    }

    private Person read(long id) {
        return Sample.as(administrator, () -> people.get(id));
    }

    private SignedInPerson signIn(String email, String password, String from) {
        var tried = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
        tried.setDetails(new SignInDetails(from, false));
        return (SignedInPerson) Objects.requireNonNull(door.authenticate(tried).getPrincipal());
    }

    private String link(long id) {
        return Sample.as(administrator, () -> people.givePasswordLink(id));
    }

    @Test
    void makesAnAccountOnceHoweverOftenTheSameFormIsSent() {
        var key = UUID.randomUUID();
        var form = entry();
        long id = Sample.as(administrator, () -> people.create(key, form));
        assertThat(Sample.as(administrator, () -> people.create(key, form))).isEqualTo(id);
    }

    @Test
    void refusesASecondAccountWithTheSameAddress() {
        var form = entry();
        Sample.as(administrator, () -> people.create(UUID.randomUUID(), form));
        var again = new PersonEntry(form.email().toUpperCase(java.util.Locale.ROOT), "Somebody else");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.as(administrator, () -> people.create(UUID.randomUUID(), again)))
                .returns("person-email-taken", RuleViolation::code);
    }

    @Test
    void setsAPasswordByLinkAndLetsThePersonIn() {
        long id = newPerson();
        links.setPassword(link(id), GOOD_PASSWORD);
        assertThat(signIn(read(id).email(), GOOD_PASSWORD, "203.0.113.9").personId())
                .isEqualTo(id);
    }

    @Test
    void letsALinkWorkOnce() {
        var token = link(newPerson());
        links.setPassword(token, GOOD_PASSWORD);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> links.setPassword(token, "another obelisk kettle"))
                .returns("password-link-over", RuleViolation::code);
    }

    @Test
    void letsOnlyTheNewestLinkWork() {
        long id = newPerson();
        var older = link(id);
        link(id);
        assertThat(links.findHolder(older)).isEmpty();
    }

    @Test
    void keepsTheLinkWhenThePasswordIsRefused() {
        var token = link(newPerson());
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> links.setPassword(token, "password1234"));
        assertThat(links.findHolder(token)).isPresent();
    }

    @Test
    void endsEverySessionWhenALinkSetsThePassword() {
        long id = newPerson();
        int before = epoch(id);
        links.setPassword(link(id), GOOD_PASSWORD);
        assertThat(epoch(id)).isGreaterThan(before);
    }

    private int epoch(long id) {
        return SystemWork.as("test", () -> people.signedIn(id)).sessionEpoch();
    }

    @Test
    void needsASecondAdministratorForALinkOfSomebodyWhoDecides() {
        long id = newPerson();
        SystemWork.run("test", () -> grants.give(UUID.randomUUID(), wish(id, COMMISSIONER, network)));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> link(id))
                .returns("password-link-second", RuleViolation::code);
    }

    @Test
    void givesTheLinkToTheSecondAdministrator() {
        long id = newPerson();
        SystemWork.run("test", () -> grants.give(UUID.randomUUID(), wish(id, COMMISSIONER, network)));
        Sample.run(administrator, () -> requests.askPassword(id, "Lost the telephone."));
        var request = Sample.as(second, () -> requests.ofPerson(id)).getFirst();
        var token = Sample.as(second, () -> requests.approve(request.id(), request.version()));
        assertThat(token.flatMap(links::findHolder)).map(Person::id).contains(id);
    }

    @Test
    void keepsTheAccountFromAnAdministratorWhoCoversOnlyPartOfIt() {
        long id = newPerson();
        long elsewhere = sample.organisation(REGION);
        give(grants, administrator, wish(id, CARE_MANAGER, network));
        SystemWork.run("test", () -> grants.give(UUID.randomUUID(), wish(id, CARE_MANAGER, elsewhere)));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> link(id))
                .returns("person-beyond-scope", RuleViolation::code);
    }

    @Test
    void looksAbsentToAnAdministratorOfAnotherArea() {
        long id = newPerson();
        give(grants, administrator, wish(id, CARE_MANAGER, network));
        var stranger = sample.person(ADMINISTRATOR, sample.organisation(REGION));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Sample.run(stranger, () -> people.get(id)));
    }

    @Test
    void refusesADisabledPerson() {
        long id = newPerson();
        links.setPassword(link(id), GOOD_PASSWORD);
        Sample.run(administrator, () -> people.disable(id, read(id).version()));
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn(read(id).email(), GOOD_PASSWORD, "127.0.0.1"));
    }

    @Test
    void letsDemoAccountsInFromThisComputerOnly() {
        var form = entry();
        SystemWork.as("test", () -> people.createDemo(List.of(form), GOOD_PASSWORD));
        assertThat(signIn(form.email(), GOOD_PASSWORD, "::1").email()).isEqualTo(form.email());
        assertThatExceptionOfType(BadCredentialsException.class)
                .isThrownBy(() -> signIn(form.email(), GOOD_PASSWORD, "203.0.113.9"));
    }

    @Test
    void keepsDemoAccountsOutBehindAProxy() {
        var form = entry();
        SystemWork.as("test", () -> people.createDemo(List.of(form), GOOD_PASSWORD));
        var tried = UsernamePasswordAuthenticationToken.unauthenticated(form.email(), GOOD_PASSWORD);
        tried.setDetails(new SignInDetails("127.0.0.1", true));
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> door.authenticate(tried));
    }

    @Test
    void leavesDemoAccountsAndSessionsToTheSystem() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.as(administrator, () -> people.createDemo(List.of(entry()), GOOD_PASSWORD)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Sample.as(administrator, () -> people.signedIn(second.personId())));
    }

    @Test
    void changesOnesOwnPasswordAndGoesOn() {
        long id = newPerson();
        links.setPassword(link(id), GOOD_PASSWORD);
        var session = signIn(read(id).email(), GOOD_PASSWORD, "127.0.0.1");
        Sample.run(session, () -> account.changePassword(GOOD_PASSWORD, "lantern gravel harpsichord"));
        assertThat(signIn(session.email(), "lantern gravel harpsichord", "127.0.0.1")
                        .sessionEpoch())
                .isGreaterThan(session.sessionEpoch());
    }

    @Test
    void asksForTheCurrentPassword() {
        sample.givePassword(second);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Sample.run(second, () -> account.changePassword("wrong", GOOD_PASSWORD)))
                .returns("password-wrong", RuleViolation::code);
    }

    @Test
    void listsPeopleByProfileAndName() {
        long id = newPerson();
        give(grants, administrator, wish(id, CARE_MANAGER, network));
        var filter = new PeopleFilter(read(id).displayName().substring(4), Set.of(CARE_MANAGER));
        assertThat(Sample.as(administrator, () -> directory.find(filter, new Window(0, 50))))
                .extracting(line -> line.person().id())
                .containsExactly(id);
        assertThat(Sample.as(administrator, () -> directory.count(filter))).isEqualTo(1);
    }

    @Test
    void exportsTheReviewWithoutFormulas() {
        long id = Sample.as(
                administrator,
                () -> people.create(UUID.randomUUID(), new PersonEntry(entry().email(), "=HYPERLINK(1)")));
        give(grants, administrator, wish(id, CARE_MANAGER, network));
        var file = new ByteArrayOutputStream();
        Sample.run(
                administrator, () -> directory.exportReview(Collections.nCopies(9, "column"), one -> one.name(), file));
        assertThat(file.toString(StandardCharsets.UTF_8))
                .contains("'=HYPERLINK(1)")
                .contains("CARE_MANAGER,")
                .contains(administrator.displayName());
    }

    @Test
    void recordsAReviewThatBreaksOff() {
        give(grants, administrator, wish(newPerson(), CARE_MANAGER, network));
        var gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("The line is gone");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Sample.run(
                        administrator,
                        () -> directory.exportReview(Collections.nCopies(9, "column"), one -> one.name(), gone)));
        assertThat(Sample.as(administrator, () -> trail.ofRecord("export", administrator.personId(), Long.MAX_VALUE)))
                .extracting(HistoryEntry::action)
                .containsExactly("exported");
    }

    @Test
    void invitesNoFirstAdministratorOnceSomebodyIsThere() {
        assertThat(first.invite()).isEmpty();
    }

    @OnEmbedded
    static class EmbeddedTest extends PeopleServiceContract {}

    @OnMySql
    static class MySqlTest extends PeopleServiceContract {}
}
