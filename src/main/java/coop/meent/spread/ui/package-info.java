/// What is spread over months in the window: the register of assets and what was paid or invoiced
/// ahead, what months still lack, and forms to lay down and end. Start with [SpreadView].
@NullMarked
package coop.meent.spread.ui;

import org.jspecify.annotations.NullMarked;
