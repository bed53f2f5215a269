package org.rolebridge.organisationimport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.OrganisationType;
import org.rolebridge.organisation.ui.OrganisationNavigation;
import org.rolebridge.organisationimport.ImportCheck;
import org.rolebridge.organisationimport.ImportProgress;
import org.rolebridge.organisationimport.ImportRuns;
import org.rolebridge.shared.BackgroundRun;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.BackgroundWatch;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.RefusalPanel;
import org.rolebridge.shell.ui.SayPanel;
import org.rolebridge.tabular.UnreadableFile;

/** Imports organisations in two steps: choose a file and look at what it would change, then apply. */
@Route(OrganisationNavigation.IMPORT)
@RolesAllowed("ORGANISATION_EDIT")
public class OrganisationImportView extends Div implements HasDynamicTitle {

    private final transient ImportRuns runs;
    private final transient ImportWording words;
    private final Div step = new Div();

    public OrganisationImportView(ImportRuns runs, OrganisationService organisations) {
        this.runs = runs;
        words = new ImportWording(organisations);
        step.getElement().setAttribute("aria-live", "polite");
        add(new PageHeader(getPageTitle())
                .under(getTranslation("organisation.list"), OrganisationNavigation.LIST)
                .lede(getTranslation("import.lede")));
        add(step);
        choose();
    }

    private void choose() {
        show(new ChooseFile(this::check));
    }

    private void show(com.vaadin.flow.component.Component... content) {
        step.removeAll();
        step.add(content);
    }

    private void check(Path file, String name, @Nullable OrganisationType stated) {
        follow(runs.check(file, name, stated), run -> {
            choose();
            run.failure(UnreadableFile.class).ifPresentOrElse(this::refuse, () -> showCheck(run.result()));
        });
    }

    private void refuse(UnreadableFile unfit) {
        Object[] arguments = unfit.arguments().toArray();
        var key = unfit.reason().key();
        show(
                new RefusalPanel(
                        getTranslation(key + ".what", arguments),
                        getTranslation("import.refused.why"),
                        getTranslation(key + ".fix", arguments)),
                new ChooseFile(this::check));
    }

    private void showCheck(ImportCheck check) {
        show(new CheckResult(check, words, leaveOut -> apply(check, leaveOut)), again());
    }

    private Actions again() {
        return new Actions(Actions.quiet(getTranslation("import.other"), event -> choose()));
    }

    private void apply(ImportCheck check, boolean leaveOutRefused) {
        follow(runs.apply(check, leaveOutRefused), run -> {
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
        show(new SayPanel(getTranslation("import.done"), getTranslation("import.done.count", written)), card);
        splits.forEach(split -> card.addComponentAsFirst(new SayPanel(getTranslation("import.split"), split)));
    }

    private <T> void follow(BackgroundRun<ImportProgress, T> run, Consumer<BackgroundRun<ImportProgress, T>> over) {
        var progress = new ProgressCard();
        show(progress);
        BackgroundWatch.follow(this, run, progress::show, over);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("import.title");
    }
}
