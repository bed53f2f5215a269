package org.rolebridge.training.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rolebridge.milestone.MilestoneKind;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.WebLink;
import org.rolebridge.shared.Window;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.FormPanel;
import org.rolebridge.support.ProgrammeFilter;
import org.rolebridge.support.ProgrammeRow;
import org.rolebridge.support.ProgrammeService;
import org.rolebridge.training.Guidance;
import org.rolebridge.training.GuidanceDetails;
import org.rolebridge.training.GuidanceKind;
import org.rolebridge.workrole.RoleKind;
import org.rolebridge.workrole.RoleKindService;
import org.springframework.context.annotation.Scope;

/** What somebody says about a piece of training or guidance. */
@SpringComponent
@Scope("prototype")
class GuidanceFields implements Serializable {

    private final Fields fields = new Fields("training.form");
    private final TextField title = fields.text("title");
    private final TextField issuer = fields.text("issuer");
    private final RadioButtonGroup<GuidanceKind> kind =
            fields.choice("kind", Arrays.asList(GuidanceKind.values()), GuidanceWords::kind);
    private final TextField link = Fields.optional(fields.text("link"));
    private final TextField versionLabel = Fields.brief(Fields.optional(fields.text("versionLabel")));
    private final TextArea summary = Fields.optional(fields.area("summary"));
    private final DatePicker publishedOn = Fields.optional(fields.date("publishedOn"));
    private final DatePicker effectiveFrom = fields.date("effectiveFrom");
    private final DatePicker reviewBy = Fields.optional(fields.date("reviewBy"));
    private final BigDecimalField hours = Fields.optional(fields.decimal("hours"));
    private final IntegerField frequencyMonths = Fields.optional(fields.whole("frequencyMonths"));
    private final IntegerField daysAfterStart = Fields.optional(fields.whole("daysAfterStart"));
    private final Select<MilestoneKind> milestone = Fields.optional(
            fields.select("milestoneNumber", Arrays.asList(MilestoneKind.values()), GuidanceWords::milestone));
    private final MultiSelectComboBox<RoleKind> roleKinds = fields.combos("roleKindIds", RoleKind::name);
    private final transient RoleKindService kinds;
    private final Select<Jurisdiction> jurisdiction;
    private final Select<ProgrammeRow> programme;

    GuidanceFields(OrganisationService organisations, RoleKindService kinds, ProgrammeService programmes) {
        this.kinds = kinds;
        jurisdiction = fields.select("jurisdictionId", organisations.jurisdictionsAround(), Jurisdiction::name);
        programme = Fields.optional(fields.select(
                "programmeId",
                programmes.find(ProgrammeFilter.ALL, new Window(0, Window.MAX_ROWS)),
                GuidanceFields::name));
        programme.setEmptySelectionAllowed(true);
        programme.setEmptySelectionCaption(I18NProvider.translate("training.form.programme.none"));
        milestone.setEmptySelectionAllowed(true);
        milestone.setEmptySelectionCaption(GuidanceWords.milestone(null));
        roleKinds.setItems(kinds.around());
        title.setMaxLength(Guidance.MAX_TITLE);
        issuer.setMaxLength(Guidance.MAX_ISSUER);
        link.setMaxLength(WebLink.MAX);
        versionLabel.setMaxLength(Guidance.MAX_LABEL);
        summary.setMaxLength(Guidance.MAX_SUMMARY);
    }

    private static String name(@Nullable ProgrammeRow row) {
        return row == null ? I18NProvider.translate("training.form.programme.none") : row.name();
    }

    void fillInto(FormPanel form) {
        form.section(text("what"), title, issuer, kind, link, summary)
                .section(text("who"), roleKinds, daysAfterStart, frequencyMonths, hours, milestone)
                .section(text("version"), versionLabel, publishedOn, effectiveFrom, reviewBy)
                .section(text("place"), jurisdiction, programme);
    }

    void inJurisdiction(long id) {
        jurisdiction.getListDataView().getItems().filter(one -> one.id() == id).forEach(jurisdiction::setValue);
    }

    void show(Guidance one, Set<Long> roleKindIds) {
        title.setValue(one.title());
        issuer.setValue(one.issuer());
        kind.setValue(one.kind());
        link.setValue(one.link() == null ? "" : one.link());
        versionLabel.setValue(one.versionLabel() == null ? "" : one.versionLabel());
        summary.setValue(one.summary() == null ? "" : one.summary());
        publishedOn.setValue(one.publishedOn());
        effectiveFrom.setValue(one.effectiveFrom());
        reviewBy.setValue(one.reviewBy());
        hours.setValue(one.hours());
        frequencyMonths.setValue(one.frequencyMonths());
        daysAfterStart.setValue(one.daysAfterStart());
        if (one.milestoneNumber() != null) {
            milestone.setValue(MilestoneKind.of(one.milestoneNumber()).orElse(null));
        }
        showKinds(roleKindIds);
        inJurisdiction(one.jurisdictionId());
        programme
                .getListDataView()
                .getItems()
                .filter(row -> one.programmeId() != null && row.id() == one.programmeId())
                .forEach(programme::setValue);
    }

    /** What it applies to already stays, also a kind that was retired meanwhile. */
    private void showKinds(Set<Long> ids) {
        var offered = kinds.around();
        var kept = ids.stream()
                .filter(id -> offered.stream().noneMatch(one -> one.id() == id))
                .map(kinds::get)
                .toList();
        var all = Stream.concat(offered.stream(), kept.stream()).toList();
        roleKinds.setItems(all);
        roleKinds.setValue(all.stream().filter(one -> ids.contains(one.id())).collect(Collectors.toSet()));
    }

    /** A new version says itself when it was published and from when it holds. */
    void forgetDates() {
        versionLabel.clear();
        publishedOn.clear();
        effectiveFrom.clear();
        reviewBy.clear();
    }

    GuidanceDetails details(int version) {
        return new GuidanceDetails(
                title.getValue().strip(),
                issuer.getValue().strip(),
                kind.getValue(),
                given(link.getValue()),
                given(versionLabel.getValue()),
                given(summary.getValue()),
                publishedOn.getValue(),
                effectiveFrom.getValue(),
                reviewBy.getValue(),
                hours.getValue(),
                frequencyMonths.getValue(),
                daysAfterStart.getValue(),
                milestone.getValue() == null ? null : milestone.getValue().number(),
                jurisdiction.getValue().id(),
                programme.getValue() == null ? null : programme.getValue().id(),
                roleKinds.getValue().stream().map(RoleKind::id).collect(Collectors.toSet()),
                version);
    }

    private static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static String text(String section) {
        return I18NProvider.translate("training.form.section." + section);
    }
}
