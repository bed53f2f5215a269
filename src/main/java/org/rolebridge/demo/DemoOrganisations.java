package org.rolebridge.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rolebridge.organisation.IdentifierScheme;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationCode;
import org.rolebridge.organisation.OrganisationEntry;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.organisation.OrganisationType;
import org.springframework.stereotype.Component;

/** The organisations of the demo systems, by their short names. */
@Component
class DemoOrganisations {

    private final OrganisationService organisations;
    private final Map<String, Long> ids = new HashMap<>();
    private Map<String, Jurisdiction> jurisdictions = Map.of();

    DemoOrganisations(OrganisationService organisations) {
        this.organisations = organisations;
    }

    void make() {
        jurisdictions = organisations.jurisdictions().stream()
                .collect(Collectors.toMap(Jurisdiction::code, jurisdiction -> jurisdiction));
        DemoTable.read("organisations").forEach(this::add);
    }

    private void add(DemoTable row) {
        var scheme = IdentifierScheme.valueOf(row.text("scheme"));
        var entry = new OrganisationEntry(
                row.text("name"),
                OrganisationType.valueOf(row.text("type")),
                jurisdiction(row.text("jurisdiction")),
                List.of(new OrganisationCode(scheme, row.text("code"))),
                row.list("parents").stream().map(this::id).collect(Collectors.toSet()),
                row.textOrNull("postcode"),
                row.date("opened"));
        ids.put(row.text("key"), organisations.add(entry).id());
    }

    long id(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    /** The day it is there. */
    LocalDate today(String key) {
        return organisations.today(id(key));
    }

    long jurisdiction(String code) {
        return Objects.requireNonNull(jurisdictions.get(code), code).id();
    }
}
