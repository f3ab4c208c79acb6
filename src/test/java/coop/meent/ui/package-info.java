/// Tests of the shared window, and what feature screens are tested with: start at [Screen].
@NullMarked
package coop.meent.ui;

import org.jspecify.annotations.NullMarked;
