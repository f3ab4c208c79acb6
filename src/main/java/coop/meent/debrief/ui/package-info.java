/// Looking back on work that is done, on the screen.
@NullMarked
package coop.meent.debrief.ui;

import org.jspecify.annotations.NullMarked;
