/// Other cooperatives in the window: who they are, whom they offer, what is asked of us, and the
/// letters to and from them.
@NullMarked
package coop.meent.sister.ui;

import org.jspecify.annotations.NullMarked;
