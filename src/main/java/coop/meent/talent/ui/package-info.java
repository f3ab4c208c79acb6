/// The page of skills: what one ticks, and who of the others has it.
@NullMarked
package coop.meent.talent.ui;

import org.jspecify.annotations.NullMarked;
