package org.rolebridge.funding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Idempotency;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The schemes that pay for roles: everybody sees what they may use, a commissioner keeps those of their organisation. */
@Service
@Requires(Permission.SCHEME_READ)
@Transactional
public class SchemeService {

    /** No list of schemes is longer. */
    public static final int MAX_LISTED = 500;

    private final SchemeRepository schemes;
    private final OrganisationService organisations;
    private final Idempotency idempotency;
    private final Clock clock;

    SchemeService(SchemeRepository schemes, OrganisationService organisations, Idempotency idempotency, Clock clock) {
        this.schemes = schemes;
        this.organisations = organisations;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** Schemes of the organisations above and below the caller's own, and those open to everybody in the jurisdiction. */
    @Transactional(readOnly = true)
    public List<Scheme> visible() {
        return schemes.visible(jurisdictions(), MAX_LISTED);
    }

    @Transactional(readOnly = true)
    public List<Scheme> inForce() {
        var today = today();
        return visible().stream().filter(scheme -> scheme.isInForceOn(today)).toList();
    }

    @Transactional(readOnly = true)
    public Scheme get(long id) {
        return schemes.find(id, jurisdictions()).orElseThrow(() -> new NotFound("scheme", id));
    }

    @Transactional(readOnly = true)
    public List<SchemeRate> rates(long id) {
        return schemes.rates(get(id).id());
    }

    /** Whether the caller keeps this scheme. */
    @Transactional(readOnly = true)
    public boolean keeps(long id) {
        return CurrentPerson.may(Permission.SCHEME_EDIT) && schemes.findOwn(id).isPresent();
    }

    /** The day that decides what is in force: today where the caller belongs. */
    public LocalDate today() {
        return CurrentPerson.find().stream()
                .flatMap(person -> person.grants().stream())
                .filter(grant -> !grant.everywhere())
                .findFirst()
                .map(grant -> organisations.today(grant.organisationId()))
                .orElseGet(() -> LocalDate.now(clock));
    }

    /** @return the id; the same for the same key */
    @Requires(Permission.SCHEME_EDIT)
    public long add(UUID key, long commissionerId, SchemeDetails details) {
        var own = CurrentPerson.find()
                .map(person -> person.grantsWith(Permission.SCHEME_EDIT).stream()
                        .map(Grant::organisationId)
                        .anyMatch(organisation -> organisation == commissionerId));
        if (!own.orElse(true)) {
            throw RuleViolation.at("commissionerId", "scheme-own");
        }
        organisations.jurisdiction(details.jurisdictionId());
        var scheme = details.scheme(0, commissionerId, BigDecimal.ZERO);
        return idempotency.once(key, "add-scheme", () -> schemes.insert(scheme));
    }

    @Requires(Permission.SCHEME_EDIT)
    public void describe(long id, SchemeDetails details) {
        var before = own(id);
        organisations.jurisdiction(details.jurisdictionId());
        schemes.update(before, before.describe(details, schemes.isUsed(id)));
    }

    @Requires(Permission.SCHEME_EDIT)
    public long addRate(UUID key, SchemeRate rate) {
        var scheme = own(rate.schemeId());
        return idempotency.once(key, "add-scheme-rate", () -> addRateOnce(scheme, rate));
    }

    private long addRateOnce(Scheme scheme, SchemeRate rate) {
        if (schemes.hasRate(rate)) {
            throw RuleViolation.at("validFrom", "rate-overlaps");
        }
        return schemes.insert(rate, scheme.commissionerId());
    }

    private Scheme own(long id) {
        return schemes.findOwn(id).orElseThrow(() -> new NotFound("scheme", id));
    }

    private Set<Long> jurisdictions() {
        var byId = new HashMap<Long, Jurisdiction>();
        organisations.jurisdictions().forEach(one -> byId.put(one.id(), one));
        var person = CurrentPerson.find();
        if (person.isEmpty()) {
            return byId.keySet();
        }
        var found = new HashSet<Long>();
        person.get().grantsWith(Permission.SCHEME_READ).stream()
                .map(grant -> organisations.get(grant.organisationId()).jurisdictionId())
                .forEach(id -> addWithParents(id, byId, found));
        return found;
    }

    private static void addWithParents(long id, Map<Long, Jurisdiction> byId, Set<Long> found) {
        var next = byId.get(id);
        while (next != null && found.add(next.id())) {
            next = next.parentId() == null ? null : byId.get(next.parentId());
        }
    }
}
