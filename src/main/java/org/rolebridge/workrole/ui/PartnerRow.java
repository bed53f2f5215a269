package org.rolebridge.workrole.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.ui.OrganisationPicker;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.workrole.Party;
import org.rolebridge.workrole.PartyEntry;
import org.rolebridge.workrole.PartyRelation;
import org.rolebridge.workrole.Side;

/** One organisation beside the host: who, in which part, on which side. Left empty it counts as not there. */
class PartnerRow extends Div {

    static final List<PartyRelation> PARTS =
            List.of(PartyRelation.PARTNER, PartyRelation.EMPLOYER, PartyRelation.FUNDER);

    private final OrganisationPicker organisation;
    private final Select<PartyRelation> relation;
    private final Select<Side> side;

    PartnerRow(OrganisationService organisations, Fields fields) {
        addClassName("rb-row");
        organisation =
                Fields.optional(fields.named(new OrganisationPicker(organisations, "role.form.parties"), "parties"));
        relation = Fields.optional(fields.select("relation", PARTS, part -> getTranslation("role.relation." + part)));
        side = Fields.optional(
                fields.select("side", Arrays.asList(Side.values()), one -> getTranslation("role.side." + one)));
        relation.setValue(PartyRelation.PARTNER);
        side.setValue(Side.SOCIAL_CARE);
        add(organisation, relation, side);
    }

    void copy(Party party) {
        organisation.choose(party.organisationId());
        relation.setValue(party.relation());
        side.setValue(party.side());
    }

    Optional<PartyEntry> entry() {
        return Optional.ofNullable(organisation.getValue())
                .map(chosen -> new PartyEntry(chosen.id(), relation.getValue(), side.getValue()));
    }
}
