package org.rolebridge.shell;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rolebridge.access.CurrentPerson;
import org.rolebridge.access.Permission;
import org.rolebridge.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people type until they save it. A draft is its owner's alone, and no record: it has no history. */
@Service
@Requires(Permission.OWN_ACCOUNT)
@Transactional
public class DraftService {

    /** What a home page shows of them. */
    public static final int SHOWN = 10;

    private final DraftRepository drafts;
    private final Clock clock;

    DraftService(DraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** How long ago somebody typed the last of it. */
    public Duration age(Draft draft) {
        return Duration.between(draft.savedAt(), clock.instant());
    }

    /** The caller's draft of this form. */
    public Optional<Draft> find(String form) {
        return drafts.find(owner(), form);
    }

    /** The caller's latest drafts, the newest first. */
    public List<Draft> latest() {
        return drafts.latest(owner(), SHOWN);
    }

    /** Stands for what was kept of this form before. */
    public void keep(Draft draft) {
        drafts.keep(owner(), draft);
    }

    public void discard(String form) {
        drafts.discard(owner(), form);
    }

    private static long owner() {
        return CurrentPerson.get().personId();
    }
}
