package org.rolebridge.funding.ui;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.rolebridge.funding.AwardService;
import org.rolebridge.funding.SchemeService;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.post.Post;
import org.rolebridge.post.PostService;
import org.rolebridge.post.PostStanding;
import org.rolebridge.workrole.Party;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;
import org.springframework.stereotype.Component;

/** Opens the form for an award of one role, with the schemes and recipients that come into question. */
@Component
class RoleAwardForm {

    private static final Set<PartyRelation> RECEIVING = Set.of(PartyRelation.HOST, PartyRelation.EMPLOYER);

    private final AwardService awards;
    private final SchemeService schemes;
    private final WorkRoleService roles;
    private final PostService posts;
    private final OrganisationService organisations;

    RoleAwardForm(
            AwardService awards,
            SchemeService schemes,
            WorkRoleService roles,
            PostService posts,
            OrganisationService organisations) {
        this.awards = awards;
        this.schemes = schemes;
        this.roles = roles;
        this.posts = posts;
        this.organisations = organisations;
    }

    void open(WorkRole role) {
        var receiving = roles.parties(role.id()).stream()
                .filter(party -> RECEIVING.contains(party.relation()))
                .map(Party::organisationId)
                .distinct()
                .toList();
        var currency = organisations.jurisdiction(role.jurisdictionId()).currency();
        var fields = new AwardFields(role.id(), organisations, organisations.findByIds(receiving))
                .offering(schemes.inForce(), posts(role), Currency.getInstance(currency));
        new LogAwardDialog(awards, fields).open();
    }

    private List<Post> posts(WorkRole role) {
        return posts.ofRole(role.id()).stream().map(PostStanding::post).toList();
    }
}
