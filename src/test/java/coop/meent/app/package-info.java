/// Tests of what only the wiring brings together.
@NullMarked
package coop.meent.app;

import org.jspecify.annotations.NullMarked;
