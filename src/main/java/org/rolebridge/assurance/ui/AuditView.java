package org.rolebridge.assurance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rolebridge.assurance.AuditService;
import org.rolebridge.assurance.Finding;
import org.rolebridge.assurance.FindingCount;
import org.rolebridge.shell.ui.Actions;
import org.rolebridge.shell.ui.Card;
import org.rolebridge.shell.ui.Columns;
import org.rolebridge.shell.ui.CsvLink;
import org.rolebridge.shell.ui.EmptyState;
import org.rolebridge.shell.ui.FilterChip;
import org.rolebridge.shell.ui.FilterChips;
import org.rolebridge.shell.ui.KeyFigure;
import org.rolebridge.shell.ui.Link;
import org.rolebridge.shell.ui.PageHeader;
import org.rolebridge.shell.ui.Prose;

/** Queries by state and whose turn it is; each opens its conversation. */
@Route(AuditNavigation.LIST)
@RolesAllowed("QUERY_READ")
public class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AuditService audit;
    private final BooksCheck books;
    private final QueryZone zone;

    public AuditView(AuditService audit, BooksCheck books, QueryZone zone) {
        this.audit = audit;
        this.books = books;
        this.zone = zone;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = AuditAddress.of(event.getLocation());
        var counts = audit.counts();
        int count = sum(counts, matches(address));
        removeAll();
        add(new PageHeader(getPageTitle()).lede(getTranslation("query.lede", count)));
        add(figures(counts));
        byRule(counts).ifPresent(this::add);
        add(new Actions(chips(address)));
        add(
                count == 0
                        ? Card.plain(nothing(address))
                        : Card.snug(new QueryGrid(zone.own()).showing(audit, address, count)));
        var below = new Prose().quiet();
        below.add(new CsvLink(
                getTranslation("query.export"), "queries.csv", target -> audit.export(address.filter(), target)));
        add(below);
        add(books.card());
    }

    private Component figures(List<FindingCount> counts) {
        return Columns.of(
                        figure(
                                counts,
                                "provider",
                                one -> one.turn() == Finding.Turn.PROVIDER,
                                turn(Finding.Turn.PROVIDER)),
                        figure(
                                counts,
                                "commissioner",
                                one -> one.turn() == Finding.Turn.COMMISSIONER,
                                turn(Finding.Turn.COMMISSIONER)),
                        figure(
                                counts,
                                "closed",
                                one -> one.state() == Finding.State.CLOSED,
                                AuditAddress.all().with(AuditAddress.STATE, Finding.State.CLOSED)))
                .level()
                .pairs();
    }

    /** Counted across the figures above, so it is no figure of its own. */
    private Optional<Prose> byRule(List<FindingCount> counts) {
        int rule = sum(counts, one -> one.kind() == Finding.Kind.RULE);
        var rows = AuditAddress.all().with(AuditAddress.KIND, Finding.Kind.RULE);
        return rule == 0
                ? Optional.empty()
                : Optional.of(new Prose()
                        .link(getTranslation("query.by-rule", rule, sum(counts, one -> true)), rows.href())
                        .quiet());
    }

    private static AuditAddress turn(Finding.Turn turn) {
        return AuditAddress.all().with(AuditAddress.TURN, turn);
    }

    private Card figure(List<FindingCount> counts, String name, Predicate<FindingCount> which, AuditAddress rows) {
        int number = sum(counts, which);
        return Card.plain(
                new KeyFigure(Integer.toString(number), getTranslation("query.figure." + name)).opens(rows.href()));
    }

    private static int sum(List<FindingCount> counts, Predicate<FindingCount> which) {
        return counts.stream().filter(which).mapToInt(FindingCount::count).sum();
    }

    private static Predicate<FindingCount> matches(AuditAddress address) {
        var filter = address.filter();
        return one -> (filter.states().isEmpty() || filter.states().contains(one.state()))
                && (filter.turns().isEmpty() || filter.turns().contains(one.turn()))
                && (filter.kinds().isEmpty() || filter.kinds().contains(one.kind()));
    }

    private FilterChips chips(AuditAddress address) {
        return new FilterChips(
                chip(address, AuditAddress.STATE, "query.state.", Finding.State.values()),
                chip(address, AuditAddress.TURN, "query.turn.", Finding.Turn.values()),
                chip(address, AuditAddress.KIND, "query.kind.", Finding.Kind.values()));
    }

    private FilterChip chip(AuditAddress address, String name, String prefix, Enum<?>[] constants) {
        return FilterChip.of(
                getTranslation("query.filter." + name),
                AuditAddress.choices(prefix, constants),
                address.chosen(name),
                chosen -> UI.getCurrent()
                        .navigate(
                                AuditNavigation.LIST, address.with(name, chosen).query()));
    }

    private EmptyState nothing(AuditAddress address) {
        if (address.isNarrowed()) {
            return new EmptyState(getTranslation("query.none.narrowed"), getTranslation("query.none.narrowed.why"))
                    .next(new Link(getTranslation("query.all"), AuditNavigation.LIST).asButton());
        }
        return new EmptyState(getTranslation("query.none"), getTranslation("query.none.why"));
    }

    @Override
    public String getPageTitle() {
        return QueryWords.listTitle();
    }
}
