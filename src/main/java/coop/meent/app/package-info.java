/// The wiring: builds every service once, by hand, and hands them to the command line or the
/// window. Nobody sees this room. Start with [Wiring].
@NullMarked
package coop.meent.app;

import org.jspecify.annotations.NullMarked;
