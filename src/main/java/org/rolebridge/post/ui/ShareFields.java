package org.rolebridge.post.ui;

import static org.rolebridge.post.ui.PostContext.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.post.FundingSource;
import org.rolebridge.post.PayingAwards.Award;
import org.rolebridge.post.PostFunding;
import org.rolebridge.post.PostFundingService;
import org.rolebridge.post.ShareEntry;
import org.rolebridge.post.SpellService;
import org.rolebridge.shell.ui.Fields;

/** Who pays, how much of it, from when to when. */
class ShareFields implements Serializable {

    private final Fields fields = new Fields("post.form");
    private final RadioButtonGroup<FundingSource> source;
    private final Select<Award> award;
    private final TextField note = Fields.optional(fields.text("note"));
    private final Select<OrganisationRef> employer;
    private final BigDecimalField sharePercent = fields.decimal("sharePercent");
    private final DatePicker validFrom = fields.date("validFrom");
    private final DatePicker validTo = Fields.optional(fields.date("validTo"));

    /** Knows the awards and employers to choose from. */
    @org.springframework.stereotype.Component
    static class Factory {

        private final PostFundingService funding;
        private final SpellService spells;
        private final OrganisationService organisations;

        Factory(PostFundingService funding, SpellService spells, OrganisationService organisations) {
            this.funding = funding;
            this.spells = spells;
            this.organisations = organisations;
        }

        ShareFields of(PostContext context) {
            long roleId = context.role().id();
            var employers = Stream.concat(
                            spells.employers(roleId).stream(),
                            context.standing().shares().stream()
                                    .map(PostFunding::employerId)
                                    .filter(Objects::nonNull))
                    .distinct()
                    .toList();
            return new ShareFields(funding.awards(roleId), organisations.findByIds(employers));
        }
    }

    private ShareFields(List<Award> awards, List<OrganisationRef> employers) {
        source = fields.choice("source", sources(awards), one -> text("post.source." + one));
        award = fields.select("awardId", awards, Award::title);
        employer = Fields.optional(fields.select("employerId", employers, OrganisationRef::name));
        employer.setVisible(employers.size() > 1);
        note.setMaxLength(PostFunding.MAX_NOTE);
        award.setVisible(false);
        source.addValueChangeListener(event -> award.setVisible(event.getValue() == FundingSource.AWARD));
        award.addValueChangeListener(event -> follow(event.getValue()));
    }

    private static List<FundingSource> sources(List<Award> awards) {
        return Arrays.stream(FundingSource.values())
                .filter(one -> one != FundingSource.AWARD || !awards.isEmpty())
                .toList();
    }

    /** A share cannot go on longer than the award that pays for it. */
    private void follow(@org.jspecify.annotations.Nullable Award chosen) {
        if (chosen != null && validTo.isEmpty()) {
            validTo.setValue(chosen.endsOn());
        }
    }

    ShareFields startingWith(PostContext context) {
        validFrom.setValue(context.firstDay());
        sharePercent.setValue(PostContext.plain(PostFunding.WHOLE
                .subtract(context.standing().shareOn(context.firstDay()))
                .max(BigDecimal.ONE)));
        return this;
    }

    ShareFields like(PostFunding share) {
        validTo.setValue(share.validTo());
        source.setValue(share.source());
        award.getListDataView()
                .getItems()
                .filter(one -> Long.valueOf(one.id()).equals(share.awardId()))
                .findFirst()
                .ifPresent(award::setValue);
        employer.getListDataView()
                .getItems()
                .filter(one -> Long.valueOf(one.id()).equals(share.employerId()))
                .findFirst()
                .ifPresent(employer::setValue);
        note.setValue(share.note() == null ? "" : share.note());
        sharePercent.setValue(PostContext.plain(share.sharePercent()));
        validFrom.setValue(share.validFrom());
        validTo.setValue(share.validTo());
        return this;
    }

    Component[] components() {
        return new Component[] {source, award, note, employer, sharePercent, validFrom, validTo};
    }

    ShareEntry entry() {
        return new ShareEntry(
                source.getValue(),
                award.isVisible() ? award.getValue().id() : null,
                employer.isEmpty() ? null : employer.getValue().id(),
                note.getValue(),
                sharePercent.getValue(),
                validFrom.getValue(),
                validTo.getValue());
    }
}
