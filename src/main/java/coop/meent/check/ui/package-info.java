/// Every promise of the file in the window: whether it holds, and the first thing that breaks it
/// one click away. Start with [ChecksView].
@NullMarked
package coop.meent.check.ui;

import org.jspecify.annotations.NullMarked;
