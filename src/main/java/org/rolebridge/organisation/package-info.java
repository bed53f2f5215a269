/**
 * Who exists, who belongs to whom, and since when: organisations, their codes, their dated links and successions.
 *
 * <p>Organisations come from files as published ({@link org.rolebridge.organisation.OrganisationFileKind}) or from our own
 * template. Reading a file knows no database: it yields plain rows and problems, which an import then compares with what is
 * held. What a code looks like never decides what kind of organisation it stands for.
 */
@NullMarked
package org.rolebridge.organisation;

import org.jspecify.annotations.NullMarked;
