/// The page of what was given and received.
@NullMarked
package coop.meent.sharing.ui;

import org.jspecify.annotations.NullMarked;
