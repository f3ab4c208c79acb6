/// Will the circle hold? One page of sliders, with the answer in a sentence that changes while they
/// are drawn, the chance month by month, what the purse may hold, and scenarios side by side. Start
/// with [HoldView].
@NullMarked
package coop.meent.outlook.ui;

import org.jspecify.annotations.NullMarked;
