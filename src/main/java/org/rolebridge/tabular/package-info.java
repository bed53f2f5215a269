/**
 * Reads tables that people upload (CSV and XLSX) and writes CSV that a spreadsheet opens safely.
 *
 * <p>{@link org.rolebridge.tabular.TableFile} decides by content what a file is and refuses it with a reason before anything is
 * parsed; {@link org.rolebridge.tabular.TableRows} streams its rows; {@link org.rolebridge.tabular.Cells} reads single values;
 * {@link org.rolebridge.tabular.Problem} is how an importer reports one cell. The module knows nothing about what the tables
 * mean and keeps no data; only its parts of screens (in {@code ui}) need another module. Texts for people are message keys
 * ({@code file.…}, {@code problem.…}).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "shell :: ui"})
package org.rolebridge.tabular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
