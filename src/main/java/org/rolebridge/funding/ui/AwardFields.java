package org.rolebridge.funding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.AwardEntry;
import org.rolebridge.funding.Scheme;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.ui.OrganisationPicker;
import org.rolebridge.post.Post;
import org.rolebridge.shell.ui.Fields;

/** The fields of an award: who pays whom, what, when, and what proves it. */
class AwardFields implements Serializable {

    private static final List<Currency> CURRENCIES = List.of(Currency.getInstance("GBP"), Currency.getInstance("USD"));

    private final long roleId;
    private final Fields fields = new Fields("award.form");
    private final ComboBox<Scheme> scheme = Fields.optional(fields.combo("schemeId", Scheme::name));
    private final OrganisationPicker funder;
    private final Checkbox funderElsewhere = fields.tick("funderElsewhere");
    private final TextField funderName = fields.text("funderName");
    private final Select<OrganisationRef> recipient;
    private final ComboBox<Post> post = Fields.optional(fields.combo("postId", Post::reference));
    private final TextField title = fields.text("title");
    private final Select<Currency> currency;
    private final BigDecimalField amount = fields.decimal("amount");
    private final DatePicker awardedOn = fields.date("awardedOn");
    private final DatePicker startsOn = fields.date("startsOn");
    private final DatePicker endsOn = Fields.optional(fields.date("endsOn"));
    private final Checkbox recurrent = fields.tick("recurrent");
    private final TextField reference = Fields.optional(fields.text("reference"));
    private final TextField evidenceLink = Fields.optional(fields.text("evidenceLink"));

    AwardFields(long roleId, OrganisationService organisations, List<OrganisationRef> recipients) {
        this.roleId = roleId;
        funder = fields.named(new OrganisationPicker(organisations, "award.form.funderId"), "funderId");
        recipient = fields.select("recipientId", recipients, OrganisationRef::name);
        currency = Fields.brief(fields.select("currency", CURRENCIES, Currency::getCurrencyCode));
        title.setMaxLength(Award.MAX_TITLE);
        funderName.setMaxLength(Award.MAX_FUNDER_NAME);
        currency.setValue(CURRENCIES.getFirst());
        recipients.stream().findFirst().ifPresent(recipient::setValue);
        scheme.addValueChangeListener(event -> follow(event.getValue()));
        funderElsewhere.addValueChangeListener(event -> askForFunder(event.getValue()));
        askForFunder(false);
    }

    /** Either an organisation of the list or the name of another. */
    private void askForFunder(boolean elsewhere) {
        funder.setVisible(!elsewhere);
        funderName.setVisible(elsewhere);
    }

    AwardFields offering(List<Scheme> schemes, List<Post> posts, Currency usual) {
        scheme.setItems(schemes);
        scheme.setVisible(!schemes.isEmpty());
        post.setItems(posts);
        post.setVisible(!posts.isEmpty());
        currency.setValue(CURRENCIES.contains(usual) ? usual : CURRENCIES.getFirst());
        return this;
    }

    /** Choosing a scheme says who usually pays, in which currency, and what the award is called. */
    private void follow(@Nullable Scheme chosen) {
        if (chosen == null) {
            return;
        }
        currency.setValue(chosen.currency());
        if (funder.isEmpty()) {
            funderElsewhere.setValue(false);
            funder.choose(chosen.commissionerId());
        }
        if (title.isEmpty()) {
            title.setValue(chosen.name().substring(0, Math.min(chosen.name().length(), Award.MAX_TITLE)));
        }
    }

    Component[] who() {
        return new Component[] {scheme, funder, funderElsewhere, funderName, recipient, post};
    }

    Component[] what() {
        return new Component[] {title, amount, currency};
    }

    Component[] when() {
        return new Component[] {awardedOn, startsOn, endsOn, recurrent};
    }

    Component[] proof() {
        return new Component[] {reference, evidenceLink};
    }

    AwardEntry entry(UUID key) {
        return new AwardEntry(
                key,
                roleId,
                post.getValue() == null ? null : post.getValue().id(),
                scheme.getValue() == null ? null : scheme.getValue().id(),
                recipient.getValue().id(),
                funderElsewhere.getValue() ? null : funder.getValue().id(),
                funderElsewhere.getValue() ? funderName.getValue() : null,
                title.getValue(),
                reference.getValue(),
                currency.getValue(),
                amount.getValue(),
                awardedOn.getValue(),
                startsOn.getValue(),
                endsOn.getValue(),
                recurrent.getValue(),
                evidenceLink.getValue());
    }
}
