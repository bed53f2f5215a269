/** From the command line to a running application, a migrated database or a finished import. */
@org.jspecify.annotations.NullMarked
package org.rolebridge.launch;
