/// The statutes on a page: what binds now, since when and who was told; laying down a version.
/// Start with [StatutesView].
@NullMarked
package coop.meent.statute.ui;

import org.jspecify.annotations.NullMarked;
