/// Being ill in the window: one's own case in two fields, who may know of it, and for the care
/// committee what waits for its word. Start with [CareView].
@NullMarked
package coop.meent.care.ui;

import org.jspecify.annotations.NullMarked;
