package org.rolebridge.milestone;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Record3;
import org.rolebridge.db.tables.records.ConfirmationRecord;
import org.rolebridge.db.tables.records.MilestoneChangeRecord;
import org.rolebridge.db.tables.records.MilestoneMessageRecord;

/** Makes records of the rows of what happened to milestones. */
final class ChangeRows {

    private ChangeRows() {}

    /** @param rows of one change: one for each message about it, or one without a message */
    static RecordedChange recorded(
            List<? extends Record3<MilestoneChangeRecord, ConfirmationRecord, MilestoneMessageRecord>> rows) {
        var answer = rows.getFirst().value2();
        return new RecordedChange(
                change(rows.getFirst().value1()),
                answer.getId() == null ? null : confirmation(answer),
                rows.stream().flatMap(row -> messages(row.value3())).toList());
    }

    private static Stream<MilestoneMessage> messages(MilestoneMessageRecord row) {
        return row.getId() == null ? Stream.empty() : Stream.of(message(row));
    }

    static MilestoneChange change(MilestoneChangeRecord row) {
        return new MilestoneChange(
                row.getId(),
                row.getRoleId(),
                row.getMilestoneId(),
                MilestoneState.valueOf(row.getFromState()),
                MilestoneState.valueOf(row.getToState()),
                row.getOccurredOn(),
                row.getBeganOn(),
                row.getPlannedOn(),
                row.getRecordedAt(),
                row.getRecordedBy(),
                row.getNote(),
                row.getEvidenceLink(),
                row.getDayReason());
    }

    static Confirmation confirmation(ConfirmationRecord row) {
        return new Confirmation(
                row.getId(),
                row.getRoleId(),
                row.getMilestoneId(),
                row.getMilestoneChangeId(),
                row.getRecordedBy(),
                row.getAnsweredBy(),
                row.getAnsweredAt(),
                Answer.valueOf(row.getAnswer()),
                row.getReason());
    }

    static MilestoneMessage message(MilestoneMessageRecord row) {
        return new MilestoneMessage(
                row.getId(),
                row.getRoleId(),
                row.getMilestoneId(),
                row.getMilestoneChangeId(),
                MilestoneMessage.Kind.valueOf(row.getKind()),
                row.getBody(),
                row.getWrittenBy(),
                row.getWrittenAt());
    }
}
