/// Handing work over in the window: being ill on one screen, handovers from both sides, the dossier
/// of each assignment. Start with [AwayView].
@NullMarked
package coop.meent.handover.ui;

import org.jspecify.annotations.NullMarked;
