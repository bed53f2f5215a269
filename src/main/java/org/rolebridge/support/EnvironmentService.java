package org.rolebridge.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Grant;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.NotFound;
import org.rolebridge.shared.RuleViolation;
import org.rolebridge.shared.StaleRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The environment of each jurisdiction, dated and with sources. Whoever may score support for an organisation in a
 * jurisdiction, or in one below it, may score its environment: it belongs to nobody, so every score names its source.
 */
@Service
@Requires(Permission.SUPPORT_READ)
@Transactional
public class EnvironmentService {

    private final EnvironmentRepository environments;
    private final OrganisationService organisations;
    private final Clock clock;

    EnvironmentService(EnvironmentRepository environments, OrganisationService organisations, Clock clock) {
        this.environments = environments;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The jurisdictions of the caller's countries, each with its newest profile. */
    public List<EnvironmentRow> overview() {
        var places = organisations.jurisdictionsAround();
        var newest = inForce(places.stream().map(Jurisdiction::id).collect(Collectors.toSet()));
        var means = environments.means(
                newest.values().stream().map(EnvironmentProfile::id).toList());
        return places.stream()
                .map(place -> row(place, newest.get(place.id()), means))
                .toList();
    }

    private static EnvironmentRow row(Jurisdiction place, @Nullable EnvironmentProfile newest, Map<Long, Mean> means) {
        var mean = newest == null ? Mean.NONE : means.getOrDefault(newest.id(), Mean.NONE);
        return new EnvironmentRow(place.id(), place.name(), newest, mean);
    }

    /** The newest profile of each jurisdiction that is not dated in the future. */
    Map<Long, EnvironmentProfile> inForce(Set<Long> jurisdictionIds) {
        var places = new Jurisdiction.Tree(organisations.jurisdictions());
        return environments.profiles(jurisdictionIds).stream()
                .filter(profile ->
                        !profile.asOf().isAfter(LocalDate.now(clock.withZone(places.zone(profile.jurisdictionId())))))
                .collect(Collectors.toMap(
                        EnvironmentProfile::jurisdictionId, Function.identity(), (newer, older) -> newer));
    }

    /** Newest first. */
    public List<EnvironmentProfile> profiles(long jurisdictionId) {
        organisations.jurisdiction(jurisdictionId);
        return environments.profiles(Set.of(jurisdictionId));
    }

    public List<EnvironmentIndicator> indicators(long profileId) {
        return environments.indicators(profileId);
    }

    public boolean mayScore(long jurisdictionId) {
        return CurrentPerson.may(Permission.SUPPORT_SCORE)
                && CurrentPerson.find()
                        .map(person -> person.grantsWith(Permission.SUPPORT_SCORE).stream()
                                .map(Grant::organisationId)
                                .anyMatch(own -> isWithin(jurisdictionId, own)))
                        .orElse(true);
    }

    private boolean isWithin(long jurisdictionId, long organisationId) {
        return new Jurisdiction.Tree(organisations.jurisdictions())
                .chain(organisations.get(organisationId).jurisdictionId())
                .contains(jurisdictionId);
    }

    /**
     * A new profile, which begins with what the one before it says.
     *
     * @return its id
     */
    @Requires(Permission.SUPPORT_SCORE)
    public long begin(long jurisdictionId, LocalDate asOf, @Nullable String note) {
        reach(jurisdictionId);
        if (environments.exists(jurisdictionId, asOf)) {
            throw RuleViolation.at("asOf", "environment-day-taken", asOf);
        }
        var before = environments.profiles(Set.of(jurisdictionId)).stream()
                .filter(profile -> profile.asOf().isBefore(asOf))
                .findFirst();
        long id = environments.insert(new EnvironmentProfile(0, jurisdictionId, asOf, note, 0));
        before.ifPresent(earlier -> environments.indicators(earlier.id()).stream()
                .map(old -> indicator(0, id, entry(old)))
                .forEach(environments::insert));
        return id;
    }

    private static IndicatorEntry entry(EnvironmentIndicator old) {
        return new IndicatorEntry(old.number(), old.score(), old.source(), old.sourceOn(), old.note(), 0);
    }

    /** @throws StaleRecord when the indicator was scored since the user read it */
    @Requires(Permission.SUPPORT_SCORE)
    public void score(long profileId, IndicatorEntry entry) {
        var profile = environments.find(profileId).orElseThrow(() -> new NotFound("environment_profile", profileId));
        reach(profile.jurisdictionId());
        var stored = environments.find(profileId, entry.number());
        var typed = indicator(stored.map(EnvironmentIndicator::id).orElse(0L), profileId, entry);
        if (stored.isEmpty()) {
            environments.insert(typed);
        } else if (!Objects.equals(stored.get(), typed)) {
            environments.update(stored.get(), typed);
        }
    }

    private static EnvironmentIndicator indicator(long id, long profileId, IndicatorEntry entry) {
        return new EnvironmentIndicator(
                id,
                profileId,
                entry.number(),
                entry.score(),
                entry.source(),
                entry.sourceOn(),
                entry.note(),
                entry.version());
    }

    private void reach(long jurisdictionId) {
        if (!mayScore(jurisdictionId)) {
            throw new NotFound("jurisdiction", jurisdictionId);
        }
    }
}
