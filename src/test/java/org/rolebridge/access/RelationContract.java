package org.rolebridge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rolebridge.organisation.OrganisationType.COUNCIL;
import static org.rolebridge.organisation.OrganisationType.GP_PRACTICE;
import static org.rolebridge.organisation.OrganisationType.INTEGRATED_CARE_BOARD;
import static org.rolebridge.organisation.OrganisationType.PRIMARY_CARE_NETWORK;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rolebridge.access.AccessMatrix.Tie;
import org.rolebridge.organisation.OrganisationEditService;
import org.rolebridge.organisation.OrganisationScopeChanged;
import org.rolebridge.testing.OnEmbedded;
import org.rolebridge.testing.OnMySql;
import org.rolebridge.testing.Sample;
import org.rolebridge.workrole.PartyEntry;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.Side;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Every permission, for every profile, over a role with every tie to the person's organisation. */
abstract class RelationContract {

    @Autowired
    Sample sample;

    @Autowired
    WorkRoleService roles;

    @Autowired
    OrganisationEditService register;

    @Autowired
    DSLContext db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private final AccessMatrix matrix = AccessMatrix.read();
    private final Map<Tie, Long> tied = new EnumMap<>(Tie.class);
    private long home;

    @BeforeEach
    void layOutRoles() {
        long board = sample.organisation(INTEGRATED_CARE_BOARD);
        home = sample.organisation(PRIMARY_CARE_NETWORK, board);
        long stranger = sample.organisation(COUNCIL);
        tied.put(Tie.OWN, sample.role(home));
        tied.put(Tie.BELOW, sample.role(sample.organisation(GP_PRACTICE, home)));
        tied.put(Tie.SUCCESSOR, takenOver());
        tied.put(Tie.EMPLOYER, sample.role(stranger, party(PartyRelation.EMPLOYER)));
        tied.put(Tie.PARTNER, sample.role(stranger, party(PartyRelation.PARTNER)));
        tied.put(Tie.FUNDER, sample.role(stranger, party(PartyRelation.FUNDER)));
        tied.put(Tie.FORMER, formerlyHosted(stranger));
        tied.put(Tie.ABOVE, sample.role(board));
        tied.put(Tie.SIBLING, sample.role(sample.organisation(PRIMARY_CARE_NETWORK, board)));
        tied.put(Tie.OTHER_SYSTEM, sample.role(stranger));
        tied.put(Tie.ABSENT, 999_999_999_999L);
    }

    private PartyEntry party(PartyRelation relation) {
        return new PartyEntry(home, relation, Side.HEALTH);
    }

    private long takenOver() {
        long closed = sample.organisation(PRIMARY_CARE_NETWORK);
        long role = sample.role(closed);
        SystemWork.run("test", () -> register.close(closed, Sample.START.plusYears(1), Set.of(home), 0));
        return role;
    }

    private long formerlyHosted(long newHost) {
        long role = sample.role(home);
        transaction.executeWithoutResult(status -> {
            FormerHost.moves(db, role, newHost);
            events.publishEvent(new OrganisationScopeChanged(Set.of(home)));
        });
        return role;
    }

    @Test
    void whatAPersonMayDoIsWhatTheTableSays() {
        var wrong = decisions((person, ask) -> may(person, ask));
        System.out.printf(
                "relations: %d decisions on %s%n",
                Permission.values().length * Profile.values().length * Tie.values().length, db.dialect());
        assertThat(wrong).isEmpty();
    }

    @Test
    void aScopeThatLetsEverythingThroughIsReported() {
        assertThat(decisions((person, ask) -> SystemWork.as("forged", () -> roles.may(ask.permission(), ask.roleId()))))
                .isNotEmpty();
    }

    @Test
    void aSecondGrantAddsItsOwnAndNothingElse() {
        long funder = sample.organisation(COUNCIL);
        long paid = sample.role(sample.organisation(PRIMARY_CARE_NETWORK), sample.funder(funder));
        var manager = sample.person(Profile.CARE_MANAGER, home);
        var both = new SignedInPerson(
                manager.personId(),
                manager.email(),
                manager.displayName(),
                0,
                List.of(
                        new Grant(Profile.CARE_MANAGER, home, "Home"),
                        new Grant(Profile.COMMISSIONER, funder, "Funder")));
        assertThat(may(both, new Ask(Permission.AWARD_CONFIRM, paid))).isTrue();
        assertThat(may(both, new Ask(Permission.ROLE_EDIT, paid))).isFalse();
        assertThat(may(both, new Ask(Permission.AWARD_CONFIRM, role(Tie.OWN)))).isFalse();
        assertThat(may(both, new Ask(Permission.ROLE_EDIT, role(Tie.OWN)))).isTrue();
    }

    private record Ask(Permission permission, long roleId) {}

    private long role(Tie tie) {
        return Objects.requireNonNull(tied.get(tie));
    }

    /** The decisions that differ from the table. */
    private List<String> decisions(BiPredicate<SignedInPerson, Ask> decide) {
        var wrong = new ArrayList<String>();
        for (var profile : Profile.values()) {
            var person = sample.person(profile, home);
            for (var permission : Permission.values()) {
                for (var tie : Tie.values()) {
                    boolean expected = matrix.row(permission, profile).over().contains(tie);
                    if (decide.test(person, new Ask(permission, role(tie))) != expected) {
                        wrong.add("%s %s %s should be %s".formatted(profile, permission, tie, expected));
                    }
                }
            }
        }
        return wrong;
    }

    private boolean may(SignedInPerson person, Ask ask) {
        try {
            return Sample.as(person, () -> roles.may(ask.permission(), ask.roleId()));
        } catch (AccessDeniedException denied) {
            return false;
        }
    }

    @OnEmbedded
    static class EmbeddedTest extends RelationContract {}

    @OnMySql
    static class MySqlTest extends RelationContract {}
}
