/**
 * What those who work with a role think of how embedded it is. Three questions that a care manager answers in their own
 * name now and then ({@link org.rolebridge.checkin.CheckIn}), and ten weighted factors that a team answers without names,
 * each by a link that works once ({@link org.rolebridge.checkin.TeamReview}). Questions and their points are data with an
 * edition; scores are whole tenths, so that sums and comparisons are exact.
 *
 * <p>An answer to a team review is nobody's: it is kept as ten loose marks under numbers drawn by lot, without a day, and
 * the link that brought it is deleted with it. Nothing is counted out before the review has closed, and then only from
 * five answers. Never put an order, a moment or a person beside a mark, and never let the change history tell of one.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "db",
            "access",
            "organisation",
            "workrole",
            "workrole :: ui",
            "trail",
            "shell",
            "shell :: ui"
        })
package org.rolebridge.checkin;
