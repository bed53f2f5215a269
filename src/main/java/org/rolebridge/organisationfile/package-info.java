/**
 * What files say about organisations: as published by others, or in our own template
 * ({@link org.rolebridge.organisationfile.OrganisationFileKind}). Reading knows no database: it yields plain rows and
 * problems, which an import then compares with what is held. What a code looks like never decides what kind of organisation
 * it stands for.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"tabular", "organisation"})
package org.rolebridge.organisationfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
