package org.rolebridge.funding.ui;

import static org.rolebridge.funding.ui.FundingWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rolebridge.funding.Award;
import org.rolebridge.funding.FundingFilter;
import org.rolebridge.funding.FundingService;
import org.rolebridge.funding.FundingTotal;
import org.rolebridge.funding.LedgerEntry;
import org.rolebridge.funding.SchemeService;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.ui.OrganisationPicker;
import org.rolebridge.shell.ui.FilterChip;
import org.rolebridge.shell.ui.FilterChips;

/** The filters over lists of money; each choice is a new address. */
@SpringComponent
@UIScope
class FundingChips {

    private static final int QUARTERS = 12;

    private final FundingService funding;
    private final SchemeService schemes;
    private final OrganisationService organisations;

    FundingChips(FundingService funding, SchemeService schemes, OrganisationService organisations) {
        this.funding = funding;
        this.schemes = schemes;
        this.organisations = organisations;
    }

    /** @param entries whether single transactions are listed, so that their kind can be chosen */
    FilterChips of(FundingAddress address, boolean entries) {
        var chips = new ArrayList<>(List.of(
                several(address, FundingAddress.SCHEME, byId(funding.schemesInUse())),
                organisation(address),
                several(address, FundingAddress.KIND, byId(funding.kindsInUse())),
                several(address, FundingAddress.STATE, words("award.state.", Award.State.values())),
                several(address, FundingAddress.QUARTER, quarters())));
        if (entries) {
            chips.add(several(address, FundingAddress.ENTRY, words("transaction.kind.", LedgerEntry.Kind.values())));
        }
        return new FilterChips(chips.toArray(FilterChip[]::new));
    }

    private static FilterChip several(FundingAddress address, String name, Map<String, String> choices) {
        return FilterChip.of(
                text("funding.filter." + name),
                choices,
                address.chosen(name),
                chosen -> go(address.with(name, chosen)));
    }

    private FilterChip organisation(FundingAddress address) {
        var field = new OrganisationPicker(organisations, "funding.filter.organisation.choose");
        var ids = List.copyOf(address.filter().organisations());
        var chosen =
                organisations.findByIds(ids).stream().map(OrganisationRef::name).collect(Collectors.joining(", "));
        return FilterChip.of(
                text("funding.filter.organisation"),
                chosen,
                field,
                () -> go(address.with(
                        FundingAddress.ORGANISATION,
                        Optional.ofNullable(field.getValue()).stream()
                                .map(one -> Long.toString(one.id()))
                                .toList())),
                () -> go(address.with(FundingAddress.ORGANISATION, List.of())));
    }

    private static Map<String, String> byId(Map<Long, String> names) {
        var choices = new LinkedHashMap<String, String>();
        names.forEach((id, name) -> choices.put(Long.toString(id), name));
        return choices;
    }

    private static Map<String, String> words(String prefix, Enum<?>[] constants) {
        var choices = new LinkedHashMap<String, String>();
        for (var constant : constants) {
            choices.put(FundingAddress.word(constant), text(prefix + constant));
        }
        return choices;
    }

    private Map<String, String> quarters() {
        LocalDate today = schemes.today();
        int yearStart = funding.yearStart();
        var first = FundingFilter.quarterOf(YearMonth.from(today));
        var choices = new LinkedHashMap<String, String>();
        for (int back = 0; back < QUARTERS; back++) {
            var quarter = first.minusMonths((long) back * FundingFilter.MONTHS);
            choices.put(quarter.toString(), FundingWords.quarter(new FundingTotal.Quarter(quarter, yearStart)));
        }
        return choices;
    }

    static void go(FundingAddress address) {
        UI.getCurrent().navigate(address.path(), address.query());
    }
}
