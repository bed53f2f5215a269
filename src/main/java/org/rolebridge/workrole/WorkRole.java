package org.rolebridge.workrole;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rolebridge.shared.RuleViolation;

/**
 * The innovation that is tracked: one new role between organisations.
 *
 * @param pauseReason why the role rests, while it does
 * @param intendedShare percentage of teams or sites in which the role counts as widespread
 */
public record WorkRole(
        long id,
        long roleKindId,
        long jurisdictionId,
        String title,
        String purpose,
        Lifecycle lifecycle,
        LocalDate startedOn,
        @Nullable LocalDate closedOn,
        @Nullable Outcome outcome,
        @Nullable String closeReason,
        @Nullable String pauseReason,
        @Nullable LocalDate expectedBackOn,
        Stage stage,
        @Nullable LocalDate nextDueOn,
        int intendedShare,
        boolean shareAsExample,
        int version) {

    public static final int MAX_TITLE = 160;
    public static final int MAX_PURPOSE = 2000;
    public static final int MAX_REASON = 1000;
    public static final int DEFAULT_SHARE = 75;
    /** The National Health Service began; no role in it is older. */
    public static final LocalDate EARLIEST_START = LocalDate.of(1948, 7, 5);

    public static final LocalDate LATEST_START = LocalDate.of(2100, 12, 31);

    public WorkRole {
        title = title.strip();
        purpose = purpose.strip();
        require(!title.isEmpty() && title.length() <= MAX_TITLE, "title", "role-title-length", MAX_TITLE);
        require(!purpose.isEmpty() && purpose.length() <= MAX_PURPOSE, "purpose", "role-purpose-length", MAX_PURPOSE);
        checkStart(startedOn);
        require(intendedShare >= 1 && intendedShare <= 100, "intendedShare", "role-share-range");
        require(closedOn == null || !closedOn.isBefore(startedOn), "closedOn", "role-closed-before-start", startedOn);
    }

    /**
     * Why a role rests for a while.
     *
     * @param expectedBackOn when it is meant to go on, if anybody knows
     */
    public record Pause(String reason, @Nullable LocalDate expectedBackOn) {

        public Pause {
            reason = reason.strip();
            require(!reason.isEmpty() && reason.length() <= MAX_REASON, "pauseReason", "role-pause-reason", MAX_REASON);
        }
    }

    public WorkRole describe(WorkRoleDetails details) {
        requireNotClosed();
        return new WorkRole(
                id,
                roleKindId,
                jurisdictionId,
                details.title(),
                details.purpose(),
                lifecycle,
                details.startedOn(),
                closedOn,
                outcome,
                closeReason,
                pauseReason,
                expectedBackOn,
                stage,
                nextDueOn,
                details.intendedShare(),
                details.shareAsExample(),
                details.version());
    }

    /** @throws RuleViolation for days on which no role can have started or be planned to */
    static void checkStart(LocalDate day) {
        boolean plausible = !day.isBefore(EARLIEST_START) && !day.isAfter(LATEST_START);
        require(plausible, "startedOn", "role-start-range", EARLIEST_START, LATEST_START);
    }

    /** @param today where the role is */
    public WorkRole pause(Pause why, LocalDate today) {
        require(lifecycle == Lifecycle.LIVE, "lifecycle", "role-pause-only-live");
        var back = why.expectedBackOn();
        require(back == null || back.isAfter(today), "expectedBackOn", "role-back-in-past", today);
        return with(Lifecycle.PAUSED, why, null, null, null);
    }

    public WorkRole resume() {
        require(
                lifecycle == Lifecycle.PAUSED || lifecycle == Lifecycle.PLANNED,
                "lifecycle",
                "role-resume-only-paused");
        return with(Lifecycle.LIVE, null, null, null, null);
    }

    /** @param today nobody knows yet how a role will have ended */
    public WorkRole close(RoleClosing closing, LocalDate today) {
        requireNotClosed();
        var day = closing.closedOn();
        var reason = closing.reason();
        require(!day.isAfter(today), "closedOn", "role-closed-in-future", today);
        require(!reason.isBlank() && reason.length() <= MAX_REASON, "closeReason", "role-close-reason", MAX_REASON);
        return with(Lifecycle.CLOSED, null, day, closing.outcome(), reason.strip());
    }

    WorkRole placed(Stage newStage, @Nullable LocalDate due) {
        return new WorkRole(
                id,
                roleKindId,
                jurisdictionId,
                title,
                purpose,
                lifecycle,
                startedOn,
                closedOn,
                outcome,
                closeReason,
                pauseReason,
                expectedBackOn,
                lifecycle == Lifecycle.CLOSED ? Stage.CLOSED : newStage,
                lifecycle == Lifecycle.CLOSED ? null : due,
                intendedShare,
                shareAsExample,
                version);
    }

    WorkRole basedOn(int readVersion) {
        return new WorkRole(
                id,
                roleKindId,
                jurisdictionId,
                title,
                purpose,
                lifecycle,
                startedOn,
                closedOn,
                outcome,
                closeReason,
                pauseReason,
                expectedBackOn,
                stage,
                nextDueOn,
                intendedShare,
                shareAsExample,
                readVersion);
    }

    private WorkRole with(
            Lifecycle next,
            @Nullable Pause rest,
            @Nullable LocalDate closed,
            @Nullable Outcome how,
            @Nullable String reason) {
        return new WorkRole(
                id,
                roleKindId,
                jurisdictionId,
                title,
                purpose,
                next,
                startedOn,
                closed,
                how,
                reason,
                rest == null ? null : rest.reason(),
                rest == null ? null : rest.expectedBackOn(),
                next == Lifecycle.CLOSED ? Stage.CLOSED : stage,
                next == Lifecycle.CLOSED ? null : nextDueOn,
                intendedShare,
                shareAsExample,
                version);
    }

    /**
     * Refuses what would go on in a closed role after its last day; what is over by then may still be put right.
     *
     * @param field where the user entered the day
     * @param lastDay none means without end
     */
    public void requireUnderWay(String field, @Nullable LocalDate lastDay) {
        if (closedOn != null && (lastDay == null || lastDay.isAfter(closedOn))) {
            throw RuleViolation.at(field, "role-over", closedOn);
        }
    }

    /** The day, or the role's first if that is later: what is planned with a role counts from its first day. */
    public LocalDate onceStarted(LocalDate day) {
        return startedOn.isAfter(day) ? startedOn : day;
    }

    void requireNotClosed() {
        require(lifecycle != Lifecycle.CLOSED, "lifecycle", "role-is-closed");
    }

    private static void require(boolean holds, String field, String code, Object... arguments) {
        if (!holds) {
            throw RuleViolation.at(field, code, arguments);
        }
    }
}
