/** Files beside the records that they prove, the dialogs to add and withdraw them, and their way out. */
@org.jspecify.annotations.NullMarked
package org.rolebridge.evidence.ui;
