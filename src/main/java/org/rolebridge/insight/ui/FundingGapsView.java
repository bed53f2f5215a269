package org.rolebridge.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.insight.Progress.FundingGaps;
import org.rolebridge.insight.Progress.Gap;
import org.rolebridge.insight.Progress.PostGap;
import org.rolebridge.insight.ProgressService;
import org.rolebridge.insight.RoleListService;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.DataTable;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Figures;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.shell.ui.QuietGrid;

/** Every post whose money ends within a year, ended already or was never recorded. */
@Route(FundingGapsView.PATH)
@RolesAllowed("PROGRESS_READ")
public class FundingGapsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "progress/funding";

    private final ProgressService progress;
    private final RoleListService roles;
    private final ProgressChips chips;

    public FundingGapsView(ProgressService progress, RoleListService roles, ProgressChips chips) {
        this.progress = progress;
        this.roles = roles;
        this.chips = chips;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = ProgressAddress.of(event.getLocation());
        removeAll();
        if (!CurrentPerson.may(Permission.POST_READ)) {
            sayWhyNot(address);
        } else {
            show(address);
        }
    }

    private void sayWhyNot(ProgressAddress address) {
        add(new PageHeader(getPageTitle()).under(getTranslation("progress.title"), address.path(ProgressView.PATH)));
        add(Card.plain(new EmptyState(
                getTranslation("progress.funding.closed"), getTranslation("progress.funding.closed.why"))));
    }

    private void show(ProgressAddress address) {
        var filter = address.filter();
        var wanted = address.gaps();
        var gaps = progress.countGaps(filter);
        var header = new PageHeader(getPageTitle())
                .under(getTranslation("progress.title"), address.path(ProgressView.PATH))
                .lede(getTranslation(
                        "progress.funding.sentence", gaps.total(), gaps.ending(), gaps.count(Gap.ALREADY_ENDED)));
        var export = new CsvLink(
                getTranslation("role.export"),
                "funding-running-out.csv",
                target -> progress.exportGaps(filter, wanted, target));
        add(header, new Actions(chips.ofGaps(address, PATH)).end(export));
        if (gaps.total() > 0) {
            add(Card.snug(counts(gaps, address)));
        }
        int count = gaps.count(wanted);
        if (count == 0) {
            var none = gaps.total() == 0 ? "progress.funding.none" : "progress.funding.none.then";
            add(Card.plain(new EmptyState(getTranslation(none), getTranslation(none + ".why"))));
        } else {
            add(Card.snug(grid(address, count, roles.today())));
            add(new Prose(getTranslation("progress.funding.rule")).quiet());
        }
    }

    /** A post stands in one row; each row opens its posts. */
    private DataTable counts(FundingGaps gaps, ProgressAddress address) {
        var table = new DataTable(getTranslation("progress.gaps"))
                .text(getTranslation("progress.gaps"))
                .number(getTranslation("progress.gaps.posts"))
                .neverStacks();
        Arrays.stream(Gap.values())
                .filter(gap -> gaps.count(gap) > 0)
                .forEach(gap -> table.row(
                        new Link(
                                getTranslation("progress.gap." + gap),
                                behind(address, gap).path(PATH)),
                        Figures.count(gaps.count(gap))));
        return table;
    }

    static ProgressAddress behind(ProgressAddress address, Gap gap) {
        return address.with(ProgressAddress.GAP, List.of(RoleAddress.word(gap)));
    }

    private QuietGrid<PostGap> grid(ProgressAddress address, int count, LocalDate today) {
        var grid = new QuietGrid<PostGap>(getPageTitle());
        grid.text(getTranslation("role.column.role"), new ComponentRenderer<>(FundingCard::role))
                .setFlexGrow(2);
        grid.text(getTranslation("progress.funding.payer"), new ComponentRenderer<>(PayerWords::now))
                .setFlexGrow(2);
        grid.text(getTranslation("progress.funding.ends"), post -> FundingCard.day(post.lastDay()));
        grid.number(getTranslation("progress.funding.wte"), FundingCard::wte);
        grid.text(
                getTranslation("progress.funding.left"), new ComponentRenderer<>(post -> FundingCard.tag(post, today)));
        grid.onPhone(getPageTitle(), new ComponentRenderer<>(post -> summary(post, today)));
        var filter = address.filter();
        var wanted = address.gaps();
        grid.reads(window -> progress.findGaps(filter, wanted, window), count);
        return grid.high(count);
    }

    private static Div summary(PostGap post, LocalDate today) {
        var summary = FundingCard.role(post);
        summary.add(
                new Prose(RoleWords.text(
                        "progress.funding.summary", FundingCard.day(post.lastDay()), FundingCard.wte(post))),
                PayerWords.now(post),
                FundingCard.tag(post, today));
        return summary;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("progress.funding");
    }
}
