/** What tests share: the two databases, people and organisations to try things with, and the guard over scope. */
package org.rolebridge.testing;
