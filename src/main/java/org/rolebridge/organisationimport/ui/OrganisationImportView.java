package org.rolebridge.organisationimport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.organisation.ui.OrganisationNavigation;
import org.rolebridge.organisationfile.OrganisationTemplate;
import org.rolebridge.organisationimport.ImportCheck;
import org.rolebridge.organisationimport.ImportProgress;
import org.rolebridge.organisationimport.ImportRuns;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Fields;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.tabular.UnreadableFile;
import org.rolebridge.tabular.ui.FileChoice;
import org.rolebridge.tabular.ui.ImportSteps;
import org.rolebridge.tabular.ui.Progress;

/** Imports organisations in two steps: choose a file and look at what it would change, then apply. */
@Route(OrganisationNavigation.IMPORT)
@RolesAllowed("ORGANISATION_EDIT")
public class OrganisationImportView extends Div implements HasDynamicTitle {

    private static final int MEGABYTES = 60;

    private final transient ImportRuns runs;
    private final transient ImportWording words;
    private final ImportSteps steps = new ImportSteps();

    public OrganisationImportView(ImportRuns runs, OrganisationService organisations) {
        this.runs = runs;
        words = new ImportWording(organisations);
        add(new PageHeader(getPageTitle())
                .under(getTranslation("organisation.list"), OrganisationNavigation.LIST)
                .lede(getTranslation("import.lede")));
        add(steps);
        choose();
    }

    private void choose() {
        steps.show(choice());
    }

    private FileChoice choice() {
        var type = Fields.optional(new Fields("import.form")
                .select(
                        "type",
                        Arrays.asList(OrganisationType.values()),
                        one -> one == null ? "" : getTranslation("value.type." + one)));
        type.setEmptySelectionAllowed(true);
        return new FileChoice(
                "import",
                MEGABYTES,
                OrganisationTemplate::export,
                (file, name) -> check(file, name, type.getValue()),
                type);
    }

    private void check(Path file, String name, @Nullable OrganisationType stated) {
        steps.follow(runs.check(file, name, stated), this::progress, run -> {
            choose();
            run.failure(UnreadableFile.class).ifPresentOrElse(this::refuse, () -> showCheck(run.result()));
        });
    }

    private void refuse(UnreadableFile unfit) {
        steps.refuse(unfit, getTranslation("import.refused.why"), choice());
    }

    private void showCheck(ImportCheck check) {
        steps.show(new CheckResult(check, words, leaveOut -> apply(check, leaveOut)), again());
    }

    private Actions again() {
        return new Actions(Actions.quiet(getTranslation("import.other"), event -> choose()));
    }

    private void apply(ImportCheck check, boolean leaveOutRefused) {
        steps.follow(runs.apply(check, leaveOutRefused), this::progress, run -> {
            showCheck(check);
            showDone(check, run.result());
        });
    }

    private void showDone(ImportCheck check, int written) {
        var splits = check.warnings().stream()
                .filter(one -> one.problem().code().equals("split"))
                .map(words::reason)
                .toList();
        var next = new Actions(
                new Link(getTranslation("organisation.list"), OrganisationNavigation.LIST).asMainButton(),
                Actions.other(getTranslation("import.other"), event -> choose()));
        var card = Card.plain(next);
        steps.show(new SayPanel(getTranslation("import.done"), getTranslation("import.done.count", written)), card);
        splits.forEach(split -> card.addComponentAsFirst(new SayPanel(getTranslation("import.split"), split)));
    }

    /** Only while records are written can it tell how many there are. */
    private Progress progress(ImportProgress now) {
        return new Progress(
                getTranslation("import.step." + now.step(), now.done(), now.total()),
                now.done(),
                now.step() == ImportProgress.Step.WRITING ? now.total() : 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("import.title");
    }
}
