/**
 * The tables as jOOQ sees them. All but this file and the converter is generated from {@code db-changelog} by the build
 * and never committed. A module uses only its own tables; {@code insight} may read all.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.rolebridge.db;
