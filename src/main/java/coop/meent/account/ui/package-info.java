/// A member's current account at the foot of the member's card, opened to its causes beside the
/// page.
@NullMarked
package coop.meent.account.ui;

import org.jspecify.annotations.NullMarked;
