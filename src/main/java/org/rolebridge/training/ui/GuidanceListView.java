package org.rolebridge.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;
import org.rolebridge.training.GuidanceFilter;
import org.rolebridge.training.GuidanceKind;
import org.rolebridge.training.GuidanceService;
import org.rolebridge.workrole.RoleKindService;

/** The library, most binding kind first. */
@Route(TrainingNavigation.LIBRARY)
@RolesAllowed("GUIDANCE_READ")
public class GuidanceListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "issuer",
            "kind",
            "versionLabel",
            "link",
            "publishedOn",
            "effectiveFrom",
            "reviewBy",
            "hours",
            "frequencyMonths",
            "daysAfterStart",
            "ownerId",
            "roleKindIds");

    private final GuidanceService guidance;
    private final RoleKindService kinds;
    private final LocalDate today;

    public GuidanceListView(GuidanceService guidance, RoleKindService kinds, Clock clock) {
        this.guidance = guidance;
        this.kinds = kinds;
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = LibraryAddress.of(event.getLocation());
        var filter = address.filter();
        var counts = guidance.count(filter);
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        removeAll();
        add(new PageHeader(getPageTitle()).lede(getTranslation("training.lede", total)));
        add(controls(address));
        Stream.of(GuidanceKind.values())
                .filter(counts::containsKey)
                .forEach(kind -> add(list(kind, filter.only(kind), counts.getOrDefault(kind, 0))));
        add(total == 0 ? empty(address) : below(filter));
    }

    private Actions controls(LibraryAddress address) {
        var actions = new Actions(LibraryChips.of(address, kinds.around()));
        if (CurrentPerson.may(Permission.GUIDANCE_EDIT)) {
            actions.end(addLink());
        }
        return actions;
    }

    private Link addLink() {
        return new Link(getTranslation("training.add"), TrainingNavigation.ADD).asMainButton();
    }

    private Card list(GuidanceKind kind, GuidanceFilter filter, int count) {
        var name = GuidanceWords.kind(kind);
        return new Card(
                getTranslation("training.group", name, count),
                new Prose(getTranslation("training.kind." + kind + ".means")).quiet(),
                new GuidanceGrid(name, today).showing(guidance, filter, count));
    }

    private Card empty(LibraryAddress address) {
        if (address.isNarrowed()) {
            return Card.plain(new EmptyState(
                            getTranslation("training.empty.narrowed"), getTranslation("training.empty.narrowed.why"))
                    .next(new Link(getTranslation("training.all"), TrainingNavigation.LIBRARY).asButton()));
        }
        var empty = new EmptyState(getTranslation("training.empty"), getTranslation("training.empty.why"));
        return Card.plain(CurrentPerson.may(Permission.GUIDANCE_EDIT) ? empty.next(addLink()) : empty);
    }

    private Prose below(GuidanceFilter filter) {
        var headings = COLUMNS.stream()
                .map(column -> getTranslation("training.form." + column))
                .toList();
        var line = new Prose().quiet();
        line.add(new CsvLink(
                getTranslation("training.export"),
                "training-and-guidance.csv",
                target -> guidance.export(filter, headings, target)));
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("training.library");
    }
}
