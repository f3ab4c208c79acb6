/// What every screen shares, and no feature: the window with its rail ([Shell]), the way work
/// leaves the FX thread and comes back ([Tasks]), how a view gets its FXML ([Fxml]), and the
/// controls that look and read alike everywhere. A feature hands in [Page]s, [HomeCard]s and
/// [WaitSource]s. Start with [Desk], which is what a view is given, and [View], which is what it
/// must be.
@NullMarked
package coop.meent.ui;

import org.jspecify.annotations.NullMarked;
