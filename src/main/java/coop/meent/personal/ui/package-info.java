/// One's own data and masking, at the foot of a card in the register. Start with [PersonalSection].
@NullMarked
package coop.meent.personal.ui;

import org.jspecify.annotations.NullMarked;
