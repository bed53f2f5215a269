package org.rolebridge.checkin;

import java.time.LocalDate;

/** What somebody with a link is asked. */
public record AskedReview(String roleTitle, String hostName, LocalDate openUntil, Questionnaire questionnaire) {}
