package org.rolebridge.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rolebridge.access.SignedInPerson;
import org.rolebridge.testing.Sample;

/** Programmes and scores to try things with. */
public final class SupportSample {

    private SupportSample() {}

    /** A programme for England's primary care, in force since April 2025. */
    public static ProgrammeDetails details(Sample sample, String name, Programme.Level level) {
        return new ProgrammeDetails(
                name, level, sample.jurisdiction("GB-ENG-PC"), null, null, Sample.START, (LocalDate) null, 0);
    }

    public static long programme(
            ProgrammeService programmes, Sample sample, SignedInPerson person, Programme.Level level) {
        long owner = person.grants().getFirst().organisationId();
        return Sample.as(
                person,
                () -> programmes.add(UUID.randomUUID(), owner, details(sample, "Link worker programme", level)));
    }

    /** A sheet with the same score for every item of a half. */
    public static ScoreSheet sheet(long programmeId, long kindId, int knowledge, int finance) {
        var scores = Arrays.stream(SupportItem.values())
                .collect(Collectors.toMap(
                        item -> item, item -> item.part() == SupportItem.Part.KNOWLEDGE ? knowledge : finance));
        return new ScoreSheet(programmeId, kindId, scores, Map.of(), 0);
    }
}
