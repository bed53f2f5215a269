package org.rolebridge.milestone.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rolebridge.milestone.ConfirmationService;
import org.rolebridge.milestone.MilestoneMessage;
import org.rolebridge.milestone.WaitingMilestone;
import org.rolebridge.organisation.Jurisdiction;
import org.rolebridge.organisation.OrganisationRef;
import org.rolebridge.organisation.OrganisationService;
import org.rolebridge.shared.Window;
import org.rolebridge.trail.TrailService;
import org.rolebridge.workrole.WorkRole;
import org.rolebridge.workrole.WorkRoleService;

/** Puts roles, hosts and people beside what waits, one statement for each kind however many rows there are. */
@SpringComponent
class WaitingRows {

    private final ConfirmationService confirmations;
    private final WorkRoleService roles;
    private final OrganisationService organisations;
    private final TrailService trail;

    WaitingRows(
            ConfirmationService confirmations,
            WorkRoleService roles,
            OrganisationService organisations,
            TrailService trail) {
        this.confirmations = confirmations;
        this.roles = roles;
        this.organisations = organisations;
        this.trail = trail;
    }

    Stream<WaitingRow> find(Window window) {
        var waiting = confirmations.findWaiting(window);
        var byId =
                roles
                        .findByIds(waiting.stream()
                                .map(one -> one.milestone().roleId())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(WorkRole::id, Function.identity()));
        var hosts = hosts(byId.keySet().stream().toList());
        var people = trail.people(waiting.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.change().recordedBy()),
                        one.messages().stream().map(MilestoneMessage::writtenBy)))
                .collect(Collectors.toSet()));
        var jurisdictions =
                organisations.jurisdictions().stream().collect(Collectors.toMap(Jurisdiction::id, Function.identity()));
        return waiting.stream()
                .filter(one -> byId.containsKey(one.milestone().roleId()))
                .map(one -> row(one, byId, jurisdictions, hosts, people));
    }

    private static WaitingRow row(
            WaitingMilestone one,
            Map<Long, WorkRole> byId,
            Map<Long, Jurisdiction> jurisdictions,
            Map<Long, String> hosts,
            Map<Long, String> people) {
        var role = java.util.Objects.requireNonNull(byId.get(one.milestone().roleId()));
        var jurisdiction = java.util.Objects.requireNonNull(jurisdictions.get(role.jurisdictionId()));
        var history = new MilestoneHistory(jurisdiction.zone(), people);
        return new WaitingRow(one, role.title(), hosts.getOrDefault(role.id(), ""), history);
    }

    private Map<Long, String> hosts(List<Long> roleIds) {
        var hosts = roles.findHosts(roleIds);
        var names = organisations.findByIds(hosts.values().stream().distinct().toList()).stream()
                .collect(Collectors.toMap(OrganisationRef::id, OrganisationRef::name));
        return hosts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> names.getOrDefault(entry.getValue(), "")));
    }
}
