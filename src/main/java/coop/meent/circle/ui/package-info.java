/// Gift circles in the window: my place in the circle and who takes part, a month with its gifts
/// and transfers, and the rulebook with its versions. Start with [CircleView].
@NullMarked
package coop.meent.circle.ui;

import org.jspecify.annotations.NullMarked;
