package org.rolebridge.insight;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rolebridge.support.Diagnosis;
import org.rolebridge.workrole.Lifecycle;
import org.rolebridge.workrole.Stage;
import org.rolebridge.workrole.WorkRole;

/**
 * Which roles somebody wants to see of those they may see. An empty set leaves that side open.
 *
 * @param organisationId hosts, employers and partners at or below this organisation
 * @param title how the title begins
 * @param milestone number of a milestone that has been achieved
 * @param support how the role is supported
 */
public record RoleFilter(
        Set<Lifecycle> lifecycles,
        Set<Stage> stages,
        Set<Long> kinds,
        @Nullable Long organisationId,
        String title,
        @Nullable FundingEnds fundingEnds,
        Set<Attention> attention,
        @Nullable Integer milestone,
        Set<Diagnosis.Result> support) {

    public static final RoleFilter ALL =
            new RoleFilter(Set.of(), Set.of(), Set.of(), null, "", null, Set.of(), null, Set.of());

    /** When the money of a role without permanent budget runs out. */
    public enum FundingEnds {
        WITHIN_3_MONTHS,
        WITHIN_6_MONTHS,
        WITHIN_12_MONTHS,
        ALREADY_ENDED,
        NONE_RECORDED
    }

    /** Why a role needs somebody. */
    public enum Attention {
        MILESTONE_LATE,
        FUNDING_ENDS,
        VACANT
    }

    public RoleFilter {
        lifecycles = Set.copyOf(lifecycles);
        stages = Set.copyOf(stages);
        kinds = Set.copyOf(kinds);
        attention = Set.copyOf(attention);
        support = Set.copyOf(support);
        title = title.strip().substring(0, Math.min(title.strip().length(), WorkRole.MAX_TITLE));
    }

    /** The sides that are not left open, in a form that reads and compares well. */
    String asText() {
        var parts = new TreeMap<String, Object>();
        parts.put("lifecycle", new TreeSet<>(lifecycles));
        parts.put("stage", new TreeSet<>(stages));
        parts.put("kind", new TreeSet<>(kinds));
        parts.put("organisation", organisationId == null ? "" : organisationId);
        parts.put("title", title);
        parts.put("funding", fundingEnds == null ? "" : fundingEnds);
        parts.put("attention", new TreeSet<>(attention));
        parts.put("milestone", milestone == null ? "" : milestone);
        parts.put("support", new TreeSet<>(support));
        parts.values().removeIf(value -> value.equals("") || value.equals(Set.of()));
        return parts.toString();
    }

    /** Whether only those who may read posts may ask this: money and vacancies hang on posts. */
    boolean asksAboutPosts() {
        var open = EnumSet.of(Attention.FUNDING_ENDS, Attention.VACANT);
        return fundingEnds != null || attention.stream().anyMatch(open::contains);
    }

    public RoleFilter at(@Nullable Long organisation) {
        return new RoleFilter(
                lifecycles, stages, kinds, organisation, title, fundingEnds, attention, milestone, support);
    }

    public RoleFilter in(Lifecycle... states) {
        return new RoleFilter(
                Set.of(states), stages, kinds, organisationId, title, fundingEnds, attention, milestone, support);
    }

    public RoleFilter at(Stage... reached) {
        return new RoleFilter(
                lifecycles, Set.of(reached), kinds, organisationId, title, fundingEnds, attention, milestone, support);
    }

    public RoleFilter of(Set<Long> kindIds) {
        return new RoleFilter(
                lifecycles, stages, kindIds, organisationId, title, fundingEnds, attention, milestone, support);
    }

    public RoleFilter called(String beginning) {
        return new RoleFilter(
                lifecycles, stages, kinds, organisationId, beginning, fundingEnds, attention, milestone, support);
    }

    public RoleFilter whoseMoneyEnds(FundingEnds when) {
        return new RoleFilter(lifecycles, stages, kinds, organisationId, title, when, attention, milestone, support);
    }

    public RoleFilter needing(Attention... reasons) {
        return new RoleFilter(
                lifecycles, stages, kinds, organisationId, title, fundingEnds, Set.of(reasons), milestone, support);
    }

    public RoleFilter having(int milestoneNumber) {
        return new RoleFilter(
                lifecycles, stages, kinds, organisationId, title, fundingEnds, attention, milestoneNumber, support);
    }

    public RoleFilter supported(Diagnosis.Result... results) {
        return new RoleFilter(
                lifecycles, stages, kinds, organisationId, title, fundingEnds, attention, milestone, Set.of(results));
    }
}
