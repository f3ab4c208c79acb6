/// What one gave and received, the pot, and how the group does.
@NullMarked
package coop.meent.sharing.ui;

import org.jspecify.annotations.NullMarked;
