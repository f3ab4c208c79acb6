/// The page on which entries are changed together: what is asked above, what it would make of each
/// entry below. Begin with [coop.meent.correction.ui.CorrectionView].
@NullMarked
package coop.meent.correction.ui;

import org.jspecify.annotations.NullMarked;
